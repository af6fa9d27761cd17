import Quintet

/// Finds the organization that somebody means by an id, a name in any language, an alias, or a part of one.
public struct OrganizationFinder: Sendable {
    /// What a text was found to mean.
    public enum Answer: Hashable, Sendable {
        case found(Organization.ID)
        /// It fits several: here they are, in the order of the network.
        case ambiguous([Organization.ID])
        /// It fits none; perhaps this one was meant.
        case unknown(suggestion: Organization.ID?)
    }

    private struct Entry {
        let id: Organization.ID
        let names: [String]
        let folded: [String]
    }

    private let entries: [Entry]

    /// Prepares to find organizations of the network.
    public init(_ network: Network) {
        entries = network.organizations.map { organization in
            let names =
                [organization.id.text] + organization.names.entries.map(\.text)
                + [organization.abbreviation].compactMap(\.self) + organization.aliases
            return Entry(id: organization.id, names: names, folded: names.map(foldedName))
        }
    }

    /// Whom a text means: by id; by a whole name, abbreviation or alias, however typed; by a part that only one has.
    public func find(_ text: String) -> Answer {
        if let exact = entries.first(where: { $0.id == Organization.ID(text) }) { return .found(exact.id) }
        // Canonical equivalence: the same id in another normalization.
        if let canonical = entries.first(where: { $0.id.text == text }) { return .found(canonical.id) }
        let folded = foldedName(text)
        guard !folded.isEmpty else { return .unknown(suggestion: nil) }
        // As it is written before how it might be written: two spellings of one name are told apart this way.
        for isMeant in [
            { (entry: Entry) in entry.names.contains(text) }, { $0.folded.contains(folded) },
            { entry in entry.folded.contains { $0.contains(folded) } },
        ] {
            let matches = entries.filter(isMeant)
            if matches.count == 1 { return .found(matches[0].id) }
            if matches.count > 1 { return .ambiguous(matches.map(\.id)) }
        }
        return .unknown(suggestion: suggestion(for: folded))
    }

    private func suggestion(for folded: String) -> Organization.ID? {
        let limit = max(1, folded.unicodeScalars.count / 3)
        var best: (id: Organization.ID, distance: Int)?
        for entry in entries {
            for name in entry.folded {
                guard let distance = editDistance(folded, name, limit: min(limit, (best?.distance ?? 1000) - 1)) else {
                    continue
                }
                best = (entry.id, distance)
            }
        }
        return best?.id
    }
}
