/// Where two networks say different things of one record; the first network's word stands.
public struct CombiningConflict: Hashable, Sendable {
    /// The organization or project.
    public let id: String
    /// What they differ in: `sector`, `name_th`, `region`….
    public let field: String
    public let kept: String
    public let other: String
    /// Where the other word comes from.
    public let origin: Origin?
}

/// What putting two networks together did.
public struct CombiningReport: Hashable, Sendable {
    /// Organizations and projects that were new, and those that both networks have.
    public internal(set) var newOrganizations = 0
    public internal(set) var sharedOrganizations = 0
    public internal(set) var newProjects = 0
    public internal(set) var sharedProjects = 0
    /// Participations, ties and aims that were added.
    public internal(set) var participations = 0
    public internal(set) var ties = 0
    public internal(set) var targets = 0
    /// Participations and aims that both have alike, of which one is enough.
    public internal(set) var repeatedParticipations = 0
    public internal(set) var repeatedTargets = 0
    public internal(set) var conflicts: [CombiningConflict] = []
}

extension Network {
    /// Takes in another network: what it has more, behind what is here.
    ///
    /// An organization or project with the same identifier is the same; what the other knows and this one does not is
    /// added to it, and where both say something this one's word stands. Ties are all kept, beside those that are here:
    /// two lists may tell the same tie, and only people can know. Lists of words that only the other has replaced are
    /// taken over.
    ///
    /// - Returns: what was added, what both had, and where they disagree.
    /// - Throws: ``EditingError/tooMany(_:)``.
    /// - Complexity: O(n + m) of both.
    @discardableResult
    public mutating func combine(with other: Network) throws(EditingError) -> CombiningReport {
        var report = CombiningReport()
        var result = self
        for list in Vocabularies.List.allCases
        where other.vocabularies.replaced.contains(list) && !result.vocabularies.replaced.contains(list) {
            result.vocabularies[list] = other.vocabularies[list]
        }
        result.vocabularies.notObserved.formIntersection(other.vocabularies.notObserved)
        for organization in other.organizations {
            guard let known = result[organization.id] else {
                try result.add(organization)
                report.newOrganizations += 1
                continue
            }
            report.sharedOrganizations += 1
            let settled = known.settled(with: organization, &report.conflicts)
            if settled != known { try result.update(settled) }
        }
        for project in other.projects {
            guard let known = result[project.id] else {
                try result.add(project)
                report.newProjects += 1
                continue
            }
            report.sharedProjects += 1
            let settled = known.settled(with: project, &report.conflicts)
            if settled != known { try result.update(settled) }
        }
        try result.addParts(of: other, &report)
        for tie in other.collaborations {
            try result.add(tie)
            report.ties += 1
        }
        let known = Set(result.targets.map(\.withoutOrigin))
        for target in other.targets {
            if known.contains(target.withoutOrigin) {
                report.repeatedTargets += 1
            } else {
                try result.add(target)
                report.targets += 1
            }
        }
        self = result
        return report
    }

    private mutating func addParts(of other: Network, _ report: inout CombiningReport) throws(EditingError) {
        var known = Set(participations.map(\.withoutOrigin))
        for part in other.participations {
            if known.insert(part.withoutOrigin).inserted {
                try add(part)
                report.participations += 1
            } else {
                report.repeatedParticipations += 1
            }
        }
    }
}

extension Participation {
    fileprivate var withoutOrigin: Participation {
        var copy = self
        copy.origin = nil
        return copy
    }
}

extension Target {
    fileprivate var withoutOrigin: Target {
        var copy = self
        copy.origin = nil
        return copy
    }
}

/// Settles the fields of two records of the same thing.
private struct Settling {
    let id: String
    let origin: Origin?
    var conflicts: [CombiningConflict]

    mutating func settle<Value: Equatable>(
        _ field: String, _ mine: Value?, _ theirs: Value?, _ text: (Value) -> String
    ) -> Value? {
        guard let mine else { return theirs }
        if let theirs, theirs != mine {
            conflicts.append(
                CombiningConflict(id: id, field: field, kept: text(mine), other: text(theirs), origin: origin))
        }
        return mine
    }

    mutating func settle(_ field: String, _ mine: Names, _ theirs: Names) -> Names {
        var names = mine
        for entry in theirs.entries {
            names[entry.language] = settle("\(field)_\(entry.language)", mine[entry.language], entry.text) { $0 }
        }
        return names
    }

    mutating func settle(_ mine: Period, _ theirs: Period) -> Period {
        guard !mine.isUndated else { return theirs }
        if !theirs.isUndated, theirs != mine {
            func words(_ period: Period) -> String {
                "\(period.since.map(String.init) ?? "")–\(period.until.map(String.init) ?? "")"
            }
            conflicts.append(
                CombiningConflict(id: id, field: "period", kept: words(mine), other: words(theirs), origin: origin))
        }
        return mine
    }

    mutating func settle(_ mine: Attributes, _ theirs: Attributes) -> Attributes {
        var attributes = mine
        for entry in theirs.entries {
            attributes[entry.name] = settle(entry.name, mine[entry.name], entry.value) { $0 }
        }
        return attributes
    }
}

/// Both lists, each entry once.
private func union<Value: Equatable>(_ mine: [Value], _ theirs: [Value]) -> [Value] {
    mine + theirs.filter { !mine.contains($0) }
}

extension Organization {
    fileprivate func settled(with other: Organization, _ conflicts: inout [CombiningConflict]) -> Organization {
        var settling = Settling(id: id.text, origin: other.origin, conflicts: conflicts)
        var result = self
        result.names = settling.settle("name", names, other.names)
        result.abbreviation = settling.settle("abbreviation", abbreviation, other.abbreviation) { $0 }
        result.aliases = union(aliases, other.aliases)
        result.sector = settling.settle("sector", sector, other.sector) { $0.rawValue }
        result.alsoSectors = union(alsoSectors, other.alsoSectors)
        result.roles = union(roles, other.roles)
        result.region = settling.settle("region", region, other.region) { $0 }
        result.areas = union(areas, other.areas)
        result.location = settling.settle("location", location, other.location) { "\($0.latitude), \($0.longitude)" }
        result.period = settling.settle(period, other.period)
        result.attributes = settling.settle(attributes, other.attributes)
        conflicts = settling.conflicts
        return result
    }
}

extension Project {
    fileprivate func settled(with other: Project, _ conflicts: inout [CombiningConflict]) -> Project {
        var settling = Settling(id: id.text, origin: other.origin, conflicts: conflicts)
        var result = self
        result.titles = settling.settle("title", titles, other.titles)
        result.areas = union(areas, other.areas)
        result.region = settling.settle("region", region, other.region) { $0 }
        result.period = settling.settle(period, other.period)
        result.mechanisms = union(mechanisms, other.mechanisms)
        result.stage = settling.settle("stage", stage, other.stage) { $0 }
        result.budget = settling.settle("budget", budget, other.budget) { "\($0)" }
        result.outcomes = union(outcomes, other.outcomes)
        result.attributes = settling.settle(attributes, other.attributes)
        conflicts = settling.conflicts
        return result
    }
}
