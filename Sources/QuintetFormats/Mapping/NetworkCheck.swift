import Quintet

/// What is worth looking at in a network that could be read: probable duplicates, missing sectors, isolates.
public enum NetworkCheck {
    /// Findings about the network as a whole, in the order of its organizations.
    ///
    /// - Complexity: O(n log n + m) for n names and m ties.
    public static func findings(in network: Network) -> [Finding] {
        DuplicateFinder.findings(in: network) + withoutSector(in: network) + isolates(in: network)
            + undatedTies(in: network)
    }

    /// Organizations without a sector, unless none has one: then the data does not speak of sectors.
    private static func withoutSector(in network: Network) -> [Finding] {
        let without = network.organizations.filter { $0.sector == nil }
        guard without.count < network.organizations.count else { return [] }
        return without.map { .noSector(at: place(of: $0), $0.id.text) }
    }

    /// Organizations that no tie and no project reaches, and those that projects alone do where ties are recorded.
    private static func isolates(in network: Network) -> [Finding] {
        let columns = network.tieColumns
        // A register of organizations is no network yet; saying so of each would bury what else there is to say.
        guard columns.count + network.participationColumns.count > 0 else {
            guard let first = network.organizations.first else { return [] }
            return [.noTies(at: Finding.Place(file: place(of: first).file))]
        }
        var isTied = [Bool](repeating: false, count: network.organizations.count)
        for tie in 0..<columns.count {
            let (source, target) = (Int(columns.sources[tie]), Int(columns.targets[tie]))
            if source != target { (isTied[source], isTied[target]) = (true, true) }
        }
        var takesPart = [Bool](repeating: false, count: network.organizations.count)
        for organization in network.participationColumns.organizations { takesPart[Int(organization)] = true }
        return network.organizations.indices.filter { !isTied[$0] && (columns.count > 0 || !takesPart[$0]) }
            .map { position in
                let organization = network.organizations[position]
                return .isolate(
                    at: place(of: organization), organization.id.text, hasProjects: takesPart[position])
            }
    }

    /// Ties that do not say when, where others do: a year filter leaves them out.
    private static func undatedTies(in network: Network) -> [Finding] {
        let columns = network.tieColumns
        let undated = (0..<columns.count).filter { columns.periods[$0].isUndated }
        guard !undated.isEmpty, undated.count < columns.count else { return [] }
        let origins = undated.prefix(10).compactMap { network.collaboration(at: $0).origin }
        guard let first = origins.first else { return [] }
        return [
            .undatedTies(
                at: Finding.Place(file: first.file), count: undated.count, of: columns.count, lines: origins.map(\.row))
        ]
    }

    static func place(of organization: Organization) -> Finding.Place {
        guard let origin = organization.origin else { return Finding.Place(file: organization.id.text) }
        return Finding.Place(file: origin.file, line: origin.row)
    }
}
