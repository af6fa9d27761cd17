import Quintet
import QuintetTestSupport
import Testing

struct NamedNetworksTests {
    @Test func `the named networks have the sizes they are known for`() {
        let sizes: [(Network, Int, Int)] = [
            (NamedNetworks.empty, 0, 0), (NamedNetworks.single, 1, 0), (NamedNetworks.pair, 2, 1),
            (NamedNetworks.path(5), 5, 4), (NamedNetworks.star(5), 5, 4), (NamedNetworks.cycle(5), 5, 5),
            (NamedNetworks.complete(5), 5, 10), (NamedNetworks.complete(1), 1, 0), (NamedNetworks.path(0), 0, 0),
            (NamedNetworks.q7, 7, 7), (NamedNetworks.d6, 6, 7),
            (NamedNetworks.krackhardtKite, 10, 18), (NamedNetworks.florentineMarriages, 16, 20),
            (NamedNetworks.zacharyKarate, 34, 78),
        ]
        for (network, organizations, ties) in sizes {
            #expect(network.organizations.count == organizations)
            #expect(network.collaborations.count == ties)
        }
        #expect(NamedNetworks.davisSouthernWomen.organizations.count == 18)
        #expect(NamedNetworks.davisSouthernWomen.projects.count == 14)
        #expect(NamedNetworks.davisSouthernWomen.participations.count == 89)
    }

    @Test func `the southern women met in pairs as often as the literature counts`() {
        let graph = GraphView(NamedNetworks.davisSouthernWomen)
        // 139 pairs, strength 322 together, 7 events at most: networkx 3.6.1's weighted projection.
        #expect(graph.tieCount == 139)
        #expect(graph.strength().sum == 2 * 322)
    }

    @Test func `the Medici stand between half of the families`() throws {
        let scores = try GraphView(NamedNetworks.florentineMarriages).betweenness(normalized: true)
        // networkx 3.6.1, with the Pucci kept.
        #expect(agree(scores["Medici"], 0.452381))
        #expect(scores.top(1).first?.id == "Medici")
    }

    @Test func `three projects make the ties of the toy`() {
        let graph = GraphView(NamedNetworks.threeProjects)
        #expect(graph.tieCount == 4)
        let newman = GraphView(
            NamedNetworks.threeProjects, ties: NamedNetworks.threeProjects.ties(.shared, projection: .newman))
        #expect(newman.strength().values == [2, 2, 2, 1])
    }

    @Test func `random networks have about the ties they should, the same for the same seed`() {
        var (one, other) = (SeededGenerator(seed: 5), SeededGenerator(seed: 5))
        let network = RandomNetworks.erdosRenyi(400, probability: 0.1, using: &one)
        #expect(network == RandomNetworks.erdosRenyi(400, probability: 0.1, using: &other))
        // 79,800 pairs: 7,980 ties, give or take four times the standard deviation of 85.
        #expect((7_640...8_320).contains(network.collaborations.count))
        #expect(GraphView(network).mergedParallelTies == 0)
        #expect(GraphView(network).loopCount == 0)
        let directed = RandomNetworks.erdosRenyi(200, probability: 0.1, isDirected: true, using: &one)
        #expect((3_740...4_220).contains(directed.collaborations.count))
        #expect(GraphView(directed).mergedParallelTies == 0)
        #expect(RandomNetworks.erdosRenyi(9, probability: 1, using: &one).collaborations.count == 36)
        #expect(RandomNetworks.erdosRenyi(9, probability: 0, using: &one).collaborations.isEmpty)
    }

    @Test func `the seeded generator gives the numbers its authors' program gives`() {
        // xoshiro256** from the state that SplitMix64 gives for seed 0, whose first output is 0xE220A8397B1DCDAF.
        var generator = SeededGenerator(seed: 0)
        let first = generator.next()
        #expect(first == 11_091_344_671_253_066_420)
    }
}
