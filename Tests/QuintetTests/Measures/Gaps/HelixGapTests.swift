import Quintet
import QuintetTestSupport
import Testing

/// Who could fill a gap, and whom to ask.
struct HelixGapTests {
    @Test func `in Q7 the way from the triangle to the environment is through c1`() throws {
        let network = NamedNetworks.q7
        let team = IncompleteTeam(members: [0, 1, 3], missing: .environment)
        let gap = try #require(try network.gaps(of: [team], in: GraphView(network)).first)
        #expect(gap.nearest == 6 && gap.steps == 2 && gap.path == [0, 5, 6])
        #expect(gap.introducer == 5 && gap.firmness == 1)
    }

    @Test func `an area in common comes before the firmer tie, and the firmer tie before the first`() throws {
        var network = Network()
        try network.add(Organization("firm", sector: .business))
        for id in ["one", "two", "three"] { try network.add(Organization(Organization.ID(id), sector: .government)) }
        for (id, weight) in [("one", 1.0), ("two", 3), ("three", 2)] {
            try network.add(Collaboration(Organization.ID(id), "firm", weight: weight, isDirected: true))
        }
        let graph = GraphView(network)
        let plain = IncompleteTeam(members: [0], missing: .government, areas: ["health"], regions: ["north"])
        #expect(try network.gaps(of: [plain], in: graph).first?.nearest == 2, "the firmest, whichever way the ties run")
        var near = network.organizations[1]
        near.region = "north"
        try network.update(near)
        var alike = network.organizations[3]
        alike.areas = ["health"]
        try network.update(alike)
        let gap = try #require(try network.gaps(of: [plain], in: graph).first)
        #expect(gap.nearest == 3 && gap.sharesArea && !gap.sharesRegion && !gap.isOnlyAlso)
    }

    @Test func `who is of the sector comes before who also serves it, and both count`() throws {
        var network = Network()
        try network.add(Organization("firm", sector: .business))
        var uni = Organization("uni", sector: .academia)
        uni.alsoSectors = [.environment]
        try network.add(uni)
        try network.add(Organization("park", sector: .environment))
        try network.add(Collaboration("firm", "uni", weight: 5))
        let team = IncompleteTeam(members: [0], missing: .environment)
        let also = try #require(try network.gaps(of: [team], in: GraphView(network)).first)
        #expect(also.nearest == 1 && also.isOnlyAlso)
        try network.add(Collaboration("firm", "park", weight: 1))
        #expect(try network.gaps(of: [team], in: GraphView(network)).first?.nearest == 2)
    }

    @Test func `without a chain someone is named, without anyone nobody, and both come last`() throws {
        var network = NamedNetworks.q7
        try network.add(Organization("alone", sector: .business))
        let teams = [
            IncompleteTeam(members: [7], missing: .government), IncompleteTeam(members: [2], missing: .government),
            IncompleteTeam(members: [0], missing: .academia),
        ]
        let gaps = try network.gaps(of: teams, in: GraphView(network))
        #expect(gaps.map(\.item) == [2, 1, 0] && gaps.map(\.steps) == [1, 2, nil])
        #expect(gaps[2].nearest == 0 && gaps[2].path.isEmpty && gaps[2].introducer == nil)
        let none = try NamedNetworks.threeProjects.gaps(
            of: [IncompleteTeam(members: [0], missing: .environment)], in: GraphView(NamedNetworks.threeProjects))
        #expect(none[0].nearest == nil && none[0].steps == nil)
    }

    @Test func `a project lacks one helix where all others that could be observed take part`() throws {
        var network = NamedNetworks.threeProjects
        #expect(network.nearlyCompleteProjects().isEmpty)
        network.vocabularies.notObserved = [.environment]
        let found = network.nearlyCompleteProjects()
        #expect(found.map(\.project) == [0] && found.map(\.team.missing) == [.civilSociety])
        // g1 works with c1 in P2.
        let gap = try #require(try network.gaps(of: found.map(\.team), in: GraphView(network)).first)
        #expect(gap.steps == 1 && gap.introducer == 0)
    }

    /// Against the distances of Floyd and Warshall.
    @Test func `the nearest is as near as any`() throws {
        try withEverySeed(0..<120) { generator, _ in
            var network = try anyNetwork(upTo: 12, using: &generator)
            let n = network.organizations.count
            for position in 0..<n {
                var organization = network.organizations[position]
                let drawn = Int(generator.next() % 8)
                organization.sector = drawn < 5 ? Sector.allCases[drawn] : nil
                if drawn == 6 { organization.alsoSectors = [.business] }
                try network.update(organization)
            }
            guard n > 0 else { return }
            let table = Oracles(network)
            // Steps in either direction.
            var steps = (0..<n).map { one in
                (0..<n).map { one == $0 ? 0.0 : table.arePartners(one, $0) ? 1 : .infinity }
            }
            for middle in 0..<n {
                for one in 0..<n {
                    for other in 0..<n {
                        steps[one][other] = min(steps[one][other], steps[one][middle] + steps[middle][other])
                    }
                }
            }
            for sector in Sector.allCases {
                let serve = (0..<n).filter {
                    let organization = network.organizations[$0]
                    return organization.sector == sector || organization.alsoSectors.contains(sector)
                }
                let members = (0..<n).filter { !serve.contains($0) && $0 % 3 == 0 }
                guard !members.isEmpty else { continue }
                let team = IncompleteTeam(members: members, missing: sector)
                let gap = try network.gaps(of: [team], in: GraphView(network))[0]
                let best = members.flatMap { one in serve.map { steps[one][$0] } }.min() ?? .infinity
                let found = gap.steps.map(Double.init) ?? .infinity
                guard found == best, gap.nearest == nil ? serve.isEmpty : serve.contains(gap.nearest ?? -1) else {
                    throw Difference("\(sector): \(found) steps, expected \(best)")
                }
                for (one, other) in zip(gap.path, gap.path.dropFirst()) where !table.arePartners(one, other) {
                    throw Difference("\(one) and \(other) are not tied")
                }
            }
        }
    }
}
