import Testing

@testable import QuintetCLI

@Suite struct `Command lines` {
    static let rest = "top=- share=- output= title=- ties=recorded kinds= isolates=true year=-"

    @Test(arguments: [
        ("measure a.csv", "a.csv  \(rest)"),
        ("measure a.csv degree closeness", "a.csv degree+closeness \(rest)"),
        ("measure --top 5 a.csv", "a.csv  \(rest.replacing("top=-", with: "top=5"))"),
        ("measure a.csv --top=5", "a.csv  \(rest.replacing("top=-", with: "top=5"))"),
        ("measure a.csv --top ๑๒", "a.csv  \(rest.replacing("top=-", with: "top=12"))"),
        ("measure a.csv --share .25", "a.csv  \(rest.replacing("share=-", with: "share=0.25"))"),
        ("measure a.csv -o x -o - --output=y=z", "a.csv  \(rest.replacing("output=", with: "output=x+-+y=z"))"),
        ("measure a.csv --title=--top", "a.csv  \(rest.replacing("title=-", with: "title=--top"))"),
        ("measure a.csv --title -5", "a.csv  \(rest.replacing("title=-", with: "title=-5"))"),
        ("measure a.csv --ties both", "a.csv  \(rest.replacing("recorded", with: "both"))"),
        (
            "measure a.csv --kinds both,shared --kinds recorded",
            "a.csv  \(rest.replacing("kinds=", with: "kinds=both+shared+recorded"))"
        ),
        ("measure a.csv --drop-isolates degree", "a.csv degree \(rest.replacing("true", with: "false"))"),
        ("measure a.csv --year 2560-2567", "a.csv  \(rest.replacing("year=-", with: "year=2560-2567"))"),
        ("measure - degree", "- degree \(rest)"),
        ("measure -- --top", "--top  \(rest)"),
        ("--lang en measure a.csv", "a.csv  \(rest)"),
        ("--lang=en -q measure a.csv", "a.csv  \(rest)"),
    ])
    func `a good one becomes values`(line: String, values: String) {
        let run = Run(line: line)
        #expect(run.output == values + "\n")
        #expect(run.status == .done)
        #expect(run.errors == (line.contains("-q") ? "" : "2 organizations\n"))
    }

