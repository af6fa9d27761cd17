@testable import Quintet
import QuintetTestSupport
import Testing

/// Random choices follow the ids, not the order of the rows.
struct RowOrderTests {
    @Test func `the same seed has the same p when rows change places`() throws {
        try withEverySeed(0..<20) { generator, seed in
            let network = try SectorCases.anyNetwork(upTo: 30, using: &generator)
            let turned = try SectorCases.reversed(network)
            let (one, other) = (GraphView(network), GraphView(turned))
            let tests = (
                try one.eiTest(permutations: 60, seed: seed, drawsAlways: true),
                try other.eiTest(permutations: 60, seed: seed, drawsAlways: true)
            )
            guard tests.0 == tests.1 else { throw Difference("E-I") }
            let brokers = (
                try one.brokerageTest(permutations: 30, seed: seed),
                try other.brokerageTest(permutations: 30, seed: seed)
            )
            for v in 0..<one.count {
                guard let place = other.index.position(of: one.index[v]) else { throw Difference("who") }
                for role in BrokerRole.allCases {
                    let p = brokers.0.probabilityOfMore(role, at: v)
                    guard p == brokers.1.probabilityOfMore(role, at: place) else {
                        throw Difference("\(one.index[v]) as \(role)")
                    }
                }
            }
        }
    }

    @Test func `the synergy by chance and the meetings in projects do not depend on the order of projects`() throws {
        let letters = ["GA", "AB", "GB", "GABC", "CE", "G", "ABE", "CB"]
        let (one, other) = (
            HelixPresence(SectorCases.projects(letters)), HelixPresence(SectorCases.projects(letters.reversed()))
        )
        #expect(
            try one.synergies(of: one.helixSets, permutations: 50)
                == other.synergies(of: one.helixSets, permutations: 50))
        var network = try SectorCases.network("GAABBCE", [])
        for (project, members) in [("p", [1, 2, 4]), ("q", [2, 3, 5, 6]), ("r", [1, 7, 6])] {
            try network.add(Project(Project.ID(project)))
            for member in members {
                try network.add(Participation(Organization.ID("o\(member)"), in: Project.ID(project)))
            }
        }
        let turned = try SectorCases.reversed(network)
        #expect(try network.projectMixing().eiTest(permutations: 40) == turned.projectMixing().eiTest(permutations: 40))
        #expect(network.inOrderOfIDs() == turned.inOrderOfIDs())
    }
}
