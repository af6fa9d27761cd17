import QuintetTestSupport
import Testing

@testable import Quintet

@Suite struct QuotientTests {
    private func network(_ ties: [(String, String, Double)]) throws -> Network {
        var network = Network()
        for id in Set(ties.flatMap { [$0.0, $0.1] }).sorted() { try network.add(Organization(Organization.ID(id))) }
        for tie in ties {
            try network.add(Collaboration(Organization.ID(tie.0), Organization.ID(tie.1), weight: tie.2))
        }
        return network
    }

    @Test func `a path of two pairs has a tie in each group and one between`() throws {
        let graph = GraphView(try network([("a", "b", 1), ("b", "c", 2), ("c", "d", 4)]))
        let quotient = graph.quotient(by: [["x"], ["x"], ["y"], ["y"]])
        #expect(
            quotient.groups == [
                Quotient.Group(key: "x", members: [0, 1], tieCount: 1, strength: 1),
                Quotient.Group(key: "y", members: [2, 3], tieCount: 1, strength: 4),
            ])
        #expect(quotient.links == [Quotient.Link(one: 0, other: 1, tieCount: 1, strength: 2)])
        #expect(quotient.ungroupedCount == 0 && quotient.uncountedTies == 0)
    }

    @Test func `who is in no group is said and so are its ties`() throws {
        let graph = GraphView(try network([("a", "b", 1), ("b", "c", 2), ("c", "d", 4)]))
        let quotient = graph.quotient(by: [["x"], ["x"], [], ["y"]])
        #expect(quotient.ungroupedCount == 1)
        #expect(quotient.uncountedTies == 2)
        #expect(quotient.links.isEmpty)
        #expect(quotient.groups.map(\.key) == ["x", "y"])
    }

    @Test func `who is in two groups counts in each and never twice in one`() throws {
        let graph = GraphView(try network([("a", "b", 3)]))
        // Both in x, one in y as well; and a key said twice counts once.
        let quotient = graph.quotient(by: [["x", "y", "x"], ["x"]])
        #expect(quotient.groups.map(\.members) == [[0, 1], [0]])
        #expect(quotient.groups.map(\.tieCount) == [1, 0])
        #expect(quotient.links == [Quotient.Link(one: 0, other: 1, tieCount: 1, strength: 3)])
    }

    @Test func `with one group each all ties are counted once`() throws {
        try withEverySeed(0..<50) { generator, _ in
            let graph = GraphView(try anyNetwork(upTo: 25, using: &generator))
            let keys = (0..<graph.count).map { _ in ["g\(generator.below(4))"] }
            let quotient = graph.quotient(by: keys)
            let ties = graph.withoutDirection.tieCount
            let counted = quotient.groups.reduce(0) { $0 + $1.tieCount } + quotient.links.reduce(0) { $0 + $1.tieCount }
            guard counted == ties else { throw Difference("\(counted) ties of \(ties)") }
            guard quotient.groups.reduce(0, { $0 + $1.members.count }) == graph.count else {
                throw Difference("members are missing")
            }
        }
    }

    @Test func `sectors regions and areas make quotients and these make networks`() throws {
        var network = Network()
        var one = Organization("a", sector: .academia)
        one.region = "north"
        one.areas = ["health", "urbanization"]
        var other = Organization("b", sector: .business)
        other.areas = ["health"]
        try network.add(one)
        try network.add(other)
        try network.add(Organization("c"))
        try network.add(Collaboration("a", "b", weight: 2))
        let graph = GraphView(network)
        #expect(graph.quotientBySector().groups.map(\.key) == ["academia", "business"])
        #expect(graph.quotient(by: network.regionKeys).groups.map(\.key) == ["north"])
        let areas = graph.quotient(by: network.areaKeys)
        #expect(areas.groups.map(\.key) == ["health", "urbanization"])
        #expect(areas.groups[0].tieCount == 1)
        let drawn = GraphView(try areas.network())
        #expect(drawn.count == 2)
        #expect(drawn.weight(from: 0, to: 1) == 2)
        #expect(graph.quotient(by: graph.components()).groups.map(\.members) == [[0, 1], [2]])
    }

    // MARK: The backbone

    @Test func `the hub's strong tie stands out of its weak ones`() throws {
        let graph = GraphView(try network([("hub", "a", 8), ("hub", "b", 1), ("hub", "c", 1)]))
        let chances = graph.disparity()
        #expect(((chances["hub", "a"] ?? 1) - 0.04).magnitude < 1e-12)
        #expect(((chances["hub", "b"] ?? 1) - 0.81).magnitude < 1e-12)
        let kept = graph.backbone()
        #expect(kept.map { [graph.index[$0.source], graph.index[$0.target]].sorted() } == [["a", "hub"]])
    }

    @Test func `a pair alone cannot be judged and strengths all alike leave nothing`() throws {
        let pair = GraphView(try network([("a", "b", 7)]))
        #expect(pair.disparity().values == [1])
        #expect(pair.backbone().isEmpty)
        let ring = GraphView(try network((0..<6).map { ("o\($0)", "o\(($0 + 1) % 6)", 2) }))
        #expect(ring.backbone().isEmpty)
    }

    @Test func `the chances are those of the formula from either end`() throws {
        try withEverySeed(0..<50) { generator, _ in
            let graph = GraphView(try anyNetwork(upTo: 20, using: &generator))
            let chances = graph.disparity()
            for (tie, ends) in chances.ends.enumerated() {
                // Slowly: the chance by multiplying k − 1 times.
                func end(_ v: Int, _ row: [(Int, Double)], _ weight: Double) -> Double {
                    let strength = row.reduce(0) { $0 + $1.1 }
                    return row.count < 2
                        ? 1 : (1..<row.count).reduce(1.0) { power, _ in power * (1 - weight / strength) }
                }
                let weight = try #require(graph.weight(from: ends.source, to: ends.target))
                let out = (0..<graph.count).compactMap { w in graph.weight(from: ends.source, to: w).map { (w, $0) } }
                let into = (0..<graph.count).compactMap { w in graph.weight(from: w, to: ends.target).map { (w, $0) } }
                let expected = min(end(ends.source, out, weight), end(ends.target, into, weight))
                guard (expected - chances.values[tie]).magnitude < 1e-9 else {
                    throw Difference("\(chances.values[tie]) where \(expected) was expected")
                }
            }
        }
    }
}
