import Foundation
import Quintet
import QuintetTestSupport
import Testing

/// Networks that the tests of communities share.
enum CommunityFixtures {
    static func network(
        _ ids: [String], _ ties: [(String, String, Double)], isDirected: Bool = false
    ) throws -> Network {
        var network = Network()
        for id in ids { try network.add(Organization(Organization.ID(id))) }
        for (one, other, weight) in ties {
            try network.add(
                Collaboration(Organization.ID(one), Organization.ID(other), weight: weight, isDirected: isDirected))
        }
        return network
    }

    /// a – b – c, d – e – f, and c – d.
    static func triangles() throws -> Network {
        try network(
            ["a", "b", "c", "d", "e", "f"],
            [("a", "b"), ("b", "c"), ("a", "c"), ("d", "e"), ("e", "f"), ("d", "f"), ("c", "d")].map { ($0.0, $0.1, 1) }
        )
    }

    /// What every method must cope with, and how many groups each has at least, which is its number of components.
    static func edgeCases() throws -> [(name: String, network: Network)] {
        [
            ("empty", NamedNetworks.empty), ("one organization", NamedNetworks.single),
            ("isolates only", try network(["a", "b", "c"], [])), ("one tie", NamedNetworks.pair),
            ("two components", try network(["a", "b", "c", "d"], [("a", "b", 1), ("c", "d", 1)])),
            ("loops only", try network(["a", "b"], [("a", "a", 1), ("b", "b", 2)])),
            ("a loop and a tie", try network(["a", "b", "c"], [("a", "a", 5), ("a", "b", 1)])),
            ("parallel ties", try network(["a", "b", "c"], [("a", "b", 1), ("b", "a", 2), ("b", "c", 1)])),
            (
                "directed",
                try network(["a", "b", "c", "d"], [("a", "b", 1), ("b", "c", 1), ("c", "a", 1)], isDirected: true)
            ),
            ("complete", NamedNetworks.complete(6)), ("star", NamedNetworks.star(7)), ("cycle", NamedNetworks.cycle(8)),
            ("path", NamedNetworks.path(9)),
            ("tiny strengths", try network(["a", "b", "c"], [("a", "b", 1e-300), ("b", "c", 3e-300)])),
            (
                "strengths too large to add",
                try network(["a", "b", "c"], [("a", "b", 1.7e308), ("b", "a", 1.7e308), ("b", "c", 1.7e308)])
            ),
            ("huge strengths", try network(["a", "b", "c"], [("a", "b", 1e300), ("b", "c", 2e300)])),
            (
                "unequal strengths",
                try network(["a", "b", "c", "d"], [("a", "b", 1e12), ("b", "c", 1e-9), ("c", "d", 1)])
            ),
        ]
    }

    /// Networks of every sort, and some with groups in them.
    static func anyNetwork(_ seed: UInt64, using generator: inout SeededGenerator) throws -> Network {
        switch seed % 3 {
        case 0: try QuintetTestSupport.anyNetwork(upTo: 24, using: &generator)
        case 1:
            RandomNetworks.plantedPartition(
                groups: 4, size: 6, inside: 0.7, between: 0.06, weights: 1...3, using: &generator)
        default: RandomNetworks.erdosRenyi(30, probability: 0.1, using: &generator)
        }
    }

    /// The network with its ties in another order, and those without direction turned round.
    static func shuffled(_ network: Network, using generator: inout SeededGenerator) throws -> Network {
        var other = Network()
        for organization in network.organizations { try other.add(organization) }
        var ties = Array(network.collaborations)
        for i in stride(from: ties.count - 1, to: 0, by: -1) {
            ties.swapAt(i, Int(generator.next() % UInt64(i + 1)))
        }
        for tie in ties {
            try other.add(
                tie.isDirected
                    ? tie : Collaboration(tie.target, tie.source, weight: tie.weight))
        }
        return other
    }
}

/// Throws where a group is in pieces.
func expectConnected(_ found: Partition, _ oracles: Oracles) throws {
    for group in 0..<found.groupCount {
        let members = found.groups.indices.filter { found.groups[$0] == group }
        var reached: Set = [members[0]]
        var open = [members[0]]
        while let v = open.popLast() {
            for w in members where oracles.arePartners(v, w) && !reached.contains(w) {
                reached.insert(w)
                open.append(w)
            }
        }
        guard reached.count == members.count else { throw Difference("group \(group) is in pieces") }
    }
}
