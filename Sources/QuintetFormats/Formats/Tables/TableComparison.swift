import Quintet

/// What of a network is otherwise after its tables were read again.
///
/// A loss is told where there is a difference and only there: what was written is read, and every cell compared. A rule
/// that foretold it from one cell alone would be wrong about rows that become alike, words that two spellings of a list
/// share, headings that meet.
struct TableComparison {
    private let network: Network
    private let again: Network
    private var doubts: TableDoubts
    /// The lines on which the rows of a table stand.
    private let lines: (TableKind) -> [Int]
    private(set) var losses: [TableLoss] = []

    /// Compares.
    ///
    /// - Complexity: O(n) for n cells.
    init(_ network: Network, _ again: Network, _ doubts: TableDoubts, lines: @escaping (TableKind) -> [Int]) {
        (self.network, self.again, self.doubts, self.lines) = (network, again, doubts, lines)
        compareVocabularies()
        _ = compare(.organizations, network.organizations, again.organizations)
        let projects = compare(.projects, network.projects, again.projects)
        _ = compare(.participation, network.participations, again.participations)
        _ = compare(.collaborations, network.collaborations, again.collaborations)
        _ = compare(.targets, network.targets, again.targets)
        compareOutcomes(projects)
    }

    // MARK: Records

    /// Compares the records of a table, each with the one that was read from its line.
    ///
    /// - Returns: those that were read, by the numbers of the originals.
    private mutating func compare<Records: Collection>(
        _ table: TableKind, _ originals: Records, _ found: Records
    ) -> [Int: Records.Element] where Records.Element: TableRecord {
        guard !originals.isEmpty else { return [:] }
        let lines = lines(table)
        let columns = columnDoubts(table, originals)
        var byLine: [Int: Records.Element] = [:]
        for record in found { if let line = record.lineOfRow { byLine[line] = record } }
        var matched: [Int: Records.Element] = [:]
        for (row, original) in originals.enumerated() {
            let line = row < lines.count ? lines[row] : 0
            if let record = byLine[line] {
                matched[row] = record
                compare(original, record, Place(table: table, row: row, line: line), columns)
            } else {
                loseRow(original, Place(table: table, row: row, line: line), columns)
            }
        }
        return matched
    }

    private struct Place {
        let table: TableKind
        let row: Int
        let line: Int
    }

    /// Why whole columns may read otherwise.
    private struct ColumnDoubts {
        var languages: [Language: TableLoss.Reason] = [:]
        var attributes: [String: TableLoss.Reason] = [:]
        /// An attribute with the name of a field may change that field.
        var field: TableLoss.Reason?
    }

    private func columnDoubts<Records: Sequence>(
        _ table: TableKind, _ records: Records
    ) -> ColumnDoubts where Records.Element: TableRecord {
        var columns = ColumnDoubts()
        var (languages, attributes): (Set<Language>, Set<String>) = ([], [])
        for record in records {
            for entry in record.namesOfRow.entries where languages.insert(entry.language).inserted {
                columns.languages[entry.language] = doubts.doubt(language: entry.language, in: table)
            }
            for entry in record.attributesOfRow.entries where attributes.insert(entry.name).inserted {
                guard let reason = doubts.doubt(attribute: entry.name, in: table) else { continue }
                columns.attributes[entry.name] = reason
                if case .attributeField = reason { columns.field = columns.field ?? reason }
            }
        }
        return columns
    }

    private mutating func compare(
        _ original: some TableRecord, _ record: some TableRecord, _ place: Place, _ columns: ColumnDoubts
    ) {
        for field in place.table.fields {
            if field.isPerLanguage {
                let (names, others) = (original.namesOfRow, record.namesOfRow)
                let languages = names.entries.map(\.language)
                for language in languages + others.entries.map(\.language).filter({ !languages.contains($0) })
                where !TableCell.areSame(names[language], others[language]) {
                    let reason = columns.languages[language] ?? doubts.doubt(.text(names[language])) ?? columns.field
                    lose(field.rawValue + "_" + language.code, reason, place)
                }
            } else {
                let cell = original.cell(field)
                guard !cell.isSame(as: record.cell(field)) else { continue }
                lose(field.rawValue, doubts.doubt(cell) ?? columns.field, place)
            }
        }
        let values = record.attributesOfRow
        for entry in original.attributesOfRow.entries where !TableCell.areSame(entry.value, values[entry.name]) {
            lose(entry.name, columns.attributes[entry.name] ?? doubts.doubt(value: entry.value), place)
        }
    }

