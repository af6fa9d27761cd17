import Foundation
import Graphviz

/// One process, one question, one answer.
struct DrawingChild: Sendable {
    let executable: String
    let extraEnvironment: [String: String]
    let limits: DrawingLimits

    /// Asks and waits, no longer than until `end`.
    func ask(
        _ request: [UInt8], task: RenderingTask, until end: Double
    ) throws(RenderingError) -> (answer: DrawingAnswer, remarks: ChildRemarks) {
        let seconds = max(end - ChildProcess.now(), 0.01)
        let process = try ChildProcess(
            executable: executable,
            arguments: [layoutChildArgument, "\(Int(seconds.rounded(.up)))", "\(limits.memory)"],
            environment: environment)
        let outcome = process.communicate(request, until: end, outputLimit: limits.output)

        let remarks = ChildRemarks(outcome.lastErrors)
        switch outcome.ending {
        case .overdue:
            throw .timedOut(seconds: (seconds * 10).rounded() / 10, task: task)
        case .tooMuchOutput:
            throw .tooLarge("the drawing library wrote more than \(limits.output >> 20) MB")
        case .signal(let signal):
            throw .crashed(signal: signal, task: task, lastWords: remarks.lastWords)
        case .exit(let status):
            guard status == 0, let answer = try? DrawingAnswer(decoding: outcome.output) else {
                throw .crashed(signal: nil, task: task, lastWords: remarks.lastWords)
            }
            switch answer {
            case .picture, .widths, .layout:
                return (answer, remarks)
            case .failure(.libraryFailed(let message)) where !remarks.lastWords.isEmpty:
                // The library said why on standard error.
                throw .libraryFailed(
                    message.replacingOccurrences(of: RenderingError.unexplained, with: remarks.lastWords))
            case .failure(let error):
                throw error
            }
        }
    }

    static var runningProgram: String {
        #if os(Linux)
            "/proc/self/exe"  // also right when the file was replaced or moved
        #else
            Bundle.main.executablePath ?? CommandLine.arguments[0]
        #endif
    }

    private var environment: [String] {
        var variables = ProcessInfo.processInfo.environment
        variables["SWIFT_BACKTRACE"] = "enable=no"  // a crash is an answer here; a trace would take seconds
        // circo compares addresses; what is allocated when must not hang on a random hash seed.
        variables["SWIFT_DETERMINISTIC_HASHING"] = "1"
        variables.merge(extraEnvironment) { $1 }
        return variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    }
}

/// What a process wrote to standard error, for people: each line once, without control characters.
struct ChildRemarks {
    /// At most twenty different lines.
    var lines: [String] = []

    init(_ bytes: [UInt8]) {
        var seen: Set<String> = []
        for raw in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
            let printable = raw.unicodeScalars.prefix(300).filter { $0.value >= 0x20 && $0.value != 0x7F }
            let line = String(String.UnicodeScalarView(printable))
            if !line.isEmpty, seen.insert(line).inserted { lines.append(line) }
        }
        lines = Array(lines.suffix(20))
    }

    /// The last three lines in one.
    var lastWords: String { lines.suffix(3).joined(separator: "; ") }
}
