import Foundation
import Quintet
import QuintetFormats
import QuintetReports

/// Another format.
struct ConvertCommand: Command {
    static let output = Option<String>(
        "output", short: "o", placeholder: "PATH",
        help: Bilingual(
            "NAME.xlsx, .json, .graphml or .dot, or a new folder for CSV files",
            "NAME.xlsx .json .graphml .dot หรือโฟลเดอร์ใหม่สำหรับไฟล์ CSV"),
        value: .text)
    static let format = Option<NetworkFileFormat>(
        "to", help: Bilingual("the format, where the name does not say it", "รูปแบบ ถ้าชื่อไฟล์ไม่บอก"), value: .choice)
    static let add = Option<[String]>(
        "add", placeholder: "MEASURE,…",
        help: Bilingual("write measures of organizations as columns", "เพิ่มตัวชี้วัดขององค์กรเป็นคอลัมน์"),
        value: .list(of: .choice(of: Measure.all.filter { $0.level == .organization || $0.level == .groups }.map(\.id)))
    )
    static let mark = Option<Bool>(
        "bom",
        help: Bilingual("CSV: begin with the mark by which Excel knows UTF-8", "CSV: ใส่ BOM เพื่อให้ Excel อ่าน UTF-8 ได้"))
    static let noGuard = Option<Bool>(
        "no-formula-guard",
        help: Bilingual(
            "CSV: no apostrophe before texts that look like formulas", "CSV: ไม่ใส่ ' หน้าข้อความที่คล้ายสูตร"))
    static let directions = Option<MixedDirections>(
        "directed-by",
        help: Bilingual(
            "GraphML of directed and undirected ties: told apart by a value of each, which every program reads, or edge "
                + "by edge, which Gephi and yEd draw and NetworkX refuses",
            "GraphML ที่มีทั้งความร่วมมือมีและไม่มีทิศทาง: แยกด้วยค่า (value) ซึ่งทุกโปรแกรมอ่านได้ หรือแยกทีละเส้น (edge) "
                + "ซึ่ง Gephi และ yEd วาดได้แต่ NetworkX ไม่รับ"),
        value: .choice
    ).defaulting(to: .value)
    static let writing = OptionGroup(Bilingual("Writing", "การเขียน"), [mark, noGuard, directions])

    /// How to write, as far as the command line says it.
    static func options(_ invocation: Invocation) -> WriteOptions {
        var options = WriteOptions()
        options.writesMark = invocation[mark]
        options.guardsFormulas = !invocation[noGuard]
        options.directions = invocation[directions]
        return options
    }

    let declaration = CommandDeclaration(
        "convert", summary: Bilingual("the network in another format", "แปลงเครือข่ายเป็นรูปแบบอื่น"),
        discussion: Bilingual(
            "The ending of the name says which; a name without one becomes a folder of CSV files, which must not hold a "
                + "network already. What the format cannot say is told.",
            "นามสกุลของชื่อบอกรูปแบบ ชื่อที่ไม่มีนามสกุลเป็นโฟลเดอร์ไฟล์ CSV ซึ่งต้องยังไม่มีเครือข่ายอยู่ "
                + "สิ่งที่รูปแบบนั้นเก็บไม่ได้จะแจ้งให้ทราบ"),
        operands: [CommonOptions.network],
        options: [output, format, add, MeasureCommand.length, ClustersCommand.seed, CommonOptions.era],
        groups: [writing, CommonOptions.part, CommonOptions.reading],
        examples: [
            .init(
                "quintet convert examples/thai-social-innovation -o network.dot",
                Bilingual("the network as Graphviz text", "เครือข่ายเป็นไฟล์ Graphviz")),
            .init(
                "quintet convert examples/thai-social-innovation -o network.xlsx --add betweenness,core,cluster",
                Bilingual("a workbook with scores to colour by", "สมุดงาน Excel พร้อมคะแนน")),
        ])

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        let target = try Self.target(invocation)
        let subject = try NetworkInput(invocation, console).subject(invocation)
        var network = subject.network
        let measures = invocation[Self.add].compactMap(Measure.named)
        let options = MeasureOptions(
            length: invocation[MeasureCommand.length], seed: UInt64(invocation[ClustersCommand.seed]))
        let added = try subject.add(measures, to: &network, options: options)
        var writing = Self.options(invocation)
        writing.title = subject.name
        writing.comments = (subject.statements + added).map { $0[console.language] }.joined(separator: "\n")

        let report = try target.format.write(
            network, ties: subject.ties, to: target.path, language: console.language.language, options: writing)
        for statement in subject.statements + added { console.say(statement) }
        Self.tell(report, console)
        return .done
    }

    /// Where to write and how, made sure of before anything is read.
    static func target(_ invocation: Invocation) throws(CommandLineError) -> (path: String, format: NetworkFileFormat) {
        // A format without a place is meant for the next program.
        let said = invocation[format]
        guard let path = invocation[output] ?? (said == nil || said == .csv ? nil : "-") else {
            throw .failed(
                Bilingual(
                    "say where to write: -o network.xlsx, or -o a-new-folder",
                    "ระบุปลายทาง: -o network.xlsx หรือ -o โฟลเดอร์ใหม่"),
                status: .usage)
        }
        guard path != "-" || said != nil && said != .csv else {
            throw .failed(
                Bilingual(
                    "standard output holds one file, and nothing says of which format",
                    "เอาต์พุตมาตรฐานรับได้ไฟล์เดียว และไม่ได้ระบุรูปแบบ"),
                remedy: Bilingual("add --to json, for example", "เพิ่ม --to json เป็นต้น"), status: .usage)
        }
        guard let format = said ?? NetworkFileFormat(path: path) else {
            let ending = URL(fileURLWithPath: path).pathExtension
            throw .failed(
                Bilingual(
                    "cannot write .\(ending); write NAME.xlsx, .json, .graphml or .dot, or a folder of CSV files",
                    "เขียนไฟล์ .\(ending) ไม่ได้ ใช้ NAME.xlsx .json .graphml .dot หรือโฟลเดอร์ไฟล์ CSV"), status: .usage)
        }
        if format == .csv { try refuseNetwork(in: path) }
        return (path, format)
    }

    /// Says what was written and what was not.
    static func tell(_ report: WriteReport, _ console: Console) {
        if !report.losses.isEmpty {
            let list = Bilingual(
                report.losses.map(\.en).joined(separator: "; "), report.losses.map(\.th).joined(separator: "; "))
            console.say(Bilingual("Not written: \(list.en).", "ไม่ได้เขียน: \(list.th)"))
        }
        for note in report.notes {
            console.say(
                Bilingual(
                    "\(note.en). --directed-by edge writes arrows.", "\(note.th) ใช้ --directed-by edge เพื่อเขียนลูกศร"))
        }
        for file in report.files where file != "-" { console.say(Bilingual("Wrote \(file).", "เขียน \(file) แล้ว")) }
    }

    /// A folder that holds tables already would mix two networks.
    private static func refuseNetwork(in folder: String) throws(CommandLineError) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        guard let table = names.sorted().first(where: { $0.lowercased().hasSuffix(".csv") }) else { return }
        throw .failed(
            Bilingual("\(folder) holds \(table) already", "\(folder) มี \(table) อยู่แล้ว"),
            remedy: Bilingual("choose another name", "ใช้ชื่ออื่น"), status: .cannotCreate)
    }
}
