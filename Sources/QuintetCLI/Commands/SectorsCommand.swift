import Quintet
import QuintetReports

/// The Quintuple Helix on one page.
struct SectorsCommand: Command {
    static let permutations = Option<Int>(
        "permutations", placeholder: "N",
        help: Bilingual(
            "how often sectors are dealt anew to see what chance would do", "จำนวนครั้งที่สลับภาคส่วนเพื่อเทียบกับความบังเอิญ"),
        value: .number(in: 1...1_000_000)
    ).defaulting(to: 1000)

    let declaration = CommandDeclaration(
        "sectors",
        summary: Bilingual(
            "the Quintuple Helix: who works across sectors, what is missing", "เบญจภาคี: ใครทำงานข้ามภาคส่วน และขาดภาคส่วนใด"
        ),
        discussion: Bilingual(
            "Begins with sentences to read out; the tables below have the field's figures: the mixing matrix, the E-I index, "
                + "assortativity, evenness, teams of different sectors, helices in projects and their synergy. Figures of each "
                + "organization are in quintet measure NETWORK ei-organization participation-coefficient.",
            "เริ่มด้วยประโยคที่อ่านออกเสียงได้ ตามด้วยตารางตัวชี้วัด: ใครทำงานกับใคร ดัชนีอี-ไอ การจับคู่ภายในภาคส่วน ความสม่ำเสมอ "
                + "ทีมต่างภาคส่วน ภาคส่วนในโครงการ และการเสริมกัน ตัวชี้วัดรายองค์กรดูด้วย "
                + "quintet measure NETWORK ei-organization participation-coefficient"),
        operands: [CommonOptions.network], options: [permutations, ClustersCommand.seed],
        groups: [CommonOptions.showing, CommonOptions.part, CommonOptions.reading],
        examples: [
            .init(
                "quintet sectors examples/thai-social-innovation",
                Bilingual("the page of the example", "หน้าสรุปของเครือข่ายตัวอย่าง")),
            .init(
                "quintet sectors examples/thai-social-innovation --permutations 5000 --as csv",
                Bilingual("every figure, for a spreadsheet", "ตัวเลขทั้งหมด สำหรับเปิดใน Excel")),
        ])

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        let subject = try NetworkInput(invocation, console).subject(invocation)
        let answer = try console.working { progress in
            try subject.sectorsPage(
                permutations: invocation[Self.permutations], seed: UInt64(invocation[ClustersCommand.seed]),
                progress: progress)
        }
        try console.show(answer, invocation)
        return .done
    }
}
