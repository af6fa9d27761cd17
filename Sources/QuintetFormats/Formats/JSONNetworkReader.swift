import Quintet

/// Builds a network from the tables of our own JSON.
///
/// Texts stand for themselves; only a sector may also be a word of the vocabulary. A record that cannot be used is
/// refused, and the next one read.
struct JSONNetworkReader {
    var network = Network()
    var report = ReadReport()
    let file: String
    /// Lines before the text, where it stands within another file.
    let linesBefore: Int
    private var references = IdentifierFinder()
    private var saidEras: Set<TableKind> = []

    init(file: String, linesBefore: Int = 0) {
        self.file = file
        self.linesBefore = linesBefore
    }

    mutating func readAll(_ root: JSONValue) {
        readVocabulary(root)
        readOrganizations(root)
        readProjects(root)
        readParticipation(root)
        readCollaborations(root)
        readTargets(root)
    }

    mutating func readOrganizations(_ root: JSONValue) {
        records(root["organizations"], .organizations) { (me, record) throws(BadCell) in
            try me.addOrganization(record)
        }
    }

    private mutating func addOrganization(_ record: JSONRecord) throws(BadCell) -> Bool {
        var organization = Organization(Organization.ID(try record.requiredText(.id)))
        organization.names = try record.names(.name)
        organization.abbreviation = try record.text(.abbreviation)
        organization.aliases = try record.list(.aliases)
        organization.sector = try record.text(.sector).flatMap { sector($0, .sector, record) }
        organization.alsoSectors = try record.list(.alsoSectors).compactMap { sector($0, .alsoSectors, record) }
        organization.roles = try record.list(.roles)
        organization.region = try record.text(.region)
        organization.areas = try record.list(.areas)
        let (latitude, longitude) = (try record.number(.latitude), try record.number(.longitude))
        if let latitude, let longitude {
            guard let location = Organization.Location(latitude: latitude, longitude: longitude) else {
                let field: Field = (-90.0...90.0).contains(latitude) ? .longitude : .latitude
                throw BadCell(
                    finding: .outOfRange(
                        field, at: record.place(field), record.shown(field),
                        range: field == .latitude ? "-90–90" : "-180–180"))
            }
            organization.location = location
        } else if latitude != nil || longitude != nil {
            report.add(.halfLocation(at: record.place(latitude == nil ? .longitude : .latitude)))
        }
        organization.period = try period(record)
        organization.attributes = try record.attributes()
        if let known = network[organization.id] {
            return try repeated(organization.id.text, record, known.origin) {
                var (one, other) = (known, organization)
                (one.origin, other.origin) = (nil, nil)
                return one == other
            }
        }
        organization.origin = record.origin
        let added = organization
        try edit(record) { (network) throws(EditingError) in try network.add(added) }
        return true
    }

    mutating func readProjects(_ root: JSONValue) {
        records(root["projects"], .projects) { (me, record) throws(BadCell) in
            var project = Project(Project.ID(try record.requiredText(.id)))
            project.titles = try record.names(.title)
            project.areas = try record.list(.areas)
            project.region = try record.text(.region)
            project.period = try me.period(record)
            project.mechanisms = try record.list(.mechanisms)
            project.stage = try record.text(.stage)
            project.budget = try record.number(.budget)
            project.outcomes = try record.outcomes()
            project.attributes = try record.attributes()
            if let known = me.network[project.id] {
                return try me.repeated(project.id.text, record, known.origin) {
                    var (one, other) = (known, project)
                    (one.origin, other.origin) = (nil, nil)
                    return one == other
                }
            }
            project.origin = record.origin
            let added = project
            try me.edit(record) { (network) throws(EditingError) in try network.add(added) }
            return true
        }
    }

    mutating func readParticipation(_ root: JSONValue) {
        records(root["participation"], .participation) { (me, record) throws(BadCell) in
            let project = try me.project(record, isRequired: true) ?? ""
            var part = Participation(try me.organization(.organization, record), in: project)
            part.role = try record.text(.role)
            part.weight = try record.weight()
            part.period = try me.period(record)
            part.attributes = try record.attributes()
            part.origin = record.origin
            let added = part
            try me.edit(record) { (network) throws(EditingError) in try network.add(added) }
            return true
        }
    }

    mutating func readCollaborations(_ root: JSONValue) {
        records(root["collaborations"], .collaborations) { (me, record) throws(BadCell) in
            var tie = Collaboration(
                try me.organization(.source, record), try me.organization(.target, record),
                kind: try record.text(.kind), weight: try record.weight(), isDirected: try record.isDirected(),
                period: try me.period(record))
            tie.id = try record.text(.id)
            tie.project = try me.project(record, isRequired: false)
            tie.trust = try record.number(.trust)
            tie.value = try record.number(.value)
            tie.evidence = try record.text(.evidence)
            tie.attributes = try record.attributes()
            tie.origin = record.origin
            let added = tie
            try me.edit(record) { (network) throws(EditingError) in try network.add(added) }
            if tie.source == tie.target { me.report.add(.selfTie(at: record.place(.source), tie.source.text)) }
            return true
        }
    }

    mutating func readTargets(_ root: JSONValue) {
        records(root["targets"], .targets) { (me, record) throws(BadCell) in
            guard let year = try record.year(.year) else { throw BadCell(finding: .missing(.year, at: record.place)) }
            guard let value = try record.number(.value) else {
                throw BadCell(finding: .missing(.value, at: record.place))
            }
            var target = Target(
                year: year, dimension: try record.text(.dimension) ?? "all", item: try record.text(.item),
                measure: try record.requiredText(.measure), value: value)
            target.attributes = try record.attributes()
            target.origin = record.origin
            let added = target
            try me.edit(record) { (network) throws(EditingError) in try network.add(added) }
            return true
        }
    }

