import Quintet
import QuintetTestSupport
import Testing

struct GirvanNewmanTests {
    @Test func `the divisions are those of taking ties away one by one`() throws {
        try withEverySeed(0..<60) { generator, seed in
            let network =
                seed % 2 == 0
                ? try anyNetwork(upTo: 12, using: &generator)
                : RandomNetworks.plantedPartition(
                    groups: 3, size: 4, inside: 0.8, between: 0.1, weights: 1...2, using: &generator)
            let found = try GraphView(network).girvanNewman()
            guard try slowly(network) == found.groups else { throw Difference("\(found.groups)") }
        }
    }

    /// The tie of the largest betweenness by enumeration of all distances goes, from a table that is made anew each time.
    private func slowly(_ network: Network) throws -> [Int] {
        let oracles = Oracles(network)
        let n = oracles.count
        var strengths = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
        for v in 0..<n {
            for w in 0..<n where v != w {
                strengths[v][w] = oracles.strengths[v][w]
                if oracles.isDirected { strengths[v][w] += oracles.strengths[w][v] }
            }
        }
        var best: (groups: [Int], modularity: Double)?
        while true {
            var rest = Network()
            for v in 0..<n { try rest.add(Organization(Organization.ID("o\(v)"))) }
            for v in 0..<n {
                for w in 0..<v where strengths[v][w] > 0 {
                    try rest.add(Collaboration(Organization.ID("o\(v)"), Organization.ID("o\(w)")))
                }
            }
            let parts = Oracles(rest).components()
            let modularity = oracles.modularity(parts)
            if best == nil || (modularity ?? 0) > (best?.modularity ?? 0) + 1e-12 { best = (parts, modularity ?? 0) }
            let betweenness = try GraphView(rest).tieBetweenness()
            var next: (v: Int, w: Int, load: Double)?
            for v in 0..<n {
                for w in v + 1..<max(n, v + 1) where strengths[v][w] > 0 {
                    let ends = (Organization.ID("o\(v)"), Organization.ID("o\(w)"))
                    let load = try #require(betweenness[ends.0, ends.1]) / strengths[v][w]
                    if next == nil || load > (next?.load ?? 0) * (1 + 1e-9) { next = (v, w, load) }
                }
            }
            guard let next else { break }
            (strengths[next.v][next.w], strengths[next.w][next.v]) = (0, 0)
        }
        // As groups are numbered: by size, and then by their first member.
        let parts = best?.groups ?? []
        let sizes = Dictionary(grouping: parts, by: { $0 }).mapValues(\.count)
        let order = sizes.keys.sorted { (-(sizes[$0] ?? 0), $0) < (-(sizes[$1] ?? 0), $1) }
        return parts.map { order.firstIndex(of: $0) ?? 0 }
    }

    @Test func `of two ties that lie between as often, the weaker goes first`() throws {
        // A cycle of four: every tie has the same betweenness.
        let network = try CommunityFixtures.network(
            ["a", "b", "c", "d"], [("a", "b", 9), ("b", "c", 1), ("c", "d", 9), ("d", "a", 1)])
        #expect(try GraphView(network).girvanNewman().groups == [0, 0, 1, 1])
    }

    @Test func `a network with too many ties is refused in words`() throws {
        let graph = GraphView(NamedNetworks.complete(64))
        let error = #expect(throws: CommunityError.self) { try graph.girvanNewman() }
        #expect(error == .tooManyTies(2016, limit: 2000, method: .girvanNewman))
        #expect(
            error?.description == "Girvan–Newman is for networks of at most 2000 ties, and this one has 2016")
        #expect(error?.message.th.contains("2016") == true)
    }
}
