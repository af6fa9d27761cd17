/// Which part of a network an answer is about.
///
/// Three questions say which organizations: `sectors`, `regions` and `areas`. The others say which projects and ties:
/// `kinds`, `mechanisms`, `years`. An organization that is left without ties stays, as an isolate, unless
/// ``dropsIsolates``. Empty sets ask nothing.
public struct NetworkFilter: Hashable, Sendable {
    /// Organizations of these sectors; *also* sectors do not count.
    public var sectors: Set<Sector> = []
    /// Whether, with ``sectors``, organizations without a sector are asked for too.
    public var includesNoSector = false
    /// Organizations of these regions, by code; projects of the region or with one of those organizations.
    public var regions: Set<String> = []
    /// Organizations that name one of these areas or take part in a project that does; projects that do; ties between
    /// those organizations, unless they name a project outside the areas.
    public var areas: Set<String> = []
    /// Recorded ties of these kinds.
    public var kinds: Set<String> = []
    /// Projects with one of these ways of support, and ties that name such a project.
    public var mechanisms: Set<String> = []
    /// Ties, projects and participations whose period touches one of these years of the Common Era. One that is undated
    /// takes the period of its project where it has one, and is otherwise left out, unless ``keepsUndated``. A project
    /// that is undated itself lasts as long as the dated parts in it.
    public var years: ClosedRange<Int>?
    public var keepsUndated = false
    /// Leaves out organizations that have neither a tie nor a participation once all else is done.
    public var dropsIsolates = false

    /// Makes a filter that lets everything through.
    public init() {}

    /// Whether anything is asked at all.
    public var isEmpty: Bool { self == NetworkFilter() }
}

/// What a filter left out.
public struct FilterReport: Hashable, Sendable {
    /// Organizations, projects, ties left out by the questions asked, undated ones not counted.
    public var organizations = 0
    public var projects = 0
    public var ties = 0
    /// Ties and projects left out because they do not say when.
    public var undatedTies = 0
    public var undatedProjects = 0
    /// Organizations left out because nothing was left of their ties and participations.
    public var isolates = 0
}

extension Network {
    /// The part of the network that the filter asks for, and what it left out.
    ///
    /// - Complexity: O(n + m).
    public func filtered(by filter: NetworkFilter) -> (network: Network, report: FilterReport) {
        guard !filter.isEmpty else { return (self, FilterReport()) }
        var report = FilterReport()
        var kept = Selection(everythingIn: self)

        keepProjects(of: filter, in: &kept, &report)
        keepOrganizations(of: filter, in: &kept)
        keepParticipations(of: filter, in: &kept)
        keepTies(of: filter, in: &kept, &report)
        dropProjectsWithoutOrganizations(of: filter, in: &kept)

        report.organizations = kept.organizations.count { !$0 }
        report.projects = kept.projects.count { !$0 } - report.undatedProjects
        report.ties = tieColumns.count - keptTieCount(kept) - report.undatedTies
        var result = selecting(kept)
        if filter.dropsIsolates {
            // An organization tied to nobody but itself goes with that tie.
            let before = result.tieColumns.count
            report.isolates = result.dropIsolates()
            report.ties += before - result.tieColumns.count
        }
        return (result, report)
    }

    private func keepProjects(of filter: NetworkFilter, in kept: inout Selection, _ report: inout FilterReport) {
        let parts = filter.years == nil ? [:] : periodsOfParts()
        for (position, project) in projectRecords.enumerated() {
            if !filter.areas.isEmpty, filter.areas.isDisjoint(with: project.areas) {
                kept.projects[position] = false
            } else if !filter.mechanisms.isEmpty, filter.mechanisms.isDisjoint(with: project.mechanisms) {
                kept.projects[position] = false
            } else if let years = filter.years, !project.period.overlaps(years) {
                guard project.period.isUndated else {
                    kept.projects[position] = false
                    continue
                }
                if let periods = parts[position] {
                    kept.projects[position] = periods.contains { $0.overlaps(years) }
                    continue
                }
                if !filter.keepsUndated {
                    kept.projects[position] = false
                    report.undatedProjects += 1
                }
            }
        }
    }

    /// The periods of the dated parts in each project that is undated itself, by the project's position.
    private func periodsOfParts() -> [Int: [Period]] {
        var periods: [Int: [Period]] = [:]
        for part in 0..<participationColumns.count {
            let (project, period) = (Int(participationColumns.projects[part]), participationColumns.periods[part])
            if !period.isUndated, projectRecords[project].period.isUndated {
                periods[project, default: []].append(period)
            }
        }
        return periods
    }

