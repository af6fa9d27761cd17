import Foundation
import QuintetCLI

exit(runQuintet(CommandLine.arguments, environment: ProcessInfo.processInfo.environment))
