import Foundation
import Quintet
import QuintetTestSupport
import Testing

/// Counts, expectations and standard scores of Gould and Fernandez' roles on networks worked out by hand.
struct BrokerageTests {
    static let roles: [BrokerRole?] = BrokerRole.allCases + [nil]

    /// All six counts of an organization.
    static func row(_ brokerage: Brokerage, _ id: String) throws -> [Int?] {
        let v = try #require(brokerage.index.position(of: Organization.ID(id)))
        return roles.map { $0.map { brokerage.count($0, at: v) } ?? brokerage.total(at: v) }
    }

    static func score(_ brokerage: Brokerage, _ role: BrokerRole?, _ id: String) throws -> Double? {
        brokerage.standardScore(role, at: try #require(brokerage.index.position(of: Organization.ID(id)))).value
    }

    @Test func `D6 has the eight brokered pairs counted by hand`() throws {
        let brokerage = try GraphView(NamedNetworks.d6).brokerage()
        let expected: [String: [Int]] = [
            "a1": [0, 0, 0, 0, 0, 0], "a2": [1, 0, 1, 0, 0, 2], "a3": [0, 0, 1, 0, 1, 2], "b1": [0, 0, 0, 2, 0, 2],
            "b2": [0, 0, 1, 0, 0, 1], "c1": [0, 0, 0, 0, 1, 1],
        ]
        for (id, counts) in expected { #expect(try Self.row(brokerage, id) == counts, "\(id)") }
        // a2 from academia to academia and to business; c1 from academia (a3) to business (b1).
        #expect(brokerage.count(from: 1, to: 1, at: 1) == 1 && brokerage.count(from: 1, to: 2, at: 1) == 1)
        #expect(brokerage.count(from: 1, to: 2, at: 5) == 1 && brokerage.count(from: 2, to: 1, at: 5) == 0)
        #expect(brokerage.sum(from: 1, to: 2) == 3 && brokerage.sum(from: 3, to: 2) == 1)
    }

    @Test func `D6 has the expectations and scores that R's sna gives for directed ties`() throws {
        let brokerage = try GraphView(NamedNetworks.d6).brokerage()
        #expect(agree(brokerage.density, 7.0 / 30, to: 1e-12))
        let means = [0.0835, 0.0835, 0.2504, 0.2504, 0.1670, 0.8348]
        let deviations = [0.2828, 0.2828, 0.5857, 0.5857, 0.4277, 1.2194]
        for (role, (mean, deviation)) in zip(Self.roles, zip(means, deviations)) {
            let chance = try #require(brokerage.chance(role, at: 0))
            #expect(agree(chance.mean, mean, to: 1e-4) && agree(chance.deviation, deviation, to: 1e-4), "\(chance)")
        }
        let scores: [(String, BrokerRole?, Double)] = [
            ("a2", .coordinator, 3.240), ("a2", .representative, 1.280), ("a2", nil, 0.956),
            ("a3", .representative, 1.280), ("a3", .liaison, 1.948), ("b1", .gatekeeper, 3.833),
            ("b2", .representative, 1.742), ("c1", .liaison, 0.603),
        ]
        for (id, role, score) in scores {
            #expect(agree(try Self.score(brokerage, role, id), score, to: 1e-3), "\(id)")
        }
    }

    @Test func `Q7 counts each pair in both orders, with scores corrected for ties without direction`() throws {
        let brokerage = try GraphView(NamedNetworks.q7).brokerage()
        let expected: [String: [Int]] = [
            "g1": [0, 0, 0, 0, 4, 4], "a1": [0, 0, 2, 2, 0, 4], "b1": [0, 0, 2, 2, 0, 4], "c1": [0, 0, 0, 0, 2, 2],
            "a2": [0, 0, 0, 0, 0, 0], "b2": [0, 0, 0, 0, 0, 0], "e1": [0, 0, 0, 0, 0, 0],
        ]
        for (id, counts) in expected { #expect(try Self.row(brokerage, id) == counts, "\(id)") }
        let government = try #require(brokerage.chance(.liaison, at: 0))
        #expect(agree(government.mean, 1.9259, to: 1e-4) && agree(government.deviation, 2.7256, to: 1e-4))
        #expect(agree(brokerage.chance(at: 0)?.mean, 2.2222, to: 1e-4))
        let scores: [(String, BrokerRole?, Double)] = [
            ("g1", .liaison, 0.761), ("g1", nil, 0.580), ("a1", .representative, 2.173), ("a1", .gatekeeper, 2.173),
            ("b1", .representative, 2.173), ("c1", .liaison, 0.027),
        ]
        for (id, role, score) in scores {
            #expect(agree(try Self.score(brokerage, role, id), score, to: 1e-3), "\(id)")
        }
        let university = try #require(brokerage.chance(.representative, at: 1))
        #expect(agree(university.mean, 0.3704, to: 1e-4) && agree(university.deviation, 0.7499, to: 1e-4))
    }

    @Test func `Q7 as two arcs a tie has the scores of R's sna, too large by the root of two`() throws {
        let (undirected, arcs) = (try GraphView(NamedNetworks.q7).brokerage(), try Self.asArcs(NamedNetworks.q7))
        #expect(arcs.isDirected && arcs.density == undirected.density)
        for id in ["g1", "a1", "c1"] { #expect(try Self.row(arcs, id) == Self.row(undirected, id)) }
        #expect(agree(arcs.chance(.liaison, at: 0)?.deviation, 1.9273, to: 1e-4))
        #expect(agree(try Self.score(arcs, .liaison, "g1"), 1.076, to: 1e-3))
        #expect(agree(try Self.score(arcs, nil, "g1"), 0.821, to: 1e-3))
        #expect(agree(try Self.score(arcs, .liaison, "c1"), 0.038, to: 1e-3))
        #expect(agree(try Self.score(arcs, .representative, "a1"), 2.173, to: 1e-3))
    }

    @Test func `a role that a sector's sizes rule out has no score, and a sentence`() throws {
        let brokerage = try GraphView(NamedNetworks.q7).brokerage()
        // The only organization of its sector has nobody of its own to stand between.
        for role in [BrokerRole.coordinator, .representative, .gatekeeper] {
            let score = brokerage.standardScore(role, at: 0)
            #expect(score.value == nil && score.reason == .notPossibleForSector)
        }
        // Two of a sector: one cannot stand between two others of it, but can let others in.
        #expect(brokerage.standardScore(.coordinator, at: 1).reason == .notPossibleForSector)
        #expect(brokerage.standardScore(.gatekeeper, at: 1).value != nil)
        #expect(Undefined.notPossibleForSector.sentence(in: .english) == "This is not possible for this sector.")
        for network in [NamedNetworks.complete(5), try Self.isolates(5)] {
            let alike = try GraphView(network).brokerage(groups: [0, 0, 0, 0, 1])
            #expect(alike.standardScore(.coordinator, at: 0).reason == .chanceHasNoChoice)
        }
    }

    @Test func `the smallest consultant stands between two of another sector`() throws {
        var network = Network()
        for (id, sector) in [("a1", Sector.academia), ("b", .business), ("a2", .academia)] {
            try network.add(Organization(Organization.ID(id), sector: sector))
        }
        try network.add(Collaboration("a1", "b", isDirected: true))
        try network.add(Collaboration("b", "a2", isDirected: true))
        #expect(try Self.row(GraphView(network).brokerage(), "b") == [0, 1, 0, 0, 0, 1])
        try network.add(Collaboration("a2", "a1", isDirected: true))
        #expect(try Self.row(GraphView(network).brokerage(), "b") == [0, 1, 0, 0, 0, 1], "only a1 → a2 would close it")
        try network.add(Collaboration("a1", "a2", isDirected: true))
        #expect(try Self.row(GraphView(network).brokerage(), "b") == [0, 0, 0, 0, 0, 0])
    }

    @Test func `who has no sector has no role and is in no pair`() throws {
        var network = NamedNetworks.q7
        try network.add(Organization("x"))
        for id in ["g1", "e1", "a2"] { try network.add(Collaboration("x", Organization.ID(id))) }
        let (before, after) = (try GraphView(NamedNetworks.q7).brokerage(), try GraphView(network).brokerage())
        for v in 0..<7 {
            #expect(after.count(.liaison, at: v) == before.count(.liaison, at: v))
            #expect(after.chance(.liaison, at: v) == before.chance(.liaison, at: v))
        }
        #expect(after.total(at: 7) == nil && after.scores(.liaison).reason(for: "x") == .noSector)
        #expect(after.standardScore(.liaison, at: 7).reason == .noSector)
        let none = try GraphView(NamedNetworks.path(3)).brokerage()
        #expect(none.scores().undefinedCount == 3 && none.density == nil)
    }

    @Test(arguments: [NamedNetworks.empty, NamedNetworks.single, NamedNetworks.pair])
    func `too few organizations broker nothing`(network: Network) throws {
        let graph = GraphView(network)
        let brokerage = try graph.brokerage(groups: [Int?](repeating: 0, count: graph.count))
        for v in 0..<graph.count { #expect(brokerage.total(at: v) == 0) }
        _ = try graph.brokerageTest(groups: brokerage.groups, permutations: 3)
        #expect(try graph.brokeredPairs(groups: brokerage.groups)[0, 0].pairs == 0)
    }

    static func isolates(_ count: Int) throws -> Network {
        var network = Network()
        for i in 0..<count { try network.add(Organization(Organization.ID("o\(i)"))) }
        return network
    }

    /// The network with two arcs in place of each tie.
    static func asArcs(_ network: Network) throws -> Brokerage {
        var arcs = Network()
        for organization in network.organizations { try arcs.add(organization) }
        for tie in network.collaborations {
            try arcs.add(Collaboration(tie.source, tie.target, isDirected: true))
            try arcs.add(Collaboration(tie.target, tie.source, isDirected: true))
        }
        return try GraphView(arcs).brokerage()
    }
}
