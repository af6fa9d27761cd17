import Quintet
import Testing

@testable import QuintetReports

struct PathAnswerTests {
    /// a reaches d over b, firmly, or over c, loosely.
    static let square = [("a", "c", 9.0), ("c", "d", 1), ("a", "b", 3), ("b", "d", 2)]

    @Test func `the firmest chain comes first, with the evidence of each step`() throws {
        let answer = AnswerFixtures.subject(try AnswerFixtures.network(Self.square)).path(from: "a", to: "d")
        #expect(answer.english.contains("a reaches d in 2 steps, through 1 organization in between."))
        #expect(answer.english.contains("There are 2 chains of this length, the firmest first."))
        #expect(answer.english.contains("Chain 1: a → b → d") && answer.english.contains("Chain 2: a → c → d"))
        #expect(answer.english.contains("1. a – b\n   tie, strength 3, undated"))
        #expect(answer.column("chain") == [1, 1, 2, 2].map { .integer($0) })
        #expect(answer.column("step") == [1, 2, 1, 2].map { .integer($0) })
        #expect(answer.column("strength") == [3, 2, 9, 1].map { .number($0) })
    }

    @Test func `of more chains than are shown the number is told`() throws {
        let answer = AnswerFixtures.subject(try AnswerFixtures.network(Self.square)).path(
            from: "a", to: "d", limit: 1)
        #expect(
            answer.english.contains("There are 2 chains of this length; 1 is shown, the firmest first."),
            "\(answer.english)")
        #expect(answer.thai.contains("มีเส้นทางที่สั้นเท่ากัน 2 เส้นทาง แสดง 1 เส้นทาง"))
        #expect(!answer.english.contains("Chain 2"))
    }

    @Test func `neighbors work together directly`() throws {
        let answer = AnswerFixtures.subject(try AnswerFixtures.town()).path(from: "uni", to: "city")
        #expect(answer.english.contains("University works with City directly."))
        #expect(answer.thai.contains("มหาวิทยาลัย ร่วมงานกับเทศบาลโดยตรง"))
        // The stronger tie first; the years in the reader's era.
        #expect(
            answer.english.contains("advice, strength 3, since 2020\n   research, strength 2, 2018–2019"),
            "\(answer.english)")
        #expect(answer.thai.contains("ความเข้มแข็ง 3 · ตั้งแต่ 2563") && answer.thai.contains("2561–2562"))
    }

    @Test func `without a way the connected parts are named`() throws {
        let network = try AnswerFixtures.network([("a", "b", 1), ("b", "c", 1), ("d", "e", 1)])
        let answer = AnswerFixtures.subject(network).path(from: "a", to: "d")
        #expect(
            answer.english.contains(
                "There is no chain from a to d: a is in connected part 1 (3 organizations), and d is in connected part 2 (2 organizations)."
            ))
        #expect(answer.table.rows.isEmpty)
        let lone = AnswerFixtures.subject(try AnswerFixtures.town()).path(from: "lone", to: "uni")
        #expect(lone.english.contains("Lone has no partner"))
        #expect(lone.thai.contains("เดียวดายไม่มีพันธมิตร"))
    }

    @Test func `against the direction there is a hint`() throws {
        let network = try AnswerFixtures.network([("a", "b", 1), ("b", "c", 1)], isDirected: true)
        let answer = AnswerFixtures.subject(network).path(from: "c", to: "a")
        #expect(answer.english.contains("(--direction symmetrized) there is one."))
        #expect(answer.thai.contains("(--direction symmetrized)"))
        var scope = Scope()
        scope.direction = .symmetrized
        let both = AnswerFixtures.subject(network, scope).path(from: "c", to: "a")
        #expect(both.english.contains("c reaches a in 2 steps") && both.english.contains("direction does not count"))
    }

    @Test func `a tie against the way is no evidence of a step`() throws {
        let network = try AnswerFixtures.network([("a", "b", 1), ("b", "a", 7)], isDirected: true)
        let answer = AnswerFixtures.subject(network).path(from: "a", to: "b")
        #expect(answer.english.contains("strength 1") && !answer.english.contains("strength 7"), "\(answer.english)")
    }

    @Test func `a name in Latin letters is set off in a Thai sentence`() throws {
        let network = try AnswerFixtures.network([("a", "b", 1), ("c", "d", 1)])
        let subject = AnswerFixtures.subject(network)
        #expect(subject.path(from: "a", to: "b").thai.contains("\na ร่วมงานกับ b โดยตรง\n"))
        #expect(subject.path(from: "a", to: "a").thai.contains("\nทั้งสองคือ a\n"))
        #expect(
            subject.path(from: "a", to: "d").thai.contains(
                "ไม่มีเส้นทางจาก a ไปยัง d เนื่องจาก a อยู่ในส่วนที่ 1 (2 องค์กร) ส่วน d อยู่ในส่วนที่ 2 (2 องค์กร)"))
    }

    @Test func `an organization is not led to itself`() throws {
        let answer = AnswerFixtures.subject(try AnswerFixtures.town()).path(from: "uni", to: "uni")
        #expect(answer.english.contains("Both are University.") && answer.thai.contains("ทั้งสองคือมหาวิทยาลัย"))
    }

    @Test func `a chain of shared projects names them`() throws {
        var scope = Scope()
        scope.ties = .shared
        let answer = AnswerFixtures.subject(try AnswerFixtures.town(), scope).path(from: "uni", to: "club")
        #expect(answer.english.contains("shared project: Park, 2019–2020"))
        #expect(answer.thai.contains("ร่วมโครงการ: สวน · 2562–2563"))
    }

    @Test(arguments: [("uni", "club"), ("lone", "uni"), ("shop", "club"), ("uni", "uni")])
    func `the Thai answer is Thai`(_ from: String, _ to: String) throws {
        let subject = AnswerFixtures.subject(try AnswerFixtures.town())
        #expect(thaiFlaws(of: subject.path(from: Organization.ID(from), to: Organization.ID(to))) == [])
    }
}