    @Test(arguments: [
        ("", #"toy: no command given; see "toy help""#),
        ("--lang en", #"toy: no command given; see "toy help""#),
        ("mesure a.csv", #"toy: unknown command "mesure" (did you mean measure?)"#),
        ("MEASURE a.csv", #"toy: unknown command "MEASURE" (did you mean measure?)"#),
        ("mesure --help", #"toy: unknown command "mesure" (did you mean measure?)"#),
        ("draw a.csv", #"toy: unknown command "draw"; see "toy help""#),
        ("a.csv measure", #"toy: the command comes first: "a.csv" stands before "measure"; see "toy help""#),
        ("--top 5 measure a.csv", #"toy: unknown option "--top"; see "toy help""#),
        ("--verison", #"toy: unknown option "--verison" (did you mean --version?)"#),
        ("measure", #"toy measure: NETWORK is missing; see "toy help measure""#),
        ("check a.csv b.csv", #"toy check: unexpected word "b.csv"; see "toy help check""#),
        ("measure a.csv --tpo 5", #"toy measure: unknown option "--tpo" (did you mean --top?)"#),
        ("measure a.csv -top 5", #"toy measure: unknown option "-top" (did you mean --top?)"#),
        ("measure a.csv --drop", #"toy measure: unknown option "--drop" (did you mean --drop-isolates?)"#),
        ("measure a.csv --qqqqq=1", #"toy measure: unknown option "--qqqqq"; see "toy help measure""#),
        ("measure a.csv -x", #"toy measure: unknown option "-x"; see "toy help measure""#),
        ("measure -5", #"toy measure: unknown option "-5"; put -- before words that begin with a dash"#),
        ("measure a.csv --top", "toy measure: --top needs a value (N); write --top=N if the value begins with a dash"),
        (
            "measure a.csv --title -o x",
            "toy measure: --title needs a value (TEXT); write --title=TEXT if the value begins with a dash"
        ),
        ("measure a.csv -o", "toy measure: -o needs a value (FILE)"),
        ("measure a.csv --drop-isolates=no", #"toy measure: --drop-isolates takes no value, but has "no""#),
        ("measure a.csv --top 1 --top 2", "toy measure: --top is given more than once"),
        ("measure a.csv --top x", #"toy measure: --top wants a whole number from 1 to 1000000, not "x""#),
        ("measure a.csv --top 0", #"toy measure: --top wants a whole number from 1 to 1000000, not "0""#),
        ("measure a.csv --top 1e3", #"toy measure: --top wants a whole number from 1 to 1000000, not "1e3""#),
        (
            "measure a.csv --top 99999999999999999999",
            #"toy measure: --top wants a whole number from 1 to 1000000, not "99999999999999999999""#
        ),
        ("measure a.csv --share nan", #"toy measure: --share wants a number from 0 to 1, not "nan""#),
        ("measure a.csv --share 1.01", #"toy measure: --share wants a number from 0 to 1, not "1.01""#),
        ("measure a.csv --title=", #"toy measure: --title wants some text, not """#),
        (
            "measure a.csv --ties recordd",
            #"toy measure: unknown value "recordd" for --ties (did you mean recorded?); choose recorded, shared or both"#
        ),
        (
            "measure a.csv --kinds both,,shared",
            #"toy measure: unknown value "" for --kinds; choose recorded, shared or both"#
        ),
        (
            "measure a.csv betweeness",
            #"toy measure: unknown value "betweeness" for NAME (did you mean betweenness?); "#
                + "choose degree, betweenness or closeness"
        ),
        (
            "measure a.csv --year soon",
            #"toy measure: --year wants a year such as 2566 or 2560-2567, not "soon""#
        ),
        (
            "measure a.csv --year 2567-2560",
            #"toy measure: cannot use "2567-2560" for --year: it ends before it begins"#
        ),
        ("measure a.csv --lang fr", #"toy measure: unknown value "fr" for --lang; choose en or th"#),
        ("help mesure", #"toy help: there is no help about "mesure" (did you mean measure?)"#),
        ("help --completions zsh", #"toy help: unknown value "zsh" for --completions; choose bash"#),
        ("--lang th mesure", #"toy: ไม่รู้จักคำสั่ง "mesure" (หมายถึง measure หรือไม่?)"#),
        ("measure a.csv --top x --lang th", #"toy measure: --top ต้องเป็นจำนวนเต็มตั้งแต่ 1 ถึง 1000000 ไม่ใช่ "x""#),
        ("-q measure", #"toy measure: NETWORK is missing; see "toy help measure""#),
    ])
    func `a bad one ends with 64 and one line`(line: String, message: String) {
        let run = Run(line: line)
        #expect(run.errors == message + "\n")
        #expect(run.status == .usage)
        #expect(run.output == "")
    }

    @Test func `findings end with 1 and what was found`() {
        let run = Run(line: "check a.csv")
        #expect(run.status == .findings)
        #expect(run.output == "checked a.csv\n")
        #expect(Run(line: "check").output == "checked nothing\n")
    }

    @Test func `an error of another door is told on one line after the data`() {
        let known = Run(line: "check known")
        #expect(known.errors == "toy check: known.csv:3:1: the row␊is short; mend it\n")
        #expect(known.status == .badData)
        #expect(known.output == "checked known\n")
        let unknown = Run(line: "check unknown")
        #expect(unknown.errors == "toy check: something else\n")
        #expect(unknown.status == .ioError)
    }

    @Test func `controls in a word do not reach the terminal`() {
        let run = Run(["check\u{1B}]0;\u{7}\n"])
        #expect(run.errors == "toy: unknown command \"check␛]0;␇␊\"; see \"toy help\"\n")
    }

    @Test func `a very long word is cut and not searched for`() {
        let run = Run([String(repeating: "m", count: 100_000)])
        #expect(run.errors == "toy: unknown command \"\(String(repeating: "m", count: 57))…\"; see \"toy help\"\n")
    }

    @Test func `an option remembers how it was written`() throws {
        let parser = Parser(options: [MeasureCommand.top, MeasureCommand.ties], operands: [])
        let invocation = try parser.parse(["--top", "5"])
        #expect(invocation.written(MeasureCommand.top) == "--top 5")
        #expect(invocation.isGiven(MeasureCommand.top))
        #expect(invocation.written(MeasureCommand.ties) == nil)
        #expect(!invocation.isGiven(MeasureCommand.ties))
        #expect(invocation[MeasureCommand.ties] == .recorded)
    }

    @Test func `version and help need nothing else to be right`() {
        #expect(Run(line: "--version").output == "toy 1.0\n")
        #expect(Run(line: "measure --version").output == "toy 1.0\n")
        let help = Run(line: "measure --tpo --help")
        #expect(help.output.hasPrefix("Usage: toy measure NETWORK [NAME…] [options]\n"))
        #expect(help.status == .done)
        #expect(Run(line: "measure -- --help").output.hasPrefix("--help "))
    }

    @Test func `exit statuses are those the documentation names`() {
        #expect(ExitStatus.allCases.map(\.rawValue) == [0, 1, 64, 65, 66, 70, 73, 74, 124, 130, 143])
    }
}
