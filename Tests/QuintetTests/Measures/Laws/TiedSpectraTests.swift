import Quintet
import QuintetTestSupport
import Testing

/// What our rules say where other programs leave it to chance: several pieces lead alike, or no current runs between them.
struct TiedSpectraTests {
    /// One that points at four, and two that both point at another two: both have the singular value 2.
    static func starAndSquare() throws -> Network {
        try CommunityFixtures.network(
            ["h", "l1", "l2", "l3", "l4", "a", "b", "x", "y", "alone"],
            [
                ("h", "l1", 1), ("h", "l2", 1), ("h", "l3", 1), ("h", "l4", 1), ("a", "x", 1), ("a", "y", 1),
                ("b", "x", 1), ("b", "y", 1),
            ], isDirected: true)
    }

    @Test func `hubs and authorities of pieces that lead alike each keep what repeated adding up gives them`() throws {
        let result = try GraphView(Self.starAndSquare()).hubsAndAuthorities()
        // The star's hub adds up 4 leaves of 1, √ of it each round; the square's hubs 2. In the limit 3/2 to 1 and 1.
        let hubs = 4.25.squareRoot()
        #expect(firstDifference(result.hubs, [1.5, 0, 0, 0, 0, 1, 1, 0, 0, 0].map { $0 / hubs }, to: 1e-9) == nil)
        let authorities = [0, 0.75, 0.75, 0.75, 0.75, 0, 0, 1, 1, 0].map { $0 / hubs }
        #expect(firstDifference(result.authorities, authorities, to: 1e-9) == nil)
    }

    @Test func `a piece that leads by little has all the hubs`() throws {
        var network = try Self.starAndSquare()
        try network.add(Collaboration("alone", "x", isDirected: true))
        let result = try GraphView(network).hubsAndAuthorities()
        for id in ["h", "l1", "l4"] as [Organization.ID] {
            #expect(result.hubs[id] == 0 && result.authorities[id] == 0, "\(id)")
        }
        #expect((result.hubs["alone"] ?? 0) > 0)
    }

    @Test func `eigenvector centrality of pieces that lead alike goes by the sum of each one's vector`() throws {
        // A star of four leaves and a triangle have the eigenvalue 2 both: sums 3/√2 and √3, scores by vector times sum.
        let network = try CommunityFixtures.network(
            ["c", "l1", "l2", "l3", "l4", "x", "y", "z", "p", "q"],
            [
                ("c", "l1", 1), ("c", "l2", 1), ("c", "l3", 1), ("c", "l4", 1), ("x", "y", 1), ("y", "z", 1),
                ("x", "z", 1), ("p", "q", 1),
            ])
        let scores = try GraphView(network).eigenvector()
        let length = (1.5 * 1.5 + 4 * 0.75 * 0.75 + 3).squareRoot()
        let expected = [1.5, 0.75, 0.75, 0.75, 0.75, 1, 1, 1, 0, 0].map { $0 / length }
        #expect(firstDifference(scores, expected, to: 1e-9) == nil)
    }

    @Test func `currents run in each piece as if the others were not there`() throws {
        try withEverySeed(0..<60) { generator, _ in
            let network = try anyNetwork(upTo: 14, using: &generator)
            let graph = GraphView(network)
            let pieces = graph.components()
            let (near, flow, through) = (
                try graph.information(), try graph.currentFlowCloseness(), try graph.currentFlowBetweenness()
            )
            for piece in 0..<pieces.groupCount {
                let members = graph.index.ids.indices.filter { pieces.groups[$0] == piece }
                var part = Network()
                for v in members { try part.add(Organization(graph.index.ids[v])) }
                let ids = Set(members.map { graph.index.ids[$0] })
                for tie in network.collaborations where ids.contains(tie.source) { try part.add(tie) }
                let alone = GraphView(part)
                try expectNone(firstDifference(try alone.information(), members.map { near[$0] }), "information")
                try expectNone(firstDifference(try alone.currentFlowCloseness(), members.map { flow[$0] }), "closeness")
                try expectNone(
                    firstDifference(try alone.currentFlowBetweenness(), members.map { through[$0] }), "betweenness")
            }
        }
    }
}
