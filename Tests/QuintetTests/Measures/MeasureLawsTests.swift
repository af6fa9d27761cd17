import Quintet
import QuintetTestSupport
import Testing

/// What holds for every measure, whatever it says.
struct MeasureLawsTests {
    /// Scores that say how much of the whole network an organization reaches, or share out one whole among all of it, change
    /// when the network grows; everyone else's do not.
    static let relativeToSize: Set<String> = [
        "closeness", "in-closeness", "out-closeness", "two-step-reach", "reach", "in-reach", "pagerank",
    ]

    @Test func `one more isolate changes nobody's score but those relative to the size of the network`() throws {
        let measures = Measure.all.filter { $0.level == .organization }
        var changed: Set<String> = []
        try withEverySeed(0..<60) { generator, _ in
            let network = try anyNetwork(upTo: 16, using: &generator)
            var larger = network
            try larger.add(Organization("newcomer"))
            let (one, other) = (GraphView(network), GraphView(larger))
            for measure in measures {
                guard let before = try measure.compute(on: one).scores,
                    let after = try measure.compute(on: other).scores
                else { throw Difference("\(measure.id) gives no scores") }
                for id in one.index.ids where !agree(before[id], after[id], to: 1e-9) {
                    guard Self.relativeToSize.contains(measure.id) else {
                        throw Difference("\(measure.id) of \(id): \(before[id] as Any), \(after[id] as Any)")
                    }
                    changed.insert(measure.id)
                }
            }
        }
        // No name stands in the list for nothing.
        #expect(changed == Self.relativeToSize)
    }

    @Test(arguments: [false, true]) func `one, two and eight threads give the same bits`(isDirected: Bool) throws {
        var generator = SeededGenerator(seed: 7)
        let graph = GraphView(
            RandomNetworks.erdosRenyi(
                240, probability: 0.03, isDirected: isDirected, weights: 1...5, using: &generator))
        for options in [MeasureOptions(), MeasureOptions(length: .inverseWeight, samples: 20, counting: .byStrength)] {
            for measure in Measure.all {
                let runs = try [1, 2, 8].map { threads in
                    try Parallel.$threadLimit.withValue(threads) {
                        String(describing: bits(try measure.compute(on: graph, options: options)))
                    }
                }
                #expect(runs[0] == runs[1] && runs[0] == runs[2], "\(measure.id)")
                #expect(runs[0].count > 2, "\(measure.id)")
            }
        }
    }

    @Test func `the order in which ties are written makes no difference`() throws {
        // Weights of one binary digit: their sums are exact in any order.
        let measures = Measure.all
        try withEverySeed(0..<40) { generator, _ in
            let network = try anyNetwork(upTo: 14, using: &generator)
            var shuffled = Network()
            for organization in network.organizations { try shuffled.add(organization) }
            let ties = Array(network.collaborations)
            for place in generator.permutation(ties.count) { try shuffled.add(ties[Int(place)]) }
            let (one, other) = (GraphView(network), GraphView(shuffled))
            for measure in measures {
                guard try bits(measure.compute(on: one)) == bits(measure.compute(on: other)) else {
                    throw Difference(measure.id)
                }
            }
        }
    }

    @Test func `PageRank sums to one, wherever one starts anew`() throws {
        try withEverySeed(0..<100) { generator, seed in
            let network = try anyNetwork(upTo: 14, using: &generator)
            let graph = GraphView(network)
            guard graph.count > 0 else { return }
            let options = MeasureOptions(
                damping: Double(seed % 10) / 10, counting: seed % 2 == 0 ? .byStrength : .alike,
                restart: seed % 3 == 0 ? ["o0": 2] : nil)
            let sum = try Measure.pageRank.compute(on: graph, options: options).scores?.sum
            guard agree(sum, 1, to: 1e-12) else { throw Difference("the sum is \(sum as Any)") }
        }
    }

    @Test func `betweenness sums to the path lengths less the pairs, that of ties to the path lengths`() throws {
        try withEverySeed(0..<100) { generator, _ in
            let graph = GraphView(try anyNetwork(upTo: 14, using: &generator))
            let distances = try graph.distanceDistribution()
            let steps = distances.counts.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
            let pairs = distances.counts.reduce(0, +)
            let half = graph.isDirected ? 1.0 : 0.5
            let sum = try graph.betweenness().sum
            guard agree(sum, half * Double(steps - pairs), to: 1e-9) else { throw Difference("\(sum)") }
            let ties = try graph.tieBetweenness().values.reduce(0, +)
            guard agree(ties, half * Double(steps), to: 1e-9) else { throw Difference("ties: \(ties)") }
        }
    }

    /// What a result holds, to the bit.
    private func bits(_ result: MeasureResult) -> [UInt64?] {
        switch result {
        case .scores(let scores): scores.values.map { $0?.bitPattern }
        case .estimate(let estimate):
            (estimate.scores.values + estimate.standardErrors.values).map { $0?.bitPattern }
        case .ties(let ties): ties.values.map(\.bitPattern)
        case .partition(let partition): partition.groups.map { UInt64($0) }
        case .figure(let figure): [figure.value?.bitPattern]
        case .figures(let figures): figures.map { $0.figure.value?.bitPattern }
        }
    }
}
