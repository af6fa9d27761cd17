/// What merging two organizations did.
public struct MergeReport: Hashable, Sendable {
    /// The record that is gone.
    public let merged: Organization.ID
    /// The record that has taken it in.
    public let into: Organization.ID
    /// Ties whose end moved.
    public let movedTies: Int
    /// Ties between the two, which would have become ties of an organization with itself and were taken out.
    public let droppedTies: Int
    /// Participations that moved.
    public let movedParticipations: Int
    /// Participations of both in the same project and role, of which one was taken out.
    public let mergedParticipations: Int
}

extension Network {
    /// Makes one organization of two that are the same.
    ///
    /// The first goes: its names in languages the other lacks, and its identifier and remaining names as aliases, go to
    /// the other, as do its ties and participations. Where both say something (sector, region…), the other's word
    /// stands.
    ///
    /// - Returns: what was moved and what fell away.
    /// - Throws: ``EditingError/unknownOrganization(_:)`` or ``EditingError/mergeIntoItself(_:)``.
    /// - Complexity: O(n + m).
    @discardableResult
    public mutating func merge(_ id: Organization.ID, into other: Organization.ID) throws(EditingError) -> MergeReport {
        guard let going = position(of: id) else { throw .unknownOrganization(id) }
        guard let staying = position(of: other) else { throw .unknownOrganization(other) }
        guard going != staying else { throw .mergeIntoItself(id) }

        var kept = Selection(everythingIn: self)
        kept.organizations[going] = false
        var (movedTies, droppedTies, movedParts, mergedParts) = (0, 0, 0, 0)

        for tie in 0..<tieColumns.count {
            let ends = (Int(tieColumns.sources[tie]), Int(tieColumns.targets[tie]))
            guard ends.0 == going || ends.1 == going else { continue }
            if ends == (going, staying) || ends == (staying, going) {
                kept.ties[tie] = false
                droppedTies += 1
            } else {
                tieColumns.setEnds(
                    tie, source: ends.0 == going ? staying : ends.0, target: ends.1 == going ? staying : ends.1)
                movedTies += 1
            }
        }

        struct Part: Hashable {
            let project: UInt32
            let role: UInt16
        }
        var held: Set<Part> = []
        func part(_ position: Int) -> Part {
            Part(project: participationColumns.projects[position], role: participationColumns.roles[position])
        }
        for position in 0..<participationColumns.count
        where Int(participationColumns.organizations[position]) == staying {
            held.insert(part(position))
        }
        for position in 0..<participationColumns.count
        where Int(participationColumns.organizations[position]) == going {
            if held.insert(part(position)).inserted {
                participationColumns.setOrganization(position, staying)
                movedParts += 1
            } else {
                kept.participations[position] = false
                mergedParts += 1
            }
        }

        var record = organization(at: staying)
        record.takeIn(organization(at: going))
        try update(record)
        self = selecting(kept)
        return MergeReport(
            merged: id, into: other, movedTies: movedTies, droppedTies: droppedTies,
            movedParticipations: movedParts, mergedParticipations: mergedParts)
    }
}

extension Organization {
    /// Adds what another record of the same organization knows and this one does not.
    mutating func takeIn(_ other: Organization) {
        var otherNames = [other.id.text]
        for entry in other.names.entries {
            if names[entry.language] == nil {
                names[entry.language] = entry.text
            } else {
                otherNames.append(entry.text)
            }
        }
        if abbreviation == nil {
            abbreviation = other.abbreviation
        } else if let theirs = other.abbreviation {
            otherNames.append(theirs)
        }
        let known = Set(names.entries.map(\.text) + [id.text] + [abbreviation].compactMap(\.self) + aliases)
        var seen = known
        aliases += (otherNames + other.aliases).filter { seen.insert($0).inserted }
        sector = sector ?? other.sector
        alsoSectors = (alsoSectors + other.alsoSectors.filter { !alsoSectors.contains($0) }).filter { $0 != sector }
        roles += other.roles.filter { !roles.contains($0) }
        region = region ?? other.region
        areas += other.areas.filter { !areas.contains($0) }
        location = location ?? other.location
        period = period.union(other.period)
        for entry in other.attributes.entries where attributes[entry.name] == nil {
            attributes[entry.name] = entry.value
        }
    }
}
