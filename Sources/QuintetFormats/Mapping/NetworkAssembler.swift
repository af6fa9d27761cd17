import Quintet

/// Puts a network together from the rows of its tables, and keeps account of every row.
///
/// Tables come in the order of ``TableKind``: words first, then what is named, then what names it. A row that cannot be
/// used is refused and the next one read, so that one reading finds everything there is to find.
struct NetworkAssembler {
    var network = Network()
    var report = ReadReport()
    var words = WordReader()
    /// How the years of each column of the present table are written.
    var years: [Field: YearNotes] = [:]
    /// Whether organizations and projects have tables of their own; otherwise rows that name them bring them into being.
    var hasOrganizationTable = false
    var hasProjectTable = false
    /// Whether a tie whose row does not say is directed.
    var tiesAreDirected = false

    /// Cells of the present table that name several partners.
    var splitCells: [Field: Int] = [:]
    /// Words for sectors that no vocabulary knows, with the rows that have them.
    var unmappedSectors: [String: Int] = [:]
    /// The most organizations and ties.
    private var limits = (organizations: Int.max, ties: Int.max)
    /// About how many ties are coming.
    var tieEstimate = 0

    /// What the table of organizations has used of the map.
    private var usedMap = ColumnMap()
    private var references = ReferenceFinder()

    init() {}

    /// Begins with what goes with the data: the words of its source, the table of its organizations.
    init(_ options: ReadOptions) throws(ReadError) {
        tiesAreDirected = options.isDirected
        limits = (options.organizationLimit, options.tieLimit)
        if let path = options.vocabulary {
            // An encoding that was named is that of the data.
            try read(TableSource(FileBytes.readText(path, ReadOptions(), &report)), as: .vocabulary, map: ColumnMap())
        }
        if let path = options.organizations {
            // One map says what the columns of both tables are.
            var settings = TableReader.Settings(kind: .organizations, map: options.map)
            settings.isMapShared = true
            let table = try TableReader(TableSource(FileBytes.readText(path, options, &report)), settings, &report)
            usedMap = table.usedMap
            try read(table)
        }
    }

    /// Reads a table of whatever kind it is.
    mutating func read(_ source: TableSource, as kind: TableKind?, map: ColumnMap) throws(ReadError) {
        if kind == nil, map.entries.isEmpty, try readMatrix(source) { return }
        var settings = TableReader.Settings(kind: kind, map: map, hasDetails: !hasOrganizationTable)
        settings.usedMap = usedMap
        try read(TableReader(source, settings, &report))
    }

    /// Reads all rows of a table.
    private mutating func read(_ table: TableReader) throws(ReadError) {
        years = [:]
        if !table.attributeColumns.isEmpty {
            let (place, names) = (Finding.Place(file: table.file), table.attributeColumns.map(\.name))
            let isRead = table.kind != .vocabulary && table.kind != .outcomes
            report.add(isRead ? .attributeColumns(at: place, names) : .unreadColumns(at: place, names))
        }
        switch table.kind {
        case .vocabulary: try readVocabulary(table)
        case .organizations:
            hasOrganizationTable = true
            try readOrganizations(table)
        case .projects:
            hasProjectTable = true
            try readProjects(table)
        case .participation: try readParticipation(table)
        case .collaborations:
            network.reserveTies(tieEstimate)
            try readCollaborations(table)
        case .targets: try readTargets(table)
        case .outcomes: try readOutcomes(table)
        }
        hintAtVocabularyColumns(table)
        words.tellUnknown(in: table.file, &report)
        if unmappedSectors.count > 1 || (unmappedSectors.values.max() ?? 0) > 3 {
            let byCount = unmappedSectors.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            report.add(.unmappedSectors(at: Finding.Place(file: table.file), byCount.map { ($0.key, $0.value) }))
        }
        unmappedSectors = [:]
        for field in [Field.since, .until, .year] { years[field]?.report(field, file: table.file, to: &report) }
        report.files.append(table.count)
        report.columns += table.meanings
    }

    /// Runs the body for each row. A bad cell refuses the row.
    mutating func forEachRow(
        of table: TableReader, _ body: (inout NetworkAssembler) throws(BadCell) -> RowFate
    ) throws(ReadError) {
        while try table.next() {
            if network.organizationColumns.count > limits.organizations {
                throw .tooMany(file: table.file, what: "organizations (\(limits.organizations) at the most)")
            }
            if network.tieColumns.count > limits.ties {
                throw .tooMany(file: table.file, what: "ties (\(limits.ties) at the most)")
            }
            do throws(BadCell) {
                if let index = table.surplusCell {
                    let (place, text) = (table.place(at: index), table.text(at: index) ?? "")
                    guard place.cell != nil else { throw BadCell(finding: .surplusCell(at: place, text)) }
                    report.add(.unheadedCell(at: place, text))
                }
                switch try body(&self) {
                case .kept: table.count.kept += 1
                case .merged: table.count.merged += 1
                }
            } catch {
                table.count.refused += 1
                report.add(error.finding)
            }
        }
    }

    enum RowFate { case kept, merged }

    /// The identifier of the organization a cell names, which need not be there yet if there is no table of
    /// organizations: see ``bringIntoBeing(_:_:of:)``.
    mutating func organization(_ field: Field, of table: TableReader) throws(BadCell) -> Organization.ID {
        guard let text = table.text(field) else { throw BadCell(finding: .missing(field, at: table.place)) }
        return try organization(text, field, of: table)
    }

