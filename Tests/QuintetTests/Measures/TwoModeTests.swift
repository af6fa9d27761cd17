import Quintet
import QuintetTestSupport
import Testing

struct TwoModeTests {
    let three = TwoModeView(NamedNetworks.threeProjects)

    private func expect(
        _ scores: TwoModeScores, _ organizations: [String: Double], _ projects: [String: Double], to tolerance: Double,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(
            firstDifference(scores.organizations, organizations, to: tolerance) == nil, sourceLocation: sourceLocation)
        for (project, value) in projects {
            #expect(
                agree(scores[Project.ID(project)], value, to: tolerance), "\(project)", sourceLocation: sourceLocation)
        }
    }

    @Test func `three projects have the figures of the reference`() throws {
        #expect(agree(three.density().value, 7.0 / 12, to: 1e-12))
        expect(
            three.degree(normalized: true), ["a1": 2.0 / 3, "b1": 2.0 / 3, "g1": 2.0 / 3, "c1": 1.0 / 3],
            ["P1": 0.75, "P2": 0.5, "P3": 0.5], to: 1e-12)
        expect(
            try three.betweenness(), ["g1": 8, "a1": 2, "b1": 2, "c1": 0], ["P1": 9.5, "P2": 5, "P3": 0.5], to: 1e-12)
        expect(
            try three.betweenness(normalized: true), ["g1": 0.6667, "a1": 0.1667],
            ["P1": 0.7308, "P2": 0.3846, "P3": 0.0385], to: 6e-5)
        expect(
            try three.closeness(), ["g1": 0.8182, "a1": 0.6923, "c1": 0.4737], ["P1": 0.8, "P2": 0.5714, "P3": 0.5],
            to: 6e-5)
        #expect(agree(three.clustering().value, 4.0 / 9, to: 1e-12))
        let vector = try three.bonacich()
        #expect(agree(vector.singularValue.value, 2.188901))
        expect(vector.scores, ["a1": 0.612025, "b1": 0.612025, "g1": 0.484288, "c1": 0.127737], [:], to: 1e-6)
    }

    @Test func `the women of Davis have the figures of the reference`() throws {
        let davis = TwoModeView(NamedNetworks.davisSouthernWomen)
        #expect(davis.participationCount == 89)
        #expect(agree(davis.density().value, 0.353175))
        #expect(agree(davis.clustering().value, 0.467764))
        #expect(agree(davis.degree(normalized: true)["Evelyn" as Organization.ID], 0.571429))
        #expect(agree(try davis.closeness()["Evelyn" as Organization.ID], 0.8))
        #expect(agree(try davis.betweenness(normalized: true)["Evelyn" as Organization.ID], 0.096585))
    }

    @Test func `the worked examples hold`() throws {
        let small = TwoModeView(
            try network([("a", "P"), ("b", "P"), ("a", "Q")]))
        #expect(small.density().value == 0.75)
        #expect(small.degree()["P" as Project.ID] == 2)
        expect(try small.closeness(), ["a": 1, "b": 2.0 / 3], ["P": 1, "Q": 2.0 / 3], to: 1e-12)
        expect(try small.betweenness(), ["a": 2, "b": 0], ["P": 2, "Q": 0], to: 1e-12)
        let squares = [("a", "P"), ("b", "P"), ("a", "Q"), ("b", "Q")]
        #expect(TwoModeView(try network(squares)).clustering().value == 1)
        #expect(agree(TwoModeView(try network(squares + [("c", "P")])).clustering().value, 2.0 / 3, to: 1e-12))
        let vector = try TwoModeView(try network(squares)).bonacich()
        #expect(agree(vector.singularValue.value, 2, to: 1e-12))
        expect(vector.scores, ["a": 0.5.squareRoot()], ["Q": 0.5.squareRoot()], to: 1e-12)
    }

    @Test func `a pair apart gains nothing from being apart, and nobody exceeds one`() throws {
        let pieces = TwoModeView(try network([("a", "P"), ("b", "P"), ("a", "Q"), ("z", "Z")]))
        let closeness = try pieces.closeness()
        #expect(agree(closeness["z" as Organization.ID], 1.0 / 5, to: 1e-12))
        #expect(agree(closeness["a" as Organization.ID], 3.0 / 5, to: 1e-12))
        try withEverySeed(0..<50) { generator, _ in
            let view = TwoModeView(try randomParticipations(using: &generator))
            let scores = try view.closeness()
            for value in scores.organizations.values + scores.projects {
                if let value, !(0...1 + 1e-12).contains(value) { throw Difference("closeness \(value)") }
            }
            for value in try view.betweenness(normalized: true).organizations.values {
                if let value, !(0...1 + 1e-12).contains(value) { throw Difference("betweenness \(value)") }
            }
        }
    }

    @Test func `two roles in a project are one participation`() throws {
        var network = NamedNetworks.threeProjects
        try network.add(Participation("a1", in: "P1", role: "lead"))
        #expect(TwoModeView(network).participationCount == 7)
        #expect(TwoModeView(network).degree()["P1" as Project.ID] == 3)
    }

    @Test func `without projects there is nothing to say, and it is said`() throws {
        let view = TwoModeView(NamedNetworks.q7)
        #expect(view.density().reason == .noParticipations)
        #expect(view.clustering().reason == .noChainOfProjects)
        #expect(try view.closeness().organizations.reason(for: "g1") == .reachesNobody)
        #expect(try view.bonacich().scores.organizations.reason(for: "g1") == .noParticipations)
        #expect(view.degree(normalized: true).organizations.reason(for: "g1") == .noParticipations)
        var lonely = NamedNetworks.threeProjects
        try lonely.add(Project("P4"))
        #expect(try TwoModeView(lonely).closeness().reason(for: "P4") == .reachesNobody)
    }

    private func network(_ parts: [(String, String)]) throws -> Network {
        var network = Network()
        for (organization, project) in parts {
            if network[Organization.ID(organization)] == nil {
                try network.add(Organization(Organization.ID(organization)))
            }
            if network[Project.ID(project)] == nil { try network.add(Project(Project.ID(project))) }
            try network.add(Participation(Organization.ID(organization), in: Project.ID(project)))
        }
        return network
    }

    private func randomParticipations(using generator: inout SeededGenerator) throws -> Network {
        var network = Network()
        let (organizations, projects) = (1 + Int(generator.next() % 8), 1 + Int(generator.next() % 6))
        for i in 0..<organizations { try network.add(Organization(Organization.ID("o\(i)"))) }
        for i in 0..<projects { try network.add(Project(Project.ID("p\(i)"))) }
        for i in 0..<organizations {
            for j in 0..<projects where generator.next() % 3 == 0 {
                try network.add(Participation(Organization.ID("o\(i)"), in: Project.ID("p\(j)")))
            }
        }
        return network
    }
}
