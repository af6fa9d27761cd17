import Quintet
import Testing

@testable import QuintetReports

struct GapsAnswerTests {
    private func ask(_ network: Network, _ change: (inout GapsQuestion) -> Void = { _ in }) throws -> Answer {
        var question = GapsQuestion()
        change(&question)
        return try AnswerFixtures.subject(network).gaps(question)
    }

    /// Three projects of which one lacks civil society alone, where the environment is not observed.
    private func observed() -> Network {
        var network = NamedNetworks.threeProjects
        network.vocabularies.notObserved = [.environment]
        return network
    }

    @Test func `a project that lacks one helix comes with the nearest of it and whom to ask`() throws {
        let answer = try ask(observed())
        #expect(
            answer.english.contains("Of 3 projects, 0 have all 4 helices, 1 lacks exactly one."), "\(answer.english)")
        #expect(
            answer.english.contains("P1 lacks only civil society; c1 is 1 step away: ask g1 for the introduction."),
            "\(answer.english)")
        #expect(answer.english.contains("environment is not observed in this source"))
        #expect(!answer.english.contains("lacks only environment"))
        let gaps = try ask(observed()) { $0.listsGaps = true }.table
        #expect(gaps.cell("P1", "nearest") == .text("c1") && gaps.cell("P1", "ask") == .text("g1"))
        #expect(gaps.cell("P1", "path") == .text("g1|c1") && gaps.cell("P1", "steps") == .integer(1))
    }

    @Test func `a cell shows the count and the helices, and by sector the count alone`() throws {
        let byArea = try ask(observed())
        #expect(byArea.english.contains("3 GABC?"), "\(byArea.english)")
        #expect(byArea.thai.contains("3 รศอช?"), "\(byArea.thai)")
        #expect(byArea.table.column("missing") == [.absent])
        let bySector = try ask(observed()) { $0.columns = .sector }
        #expect(bySector.table.column("projects") == [2, 2, 2, 1, 0].map { .integer($0) })
        #expect(bySector.english.contains("? not observed in this source"), "\(bySector.english)")
        let environment = try #require(bySector.table.rows.last)
        #expect(environment.contains(.word(code: "environment", Sector.environment.words)))
    }

    @Test func `without projects organizations are counted`() throws {
        let answer = try ask(NamedNetworks.q7)
        #expect(
            answer.english.contains("There are no projects, so the cells count organizations."), "\(answer.english)")
        #expect(answer.english.contains("7 GABCE"))
        #expect(try ask(NamedNetworks.q7) { $0.columns = .kind }.english.contains("so the cells count recorded ties."))
    }

    @Test func `nobody, one organization and no sectors each give a sentence`() throws {
        let cases = [
            (NamedNetworks.empty, "There are no organizations"), (NamedNetworks.single, "No organization has a sector"),
            (NamedNetworks.path(4), "No organization has a sector"),
        ]
        for (network, sentence) in cases {
            let answer = try ask(network)
            #expect(answer.english.contains(sentence), "\(answer.english)")
            #expect(thaiFlaws(of: answer) == [])
        }
    }

    @Test(arguments: GapDimension.allCases) func `the Thai answer is Thai for every dimension`(_ rows: GapDimension)
        throws
    {
        for network in [observed(), NamedNetworks.q7, try AnswerFixtures.town()] {
            let answer = try ask(network) { ($0.rows, $0.columns) = (rows, rows == .region ? .area : .region) }
            #expect(thaiFlaws(of: answer) == [])
            #expect(!answer.english.contains("nil"))
        }
    }
}