    private func keepOrganizations(of filter: NetworkFilter, in kept: inout Selection) {
        var works = [Bool](repeating: false, count: organizationColumns.count)
        if !filter.areas.isEmpty {
            for part in 0..<participationColumns.count {
                let project = projectRecords[Int(participationColumns.projects[part])]
                if !filter.areas.isDisjoint(with: project.areas) {
                    works[Int(participationColumns.organizations[part])] = true
                }
            }
        }
        for position in 0..<organizationColumns.count {
            if !filter.sectors.isEmpty || filter.includesNoSector {
                let sector = organizationColumns.sector(position)
                let isAsked = sector.map { filter.sectors.contains($0) } ?? filter.includesNoSector
                if !isAsked { kept.organizations[position] = false }
            }
            guard !filter.regions.isEmpty || !filter.areas.isEmpty else { continue }
            let organization = organizationColumns.organization(position)
            if !filter.regions.isEmpty, !(organization.region.map { filter.regions.contains($0) } ?? false) {
                kept.organizations[position] = false
            }
            if !filter.areas.isEmpty, !works[position], filter.areas.isDisjoint(with: organization.areas) {
                kept.organizations[position] = false
            }
        }
    }

    private func keepParticipations(of filter: NetworkFilter, in kept: inout Selection) {
        guard let years = filter.years else { return }
        for part in 0..<participationColumns.count {
            let period = participationColumns.periods[part]
            // An undated part lasts as long as its project, which has been asked already.
            if !period.isUndated, !period.overlaps(years) { kept.participations[part] = false }
        }
    }

    private func keepTies(of filter: NetworkFilter, in kept: inout Selection, _ report: inout FilterReport) {
        for tie in 0..<tieColumns.count {
            let project = tieColumns.project(tie).flatMap { position(of: $0) }
            if !filter.kinds.isEmpty, !(word(tieColumns.kinds[tie]).map { filter.kinds.contains($0) } ?? false) {
                kept.ties[tie] = false
                continue
            }
            if !filter.mechanisms.isEmpty || !filter.areas.isEmpty {
                let named = project.map { projectRecords[$0] }
                let isOfArea =
                    filter.areas.isEmpty || named.map { !filter.areas.isDisjoint(with: $0.areas) } ?? true
                let isOfMechanism =
                    filter.mechanisms.isEmpty
                    || named.map { !filter.mechanisms.isDisjoint(with: $0.mechanisms) } ?? false
                if !isOfArea || !isOfMechanism {
                    kept.ties[tie] = false
                    continue
                }
            }
            guard let years = filter.years else { continue }
            var period = tieColumns.periods[tie]
            if period.isUndated, let project { period = projectRecords[project].period }
            if period.isUndated {
                guard !filter.keepsUndated else { continue }
                kept.ties[tie] = false
                let ends = (Int(tieColumns.sources[tie]), Int(tieColumns.targets[tie]))
                if kept.organizations[ends.0], kept.organizations[ends.1] { report.undatedTies += 1 }
            } else if !period.overlaps(years) {
                kept.ties[tie] = false
            }
        }
    }

    /// With a question about organizations, a project stays only where one of them takes part or, for a region, where
    /// it is of that region.
    private func dropProjectsWithoutOrganizations(of filter: NetworkFilter, in kept: inout Selection) {
        guard !filter.sectors.isEmpty || filter.includesNoSector || !filter.regions.isEmpty else { return }
        var isHeld = [Bool](repeating: false, count: projectRecords.count)
        for part in 0..<participationColumns.count
        where kept.participations[part] && kept.organizations[Int(participationColumns.organizations[part])] {
            isHeld[Int(participationColumns.projects[part])] = true
        }
        for (position, project) in projectRecords.enumerated() where !isHeld[position] {
            let isOfRegion = project.region.map { filter.regions.contains($0) } ?? false
            if !isOfRegion { kept.projects[position] = false }
        }
    }

    private func keptTieCount(_ kept: Selection) -> Int {
        (0..<tieColumns.count).count { tie in
            kept.ties[tie] && kept.organizations[Int(tieColumns.sources[tie])]
                && kept.organizations[Int(tieColumns.targets[tie])]
        }
    }

    /// Takes out organizations without ties to others or participations, and counts them.
    private mutating func dropIsolates() -> Int {
        var kept = Selection(everythingIn: self)
        kept.organizations = [Bool](repeating: false, count: organizationColumns.count)
        for tie in 0..<tieColumns.count where tieColumns.sources[tie] != tieColumns.targets[tie] {
            kept.organizations[Int(tieColumns.sources[tie])] = true
            kept.organizations[Int(tieColumns.targets[tie])] = true
        }
        for part in 0..<participationColumns.count {
            kept.organizations[Int(participationColumns.organizations[part])] = true
        }
        let dropped = kept.organizations.count { !$0 }
        if dropped > 0 { self = selecting(kept) }
        return dropped
    }
}
