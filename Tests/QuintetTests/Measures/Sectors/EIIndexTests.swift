import Foundation
import Quintet
import QuintetTestSupport
import Testing

struct EIIndexTests {
    @Test func `Q7 looks outward, and is as inward as it can be`() {
        let graph = GraphView(NamedNetworks.q7)
        let ei = graph.eiIndex()
        #expect(ei.inside == 2 && ei.across == 5)
        #expect(agree(ei.value.value, 3.0 / 7, to: 1e-12))
        #expect(agree(ei.attainable?.lowerBound, 3.0 / 7, to: 1e-12) && ei.attainable?.upperBound == 1)
        #expect(ei.rescaled.value == -1)
        let sectors: [(Sector, Double)] = [
            (.government, 1), (.academia, 1.0 / 3), (.business, 1.0 / 3), (.civilSociety, 1), (.environment, 1),
        ]
        for (sector, value) in sectors { #expect(agree(graph.eiIndex(of: sector).value.value, value), "\(sector)") }
        #expect(graph.eiIndex(of: .academia).rescaled.value == -1)
        #expect(graph.eiIndex(of: .government).rescaled.reason == .sizesLeaveNoChoice)
        let expected = ["a1": 1.0 / 3, "b1": 1.0 / 3, "a2": -1, "b2": -1, "g1": 1, "c1": 1, "e1": 1]
        #expect(firstDifference(graph.eiScores(), expected) == nil)
        let rescaled = graph.eiScores(isRescaled: true)
        #expect(rescaled["a1"] == -1 && rescaled["a2"] == -1)
        #expect(rescaled.reason(for: "g1") == .sizesLeaveNoChoice)
    }

    @Test func `government, academia, academia in a row`() throws {
        let graph = GraphView(try SectorCases.network("GAA", [(1, 2), (2, 3)]))
        #expect(graph.eiIndex().value.value == 0 && graph.eiIndex().attainable == 0...1)
        #expect(graph.eiIndex().rescaled.value == -1)
        #expect(graph.eiScores().values == [1, 0, -1])
        let test = try #require(try graph.eiTest())
        #expect(test.isExact && test.dealings == 3)
        #expect(agree(test.asInward, 2.0 / 3, to: 1e-12) && test.asOutward == 1)
        #expect(agree(test.mean, 1.0 / 3, to: 1e-12))
    }

    @Test func `the karate club keeps to its two halves`() throws {
        let graph = GraphView(karateByClub())
        let ei = graph.eiIndex()
        // networkx 3.6.1, attribute `club`.
        #expect(ei.inside == 67 && ei.across == 11)
        #expect(agree(ei.value.value, -0.717949))
        #expect(agree(graph.sectorAssortativity().value, 0.717531))
        let test = try #require(try graph.eiTest(permutations: 999))
        #expect(!test.isExact && test.asInward == 0.001 && test.asOutward == 1)
    }

    @Test func `Q7 by all 1,260 dealings is no more inward than chance`() throws {
        let graph = GraphView(NamedNetworks.q7)
        let exact = try #require(try graph.eiTest(permutations: 2000))
        #expect(exact.isExact && exact.dealings == 1260)
        #expect(agree(exact.asInward, 132.0 / 1260, to: 1e-12) && agree(exact.asInward, 0.104762))
        #expect(agree(exact.mean, 0.809524))
        #expect(exact.asOutward == 1 && agree(exact.eitherSide, 264.0 / 1260))
        // Four standard errors of a share of 0.104762 among 10,000.
        let drawn = try #require(try graph.eiTest(permutations: 10_000, seed: 7, drawsAlways: true))
        #expect(!drawn.isExact && drawn.dealings == 10_000)
        #expect(abs(drawn.asInward - 0.104762) < 4 * (0.104762 * 0.895238 / 10_000).squareRoot())
        #expect(abs(drawn.mean - 0.809524) < 0.01)
        let strengths = try #require(try graph.eiTest(permutations: 2000, countingStrength: true))
        #expect(agree(strengths.asInward, 0.104762), "all strengths are 1")
    }

    @Test func `the same seed deals the same, whatever the threads`() throws {
        var generator = SeededGenerator(seed: 3)
        let graph = GraphView(try SectorCases.anyNetwork(upTo: 200, using: &generator))
        let runs = try [1, 2, 5].map { threads in
            try Parallel.$threadLimit.withValue(threads) { try graph.eiTest(permutations: 333, seed: 5) }
        }
        #expect(runs[0] != nil && runs[0] == runs[1] && runs[0] == runs[2])
        #expect(try graph.eiTest(permutations: 333, seed: 6) != runs[0])
        let progress = WorkProgress()
        progress.stop()
        #expect(throws: Stopped.self) { try graph.eiTest(permutations: 333, progress: progress) }
    }

    @Test func `what is not defined is absent and says why`() throws {
        let bare = GraphView(NamedNetworks.star(4))
        #expect(bare.eiIndex().value.reason == .noTieBetweenKnown)
        #expect(try bare.eiTest() == nil)
        #expect(bare.eiScores().reason(at: 0) == .noSector)
        let lone = GraphView(try SectorCases.network("GA-", [(1, 3)]))
        #expect(lone.eiScores().reason(at: 0) == .noPartnerOfKnownSector)
        #expect(lone.eiIndex().value.reason == .noTieBetweenKnown)
        let one = GraphView(try SectorCases.network("GGG", [(1, 2)]))
        #expect(one.eiIndex().value.value == -1 && one.eiIndex().rescaled.reason == .sizesLeaveNoChoice)
        #expect(try one.eiTest() == nil)
        #expect(one.sectorAssortativity().reason == .oneSector && one.sectorModularity().value == 0)
        #expect(GraphView(NamedNetworks.q7).eiIndex(countingStrength: true).rescaled.reason == .strengthHasNoBounds)
    }

    @Test func `relabelling the organizations changes no figure of sectors`() throws {
        try withEverySeed(0..<100) { generator, _ in
            let network = try SectorCases.anyNetwork(upTo: 16, using: &generator)
            let (one, other) = (GraphView(network), GraphView(try SectorCases.reversed(network)))
            guard one.eiIndex() == other.eiIndex() else { throw Difference("E-I") }
            guard one.sectorEvenness() == other.sectorEvenness() else { throw Difference("evenness") }
            guard agree(one.sectorAssortativity().value, other.sectorAssortativity().value, to: 1e-12) else {
                throw Difference("assortativity")
            }
            for scores in [\GraphView.participation, \.ei, \.eiRescaled] {
                let (before, after) = (one[keyPath: scores], other[keyPath: scores])
                for id in one.index.ids where !agree(before[id], after[id], to: 1e-12) { throw Difference("\(id)") }
            }
            let (cliques, turned) = (try one.rainbowCliques(), try other.rainbowCliques())
            for size in 2...5 where cliques.count(of: size) != turned.count(of: size) { throw Difference("R\(size)") }
        }
    }

    @Test func `assortativity and modularity follow from their definitions`() throws {
        try withEverySeed(0..<200) { generator, _ in
            let network = try SectorCases.anyNetwork(upTo: 14, using: &generator)
            let (graph, table) = (GraphView(network), Oracles(network))
            let all = 0..<table.count
            let ends = all.flatMap { i in
                all.filter { table.arePartners(i, $0) && $0 != i }.compactMap { j -> (Sector, Sector)? in
                    guard let one = graph.sectors[i], let other = graph.sectors[j] else { return nil }
                    return (one, other)
                }
            }
            let inside = Double(ends.count { $0.0 == $0.1 }) / Double(ends.count)
            let chance = Sector.allCases.reduce(0.0) { sum, sector in
                let share = Double(ends.count { $0.0 == sector }) / Double(ends.count)
                return sum + share * share
            }
            let r = Set(ends.map(\.0)).count < 2 ? nil : (inside - chance) / (1 - chance)
            guard agree(graph.sectorAssortativity().value, r, to: 1e-9) else { throw Difference("r \(r as Any)") }
            let q = ends.isEmpty ? nil : inside - chance
            guard agree(graph.sectorModularity().value, q, to: 1e-9) else { throw Difference("Q \(q as Any)") }
        }
    }

    @Test func `Q7 by sector has r = 1/15 and modularity 10/196`() {
        let graph = GraphView(NamedNetworks.q7)
        #expect(agree(graph.sectorAssortativity().value, 0.066667) && agree(graph.sectorModularity().value, 0.051020))
        let participation = ["g1": 2.0 / 3, "a1": 2.0 / 3, "b1": 2.0 / 3, "c1": 0.5, "a2": 0, "b2": 0, "e1": 0]
        #expect(firstDifference(graph.participationCoefficient(), participation) == nil)
    }

    @Test func `parallel ties are one partner, and the spread is undefined without a partner of a known sector`() throws
    {
        var network = try SectorCases.network("GBBGA--", [(1, 2), (1, 3), (1, 4), (1, 5), (6, 7)])
        try network.add(Collaboration("o1", "o2", weight: 9))
        try network.add(Organization("lone", sector: .business))
        let scores = GraphView(network).participationCoefficient()
        #expect(scores["o1"] == 0.625 && scores["o2"] == 0)
        #expect(scores.reason(for: "o6") == .noPartnerOfKnownSector && scores.reason(for: "lone") == .noTies)
    }

    private func karateByClub() -> Network {
        // Zachary 1977: who stayed with Mr. Hi, by networkx's attribute `club`.
        let clubs = "MMMMMMMMMOMMMMOOMMOMOMOOOOOOOOOOOO"
        var network = NamedNetworks.zacharyKarate
        for (organization, club) in zip(network.organizations, clubs) {
            var organization = organization
            organization.sector = club == "M" ? .academia : .business
            #expect(throws: Never.self) { try network.update(organization) }
        }
        return network
    }
}

extension GraphView {
    fileprivate var participation: Scores { participationCoefficient() }
    fileprivate var ei: Scores { eiScores() }
    fileprivate var eiRescaled: Scores { eiScores(isRescaled: true) }
}

/// Figures of other programs for groups of organizations.
@Suite(.enabled(if: SharedData.isPresent, "the folder shared/data is not beside this checkout"))
struct SectorReferenceTests {
    @Test(arguments: [
        // Name, column of the group; ties across and inside, E-I, modularity, assortativity by networkx 3.6.1.
        ("emon_Texas", "Sponsorship", [85, 44, 0.317829, 0.006069, 0.009127]),
        ("TCcoll", "agency_cat", [112, 49, 0.391304, 0.006462, 0.009204]),
        ("DHHS", "agency", [275, 172, 0.230425, 0.140226, 0.185622]),
    ]) func `groups of a real network mix as another program says`(
        _ name: String, _ column: String, _ expected: [Double]
    ) throws {
        let (network, _) = try ReferenceValuesTests.load(name, isDirected: false)
        let folder = try #require(SharedData.folder).appendingPathComponent("networks")
        let rows = try SharedData.rows(of: folder.appendingPathComponent("\(name).nodes.csv"))
        let place = try #require(rows[0].firstIndex(of: column))
        let words = rows.dropFirst().map { $0[place] }
        let names = Set(words).sorted()
        let groups = words.map { names.firstIndex(of: $0).map { UInt8($0) } }
        let ties = GroupTies(GraphView(network), groups: groups, groupCount: names.count)
        let ei = ties.eiIndex()
        #expect([ei.across, ei.inside] == [expected[0], expected[1]])
        #expect(agree(ei.value.value, expected[2]) && agree(ties.modularity().value, expected[3]))
        #expect(agree(ties.assortativity().value, expected[4]))
    }
}
