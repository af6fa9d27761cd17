import Quintet
import QuintetTestSupport
import Testing

struct DegreeCentralityTests {
    @Test func `Q7 has the degrees that can be counted in its picture`() {
        let degree = GraphView(NamedNetworks.q7).degree()
        for (id, value) in ["g1": 3.0, "a1": 3, "b1": 3, "c1": 2, "a2": 1, "b2": 1, "e1": 1] {
            #expect(degree[Organization.ID(id)] == value)
        }
    }

    @Test func `on a path of three the middle has two partners`() {
        let degree = GraphView(NamedNetworks.path(3)).degree()
        #expect(degree.values == [1, 2, 1])
        #expect(GraphView(NamedNetworks.path(3)).degree(normalized: true).values == [0.5, 1, 0.5])
    }

    @Test func `a partner in both directions is one partner`() throws {
        var network = NamedNetworks.pair
        try network.add(Collaboration("o2", "o1", weight: 3, isDirected: true))
        let graph = GraphView(network)
        #expect(graph.isDirected)
        #expect(graph.degree().values == [1, 1])
        #expect(graph.degree(.incoming).values == [1, 1])
        #expect(graph.degree(.outgoing).values == [1, 1])
        #expect(graph.strength(.incoming).values == [4, 1])
        #expect(graph.strength().values == [5, 5])
    }

    @Test func `directed ties are told apart`() {
        let graph = GraphView(NamedNetworks.d6)
        #expect(graph.degree(.outgoing).values == [1, 2, 1, 1, 1, 1])
        #expect(graph.degree(.incoming).values == [0, 1, 2, 2, 1, 1])
        #expect(graph.degree().values == [1, 3, 3, 3, 2, 2])
    }

    @Test func `strength adds the weights of a's, b's and c's ties`() throws {
        var network = Network()
        for id in ["a", "b", "c"] { try network.add(Organization(Organization.ID(id))) }
        try network.add(Collaboration("a", "b", weight: 2))
        try network.add(Collaboration("b", "c", weight: 0.5))
        #expect(GraphView(network).strength().values == [2, 2.5, 0.5])
    }

    @Test func `parallel ties are one partner and their strengths together; loops count nothing`() throws {
        var network = NamedNetworks.pair
        try network.add(Collaboration("o1", "o2", kind: "funds", weight: 2))
        try network.add(Collaboration("o1", "o1", weight: 9))
        let graph = GraphView(network)
        #expect(graph.degree().values == [1, 1])
        #expect(graph.strength().values == [3, 3])
    }

    @Test func `a share of the possible partners needs someone to be a partner`() {
        let degree = GraphView(NamedNetworks.single).degree(normalized: true)
        #expect(degree["o1"] == nil)
        #expect(degree.reason(for: "o1") == .fewerThanTwoOrganizations)
        #expect(GraphView(NamedNetworks.empty).degree(normalized: true).count == 0)
    }
}
