/// What is counted in the cells of a coverage table, one part after the other, and where each belongs.
struct CoverageUnits {
    /// One organization's part in one item; an item without organizations has one part with none.
    struct Part {
        /// The project, tie or organization, by position; parts of one item follow each other.
        let item: Int
        let organization: Int?
        let project: Int?
        let period: Period
        let role: String?
        let kind: String?
    }

    let unit: CoverageUnit
    let parts: [Part]
    private let organizations: [Organization]
    /// The years that a part without an end, or a beginning, is shown in.
    private let years: ClosedRange<Int>?

    init(_ network: Network, dimensions: [GapDimension], years asked: ClosedRange<Int>?) {
        organizations = (0..<network.organizationColumns.count).map { network.organizationColumns.organization($0) }
        if dimensions.contains(.kind) {
            (unit, parts) = (.ties, Self.ties(of: network))
        } else if network.projectRecords.isEmpty {
            (unit, parts) = (.organizations, Self.organizations(organizations))
        } else {
            (unit, parts) = (.projects, Self.participations(of: network))
        }
        let dated = parts.flatMap { [$0.period.since, $0.period.until] }.compactMap(\.self)
        guard let first = dated.min(), let last = dated.max() else {
            years = asked
            return
        }
        let (from, to) = (max(first, asked?.lowerBound ?? first), min(last, asked?.upperBound ?? last))
        years = from <= to ? max(from, to - 199)...to : nil
    }

    private static func participations(of network: Network) -> [Part] {
        let columns = network.participationColumns
        var ofProject = [[Int]](repeating: [], count: network.projectRecords.count)
        for part in 0..<columns.count { ofProject[Int(columns.projects[part])].append(part) }
        return ofProject.enumerated().flatMap { project, parts -> [Part] in
            let period = network.projectRecords[project].period
            guard !parts.isEmpty else {
                return [Part(item: project, organization: nil, project: project, period: period, role: nil, kind: nil)]
            }
            return parts.map { part in
                let own = columns.periods[part]
                return Part(
                    item: project, organization: Int(columns.organizations[part]), project: project,
                    period: own.isUndated ? period : own, role: network.word(columns.roles[part]), kind: nil)
            }
        }
    }

    private static func ties(of network: Network) -> [Part] {
        let columns = network.tieColumns
        return (0..<columns.count).flatMap { tie in
            let project = columns.project(tie).flatMap { network.position(of: $0) }
            var period = columns.periods[tie]
            if period.isUndated, let project { period = network.projectRecords[project].period }
            return [columns.sources[tie], columns.targets[tie]].map { end in
                Part(
                    item: tie, organization: Int(end), project: project, period: period, role: nil,
                    kind: network.word(columns.kinds[tie]))
            }
        }
    }

    private static func organizations(_ organizations: [Organization]) -> [Part] {
        organizations.enumerated().map { position, organization in
            Part(
                item: position, organization: position, project: nil, period: organization.period, role: nil, kind: nil)
        }
    }

    // MARK: Values

    /// Where a part belongs in a dimension: nil where nothing says.
    func values(of part: Part, _ dimension: GapDimension, in network: Network) -> [Coverage.Value] {
        let project = part.project.map { network.projectRecords[$0] }
        let organization = part.organization.map { organizations[$0] }
        let codes: [String]
        switch dimension {
        case .area:
            let own = project?.areas ?? []
            codes = own.isEmpty ? organization?.areas ?? [] : own
        case .region: codes = [project?.region ?? organization?.region].compactMap(\.self)
        case .mechanism: codes = project?.mechanisms ?? []
        case .stage: codes = [project?.stage].compactMap(\.self)
        case .kind: codes = [part.kind].compactMap(\.self)
        case .role: codes = part.role.map { [$0] } ?? (unit == .organizations ? organization?.roles ?? [] : [])
        case .sector:
            codes = ([organization?.sector].compactMap(\.self) + (organization?.alsoSectors ?? [])).map(\.rawValue)
        case .year:
            guard !part.period.isUndated, let years else { return [nil] }
            let from = max(part.period.since ?? years.lowerBound, years.lowerBound)
            let to = min(part.period.until ?? years.upperBound, years.upperBound)
            return from <= to ? (from...to).map { String($0) } : []
        }
        guard codes.count > 1 else { return [codes.first] }
        var seen: Set<String> = []
        return codes.filter { seen.insert($0).inserted }
    }

    /// All values of a dimension in their order.
    func values(of dimension: GapDimension, in network: Network) -> [Coverage.Value] {
        var used: Set<String> = []
        var isUnsaid = false
        for part in parts {
            for value in values(of: part, dimension, in: network) {
                if let value { used.insert(value) } else { isUnsaid = true }
            }
        }
        let known: [String]
        if dimension == .year {
            known = used.isEmpty ? [] : years.map { $0.map { String($0) } } ?? []
        } else if dimension == .sector {
            // All five, always: what the data has nobody of is what one asks for.
            known = parts.isEmpty ? [] : Sector.allCases.map(\.rawValue)
        } else {
            let codes = dimension.list.map { network.vocabularies[$0].terms.map(\.code) } ?? []
            // A list that the data does not use at all is not this data's list.
            known = codes.contains(where: used.contains) ? codes : []
        }
        return known + used.subtracting(known).sorted() + (isUnsaid ? [nil] : [])
    }
}
