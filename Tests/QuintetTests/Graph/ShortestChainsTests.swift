import Quintet
import Testing

struct ShortestChainsTests {
    @Test func `a square has two ways across, the firmer first`() throws {
        // a – b – d is as firm as its weakest tie, 2; a – c – d only 1, for all that it begins with 9.
        let graph = try graph([("a", "b", 3), ("b", "d", 2), ("a", "c", 9), ("c", "d", 1)])
        let found = try #require(graph.shortestChains(from: 0, to: 2))
        #expect(found.steps == 2 && found.count == 2)
        #expect(names(found, graph) == [["a", "b", "d"], ["a", "c", "d"]])
    }

    @Test func `among equally firm chains the first in the network comes first`() throws {
        let graph = try graph([("a", "c", 1), ("c", "d", 1), ("a", "b", 1), ("b", "d", 1)])
        let found = try #require(graph.shortestChains(from: 0, to: 2))
        #expect(names(found, graph) == [["a", "c", "d"], ["a", "b", "d"]])
    }

    @Test func `the limit bounds the chains listed, not those counted`() throws {
        // Ten squares in a row: 2 to the tenth ways.
        var ties: [(String, String, Double)] = []
        for i in 0..<10 {
            ties += [
                ("m\(i)", "u\(i)", 1), ("m\(i)", "l\(i)", 1), ("u\(i)", "m\(i + 1)", 1), ("l\(i)", "m\(i + 1)", 1),
            ]
        }
        let graph = try graph(ties)
        let end = try #require(graph.index.position(of: "m10"))
        let found = try #require(graph.shortestChains(from: 0, to: end, limit: 3))
        #expect(found.steps == 20 && found.count == 1024 && found.chains.count == 3)
        #expect(Set(found.chains).count == 3)
    }

    @Test func `from an organization to itself there is one chain of no ties`() throws {
        let found = try #require(GraphView(NamedNetworks.single).shortestChains(from: 0, to: 0))
        #expect(found.steps == 0 && found.count == 1 && found.chains == [[0]])
    }

    @Test func `there is none to another part, nor against the direction`() throws {
        let apart = try graph([("a", "b", 1), ("c", "d", 1)])
        #expect(apart.shortestChains(from: 0, to: 2) == nil)
        let oneWay = try graph([("a", "b", 1)], isDirected: true)
        #expect(oneWay.shortestChains(from: 0, to: 1)?.steps == 1)
        #expect(oneWay.shortestChains(from: 1, to: 0) == nil)
    }

    /// The oracle lists every simple chain of the right length by trying all ways on; it shares nothing with the method.
    @Test(arguments: [false, true], 0..<60 as Range<UInt64>) func `every shortest chain is found`(
        directed: Bool, seed: UInt64
    ) throws {
        var random = SeededGenerator(seed: seed)
        let n = Int.random(in: 2...8, using: &random)
        var ties: [(String, String, Double)] = []
        for i in 0..<n {
            for j in 0..<n where i != j && Int.random(in: 0..<4, using: &random) == 0 {
                ties.append(("o\(i)", "o\(j)", Double(Int.random(in: 1...5, using: &random))))
            }
        }
        let graph = try graph(ties, organizations: (0..<n).map { "o\($0)" }, isDirected: directed)
        for source in 0..<n {
            for target in 0..<n {
                let all = everyShortestChain(graph, source, target)
                let found = graph.shortestChains(from: source, to: target, limit: 1000)
                #expect(found?.steps == all.first.map { $0.count - 1 })
                #expect(found.map { Set($0.chains) } == (all.isEmpty ? nil : Set(all)))
                #expect(found.map { Int($0.count) } == (all.isEmpty ? nil : all.count))
                guard let found, found.steps > 0 else { continue }
                // The first is as firm as any; and fewer are the beginning of more.
                let firmnesses = found.chains.map { firmness(of: $0, in: graph) }
                #expect(firmnesses.first == firmnesses.max())
                let one = graph.shortestChains(from: source, to: target, limit: 1)
                #expect(one?.chains.first == found.chains.first)
            }
        }
    }

    // MARK: Making

    private func graph(
        _ ties: [(String, String, Double)], organizations: [String] = [], isDirected: Bool = false
    ) throws -> GraphView {
        var network = Network()
        for id in organizations + ties.flatMap({ [$0.0, $0.1] }) where network.position(of: Organization.ID(id)) == nil
        {
            try network.add(Organization(Organization.ID(id)))
        }
        for (one, other, weight) in ties {
            try network.add(
                Collaboration(Organization.ID(one), Organization.ID(other), weight: weight, isDirected: isDirected))
        }
        return GraphView(network)
    }

    private func names(_ found: ShortestChains, _ graph: GraphView) -> [[String]] {
        found.chains.map { $0.map { graph.index[$0].text } }
    }

    private func firmness(of chain: [Int], in graph: GraphView) -> Double {
        zip(chain, chain.dropFirst()).compactMap { graph.weight(from: $0, to: $1) }.min() ?? .infinity
    }

    private func everyShortestChain(_ graph: GraphView, _ source: Int, _ target: Int) -> [[Int]] {
        var chains = [[source]]
        for _ in 0..<graph.count {
            let arrived = chains.filter { $0.last == target }
            if !arrived.isEmpty { return arrived }
            chains = chains.flatMap { chain in
                (0..<graph.count).filter {
                    !chain.contains($0) && graph.weight(from: chain[chain.count - 1], to: $0) != nil
                }.map { chain + [$0] }
            }
        }
        return []
    }
}
