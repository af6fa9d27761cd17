/// The recorded ties of a network: 29 bytes each and no more, unless a tie has something rare to say.
package struct TieColumns: Sendable {
    /// What few ties have.
    struct Extras: Hashable, Sendable {
        var id: String?
        var project: Project.ID?
        var trust: Double?
        var value: Double?
        var evidence: String?
        var attributes: Attributes = [:]
    }

    /// Positions of the organizations.
    package private(set) var sources: [UInt32] = []
    package private(set) var targets: [UInt32] = []
    package private(set) var weights: [Double] = []
    package private(set) var directed: [Bool] = []
    /// Number of the kind's word plus one; 0 where there is none.
    package private(set) var kinds: [UInt16] = []
    package private(set) var periods = PeriodColumn()
    package private(set) var origins = OriginColumn()
    private(set) var extras = SideColumn<Extras>()

    package var count: Int { sources.count }

    /// Which project the tie names.
    package func project(_ position: Int) -> Project.ID? { extras[position]?.project }

    mutating func append(
        source: Int, target: Int, weight: Double, isDirected: Bool, kind: Int, period: Period, file: Int, row: Int
    ) {
        sources.append(UInt32(truncatingIfNeeded: source))
        targets.append(UInt32(truncatingIfNeeded: target))
        weights.append(weight)
        directed.append(isDirected)
        kinds.append(UInt16(truncatingIfNeeded: kind))
        periods.append(period)
        origins.append(file: file, row: row)
    }

    mutating func set(
        _ position: Int, source: Int, target: Int, weight: Double, isDirected: Bool, kind: Int, period: Period,
        file: Int, row: Int
    ) {
        setEnds(position, source: source, target: target)
        weights[position] = weight
        directed[position] = isDirected
        kinds[position] = UInt16(truncatingIfNeeded: kind)
        periods[position] = period
        origins.set(position, file: file, row: row)
    }

    mutating func setEnds(_ position: Int, source: Int, target: Int) {
        sources[position] = UInt32(truncatingIfNeeded: source)
        targets[position] = UInt32(truncatingIfNeeded: target)
    }

    mutating func setExtras(_ position: Int, _ value: Extras) {
        extras[position] = value == Extras() ? nil : value
    }

    /// Ties that name one of the projects no longer do.
    mutating func forget(projects ids: Set<Project.ID>) {
        guard !ids.isEmpty else { return }
        extras.update { extras in
            if let project = extras.project, ids.contains(project) { extras.project = nil }
            return extras == Extras() ? nil : extras
        }
    }

    mutating func keep(_ mask: [Bool]) {
        sources.keep(mask)
        targets.keep(mask)
        weights.keep(mask)
        directed.keep(mask)
        kinds.keep(mask)
        periods.keep(mask)
        origins.keep(mask)
        extras.keep(mask)
    }

    mutating func reorder(by order: [Int]) {
        sources.reorder(by: order)
        targets.reorder(by: order)
        weights.reorder(by: order)
        directed.reorder(by: order)
        kinds.reorder(by: order)
        periods.reorder(by: order)
        origins.reorder(by: order)
        extras.reorder(by: order)
    }

    /// Gives the ends their new positions after organizations were taken out.
    mutating func renumber(_ newPosition: [Int]) {
        for tie in sources.indices {
            setEnds(tie, source: newPosition[Int(sources[tie])], target: newPosition[Int(targets[tie])])
        }
    }

    mutating func reserveCapacity(_ count: Int) {
        sources.reserveCapacity(count)
        targets.reserveCapacity(count)
        weights.reserveCapacity(count)
        directed.reserveCapacity(count)
        kinds.reserveCapacity(count)
        periods.reserveCapacity(count)
        origins.reserveCapacity(count)
    }
}
