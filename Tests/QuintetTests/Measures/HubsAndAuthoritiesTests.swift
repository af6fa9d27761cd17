import Quintet
import QuintetTestSupport
import Testing

struct HubsAndAuthoritiesTests {
    @Test func `two that point at one are hubs and it is the authority`() throws {
        var network = Network()
        for id in ["a", "b", "c"] { try network.add(Organization(Organization.ID(id))) }
        try network.add(Collaboration("a", "c", isDirected: true))
        try network.add(Collaboration("b", "c", isDirected: true))
        let result = try GraphView(network).hubsAndAuthorities()
        let half = 0.5.squareRoot()
        #expect(firstDifference(result.hubs, ["a": half, "b": half, "c": 0], to: 1e-12) == nil)
        #expect(firstDifference(result.authorities, ["a": 0, "b": 0, "c": 1], to: 1e-12) == nil)
    }

    @Test func `without direction both are eigenvector centrality`() throws {
        let graph = GraphView(NamedNetworks.q7)
        let (result, eigenvector) = (try graph.hubsAndAuthorities(), try graph.eigenvector())
        #expect(firstDifference(result.hubs, eigenvector.values, to: 1e-9) == nil)
        #expect(firstDifference(result.authorities, eigenvector.values, to: 1e-9) == nil)
    }

    @Test func `without ties there are no scores`() throws {
        #expect(try GraphView(NamedNetworks.single).hubsAndAuthorities().hubs.reason(at: 0) == .networkHasNoTies)
    }

    @Test func `hubs follow from authorities and authorities from hubs on any network`() throws {
        try withEverySeed(0..<200) { generator, _ in
            let network = try anyNetwork(upTo: 14, using: &generator)
            let (graph, strengths) = (GraphView(network), Oracles(network).strengths)
            guard graph.tieCount > 0 else { return }
            let result = try graph.hubsAndAuthorities(counting: .byStrength)
            let hubs = result.hubs.values.map { $0 ?? .nan }
            let authorities = result.authorities.values.map { $0 ?? .nan }
            let found = hubs.indices.map { v in hubs.indices.reduce(0) { $0 + strengths[$1][v] * hubs[$1] } }
            let factor = zip(found, authorities).reduce(0) { $0 + $1.0 * $1.1 }
            guard factor > 0 else { throw Difference("\(hubs), \(authorities)") }
            for v in hubs.indices {
                guard hubs[v] >= 0, authorities[v] >= 0, agree(found[v], factor * authorities[v], to: 1e-9) else {
                    throw Difference("o\(v): \(hubs), \(authorities)")
                }
            }
        }
    }
}
