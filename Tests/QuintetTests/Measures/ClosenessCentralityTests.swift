import Quintet
import QuintetTestSupport
import Testing

struct ClosenessCentralityTests {
    @Test func `Q7 has the closeness that networkx gives`() throws {
        let graph = GraphView(NamedNetworks.q7)
        let closeness = [
            "g1": 0.666667, "a1": 0.6, "b1": 0.6, "c1": 0.5, "a2": 0.4, "b2": 0.4, "e1": 0.352941,
        ]
        #expect(firstDifference(try graph.closeness(), closeness) == nil)
        #expect(firstDifference(try graph.closeness(.component), closeness) == nil)
        let harmonic = [
            "g1": 4.5, "a1": 4.333333, "b1": 4.333333, "c1": 3.666667, "a2": 2.916667, "b2": 2.916667, "e1": 2.666667,
        ]
        #expect(firstDifference(try graph.harmonicCloseness(), harmonic) == nil)
    }

    @Test func `on a path of three the middle is nearest`() throws {
        let graph = GraphView(NamedNetworks.path(3))
        #expect(firstDifference(try graph.closeness(), [2.0 / 3, 1, 2.0 / 3]) == nil)
        #expect(try graph.harmonicCloseness().values == [1.5, 2, 1.5])
        #expect(try graph.harmonicCloseness(normalized: true).values == [0.75, 1, 0.75])
        #expect(try graph.eccentricity().values == [2, 1, 2])
    }

    @Test func `an isolated pair is near itself and far from the network`() throws {
        var network = NamedNetworks.path(3)
        for id in ["x", "y"] { try network.add(Organization(Organization.ID(id))) }
        try network.add(Collaboration("x", "y"))
        let graph = GraphView(network)
        #expect(try graph.closeness(.component)["x"] == 1)
        #expect(try graph.closeness()["x"] == 0.25)
    }

    @Test func `who reaches nobody is at 0 from the network, and nowhere in a component`() throws {
        let graph = GraphView(NamedNetworks.florentineMarriages)
        #expect(try graph.closeness()["Pucci"] == 0)
        #expect(try graph.closeness(.component)["Pucci"] == nil)
        #expect(try graph.closeness(.component).reason(for: "Pucci") == .reachesNobody)
        #expect(try graph.harmonicCloseness()["Pucci"] == 0)
        #expect(try graph.eccentricity().reason(for: "Pucci") == .reachesNobody)
    }

    @Test func `Krackhardt's Fernando and Garth are nearest to everyone`() throws {
        let closeness = try GraphView(NamedNetworks.krackhardtKite).closeness()
        #expect(closeness.top(2).map(\.id) == ["Fernando", "Garth"])
        #expect(closeness.top(2).map(\.rank) == [1, 1])
        #expect(agree(closeness["Garth"], 0.642857))
    }

    @Test func `a network of one has no closeness`() throws {
        let graph = GraphView(NamedNetworks.single)
        #expect(try graph.closeness().reason(for: "o1") == .fewerThanTwoOrganizations)
        #expect(try graph.harmonicCloseness().values == [0])
        #expect(try graph.averagePath().reason == .fewerThanTwoOrganizations)
        #expect(try graph.diameter().value == nil)
        #expect(try GraphView(NamedNetworks.empty).closeness().count == 0)
    }

    @Test func `direction counts: distances run along outgoing ties`() throws {
        let graph = GraphView(NamedNetworks.d6)
        // a1 → a2 → a3, b1 → b2, c1: 1, 2, 2, 3, 3.
        #expect(agree(try graph.closeness()["a1"], 5.0 / 11, to: 1e-12))
        #expect(agree(try graph.harmonicCloseness()["a1"], 1 + 1 + 2.0 / 3, to: 1e-12))
        #expect(GraphView(NamedNetworks.d6).components().groupCount == 1)
        #expect(GraphView(NamedNetworks.d6).components(.strong).sizes == [4, 1, 1])
    }
}
