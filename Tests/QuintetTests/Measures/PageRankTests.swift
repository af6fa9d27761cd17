import Quintet
import QuintetTestSupport
import Testing

struct PageRankTests {
    @Test func `a path of three has the shares of its equations`() throws {
        // b = 0.05 + 0.85 (1 − b), for the ends give b all they have.
        let b = 0.9 / 1.85
        let scores = try GraphView(NamedNetworks.path(3)).pageRank()
        #expect(firstDifference(scores, [(1 - b) / 2, b, (1 - b) / 2], to: 1e-10) == nil)
    }

    @Test func `Q7 has the reference's shares`() throws {
        let scores = try GraphView(NamedNetworks.q7).pageRank()
        let expected = [
            "g1": 0.200429, "a1": 0.202658, "b1": 0.202658, "c1": 0.150969, "a2": 0.078848, "b2": 0.078848,
            "e1": 0.085590,
        ]
        #expect(firstDifference(scores, expected) == nil)
    }

    @Test func `whoever leads nowhere spreads what they have over everyone`() throws {
        // x → y: y = (1 + 0.85 (2x + y)) / 2 − … solved by hand: x = 0.5 / 1.425, y = 1 − x.
        var network = Network()
        for id in ["x", "y"] { try network.add(Organization(Organization.ID(id))) }
        try network.add(Collaboration("x", "y", isDirected: true))
        let scores = try GraphView(network).pageRank()
        #expect(agree(scores["x"], 0.5 / 1.425, to: 1e-10))
        #expect(agree(scores["y"], 1 - 0.5 / 1.425, to: 1e-10))
    }

    @Test func `without damping to speak of everyone is alike, and with all of it degrees decide`() throws {
        let graph = GraphView(NamedNetworks.q7)
        #expect(firstDifference(try graph.pageRank(damping: 0), [Double?](repeating: 1.0 / 7, count: 7)) == nil)
        let degrees = graph.degree().values.map { $0.map { $0 / 14 } }
        #expect(firstDifference(try graph.pageRank(damping: 1, tolerance: 1e-13), degrees) == nil)
    }

    @Test func `two sides that only ever swap never settle`() throws {
        let graph = GraphView(NamedNetworks.star(4))
        let error = #expect(throws: ConvergenceError.self) { try graph.pageRank(damping: 1) }
        #expect(error?.measure == "pagerank")
        #expect(error?.iterations == 10_000)
        #expect((error?.residual ?? 0) > 0.1)
    }

    @Test func `new starts at one organization favor those around it`() throws {
        let graph = GraphView(NamedNetworks.path(3))
        // a = 0.15 + 0.85 b/2, b = 0.85 (a + c), c = 0.85 b/2.
        let b = 0.85 * 0.15 / (1 - 0.85 * 0.85)
        let expected = [0.15 + 0.425 * b, b, 0.425 * b]
        #expect(firstDifference(try graph.pageRank(restart: ["o1": 3]), expected, to: 1e-10) == nil)
    }

    @Test func `strength counts only where asked for`() throws {
        var network = Network()
        for id in ["x", "y", "z"] { try network.add(Organization(Organization.ID(id))) }
        try network.add(Collaboration("x", "y", weight: 3))
        try network.add(Collaboration("x", "z", weight: 1))
        let graph = GraphView(network)
        let (alike, strong) = (try graph.pageRank(), try graph.pageRank(counting: .byStrength))
        #expect(agree(alike["y"], alike["z"], to: 1e-12))
        // Three quarters of what x hands on against one quarter.
        let x = try #require(strong["x"])
        #expect(agree(strong["y"], 0.05 + 0.85 * x * 0.75, to: 1e-9))
        #expect(agree(strong["z"], 0.05 + 0.85 * x * 0.25, to: 1e-9))
    }

    @Test func `shares add up to one and satisfy their equations on any network`() throws {
        try withEverySeed(0..<200) { generator, _ in
            let network = try anyNetwork(upTo: 14, using: &generator)
            let (graph, oracles) = (GraphView(network), Oracles(network))
            for counting in TieCounting.allCases {
                let x = try graph.pageRank(counting: counting).values.map { $0 ?? .nan }
                guard x.isEmpty || agree(x.reduce(0, +), 1, to: 1e-12) else { throw Difference("sum of \(x)") }
                let flows = oracles.strengths.map { $0.map { counting == .alike ? ($0 > 0 ? 1 : 0) : $0 } }
                let n = x.count
                for v in 0..<n {
                    var arrived = 0.0
                    for u in 0..<n {
                        let out = flows[u].reduce(0, +)
                        arrived += out > 0 ? x[u] * flows[u][v] / out : x[u] / Double(n)
                    }
                    guard agree(x[v], 0.15 / Double(n) + 0.85 * arrived, to: 1e-9) else {
                        throw Difference("o\(v) of \(x)")
                    }
                }
            }
        }
    }
}
