import Quintet
import QuintetTestSupport
import Testing

struct EigenvectorCentralityTests {
    @Test func `a path of three has the vector of its matrix`() throws {
        let scores = try GraphView(NamedNetworks.path(3)).eigenvector()
        #expect(firstDifference(scores, [0.5, 0.5.squareRoot(), 0.5], to: 1e-12) == nil)
    }

    @Test func `Q7 has the reference's scores in both scales`() throws {
        let graph = GraphView(NamedNetworks.q7)
        let unit = [
            "g1": 0.534968, "a1": 0.520316, "b1": 0.520316, "c1": 0.263770, "a2": 0.213394, "b2": 0.213394,
            "e1": 0.108179,
        ]
        #expect(firstDifference(try graph.eigenvector(), unit) == nil)
        let one = [
            "g1": 1, "a1": 0.972613, "b1": 0.972613, "c1": 0.493058, "a2": 0.398892, "b2": 0.398892, "e1": 0.202215,
        ]
        #expect(firstDifference(try graph.eigenvector(scale: .maximumOne), one) == nil)
    }

    @Test func `the piece with the largest eigenvalue has all the scores`() throws {
        // A triangle (2), a longer path (below 2), and someone alone.
        let network = try pieces(
            [["x", "y"], ["y", "z"], ["x", "z"], ["p", "q"], ["q", "r"], ["r", "s"]], alone: ["l"])
        let scores = try GraphView(network).eigenvector(scale: .maximumOne)
        for id in ["x", "y", "z"] { #expect(agree(scores[Organization.ID(id)], 1, to: 1e-12)) }
        for id in ["p", "q", "r", "s", "l"] { #expect(scores[Organization.ID(id)] == 0) }
    }

    @Test func `pieces alike share the scores`() throws {
        let scores = try GraphView(pieces([["x", "y"], ["p", "q"]], alone: [])).eigenvector()
        #expect(firstDifference(scores, ["x": 0.5, "y": 0.5, "p": 0.5, "q": 0.5], to: 1e-12) == nil)
    }

    @Test func `without ties there are no scores`() throws {
        let scores = try GraphView(NamedNetworks.single).eigenvector()
        #expect(scores.reason(at: 0) == .networkHasNoTies)
        #expect(try GraphView(NamedNetworks.empty).eigenvector().count == 0)
    }

    @Test func `a long chain settles on a half wave`() throws {
        let n = 400
        let scores = try GraphView(NamedNetworks.path(n)).eigenvector(scale: .maximumOne)
        // The ends have sin(π/401), the middle sin(200/401 π).
        let step = 0.007_834_375_609_143_6
        #expect(agree(scores[0], step, to: 1e-6))
        #expect(agree(scores[n - 1], step, to: 1e-6))
        #expect(agree(scores[n / 2], 1, to: 1e-6))
    }

    @Test func `everyone's score is a share of the partners' sum on any network`() throws {
        try withEverySeed(0..<200) { generator, _ in
            let network = try anyNetwork(upTo: 14, using: &generator)
            let (graph, oracles) = (GraphView(network), Oracles(network))
            for counting in TieCounting.allCases {
                let scores = try graph.eigenvector(counting: counting)
                guard scores.undefinedCount == 0, scores.count > 0 else { continue }
                let x = scores.values.map { $0 ?? .nan }
                let sums = x.indices.map { v in
                    x.indices.reduce(0) { sum, w in
                        let both = oracles.strengths[v][w] + (oracles.isDirected ? oracles.strengths[w][v] : 0)
                        return sum + (counting == .alike ? (both > 0 ? 1 : 0) : both) * x[w]
                    }
                }
                let value = zip(sums, x).reduce(0) { $0 + $1.0 * $1.1 }
                guard value > 0, x.allSatisfy({ $0 >= 0 }) else { throw Difference("\(x)") }
                for v in x.indices where !agree(sums[v], value * x[v], to: 1e-9) { throw Difference("o\(v) of \(x)") }
                // No other vector is stretched more: not that of degrees, nor that of all alike.
                let mean = oracles.strengths.indices.reduce(0) { sum, v in
                    sum + Double((0..<x.count).count { $0 != v && oracles.arePartners(v, $0) })
                }
                guard counting == .byStrength || value >= mean / Double(x.count) - 1e-9 else {
                    throw Difference("\(value) is not the largest")
                }
            }
        }
    }

    private func pieces(_ ties: [[String]], alone: [String]) throws -> Network {
        var network = Network()
        var known = Set<String>()
        for id in ties.flatMap({ $0 }) + alone where known.insert(id).inserted {
            try network.add(Organization(Organization.ID(id)))
        }
        for tie in ties { try network.add(Collaboration(Organization.ID(tie[0]), Organization.ID(tie[1]))) }
        return network
    }
}
