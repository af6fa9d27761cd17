import Quintet
import QuintetReports

/// Whom an organization works with.
struct WhoCommand: Command {
    static let organization = Operand<String>.required(
        "ORGANIZATION",
        help: Bilingual(
            "an id, a name in Thai or English, an alias, or a part that only one has",
            "รหัส ชื่อไทยหรืออังกฤษ ชื่ออื่น หรือบางส่วนของชื่อที่ไม่ซ้ำ"))
    static let within = Option<Int>(
        "within", placeholder: "STEPS",
        help: Bilingual("2 also shows the partners of its partners", "2 แสดงพันธมิตรของพันธมิตรด้วย"),
        value: .number(in: 1...2)
    ).defaulting(to: 1)

    let declaration = CommandDeclaration(
        "who",
        summary: Bilingual("whom an organization works with, by sector", "องค์กรหนึ่งร่วมงานกับใคร แยกตามภาคส่วน"),
        discussion: Bilingual(
            "Through which recorded ties and which projects, since when, how strongly. Both are shown apart, whatever "
                + "--ties says.",
            "ผ่านความร่วมมือและโครงการใด ตั้งแต่เมื่อใด เข้มแข็งเพียงใด แสดงทั้งสองแบบแยกกันเสมอ"),
        operands: [CommonOptions.network, organization], options: [within],
        groups: [CommonOptions.showing, CommonOptions.part, CommonOptions.reading],
        examples: [
            .init(
                "quintet who examples/thai-social-innovation \"มหาวิทยาลัยภาคเหนือ\"",
                Bilingual("the partners of a university, by its Thai name", "พันธมิตรของมหาวิทยาลัย ระบุด้วยชื่อไทย")),
            .init(
                "quintet who examples/thai-social-innovation northern-university --within 2",
                Bilingual("and whom they could introduce", "และใครที่พวกเขาแนะนำให้ได้")),
        ])

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        let subject = try NetworkInput(invocation, console).subject(invocation)
        let id = try subject.find(invocation[Self.organization])
        try console.show(subject.who(id, within: invocation[Self.within]), invocation)
        return .done
    }
}
