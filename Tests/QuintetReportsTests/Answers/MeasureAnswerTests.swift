import Quintet
import Testing

@testable import QuintetReports

struct MeasureAnswerTests {
    private func measure(_ network: Network, _ names: String..., top: Int? = nil) throws -> Answer {
        try AnswerFixtures.subject(network).measure(names.compactMap(Measure.named), top: top)
    }

    @Test func `organizations are ordered by the first measure, equals share a rank`() throws {
        // A star: the middle has three partners, each leaf one.
        let answer = try measure(NamedNetworks.star(4), "degree", "betweenness")
        #expect(answer.table.columns.map(\.key) == ["id", "rank", "name", "sector", "degree", "betweenness"])
        #expect(answer.column("id") == ["o1", "o2", "o3", "o4"].map { .text($0) })
        #expect(answer.column("rank") == [1, 2, 2, 2].map { .integer($0) })
        #expect(answer.column("degree") == [3, 1, 1, 1].map { .number($0) })
        #expect(answer.column("betweenness") == [3, 0, 0, 0].map { .number($0) })
    }

    @Test func `what is not defined is left out, last, and the answer says why`() throws {
        let answer = try measure(NamedNetworks.star(4), "clustering")
        #expect(answer.column("clustering").first == .number(0))
        #expect(answer.column("clustering").dropFirst().allSatisfy { $0 == .absent })
        #expect(answer.column("rank") == [.integer(1), .absent, .absent, .absent])
        #expect(
            answer.english.contains(
                "clustering is not defined for 3 organizations: The organization has fewer than two partners."))
        #expect(answer.thai.contains("clustering ไม่มีค่าสำหรับ 3 องค์กร: องค์กรนี้มีพันธมิตรไม่ถึงสองราย"))
    }

    @Test func `a length by weight is not cut to a whole number`() throws {
        var network = Network()
        try network.add(Organization("a"))
        try network.add(Organization("b"))
        try network.add(Collaboration("a", "b", weight: 4))
        let answer = try AnswerFixtures.subject(network).measure(
            [.eccentricity, .diameter], options: MeasureOptions(length: .inverseWeight))
        #expect(answer.english.contains("0.250000") && answer.english.contains("0.2500"), "\(answer.english)")
        let figures = try AnswerFixtures.subject(network).measure(
            [.diameter], options: MeasureOptions(length: .inverseWeight))
        #expect(figures.column("value") == [.number(0.25)])
    }

    @Test func `figures of the whole network stand apart`() throws {
        let answer = try measure(NamedNetworks.star(4), "degree", "density", "transitivity")
        #expect(answer.table.columns.map(\.key) == ["id", "rank", "name", "sector", "degree"])
        #expect(answer.english.contains("Density") && answer.english.contains("0.500000"))
        let figures = try measure(NamedNetworks.star(4), "density", "diameter")
        #expect(figures.table.columns.map(\.key) == ["measure", "value", "note"])
        #expect(figures.column("value") == [.number(0.5), .integer(2)])
        // Nothing to note, no column of notes.
        #expect(!figures.english.contains("Note"), "\(figures.english)")
        let pair = try measure(NamedNetworks.pair, "transitivity")
        #expect(pair.english.contains("No organization in the network has two partners."))
    }

    @Test func `what was done with the weights is said of every measure`() throws {
        let answer = try measure(NamedNetworks.pair, "degree", "strength")
        #expect(answer.english.contains("Weights are ignored: every tie counts alike."))
        #expect(answer.english.contains("Weights are strengths: the more, the stronger."))
    }

    @Test func `the first few say how many there are`() throws {
        let answer = try measure(NamedNetworks.star(5), "degree", top: 2)
        #expect(answer.table.rows.count == 2)
        #expect(answer.english.contains("The first 2 of 5 organizations."))
        #expect(answer.thai.contains("แสดง 2 จาก 5 องค์กร"))
        #expect(!(try measure(NamedNetworks.star(5), "degree", top: 5)).english.contains("The first"))
    }

    @Test func `a network without sectors shows no column of them`() throws {
        #expect(!(try measure(NamedNetworks.star(4), "degree")).english.contains("Sector"))
        #expect(try measure(AnswerFixtures.town(), "degree").english.contains("Sector"))
    }

    @Test(arguments: Measure.all.map(\.id), ["empty", "single", "town"]) func `every measure answers, in Thai too`(
        _ id: String, _ which: String
    ) throws {
        let network =
            switch which {
            case "empty": NamedNetworks.empty
            case "single": NamedNetworks.single
            default: try AnswerFixtures.town()
            }
        let answer = try measure(network, id)
        // Measures keep their ids; everything else is in Thai.
        #expect(thaiFlaws(of: answer).filter { !$0.contains(id) } == [])
        let isOfTheWhole = Measure.named(id)?.level == .network
        #expect(isOfTheWhole || answer.table.rows.count <= max(network.organizations.count, 1))
    }

    @Test func `the list of measures names every one in both languages`() {
        let answer = MeasureList.answer
        #expect(answer.column("id") == Measure.all.map { .text($0.id) })
        // For people, every measure stands once under the level it is of.
        #expect(Measure.all.allSatisfy { answer.english.contains("\n\($0.id) ") })
        #expect(answer.english.contains("A number for each tie"))
        #expect(thaiFlaws(of: answer) == [])
        for case .word(let code, let words) in answer.column("title") + answer.column("summary") {
            #expect(!code.isEmpty && hasThaiLetters(words.th), "\(words)")
        }
    }
}
