import Quintet
import QuintetTestSupport
import Testing

struct CentralityThreadsTests {
    @Test(arguments: [false, true])
    func `any number of threads gives the same centralities to the bit`(isDirected: Bool) throws {
        var generator = SeededGenerator(seed: 1)
        // More than 50,000 arcs, below which products of rows use a single thread.
        let dense = GraphView(
            RandomNetworks.erdosRenyi(
                800, probability: isDirected ? 0.1 : 0.09, isDirected: isDirected, weights: 1...5, using: &generator))
        #expect(dense.tieCount * (isDirected ? 1 : 2) > 50_000)
        let sparse = GraphView(
            RandomNetworks.erdosRenyi(
                200, probability: 0.03, isDirected: isDirected, weights: 1...5, using: &generator))
        let runs = try [1, 2, 7].map { threads in
            try Parallel.$threadLimit.withValue(threads) {
                let hits = try dense.hubsAndAuthorities()
                let estimate = try sparse.betweenness(samples: 50, length: .inverseWeight)
                return [
                    try dense.pageRank(counting: .byStrength), try dense.eigenvector(counting: .byStrength),
                    try dense.katz(), hits.hubs, hits.authorities, try sparse.information(),
                    try sparse.reach(within: 2), estimate.scores, estimate.standardErrors,
                ].map(\.values) + [try sparse.tieBetweenness(length: .inverseWeight).values]
            }
        }
        #expect(runs[0] == runs[1])
        #expect(runs[0] == runs[2])
    }

    @Test func `every centrality stops when asked to`() {
        let graph = GraphView(NamedNetworks.zacharyKarate)
        let progress = WorkProgress()
        progress.stop()
        #expect(throws: Stopped.self) { try graph.pageRank(progress: progress) }
        #expect(throws: Stopped.self) { try graph.eigenvector(progress: progress) }
        #expect(throws: Stopped.self) { try graph.katz(progress: progress) }
        #expect(throws: Stopped.self) { try graph.hubsAndAuthorities(progress: progress) }
        #expect(throws: Stopped.self) { try graph.information(progress: progress) }
        #expect(throws: Stopped.self) { try graph.reach(within: 2, progress: progress) }
        #expect(throws: Stopped.self) { try graph.tieBetweenness(progress: progress) }
        #expect(throws: Stopped.self) { try graph.betweenness(samples: 5, progress: progress) }
        for measure in Measure.all where measure.id.hasSuffix("eigenvector-centralization") {
            #expect(throws: Stopped.self) { try measure.compute(on: graph, progress: progress) }
        }
    }
}
