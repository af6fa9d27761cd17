import Quintet
import QuintetTestSupport
import Testing

struct SectorMatrixTests {
    @Test func `Q7 has five empty pairs of sectors`() {
        let matrix = GraphView(NamedNetworks.q7).sectorMatrix()
        // MEASURES: observed and possible ties of each pair.
        let cells: [(Sector, Sector, Int, Int)] = [
            (.government, .academia, 1, 2), (.government, .business, 1, 2), (.government, .civilSociety, 1, 1),
            (.government, .environment, 0, 1), (.academia, .academia, 1, 1), (.academia, .business, 1, 4),
            (.academia, .civilSociety, 0, 2), (.academia, .environment, 0, 2), (.business, .business, 1, 1),
            (.business, .civilSociety, 0, 2), (.business, .environment, 0, 2), (.civilSociety, .environment, 1, 1),
        ]
        for (one, other, ties, possible) in cells {
            #expect(matrix.ties(one, other) == ties && matrix.ties(other, one) == ties, "\(one) \(other)")
            #expect(matrix.possible(one, other) == possible, "\(one) \(other)")
            #expect(matrix.share(other, one) == Double(ties) / Double(possible))
        }
        #expect(matrix.share(.government, .government) == nil)
        #expect(
            matrix.emptyPairs
                == [
                    (Sector.government, Sector.environment), (.academia, .civilSociety), (.academia, .environment),
                    (.business, .civilSociety), (.business, .environment),
                ].compactMap { SectorPair($0.0, $0.1) })
        #expect(matrix.insideCount == 2 && matrix.acrossCount == 5 && matrix.unknownCount == 0)
    }

    @Test func `direction makes rows and columns differ`() throws {
        let graph = GraphView(try SectorCases.network("GAA-", [(1, 2), (2, 1), (2, 3), (3, 4)], isDirected: true))
        let (arcs, pairs) = (graph.sectorMatrix(), graph.sectorMatrix(ignoringDirection: true))
        #expect(arcs.isDirected && !pairs.isDirected)
        #expect(arcs.ties(.government, .academia) == 1 && arcs.ties(.academia, .government) == 1)
        #expect(arcs.ties(.academia, nil) == 1 && arcs.ties(nil, .academia) == 0)
        #expect(arcs.possible(.academia, .academia) == 2 && pairs.possible(.academia, .academia) == 1)
        #expect(pairs.ties(.academia, .government) == 1 && pairs.strength(.government, .academia) == 2)
        #expect(arcs.unknownCount == 1 && pairs.unknownCount == 1)
        #expect(arcs.tieCount == 4 && pairs.tieCount == 3)
    }

    @Test func `a pair of sectors needs two`() {
        #expect(SectorPair(.business, .business) == nil)
        #expect(SectorPair(.business, .government)?.one == .government)
        #expect(SectorPair.all.count == 10 && Set(SectorPair.all).count == 10)
    }

    @Test func `the matrix sums to the ties, and E-I agrees with it`() throws {
        try withEverySeed(0..<200) { generator, _ in
            let network = try SectorCases.anyNetwork(upTo: 14, using: &generator)
            let (graph, table) = (GraphView(network), Oracles(network))
            for ignores in [false, true] {
                let matrix = graph.sectorMatrix(ignoringDirection: ignores)
                let isDirected = graph.isDirected && !ignores
                var pairs: [(Int, Int)] = []
                for i in 0..<table.count {
                    for j in 0..<table.count where i != j && (isDirected || i < j) {
                        if isDirected ? table.strengths[i][j] > 0 : table.arePartners(i, j) { pairs.append((i, j)) }
                    }
                }
                guard matrix.tieCount == pairs.count else { throw Difference("\(matrix.tieCount) of \(pairs.count)") }
                guard matrix.sizes.reduce(0, +) == table.count else { throw Difference("sizes") }
                for one in SectorMatrix.rows {
                    for other in SectorMatrix.rows {
                        let found = pairs.count {
                            let ends = (graph.sectors[$0.0], graph.sectors[$0.1])
                            return ends == (one, other) || !isDirected && ends == (other, one)
                        }
                        guard matrix.ties(one, other) == found else {
                            throw Difference("\(one as Any) \(other as Any)")
                        }
                    }
                }
            }
            let (matrix, ei) = (graph.sectorMatrix(ignoringDirection: true), graph.eiIndex())
            guard ei.across == Double(matrix.acrossCount), ei.inside == Double(matrix.insideCount) else {
                throw Difference("E-I \(ei.across) \(ei.inside)")
            }
            let strengths = graph.eiIndex(countingStrength: true)
            let inside = Sector.allCases.reduce(0.0) { $0 + matrix.strength($1, $1) }
            guard agree(strengths.inside, inside, to: 1e-9) else { throw Difference("strength") }
            if !network.hasDirectedTies {
                guard agree(matrix.totalStrength, graph.weights.reduce(0, +) / 2, to: 1e-9) else {
                    throw Difference("strength of all")
                }
            }
        }
    }
}
