import Quintet
import QuintetReports

/// What is missing where.
struct GapsCommand: Command {
    static let by = Option<[GapDimension]>(
        "by", placeholder: "ROWS,COLUMNS",
        help: Bilingual(
            "two of area, region, sector, mechanism, stage, year, kind, role; without it area,region",
            "สองอย่างจาก area region sector mechanism stage year kind role ถ้าไม่ระบุใช้ area,region"),
        value: .list(of: .choice))
    static let top = Option<Int>(
        "top", placeholder: "N", help: Bilingual("show the N cheapest gaps", "แสดงช่องว่างที่ปิดง่ายที่สุด N ช่อง"),
        value: .number(in: 1...1_000_000_000))
    static let list = Option<Bool>(
        "list-gaps",
        help: Bilingual(
            "with --as csv or json: what lacks one helix instead of the cells",
            "ใช้กับ --as csv หรือ json: แสดงช่องว่างแทนตาราง"))

    let declaration = CommandDeclaration(
        "gaps",
        summary: Bilingual("which helices are missing where, and who could fill in", "ภาคส่วนใดขาดที่ไหน และใครเติมเต็มได้"),
        discussion: Bilingual(
            "Any two dimensions are crossed: each cell has its projects and the helices at work in them. Projects that lack one "
                + "helix alone come with the nearest organization of it and whom to ask for the introduction, the fewest steps "
                + "first. What the source cannot express is not observed, never missing.",
            "เลือกสองมิติมาไขว้กัน แต่ละช่องแสดงจำนวนโครงการและภาคส่วนที่มี โครงการที่ขาดเพียงภาคส่วนเดียวจะบอกองค์กรที่ใกล้ที่สุด"
                + "และผู้ที่ควรขอให้แนะนำ เรียงจากใกล้ที่สุด สิ่งที่แหล่งข้อมูลไม่มีไม่ถือว่าขาด"),
        operands: [CommonOptions.network], options: [by, top, list],
        groups: [CommonOptions.showing, CommonOptions.part, CommonOptions.reading],
        examples: [
            .init(
                "quintet gaps examples/thai-social-innovation --by area,region",
                Bilingual("issue areas by regions", "ประเด็นและภูมิภาค")),
            .init(
                "quintet gaps examples/thai-social-innovation --by region,sector --year 2565..2567",
                Bilingual("who works where in three years", "ใครทำงานที่ไหนในสามปี")),
        ])

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        var question = GapsQuestion()
        let by = invocation[Self.by]
        if !by.isEmpty {
            guard by.count == 2, by[0] != by[1] else {
                throw CommandLineError.failed(
                    Bilingual(
                        "--by takes two different dimensions, such as area,region",
                        "--by ต้องมีสองมิติที่ต่างกัน เช่น area,region"),
                    status: .usage)
            }
            (question.rows, question.columns) = (by[0], by[1])
        }
        question.years = invocation[CommonOptions.years]
        question.top = invocation[Self.top]
        question.listsGaps = invocation[Self.list]
        let subject = try NetworkInput(invocation, console).subject(invocation)
        let answer = try console.working { progress in try subject.gaps(question, progress: progress) }
        try console.show(answer, invocation)
        return .done
    }
}
