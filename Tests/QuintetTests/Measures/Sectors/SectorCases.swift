import Quintet
import QuintetTestSupport

/// Networks with sectors for tests.
enum SectorCases {
    /// A network of anyone's sectors, now and then none, with ties of every sort.
    static func anyNetwork(upTo most: Int, using generator: inout SeededGenerator) throws -> Network {
        var network = try QuintetTestSupport.anyNetwork(upTo: most, using: &generator)
        for organization in network.organizations {
            let number = generator.below(6)
            guard number < 5 else { continue }
            var organization = organization
            organization.sector = Sector.allCases[number]
            try network.update(organization)
        }
        return network
    }

    /// The same organizations and ties in the other order.
    static func reversed(_ network: Network) throws -> Network {
        var turned = Network()
        for organization in network.organizations.reversed() { try turned.add(organization) }
        for project in network.projects.reversed() { try turned.add(project) }
        for tie in network.collaborations.reversed() { try turned.add(tie) }
        for part in network.participations.reversed() { try turned.add(part) }
        return turned
    }

    /// Letters for sectors, `-` for none, one organization each: o1, o2, …; ties by their numbers.
    static func network(_ letters: String, _ ties: [(Int, Int)], isDirected: Bool = false) throws -> Network {
        var network = Network()
        for (place, letter) in letters.enumerated() {
            try network.add(Organization(id(place + 1), sector: sector(letter)))
        }
        for (one, other) in ties { try network.add(Collaboration(id(one), id(other), isDirected: isDirected)) }
        return network
    }

    static func sector(_ letter: Character) -> Sector? {
        "GABCE".firstIndex(of: letter).map { sectors[$0] ?? .government }
    }

    private static let sectors = Dictionary(
        uniqueKeysWithValues: "GABCE".indices.enumerated().map { ($0.element, Sector.allCases[$0.offset]) })

    /// Projects by the letters of those who take part, each a different organization.
    static func projects(_ letters: [String]) -> [Set<Sector>] { letters.map { Set($0.compactMap(sector)) } }

    private static func id(_ number: Int) -> Organization.ID { Organization.ID("o\(number)") }
}
