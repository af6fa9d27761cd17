import Quintet
import Testing

@testable import QuintetReports

struct WhoAnswerTests {
    @Test func `partners stand by sector, with their ties added up`() throws {
        let answer = AnswerFixtures.subject(try AnswerFixtures.town()).who("uni")
        #expect(answer.column("id") == [.text("city"), .text("shop"), .text("club")])
        #expect(answer.column("ties") == [.integer(2), .integer(1), .integer(0)])
        #expect(answer.column("strength") == [.number(5), .number(1), .absent])
        #expect(answer.column("shared_projects") == [.integer(0), .integer(0), .integer(1)])
        #expect(answer.table.columns.first?.key == "id")
        for heading in ["government (1)", "business (1)", "civil society (1)"] {
            #expect(answer.english.contains("\n\(heading)\n"), "\(answer.english)")
        }
    }

    @Test func `the first year is that of the earliest tie or project`() throws {
        let answer = AnswerFixtures.subject(try AnswerFixtures.town()).who("uni")
        func year(_ cell: Table.Cell?) -> String? {
            if case .word(let code, _)? = cell { code } else { nil }
        }
        #expect(year(answer.table.cell("city", "since")) == "2018")
        #expect(answer.table.cell("shop", "since") == .absent)
        #expect(year(answer.table.cell("club", "since")) == "2019")
        // Thai readers see the Buddhist era, unless told otherwise.
        #expect(answer.thai.contains("2561") && !answer.thai.contains("2018"))
    }

    @Test func `what is shown is what the first sentence says is used`() throws {
        let answer = AnswerFixtures.subject(try AnswerFixtures.town()).who("uni")
        #expect(answer.statements.map(\.en) == ["5 organizations, 4 recorded ties and 1 pair that shares a project."])
        let plain = AnswerFixtures.subject(try AnswerFixtures.network([("a", "b", 1)], isDirected: true)).who("a")
        #expect(plain.statements.map(\.en) == ["2 organizations, 1 recorded tie."])
    }

    @Test func `recorded ties and shared projects are counted apart`() throws {
        let answer = AnswerFixtures.subject(try AnswerFixtures.town()).who("uni")
        #expect(
            answer.english.contains(
                "It has 3 partners in 3 sectors: 2 through 3 recorded ties, 1 through 1 shared project."))
        #expect(
            answer.thai.contains(
                "มีพันธมิตร 3 องค์กรใน 3 ภาคส่วน: 2 องค์กรผ่านความร่วมมือที่บันทึกไว้ 3 รายการ และ 1 องค์กรผ่าน 1 โครงการร่วม"))
    }

    @Test func `nothing is said of what there is none of`() throws {
        let answer = AnswerFixtures.subject(try AnswerFixtures.network([("a", "b", 1)])).who("a")
        #expect(answer.english.contains("It has 1 partner: 1 through 1 recorded tie."), "\(answer.english)")
        #expect(answer.english.contains("\n\na\n\n"), "\(answer.english)")
        #expect(!answer.english.contains("sector") && !answer.english.contains(" 0 "), "\(answer.english)")
        #expect(answer.english.contains("Partners (1)") && answer.thai.contains("พันธมิตร (1)"))
        // Neither project nor year nor kind: no columns of dashes.
        #expect(!answer.english.contains("–"), "\(answer.english)")
    }

    @Test func `an organization without partners is said to have none`() throws {
        let answer = AnswerFixtures.subject(try AnswerFixtures.town()).who("lone", within: 2)
        #expect(answer.english.contains("Lone · เดียวดาย (lone; no sector)"))
        #expect(answer.english.contains("It has no partner in this part of the data."))
        #expect(answer.thai.contains("ไม่มีพันธมิตรในข้อมูลส่วนนี้"))
        #expect(answer.table.rows.isEmpty)
    }

    @Test func `two steps away are the partners of partners, and through whom`() throws {
        let answer = AnswerFixtures.subject(try AnswerFixtures.town()).who("shop", within: 2)
        #expect(answer.column("id") == [.text("uni"), .text("city"), .text("club")])
        #expect(answer.column("steps") == [.integer(1), .integer(2), .integer(2)])
        #expect(
            answer.column("via") == [.absent]
                + Array(repeating: .word(code: "uni", Bilingual("University", "มหาวิทยาลัย")), count: 2))
        #expect(answer.english.contains("Two steps away (2): whom to ask for an introduction"))
    }

    @Test func `a tie with itself makes nobody a partner`() throws {
        let answer = AnswerFixtures.subject(try AnswerFixtures.network([("a", "a", 1), ("a", "b", 1)])).who("a")
        #expect(answer.column("id") == [.text("b")])
    }

    @Test(arguments: ["uni", "shop", "lone"]) func `the Thai answer is Thai`(_ id: String) throws {
        let subject = AnswerFixtures.subject(try AnswerFixtures.town())
        #expect(thaiFlaws(of: subject.who(Organization.ID(id), within: 2)) == [])
    }
}
