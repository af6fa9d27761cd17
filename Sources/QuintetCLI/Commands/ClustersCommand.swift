import Quintet
import QuintetReports

/// Communities.
struct ClustersCommand: Command {
    static let method = Option<CommunityMethod>(
        "method", help: Bilingual("how to find the clusters", "วิธีหากลุ่ม"), value: .choice
    ).defaulting(to: .leiden)
    static let resolution = Option<Double>(
        "resolution", placeholder: "X",
        help: Bilingual(
            "more than 1 gives smaller clusters, less gives larger ones", "มากกว่า 1 ได้กลุ่มเล็กลง น้อยกว่า 1 ได้กลุ่มใหญ่ขึ้น"),
        value: .real(in: 0.01...100)
    ).defaulting(to: 1)
    static let seed = Option<Int>(
        "seed", placeholder: "N", help: Bilingual("start of the random choices", "ค่าเริ่มต้นของการสุ่ม"),
        value: .number(in: 0...Int(Int32.max))
    ).defaulting(to: 1)

    static let stability = Option<Int>(
        "stability", placeholder: "N",
        help: Bilingual(
            "look again with N other seeds to see which clusters are firm, 0 for not at all; without it 100 in a network of "
                + "up to 10,000 ties",
            "หาใหม่ด้วยค่าเริ่มสุ่มอื่น N ครั้งเพื่อดูว่ากลุ่มใดมั่นคง 0 คือไม่ตรวจ ถ้าไม่ระบุใช้ 100 เมื่อมีไม่เกิน 10,000 ความเชื่อมโยง"),
        value: .number(in: 0...10_000))
    static let comparison = Option<String>(
        "compare", placeholder: "METHOD|COLUMN",
        help: Bilingual(
            "hold the clusters against those of another method, or a column of the organizations",
            "เทียบกลุ่มกับผลของวิธีอื่น หรือกับคอลัมน์ของตารางองค์กร"), value: .text)

    let declaration = CommandDeclaration(
        "clusters",
        summary: Bilingual("groups that work with each other more than by chance", "กลุ่มที่ร่วมงานกันมากกว่าความบังเอิญ"),
        discussion: Bilingual(
            "Found by the Leiden method unless you say otherwise. Each group is named after its members with the most "
                + "strength inside it. The answer says which clusters are firm, who stands between two, and whether they "
                + "follow sectors or regions.",
            "หาด้วยวิธี Leiden ถ้าไม่ระบุวิธีอื่น แต่ละกลุ่มเรียกตามสมาชิกที่มีความเข้มแข็งในกลุ่มมากที่สุด "
                + "คำตอบบอกว่ากลุ่มใดมั่นคง ใครอยู่ระหว่างสองกลุ่ม และกลุ่มสอดคล้องกับภาคส่วนหรือภูมิภาคหรือไม่"),
        operands: [CommonOptions.network], options: [method, resolution, seed, stability, comparison],
        groups: [CommonOptions.showing, CommonOptions.part, CommonOptions.reading],
        examples: [
            .init(
                "quintet clusters examples/thai-social-innovation",
                Bilingual("the communities of the example", "กลุ่มในเครือข่ายตัวอย่าง")),
            .init(
                "quintet clusters examples/thai-social-innovation --compare girvan-newman",
                Bilingual("whether another method finds the same", "วิธีอื่นพบกลุ่มเดียวกันหรือไม่")),
        ])

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        var question = ClusterQuestion()
        question.method = invocation[Self.method]
        question.resolution = invocation[Self.resolution]
        question.seed = UInt64(invocation[Self.seed])
        question.stabilityRuns = invocation[Self.stability]
        if let runs = question.stabilityRuns, runs > 0, !question.method.isRandom {
            throw CommandLineError.badValue(
                of: "--stability",
                .because(
                    Bilingual(
                        "\(question.method.rawValue) leaves nothing to chance, and other seeds change nothing",
                        "\(question.method.rawValue) ไม่มีการสุ่ม เปลี่ยนค่าเริ่มสุ่มก็ได้ผลเดิม"), String(runs)))
        }
        try Self.refuseIdle(invocation, question.method)
        let subject = try NetworkInput(invocation, console).subject(invocation)
        if let word = invocation[Self.comparison] {
            guard let comparison = subject.clusterComparison(named: word) else {
                let words = subject.clusterComparisonWords
                throw CommandLineError.badValue(
                    of: "--compare",
                    .unknownChoice(word, suggestion: suggestion(for: word, among: words), choices: words))
            }
            question.comparison = comparison
        }
        let answer = try console.working { progress in try subject.clusters(question, progress: progress) }
        try console.show(answer, invocation)
        return .done
    }

    /// Choices that make no difference, neither to the method nor to the one it is held against.
    private static func refuseIdle(
        _ invocation: Invocation, _ method: CommunityMethod
    ) throws(CommandLineError) {
        let methods = [method] + (invocation[comparison].flatMap { CommunityMethod(rawValue: $0) }.map { [$0] } ?? [])
        func refuse(_ option: any OptionDeclaration, _ isObeyed: (CommunityMethod) -> Bool) throws(CommandLineError) {
            guard invocation.isGiven(option), !methods.contains(where: isObeyed) else { return }
            let names = methods.map(\.rawValue).joined(separator: ", ")
            throw .failed(
                Bilingual(
                    "--\(option.name) makes no difference to \(names)", "--\(option.name) ไม่มีผลต่อ \(names)"),
                status: .usage)
        }
        try refuse(seed) { $0.isRandom }
        try refuse(resolution) { $0.hasResolution }
    }
}
