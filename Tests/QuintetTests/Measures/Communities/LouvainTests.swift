import Quintet
import QuintetTestSupport
import Testing

struct LouvainTests {
    @Test func `a planted partition is found`() throws {
        var generator = SeededGenerator(seed: 7)
        let network = RandomNetworks.plantedPartition(
            groups: 10, size: 40, inside: 0.4, between: 0.005, using: &generator)
        let groups = try GraphView(network).louvain()
        #expect(groups.sizes == [Int](repeating: 40, count: 10))
        #expect(groups.groups == (0..<400).map { groups.groups[$0 / 40 * 40] })
    }

    @Test func `no whole group could join another and raise the modularity`() throws {
        try withEverySeed(0..<40) { generator, seed in
            let network = try CommunityFixtures.anyNetwork(seed, using: &generator)
            let oracles = Oracles(network)
            for resolution in [1, 0.5, 2.5] {
                let found = try GraphView(network).louvain(resolution: resolution, seed: seed, runs: 1)
                guard let reached = oracles.modularity(found.groups, resolution: resolution) else { continue }
                for one in 0..<found.groupCount {
                    for other in 0..<one {
                        let joined = found.groups.map { $0 == one ? other : $0 }
                        let modularity = oracles.modularity(joined, resolution: resolution) ?? 0
                        guard modularity <= reached + 1e-9 else {
                            throw Difference("\(one) and \(other) together reach \(modularity)")
                        }
                    }
                }
            }
        }
    }

    @Test func `more runs are never worse`() throws {
        try withEverySeed(0..<10) { generator, seed in
            let graph = GraphView(RandomNetworks.erdosRenyi(60, probability: 0.08, using: &generator))
            let one = try graph.louvain(seed: seed, runs: 1).modularity ?? 0
            let ten = try graph.louvain(seed: seed, runs: 10).modularity ?? 0
            guard ten >= one - 1e-12 else { throw Difference("\(ten) after \(one)") }
        }
    }
}