    private mutating func organization(
        _ text: String, _ field: Field, of table: TableReader
    ) throws(BadCell) -> Organization.ID {
        if !hasOrganizationTable || network.position(of: Organization.ID(text)) != nil { return Organization.ID(text) }
        if let found = references.organization(text, in: network) {
            report.add(
                .resolvedReference(
                    field, at: table.place(field), text, to: network.organizationID(at: found.position).text,
                    byName: found.byName))
            return network.organizationID(at: found.position)
        }
        throw BadCell(
            finding: .unknownReference(
                field, at: table.place(field), text, in: .organizations,
                suggestion: references.suggestion(for: text, in: network)))
    }

    /// The organizations a cell names: one, or several with `|`, `;` or a line break between, unless the whole is one that
    /// is known.
    mutating func organizations(_ field: Field, of table: TableReader) throws(BadCell) -> [Organization.ID] {
        let parts = table.list(field, separators: Self.listSeparators)
        guard parts.count > 1, let whole = table.text(field), network.position(of: Organization.ID(whole)) == nil else {
            return [try organization(field, of: table)]
        }
        var result: [Organization.ID] = []
        for part in parts {
            let id = try organization(part, field, of: table)
            if !result.contains(id) { result.append(id) }
        }
        return result
    }

    /// The identifier of the organization that a name of a matrix means; nil, and a finding, where there is a table of
    /// organizations and it has none of that name.
    mutating func knownOrganization(_ text: String, _ field: Field, at place: Finding.Place) -> String? {
        guard hasOrganizationTable, network.position(of: Organization.ID(text)) == nil else { return text }
        if let found = references.organization(text, in: network) {
            let id = network.organizationID(at: found.position).text
            report.add(.resolvedReference(field, at: place, text, to: id, byName: found.byName))
            return id
        }
        report.add(
            .unknownReference(
                field, at: place, text, in: .organizations, suggestion: references.suggestion(for: text, in: network)))
        return nil
    }

    /// The project a cell names, which need not be there yet if there is no table of projects; nil where the cell is
    /// empty.
    mutating func project(_ field: Field, of table: TableReader) throws(BadCell) -> Project.ID? {
        guard let text = table.text(field) else { return nil }
        let id = Project.ID(text)
        if !hasProjectTable || network.position(of: id) != nil { return id }
        if let canonical = network.projects.first(where: { $0.id.text == text }) {
            report.add(
                .resolvedReference(field, at: table.place(field), text, to: canonical.id.text, byName: false))
            return canonical.id
        }
        throw BadCell(
            finding: .unknownReference(
                field, at: table.place(field), text, in: .projects,
                suggestion: references.suggestion(for: text, among: network.projects.map(\.id.text))))
    }

    /// Adds the organizations and the project that a row names and no earlier one did. The last thing before the row
    /// itself is added: a row that is refused leaves nobody behind.
    mutating func bringIntoBeing(
        _ organizations: [Organization.ID], _ project: Project.ID?, of table: TableReader
    ) throws(BadCell) {
        try edit(table) { (network) throws(EditingError) in
            for id in organizations where network.position(of: id) == nil {
                var organization = Organization(id)
                organization.origin = table.origin
                try network.add(organization)
            }
            if let id = project, network.position(of: id) == nil {
                var project = Project(id)
                project.origin = table.origin
                try network.add(project)
            }
        }
    }

    /// An edit that the checks before it have made sure of; what is still refused is a bad row.
    mutating func edit<Result>(
        _ table: TableReader, _ body: (inout Network) throws(EditingError) -> Result
    ) throws(BadCell) -> Result {
        do throws(EditingError) {
            return try body(&network)
        } catch {
            throw BadCell(finding: Finding("refused", .bad, at: table.place, Bilingual(same: error.description)))
        }
    }
}

/// Finds what a reference means when it is no identifier, byte for byte. Built at the first such reference.
private struct ReferenceFinder {
    /// Swift's equality of strings is canonical equivalence: just what is wanted here.
    private var byCanonicalID: [String: Int]?
    /// Positions of the organizations with a name; −1 where it is not one alone.
    private var byName: [String: Int] = [:]

    mutating func organization(_ text: String, in network: Network) -> (position: Int, byName: Bool)? {
        if byCanonicalID == nil { build(network) }
        if let position = byCanonicalID?[text] { return (position, false) }
        if let position = byName[foldedName(text)], position >= 0 { return (position, true) }
        return nil
    }

    /// How many references have been looked for in vain. A look at every id for every bad row would take the square of
    /// their number, so only the first get a suggestion.
    private var inVain = 0
    private static let suggestionLimit = 50

    mutating func suggestion(for text: String, in network: Network) -> String? {
        suggestion(for: text, among: network.organizationColumns.ids.words)
    }

    mutating func suggestion(for text: String, among ids: @autoclosure () -> [String]) -> String? {
        inVain += 1
        guard inVain <= Self.suggestionLimit else { return nil }
        let ids = ids()
        return ids.count <= 5000 ? nearest(to: text, among: ids) : nil
    }

    private mutating func build(_ network: Network) {
        var ids: [String: Int] = [:]
        for (position, organization) in network.organizations.enumerated() {
            ids[organization.id.text] = position
            let names = organization.names.entries.map(\.text) + organization.aliases
            for name in Set((names + [organization.abbreviation].compactMap(\.self)).map(foldedName)) {
                byName[name] = byName[name] == nil ? position : -1
            }
        }
        byCanonicalID = ids
    }
}
