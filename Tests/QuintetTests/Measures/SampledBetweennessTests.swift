import Quintet
import QuintetTestSupport
import Testing

struct SampledBetweennessTests {
    @Test func `three samples of a star tell of its middle what they see`() throws {
        let graph = GraphView(NamedNetworks.star(5))
        let found = try (1...20).map { try graph.betweenness(samples: 3, seed: $0) }
        // The middle itself needs nobody: with it among the three, two samples of three others each.
        let values = Set(found.compactMap { $0.scores["o1"] })
        #expect(values == [7.5, 5])
        for estimate in found {
            #expect(estimate.samples == 3)
            // Alike samples do not spread; 3, 3 and 0 have a variance of 3.
            let error = estimate.scores["o1"] == 7.5 ? 0 : 5 * (3 * (1 - 0.6) / 3).squareRoot() / 2
            #expect(agree(estimate.standardErrors["o1"], error, to: 1e-12))
            #expect(estimate.scores["o2"] == 0)
        }
    }

    @Test(arguments: PathLength.allCases)
    func `as many samples as organizations are exact`(length: PathLength) throws {
        try withEverySeed(0..<100) { generator, seed in
            let graph = GraphView(try anyNetwork(upTo: 14, using: &generator))
            let estimate = try graph.betweenness(samples: 14, seed: seed, length: length)
            try expectNone(
                firstDifference(estimate.scores, try graph.betweenness(length: length).values), "betweenness")
            guard estimate.standardErrors.values.allSatisfy({ $0 == 0 }) else { throw Difference("errors") }
        }
    }

    @Test func `estimates are right on average, and off by as much as they say`() throws {
        let graph = GraphView(NamedNetworks.zacharyKarate)
        let exact = try graph.betweenness()
        let estimates = try (0..<400).map { try graph.betweenness(samples: 12, seed: $0) }
        for v in 0..<graph.count {
            let found = estimates.map { $0.scores[v] ?? .nan }
            let mean = found.reduce(0, +) / 400
            let spread = (found.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 399).squareRoot()
            let told =
                (estimates.reduce(0) { $0 + ($1.standardErrors[v] ?? .nan) * ($1.standardErrors[v] ?? .nan) } / 400)
                .squareRoot()
            // The mean of 400 lies within four of its own standard errors; both spreads within a quarter.
            let value = try #require(exact[v])
            #expect((mean - value).magnitude <= 4 * spread / 20 + 1e-9, "position \(v)")
            #expect((told - spread).magnitude <= 0.25 * spread + 1e-9, "position \(v)")
        }
    }

    @Test func `the same seed draws the same`() throws {
        let graph = GraphView(NamedNetworks.zacharyKarate)
        let one = try graph.betweenness(samples: 5, seed: 9)
        #expect(try graph.betweenness(samples: 5, seed: 9).scores.values == one.scores.values)
        #expect(try graph.betweenness(samples: 5, seed: 10).scores.values != one.scores.values)
    }
}
