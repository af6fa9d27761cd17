import Quintet
import QuintetTestSupport
import Testing

struct TieBetweennessTests {
    @Test func `each tie of a path of three carries its own pair and the far one`() throws {
        let scores = try GraphView(NamedNetworks.path(3)).tieBetweenness()
        #expect(scores.count == 2)
        #expect(scores["o1", "o2"] == 2)
        #expect(scores["o3", "o2"] == 2)
        #expect(scores["o1", "o3"] == nil)
        #expect(scores["o1", "nobody"] == nil)
        #expect(try GraphView(NamedNetworks.path(3)).tieBetweenness(normalized: true).values == [2.0 / 3, 2.0 / 3])
    }

    @Test func `Q7's ties are worked out by hand`() throws {
        // g1–c1 carries {c1, e1} to the five others; a1–b1 carries {a1, a2} to {b1, b2}.
        let scores = try GraphView(NamedNetworks.q7).tieBetweenness()
        let expected: [(Organization.ID, Organization.ID, Double)] = [
            ("g1", "c1", 10), ("c1", "e1", 6), ("a1", "a2", 6), ("b1", "b2", 6), ("g1", "a1", 6), ("g1", "b1", 6),
            ("a1", "b1", 4),
        ]
        for (one, other, value) in expected { #expect(agree(scores[one, other], value, to: 1e-12)) }
        let ranked = scores.ranked()
        #expect(ranked.map(\.rank) == [1, 2, 2, 2, 2, 2, 7])
        #expect(ranked[0].source == "g1" && ranked[0].target == "c1")
        #expect(scores.top(2).count == 2)
    }

    @Test func `direction counts in a directed network`() throws {
        var network = Network()
        for id in ["x", "y", "z"] { try network.add(Organization(Organization.ID(id))) }
        try network.add(Collaboration("x", "y", isDirected: true))
        try network.add(Collaboration("y", "z", isDirected: true))
        let scores = try GraphView(network).tieBetweenness()
        #expect(scores["x", "y"] == 2)
        #expect(scores["y", "x"] == nil)
    }

    @Test(arguments: PathLength.allCases)
    func `what runs over an organization's ties passes it or ends there`(length: PathLength) throws {
        try withEverySeed(0..<200) { generator, _ in
            let graph = GraphView(try anyNetwork(upTo: 14, using: &generator))
            let ties = try graph.tieBetweenness(length: length)
            let through = try graph.betweenness(length: length)
            let reached = graph.reachedCounts()
            var out = [Double](repeating: 0, count: graph.count)
            for (tie, ends) in ties.ends.enumerated() {
                out[ends.source] += ties.values[tie]
                if !graph.isDirected { out[ends.target] += ties.values[tie] }
            }
            // Leaving v: what passes it, and one for each that it reaches. Undirected, what passes has two ties of v.
            for v in 0..<graph.count {
                let expected = (through[v] ?? 0) * (graph.isDirected ? 1 : 2) + reached[v]
                guard agree(out[v], expected, to: 1e-9) else { throw Difference("o\(v): \(out[v]), \(expected)") }
            }
        }
    }
}

extension GraphView {
    /// How many others each one reaches, by spreading.
    fileprivate func reachedCounts() -> [Double] {
        (0..<count).map { source in
            var reached: Set<Int> = [source]
            var open = [source]
            while let v = open.popLast() {
                for w in neighbors(of: v) where reached.insert(Int(w)).inserted { open.append(Int(w)) }
            }
            return Double(reached.count - 1)
        }
    }
}
