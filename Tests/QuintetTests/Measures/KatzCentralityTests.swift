import Quintet
import QuintetTestSupport
import Testing

struct KatzCentralityTests {
    @Test func `a path of three has the sums of its walks`() throws {
        // a = 1 + b/2, b = 1 + (a + c)/2.
        let scores = try GraphView(NamedNetworks.path(3)).katz(beta: 0.5)
        #expect(firstDifference(scores, [3, 4, 3], to: 1e-10) == nil)
    }

    @Test func `beta is nine tenths of what it may be, unless given`() throws {
        // A cycle's largest eigenvalue is 2: everyone has 1/(1 − 0.9).
        let scores = try GraphView(NamedNetworks.cycle(6)).katz()
        #expect(firstDifference(scores, [Double?](repeating: 10, count: 6), to: 1e-10) == nil)
    }

    @Test func `where walks never end there are no scores`() throws {
        let graph = GraphView(NamedNetworks.cycle(6))
        #expect(try graph.katz(beta: 0.5).reason(at: 0) == .tooLarge)
        #expect(try graph.katz(beta: 7).undefinedCount == 6)
        #expect(try graph.katz(beta: 0.499).undefinedCount == 0)
    }

    @Test func `walks run along arcs, and without circles all of them count`() throws {
        var network = Network()
        for id in ["x", "y", "z"] { try network.add(Organization(Organization.ID(id))) }
        try network.add(Collaboration("x", "y", weight: 2, isDirected: true))
        try network.add(Collaboration("y", "z", weight: 3, isDirected: true))
        let graph = GraphView(network)
        #expect(try graph.katz().values == [1, 2, 3])
        #expect(try graph.katz(counting: .byStrength).values == [1, 3, 10])
        try network.add(Collaboration("z", "x", isDirected: true))
        #expect(agree(try GraphView(network).katz()["x"], 10, to: 1e-10))
    }

    @Test func `scores satisfy their equations on any network`() throws {
        try withEverySeed(0..<200) { generator, _ in
            let network = try anyNetwork(upTo: 14, using: &generator)
            let (graph, oracles) = (GraphView(network), Oracles(network))
            // No eigenvalue exceeds the largest sum of a row, which weights up to 4 keep below 14 × 40.
            let beta = 1 / 560.0
            let x = try graph.katz(beta: beta, counting: .byStrength).values.map { $0 ?? .nan }
            for v in x.indices {
                let sum = x.indices.reduce(0) { $0 + oracles.strengths[$1][v] * x[$1] }
                guard agree(x[v], 1 + beta * sum, to: 1e-11) else { throw Difference("o\(v) of \(x)") }
            }
            guard try graph.katz().undefinedCount == 0 else { throw Difference("the usual beta is too large") }
        }
    }
}
