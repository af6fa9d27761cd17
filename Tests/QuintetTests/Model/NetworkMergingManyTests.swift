import QuintetTestSupport
import Testing

@testable import Quintet

struct NetworkMergingManyTests {
    /// A small network with everything that a merge moves.
    private func example(_ generator: inout SeededGenerator) throws -> Network {
        var network = Network()
        let count = 9
        for position in 0..<count {
            var organization = Organization(Organization.ID("o\(position)"), names: [.english: "Name \(position % 4)"])
            if position % 2 == 0 { organization.names[.thai] = "ชื่อ \(position)" }
            if position % 3 == 0 { organization.abbreviation = "A\(position)" }
            organization.aliases = position % 4 == 1 ? ["Name 0"] : []
            organization.sector = position % 3 == 1 ? Sector.allCases[position % 5] : nil
            organization.alsoSectors = position % 5 == 2 ? [.business] : []
            organization.roles = ["role \(position % 3)"]
            organization.region = position % 4 == 3 ? "north" : nil
            organization.attributes = ["key \(position % 2)": "\(position)"]
            organization.origin = Origin(file: "organizations.csv", row: position + 2)
            try network.add(organization)
        }
        for project in ["p", "q"] { try network.add(Project(Project.ID(project))) }
        func id() -> Organization.ID { Organization.ID("o\(Int.random(in: 0..<count, using: &generator))") }
        for tie in 0..<24 { try network.add(Collaboration(id(), id(), kind: "kind \(tie)")) }
        for part in 0..<16 {
            try network.add(Participation(id(), in: part % 2 == 0 ? "p" : "q", role: part % 3 == 0 ? "lead" : nil))
        }
        return network
    }

    @Test func `merging many at once is merging one after another`() throws {
        var generator = SeededGenerator(seed: 4)
        var (moved, dropped, merged) = (0, 0, 0)
        for _ in 0..<300 {
            let before = try example(&generator)
            let stays = (0..<9).map { _ in Bool.random(using: &generator) }
            let stayers = stays.indices.filter { stays[$0] }
            guard !stayers.isEmpty else { continue }
            var merges: [Merge] = []
            for going in stays.indices.shuffled(using: &generator) where !stays[going] {
                merges.append(Merge(going, into: stayers[Int.random(in: 0..<stayers.count, using: &generator)]))
            }
            let (network, reports) = before.merging(merges)
            var one = before
            for (merge, report) in zip(merges, reports) {
                let expected = try one.merge(
                    before.organizationID(at: merge.going), into: before.organizationID(at: merge.staying))
                #expect(report == expected)
                moved += expected.movedTies
                dropped += expected.droppedTies
                merged += expected.mergedParticipations
            }
            #expect(network == one)
            #expect(network.organizations.map(\.origin) == one.organizations.map(\.origin))
        }
        #expect(moved > 1_000 && dropped > 300 && merged > 100)
    }

    @Test func `merges that make no sense are left out`() throws {
        var generator = SeededGenerator(seed: 4)
        let before = try example(&generator)
        let (network, reports) = before.merging([
            Merge(0, into: 0), Merge(1, into: 2), Merge(2, into: 3), Merge(1, into: 4), Merge(-1, into: 3),
            Merge(5, into: 99),
        ])
        #expect(reports.map { $0 != nil } == [false, false, true, true, false, false])
        #expect(network.organizations.count == 7)
        #expect(before.merging([]).network == before)
    }
}
