import Quintet

extension NetworkAssembler {
    mutating func readCollaborations(_ table: TableReader) throws(ReadError) {
        let before = (network.organizations.count, network.projects.count)
        var seen = SeenRows()
        let fileNumber: Int
        do throws(EditingError) {
            fileNumber = try network.internFile(table.file)
        } catch {
            throw .tooMany(file: table.file, what: "files")
        }
        let isPlain =
            !hasOrganizationTable && table.attributeColumns.isEmpty
            && ![Field.id, .project, .trust, .value, .evidence].contains { table.has($0) }
        if isPlain {
            try forEachRow(of: table) { (me) throws(BadCell) in try me.addPlainTie(table, fileNumber, &seen) }
        } else {
            try forEachRow(of: table) { (me) throws(BadCell) in try me.addTie(table, &seen) }
        }
        let created = (network.organizations.count - before.0, network.projects.count - before.1)
        if created.0 + created.1 > 0 {
            report.add(
                .createdFromTies(at: Finding.Place(file: table.file), count: created.0, projects: created.1))
        }
    }

    private mutating func addTie(_ table: TableReader, _ seen: inout SeenRows) throws(BadCell) -> RowFate {
        let (source, target) = (try organization(.source, of: table), try organization(.target, of: table))
        let type = try tieType(table)
        var tie = Collaboration(
            network.organizationID(at: source), network.organizationID(at: target), kind: type.kind,
            weight: try table.weight(), isDirected: type.isDirected,
            period: try table.period(&years, network.vocabularies.calendar))
        tie.id = table.text(.id)
        tie.project = try project(.project, of: table)
        tie.trust = try table.number(.trust)
        tie.value = try table.number(.value)
        tie.evidence = table.text(.evidence)
        tie.attributes = table.attributes
        tie.origin = table.origin
        let added = tie
        try edit(table) { (network) throws(EditingError) in try network.add(added) }
        sayWhatIsOdd(table, &seen, isLoop: source == target)
        return .kept
    }

    /// The same, for a list of ties alone: no text is made of the two ends.
    private mutating func addPlainTie(
        _ table: TableReader, _ file: Int, _ seen: inout SeenRows
    ) throws(BadCell) -> RowFate {
        // Everything that can be refused comes first: a refused row must not leave an organization behind.
        let weight = try table.weight()
        let period = try table.period(&years, network.vocabularies.calendar)
        let type = try tieType(table)
        let kind = try type.kind.map { (word) throws(BadCell) in
            try edit(table) { (network) throws(EditingError) in try network.internKind(word) }
        }
        for field in [Field.source, .target] where table.text(field) == nil {
            throw BadCell(finding: .missing(field, at: table.place))
        }
        let row = table.csv.record.line
        let source = plainEnd(.source, table, file, row)
        let target = plainEnd(.target, table, file, row)
        network.appendTie(
            source: source, target: target, weight: weight, isDirected: type.isDirected, kind: kind ?? 0,
            period: period, file: file, row: row)
        sayWhatIsOdd(table, &seen, isLoop: source == target)
        return .kept
    }

    private mutating func plainEnd(_ field: Field, _ table: TableReader, _ file: Int, _ row: Int) -> Int {
        let position = table.withBytes(field) { bytes -> Int? in
            guard let first = bytes.first, let last = bytes.last, first > 0x2F, first < 0x7F, last > 0x2F, last < 0x7F
            else { return nil }
            return network.internOrganization(bytes, file: file, row: row)
        }
        if let position { return position }
        // A cell that begins or ends with something other than an ASCII letter or digit may have spaces or an
        // apostrophe to take off.
        var text = table.text(field) ?? ""
        return text.withUTF8 { network.internOrganization(UnsafeRawBufferPointer($0), file: file, row: row) }
    }

    /// Direction and kind. A column `type` may hold either: `directed` and `undirected` are never kinds.
    private mutating func tieType(_ table: TableReader) throws(BadCell) -> (isDirected: Bool, kind: String?) {
        var isDirected = tiesAreDirected
        if let text = table.text(.directed) {
            guard let said = Self.directions[foldedName(text)] else {
                throw BadCell(finding: .unknownDirection(at: table.place(.directed), text))
            }
            isDirected = said
        }
        guard let text = table.text(.kind) else { return (isDirected, nil) }
        let folded = text.lowercased()
        if folded == "directed" || folded == "undirected" { return (folded == "directed", nil) }
        return (isDirected, code(.kind, .kind, table))
    }

    private static let directions: [String: Bool] = [
        "yes": true, "y": true, "true": true, "1": true, "directed": true, "ใช่": true, "มีทิศทาง": true,
        "no": false, "n": false, "false": false, "0": false, "undirected": false, "mutual": false, "ไม่": false,
        "ไม่ใช่": false, "ไม่มีทิศทาง": false,
    ]

    private mutating func sayWhatIsOdd(_ table: TableReader, _ seen: inout SeenRows, isLoop: Bool) {
        if isLoop { report.add(.selfTie(at: table.place(.source), table.text(.source) ?? "")) }
        if let first = seen.firstLine(of: table.csv.record) {
            report.add(.repeatedRow(at: table.place, first: first, isKept: true))
        }
    }
}

/// Rows that came before, to find one that says the same in every cell.
///
/// Rows are told apart by a hash of 64 bits, seeded anew each run: among a million rows the chance that two different
/// ones are taken for the same is 3 in 10⁸, and what follows is a remark.
private struct SeenRows {
    private var lines: [Int: Int] = [:]

    mutating func firstLine(of record: CSVRecord) -> Int? {
        var hasher = Hasher()
        for index in 0..<record.count {
            record.withBytes(index) { hasher.combine(bytes: $0) }
            hasher.combine(UInt8(0xFF))
        }
        let hash = hasher.finalize()
        if let first = lines[hash] { return first }
        lines[hash] = record.line
        return nil
    }
}
