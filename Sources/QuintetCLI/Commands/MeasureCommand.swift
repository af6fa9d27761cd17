import Quintet
import QuintetReports

/// Scores as a table.
struct MeasureCommand: Command {
    static let network = Operand<String?>.optional("NETWORK", help: CommonOptions.network.help)
    static let names = Operand<[String]>.rest(
        "MEASURE",
        help: Bilingual(
            "which measures; without one degree, strength and betweenness",
            "ตัวชี้วัด ถ้าไม่ระบุใช้ degree strength betweenness"),
        value: .choice(of: Measure.all.map(\.id) + ["bonacich"]))
    static let list = Option<Bool>("list", help: Bilingual("list the measures", "แสดงรายชื่อตัวชี้วัด"))
    static let top = Option<Int>(
        "top", placeholder: "N", help: Bilingual("only the first N", "เฉพาะ N อันดับแรก"),
        value: .number(in: 1...1_000_000_000))
    static let by = Option<MeasureGrouping>(
        "by",
        help: Bilingual(
            "a row for each sector, region or issue area: mean, median, most, who has it",
            "หนึ่งแถวต่อภาคส่วน ภูมิภาค หรือประเด็น: ค่าเฉลี่ย มัธยฐาน สูงสุด และผู้ที่ได้"), value: .choice)
    static let percentiles = Option<Bool>(
        "percentiles",
        help: Bilingual("a column beside each score: how many of a hundred have less", "เพิ่มคอลัมน์เปอร์เซ็นไทล์ข้างแต่ละค่า"))
    static let twoMode = Option<Bool>(
        "two-mode",
        help: Bilingual(
            "organizations and projects together: degree, closeness, betweenness, bonacich; density and clustering of the whole",
            "วัดองค์กรและโครงการร่วมกัน: degree closeness betweenness bonacich และ density clustering ของทั้งเครือข่าย"))
    static let length = MeasureChoices.length

    let declaration = CommandDeclaration(
        "measure", summary: Bilingual("scores of organizations and of the network", "คะแนนขององค์กรและของเครือข่าย"),
        discussion: Bilingual(
            "One row an organization, ordered by the first measure. A value that is not defined is left out, and the "
                + "answer says why. What takes long is foretold, shows how far it is, and ends with Ctrl-C.",
            "องค์กรละหนึ่งแถว เรียงตามตัวชี้วัดแรก ค่าที่ไม่มีนิยามจะเว้นว่างและบอกเหตุผล "
                + "ถ้าใช้เวลานานจะบอกล่วงหน้า แสดงความคืบหน้า และหยุดได้ด้วย Ctrl-C"),
        operands: [network, names], options: [list, top, by, percentiles, twoMode],
        groups: [MeasureChoices.group, CommonOptions.showing, CommonOptions.part, CommonOptions.reading],
        examples: [
            .init(
                "quintet measure examples/thai-social-innovation betweenness degree --top 10 --as csv",
                Bilingual(
                    "who stands between others most often, for a spreadsheet", "ใครเป็นตัวกลางบ่อยที่สุด สำหรับเปิดใน Excel")),
            .init(
                "quintet measure examples/thai-social-innovation degree closeness --by sector",
                Bilingual("how the sectors compare", "เปรียบเทียบภาคส่วน")),
            .init(
                "quintet measure examples/thai-social-innovation --two-mode --top 5",
                Bilingual("organizations and projects together", "องค์กรและโครงการร่วมกัน")),
            .init("quintet measure --list", Bilingual("what can be measured", "ตัวชี้วัดทั้งหมด")),
        ])

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        if invocation[Self.list] {
            try console.show(MeasureList.answer, invocation)
            return .done
        }
        guard invocation[Self.network] != nil else { throw CommandLineError.missingOperand("NETWORK") }
        let asked = invocation[Self.names]
        if invocation[Self.twoMode] { return try runTwoMode(asked, invocation, console) }
        let measures = try Self.measures(asked.isEmpty ? ["degree", "strength", "betweenness"] : asked)
        try MeasureChoices.refuseIdle(invocation, measures)
        try Self.refuseIdle(invocation, [Self.top, Self.percentiles], beside: Self.by)
        let subject = try NetworkInput(invocation, console).subject(invocation)
        let options = try MeasureChoices.options(invocation, subject)
        try console.foretell(measures, on: subject.graph, options)
        let answer = try console.working { progress in
            try subject.measure(
                measures, options: options, top: invocation[Self.top], percentiles: invocation[Self.percentiles],
                by: invocation[Self.by], progress: progress)
        }
        try console.show(answer, invocation)
        sayWhatIsMissing(measures, invocation, console)
        return .done
    }

    private static func measures(_ names: [String]) throws(CommandLineError) -> [Measure] {
        var seen: Set<String> = []
        var measures: [Measure] = []
        for name in names where seen.insert(name).inserted {
            guard let measure = Measure.named(name) else {
                throw .failed(
                    Bilingual("\(name) is measured with --two-mode", "\(name) ใช้กับ --two-mode"), status: .usage)
            }
            measures.append(measure)
        }
        return measures
    }

    private func runTwoMode(_ asked: [String], _ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        let measures = try asked.map { name throws(CommandLineError) in
            guard let measure = TwoModeMeasure(rawValue: name) else {
                let known = TwoModeMeasure.allCases.map(\.rawValue).joined(separator: ", ")
                throw .failed(
                    Bilingual(
                        "\(name) is not measured of organizations and projects together; there are \(known)",
                        "\(name) ไม่มีสำหรับองค์กรและโครงการร่วมกัน ที่มีคือ \(known)"), status: .usage)
            }
            return measure
        }
        try Self.refuseIdle(
            invocation, MeasureChoices.all.filter { $0.name != MeasureChoices.normalized.name }, beside: Self.twoMode)
        try Self.refuseIdle(invocation, [Self.by, Self.percentiles], beside: Self.twoMode)
        let subject = try NetworkInput(invocation, console).subject(invocation)
        let answer = try console.working { progress in
            try subject.measureTwoMode(
                measures, normalized: invocation[MeasureChoices.normalized], top: invocation[Self.top],
                progress: progress)
        }
        try console.show(answer, invocation)
        return .done
    }

    /// Options that another one leaves nothing to do.
    private static func refuseIdle(
        _ invocation: Invocation, _ options: [any OptionDeclaration], beside other: any OptionDeclaration
    ) throws(CommandLineError) {
        guard invocation.isGiven(other), let idle = options.first(where: { invocation.isGiven($0) }) else { return }
        throw .failed(
            Bilingual(
                "--\(idle.name) makes no difference beside --\(other.name)",
                "--\(idle.name) ไม่มีผลเมื่อใช้กับ --\(other.name)"), status: .usage)
    }

    /// A file for programs holds one table; what does not fit into it is said, not dropped.
    private func sayWhatIsMissing(_ measures: [Measure], _ invocation: Invocation, _ console: Console) {
        guard [.csv, .json].contains(invocation[CommonOptions.format]) else { return }
        let order: [Measure.Level] = [.organization, .groups, .tie, .network]
        let kinds = measures.map { $0.level == .groups ? .organization : $0.level }
        guard let shown = order.first(where: { kinds.contains($0) }) else { return }
        let missing = zip(measures, kinds).filter { $0.1 != shown }.map(\.0.id)
        guard !missing.isEmpty else { return }
        let names = missing.joined(separator: ", ")
        console.say(
            Bilingual(
                "Not in this table: \(names). Ask for \(missing.count == 1 ? "it" : "them") alone.",
                "ไม่อยู่ในตารางนี้: \(names) เรียกแยกต่างหาก"))
    }
}
