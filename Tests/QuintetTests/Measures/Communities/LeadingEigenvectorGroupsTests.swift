import Quintet
import QuintetTestSupport
import Testing

struct LeadingEigenvectorGroupsTests {
    @Test func `what hangs together evenly is left whole`() throws {
        for network in [NamedNetworks.pair, NamedNetworks.path(3), NamedNetworks.complete(7), NamedNetworks.star(6)] {
            #expect(try GraphView(network).leadingEigenvectorGroups().groupCount == 1)
        }
    }

    @Test func `a planted partition of two is found whatever the strengths are multiplied by`() throws {
        try withEverySeed(0..<20) { generator, _ in
            let network = RandomNetworks.plantedPartition(
                groups: 2, size: 20, inside: 0.5, between: 0.05, weights: 1...3, using: &generator)
            var stronger = network
            for (position, tie) in network.collaborations.enumerated() {
                var tie = tie
                tie.weight *= 1024
                try stronger.updateCollaboration(at: position, to: tie)
            }
            let groups = try GraphView(network).leadingEigenvectorGroups()
            guard groups.groups == (try GraphView(stronger).leadingEigenvectorGroups()).groups else {
                throw Difference("other groups")
            }
            let planted = (0..<40).map { $0 / 20 }
            // The first cut is the planted one; what is cut after it lies within.
            for v in 0..<40 {
                for w in 0..<v where planted[v] != planted[w] && groups.groups[v] == groups.groups[w] {
                    throw Difference("o\(v + 1) and o\(w + 1) are together")
                }
            }
        }
    }

    @Test func `symmetric networks give the same groups every time`() throws {
        for network in [NamedNetworks.cycle(12), NamedNetworks.cycle(30), NamedNetworks.path(16)] {
            let first = try GraphView(network).leadingEigenvectorGroups()
            #expect(try GraphView(network).leadingEigenvectorGroups().groups == first.groups)
            #expect(first.groupCount > 1)
            #expect(try #require(first.modularity) > 0.4)
        }
    }

    @Test func `every division raised the modularity`() throws {
        try withEverySeed(0..<60) { generator, seed in
            let network = try CommunityFixtures.anyNetwork(seed, using: &generator)
            let oracles = Oracles(network)
            let whole = oracles.modularity(oracles.components()) ?? 0
            let found = try GraphView(network).leadingEigenvectorGroups().modularity ?? 0
            guard found >= whole - 1e-9 else { throw Difference("\(found) is below that of the components, \(whole)") }
        }
    }
}
