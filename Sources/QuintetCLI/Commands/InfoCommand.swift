import Quintet
import QuintetReports

/// What is in a network.
struct InfoCommand: Command {
    let declaration = CommandDeclaration(
        "info", summary: Bilingual("what is in the network", "สรุปสิ่งที่อยู่ในเครือข่าย"),
        discussion: Bilingual(
            "Counts by sector, region, issue area and year; the shape of the network; how complete the records are.",
            "จำนวนตามภาคส่วน ภูมิภาค ประเด็น และปี รูปร่างของเครือข่าย และความครบถ้วนของข้อมูล"),
        operands: [CommonOptions.network],
        groups: [CommonOptions.showing, CommonOptions.part, CommonOptions.reading],
        examples: [
            .init(
                "quintet info examples/thai-social-innovation",
                Bilingual("what the example network holds", "สรุปเครือข่ายตัวอย่าง")),
            .init(
                "quintet info examples/thai-social-innovation --region north --year 2566",
                Bilingual("the north in BE 2566", "ภาคเหนือในปี 2566")),
        ])

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        let subject = try NetworkInput(invocation, console).subject(invocation)
        let answer = try console.working { progress in try subject.info(progress: progress) }
        try console.show(answer, invocation)
        return .done
    }
}
