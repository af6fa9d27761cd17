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
            try forEachRow(of: table) { (me) throws(BadCell) in
                let isOnePair = !Self.mayHoldSeveral(.source, table) && !Self.mayHoldSeveral(.target, table)
                return try isOnePair ? me.addPlainTie(table, fileNumber, &seen) : me.addTie(table, &seen)
            }
        } else {
            try forEachRow(of: table) { (me) throws(BadCell) in try me.addTie(table, &seen) }
        }
        for field in [Field.source, .target] {
            guard let count = splitCells.removeValue(forKey: field) else { continue }
            report.add(.splitCells(field, at: Finding.Place(file: table.file), count: count))
        }
        let created = (network.organizations.count - before.0, network.projects.count - before.1)
        if created.0 + created.1 > 0 {
            report.add(
                .createdFromTies(at: Finding.Place(file: table.file), count: created.0, projects: created.1))
        }
    }

    /// Whether a cell has one of the characters that stand between partners.
    private static func mayHoldSeveral(_ field: Field, _ table: TableReader) -> Bool {
        table.withBytes(field) { bytes in bytes.contains { $0 == 0x7C || $0 == 0x3B || $0 == 0x0A } }
    }

    private mutating func addTie(_ table: TableReader, _ seen: inout SeenRows) throws(BadCell) -> RowFate {
        let (sources, targets) = (try organizations(.source, of: table), try organizations(.target, of: table))
        let type = try tieType(table)
        var tie = Collaboration(
            sources[0], targets[0], kind: type.kind, weight: try table.weight(), isDirected: type.isDirected,
            period: try table.period(&years, network.vocabularies.calendar))
        tie.id = table.text(.id)
        tie.project = try project(.project, of: table)
        tie.trust = try table.number(.trust)
        tie.value = try table.number(.value)
        tie.evidence = table.text(.evidence)
        tie.attributes = table.attributes
        tie.origin = table.origin
        try bringIntoBeing(sources + targets, tie.project, of: table)
        for source in sources {
            for target in targets {
                (tie.source, tie.target) = (source, target)
                let added = tie
                try edit(table) { (network) throws(EditingError) in try network.add(added) }
            }
        }
        if sources.count > 1 { splitCells[.source, default: 0] += 1 }
        if targets.count > 1 { splitCells[.target, default: 0] += 1 }
        sayWhatIsOdd(table, &seen, isLoop: sources.contains(where: targets.contains))
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
        if table.isMissing(.source) { throw BadCell(finding: .missing(.source, at: table.place)) }
        if table.isMissing(.target) { throw BadCell(finding: .missing(.target, at: table.place)) }
        let row = table.line
        let source = plainEnd(.source, table, file, row)
        let target = plainEnd(.target, table, file, row)
        network.appendTie(
            source: source, target: target, weight: weight, isDirected: type.isDirected, kind: kind ?? 0,
            period: period, file: file, row: row)
        sayWhatIsOdd(table, &seen, isLoop: source == target)
        return .kept
    }

    private mutating func plainEnd(_ field: Field, _ table: TableReader, _ file: Int, _ row: Int) -> Int {
        table.withText(field) { network.internOrganization($0, file: file, row: row) }
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
        if let said = Self.direction(saidByKind: text) { return (said, nil) }
        return (isDirected, code(.kind, .kind, table))
    }

    /// Whether a tie is directed, where the word for its kind says no more than that.
    static func direction(saidByKind word: String) -> Bool? {
        switch word.lowercased() {
        case "directed": true
        case "undirected": false
        default: nil
        }
    }

    private static let directions: [String: Bool] = [
        "yes": true, "y": true, "true": true, "1": true, "directed": true, "ใช่": true, "มีทิศทาง": true,
        "no": false, "n": false, "false": false, "0": false, "undirected": false, "mutual": false, "ไม่": false,
        "ไม่ใช่": false, "ไม่มีทิศทาง": false,
    ]

    private mutating func sayWhatIsOdd(_ table: TableReader, _ seen: inout SeenRows, isLoop: Bool) {
        if isLoop { report.add(.selfTie(at: table.place(.source), table.text(.source) ?? "")) }
        if let first = table.firstLine(in: &seen) {
            report.add(.repeatedRow(at: table.place, first: first, isKept: true))
        }
    }
}
