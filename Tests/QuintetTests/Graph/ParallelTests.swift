import Quintet
import QuintetTestSupport
import Testing

struct ParallelTests {
    /// Enough organizations for several chunks and several sweeps of 512.
    private func network(_ seed: UInt64, isDirected: Bool) -> Network {
        var generator = SeededGenerator(seed: seed)
        return RandomNetworks.erdosRenyi(
            600, probability: 0.005, isDirected: isDirected, weights: 1...5, using: &generator)
    }

    @Test(arguments: [false, true]) func `any number of threads gives the same bytes`(isDirected: Bool) throws {
        let graph = GraphView(network(1, isDirected: isDirected))
        for length in [PathLength.hops, .inverseWeight] {
            let runs = try [1, 2, 7].map { threads in
                try Parallel.$threadLimit.withValue(threads) {
                    [
                        try graph.betweenness(length: length), try graph.closeness(length: length),
                        try graph.harmonicCloseness(length: length),
                    ].map(\.values)
                }
            }
            #expect(runs[0] == runs[1])
            #expect(runs[0] == runs[2])
        }
    }

    @Test(arguments: [false, true]) func `512 searches at once find what one at a time find`(isDirected: Bool) throws {
        // Unweighted ties of length 1, so that lengths say what hops say.
        var generator = SeededGenerator(seed: 2)
        for count in [1, 2, 511, 512, 513, 1_030] {
            let network = RandomNetworks.erdosRenyi(
                count, probability: 2.5 / Double(count + 2), isDirected: isDirected, using: &generator)
            let graph = GraphView(network)
            #expect(try graph.closeness().values == graph.closeness(length: .weight).values)
            #expect(try graph.eccentricity().values == graph.eccentricity(length: .weight).values)
            let plain = try graph.harmonicCloseness(length: .weight)
            #expect(firstDifference(try graph.harmonicCloseness(), plain.values, to: 1e-12) == nil)
        }
    }

    @Test(arguments: [false, true]) func `searches by eights find what one at a time find`(isDirected: Bool) throws {
        try withEverySeed(0..<12) { generator, seed in
            let count = Int(seed) * 17
            let network = RandomNetworks.erdosRenyi(
                count, probability: 3 / Double(count + 3), isDirected: isDirected, using: &generator)
            let graph = GraphView(network)
            let plain = try graph.betweennessByPlainSearches()
            try expectNone(firstDifference(try graph.betweenness(), plain, to: 1e-12), "betweenness")
        }
    }

    @Test func `a measure that is asked to stop throws`() {
        let graph = GraphView(network(3, isDirected: false))
        let progress = WorkProgress()
        progress.stop()
        #expect(throws: Stopped.self) { try graph.betweenness(progress: progress) }
        #expect(throws: Stopped.self) { try graph.closeness(length: .weight, progress: progress) }
        #expect(throws: Stopped.self) { try graph.harmonicCloseness(progress: progress) }
        #expect(throws: Stopped.self) { try graph.leiden(progress: progress) }
        #expect(progress.fraction < 1)
    }

    @Test func `a finished measure has done all its work`() throws {
        let progress = WorkProgress()
        #expect(progress.fraction == 0)
        _ = try GraphView(NamedNetworks.q7).betweenness(progress: progress)
        #expect(progress.fraction == 1)
    }
}
