import Quintet
import QuintetTestSupport
import Testing

struct RainbowCliquesTests {
    @Test func `Q7 has one team of three and none of four`() throws {
        let graph = GraphView(NamedNetworks.q7)
        let cliques = try graph.rainbowCliques()
        #expect((2...5).map { cliques.count(of: $0) } == [5, 1, 0, 0])
        #expect(cliques.widest == 3 && cliques.isComplete)
        #expect(cliques.teams.map { $0.members.map { graph.index[$0].text } } == [["g1", "a1", "b1"]])
        #expect(cliques.count(of: [.government, .academia, .business]) == 1)
        #expect(cliques.count(of: [.government, .academia, .environment]) == 0)
        let near = try graph.nearRainbowTeams(of: 3)
        // By hand: a1-g1-c1, b1-g1-c1, g1-c1-e1, a1-b1 with b2 or a2 repeats a sector; g1-a1-a2 does, too.
        #expect(near.count == 3)
        let teams = near.teams.map { team in
            (
                team.members.map { graph.index[$0].text },
                team.missing.map { [$0.one, $0.other].map { graph.index[$0].text } }
            )
        }
        #expect(teams.contains { $0.0 == ["g1", "c1", "e1"] && $0.1 == ["g1", "e1"] }, "\(teams)")
        #expect(try graph.nearRainbowTeams(of: 4).count == 0)
    }

    @Test func `one of each sector, all tied`() throws {
        var ties: [(Int, Int)] = []
        for i in 1...5 { for j in 1..<i { ties.append((i, j)) } }
        let graph = GraphView(try SectorCases.network("GABCE", ties))
        let cliques = try graph.rainbowCliques()
        #expect((2...5).map { cliques.count(of: $0) } == [10, 10, 5, 1])
        #expect(cliques.widest == 5 && cliques.teams.map(\.members) == [[0, 1, 2, 3, 4]])
        #expect(cliques.teams[0].strength == 10)
        #expect(try graph.nearRainbowTeams(of: 5).count == 0)
        let lacking = GraphView(try SectorCases.network("GABCE", Array(ties.dropLast())))
        let near = try lacking.nearRainbowTeams(of: 5)
        #expect(near.count == 1 && near.teams[0].missing?.one == 3 && near.teams[0].missing?.other == 4)
        #expect(try lacking.rainbowCliques().count(of: 4) == 2)
    }

    @Test func `nobody, no sectors, no tie between sectors`() throws {
        #expect(try GraphView(NamedNetworks.empty).rainbowCliques().widest == 0)
        #expect(try GraphView(NamedNetworks.complete(4)).rainbowCliques().widest == 0)
        let alike = try GraphView(SectorCases.network("GGA", [(1, 2)])).rainbowCliques()
        #expect(alike.widest == 1 && alike.teams.isEmpty && alike.count(of: 2) == 0)
        let pair = try GraphView(SectorCases.network("GGA", [(1, 3)])).rainbowCliques()
        #expect(pair.widest == 2 && pair.teams.map(\.members) == [[0, 2]])
    }

    @Test func `beyond the limit large teams are not counted, and small ones are`() throws {
        var generator = SeededGenerator(seed: 1)
        var network = RandomNetworks.erdosRenyi(60, probability: 0.6, using: &generator)
        for (place, organization) in network.organizations.enumerated() {
            var organization = organization
            organization.sector = Sector.allCases[place % 5]
            try network.update(organization)
        }
        let graph = GraphView(network)
        let (all, some) = (try graph.rainbowCliques(), try graph.rainbowCliques(stepLimit: 100))
        #expect(all.isComplete && !some.isComplete)
        #expect(some.count(of: 4) == nil && some.count(of: 5) == nil && some.count(of: Set(Sector.allCases)) == nil)
        #expect(some.count(of: 2) == all.count(of: 2) && some.count(of: 3) == all.count(of: 3))
        #expect(try graph.nearRainbowTeams(of: 5, stepLimit: 100).count == nil)
        #expect(try graph.nearRainbowTeams(of: 3, besides: some).count != nil)
    }

    @Test func `every count is that of trying all sets`() throws {
        try withEverySeed(0..<150) { generator, _ in
            var network = try SectorCases.anyNetwork(upTo: 12, using: &generator)
            // Dense enough for large teams.
            for one in network.organizations.map(\.id) {
                for other in network.organizations.map(\.id) where one < other && generator.below(2) == 0 {
                    try network.add(Collaboration(one, other))
                }
            }
            let (graph, table) = (GraphView(network), Oracles(network))
            var (full, near) = ([Int](repeating: 0, count: 6), [Int](repeating: 0, count: 6))
            func grow(_ team: [Int], _ missing: Int, from next: Int) {
                if team.count > 1 {
                    if missing == 0 { full[team.count] += 1 }
                    if missing == 1 { near[team.count] += 1 }
                }
                guard team.count < 5 else { return }
                for v in next..<max(next, table.count) {
                    guard let sector = graph.sectors[v], !team.contains(where: { graph.sectors[$0] == sector }) else {
                        continue
                    }
                    let more = missing + team.count { !table.arePartners($0, v) }
                    if more < 2 { grow(team + [v], more, from: v + 1) }
                }
            }
            grow([], 0, from: 0)
            let runs = try [1, 3].map { threads in
                try Parallel.$threadLimit.withValue(threads) { try graph.rainbowCliques(teamLimit: 1000) }
            }
            for cliques in runs {
                for size in 2...5 where cliques.count(of: size) != full[size] {
                    throw Difference("R\(size) \(cliques.count(of: size) as Any), expected \(full[size])")
                }
                guard cliques.widest < 3 || cliques.teams.count == full[cliques.widest] else {
                    throw Difference("\(cliques.teams.count) teams")
                }
                guard cliques.teams == runs[0].teams else { throw Difference("other teams") }
            }
            for size in 3...5 {
                let found = try graph.nearRainbowTeams(of: size, teamLimit: 1000)
                guard found.count == near[size], found.teams.count == near[size] else {
                    throw Difference(
                        "near \(size): \(found.count as Any), \(found.teams.count), expected \(near[size])")
                }
                guard Set(found.teams).count == found.teams.count else { throw Difference("twice") }
            }
        }
    }
}
