import Quintet
import QuintetTestSupport
import Testing

struct ReachTests {
    @Test func `the middle of a path of four reaches everyone in two steps`() throws {
        let graph = GraphView(NamedNetworks.path(4))
        #expect(try graph.reach(within: 2).values == [2.0 / 3, 1, 1, 2.0 / 3])
        #expect(try graph.reach(within: 1).values == graph.degree(normalized: true).values)
        #expect(try graph.reach(within: 99).values == [1, 1, 1, 1])
        #expect(try GraphView(NamedNetworks.single).reach(within: 2).reason(at: 0) == .fewerThanTwoOrganizations)
    }

    @Test func `those within reach are those at most as far by all distances`() throws {
        try withEverySeed(0..<200) { generator, seed in
            let network = try anyNetwork(upTo: 14, using: &generator)
            let graph = GraphView(network)
            let steps = 1 + Int(seed % 4)
            let expected: [Double?] = Oracles(network).distances().map { row in
                row.count < 2 ? nil : Double(row.count { $0 <= Double(steps) } - 1) / Double(row.count - 1)
            }
            try expectNone(firstDifference(try graph.reach(within: steps), expected), "\(steps) steps")
        }
    }
}
