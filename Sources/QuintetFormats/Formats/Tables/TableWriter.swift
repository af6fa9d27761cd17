import Quintet

/// One table on its way out: headings, then a row for each record.
struct TableWriter {
    private let kind: TableKind
    /// The rows that were written, headings first.
    private(set) var output: TableOutput
    private(set) var rowCount = 0
    /// Whether there is any cell that may read back otherwise; where there is none, nothing is lost.
    private(set) var isDoubtful = false
    private var doubts: TableDoubts
    private var languages: [Language] = []
    private var attributes: [String] = []

    init(_ kind: TableKind, _ doubts: TableDoubts, _ output: TableOutput) {
        self.kind = kind
        self.doubts = doubts
        self.output = output
    }

    /// Writes all rows that the network has for the table.
    mutating func write(_ network: Network) {
        switch kind {
        case .vocabulary:
            write(VocabularyRow.all(of: network.vocabularies))
            isDoubtful = isDoubtful || doubts.doubtsLists(of: network.vocabularies)
        case .organizations: write(network.organizations)
        case .projects: write(network.projects)
        case .participation:
            write(network.participations)
            isDoubtful = isDoubtful || Self.repeats(network.participations)
        case .collaborations: write(network.collaborations)
        case .targets: write(network.targets)
        case .outcomes:
            write(network.projects.lazy.flatMap { it in it.outcomes.map { OutcomeRow(project: it.id, outcome: $0) } })
        }
    }

    private mutating func write<Records: Sequence>(_ records: Records) where Records.Element: TableRecord {
        writeHeadings(records)
        for record in records { write(record) }
    }

    /// Whether a part says the same as an earlier one: a table would have it once.
    private static func repeats(_ parts: some Sequence<Participation>) -> Bool {
        var seen: Set<Participation> = []
        for part in parts {
            var bare = part
            bare.origin = nil
            if !seen.insert(bare).inserted { return true }
        }
        return false
    }

    // MARK: Rows and cells

    /// Writes the headings: one name column for each language that is used, one column for each attribute.
    private mutating func writeHeadings<Records: Sequence>(_ records: Records) where Records.Element: TableRecord {
        var (seenLanguages, seenAttributes): (Set<Language>, Set<String>) = ([], [])
        for record in records {
            for entry in record.namesOfRow.entries where seenLanguages.insert(entry.language).inserted {
                languages.append(entry.language)
                note(doubts.doubt(language: entry.language, in: kind))
            }
            for entry in record.attributesOfRow.entries where seenAttributes.insert(entry.name).inserted {
                attributes.append(entry.name)
                note(doubts.doubt(attribute: entry.name, in: kind))
            }
        }
        // Thai and English first, and always there, so that a table to fill in has them.
        languages = [.thai, .english] + languages.filter { $0 != .thai && $0 != .english }
        var count = 0
        for field in kind.fields {
            let headings = field.isPerLanguage ? languages.map { field.rawValue + "_" + $0.code } : [field.rawValue]
            for heading in headings { output.write(heading) }
            count += headings.count
        }
        for name in attributes {
            count += 1
            // A column without a heading would be no column of the table.
            output.write(name.trimmed.isEmpty ? "column \(count)" : name)
        }
        if count > CSVReader.columnLimit { isDoubtful = true }
        output.endRecord()
    }

    private mutating func write(_ record: some TableRecord) {
        for field in kind.fields {
            if field.isPerLanguage {
                let names = record.namesOfRow
                for language in languages { write(.text(names[language])) }
            } else {
                write(record.cell(field))
            }
        }
        let values = record.attributesOfRow
        for name in attributes {
            if let value = values[name] {
                note(doubts.doubt(value: value))
                output.writeValue(value)
            } else {
                output.writeEmpty()
            }
        }
        output.endRecord()
        rowCount += 1
    }

    private mutating func write(_ cell: TableCell) {
        note(doubts.doubt(cell))
        switch cell {
        case .text(let text?), .word(let text?, _): if text.isEmpty { output.writeEmpty() } else { output.write(text) }
        case .list(let entries) where !entries.isEmpty, .words(let entries, _) where !entries.isEmpty:
            output.write(TableCell.joined(entries))
        case .number(let number?): output.write(number)
        case .year(let year?): output.write(Double(year))
        default: output.writeEmpty()
        }
    }

    private mutating func note(_ reason: TableLoss.Reason?) {
        if reason != nil { isDoubtful = true }
    }
}
