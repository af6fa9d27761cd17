import Quintet
import QuintetTestSupport
import Testing

struct LabelPropagationTests {
    @Test(arguments: UInt64(1)...20) func `a pair and a path of three are a group each`(seed: UInt64) throws {
        let network = try CommunityFixtures.network(
            ["a", "b", "c", "d", "e"], [("a", "b", 1), ("c", "d", 1), ("d", "e", 1)])
        #expect(try GraphView(network).labelPropagation(seed: seed).groups == [1, 1, 0, 0, 0])
    }

    @Test func `everyone has at least as much strength to its own group as to any other`() throws {
        try withEverySeed(0..<100) { generator, seed in
            let network = try CommunityFixtures.anyNetwork(seed, using: &generator)
            let oracles = Oracles(network)
            let found = try GraphView(network).labelPropagation(seed: seed)
            for v in found.groups.indices {
                var votes = [Double](repeating: 0, count: found.groupCount)
                for w in found.groups.indices where w != v {
                    votes[found.groups[w]] +=
                        oracles.isDirected
                        ? oracles.strengths[v][w] + oracles.strengths[w][v] : oracles.strengths[v][w]
                }
                guard votes[found.groups[v]] >= votes.reduce(0, max) * (1 - 1e-9) else {
                    throw Difference("o\(v) is outvoted: \(votes)")
                }
            }
        }
    }

    @Test func `strengths are votes`() throws {
        // b has one strong partner and two weak ones.
        let network = try CommunityFixtures.network(
            ["a", "b", "c", "d"], [("a", "b", 9), ("b", "c", 1), ("b", "d", 1), ("c", "d", 5)])
        for seed in UInt64(1)...20 {
            #expect(try GraphView(network).labelPropagation(seed: seed).groups == [0, 0, 1, 1])
        }
    }
}