    // MARK: What the tables share

    /// Runs the body, which says whether the record became one of its own, for each record of a table.
    mutating func records(
        _ table: JSONValue?, _ kind: TableKind,
        _ body: (inout JSONNetworkReader, JSONRecord) throws(BadCell) -> Bool
    ) {
        guard let table, !table.isNull else { return }
        guard table.isArray else {
            report.add(.notThisShape(at: place(of: table, kind.rawValue), kind.rawValue, expected: .list))
            return
        }
        var count = ReadReport.FileCount(file: file, table: kind)
        var others: [String] = []
        table.forEachElement { value in
            count.read += 1
            let record = JSONRecord(value: value, table: kind, file: file, linesBefore: linesBefore)
            do throws(BadCell) {
                guard value.isObject else {
                    throw BadCell(
                        finding: .notThisShape(at: record.place, "a record of " + kind.rawValue, expected: .object))
                }
                if try body(&self, record) { count.kept += 1 } else { count.merged += 1 }
                for name in record.otherNames where !others.contains(name) && others.count < 100 { others.append(name) }
            } catch {
                count.refused += 1
                report.add(error.finding)
            }
        }
        if !others.isEmpty { report.add(.attributeColumns(at: Finding.Place(file: file), others)) }
        report.files.append(count)
    }

    private func place(of value: JSONValue, _ heading: String) -> Finding.Place {
        let place = value.place
        return Finding.Place(file: file, line: linesBefore + place.line, column: place.column, heading: heading)
    }

    mutating func edit(
        _ record: JSONRecord, _ body: (inout Network) throws(EditingError) -> Void
    ) throws(BadCell) {
        do throws(EditingError) {
            try body(&network)
        } catch {
            throw BadCell(finding: Finding("refused", .bad, at: record.place, Bilingual(same: error.description)))
        }
    }

    /// A record whose identifier was there before: the same again, or a contradiction.
    private mutating func repeated(
        _ id: String, _ record: JSONRecord, _ first: Origin?, isSame: () -> Bool
    ) throws(BadCell) -> Bool {
        guard isSame() else {
            throw BadCell(finding: .conflictingRow(at: record.place(.id), id: id, first: first))
        }
        report.add(.repeatedRow(at: record.place, first: first?.row ?? 0, isKept: false))
        return false
    }

    private mutating func sector(_ word: String, _ field: Field, _ record: JSONRecord) -> Sector? {
        if let sector = Sector(rawValue: word) { return sector }
        let vocabulary = network.vocabularies[.sector]
        if let sector = vocabulary.code(for: word).flatMap({ Sector(rawValue: $0) }) { return sector }
        let meant = report.count(.bad) < 200 ? nearest(to: word, among: vocabulary.spellings) : nil
        report.add(.unknownSector(at: record.place(field), word, suggestion: meant))
        return nil
    }

    private mutating func period(_ record: JSONRecord) throws(BadCell) -> Period {
        let (since, until) = (try record.year(.since), try record.year(.until))
        guard since != nil || until != nil else { return .undated }
        guard let period = Period(since: since, until: until) else {
            throw BadCell(finding: .backwardPeriod(at: record.place(.until), since: since ?? 0, until: until ?? 0))
        }
        if [since, until].contains(where: { (2400...2700).contains($0 ?? 0) }), saidEras.insert(record.table).inserted {
            report.add(.farYear(at: record.place(since == nil ? .until : .since), since ?? until ?? 0))
        }
        return period
    }

    private mutating func organization(_ field: Field, _ record: JSONRecord) throws(BadCell) -> Organization.ID {
        let text = try record.requiredText(field)
        let id = Organization.ID(text)
        if network.position(of: id) != nil { return id }
        if let position = references.organization(text, in: network) {
            let meant = network.organizationID(at: position)
            report.add(
                .resolvedReference(field, at: record.place(field), text, to: meant.text, byName: false))
            return meant
        }
        let meant = references.suggestion(for: text, in: network)
        throw BadCell(
            finding: .unknownReference(field, at: record.place(field), text, in: .organizations, suggestion: meant))
    }

    private mutating func project(_ record: JSONRecord, isRequired: Bool) throws(BadCell) -> Project.ID? {
        guard let text = isRequired ? try record.requiredText(.project) : try record.text(.project) else { return nil }
        guard network.position(of: Project.ID(text)) == nil else { return Project.ID(text) }
        throw BadCell(
            finding: .unknownReference(.project, at: record.place(.project), text, in: .projects, suggestion: nil))
    }
}

/// Finds what a reference means that is no identifier, byte for byte.
struct IdentifierFinder {
    /// Swift's equality of strings is canonical equivalence: just what is wanted here.
    private var byCanonicalID: [String: Int]?
    private var inVain = 0

    /// The position of the organization whose identifier is canonically the same; all organizations are there already.
    mutating func organization(_ text: String, in network: Network) -> Int? {
        if byCanonicalID == nil {
            let ids = network.organizationColumns.ids.words.enumerated().map { ($1, $0) }
            byCanonicalID = Dictionary(ids) { first, _ in first }
        }
        return byCanonicalID?[text]
    }

    /// What was probably meant, for the first references in vain.
    mutating func suggestion(for text: String, in network: Network) -> String? {
        inVain += 1
        let ids = network.organizationColumns.ids.words
        return inVain <= 50 && ids.count <= 5000 ? nearest(to: text, among: ids) : nil
    }
}
