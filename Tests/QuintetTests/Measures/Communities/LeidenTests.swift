import Quintet
import QuintetTestSupport
import Testing

struct LeidenTests {
    @Test func `two triangles with a tie between them are two groups`() throws {
        var network = Network()
        for id in ["a", "b", "c", "d", "e", "f"] { try network.add(Organization(Organization.ID(id))) }
        for (one, other) in [("a", "b"), ("b", "c"), ("a", "c"), ("d", "e"), ("e", "f"), ("d", "f"), ("c", "d")] {
            try network.add(Collaboration(Organization.ID(one), Organization.ID(other)))
        }
        let graph = GraphView(network)
        let groups = try graph.leiden()
        #expect(groups.groups == [0, 0, 0, 1, 1, 1])
        #expect(agree(groups.modularity, 5.0 / 14, to: 1e-12))
        #expect(agree(graph.modularity(of: groups).value, 5.0 / 14, to: 1e-12))
    }

    @Test func `the karate club falls into the four groups of the largest modularity there is`() throws {
        let graph = GraphView(NamedNetworks.zacharyKarate)
        let groups = try graph.leiden()
        // The optimum: Brandes et al., IEEE Transactions on Knowledge and Data Engineering 20, 2008, 172–188.
        #expect(agree(groups.modularity, 0.4197896, to: 1e-6))
        #expect(groups.sizes == [12, 11, 6, 5])
    }

    @Test(arguments: UInt64(1)...20) func `the karate club comes near its best from any seed`(seed: UInt64) throws {
        let groups = try GraphView(NamedNetworks.zacharyKarate).leiden(seed: seed)
        #expect((groups.modularity ?? 0) >= 0.4188)
    }

    @Test func `every group is connected, and nobody could move and raise the modularity`() throws {
        try withEverySeed(0..<30) { generator, seed in
            let network =
                seed % 2 == 0
                ? try anyNetwork(upTo: 24, using: &generator)
                : RandomNetworks.plantedPartition(
                    groups: 4, size: 5, inside: 0.7, between: 0.05, weights: 1...3, using: &generator)
            let (graph, oracles) = (GraphView(network), Oracles(network))
            for resolution in [1, 0.5, 2.5] {
                let found = try graph.leiden(resolution: resolution, seed: seed, runs: 1)
                guard agree(found.modularity, oracles.modularity(found.groups, resolution: resolution), to: 1e-9) else {
                    throw Difference("modularity \(found.modularity as Any)")
                }
                try expectConnected(found, oracles)
                try expectSettled(found, oracles, resolution)
            }
        }
    }

    @Test func `a planted partition is found`() throws {
        var generator = SeededGenerator(seed: 7)
        let network = RandomNetworks.plantedPartition(
            groups: 10, size: 40, inside: 0.4, between: 0.005, using: &generator)
        let groups = try GraphView(network).leiden()
        #expect(groups.groups == (0..<400).map { groups.groups[$0 / 40 * 40] })
        #expect(groups.sizes == [Int](repeating: 40, count: 10))
    }

    @Test func `the same seed gives the same groups, and doubling every strength changes none`() throws {
        try withEverySeed(0..<20) { generator, seed in
            let network = RandomNetworks.erdosRenyi(60, probability: 0.08, weights: 1...4, using: &generator)
            var doubled = network
            for (position, tie) in network.collaborations.enumerated() {
                var stronger = tie
                stronger.weight *= 2
                try doubled.updateCollaboration(at: position, to: stronger)
            }
            let first = try GraphView(network).leiden(seed: seed)
            let again = try GraphView(network).leiden(seed: seed)
            let stronger = try GraphView(doubled).leiden(seed: seed)
            guard first.groups == again.groups, first.groups == stronger.groups else {
                throw Difference("other groups")
            }
        }
    }

    @Test func `without ties everyone is a group`() throws {
        #expect(try GraphView(NamedNetworks.empty).leiden().groupCount == 0)
        let single = try GraphView(NamedNetworks.single).leiden()
        #expect(single.groups == [0])
        #expect(single.modularity == nil)
        #expect(GraphView(NamedNetworks.single).modularity(of: single).reason == .networkHasNoTies)
    }

    @Test func `a higher resolution never gives fewer groups on a ring of cliques`() throws {
        var generator = SeededGenerator(seed: 3)
        let network = RandomNetworks.plantedPartition(groups: 12, size: 5, inside: 1, between: 0.02, using: &generator)
        let graph = GraphView(network)
        let counts = try [0.2, 0.5, 1, 2, 5, 50].map { try graph.leiden(resolution: $0).groupCount }
        #expect(counts == counts.sorted())
        #expect(counts.last == 60)
    }

    private func expectSettled(_ found: Partition, _ oracles: Oracles, _ resolution: Double) throws {
        guard let best = oracles.modularity(found.groups, resolution: resolution) else { return }
        for v in found.groups.indices {
            // To each other group, and to the one that is still empty.
            for group in 0...found.groupCount where group != found.groups[v] {
                var moved = found.groups
                moved[v] = group
                let modularity = oracles.modularity(moved, resolution: resolution) ?? 0
                guard modularity <= best + 1e-9 else { throw Difference("o\(v) would raise it to \(modularity)") }
            }
        }
    }
}
