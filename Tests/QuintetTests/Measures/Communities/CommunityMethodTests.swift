import Quintet
import QuintetTestSupport
import Testing

/// What holds for every way to communities.
struct CommunityMethodTests {
    @Test(arguments: CommunityMethod.allCases)
    func `two triangles with a tie between them are two groups`(method: CommunityMethod) throws {
        let graph = GraphView(try CommunityFixtures.triangles())
        let groups = try graph.communities(by: method)
        #expect(groups.groups == [0, 0, 0, 1, 1, 1])
        #expect(agree(groups.modularity, 5.0 / 14, to: 1e-12))
    }

    @Test(arguments: CommunityMethod.allCases)
    func `no oddity of a network makes a method trap or speak of what is not there`(method: CommunityMethod) throws {
        for (name, network) in try CommunityFixtures.edgeCases() {
            let (graph, oracles) = (GraphView(network), Oracles(network))
            let found = try graph.communities(by: method)
            #expect(found.sizes.reduce(0, +) == graph.count, "\(name)")
            #expect(found.modularity?.isFinite != false, "\(name)")
            #expect((found.modularity == nil) == (graph.tieCount == 0), "\(name)")
            #expect(graph.modularity(of: found).value == found.modularity, "\(name)")
            // The oracle's products leave the range of numbers.
            if !["tiny strengths", "huge strengths", "strengths too large to add"].contains(name) {
                #expect(agree(found.modularity, oracles.modularity(found.groups), to: 1e-9), "\(name)")
            }
            // No group reaches over two components.
            let components = oracles.components()
            for v in found.groups.indices {
                for w in found.groups.indices where found.groups[v] == found.groups[w] {
                    #expect(components[v] == components[w], "\(name)")
                }
            }
        }
    }

    @Test(arguments: CommunityMethod.allCases)
    func `every group is within a component, and the modularity is what the definition gives`(
        method: CommunityMethod
    ) throws {
        try withEverySeed(0..<60) { generator, seed in
            let network = try CommunityFixtures.anyNetwork(seed, using: &generator)
            let (graph, oracles) = (GraphView(network), Oracles(network))
            let found = try graph.communities(by: method, seed: seed)
            guard agree(found.modularity, oracles.modularity(found.groups), to: 1e-9) else {
                throw Difference("modularity \(found.modularity as Any)")
            }
            let components = oracles.components()
            var component: [Int: Int] = [:]
            for (v, group) in found.groups.enumerated() {
                if let other = component.updateValue(components[v], forKey: group), other != components[v] {
                    throw Difference("group \(group) lies in two components")
                }
            }
            // Louvain and the eigenvector make no such promise.
            if [.leiden, .labelPropagation, .girvanNewman].contains(method) { try expectConnected(found, oracles) }
        }
    }

    @Test(arguments: CommunityMethod.allCases)
    func `the order of ties and the number of threads make no difference`(method: CommunityMethod) throws {
        try withEverySeed(0..<20) { generator, seed in
            let network = try CommunityFixtures.anyNetwork(seed, using: &generator)
            let other = try CommunityFixtures.shuffled(network, using: &generator)
            let first = try GraphView(network).communities(by: method, seed: seed)
            let shuffled = try GraphView(other).communities(by: method, seed: seed)
            guard first.groups == shuffled.groups, first.modularity == shuffled.modularity else {
                throw Difference("another order of ties gives other groups")
            }
            for threads in [1, 2, 8] {
                let again = try Parallel.$threadLimit.withValue(threads) {
                    try GraphView(network).communities(by: method, seed: seed)
                }
                guard again.groups == first.groups else { throw Difference("\(threads) threads give other groups") }
            }
        }
    }

    @Test(arguments: CommunityMethod.allCases) func `a method stops when asked to`(method: CommunityMethod) {
        let progress = WorkProgress()
        progress.stop()
        #expect(throws: Stopped.self) {
            try GraphView(NamedNetworks.zacharyKarate).communities(by: method, progress: progress)
        }
    }

    @Test(arguments: CommunityMethod.allCases) func `a method does the work it announces`(method: CommunityMethod)
        throws
    {
        let progress = WorkProgress()
        _ = try GraphView(NamedNetworks.zacharyKarate).communities(by: method, progress: progress)
        #expect(progress.fraction == 1 || method == .leadingEigenvector)
    }

    @Test(arguments: CommunityMethod.allCases)
    func `the seed and the resolution matter where it is said that they do`(method: CommunityMethod) throws {
        var generator = SeededGenerator(seed: 5)
        let graph = GraphView(RandomNetworks.erdosRenyi(80, probability: 0.06, using: &generator))
        let seeds = Set(try (UInt64(1)...8).map { try graph.communities(by: method, seed: $0).groups })
        #expect((seeds.count > 1) == method.isRandom)
        let fine = try graph.communities(by: method, resolution: 8)
        let plain = try graph.communities(by: method, resolution: 1)
        #expect((fine.groups != plain.groups) == method.hasResolution)
        if method.hasResolution { #expect(fine.groupCount > plain.groupCount) }
    }
}
