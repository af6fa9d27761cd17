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
            "NAME.svg, .png, .pdf or .dot, or .json for the positions; may be given several times",
            "NAME.svg .png .pdf หรือ .dot หรือ .json สำหรับตำแหน่ง ระบุได้หลายครั้ง"),
        value: .repeated(.text))
    static let picture = Option<String>(
        "picture", placeholder: "NAME",
        help: Bilingual(
            "what to show: " + Picture.all.map(\.id).joined(separator: ", "),
            "ภาพแบบใด: " + Picture.all.map(\.id).joined(separator: " ")),
        value: .choice(of: Picture.all.map(\.id)))
    static let size = Option<String>(
        "size", placeholder: "MEASURE|none",
        help: Bilingual(
            "what the size of a node shows: a measure, or an attribute that is a number; otherwise the number of partners",
            "ขนาดของจุดแสดงตัวชี้วัดหรือคอลัมน์ตัวเลขใด ถ้าไม่ระบุคือจำนวนพันธมิตร"), value: .text)
    static let focus = Option<String>(
        "focus", placeholder: "ORGANIZATION",
        help: Bilingual("the network of one organization", "เครือข่ายขององค์กรเดียว"), value: .text)
    static let target = Option<String>(
        "to", placeholder: "ORGANIZATION",
        help: Bilingual("with --focus: how that one reaches this one", "ใช้กับ --focus: เส้นทางไปถึงองค์กรนี้"), value: .text)
    static let within = Option<Int>(
        "within", placeholder: "STEPS",
        help: Bilingual(
            "with --focus: how many steps from it; 1 unless said", "ใช้กับ --focus: ห่างไม่เกินกี่ช่วง ถ้าไม่ระบุคือ 1"),
        value: .number(in: 1...5))
    static let grouping = Option<PictureOptions.Grouping>(
        "by", help: Bilingual("between what: sectors or regions", "ระหว่างภาคส่วนหรือภูมิภาค"), value: .choice)
    static let keeping = Option<String>(
        "keep-positions", placeholder: "FILE",
        help: Bilingual(
            "everybody stays where they are in this earlier .svg or .json of quintet",
            "ทุกองค์กรอยู่ตำแหน่งเดิมตามไฟล์ .svg หรือ .json ที่ quintet เคยสร้าง"), value: .text)
    static let backbone = Option<Double>(
        "backbone", placeholder: "ALPHA",
        help: Bilingual(
            "only ties that stand out by the disparity filter at this significance, such as 0.05",
            "เฉพาะความร่วมมือที่เด่นตาม disparity filter ที่ระดับนัยสำคัญนี้ เช่น 0.05"),
        value: .real(in: 0.000_001...0.999_999))
    static let before = Option<String>(
        "before", placeholder: "YEAR|NETWORK",
        help: Bilingual(
            "what changed since this year (with --after) or this earlier network",
            "มีอะไรเปลี่ยนไปตั้งแต่ปีนี้ (ใช้กับ --after) หรือจากไฟล์เครือข่ายก่อนหน้านี้"), value: .text)
    static let after = Option<ClosedRange<Int>>(
        "after", placeholder: "YEAR[..YEAR]",
        help: Bilingual("with --before YEAR: the later year", "ใช้กับ --before ปี: ปีหลัง"),
        value: .custom(wanted: CommonOptions.yearWanted) { CommonOptions.yearRange($0) })
    static let theme = Option<Theme.Name>(
        "theme",
        help: Bilingual(
            "light, dark, or print, which is read in grey", "พื้นสว่าง พื้นมืด หรือสำหรับพิมพ์ซึ่งอ่านได้แม้เป็นสีเทา"),
        value: .choice
    ).defaulting(to: .light)
    static let top = Option<Int>(
        "top", placeholder: "N", help: Bilingual("only the N largest", "เฉพาะ N องค์กรที่ใหญ่ที่สุด"),
        value: .number(in: 1...1_000_000))
    static let engine = Option<Drawing.Engine>(
        "engine", help: Bilingual("how to lay out", "วิธีจัดวาง"),
        // fdp is not offered: on a busy machine it has placed nodes otherwise the second time.
        value: .choice(of: Drawing.Engine.allCases.filter { $0 != .given && $0 != .fdp }))
    static let page = Option<Drawing.Page>(
        "page", placeholder: "a4|a3|16:9|WxH",
        help: Bilingual(
            "the exact page, on its side; or width and height in mm (210x297) or points (595x842pt)",
            "ขนาดหน้ากระดาษแนวนอน หรือกว้างxสูงเป็น มม. (210x297) หรือพอยต์ (595x842pt)"),
        value: .custom(
            wanted: Bilingual(
                "a4, a3, 16:9, or width x height such as 210x297 (mm) or 595x842pt, each side 150 to 10,000 points",
                " a4 a3 16:9 หรือกว้างxสูง เช่น 210x297 (มม.) หรือ 595x842pt แต่ละด้าน 150 ถึง 10,000 พอยต์")
        ) { PageWord.page($0) })
    static let title = Option<String>(
        "title", placeholder: "TEXT", help: Bilingual("the title", "ชื่อภาพ"), value: .text)
    static let source = Option<String>(
        "source", placeholder: "TEXT", help: Bilingual("the source line", "ที่มาของข้อมูล"), value: .text)

    static let deadline = Option<Int>(
        "deadline", placeholder: "SECONDS",
        help: Bilingual(
            "how long drawing may take; 30 unless said, 60 above 2,000 nodes",
            "เวลาวาดภาพสูงสุดเป็นวินาที ถ้าไม่ระบุคือ 30 หรือ 60 เมื่อมีเกิน 2,000 จุด"),
        value: .number(in: 1...86_400))
    static let memory = Option<Int>(
        "memory", placeholder: "MB",
        help: Bilingual(
            "the memory each drawing process may take; 2048 unless said",
            "หน่วยความจำสูงสุดของแต่ละกระบวนการวาดเป็นเมกะไบต์ ถ้าไม่ระบุคือ 2048"),
        value: .number(in: 256...1_048_576))

    let declaration = CommandDeclaration(
        "draw", summary: Bilingual("a diagram with title, legend and source line", "ภาพเครือข่ายพร้อมชื่อ คำอธิบาย และที่มา"),
        discussion: Bilingual(
            "Without --picture the partner map: colour and shape show the sector, size a measure, line width the "
                + "strength, line style the kind. With --focus, one organization and those round it; with --to as well, "
                + "how it reaches that one. "
                + Picture.all.map { "\($0.id): \($0.summary.en)" }.joined(separator: "; ")
                + ". All files come from one layout. If the drawing library fails, Quintet places the nodes itself, and writes "
                + "SVG itself if need be; a remark says so.",
            "ถ้าไม่ระบุ --picture คือแผนที่พันธมิตร: สีและรูปทรงแสดงภาคส่วน ขนาดแสดงตัวชี้วัด ความหนาเส้นแสดงความเข้มแข็ง "
                + "ลักษณะเส้นแสดงประเภท ใช้ --focus เพื่อดูองค์กรเดียวกับผู้ที่อยู่รอบข้าง เพิ่ม --to เพื่อดูเส้นทางไปถึงอีกองค์กร "
                + Picture.all.map { "\($0.id): \($0.summary.th)" }.joined(separator: " · ")
                + " ทุกไฟล์มาจากการจัดวางเดียวกัน หากไลบรารีวาดภาพขัดข้อง Quintet จะจัดวางและเขียน SVG เองโดยแจ้งให้ทราบ"),
        operands: [CommonOptions.network],
        options: [
            output, picture, theme, page, focus, target, within, top, size, grouping, before, after, engine, keeping,
            backbone, title, source, deadline, memory, CommonOptions.era,
        ],
        groups: [StyleOptions.group, CommonOptions.part, CommonOptions.reading],
        examples: [
            .init(
                "quintet draw examples/thai-social-innovation -o map.svg -o map.png -o map.pdf",
                Bilingual("the partner map in three formats", "แผนที่พันธมิตรในสามรูปแบบ")),
            .init(
                "quintet draw examples/thai-social-innovation --focus northern-university --page a4 -o ego.pdf",
                Bilingual("one university's network on an A4 page", "เครือข่ายของมหาวิทยาลัยแห่งหนึ่งบนกระดาษ A4")),
            .init(
                "quintet draw examples/thai-social-innovation --color-by cluster --size betweenness --label abbreviation -o clusters.svg",
                Bilingual("colors by cluster, sizes by betweenness", "สีตามกลุ่ม ขนาดตาม betweenness")),
            .init(
                "quintet draw examples/thai-social-innovation --picture coverage --theme print -o coverage.pdf",
                Bilingual("what is missing where, for a grey printer", "ยังขาดอะไรที่ใด สำหรับเครื่องพิมพ์สีเทา")),
        ])

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        let outputs = try invocation[Self.output].map { ($0, try Self.format(of: $0)) }
        guard !outputs.isEmpty else {
            throw CommandLineError.failed(
                Bilingual("say where to write: -o map.svg", "ระบุปลายทาง: -o map.svg"), status: .usage)
        }
        let picture = try Self.picture(invocation)
        let input = try NetworkInput(invocation, console)
        let subject = try input.subject(invocation)
        for statement in subject.statements { console.say(statement) }
        var options = PictureOptions()
        options.language = console.language
        options.rules = try StyleOptions.rules(invocation)
        if let word = invocation[Self.focus] { options.focus = (try subject.find(word), invocation[Self.within] ?? 1) }
        if let word = invocation[Self.target] { options.target = try subject.find(word) }
        options.top = invocation[Self.top]
        options.engine = invocation[Self.engine]
        options.grouping = invocation[Self.grouping] ?? .sector
        options.backbone = invocation[Self.backbone]
        options.earlier = try invocation[Self.keeping].map(Self.earlier)
        options.comparison = try comparison(invocation, console)
        options.theme = Theme(invocation[Self.theme])
        options.page = invocation[Self.page]
        options.title = invocation[Self.title] ?? options.rules.title
        options.source = invocation[Self.source] ?? options.rules.source

        let renderer = ChildRenderer(
            limits: DrawingLimits(
                deadline: invocation[Self.deadline].map(Double.init),
                memory: invocation[Self.memory] ?? DrawingLimits().memory,
                processes: invocation[GlobalOptions.threads] ?? ProcessInfo.processInfo.activeProcessorCount))
        let drawing: Drawing
        do {
            drawing = try subject.draw(picture, options, measuring: renderer)
        } catch let error as PictureError {
            throw CommandLineError(error)
        } catch let error as StyleError {
            throw CommandLineError.failed(error.message, status: StyleOptions.status(of: error))
        }
        if let earlier = options.earlier { console.sayKept(earlier, in: drawing) }
        try refuseUnwritable(outputs.map(\.0))
        let pictures = outputs.compactMap { path, format in format.map { (path, $0) } }
        let rendered = try renderer.render(drawing, as: pictures.map(\.1))
        try rendered.write(to: pictures, console)
        try rendered.writePositions(of: drawing, to: outputs.filter { $0.1 == nil }.map(\.0), console)
        return .done
    }

    /// The picture asked for, or the one that the options mean; options that it would ignore are refused.
    private static func picture(_ invocation: Invocation) throws(CommandLineError) -> Picture {
        var meant = "map"
        if invocation[focus] != nil { meant = "ego" }
        if invocation[target] != nil { meant = "path" }
        if invocation[before] != nil { meant = "change" }
        guard let picture = Picture.named(invocation[picture] ?? meant) else {
            preconditionFailure("every picture meant is in the list")
        }
        let given: [Picture.Choice] = [
            invocation[focus].map { _ in .focus }, invocation[target].map { _ in .target },
            invocation[within].map { _ in .within }, invocation[top].map { _ in .top },
            invocation[size].map { _ in .size }, invocation[engine].map { _ in .engine },
            invocation[grouping].map { _ in .grouping }, invocation[before].map { _ in .before },
            invocation[after].map { _ in .after }, invocation[keeping].map { _ in .keeping },
            invocation[backbone].map { _ in .backbone },
        ].compactMap(\.self)
        if let option = StyleOptions.given(invocation), !picture.accepts.contains(.rules) {
            let others = Picture.all.filter { $0.accepts.contains(.rules) }.map(\.id)
            throw .failed(
                Bilingual(
                    "--\(option) does not go with the picture \"\(picture.id)\"",
                    "ใช้ --\(option) กับภาพ \"\(picture.id)\" ไม่ได้"),
                remedy: Bilingual(
                    "it goes with \(others.joined(separator: ", "))", "ใช้ได้กับ \(others.joined(separator: " "))"),
                status: .usage)
        }
        for choice in given where !picture.accepts.contains(choice) {
            let others = Picture.all.filter { $0.accepts.contains(choice) }.map(\.id)
            throw .failed(
                Bilingual(
                    "--\(choice.rawValue) does not go with the picture \"\(picture.id)\"",
                    "ใช้ --\(choice.rawValue) กับภาพ \"\(picture.id)\" ไม่ได้"),
                remedy: Bilingual(
                    "it goes with \(others.joined(separator: ", "))", "ใช้ได้กับ \(others.joined(separator: " "))"),
                status: .usage)
        }
        return picture
    }

    /// What `--before` and `--after` mean: two years, or an earlier network.
    private func comparison(_ invocation: Invocation, _ console: Console) throws -> Comparison? {
        guard let word = invocation[Self.before] else {
            guard invocation[Self.after] != nil else { return nil }
            throw CommandLineError.failed(
                Bilingual("--after needs --before", "--after ต้องใช้กับ --before"),
                remedy: Bilingual("--before 2565 --after 2567", "--before 2565 --after 2567"), status: .usage)
        }
        let years = CommonOptions.yearRange(word)
        if let after = invocation[Self.after] {
            guard let years else {
                throw CommandLineError.failed(
                    Bilingual(
                        "--after compares two years, but \"\(word)\" is no year",
                        "--after ใช้เปรียบเทียบสองปี แต่ \"\(word)\" ไม่ใช่ปี"),
                    remedy: Bilingual(
                        "for an earlier network leave --after out", "ถ้าเป็นไฟล์เครือข่ายก่อนหน้า ไม่ต้องใช้ --after"),
                    status: .usage)
            }
            guard invocation[CommonOptions.years] == nil else {
                throw CommandLineError.failed(
                    Bilingual("--year does not go with --after", "ใช้ --year กับ --after พร้อมกันไม่ได้"),
                    remedy: Bilingual(
                        "the years are those of --before and --after", "ปีที่ใช้คือปีของ --before และ --after"),
                    status: .usage)
            }
            return .years(years, after)
        }
        if years != nil {
            throw CommandLineError.failed(
                Bilingual("say --after too: the later year", "ระบุ --after ซึ่งเป็นปีหลังด้วย"),
                remedy: Bilingual(
                    "--before \(word) --after YEAR; for a folder or file of that name write ./\(word)",
                    "--before \(word) --after ปี ถ้าเป็นโฟลเดอร์หรือไฟล์ชื่อนี้ให้เขียน ./\(word)"), status: .usage)
        }
        let earlier = try NetworkInput(word, invocation, console).subject(invocation)
        for statement in earlier.statements {
            console.say(Bilingual("\(earlier.name): \(statement.en)", "\(earlier.name): \(statement.th)"))
        }
        return .earlier(earlier)
    }

    /// The format of a file, nil for positions alone.
    private static func format(of path: String) throws(CommandLineError) -> PictureFormat? {
        let ending = URL(fileURLWithPath: path).pathExtension
        if ending.lowercased() == "json" { return nil }
        guard let format = PictureFormat(fileExtension: ending) else {
            throw .failed(
                Bilingual(
                    "cannot draw \"\(path)\": the name must end in .svg, .png, .pdf, .dot or .json",
                    "วาด \"\(path)\" ไม่ได้: ชื่อต้องลงท้ายด้วย .svg .png .pdf .dot หรือ .json"), status: .usage)
        }
        return format
    }
}

extension CommandLineError {
    /// A missing choice is a matter of the command line; an empty picture, of the data.
    init(_ error: PictureError) {
        switch error {
        case .needs(let reason): self = .failed(reason, status: .usage)
        case .nothing(let reason): self = .failed(reason, status: .badData)
        }
    }
}
