import Foundation
import Graphviz
import Quintet
import QuintetFormats
import QuintetReports

/// A diagram.
struct DrawCommand: Command {
    static let output = Option<[String]>(
        "output", short: "o", placeholder: "FILE",
        help: Bilingual(
            "NAME.svg, .png, .pdf or .dot; may be given several times", "NAME.svg .png .pdf หรือ .dot ระบุได้หลายครั้ง"),
        value: .repeated(.text))
    static let size = Option<String>(
        "size", placeholder: "MEASURE",
        help: Bilingual(
            "what the size of a node shows; otherwise the number of partners",
            "ขนาดของจุดแสดงตัวชี้วัดใด ถ้าไม่ระบุคือจำนวนพันธมิตร"),
        value: .choice(of: Measure.all.filter { $0.level == .organization }.map(\.id)))
    static let focus = Option<String>(
        "focus", placeholder: "ORGANIZATION",
        help: Bilingual("the network of one organization", "เครือข่ายขององค์กรเดียว"), value: .text)
    static let within = Option<Int>(
        "within", placeholder: "STEPS",
        help: Bilingual("with --focus: how many steps from it", "ใช้กับ --focus: ห่างไม่เกินกี่ช่วง"), value: .number(in: 1...5)
    ).defaulting(to: 1)
    static let top = Option<Int>(
        "top", placeholder: "N", help: Bilingual("only the N largest", "เฉพาะ N องค์กรที่ใหญ่ที่สุด"),
        value: .number(in: 1...1_000_000))
    static let engine = Option<Drawing.Engine>(
        "engine", help: Bilingual("how to lay out", "วิธีจัดวาง"),
        value: .choice(of: Drawing.Engine.allCases.filter { $0 != .given }))
    static let page = Option<PageSize>(
        "page", help: Bilingual("the exact page; otherwise as large as it needs", "ขนาดหน้า ถ้าไม่ระบุใช้เท่าที่จำเป็น"),
        value: .choice)
    static let title = Option<String>(
        "title", placeholder: "TEXT", help: Bilingual("the title", "ชื่อภาพ"), value: .text)
    static let source = Option<String>(
        "source", placeholder: "TEXT", help: Bilingual("the source line", "ที่มาของข้อมูล"), value: .text)

    enum PageSize: String, CaseIterable, Sendable {
        case a4, a3
        case slide = "16:9"

        var page: Drawing.Page {
            switch self {
            case .a4: .a4
            case .a3: .a3
            case .slide: .slide
            }
        }
    }

    let declaration = CommandDeclaration(
        "draw", summary: Bilingual("a diagram with title, legend and source line", "ภาพเครือข่ายพร้อมชื่อ คำอธิบาย และที่มา"),
        discussion: Bilingual(
            "The partner map: colour and shape show the sector, size a measure, line width the strength, line style the "
                + "kind. With --focus, one organization and those round it. All files come from one layout.",
            "แผนที่พันธมิตร: สีและรูปทรงแสดงภาคส่วน ขนาดแสดงตัวชี้วัด ความหนาเส้นแสดงความเข้มแข็ง ลักษณะเส้นแสดงประเภท "
                + "ใช้ --focus เพื่อดูองค์กรเดียวกับผู้ที่อยู่รอบข้าง ทุกไฟล์มาจากการจัดวางเดียวกัน"),
        operands: [CommonOptions.network],
        options: [output, size, focus, within, top, engine, page, title, source, CommonOptions.era],
        groups: [CommonOptions.part, CommonOptions.reading],
        examples: [
            .init(
                "quintet draw examples/thai-social-innovation -o map.svg -o map.png -o map.pdf",
                Bilingual("the partner map in three formats", "แผนที่พันธมิตรในสามรูปแบบ")),
            .init(
                "quintet draw examples/thai-social-innovation --focus northern-university --page a4 -o ego.pdf",
                Bilingual("one university's network on an A4 page", "เครือข่ายของมหาวิทยาลัยแห่งหนึ่งบนกระดาษ A4")),
        ])

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        let outputs = try invocation[Self.output].map { ($0, try Self.format(of: $0)) }
        guard !outputs.isEmpty else {
            throw CommandLineError.failed(
                Bilingual("say where to write: -o map.svg", "ระบุปลายทาง: -o map.svg"), status: .usage)
        }
        let subject = try NetworkInput(invocation, console).subject(invocation)
        for statement in subject.statements { console.say(statement) }
        var options = PictureOptions()
        options.language = console.language
        options.size = invocation[Self.size].flatMap(Measure.named)
        if let word = invocation[Self.focus] { options.focus = (try subject.find(word), invocation[Self.within]) }
        options.top = invocation[Self.top]
        options.engine = invocation[Self.engine]
        options.page = invocation[Self.page]?.page
        options.title = invocation[Self.title]
        options.source = invocation[Self.source]

        let picture = try ChildRenderer().render(try subject.partnerMap(options), as: outputs.map(\.1))
        for warning in picture.warnings.prefix(3) { console.say(Bilingual(same: warning)) }
        for (path, format) in outputs {
            try AtomicFile.write(picture.data(for: format), to: path)
            console.say(Bilingual("Wrote \(path).", "เขียน \(path) แล้ว"))
        }
        return .done
    }

    private static func format(of path: String) throws(CommandLineError) -> PictureFormat {
        let ending = URL(fileURLWithPath: path).pathExtension
        guard let format = PictureFormat(fileExtension: ending) else {
            throw .failed(
                Bilingual(
                    "cannot draw \"\(path)\": the name must end in .svg, .png, .pdf or .dot",
                    "วาด \"\(path)\" ไม่ได้: ชื่อต้องลงท้ายด้วย .svg .png .pdf หรือ .dot"), status: .usage)
        }
        return format
    }
}
