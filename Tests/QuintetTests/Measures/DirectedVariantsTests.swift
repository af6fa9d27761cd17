import Quintet
import QuintetTestSupport
import Testing

/// What is measured along arcs, and what against them.
struct DirectedVariantsTests {
    /// a → b → c, with a weight of 2 on the first.
    private func chain() throws -> GraphView {
        var network = Network()
        for id in ["a", "b", "c"] { try network.add(Organization(Organization.ID(id))) }
        try network.add(Collaboration("a", "b", weight: 2, isDirected: true))
        try network.add(Collaboration("b", "c", isDirected: true))
        return GraphView(network)
    }

    static let byHand: [(id: String, scores: [Double])] = [
        ("in-strength", [0, 2, 1]), ("out-strength", [2, 1, 0]), ("in-closeness", [0, 0.5, 2.0 / 3]),
        ("out-closeness", [2.0 / 3, 0.5, 0]), ("in-harmonic", [0, 1, 1.5]), ("out-harmonic", [1.5, 1, 0]),
        ("in-reach", [0, 0.5, 1]), ("reach", [1, 0.5, 0]),
    ]

    @Test(arguments: byHand)
    func `a chain of two arcs is worked out by hand`(id: String, expected: [Double]) throws {
        let scores = try #require(try Measure.named(id)?.compute(on: chain()).scores)
        #expect(firstDifference(scores, expected, to: 1e-12) == nil)
    }

    @Test func `turning every arc round swaps what comes in and what goes out`() throws {
        let pairs = [
            ("in-degree", "out-degree"), ("in-strength", "out-strength"), ("in-closeness", "out-closeness"),
            ("in-harmonic", "out-harmonic"), ("in-reach", "reach"),
        ]
        try withEverySeed(0..<100) { generator, seed in
            let network = try anyNetwork(upTo: 14, using: &generator)
            var turned = Network()
            for organization in network.organizations { try turned.add(organization) }
            for tie in network.collaborations {
                try turned.add(
                    Collaboration(tie.target, tie.source, weight: tie.weight, isDirected: tie.isDirected))
            }
            let (graph, back) = (GraphView(network), GraphView(turned))
            let options = MeasureOptions(length: seed % 2 == 0 ? .hops : .inverseWeight, steps: 1 + Int(seed % 3))
            for (into, out) in pairs {
                guard let one = try Measure.named(into)?.compute(on: graph, options: options).scores,
                    let other = try Measure.named(out)?.compute(on: back, options: options).scores,
                    let mirrored = try Measure.named(out)?.compute(on: graph.reversed, options: options).scores
                else { throw Difference("\(into) gives no scores") }
                try expectNone(firstDifference(one, other.values), into)
                try expectNone(firstDifference(one, mirrored.values), "\(into), reversed")
            }
        }
    }

    @Test func `without direction both ways are the same, and so is the work`() throws {
        let graph = GraphView(NamedNetworks.zacharyKarate)
        #expect(graph.reversed.isDirected == false)
        let measures = ["closeness", "in-closeness", "out-harmonic", "in-harmonic"].compactMap(Measure.named)
        let progress = WorkProgress()
        let results = try Measure.compute(measures, on: graph, progress: progress)
        #expect(results[0].scores?.values == results[1].scores?.values)
        #expect(results[2].scores?.values == results[3].scores?.values)
        #expect(progress.expectedWork == 34)
    }

    @Test func `all ties to one or from one are as centralized as can be`() throws {
        func star(inward: Bool) throws -> GraphView {
            var network = NamedNetworks.star(1)
            for i in 2...6 {
                let leaf = Organization.ID("leaf\(i)")
                try network.add(Organization(leaf))
                try network.add(
                    inward ? Collaboration(leaf, "o1", isDirected: true) : Collaboration("o1", leaf, isDirected: true))
            }
            return GraphView(network)
        }
        #expect(agree(try star(inward: true).centralization(.inDegree).value, 1, to: 1e-12))
        #expect(agree(try star(inward: false).centralization(.outDegree).value, 1, to: 1e-12))
        // Each of five sends one tie and the middle none: (5 · 1 + 1 · 1 − 5)/25.
        #expect(agree(try star(inward: true).centralization(.outDegree).value, 1.0 / 25, to: 1e-12))
        // Without direction there is only one.
        let path = GraphView(NamedNetworks.path(4))
        #expect(try path.centralization(.inDegree) == path.centralization(.degree))
    }

    @Test func `partners have as many partners as can be counted`() throws {
        #expect(GraphView(NamedNetworks.path(3)).averageNeighborDegree().values == [2, 1, 2])
        try withEverySeed(0..<100) { generator, _ in
            let network = try anyNetwork(upTo: 14, using: &generator)
            let oracles = Oracles(network)
            let partners = (0..<oracles.count).map { v in
                (0..<oracles.count).filter { $0 != v && oracles.arePartners(v, $0) }
            }
            let expected = partners.map { mine in
                mine.isEmpty ? nil : Double(mine.reduce(0) { $0 + partners[$1].count }) / Double(mine.count)
            }
            try expectNone(firstDifference(GraphView(network).averageNeighborDegree(), expected), "partners' degree")
        }
    }
}
