import Quintet
import QuintetReports

/// How one organization reaches another.
struct PathCommand: Command {
    static let source = Operand<String>.required(
        "FROM", help: Bilingual("an organization, by id, name or part of one", "องค์กรต้นทาง: รหัส ชื่อ หรือบางส่วนของชื่อ"))
    static let target = Operand<String>.required(
        "TO", help: Bilingual("another organization", "องค์กรปลายทาง"))
    static let alternatives = Option<Int>(
        "chains", placeholder: "N", help: Bilingual("show at most N chains", "แสดงไม่เกิน N เส้นทาง"),
        value: .number(in: 1...100)
    ).defaulting(to: 4)

    let declaration = CommandDeclaration(
        "path",
        summary: Bilingual("how one organization reaches another, and through whom", "องค์กรหนึ่งไปถึงอีกองค์กรผ่านใคร"),
        discussion: Bilingual(
            "A shortest chain with the evidence of each step, and other chains as short. The chain whose weakest tie is "
                + "strongest comes first. Where there is none, the answer says so.",
            "เส้นทางที่สั้นที่สุดพร้อมหลักฐานของแต่ละช่วง และเส้นทางอื่นที่สั้นเท่ากัน เรียงจากเส้นทางที่จุดอ่อนแข็งแรงที่สุด"),
        operands: [CommonOptions.network, source, target], options: [alternatives],
        groups: [CommonOptions.showing, CommonOptions.part, CommonOptions.reading],
        examples: [
            .init(
                "quintet path examples/thai-social-innovation northern-university saeng-chan-mangrove",
                Bilingual("from a university to a mangrove", "จากมหาวิทยาลัยไปถึงป่าชายเลน"))
        ])

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        let subject = try NetworkInput(invocation, console).subject(invocation)
        let (source, target) = (
            try subject.find(invocation[Self.source]), try subject.find(invocation[Self.target])
        )
        let answer = subject.path(from: source, to: target, limit: invocation[Self.alternatives])
        try console.show(answer, invocation)
        return .done
    }
}