    /// A row that does not come back: told with what is doubtful in its cells or, where nothing is, as a row.
    private mutating func loseRow(_ original: some TableRecord, _ place: Place, _ columns: ColumnDoubts) {
        let before = losses.count
        for field in place.table.fields {
            if field.isPerLanguage { continue }
            if let reason = doubts.doubt(original.cell(field)) { lose(field.rawValue, reason, place) }
        }
        if let reason = columns.field, losses.count == before { lose(nil, reason, place) }
        if losses.count == before { lose(nil, .record, place) }
    }

    private mutating func lose(_ column: String?, _ reason: TableLoss.Reason?, _ place: Place) {
        losses.append(
            TableLoss(
                table: place.table, row: place.row, line: place.line, column: column, reason: reason ?? .other))
    }

    // MARK: Outcomes

    /// Outcomes have no line of their own: those of a project come back in their order.
    private mutating func compareOutcomes(_ projects: [Int: Project]) {
        let lines = network.projects.contains { !$0.outcomes.isEmpty } ? lines(.outcomes) : []
        var row = 0
        for (number, project) in network.projects.enumerated() {
            let found = projects[number]?.outcomes ?? []
            let isReadable = project.outcomes.map { outcome in
                projects[number] != nil && doubts.doubt(.year(outcome.year)) == nil
                    && !outcome.indicator.trimmed.isEmpty && doubts.doubt(.text(outcome.indicator)) != .failure
            }
            let isComplete = isReadable.count(where: \.self) <= found.count
            var next = found.startIndex
            for (outcome, isReadable) in zip(project.outcomes, isReadable) {
                let place = Place(table: .outcomes, row: row, line: row < lines.count ? lines[row] : 0)
                let original = OutcomeRow(project: project.id, outcome: outcome)
                row += 1
                guard isReadable, isComplete, let id = projects[number]?.id else {
                    loseRow(original, place, ColumnDoubts())
                    continue
                }
                compare(original, OutcomeRow(project: id, outcome: found[next]), place, ColumnDoubts())
                next += 1
            }
        }
    }

    // MARK: Vocabularies

    private mutating func compareVocabularies() {
        let (one, other) = (network.vocabularies, again.vocabularies)
        let rows = VocabularyRow.all(of: one)
        let lines = rows.isEmpty ? [] : lines(.vocabulary)
        func place(_ row: Int) -> Place {
            Place(table: .vocabulary, row: row, line: row < lines.count ? lines[row] : 1)
        }
        var row = 0
        for list in VocabularyRow.own(one) {
            let (terms, found) = (one[list].terms, other[list].terms)
            if let reason = doubts.doubt(list: list) {
                lose(nil, reason, place(row))
            } else if other.replaced.contains(list) {
                let columns = columnDoubts(.vocabulary, rows)
                // Terms are told by their codes: one without a code of its own does not come back.
                let byCode = Dictionary(found.map { (Array($0.code.utf8), $0) }) { first, _ in first }
                for (offset, term) in terms.enumerated() {
                    let original = VocabularyRow(term, of: list, order: offset + 1)
                    if let match = byCode[Array(term.code.utf8)] {
                        let record = VocabularyRow(match, of: list, order: offset + 1)
                        compare(original, record, place(row + offset), columns)
                    } else {
                        loseRow(original, place(row + offset), columns)
                    }
                }
            } else {
                for offset in terms.indices { lose(nil, .record, place(row + offset)) }
            }
            row += terms.count
        }
        if !TableCell.areSame(one.wordsOfNoSector, other.wordsOfNoSector) {
            lose(Field.aliases.rawValue, doubts.doubt(.list(one.wordsOfNoSector)), place(row))
        }
    }
}
