import Quintet
import QuintetTestSupport
import Testing

struct BetweennessCentralityTests {
    @Test func `the middle of a path of three carries every shortest path`() throws {
        #expect(try GraphView(NamedNetworks.path(3)).betweenness().values == [0, 1, 0])
        #expect(try GraphView(NamedNetworks.path(3)).betweenness(normalized: true).values == [0, 1, 0])
    }

    @Test func `Q7 has the betweenness worked out by hand`() throws {
        // g1 lies between {c1, e1} and {a1, a2, b1, b2}: 2 × 4.
        let scores = try GraphView(NamedNetworks.q7).betweenness()
        let expected = ["g1": 8.0, "a1": 5, "b1": 5, "c1": 5, "a2": 0, "b2": 0, "e1": 0]
        #expect(firstDifference(scores, expected) == nil)
    }

    @Test func `Krackhardt's Heather stands between fourteen pairs`() throws {
        let scores = try GraphView(NamedNetworks.krackhardtKite).betweenness()
        #expect(agree(scores["Heather"], 14))
        #expect(scores.top(1).first?.id == "Heather")
        let normalized = try GraphView(NamedNetworks.krackhardtKite).betweenness(normalized: true)
        #expect(agree(normalized["Heather"], 0.388889))
    }

    @Test func `a strong triangle's middle is between only where strength makes near`() throws {
        var network = Network()
        for id in ["x", "y", "z"] { try network.add(Organization(Organization.ID(id))) }
        try network.add(Collaboration("x", "y", weight: 4))
        try network.add(Collaboration("y", "z", weight: 4))
        try network.add(Collaboration("x", "z", weight: 1))
        let graph = GraphView(network)
        #expect(try graph.betweenness()["y"] == 0)
        #expect(try graph.betweenness(length: .weight)["y"] == 0)
        #expect(try graph.betweenness(length: .inverseWeight)["y"] == 1)
    }
}
