import Quintet
import Testing

@testable import QuintetReports

struct MeasureGroupsTests {
    private func measure(_ network: Network, _ names: [String], by grouping: MeasureGrouping) throws -> Answer {
        try AnswerFixtures.subject(network).measure(names.compactMap(Measure.named), by: grouping)
    }

    @Test func `sectors are summed up in their order, those without one last`() throws {
        // Two triangles joined by one tie, and two isolates: a, b, c are of the government.
        let answer = try measure(AnswerFixtures.triangles(sectors: true), ["degree"], by: .sector)
        #expect(answer.column("sector").map(\.code) == ["government", "none"])
        #expect(answer.column("organizations") == [.integer(3), .integer(5)])
        #expect(answer.column("sum") == [.number(7), .number(7)])
        let means: [Double] = [7.0 / 3, 1.4]
        #expect(answer.column("mean") == means.map { .number($0) })
        #expect(answer.column("median") == [.number(2), .number(2)])
        #expect(answer.column("min") == [.number(2), .number(0)])
        #expect(answer.column("max") == [.number(3), .number(3)])
        #expect(answer.column("best_id") == [.text("c"), .text("d")])
    }

    @Test func `the undefined are counted and left out of every figure`() throws {
        let answer = try measure(AnswerFixtures.triangles(sectors: true), ["clustering", "core"], by: .sector)
        #expect(answer.column("measure").map(\.code) == ["clustering", "clustering", "core", "core"])
        // d, e and f have two partners, x and y none.
        #expect(answer.column("defined") == [3, 3, 3, 5].map { .integer($0) })
        let mean: Double = (1 + 1 + 1.0 / 3) / 3
        #expect(answer.column("mean").first == .number(mean))
        #expect(answer.english.contains("a, b"))
        #expect(answer.column("mean").last == .number(1.2))
        #expect(thaiFlaws(of: answer).filter { !$0.contains("clustering") } == [])
    }

    @Test func `a group in which nobody has a value has no figures`() throws {
        let answer = try measure(AnswerFixtures.town(), ["clustering"], by: .sector)
        #expect(answer.column("sector").map(\.code).last == "none")
        #expect(answer.column("defined").last == .integer(0))
        for key in ["mean", "median", "min", "max", "sum", "best"] { #expect(answer.column(key).last == .absent) }
    }

    @Test func `an organization counts in each of its issue areas, and groups have no figures`() throws {
        var network = try AnswerFixtures.town()
        var uni = try #require(network[Organization.ID("uni")])
        uni.areas = ["health", "urbanization"]
        try network.update(uni)
        let answer = try measure(network, ["degree", "cluster"], by: .area)
        #expect(answer.column("area").map(\.code).dropLast().sorted() == ["health", "urbanization"])
        #expect(answer.column("organizations") == [.integer(1), .integer(1), .integer(4)])
        #expect(answer.english.contains("An organization counts in each of its issue areas."))
        #expect(answer.english.contains("Left out: cluster"))
    }

    @Test func `percentiles count those with less, and half of the equal`() throws {
        let answer = try AnswerFixtures.subject(NamedNetworks.star(4)).measure(
            [.degree, .clustering], percentiles: true)
        let percentiles: [Double] = [87.5, 37.5, 37.5, 37.5]
        #expect(answer.column("degree_percentile") == percentiles.map { .number($0) })
        // Only the middle has two partners: it is alone among its equals.
        #expect(answer.column("clustering_percentile") == [.number(50), .absent, .absent, .absent])
        #expect(answer.english.contains("those equal counted half"))
    }

    @Test func `ties are a table of their own`() throws {
        let subject = AnswerFixtures.subject(NamedNetworks.path(4))
        let answer = try subject.measure([.tieBetweenness], top: 2)
        #expect(answer.column("tie_betweenness") == [.number(4), .number(3)])
        #expect(answer.column("source") == [.text("o2"), .text("o1")])
        #expect(answer.english.contains("The first 2 of 3 ties."))
        let both = try subject.measure([.tieBetweenness, .degree])
        #expect(both.table.columns.map(\.key) == ["id", "rank", "name", "sector", "degree"])
        #expect(both.english.contains("Betweenness of ties"))
    }

    @Test func `a census has a row for each part`() throws {
        let answer = try AnswerFixtures.subject(NamedNetworks.path(3)).measure([.dyadCensus, .distanceDistribution])
        #expect(
            answer.column("measure").map(\.code) == [
                "dyad-census/mutual", "dyad-census/asymmetric", "dyad-census/null", "distance-distribution/1",
                "distance-distribution/2", "distance-distribution/unconnected",
            ])
        #expect(answer.column("value") == [2, 0, 1, 4, 2, 0].map { .integer($0) })
        #expect(thaiFlaws(of: answer) == [])
    }

    @Test func `organizations and projects are measured together`() throws {
        // a and b in P, and a in Q: the path b – P – a – Q.
        var network = Network()
        for id in ["a", "b", "lone"] { try network.add(Organization(Organization.ID(id))) }
        for id in ["P", "Q"] { try network.add(Project(Project.ID(id))) }
        for (one, project) in [("a", "P"), ("b", "P"), ("a", "Q")] {
            try network.add(Participation(Organization.ID(one), in: Project.ID(project)))
        }
        let answer = try AnswerFixtures.subject(network).measureTwoMode()
        #expect(answer.column("id") == ["a", "b", "lone", "P", "Q"].map { .text($0) })
        #expect(
            answer.column("kind").map(\.code) == ["organization", "organization", "organization", "project", "project"])
        #expect(answer.column("rank") == [1, 2, 3, 1, 2].map { .integer($0) })
        #expect(answer.column("degree") == [2, 1, 0, 2, 1].map { .number($0) })
        #expect(answer.column("betweenness") == [2, 0, 0, 2, 0].map { .number($0) })
        // Three of the other four are reached, at the least distances.
        #expect(answer.column("closeness")[0] == .number(0.75))
        #expect(answer.column("closeness")[2] == .absent)
        #expect(answer.english.contains("0.500000"))
        #expect(answer.english.contains("times the share of all others that is reached"))
        #expect(thaiFlaws(of: answer) == [])
        let some = try AnswerFixtures.subject(network).measureTwoMode([.bonacich], top: 1)
        #expect(some.table.rows.count == 2)
        let none = try AnswerFixtures.subject(NamedNetworks.pair).measureTwoMode()
        #expect(none.english.contains("Nobody takes part in any project."))
    }
}

extension Table.Cell {
    /// The word that programs get.
    fileprivate var code: String { if case .word(let code, _) = self { code } else { "" } }
}
