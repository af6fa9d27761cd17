import Quintet
import QuintetTestSupport
import Testing

struct MixingAndDistanceTests {
    @Test func `two of three arcs are answered`() throws {
        var network = Network()
        for id in ["a", "b", "c"] { try network.add(Organization(Organization.ID(id))) }
        for (one, other) in [("a", "b"), ("b", "a"), ("b", "c"), ("a", "b")] {
            try network.add(Collaboration(Organization.ID(one), Organization.ID(other), isDirected: true))
        }
        #expect(agree(GraphView(network).reciprocity().value, 2.0 / 3, to: 1e-12))
        #expect(GraphView(NamedNetworks.d6).reciprocity().value == 0)
        #expect(GraphView(NamedNetworks.q7).reciprocity().value == 1)
        #expect(GraphView(NamedNetworks.single).reciprocity().reason == .networkHasNoTies)
    }

    @Test func `hubs of stars work with the periphery, and equals cannot differ`() {
        #expect(agree(GraphView(NamedNetworks.star(5)).degreeAssortativity().value, -1, to: 1e-12))
        #expect(agree(GraphView(NamedNetworks.path(4)).degreeAssortativity().value, -0.5, to: 1e-12))
        #expect(GraphView(NamedNetworks.cycle(5)).degreeAssortativity().reason == .equalDegrees)
        #expect(GraphView(NamedNetworks.empty).degreeAssortativity().reason == .networkHasNoTies)
        #expect(agree(GraphView(NamedNetworks.zacharyKarate).degreeAssortativity().value, -0.475613))
        #expect(agree(GraphView(NamedNetworks.krackhardtKite).degreeAssortativity().value, 0.152542))
    }

    @Test func `a path of three is five sixths as efficient as it could be`() throws {
        #expect(agree(try GraphView(NamedNetworks.path(3)).globalEfficiency().value, 5.0 / 6, to: 1e-12))
        #expect(try GraphView(NamedNetworks.complete(5)).globalEfficiency().value == 1)
        #expect(try GraphView(NamedNetworks.single).globalEfficiency().reason == .fewerThanTwoOrganizations)
        let harmonic = [4.5, 4.333333, 2.916667, 4.333333, 2.916667, 3.666667, 2.666667].reduce(0, +)
        #expect(agree(try GraphView(NamedNetworks.q7).globalEfficiency().value, harmonic / 42))
    }

    @Test func `a path of three and one alone have four pairs at one hop and two at two`() throws {
        var network = NamedNetworks.path(3)
        try network.add(Organization("alone"))
        let distribution = try GraphView(network).distanceDistribution()
        #expect(distribution.counts == [4, 2])
        #expect(distribution.unconnected == 6)
        #expect(try GraphView(network).radius().reason == .nobodyReachesEveryone)
        #expect(try GraphView(NamedNetworks.path(3)).radius().value == 1)
        #expect(try GraphView(NamedNetworks.q7).radius().value == 2)
        #expect(try GraphView(NamedNetworks.empty).distanceDistribution().counts.isEmpty)
    }

    @Test(arguments: [1, 2]) func `distances over a thousand organizations are all counted`(threads: Int) throws {
        let distribution = try Parallel.$threadLimit.withValue(threads) {
            try GraphView(NamedNetworks.path(1_100)).distanceDistribution()
        }
        #expect(distribution.counts == (1..<1_100).map { 2 * (1_100 - $0) })
        #expect(distribution.unconnected == 0)
    }

    @Test func `reciprocity, assortativity, distances and radius follow from the table of ties`() throws {
        try withEverySeed(0..<200) { generator, _ in
            let network = try anyNetwork(upTo: 14, using: &generator)
            let (graph, table) = (GraphView(network), Oracles(network))
            let all = 0..<table.count
            let arcs = all.flatMap { i in all.filter { table.strengths[i][$0] > 0 }.map { (i, $0) } }
            let answered = arcs.count { table.strengths[$0.1][$0.0] > 0 }
            let reciprocity = arcs.isEmpty ? nil : Double(answered) / Double(arcs.count)
            guard agree(graph.reciprocity().value, reciprocity, to: 1e-12) else { throw Difference("reciprocity") }

            let distances = table.distances()
            let finite = all.flatMap { i in all.filter { $0 != i }.map { distances[i][$0] } }.filter { $0 < .infinity }
            let farthest = Int(finite.max() ?? 0)
            let counts = (0..<farthest).map { hops in finite.count { $0 == Double(hops + 1) } }
            guard try graph.distanceDistribution().counts == counts else { throw Difference("distances \(counts)") }
            let radius = table.count < 2 ? nil : distances.map { $0.max() ?? 0 }.filter { $0 < .infinity }.min()
            guard agree(try graph.radius().value, radius) else { throw Difference("radius") }

            let degrees = all.map { i in Double(all.count { table.arePartners(i, $0) }) }
            let ends = all.flatMap { i in all.filter { table.arePartners(i, $0) }.map { (degrees[i], degrees[$0]) } }
            let n = Double(ends.count)
            let mean = ends.map(\.0).reduce(0, +) / n
            let covariance = ends.map { ($0.0 - mean) * ($0.1 - mean) }.reduce(0, +)
            let variance = ends.map { ($0.0 - mean) * ($0.0 - mean) }.reduce(0, +)
            let expected = Set(ends.map(\.0)).count < 2 ? nil : covariance / variance
            guard agree(graph.degreeAssortativity().value, expected, to: 1e-9) else {
                throw Difference("assortativity")
            }
        }
    }
}
