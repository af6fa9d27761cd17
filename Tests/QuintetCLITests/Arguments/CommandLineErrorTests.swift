import Quintet
import QuintetReports
import Testing

@testable import QuintetCLI

@Suite struct `Command line errors` {
    static let everyKind: [(CommandLineError, QuintetCLI.ExitStatus, String)] = [
        (.noCommand, .usage, "no command given"),
        (.unknownCommand("drow", suggestion: "draw"), .usage, #"unknown command "drow" (did you mean draw?)"#),
        (.misplacedCommand("draw", behind: "a"), .usage, #"the command comes first: "a" stands before "draw""#),
        (.unknownOption("--x", suggestion: nil), .usage, #"unknown option "--x""#),
        (
            .missingValue(option: "--top", placeholder: "N"), .usage,
            "--top needs a value (N); write --top=N if the value begins with a dash"
        ),
        (.needlessValue(option: "--quiet", "a\nb"), .usage, #"--quiet takes no value, but has "a␊b""#),
        (.repeatedOption("-o"), .usage, "-o is given more than once"),
        (
            .badValue(of: "--year", .because(Bilingual("it is over", "ผ่านไปแล้ว"), "2500")), .usage,
            #"cannot use "2500" for --year: it is over"#
        ),
        (.missingOperand("NETWORK"), .usage, "NETWORK is missing"),
        (.surplusOperand("b.csv"), .usage, #"unexpected word "b.csv""#),
        (.unknownTopic("x", suggestion: nil), .usage, #"there is no help about "x""#),
        (.cannotWrite(to: "a.svg", reason: "Is a directory"), .ioError, #"cannot write to "a.svg": Is a directory"#),
        (.cannotWrite(to: nil, reason: "Broken"), .ioError, "cannot write to standard output: Broken"),
        (
            .failed(Bilingual("no such file: a.csv", "ไม่มีไฟล์ a.csv"), status: .noInput), .noInput,
            "no such file: a.csv"
        ),
    ]

    @Test(arguments: everyKind)
    func `each is one English line with its status`(
        error: CommandLineError, status: QuintetCLI.ExitStatus, line: String
    ) {
        #expect(error.description == line)
        #expect(error.status == status)
    }

    @Test(arguments: everyKind.map(\.0)) func `each speaks Thai`(error: CommandLineError) {
        let thai = error.line(in: .th)
        #expect(thai.unicodeScalars.contains { 0x0E00...0x0E7F ~= $0.value })
        #expect(!thai.contains("\n"))
    }

    @Test func `a long list of choices gives way to the suggestion`() {
        let measures = (1...40).map { "measure\($0)" }
        let near = Refusal.unknownChoice("measur1", suggestion: "measure1", choices: measures)
        #expect(
            CommandLineError.badValue(of: "NAME", near).description
                == #"unknown value "measur1" for NAME (did you mean measure1?)"#)
        let far = Refusal.unknownChoice("x", suggestion: nil, choices: measures)
        #expect(CommandLineError.badValue(of: "NAME", far).description.hasSuffix("measure11, measure12, …"))
    }
}
