import Quintet
import QuintetReports

@testable import QuintetCLI

/// Which ties to look at.
enum Ties: String, CaseIterable, Sendable { case recorded, shared, both }

/// What would be a measuring command; it prints the values it was given.
struct MeasureCommand: Command {
    static let network = Operand<String>.required(
        "NETWORK",
        help: Bilingual(
            "a file, a folder of CSV files, or - for standard input", "ไฟล์ โฟลเดอร์ที่มีไฟล์ CSV หรือ - หากอ่านจากอินพุตมาตรฐาน")
    )
    static let names = Operand<[String]>.rest(
        "NAME", help: Bilingual("the measures", "ตัวชี้วัด"),
        value: ValueKind<String>.choice(of: ["degree", "betweenness", "closeness"]))
    static let top = Option<Int>(
        "top", placeholder: "N", help: Bilingual("show the first N only", "แสดงเพียง N รายการแรก"),
        value: .number(in: 1...1_000_000))
    static let share = Option<Double>(
        "share", placeholder: "X", help: Bilingual("the share to keep", "สัดส่วนที่เก็บไว้"), value: .real(in: 0...1))
    static let output = Option<[String]>(
        "output", short: "o", placeholder: "FILE",
        help: Bilingual("write to a file; may be given several times", "เขียนลงไฟล์ ระบุได้หลายครั้ง"),
        value: .repeated(.text))
    static let title = Option<String>(
        "title", placeholder: "TEXT", help: Bilingual("the title", "ชื่อเรื่อง"), value: .text)
    static let ties = Option<Ties>("ties", help: Bilingual("which ties count", "นับความเชื่อมโยงแบบใด"), value: .choice)
        .defaulting(to: .recorded)
    static let sectors = Option<[Ties]>(
        "kinds", placeholder: "KIND,…", help: Bilingual("only these kinds", "เฉพาะประเภทเหล่านี้"),
        value: .list(of: .choice))
    static let isolates = Option<Bool>(
        "drop-isolates", help: Bilingual("leave out organizations without ties", "ไม่รวมองค์กรที่ไม่มีความเชื่อมโยง"))
    static let year = Option<ClosedRange<Int>>(
        "year", placeholder: "YEAR", help: Bilingual("a year or a range of years", "ปีเดียวหรือช่วงปี"),
        value: .custom { word in
            let years = word.split(separator: "-").compactMap { Int($0) }
            guard let first = years.first, let last = years.last, years.count <= 2 else {
                return .failure(
                    .wanted(Bilingual("a year such as 2566 or 2560-2567", "ปี เช่น 2566 หรือ 2560-2567"), not: word))
            }
            guard first <= last else {
                return .failure(.because(Bilingual("it ends before it begins", "ช่วงปีสิ้นสุดก่อนเริ่ม"), word))
            }
            return .success(first...last)
        })
    static let filters = OptionGroup(Bilingual("Filters", "ตัวกรอง"), [ties, sectors, year, isolates])

    let declaration = CommandDeclaration(
        "measure", summary: Bilingual("scores as a table", "คะแนนของแต่ละองค์กรเป็นตาราง"),
        discussion: Bilingual(
            "A measure says how much an organization matters for the network. Without a name the degree is shown, "
                + "which counts its partners.",
            "ตัวชี้วัดบอกว่าองค์กรมีความสำคัญต่อเครือข่ายเพียงใด หากไม่ระบุชื่อ จะแสดงจำนวนหุ้นส่วนขององค์กร ซึ่งเป็นตัวชี้วัดที่เข้าใจง่ายที่สุด"),
        operands: [network, names], options: [top, share, output, title], groups: [filters],
        examples: [
            .init(
                "toy measure partners.csv betweenness --top 10",
                Bilingual("the ten organizations that most often stand between others", "สิบองค์กรที่เป็นตัวกลางบ่อยที่สุด"))
        ])

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        let year = invocation[Self.year].map { "\($0.lowerBound)-\($0.upperBound)" } ?? "-"
        let parts = [
            invocation[Self.network], invocation[Self.names].joined(separator: "+"),
            "top=\(invocation[Self.top].map(String.init) ?? "-")",
            "share=\(invocation[Self.share].map { "\($0)" } ?? "-")",
            "output=\(invocation[Self.output].joined(separator: "+"))", "title=\(invocation[Self.title] ?? "-")",
            "ties=\(invocation[Self.ties].rawValue)",
            "kinds=\(invocation[Self.sectors].map(\.rawValue).joined(separator: "+"))",
            "isolates=\(!invocation[Self.isolates])", "year=\(year)",
        ]
        console.say(Bilingual("2 organizations", "2 องค์กร"))
        try console.write(parts.joined(separator: " ") + "\n")
        return .done
    }
}

/// What would be a checking command; it finds something, or fails as it is told.
struct CheckCommand: Command {
    struct ForeignError: Error, CustomStringConvertible { let description: String }

    static let network = Operand<String?>.optional("NETWORK", help: Bilingual("the network", "เครือข่าย"))
    let declaration = CommandDeclaration(
        "check", summary: Bilingual("what is wrong with the data", "ตรวจว่าข้อมูลมีอะไรผิด"), operands: [network],
        examples: [.init("toy check partners.csv", Bilingual("all findings", "สิ่งที่พบทั้งหมด"))])

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        try console.write("checked \(invocation[Self.network] ?? "nothing")\n")
        switch invocation[Self.network] {
        case "known": throw ForeignError(description: "known.csv:3:1: the row\nis short")
        case "unknown": throw ForeignError(description: "something else")
        case "endless": while true { try console.write("more and more and more\n") }
        default: return .findings
        }
    }
}

let toy = Tool(
    name: "toy", summary: Bilingual("A tool to test with.", "เครื่องมือสำหรับทดสอบ"),
    commands: [MeasureCommand(), CheckCommand()],
    topics: [
        HelpTopic(
            "degree", summary: Bilingual("how many partners", "จำนวนหุ้นส่วน"),
            text: Bilingual("The number of partners.", "จำนวนองค์กรที่เป็นหุ้นส่วน"))
    ],
    version: { "toy 1.0" },
    explain: { error in
        guard let error = error as? CheckCommand.ForeignError, error.description.hasPrefix("known") else { return nil }
        return .failed(Bilingual(same: error.description), remedy: Bilingual("mend it", "โปรดแก้ไข"), status: .badData)
    })

/// What a run of the toy tool printed, said and returned.
struct Run {
    var status: ExitStatus
    var output: String
    var errors: String

    init(
        _ words: [String], environment: [String: String] = [:], output: MemoryDestination = MemoryDestination(),
        errors: MemoryDestination = MemoryDestination()
    ) {
        let console = Console(output: output, errors: errors, environment: environment)
        status = toy.run(arguments: words, console: console)
        self.output = output.text
        self.errors = errors.text
    }

    /// The words of a line without quotes.
    init(line: String) {
        self.init(line.split(separator: " ").map(String.init))
    }
}
