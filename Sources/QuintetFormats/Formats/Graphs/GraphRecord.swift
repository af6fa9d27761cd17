import Quintet

/// One node or edge, its values by what they mean.
struct GraphRecord {
    let record: GraphDraft.Record
    private let draft: GraphDraft
    private let columns: GraphColumns
    private let file: String

    init(_ record: GraphDraft.Record, _ draft: GraphDraft, _ columns: GraphColumns, _ file: String) {
        self.record = record
        self.draft = draft
        self.columns = columns
        self.file = file
    }

    var origin: Origin { Origin(file: file, row: record.line) }
    var place: Finding.Place { Finding.Place(file: file, line: record.line, column: record.column) }

    func place(_ field: Field) -> Finding.Place {
        guard let value = value(field) else { return place }
        return Finding.Place(file: file, line: value.line, column: value.column, heading: field.rawValue)
    }

    /// Nil where there is none.
    var id: String? { record.id.map { draft.string($0) } }

    private func value(_ field: Field) -> GraphDraft.Value? {
        for value in draft.values[record.values] {
            if case .field(field) = columns.meanings[value.key] { return value }
        }
        return nil
    }

    /// The text of a field: as it stands in a file of ours, else without spaces round it, and nil where it is empty.
    func text(_ field: Field) -> String? { value(field).flatMap { text(of: $0) } ?? standard(field) }

    private func text(of value: GraphDraft.Value) -> String? {
        let text = draft.string(value.text)
        if columns.isOurs { return text }
        let trimmed = text.trimmed
        return trimmed.isEmpty ? nil : trimmed
    }

    private func standard(_ field: Field) -> String? {
        for (key, text) in columns.standards {
            if case .field(field) = columns.meanings[key], !text.trimmed.isEmpty { return text.trimmed }
        }
        return nil
    }

    func list(_ field: Field) -> [String] {
        if let value = value(field), columns.isOurs || value.isList { return ListText.split(draft.string(value.text)) }
        guard let text = text(field) else { return [] }
        var seen: Set<String> = []
        return text.unicodeScalars.split(separator: "|").map { String($0).trimmed }
            .filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    func number(_ field: Field) throws(BadCell) -> Double? {
        guard let text = text(field) else { return nil }
        switch NumberText.read(text) {
        case .number(let number): return number
        case .empty: return nil
        case let reading:
            throw BadCell(
                finding: .unusableNumber(field, at: place(field), text, isAmbiguous: reading == .ambiguous))
        }
    }

    /// The strength; 1 where the file does not say.
    func weight() throws(BadCell) -> Double {
        guard let text = text(.weight) else { return 1 }
        switch NumberText.read(text) {
        case .number(let number) where number.isUsableWeight: return number
        case .empty: return 1
        default: throw BadCell(finding: .unusableWeight(at: place(.weight), text))
        }
    }

    func period(_ notes: inout [Field: YearNotes], _ calendar: YearCalendar) throws(BadCell) -> Period {
        let whole = try year(.year, &notes, calendar)
        let since = try year(.since, &notes, calendar) ?? whole
        let until = try year(.until, &notes, calendar) ?? whole
        guard let period = Period(since: since, until: until) else {
            throw BadCell(finding: .backwardPeriod(at: place(.until), since: since ?? 0, until: until ?? 0))
        }
        return period
    }

    private func year(
        _ field: Field, _ notes: inout [Field: YearNotes], _ calendar: YearCalendar
    ) throws(BadCell) -> Int? {
        guard let text = text(field) else { return nil }
        if columns.isOurs {
            if let year = Int(text), (1...9999).contains(year) { return year }
            throw BadCell(finding: .notAYear(field, at: place(field), text, isAmbiguous: false))
        }
        let reading = YearText.read(text)
        switch reading {
        case .empty: return nil
        case .year(let mention):
            notes[field, default: YearNotes()].note(mention, at: place(field))
            return mention.month.map { calendar.year(ofMonth: $0, in: mention.year) } ?? mention.year
        case .notAYear, .ambiguous:
            throw BadCell(finding: .notAYear(field, at: place(field), text, isAmbiguous: reading == .ambiguous))
        }
    }

    /// The names. One that does not say its language is Thai if there is a Thai letter in it, and gives way to one that
    /// does: see ``attributes``.
    var names: Names {
        var names: Names = [:]
        var spares: [String] = []
        for value in draft.values[record.values] {
            guard case .name(let language) = columns.meanings[value.key], let text = text(of: value) else { continue }
            if let language { names[language] = text } else { spares.append(text) }
        }
        for spare in spares where names[Self.language(of: spare)] == nil { names[Self.language(of: spare)] = spare }
        return names
    }

    private static func language(of text: String) -> Language {
        text.unicodeScalars.contains { ("\u{0E01}"..."\u{0E5B}").contains($0) } ? .thai : .english
    }

    var attributes: Attributes {
        var entries: [Attributes.Entry] = []
        for value in draft.values[record.values] {
            switch columns.meanings[value.key] {
            case .attribute(let name):
                entries.append(Attributes.Entry(name: name, value: draft.string(value.text)))
            case .name(nil):
                if let text = text(of: value), !names.entries.contains(where: { $0.text == text }) {
                    entries.append(Attributes.Entry(name: draft.nodeKeys[value.key].name, value: text))
                }
            default: break
            }
        }
        for (key, text) in columns.standards where !draft.values[record.values].contains(where: { $0.key == key }) {
            if case .attribute(let name) = columns.meanings[key] {
                entries.append(Attributes.Entry(name: name, value: text))
            }
        }
        return Attributes(lastOf: entries)
    }
}

extension Attributes {
    /// Attributes of entries among which a name may come twice; the later one counts.
    init(lastOf entries: [Entry]) {
        var distinct: [Entry] = []
        var places: [String: Int] = [:]
        for entry in entries {
            if let place = places[entry.name] {
                distinct[place] = entry
            } else {
                places[entry.name] = distinct.count
                distinct.append(entry)
            }
        }
        self.init(distinct: distinct)
    }
}
