import Quintet
import QuintetTestSupport
import Testing

struct CommunityStabilityTests {
    @Test func `two triangles are firm, and isolates have nobody to be firm with`() throws {
        var network = try CommunityFixtures.triangles()
        try network.add(Organization("x"))
        let graph = GraphView(network)
        let stability = try graph.stability(of: graph.leiden(), runs: 25)
        #expect(stability.runs == 25)
        #expect(stability.firmness.values == [1, 1, 1, 1, 1, 1, nil])
        #expect(stability.firmness.reason(for: "x") == .aloneInItsGroup)
        #expect(stability.groupFirmness == [1, 1, 1])
    }

    @Test func `a division that no run finds again is not firm`() throws {
        // Always the triangles: {a, b, c}, {d, e, f}. Asked about {a, b, c, d}, {e, f}:
        let graph = GraphView(try CommunityFixtures.triangles())
        let other = Partition(labels: [0, 0, 0, 0, 1, 1], index: graph.index)
        let stability = try graph.stability(of: other, runs: 10)
        let expected: [Double?] = [2.0 / 3, 2.0 / 3, 2.0 / 3, 0, 1, 1]
        try expectNone(firstDifference(stability.firmness, expected), "firmness")
        #expect(stability.groupFirmness.count == 2)
        #expect(agree(stability.groupFirmness[0], 0.75) && agree(stability.groupFirmness[1], 2.0 / 3))
    }

    @Test(arguments: [CommunityMethod.leiden, .louvain, .labelPropagation])
    func `firmness is what a table of all pairs gives`(method: CommunityMethod) throws {
        try withEverySeed(0..<12) { generator, seed in
            let graph = GraphView(try CommunityFixtures.anyNetwork(seed, using: &generator))
            let n = graph.count
            let partition = try graph.communities(by: method, seed: seed)
            let stability = try graph.stability(of: partition, by: method, seed: seed, runs: 21)
            let runs = try (1...21).map { run in
                let seed = seed + UInt64(run)
                return switch method {
                case .louvain: try graph.louvain(seed: seed, runs: 1).groups
                case .labelPropagation: try graph.labelPropagation(seed: seed).groups
                default: try graph.leiden(seed: seed, runs: 1).groups
                }
            }
            let firmness: [Double?] = (0..<n).map { v in
                let others = (0..<n).filter { $0 != v && partition.groups[$0] == partition.groups[v] }
                guard !others.isEmpty else { return nil }
                let together = others.map { w in Double(runs.count { $0[v] == $0[w] }) / 21 }
                return together.reduce(0, +) / Double(others.count)
            }
            try expectNone(firstDifference(stability.firmness, firmness), "firmness")
            for group in 0..<partition.groupCount {
                let own = Set((0..<n).filter { partition.groups[$0] == group })
                let best = runs.map { run in
                    (0..<n).map { label in
                        let found = Set((0..<n).filter { run[$0] == label })
                        return Double(own.intersection(found).count) / Double(own.union(found).count)
                    }.reduce(0, max)
                }
                guard agree(stability.groupFirmness[group], best.reduce(0, +) / 21, to: 1e-9) else {
                    throw Difference("group \(group): \(stability.groupFirmness[group])")
                }
            }
        }
    }

    @Test func `any number of threads gives the same to the bit`() throws {
        var generator = SeededGenerator(seed: 2)
        let graph = GraphView(RandomNetworks.erdosRenyi(120, probability: 0.05, using: &generator))
        let partition = try graph.leiden()
        let results = try [1, 2, 8].map { threads in
            try Parallel.$threadLimit.withValue(threads) { try graph.stability(of: partition, runs: 40) }
        }
        for result in results {
            #expect(result.firmness.values == results[0].firmness.values)
            #expect(result.groupFirmness == results[0].groupFirmness)
        }
        // A network without groups has none that are firm, and some organizations that move about.
        #expect(try #require(results[0].firmness.values.compactMap(\.self).min()) < 0.7)
    }

    @Test func `no oddity of a network makes it trap`() throws {
        for (name, network) in try CommunityFixtures.edgeCases() {
            let graph = GraphView(network)
            let stability = try graph.stability(of: graph.leiden(), runs: 5)
            for v in 0..<graph.count {
                let value = stability.firmness[v]
                #expect(
                    value.map { $0 >= 0 && $0 <= 1 } ?? (stability.firmness.reason(at: v) == .aloneInItsGroup),
                    "\(name)")
            }
            #expect(stability.groupFirmness.allSatisfy { $0 > 0 && $0 <= 1 }, "\(name)")
        }
    }

    @Test func `it stops when asked to, and does the work it announces`() throws {
        let graph = GraphView(NamedNetworks.zacharyKarate)
        let partition = try graph.leiden()
        let (stopped, free) = (WorkProgress(), WorkProgress())
        stopped.stop()
        #expect(throws: Stopped.self) { try graph.stability(of: partition, progress: stopped) }
        _ = try graph.stability(of: partition, runs: 7, progress: free)
        #expect(free.fraction == 1)
    }
}
