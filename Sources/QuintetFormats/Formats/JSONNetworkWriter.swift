import Quintet

/// Writes the tables of a network as one JSON object, one record a line.
struct JSONNetworkWriter {
    private let network: Network
    /// What organizations and projects are called in the text, where that is not their identifier.
    private let renamed: Renamed
    private var json: JSONWriter
    private let indent: Int

    /// New texts for identifiers that a format cannot hold.
    struct Renamed {
        var organizations: [Organization.ID: String] = [:]
        var projects: [Project.ID: String] = [:]

        func text(_ id: Organization.ID) -> String { organizations[id] ?? id.text }
        func text(_ id: Project.ID) -> String { projects[id] ?? id.text }
    }

    /// Prepares to write.
    ///
    /// - Parameters:
    ///   - json: what the object is appended to.
    ///   - indent: how far lines are moved in.
    init(
        _ network: Network, renamed: Renamed = Renamed(), in json: JSONWriter = JSONWriter(), indent: Int = 0
    ) {
        self.network = network
        self.renamed = renamed
        self.json = json
        self.indent = indent
    }

    var bytes: [UInt8] { json.bytes }
    /// The writer, to go on with.
    var writer: JSONWriter { json }

    /// What the file says of itself to people; empty for nothing.
    var description = ""

    /// Writes the object with these tables; those without rows are left out.
    mutating func write(_ tables: [TableKind]) {
        json.beginObject()
        json.newLine(indent: indent + 1)
        json.member("format", "quintet")
        json.newLine(indent: indent + 1)
        json.member("version", JSONFormat.version)
        if !description.isEmpty {
            json.newLine(indent: indent + 1)
            json.member("description", description)
        }
        for table in tables {
            switch table {
            case .vocabulary: writeVocabularies()
            case .organizations:
                rows(table, network.organizations) { (json, me, it) in me.write(it, to: &json) }
            case .projects: rows(table, network.projects) { (json, me, it) in me.write(it, to: &json) }
            case .participation: rows(table, network.participations) { (json, me, it) in me.write(it, to: &json) }
            case .collaborations: rows(table, network.collaborations) { (json, me, it) in me.write(it, to: &json) }
            case .targets: rows(table, network.targets) { (json, me, it) in me.write(it, to: &json) }
            case .outcomes: break  // They stand with their projects.
            }
        }
        json.newLineWithoutComma(indent: indent)
        json.endObject()
    }

    private mutating func rows<Rows: Collection>(
        _ table: TableKind, _ rows: Rows, _ write: (inout JSONWriter, JSONNetworkWriter, Rows.Element) -> Void
    ) {
        guard !rows.isEmpty else { return }
        // Taken out of this value: a copy of it that still held the bytes would make each row copy them all.
        var json = JSONWriter()
        swap(&json, &self.json)
        json.newLine(indent: indent + 1)
        json.name(table.rawValue)
        json.beginArray()
        for row in rows {
            json.newLine(indent: indent + 2)
            json.beginObject()
            write(&json, self, row)
            json.endObject()
        }
        json.newLineWithoutComma(indent: indent + 1)
        json.endArray()
        swap(&json, &self.json)
    }

    private func write(_ organization: Organization, to json: inout JSONWriter) {
        json.member("id", organization.id.text)
        json.member("name", organization.names)
        json.members(of: organization)
    }

    private func write(_ project: Project, to json: inout JSONWriter) {
        json.member("id", renamed.text(project.id))
        json.member("title", project.titles)
        json.member("areas", project.areas)
        json.member("region", project.region)
        json.member(project.period)
        json.member("mechanisms", project.mechanisms)
        json.member("stage", project.stage)
        json.member("budget", project.budget)
        if !project.outcomes.isEmpty {
            json.name("outcomes")
            json.beginArray()
            for outcome in project.outcomes {
                json.beginObject()
                json.member("indicator", outcome.indicator)
                json.member("value", outcome.value)
                json.member("unit", outcome.unit)
                json.member("year", outcome.year)
                json.endObject()
            }
            json.endArray()
        }
        json.member(project.attributes)
    }

    private func write(_ part: Participation, to json: inout JSONWriter) {
        json.member("project", renamed.text(part.project))
        json.member("organization", renamed.text(part.organization))
        json.member("role", part.role)
        if part.weight != 1 { json.member("weight", part.weight) }
        json.member(part.period)
        json.member(part.attributes)
    }

    private func write(_ tie: Collaboration, to json: inout JSONWriter) {
        json.members(of: tie, areDirected: false)
    }

    private func write(_ target: Target, to json: inout JSONWriter) {
        json.member("year", target.year)
        json.member("dimension", target.dimension)
        json.member("item", target.item)
        json.member("measure", target.measure)
        json.member("value", target.value)
        json.member(target.attributes)
    }

    /// The lists that are the user's own.
    private mutating func writeVocabularies() {
        let vocabularies = network.vocabularies
        var rows: [(list: String, term: Vocabulary.Term?)] = []
        for list in Vocabularies.List.allCases where vocabularies.replaced.contains(list) {
            let terms = vocabularies[list].terms
            rows += terms.isEmpty ? [(list.rawValue, nil)] : terms.map { (list.rawValue, $0) }
        }
        if vocabularies.calendar != .calendarYear {
            rows.append(("calendar", Vocabulary.Term(vocabularies.calendar.rawValue)))
        }
        for sector in vocabularies.notObserved.sorted() {
            rows.append(("not-observed", Vocabulary.Term(sector.rawValue)))
        }
        if !vocabularies.wordsOfNoSector.isEmpty {
            rows.append(("sector", Vocabulary.Term("none", aliases: vocabularies.wordsOfNoSector)))
        }
        self.rows(.vocabulary, rows) { (json, _, row) in
            json.member("list", row.list)
            json.member("code", row.term?.code)
            json.member("word", row.term?.words ?? [:])
            json.member("aliases", row.term?.aliases ?? [])
        }
    }
}
