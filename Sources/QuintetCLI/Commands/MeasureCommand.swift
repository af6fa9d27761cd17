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
        value: .choice(of: Measure.all.map(\.id)))
    static let top = Option<Int>(
        "top", placeholder: "N", help: Bilingual("only the first N", "เฉพาะ N อันดับแรก"),
        value: .number(in: 1...1_000_000_000))
    static let list = Option<Bool>("list", help: Bilingual("list the measures", "แสดงรายชื่อตัวชี้วัด"))
    static let normalized = Option<Bool>(
        "normalized", help: Bilingual("as shares of the most there could be", "เป็นสัดส่วนของค่าสูงสุดที่เป็นไปได้"))
    static let length = Option<PathLength>(
        "length",
        help: Bilingual("what makes a path long", "ความยาวของเส้นทางวัดจากอะไร"), value: .choice
    ).defaulting(to: .hops)

    let declaration = CommandDeclaration(
        "measure", summary: Bilingual("scores of organizations and of the network", "คะแนนขององค์กรและของเครือข่าย"),
        discussion: Bilingual(
            "One row an organization, ordered by the first measure. A value that is not defined is left out, and the "
                + "answer says why.",
            "องค์กรละหนึ่งแถว เรียงตามตัวชี้วัดแรก ค่าที่ไม่มีนิยามจะเว้นว่างและบอกเหตุผล"),
        operands: [network, names],
        options: [top, list, normalized, length, ClustersCommand.resolution, ClustersCommand.seed],
        groups: [CommonOptions.showing, CommonOptions.part, CommonOptions.reading],
        examples: [
            .init(
                "quintet measure examples/thai-social-innovation betweenness degree --top 10 --as csv",
                Bilingual(
                    "who stands between others most often, for a spreadsheet", "ใครเป็นตัวกลางบ่อยที่สุด สำหรับเปิดใน Excel")),
            .init("quintet measure --list", Bilingual("what can be measured", "ตัวชี้วัดทั้งหมด")),
        ])

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        if invocation[Self.list] {
            try console.show(MeasureList.answer, invocation)
            return .done
        }
        guard invocation[Self.network] != nil else { throw CommandLineError.missingOperand("NETWORK") }
        let input = try NetworkInput(invocation, console)
        let asked = invocation[Self.names]
        let measures = (asked.isEmpty ? ["degree", "strength", "betweenness"] : asked).compactMap(Measure.named)
        let options = MeasureOptions(
            length: invocation[Self.length], isNormalized: invocation[Self.normalized],
            seed: UInt64(invocation[ClustersCommand.seed]), resolution: invocation[ClustersCommand.resolution])
        let answer = try input.subject(invocation).measure(measures, options: options, top: invocation[Self.top])
        try console.show(answer, invocation)
        return .done
    }
}
