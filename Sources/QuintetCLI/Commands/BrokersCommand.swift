import Quintet
import QuintetReports

/// Who bridges the sectors.
struct BrokersCommand: Command {
    static let between = Option<[String]>(
        "between", placeholder: "SECTOR,SECTOR",
        help: Bilingual("only who stands between these two sectors", "เฉพาะผู้ที่อยู่ระหว่างสองภาคส่วนนี้"),
        value: .list(of: .text))
    static let top = Option<Int>(
        "top", placeholder: "N",
        help: Bilingual("show the first N brokers", "แสดงตัวกลาง N รายแรก"), value: .number(in: 1...1_000_000_000))
    static let permutations = Option<Int>(
        "permutations", placeholder: "N",
        help: Bilingual(
            "shuffle the sectors N times; 1,000 unless said, 200 above 2,000 organizations, 0 for not at all",
            "สลับภาคส่วน N ครั้ง ถ้าไม่ระบุใช้ 1,000 หรือ 200 เมื่อเกิน 2,000 องค์กร 0 คือไม่สลับ"),
        value: .number(in: 0...1_000_000))
    static let pairs = Option<Bool>(
        "pairs",
        help: Bilingual(
            "with --as csv or json: the pairs of sectors instead of the brokers",
            "ใช้กับ --as csv หรือ json: แสดงคู่ภาคส่วนแทนตัวกลาง"))

    let declaration = CommandDeclaration(
        "brokers",
        summary: Bilingual(
            "who bridges the sectors, and who is the only one", "ใครเชื่อมภาคส่วน และใครเป็นตัวกลางเพียงรายเดียว"),
        discussion: Bilingual(
            "A broker stands between two organizations that are not tied to each other. Five roles (coordinator, consultant, "
                + "representative, gatekeeper, liaison) say of which sectors the three are; each is compared with chance. Who is "
                + "the only one between two sectors or two organizations is named, and what breaks if it leaves.",
            "ตัวกลางอยู่ระหว่างสององค์กรที่ไม่ได้เชื่อมกันเอง แบ่งเป็นห้าบทบาทตามภาคส่วนของทั้งสามองค์กร "
                + "แต่ละบทบาทเทียบกับความบังเอิญ พร้อมบอกว่าใครเป็นตัวกลางเพียงรายเดียวและจะเกิดอะไรขึ้นถ้าออกไป"),
        operands: [CommonOptions.network],
        options: [between, top, permutations, ClustersCommand.seed, pairs],
        groups: [CommonOptions.showing, CommonOptions.part, CommonOptions.reading],
        examples: [
            .init(
                "quintet brokers examples/thai-social-innovation",
                Bilingual("who bridges the sectors of the example", "ใครเชื่อมภาคส่วนในเครือข่ายตัวอย่าง")),
            .init(
                "quintet brokers examples/thai-social-innovation --between government,civil-society --top 5",
                Bilingual("who stands between government and civil society", "ใครอยู่ระหว่างภาครัฐกับภาคประชาสังคม")),
        ])

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        let input = try NetworkInput(invocation, console)
        var question = BrokersQuestion()
        let words = invocation[Self.between]
        if !words.isEmpty {
            guard words.count == 2 else {
                throw CommandLineError.failed(
                    Bilingual(
                        "--between takes two sectors, such as government,academia",
                        "--between ต้องมีสองภาคส่วน เช่น government,academia"), status: .usage)
            }
            question.between = (try input.sector(words[0], "between"), try input.sector(words[1], "between"))
        }
        question.top = invocation[Self.top]
        question.permutations = invocation[Self.permutations]
        question.seed = UInt64(invocation[ClustersCommand.seed])
        question.listsPairs = invocation[Self.pairs]
        let subject = try input.subject(invocation)
        let answer = try console.working { progress in try subject.brokers(question, progress: progress) }
        try console.show(answer, invocation)
        return .done
    }
}
