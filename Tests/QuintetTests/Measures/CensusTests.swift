import Quintet
import QuintetTestSupport
import Testing

struct CensusTests {
    /// A triangle o1 – o2 – o3 with a tail o3 – tail.
    private func tailed() throws -> GraphView {
        var network = NamedNetworks.cycle(3)
        try network.add(Organization("tail"))
        try network.add(Collaboration("o3", "tail"))
        return GraphView(network)
    }

    private func directed(_ arcs: [(String, String)]) throws -> GraphView {
        var network = Network()
        for id in ["a", "b", "c", "d"] { try network.add(Organization(Organization.ID(id))) }
        for (one, other) in arcs {
            try network.add(Collaboration(Organization.ID(one), Organization.ID(other), isDirected: true))
        }
        return GraphView(network)
    }

    @Test func `pairs are mutual, asymmetric or null`() throws {
        let census = try directed([("a", "b"), ("b", "a"), ("b", "c")]).dyadCensus()
        #expect([census.mutual, census.asymmetric, census.null] == [1, 1, 4])
        let undirected = GraphView(NamedNetworks.q7).dyadCensus()
        #expect([undirected.mutual, undirected.asymmetric, undirected.null] == [7, 0, 14])
    }

    @Test func `a circle of three with a tail has four kinds of triples`() throws {
        let census = try directed([("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")]).triadCensus()
        let expected: [Triad: Int] = [.t030C: 1, .t012: 1, .t021C: 1, .t021D: 1]
        for triad in Triad.allCases { #expect(census[triad] == expected[triad] ?? 0, "\(triad)") }
    }

    @Test func `triples of an undirected network are known by their number of ties`() throws {
        let census = try GraphView(NamedNetworks.q7).triadCensus()
        // Σ k(k − 1)/2 is 10 chains: three of the triangle, seven open.
        #expect([census[.t300], census[.t201]] == [1, 7])
        #expect(Triad.allCases.map { census[$0] }.reduce(0, +) == 35)
        #expect(try GraphView(NamedNetworks.pair).triadCensus()[.t003] == 0)
    }

    @Test func `the census does not depend on the order of organizations and counts every triple once`() throws {
        try withEverySeed(0..<100) { generator, _ in
            let network = try anyNetwork(upTo: 12, using: &generator)
            let table = Oracles(network)
            let graph = GraphView(network)
            let census = try graph.triadCensus()
            // By the number of mutual, asymmetric and null pairs, which the names begin with.
            var expected: [String: Int] = [:]
            for i in 0..<table.count {
                for j in 0..<i {
                    for k in 0..<j {
                        var numbers = [0, 0, 0]
                        for (one, other) in [(i, j), (i, k), (j, k)] {
                            let arcs =
                                (table.strengths[one][other] > 0 ? 1 : 0) + (table.strengths[other][one] > 0 ? 1 : 0)
                            numbers[2 - arcs] += 1
                        }
                        expected[numbers.map(String.init).joined(), default: 0] += 1
                    }
                }
            }
            for kind in Set(Triad.allCases.map { $0.rawValue.prefix(3) }) {
                let found = Triad.allCases.filter { $0.rawValue.hasPrefix(kind) }.map { census[$0] }.reduce(0, +)
                guard found == expected[String(kind)] ?? 0 else { throw Difference("\(kind): \(found)") }
            }
        }
    }

    @Test func `the ties of a triangle are a truss of three, its tail of two`() throws {
        let graph = try tailed()
        let trusses = try graph.trussNumbers()
        #expect(trusses.numbers == [3, 3, 3, 2])
        #expect(try Measure.truss.compute(on: graph).scores?.values == [3, 3, 3, 2])
        #expect(try GraphView(NamedNetworks.complete(6)).trussNumbers().numbers == [Int](repeating: 6, count: 15))
        #expect(try Measure.truss.compute(on: GraphView(NamedNetworks.single)).scores?.reason(at: 0) == .noTies)
    }

    @Test func `every truss of k is what peeling off weak ties leaves`() throws {
        try withEverySeed(0..<100) { generator, _ in
            let network = try anyNetwork(upTo: 12, using: &generator)
            let (table, trusses) = (Oracles(network), try GraphView(network).trussNumbers())
            for k in 2...6 {
                var left = Set(trusses.ties)
                func isIn(_ v: Int, _ w: Int) -> Bool {
                    left.contains { $0.first == min(v, w) && $0.second == max(v, w) }
                }
                while let weak = left.first(where: { tie in
                    (0..<table.count).count { isIn(tie.first, $0) && isIn(tie.second, $0) } < k - 2
                }) {
                    left.remove(weak)
                }
                let found = zip(trusses.ties, trusses.numbers).filter { $0.1 >= k }.map(\.0)
                guard Set(found) == left else { throw Difference("\(k)-truss: \(found)") }
            }
        }
    }

    @Test func `the triangle of those with two partners is a rich club`() throws {
        let densities = try tailed().richClub()
        #expect(densities.count == 2)
        #expect(agree(densities[0], 2.0 / 3, to: 1e-12))
        #expect(densities[1] == 1)
        #expect(GraphView(NamedNetworks.empty).richClub().isEmpty)
    }

    @Test func `a triangle with a tail has two maximal cliques`() throws {
        #expect(try tailed().maximalCliques().members == [[0, 1, 2], [2, 3]])
        #expect(try GraphView(NamedNetworks.complete(5)).maximalCliques().members == [[0, 1, 2, 3, 4]])
        #expect(try GraphView(NamedNetworks.single).maximalCliques().members == [[0]])
    }

    @Test func `a limit cuts the list of cliques and says so`() throws {
        let star = GraphView(NamedNetworks.star(6))
        #expect(try star.maximalCliques(limit: 5).isComplete)
        let some = try star.maximalCliques(limit: 4)
        #expect(some.members.count == 4)
        #expect(!some.isComplete)
    }

    @Test func `maximal cliques are what trying all groups gives`() throws {
        try withEverySeed(0..<100) { generator, _ in
            let network = try anyNetwork(upTo: 9, using: &generator)
            let table = Oracles(network)
            let all = Array(0..<table.count)
            let cliques = (1..<max(1 << table.count, 1)).map { mask in all.filter { mask >> $0 & 1 == 1 } }
                .filter { group in group.allSatisfy { v in group.allSatisfy { $0 == v || table.arePartners(v, $0) } } }
            let maximal = cliques.filter { group in
                !all.contains { v in !group.contains(v) && group.allSatisfy { table.arePartners(v, $0) } }
            }
            let found = try GraphView(network).maximalCliques()
            guard found.isComplete, Set(found.members) == Set(maximal), found.members.count == maximal.count else {
                throw Difference("\(found.members), expected \(maximal)")
            }
        }
    }
}
