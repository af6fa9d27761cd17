import Quintet

extension NetworkAssembler {
    mutating func readProjects(_ table: TableReader) throws(ReadError) {
        try forEachRow(of: table) { (me) throws(BadCell) in try me.addProject(table) }
    }

    private mutating func addProject(_ table: TableReader) throws(BadCell) -> RowFate {
        let titles = table.names(.title)
        guard let id = table.text(.id) ?? (table.has(.id) ? nil : titles.entries.first?.text) else {
            throw BadCell(finding: .missing(.id, at: table.place))
        }
        var project = Project(Project.ID(id))
        project.titles = titles
        project.areas = codes(.areas, .area, table)
        project.region = code(.region, .region, table)
        project.period = try table.period(&years, network.vocabularies.calendar)
        project.mechanisms = codes(.mechanisms, .mechanism, table)
        project.stage = code(.stage, .stage, table)
        project.budget = try table.number(.budget)
        project.attributes = table.attributes
        project.origin = table.origin

        if let known = network[project.id] {
            var (one, other) = (known, project)
            (one.origin, other.origin) = (nil, nil)
            guard one == other else {
                throw BadCell(finding: .conflictingRow(at: table.place(.id), id: id, first: known.origin))
            }
            report.add(.repeatedRow(at: table.place, first: known.origin?.row ?? 0, isKept: false))
            return .merged
        }
        try edit(table) { (network) throws(EditingError) in try network.add(project) }
        return .kept
    }

    mutating func readParticipation(_ table: TableReader) throws(ReadError) {
        let before = (network.organizations.count, network.projects.count)
        var seen = SeenParts()
        try forEachRow(of: table) { (me) throws(BadCell) in try me.addParticipations(table, &seen) }
        if seen.splitCells > 0 {
            report.add(.splitCells(.organization, at: Finding.Place(file: table.file), count: seen.splitCells))
        }
        let created = (network.organizations.count - before.0, network.projects.count - before.1)
        if created.0 + created.1 > 0 {
            report.add(
                .createdFromTies(at: Finding.Place(file: table.file), count: created.0, projects: created.1))
        }
    }

    /// What earlier rows of the table said.
    private struct SeenParts {
        var rows: [Participation: Int] = [:]
        var pairs: [Pair: Int] = [:]
        /// The same whatever the role.
        var members: [Pair: Int] = [:]
        var splitCells = 0

        struct Pair: Hashable {
            let organization: Organization.ID
            let project: Project.ID
            var role: String?

            var withoutRole: Pair { Pair(organization: organization, project: project, role: nil) }
        }
    }

    /// One part, or one for each partner that the cell names.
    private mutating func addParticipations(_ table: TableReader, _ seen: inout SeenParts) throws(BadCell) -> RowFate {
        guard let project = try project(.project, of: table) else {
            throw BadCell(finding: .missing(.project, at: table.place))
        }
        let organizations = try organizations(.organization, of: table)
        var part = Participation(organizations[0], in: project)
        part.role = code(.role, .role, table)
        part.weight = try table.weight()
        part.period = try table.period(&years, network.vocabularies.calendar)
        part.attributes = table.attributes
        let details = try details(of: organizations, project, table)
        try bringIntoBeing(organizations, project, of: table)
        try put(details, table)
        if organizations.count > 1 { seen.splitCells += 1 }
        var fate = RowFate.merged
        for organization in organizations {
            part.organization = organization
            part.origin = nil
            // The same part said twice is one part.
            if let first = seen.rows[part] {
                report.add(.repeatedRow(at: table.place, first: first, isKept: false))
                continue
            }
            let pair = SeenParts.Pair(organization: organization, project: project, role: part.role)
            if let first = seen.pairs[pair] {
                report.add(.repeatedPart(at: table.place, organization.text, project.text, first: first))
            } else if let first = seen.members[pair.withoutRole] {
                report.add(.secondRole(at: table.place, organization.text, project.text, first: first))
            }
            seen.members[pair.withoutRole] = seen.members[pair.withoutRole] ?? table.line
            seen.rows[part] = table.line
            seen.pairs[pair] = seen.pairs[pair] ?? table.line
            part.origin = table.origin
            let added = part
            try edit(table) { (network) throws(EditingError) in try network.add(added) }
            fate = .kept
        }
        return fate
    }

    mutating func readOutcomes(_ table: TableReader) throws(ReadError) {
        try forEachRow(of: table) { (me) throws(BadCell) in
            guard let project = try me.project(.project, of: table) else {
                throw BadCell(finding: .missing(.project, at: table.place))
            }
            guard let indicator = table.text(.indicator) else {
                throw BadCell(finding: .missing(.indicator, at: table.place))
            }
            var outcome = Project.Outcome(indicator: indicator, value: try table.requiredNumber(.value))
            outcome.unit = table.text(.unit)
            outcome.year = try table.year(.year, &me.years, me.network.vocabularies.calendar)
            try me.bringIntoBeing([], project, of: table)
            guard let position = me.network.position(of: project) else { return .kept }
            me.network.appendOutcome(outcome, toProjectAt: position)
            return .kept
        }
    }

    mutating func readTargets(_ table: TableReader) throws(ReadError) {
        try forEachRow(of: table) { (me) throws(BadCell) in
            guard let year = try table.year(.year, &me.years, me.network.vocabularies.calendar) else {
                throw BadCell(finding: .missing(.year, at: table.place))
            }
            guard let measure = table.text(.measure) else {
                throw BadCell(finding: .missing(.measure, at: table.place))
            }
            var target = Target(
                year: year, dimension: table.text(.dimension) ?? "all", item: table.text(.item), measure: measure,
                value: try table.requiredNumber(.value))
            target.attributes = table.attributes
            target.origin = table.origin
            let added = target
            try me.edit(table) { (network) throws(EditingError) in try network.add(added) }
            return .kept
        }
    }
}
