import Quintet
import QuintetTestSupport
import Testing

struct InformationCentralityTests {
    @Test func `a path of three has the distances for resistances`() throws {
        let graph = GraphView(NamedNetworks.path(3))
        #expect(firstDifference(try graph.information(), [1, 1.5, 1], to: 1e-12) == nil)
        #expect(firstDifference(try graph.currentFlowCloseness(), [2.0 / 3, 1, 2.0 / 3], to: 1e-12) == nil)
    }

    @Test func `Q7 has the reference's scores`() throws {
        // A tie of the triangle resists with 2/3, every other with 1.
        let scores = try GraphView(NamedNetworks.q7).information()
        let expected = [
            "g1": 21.0 / 23, "a1": 0.84, "b1": 0.84, "c1": 0.65625, "a2": 0.525, "b2": 0.525, "e1": 21.0 / 47,
        ]
        #expect(firstDifference(scores, expected, to: 1e-12) == nil)
        #expect(agree(scores["g1"], 0.9130, to: 1e-4))
        #expect(agree(scores["e1"], 0.4468, to: 1e-4))
    }

    @Test func `two ties of strength one and three in a row resist with one and a third`() throws {
        var network = Network()
        for id in ["x", "y", "z", "alone"] { try network.add(Organization(Organization.ID(id))) }
        try network.add(Collaboration("x", "y", weight: 1))
        try network.add(Collaboration("y", "z", weight: 3))
        let scores = try GraphView(network).information(counting: .byStrength)
        #expect(agree(scores["x"], 3 / (1 + 4.0 / 3), to: 1e-12))
        #expect(agree(scores["y"], 3 / (4.0 / 3), to: 1e-12))
        #expect(scores["alone"] == nil)
        #expect(scores.reason(for: "alone") == .noTies)
    }

    @Test func `everyone tied to everyone has n²∕2(n − 1)`() throws {
        let scores = try GraphView(NamedNetworks.complete(9)).information()
        #expect(firstDifference(scores, [Double?](repeating: 81.0 / 16, count: 9), to: 1e-12) == nil)
    }

    @Test func `a piece above the limit is refused and a smaller one beside it is not`() throws {
        var network = NamedNetworks.path(GraphView.informationLimit + 1)
        for id in ["x", "y"] { try network.add(Organization(Organization.ID(id))) }
        try network.add(Collaboration("x", "y"))
        let scores = try GraphView(network).information()
        #expect(scores.reason(at: 0) == .tooManyOrganizations)
        #expect(agree(scores["x"], 2, to: 1e-12))
        #expect(scores.undefinedCount == GraphView.informationLimit + 1)
    }

    @Test func `resistances are never longer than distances, and as long in a tree`() throws {
        try withEverySeed(0..<200) { generator, _ in
            let graph = GraphView(try anyNetwork(upTo: 14, using: &generator), direction: .symmetrized)
            guard graph.components().groupCount == 1, graph.count > 1 else { return }
            let (flow, closeness) = (try graph.currentFlowCloseness(), try graph.closeness())
            for v in 0..<graph.count {
                guard let one = flow[v], let other = closeness[v], one >= other - 1e-12 else {
                    throw Difference("o\(v)")
                }
                let isTree = graph.tieCount == graph.count - 1
                guard !isTree || agree(one, other, to: 1e-12) else { throw Difference("o\(v) of a tree") }
            }
        }
    }
}
