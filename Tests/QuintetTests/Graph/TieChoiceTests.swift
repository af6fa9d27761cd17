import Testing

@testable import Quintet

struct TieChoiceTests {
    /// The three projects of M. E. J. Newman's weighting worked out by hand: P1 {g1, a1, b1}, P2 {g1, c1}, P3 {a1, b1}.
    private func threeProjects() throws -> Network {
        var network = try Network("g1", "a1", "b1", "c1")
        for (project, members) in [("P1", ["g1", "a1", "b1"]), ("P2", ["g1", "c1"]), ("P3", ["a1", "b1"])] {
            try network.add(Project(Project.ID(project)))
            for member in members {
                try network.add(Participation(Organization.ID(member), in: Project.ID(project)))
            }
        }
        return network
    }

    private func texts(_ ties: Ties, _ network: Network) -> [String] {
        (0..<ties.count).map { position in
            let tie = ties[position]
            return "\(network.ids[tie.source]) \(network.ids[tie.target]) \(tie.weight)"
        }
    }

    @Test func `organizations that share projects are tied as strongly as they share`() throws {
        let network = try threeProjects()
        let ties = network.ties(.shared)
        #expect(texts(ties, network) == ["g1 a1 1.0", "g1 b1 1.0", "g1 c1 1.0", "a1 b1 2.0"])
        #expect((0..<ties.count).allSatisfy { ties[$0].record == nil && !ties[$0].isDirected })
    }

    @Test func `by Newman each organization hands out one unit of strength in a project`() throws {
        let network = try threeProjects()
        let ties = network.ties(.shared, projection: .newman)
        #expect(texts(ties, network) == ["g1 a1 0.5", "g1 b1 0.5", "g1 c1 1.0", "a1 b1 1.5"])
        #expect(ties.projection == .newman)
    }

    @Test func `two roles in a project are one part, and a project of one ties nobody`() throws {
        var network = try threeProjects()
        try network.add(Participation("a1", in: "P3", role: "lead"))
        try network.add(Project("P4"))
        try network.add(Participation("c1", in: "P4"))
        try network.add(Participation("c1", in: "P4", role: "lead"))
        for projection in Projection.allCases {
            #expect(network.ties(.shared, projection: projection).count == 4)
        }
        let newman = network.ties(.shared, projection: .newman)
        #expect(texts(newman, network) == ["g1 a1 0.5", "g1 b1 0.5", "g1 c1 1.0", "a1 b1 1.5"])
    }

    @Test func `recorded ties come first by default, shared projects where there are none`() throws {
        var network = try threeProjects()
        #expect(network.ties().choice == .shared)
        #expect(network.ties().unusedCount == 0)
        try network.add(Collaboration("c1", "a1", weight: 3, isDirected: true))
        let ties = network.ties()
        #expect(ties.choice == .recorded)
        #expect(ties.count == 1)
        #expect(ties[0] == Ties.Tie(source: 3, target: 1, weight: 3, isDirected: true, record: 0))
        #expect((ties.recordedCount, ties.sharedCount, ties.unusedCount) == (1, 4, 4))
        #expect(network.ties(.shared).unusedCount == 1)
    }

    @Test func `both kinds stand side by side`() throws {
        var network = try threeProjects()
        try network.add(Collaboration("a1", "b1", weight: 3))
        let ties = network.ties(.both)
        #expect(ties.count == 5)
        #expect(ties.unusedCount == 0)
        #expect((0..<5).map { ties[$0].record } == [0, nil, nil, nil, nil])
        #expect(GraphView(network, ties: ties).weight(from: 1, to: 2) == 5)
    }

    @Test func `a network without ties and projects has none of either`() throws {
        let ties = try Network("a").ties()
        #expect(ties.choice == .recorded)
        #expect(ties.count == 0)
        #expect(Network().ties(.both).count == 0)
    }
}
