import Quintet
import QuintetTestSupport
import Testing

struct CentralizationTests {
    @Test func `a path of four is worked out by hand`() throws {
        // Degrees 1 2 2 1; betweenness 0 2 2 0; closeness 1/2 3/4 3/4 1/2.
        let graph = GraphView(NamedNetworks.path(4))
        #expect(agree(try graph.centralization(.degree).value, 2.0 / 6, to: 1e-12))
        #expect(agree(try graph.centralization(.betweenness).value, 4.0 / 9, to: 1e-12))
        #expect(agree(try graph.centralization(.closeness).value, 0.5 / 1.2, to: 1e-12))
    }

    @Test func `Q7 has the reference's centralization`() throws {
        let graph = GraphView(NamedNetworks.q7)
        #expect(agree(try graph.centralization(.degree).value, 0.233333))
        #expect(agree(try graph.centralization(.betweenness).value, 0.366667))
        #expect(agree(try graph.centralization(.closeness).value, 0.420588))
        // 7 less the sum of the scores scaled to a largest of 1, over 5.
        #expect(agree(try graph.centralization(.eigenvector).value, (7 - 4.438283) / 5))
    }

    @Test(arguments: [3, 5, 40]) func `a star is as centralized as can be`(size: Int) throws {
        let graph = GraphView(NamedNetworks.star(size))
        for basis in [CentralizationBasis.degree, .betweenness, .closeness] {
            #expect(agree(try graph.centralization(basis).value, 1, to: 1e-12))
        }
        let leaves = Double(size - 1)
        let expected = (leaves - leaves.squareRoot()) / Double(size - 2)
        #expect(agree(try graph.centralization(.eigenvector).value, expected, to: 1e-9))
    }

    @Test(arguments: CentralizationBasis.allCases)
    func `where all are alike nothing is centralized`(basis: CentralizationBasis) throws {
        for network in [NamedNetworks.cycle(5), NamedNetworks.complete(4)] {
            #expect(agree(try GraphView(network).centralization(basis).value, 0, to: 1e-12))
        }
    }

    @Test(arguments: CentralizationBasis.allCases)
    func `two organizations are too few`(basis: CentralizationBasis) throws {
        #expect(try GraphView(NamedNetworks.pair).centralization(basis).reason == .tooFewOrganizations)
    }

    @Test func `in pieces nobody is close to everyone, and a single pair is the most its eigenvector can be`() throws {
        var network = NamedNetworks.pair
        for id in ["x", "y"] { try network.add(Organization(Organization.ID(id))) }
        let graph = GraphView(network)
        #expect(try graph.centralization(.closeness).reason == .networkInPieces)
        #expect(agree(try graph.centralization(.eigenvector).value, 1, to: 1e-12))
        #expect(agree(try graph.centralization(.degree).value, 2.0 / 6, to: 1e-12))
    }

    @Test func `direction makes no difference but to in- and out-degree, and every value is a share`() throws {
        try withEverySeed(0..<200) { generator, _ in
            let network = try anyNetwork(upTo: 14, using: &generator)
            let (graph, plain) = (GraphView(network), GraphView(network, direction: .symmetrized))
            for basis in CentralizationBasis.allCases {
                let (one, other) = (try graph.centralization(basis), try plain.centralization(basis))
                let hasDirection = basis == .inDegree || basis == .outDegree
                guard one == other || hasDirection else { throw Difference("\(basis): \(one), \(other)") }
                guard (one.value ?? 0) >= 0, (one.value ?? 0) <= 1 + 1e-12 else { throw Difference("\(basis): \(one)") }
            }
        }
    }
}
