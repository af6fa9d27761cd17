import Foundation
import Quintet
import QuintetFormats
import QuintetReports

/// Another format.
struct ConvertCommand: Command {
    static let output = Option<String>(
        "output", short: "o", placeholder: "PATH",
        help: Bilingual("NAME.dot, or a new folder for CSV files", "NAME.dot หรือโฟลเดอร์ใหม่สำหรับไฟล์ CSV"), value: .text)

    let declaration = CommandDeclaration(
        "convert", summary: Bilingual("the network in another format", "แปลงเครือข่ายเป็นรูปแบบอื่น"),
        discussion: Bilingual(
            "A name that ends in .dot or .gv gets Graphviz text; any other name becomes a folder of CSV files, which "
                + "must not hold a network already. What the format cannot say is told.",
            "ชื่อที่ลงท้ายด้วย .dot หรือ .gv ได้ไฟล์ Graphviz ชื่ออื่นเป็นโฟลเดอร์ไฟล์ CSV ซึ่งต้องยังไม่มีเครือข่ายอยู่ "
                + "สิ่งที่รูปแบบนั้นเก็บไม่ได้จะแจ้งให้ทราบ"),
        operands: [CommonOptions.network], options: [output, CommonOptions.era],
        groups: [CommonOptions.part, CommonOptions.reading],
        examples: [
            .init(
                "quintet convert examples/thai-social-innovation -o network.dot",
                Bilingual("the network as Graphviz text", "เครือข่ายเป็นไฟล์ Graphviz"))
        ])

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        guard let path = invocation[Self.output] else {
            throw CommandLineError.failed(
                Bilingual(
                    "say where to write: -o network.dot, or -o a-new-folder",
                    "ระบุปลายทาง: -o network.dot หรือ -o โฟลเดอร์ใหม่"),
                status: .usage)
        }
        let subject = try NetworkInput(invocation, console).subject(invocation)
        var losses: [Bilingual] = []
        var files = [path]
        switch URL(fileURLWithPath: path).pathExtension.lowercased() {
        case "dot", "gv":
            let format = DOTFormat()
            let text = format.text(of: subject.network, ties: subject.ties, language: console.language.language)
            try AtomicFile.write(text, to: path)
            losses = format.losses(of: subject.network)
        case "":
            try Self.refuseNetwork(in: path)
            let report = try CSVFolderFormat().write(subject.network, to: path)
            (losses, files) = (report.losses, report.files)
        case let ending:
            throw CommandLineError.failed(
                Bilingual(
                    "cannot write .\(ending); write NAME.dot, or a folder of CSV files",
                    "เขียนไฟล์ .\(ending) ไม่ได้ ใช้ NAME.dot หรือโฟลเดอร์ไฟล์ CSV"), status: .usage)
        }
        for statement in subject.statements { console.say(statement) }
        if !losses.isEmpty {
            let list = Bilingual.list(losses)
            console.say(Bilingual("Not written: \(list.en).", "ไม่ได้เขียน: \(list.th)"))
        }
        for file in files { console.say(Bilingual("Wrote \(file).", "เขียน \(file) แล้ว")) }
        return .done
    }

    /// A folder that holds tables already would mix two networks.
    static func refuseNetwork(in folder: String) throws(CommandLineError) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        guard let table = names.sorted().first(where: { $0.lowercased().hasSuffix(".csv") }) else { return }
        throw .failed(
            Bilingual("\(folder) holds \(table) already", "\(folder) มี \(table) อยู่แล้ว"),
            remedy: Bilingual("choose another name", "ใช้ชื่ออื่น"), status: .cannotCreate)
    }
}
