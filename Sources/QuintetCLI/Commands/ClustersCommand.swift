import Quintet
import QuintetReports

/// Communities.
struct ClustersCommand: Command {
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

    let declaration = CommandDeclaration(
        "clusters",
        summary: Bilingual("groups that work with each other more than by chance", "กลุ่มที่ร่วมงานกันมากกว่าความบังเอิญ"),
        discussion: Bilingual(
            "Found by the Leiden method. Each group is named after its members with the most partners inside it.",
            "หาด้วยวิธี Leiden แต่ละกลุ่มเรียกตามสมาชิกที่มีพันธมิตรในกลุ่มมากที่สุด"),
        operands: [CommonOptions.network], options: [resolution, seed],
        groups: [CommonOptions.showing, CommonOptions.part, CommonOptions.reading],
        examples: [
            .init(
                "quintet clusters examples/thai-social-innovation",
                Bilingual("the communities of the example", "กลุ่มในเครือข่ายตัวอย่าง"))
        ])

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        let subject = try NetworkInput(invocation, console).subject(invocation)
        let answer = try subject.clusters(
            resolution: invocation[Self.resolution], seed: UInt64(invocation[Self.seed]))
        try console.show(answer, invocation)
        return .done
    }
}
