import Quintet
import QuintetTestSupport
import Testing

struct CohesionTests {
    let q7 = GraphView(NamedNetworks.q7)

    @Test func `Q7 has the figures worked out by hand`() throws {
        #expect(agree(q7.density().value, 7.0 / 21, to: 1e-12))
        #expect(try q7.diameter().value == 4)
        #expect(agree(try q7.averagePath().value, 2.095238))
        #expect(try agree(q7.transitivity().value, 0.3, to: 1e-12))
        #expect(q7.components().groupCount == 1)
        let cores = ["g1": 2.0, "a1": 2, "b1": 2, "c1": 1, "a2": 1, "b2": 1, "e1": 1]
        #expect(firstDifference(q7.coreNumbers(), cores) == nil)
    }

    @Test func `a triangle with a tail has a core of two and a tail of one`() throws {
        var network = NamedNetworks.cycle(3)
        try network.add(Organization("tail"))
        try network.add(Collaboration("o3", "tail"))
        let graph = GraphView(network)
        #expect(graph.coreNumbers().values == [2, 2, 2, 1])
        #expect(try graph.clustering().values == [1, 1, 1.0 / 3, nil])
        #expect(try graph.clustering().reason(for: "tail") == .fewerThanTwoPartners)
        #expect(try agree(graph.averageClustering().value, 7.0 / 12, to: 1e-12))
        #expect(try agree(graph.averageClustering(countingUndefinedAsZero: false).value, 7.0 / 9, to: 1e-12))
        #expect(try agree(graph.transitivity().value, 0.6, to: 1e-12))
    }

    @Test func `a path of three lacks one tie of three`() throws {
        let graph = GraphView(NamedNetworks.path(3))
        #expect(agree(graph.density().value, 2.0 / 3, to: 1e-12))
        #expect(agree(try graph.averagePath().value, 4.0 / 3, to: 1e-12))
        #expect(try graph.diameter().value == 2)
        #expect(try graph.transitivity().value == 0)
    }

    @Test(arguments: 3...8) func `in a complete network everything is one`(count: Int) throws {
        let graph = GraphView(NamedNetworks.complete(count))
        #expect(graph.density().value == 1)
        #expect(try graph.transitivity().value == 1)
        #expect(try graph.averagePath().value == 1)
        #expect(try graph.clustering().values == [Double?](repeating: 1, count: count))
        #expect(graph.coreNumbers().values == [Double?](repeating: Double(count - 1), count: count))
        #expect(try graph.betweenness().values == [Double?](repeating: 0, count: count))
    }

    @Test(arguments: 3...8) func `the center of a star stands between all others`(count: Int) throws {
        let graph = GraphView(NamedNetworks.star(count))
        #expect(try graph.betweenness()["o1"] == Double((count - 1) * (count - 2) / 2))
        #expect(try graph.betweenness(normalized: true)["o1"] == 1)
        #expect(try graph.closeness()["o1"] == 1)
        #expect(graph.coreNumbers().max == 1)
    }

    @Test func `a cycle is the same from everywhere`() throws {
        let graph = GraphView(NamedNetworks.cycle(7))
        #expect(try graph.betweenness().ranked().allSatisfy { $0.rank == 1 && $0.value == 3 })
        #expect(graph.coreNumbers().values == [Double?](repeating: 2, count: 7))
    }

    @Test func `what can't be said is said so`() throws {
        let single = GraphView(NamedNetworks.single)
        #expect(single.density().reason == .fewerThanTwoOrganizations)
        #expect(try single.transitivity().reason == .nobodyHasTwoPartners)
        #expect(try single.averageClustering().value == 0)
        #expect(try single.averageClustering(countingUndefinedAsZero: false).reason == .nobodyHasTwoPartners)
        #expect(try single.clustering().reason(for: "o1") == .noTies)
        #expect(try single.betweenness(normalized: true).reason(for: "o1") == .tooFewOrganizations)
        #expect(try GraphView(NamedNetworks.empty).averageClustering().value == nil)
    }

    @Test func `three organizations in a circle of arcs are strongly connected, their tail is not`() throws {
        var network = Network()
        for id in ["a", "b", "c", "d"] { try network.add(Organization(Organization.ID(id))) }
        for (one, other) in [("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")] {
            try network.add(Collaboration(Organization.ID(one), Organization.ID(other), isDirected: true))
        }
        #expect(GraphView(network).components(.strong).groups == [0, 0, 0, 1])
        #expect(GraphView(network).components().groups == [0, 0, 0, 0])
    }

    @Test func `a long chain does not overflow the search for strong components`() throws {
        var network = Network()
        for i in 0..<50_000 { try network.add(Organization(Organization.ID("o\(i)"))) }
        for i in 1..<50_000 {
            try network.add(
                Collaboration(Organization.ID("o\(i - 1)"), Organization.ID("o\(i)"), isDirected: true))
        }
        #expect(GraphView(network).components(.strong).groupCount == 50_000)
    }
}
