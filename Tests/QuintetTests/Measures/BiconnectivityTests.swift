import Quintet
import QuintetTestSupport
import Testing

struct BiconnectivityTests {
    @Test func `all corners of Q7 and the way to the environment cannot be spared`() {
        let graph = GraphView(NamedNetworks.q7)
        let parts = graph.biconnectivity()
        #expect(parts.articulationPoints.map { graph.index[$0].text } == ["g1", "a1", "b1", "c1"])
        let bridges = parts.bridges.map { [graph.index[$0.first].text, graph.index[$0.second].text] }
        #expect(bridges == [["g1", "c1"], ["a1", "a2"], ["b1", "b2"], ["c1", "e1"]])
        #expect(parts.blocks.map(\.count) == [3, 2, 2, 2, 2])
        #expect(parts.cuts == [1, 1, 0, 1, 0, 1, 0])
    }

    @Test func `a triangle with a tail has one bridge and one articulation point`() throws {
        var network = NamedNetworks.cycle(3)
        try network.add(Organization("tail"))
        try network.add(Collaboration("o3", "tail"))
        try network.add(Collaboration("tail", "o3"))
        let parts = GraphView(network).biconnectivity()
        #expect(parts.articulationPoints == [2])
        #expect(parts.bridges.map(\.first) == [2])
        #expect(parts.blocks == [[0, 1, 2], [2, 3]])
    }

    @Test func `the center of a star cuts everyone off from everyone`() {
        let parts = GraphView(NamedNetworks.star(6)).biconnectivity()
        #expect(parts.cuts == [4, 0, 0, 0, 0, 0])
        #expect(parts.bridges.count == 5)
        #expect(GraphView(NamedNetworks.cycle(6)).biconnectivity().bridges.isEmpty)
        #expect(GraphView(NamedNetworks.single).biconnectivity().blocks.isEmpty)
    }

    @Test func `taking an organization or a tie away parts the network as foretold`() throws {
        try withEverySeed(0..<200) { generator, _ in
            let network = try anyNetwork(upTo: 14, using: &generator)
            let graph = GraphView(network)
            let parts = graph.biconnectivity()
            let pieces = graph.components().groupCount
            for v in 0..<graph.count {
                var smaller = network
                try smaller.remove(graph.index[v])
                let more = GraphView(smaller).components().groupCount - pieces
                // Whoever has no partners takes a piece along.
                guard max(more, 0) == parts.cuts[v] else { throw Difference("o\(v): \(more), \(parts.cuts[v])") }
            }
            let ties = Set(
                network.collaborations.filter { $0.source != $0.target }.map { Set([$0.source, $0.target]) })
            var bridges: Set<Set<Organization.ID>> = []
            for tie in ties {
                var smaller = Network()
                for organization in network.organizations { try smaller.add(organization) }
                for other in network.collaborations where Set([other.source, other.target]) != tie {
                    try smaller.add(other)
                }
                if GraphView(smaller).components().groupCount > pieces { bridges.insert(tie) }
            }
            guard bridges == Set(parts.bridges.map { Set([graph.index[$0.first], graph.index[$0.second]]) }) else {
                throw Difference("bridges \(parts.bridges)")
            }
        }
    }

    @Test func `every tie lies in exactly one block`() throws {
        try withEverySeed(0..<100) { generator, _ in
            let graph = GraphView(try anyNetwork(upTo: 20, using: &generator), direction: .symmetrized)
            let blocks = graph.biconnectivity().blocks.map(Set.init)
            for v in 0..<graph.count {
                for w in graph.neighbors(of: v) {
                    let holding = blocks.count { $0.contains(v) && $0.contains(Int(w)) }
                    guard holding == 1 else { throw Difference("o\(v) – o\(w) in \(holding) blocks") }
                }
            }
        }
    }

    @Test func `a long chain does not overflow the search`() {
        let parts = GraphView(NamedNetworks.path(50_000)).biconnectivity()
        #expect(parts.bridges.count == 49_999)
        #expect(parts.articulationPoints.count == 49_998)
    }
}
