import Quintet
import QuintetTestSupport
import Testing

struct CurrentFlowBetweennessTests {
    @Test func `a path of three has its betweenness, a triangle a third of the long way`() throws {
        #expect(
            firstDifference(try GraphView(NamedNetworks.path(3)).currentFlowBetweenness(), [0, 1, 0], to: 1e-12) == nil)
        let triangle = try GraphView(NamedNetworks.complete(3)).currentFlowBetweenness()
        #expect(firstDifference(triangle, [1.0 / 3, 1.0 / 3, 1.0 / 3], to: 1e-12) == nil)
    }

    /// networkx 3.6.1, current_flow_betweenness_centrality.
    @Test func `the karate club and the kite have networkx's scores`() throws {
        let karate = try GraphView(NamedNetworks.zacharyKarate).currentFlowBetweenness(normalized: true)
        let expected = [0: 0.4863872084, 1: 0.1837643138, 2: 0.2527384611, 16: 0.0157496013, 33: 0.3903685196]
        for (v, value) in expected { #expect(agree(karate[v], value, to: 1e-9)) }
        let kite = try GraphView(NamedNetworks.krackhardtKite).currentFlowBetweenness()
        let sorted = kite.values.compactMap { $0 }.sorted()
        let scores = [
            0, 3.6925675675675667, 3.6925675675675684, 5.983108108108106, 5.983108108108107, 8, 10.472972972972977,
            12.736486486486484, 12.736486486486491, 15.567567567567572,
        ]
        #expect(zip(sorted, scores).allSatisfy { agree($0, $1, to: 1e-9) } && sorted.count == scores.count)
    }

    /// networkx 3.6.1, current_flow_betweenness_centrality with weight="weight" and without.
    @Test func `strengths are conductances, as in networkx`() throws {
        var network = Network()
        for id in ["a", "b", "c", "d", "e", "f"] { try network.add(Organization(Organization.ID(id))) }
        let ties: [(Organization.ID, Organization.ID, Double)] = [
            ("a", "b", 1), ("b", "c", 2), ("c", "a", 3), ("c", "d", 1.5), ("d", "e", 2), ("e", "c", 1), ("e", "f", 4),
        ]
        for (one, other, weight) in ties { try network.add(Collaboration(one, other, weight: weight)) }
        let graph = GraphView(network)
        let byStrength = [
            "a": 1.0909090909090926, "b": 0.7272727272727271, "c": 7.006993006993003, "d": 2.7692307692307683,
            "e": 4.923076923076922, "f": 0,
        ]
        let found = try graph.currentFlowBetweenness(counting: .byStrength)
        #expect(firstDifference(found, byStrength, to: 1e-12) == nil)
        let alike = ["a": 4.0 / 3, "b": 4.0 / 3, "c": 7, "d": 2, "e": 5, "f": 0]
        #expect(firstDifference(try graph.currentFlowBetweenness(), alike, to: 1e-12) == nil)
    }

    @Test func `it is the current of every pair, worked out one by one`() throws {
        try withEverySeed(0..<100) { generator, _ in
            let network = try anyNetwork(upTo: 9, using: &generator)
            let graph = GraphView(network)
            for counting in TieCounting.allCases {
                let expected = Circuit(network, counting).betweenness()
                try expectNone(
                    firstDifference(try graph.currentFlowBetweenness(counting: counting), expected), "\(counting)")
            }
        }
    }

    @Test func `in a forest there is one way, and it is betweenness`() throws {
        try withEverySeed(0..<100) { generator, _ in
            var network = Network()
            for i in 0..<12 { try network.add(Organization(Organization.ID("o\(i)"))) }
            for i in 1..<12 where generator.below(5) > 0 {
                try network.add(
                    Collaboration(Organization.ID("o\(generator.below(i))"), Organization.ID("o\(i)")))
            }
            let graph = GraphView(network)
            for normalized in [false, true] {
                let expected = try graph.betweenness(normalized: normalized).values
                let found = try graph.currentFlowBetweenness(normalized: normalized)
                try expectNone(firstDifference(found, expected), "normalized \(normalized)")
            }
        }
    }

    @Test func `a piece above the limit is refused, an isolate has nothing, two are too few to normalize`() throws {
        var network = NamedNetworks.path(GraphView.informationLimit + 1)
        for id in ["x", "y", "z", "alone"] { try network.add(Organization(Organization.ID(id))) }
        for (one, other) in [("x", "y"), ("y", "z")] {
            try network.add(Collaboration(Organization.ID(one), Organization.ID(other)))
        }
        let scores = try GraphView(network).currentFlowBetweenness()
        #expect(scores.reason(at: 0) == .tooManyOrganizations)
        #expect(scores["y"] == 1 && scores["alone"] == 0)
        let pair = try GraphView(NamedNetworks.pair).currentFlowBetweenness(normalized: true)
        #expect(pair.reason(at: 0) == .tooFewOrganizations)
    }

    @Test func `threads leave no trace, and it stops when asked to`() throws {
        let graph = GraphView(NamedNetworks.zacharyKarate)
        let runs = try [1, 2, 8].map { threads in
            try Parallel.$threadLimit.withValue(threads) { try graph.currentFlowBetweenness().values }
        }
        #expect(runs[0] == runs[1] && runs[0] == runs[2])
        let progress = WorkProgress()
        progress.stop()
        #expect(throws: Stopped.self) { try graph.currentFlowBetweenness(progress: progress) }
    }
}

/// A slow and obvious circuit: the potentials of every pair by elimination, with a wire of next to no conductance from
/// everyone to the ground in place of a choice of whom to leave out.
private struct Circuit {
    let conductances: [[Double]]
    let pieces: [Int]

    init(_ network: Network, _ counting: TieCounting) {
        let oracles = Oracles(network)
        let n = oracles.count
        conductances = (0..<n).map { one in
            (0..<n).map { other in
                guard one != other, oracles.arePartners(one, other) else { return 0 }
                if counting == .alike { return 1 }
                return oracles.isDirected
                    ? oracles.strengths[one][other] + oracles.strengths[other][one] : oracles.strengths[one][other]
            }
        }
        pieces = oracles.components()
    }

    func betweenness() -> [Double] {
        let n = pieces.count
        var scores = [Double](repeating: 0, count: n)
        for one in 0..<n {
            for other in 0..<one where pieces[one] == pieces[other] {
                let potentials = potentials(from: one, to: other)
                for v in 0..<n where v != one && v != other && pieces[v] == pieces[one] {
                    scores[v] += (0..<n).reduce(0) {
                        $0 + conductances[v][$1] * (potentials[v] - potentials[$1]).magnitude / 2
                    }
                }
            }
        }
        return scores
    }

    /// The sink is held at zero, everyone else obeys Kirchhoff.
    private func potentials(from source: Int, to sink: Int) -> [Double] {
        let members = pieces.indices.filter { pieces[$0] == pieces[source] && $0 != sink }
        var rows = members.map { v in
            members.map { w in v == w ? conductances[v].reduce(0, +) : -conductances[v][w] } + [v == source ? 1 : 0]
        }
        let k = members.count
        for i in 0..<k {
            let pivot = (i..<k).max { rows[$0][i].magnitude < rows[$1][i].magnitude } ?? i
            rows.swapAt(i, pivot)
            for j in 0..<k where j != i {
                let factor = rows[j][i] / rows[i][i]
                for c in i...k { rows[j][c] -= factor * rows[i][c] }
            }
        }
        var result = [Double](repeating: 0, count: pieces.count)
        for (i, v) in members.enumerated() { result[v] = rows[i][k] / rows[i][i] }
        return result
    }
}
