import Quintet

/// Makes a network of what a graph file says: nodes become organizations, edges ties.
///
/// Values are understood by their names, which are those of the CSV columns; others become attributes. In a file that we
/// wrote, texts stand for themselves.
struct GraphAssembler {
    var network: Network
    var report: ReadReport
    let file: String
    let draft: GraphDraft
    let tiesAreDirected: Bool

    private(set) var nodeColumns: GraphColumns
    private(set) var edgeColumns: GraphColumns
    var words = WordReader()
    var years: [Field: YearNotes] = [:]
    var references = IdentifierFinder()

    init(_ draft: GraphDraft, file: String, options: ReadOptions, network: Network, report: ReadReport) {
        self.draft = draft
        self.file = file
        self.network = network
        self.report = report
        tiesAreDirected = draft.isDirected ?? options.isDirected
        nodeColumns = GraphColumns(draft.nodeKeys, .organizations, isOurs: draft.isOurs)
        edgeColumns = GraphColumns(draft.edgeKeys, .collaborations, isOurs: draft.isOurs)
        let place = Finding.Place(file: file)
        var seen: Set<String> = []
        let names = (nodeColumns.attributeNames + edgeColumns.attributeNames).filter { seen.insert($0).inserted }
        if !draft.isOurs, !names.isEmpty { self.report.add(.attributeColumns(at: place, names)) }
        let unused = nodeColumns.unusedStandards + edgeColumns.unusedStandards
        if unused > 0 {
            self.report.add(
                .skippedElements(
                    at: place, Bilingual("defaults of keys, beyond 32", "ค่าเริ่มต้นของคีย์ที่เกิน 32"), count: unused))
        }
        for name in nodeColumns.repeatedNames + edgeColumns.repeatedNames {
            self.report.add(.repeatedColumn(at: place, name))
        }
    }

    // MARK: Organizations

    mutating func readNodes() {
        years = [:]
        var count = ReadReport.FileCount(
            file: file, table: .organizations, read: draft.unusableNodes, refused: draft.unusableNodes)
        for node in draft.nodes {
            let record = GraphRecord(node, draft, nodeColumns, file)
            count.read += 1
            do throws(BadCell) {
                if try add(organization: record) { count.kept += 1 } else { count.merged += 1 }
            } catch {
                count.refused += 1
                report.add(error.finding)
            }
        }
        sayYears()
        report.files.append(count)
    }

    private mutating func add(organization record: GraphRecord) throws(BadCell) -> Bool {
        guard let id = record.id, !id.isEmpty else { throw BadCell(finding: .missing(.id, at: record.place)) }
        var organization = Organization(Organization.ID(id))
        organization.names = record.names
        organization.abbreviation = record.text(.abbreviation)
        organization.aliases = record.list(.aliases)
        organization.sector = record.text(.sector).flatMap { sector($0, .sector, record) }
        organization.alsoSectors = record.list(.alsoSectors).compactMap { sector($0, .alsoSectors, record) }
        organization.roles = codes(.roles, .role, record)
        organization.region = record.text(.region).map { code($0, .region, .region, record) }
        organization.areas = codes(.areas, .area, record)
        organization.location = try location(record)
        organization.period = try record.period(&years, network.vocabularies.calendar)
        organization.attributes = record.attributes
        if let known = network[organization.id] {
            var one = known
            one.origin = nil
            guard one == organization else {
                throw BadCell(finding: .conflictingRow(at: record.place, id: id, first: known.origin))
            }
            report.add(.repeatedRow(at: record.place, first: known.origin?.row ?? 0, isKept: false))
            return false
        }
        organization.origin = record.origin
        let added = organization
        try edit(record) { (network) throws(EditingError) in try network.add(added) }
        return true
    }

    private static let noSectorWords: Set<String> = ["", "none", "unknown", "na", "ไม่ระบุ", "ไม่ทราบ", "ไม่มี"]

    /// The sector a word means. An unknown word is a bad row, which stays in the network without a sector.
    private mutating func sector(_ word: String, _ field: Field, _ record: GraphRecord) -> Sector? {
        if let sector = Sector(rawValue: word) { return sector }
        guard !Self.noSectorWords.contains(foldedName(word)) else { return nil }
        let code = words.meaning(of: word, in: .sector, of: network.vocabularies)
        if let sector = code.flatMap({ Sector(rawValue: $0) }) { return sector }
        let meant = words.suggestion(for: word, in: .sector, of: network.vocabularies)
        report.add(.unknownSector(at: record.place(field), word, suggestion: meant))
        return nil
    }

    private mutating func location(_ record: GraphRecord) throws(BadCell) -> Organization.Location? {
        let (latitude, longitude) = (try record.number(.latitude), try record.number(.longitude))
        guard let latitude, let longitude else {
            if latitude != nil || longitude != nil {
                report.add(.halfLocation(at: record.place(latitude == nil ? .longitude : .latitude)))
            }
            return nil
        }
        if let location = Organization.Location(latitude: latitude, longitude: longitude) { return location }
        let field: Field = (-90.0...90.0).contains(latitude) ? .longitude : .latitude
        throw BadCell(
            finding: .outOfRange(
                field, at: record.place(field), record.text(field) ?? "",
                range: field == .latitude ? "-90–90" : "-180–180"))
    }

    mutating func code(
        _ word: String, _ field: Field, _ list: Vocabularies.List, _ record: GraphRecord
    ) -> String {
        if draft.isOurs { return word }
        return words.code(for: word, in: list, of: network.vocabularies, at: record.place(field), &report)
    }

    private mutating func codes(_ field: Field, _ list: Vocabularies.List, _ record: GraphRecord) -> [String] {
        var codes: [String] = []
        for word in record.list(field) {
            let code = code(word, field, list, record)
            if draft.isOurs || !codes.contains(code) { codes.append(code) }
        }
        return codes
    }

    mutating func edit<Result>(
        _ record: GraphRecord, _ body: (inout Network) throws(EditingError) -> Result
    ) throws(BadCell) -> Result {
        do throws(EditingError) {
            return try body(&network)
        } catch {
            throw BadCell(finding: Finding("refused", .bad, at: record.place, Bilingual(same: error.description)))
        }
    }

    mutating func sayYears() {
        for field in [Field.since, .until, .year] { years[field]?.report(field, file: file, to: &report) }
    }
}
