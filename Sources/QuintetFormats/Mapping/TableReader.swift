import Quintet

/// One table on its way in: the rows of a CSV file or a sheet with their columns understood.
final class TableReader {
    let kind: TableKind
    /// What messages call the file.
    let file: String
    /// The row that ``next()`` gave last.
    private(set) var record: CSVRecord
    private var source: TableSource
    /// Where each known field stands: a dozen at most, and looked through faster than hashed.
    private var columns: [(field: Field, index: Int)] = []
    /// Whether a table of parts says more of organizations and projects than who they are.
    private(set) var hasDetails = false
    /// Whether any column says when.
    private(set) var hasYears = false
    /// Columns of names, titles and words, each with the language its heading says.
    private var names: [(field: Field, index: Int, language: Language?)] = []
    /// Columns that are none of the table's fields: they become attributes.
    private(set) var attributeColumns: [(index: Int, name: String)] = []
    private let headings: [String]
    /// How each column was understood.
    private(set) var meanings: [ColumnMeaning] = []
    var count: ReadReport.FileCount

    /// What is known about a table before it is read.
    struct Settings {
        /// Which table it is; nil to find out.
        var kind: TableKind?
        var map = ColumnMap()
        /// Whether a table of parts speaks for the organizations and projects it names.
        var hasDetails = false
        /// Whether the map is that of another table, too: what it says of headings that are not here is for that one.
        var isMapShared = false
        /// What a table read before has used of a shared map.
        var usedMap = ColumnMap()
    }

    /// What of the map was for this table.
    private(set) var usedMap = ColumnMap()

    /// Reads the headings.
    init(_ source: TableSource, _ settings: Settings, _ report: inout ReadReport) throws(ReadError) {
        self.source = source
        file = source.name
        guard let headings = try self.source.next() else { throw .empty(file: source.name) }
        record = headings
        self.headings = record.texts.map { CSVWriter.unguard($0).trimmed }
        let mapped: [Int: String]
        do throws(ColumnMapError) {
            usedMap = settings.map(among: self.headings)
            mapped = try usedMap.columns(among: self.headings)
        } catch {
            throw .badMap(file: file, error)
        }
        guard let kind = settings.kind ?? TableKind.detect(self.headings, mapped: mapped) else {
            throw .notANetwork(file: file, headings: self.headings.filter { !$0.isEmpty })
        }
        self.kind = kind
        count = ReadReport.FileCount(file: file, table: kind)
        try bindColumns(mapped, settings, &report)
        hasYears = has(.year) || has(.since) || has(.until)
        hasDetails =
            kind == .participation
            && (!names.isEmpty || columns.contains { TableKind.detailFields.contains($0.field) })
        for field in kind.required where !has(field) {
            throw .missingColumn(file: file, table: kind, column: field.rawValue)
        }
        if kind == .organizations || kind == .projects, !has(.id), names.isEmpty {
            throw .missingColumn(file: file, table: kind, column: Field.id.rawValue)
        }
    }

    private func bindColumns(
        _ mapped: [Int: String], _ settings: Settings, _ report: inout ReadReport
    ) throws(ReadError) {
        // In a list of ties with source and target, `from` and `to` are years.
        let folded = Set(headings.map(foldedHeading))
        let hasBothEnds = kind == .collaborations && folded.contains("source") && folded.contains("target")
        func known(_ heading: String) -> FieldName? {
            if hasBothEnds, foldedHeading(heading) == "from" { return FieldName(.since) }
            if hasBothEnds, foldedHeading(heading) == "to" { return FieldName(.until) }
            guard let (field, language) = kind.field(for: heading) else { return nil }
            if kind == .participation, TableKind.detailFields.contains(field), !settings.hasDetails { return nil }
            return FieldName(field, language: language)
        }

        // What the map says comes first, so that a heading that only looks like a field does not take its place.
        for (index, word) in mapped.sorted(by: { $0.key < $1.key }) {
            guard let name = FieldName(word) else { continue }
            guard (kind.fields + kind.extraFields).contains(name.field) else {
                throw .badMap(file: file, .foreignField(word, table: kind))
            }
            bind(name, to: index)
        }
        var taken = Set(headings.filter { known($0) != nil })
        for (index, heading) in headings.enumerated() {
            var meaning = ColumnMeaning(
                file: file, table: kind, column: index + 1, heading: heading,
                field: mapped[index] ?? ColumnMap.attributeWord, reason: mapped[index] == nil ? .unknown : .mapped)
            if let word = mapped[index] {
                meanings.append(meaning)
                if word != ColumnMap.attributeWord { continue }
            } else if let name = known(heading) {
                let isNew = bind(name, to: index)
                meaning = ColumnMeaning(
                    file: file, table: kind, column: index + 1, heading: heading,
                    field: isNew ? name.text : ColumnMap.attributeWord, reason: isNew ? .heading : .repeated)
                meanings.append(meaning)
                if isNew { continue }
                // A field that the map gives to another column leaves this one for an attribute, which needs no word.
                if !mapped.values.contains(name.text) { report.add(.repeatedColumn(at: place(at: index), heading)) }
            } else {
                meanings.append(meaning)
            }
            var name = heading.isEmpty ? "column \(index + 1)" : heading
            while !taken.insert(name).inserted { name += " (\(index + 1))" }
            attributeColumns.append((index, name))
        }
    }

    /// Gives a column its field.
    ///
    /// - Returns: false where another column has it already.
    @discardableResult
    private func bind(_ name: FieldName, to index: Int) -> Bool {
        if name.field.isPerLanguage {
            // Two columns of one language: the first is the name, the other an attribute.
            let language = name.language.map { Language($0) }
            guard !names.contains(where: { $0.field == name.field && $0.language == language }) else { return false }
            names.append((name.field, index, language))
        } else {
            guard !has(name.field) else { return false }
            columns.append((name.field, index))
        }
        return true
    }

    /// Whether the table has the column.
    func has(_ field: Field) -> Bool { column(of: field) != nil }

    @inline(__always)
    private func column(of field: Field) -> Int? {
        for column in columns where column.field == field { return column.index }
        return nil
    }

    /// Goes to the next row that is not blank.
    ///
    /// - Returns: false at the end.
    func next() throws(ReadError) -> Bool {
        // The reader must own its buffer alone, or it would make a new one for every row.
        record.fields = []
        repeat {
            guard let row = try source.next() else { return false }
            record = row
        } while record.isBlank
        count.read += 1
        if count.read <= Self.sampledRows { takeSamples() }
        return true
    }

    private static let sampledRows = 50

    private func takeSamples() {
        for index in meanings.indices where meanings[index].samples.count < 3 {
            guard let text = text(at: index), !meanings[index].samples.contains(text) else { continue }
            meanings[index].samples.append(text)
        }
    }

    /// The first cell beyond the last heading that is not empty: a sign that the row has slipped.
    var surplusCell: Int? {
        let cells = record.count
        guard cells > headings.count else { return nil }
        return (headings.count..<cells).first { !record.isEmpty($0) }
    }

    /// The text of a field, without spaces round it; nil where the cell is empty or there is no such column.
    func text(_ field: Field) -> String? {
        guard let index = column(of: field) else { return nil }
        return text(at: index)
    }

    /// Whether there is nothing to read in a field but, perhaps, spaces.
    func isMissing(_ field: Field) -> Bool {
        guard let index = column(of: field), !record.isEmpty(index) else { return true }
        return !record.withBytes(index, Self.isPlain) && text(at: index) == nil
    }

    /// Gives the bytes of the text of a field: without spaces round it, the formula guard taken off.
    func withText<Result>(_ field: Field, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let plain = withBytes(field) { bytes in Self.isPlain(bytes) ? body(bytes) : nil }
        if let plain { return plain }
        var text = text(field) ?? ""
        return text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
    }

    /// Whether a cell begins and ends with something that is neither a space nor an apostrophe: a visible ASCII
    /// character or one from U+0E00 to U+0E7F, which are Thai.
    private static func isPlain(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let first = bytes.first, let last = bytes.last else { return false }
        func isThai(at start: Int) -> Bool {
            start >= 0 && start + 2 < bytes.count && bytes[start] == 0xE0 && bytes[start + 1] & 0xFE == 0xB8
        }
        let begins = (0x21..<0x7F).contains(first) && first != UInt8(ascii: "'") || isThai(at: 0)
        return begins && ((0x21..<0x7F).contains(last) || isThai(at: bytes.count - 3))
    }

    func text(at index: Int) -> String? {
        guard !record.isEmpty(index) else { return nil }
        return CellText.understood(CSVWriter.unguard(record.text(index)), inSheet: record.sheet != nil)
    }

    /// The parts of a cell that holds several, separated by `|` or whatever else is said.
    func list(_ field: Field, separators: Set<Unicode.Scalar> = ["|"]) -> [String] {
        text(field).map { CellText.entries(of: $0, separators) } ?? []
    }

    /// Gives the bytes of a field as they stand; none where there is no such column.
    @inline(__always)
    func withBytes<Result>(_ field: Field, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        record.withBytes(column(of: field) ?? -1, body)
    }

    func isEmpty(_ field: Field) -> Bool { column(of: field).map { record.isEmpty($0) } ?? true }

    /// The names of the row: a column that does not say its language holds Thai if there is a Thai letter in it.
    ///
    /// Where another column says that it holds the name in that language, the spare one is in ``attributes``.
    func names(_ field: Field) -> Names {
        var result: Names = [:]
        for column in names where column.field == field {
            guard let text = text(at: column.index), let language = column.language ?? languageOfSpare(text, field)
            else {
                continue
            }
            result[language] = text
        }
        return result
    }

    /// The language of a name whose column does not say it; nil where another column has the name in that language.
    private func languageOfSpare(_ text: String, _ field: Field) -> Language? {
        let isThai = text.unicodeScalars.contains { ("\u{0E01}"..."\u{0E5B}").contains($0) }
        let language: Language = isThai ? .thai : .english
        let isTaken = names.contains {
            $0.field == field && $0.language == language && self.text(at: $0.index) != nil
        }
        return isTaken ? nil : language
    }

    var attributes: Attributes {
        // Kept as it stands: what we do not understand we do not trim.
        var entries: [Attributes.Entry] = []
        for (index, name) in attributeColumns where !record.isEmpty(index) {
            entries.append(Attributes.Entry(name: name, value: CSVWriter.unguard(record.text(index))))
        }
        for spare in names where spare.language == nil {
            guard let text = text(at: spare.index), languageOfSpare(text, spare.field) == nil,
                !names(spare.field).entries.contains(where: { $0.text == text })
            else { continue }
            entries.append(Attributes.Entry(name: headings[spare.index], value: text))
        }
        return Attributes(distinct: entries)
    }

    /// Whether the rows are those of a sheet.
    var isSheet: Bool { record.sheet != nil }

    /// The line on which the row begins.
    var line: Int { record.line }

    /// The line of an earlier row that said the same.
    func firstLine(in seen: inout SeenRows) -> Int? {
        seen.firstLine(of: record, separator: source.separator)
    }

    /// Where the row comes from.
    var origin: Origin { Origin(file: file, row: record.line) }

    /// The place of the row.
    var place: Finding.Place { Finding.Place(file: file, line: record.line) }

    /// The place of a field in the row.
    func place(_ field: Field) -> Finding.Place {
        guard let index = column(of: field) ?? names.first(where: { $0.field == field })?.index else { return place }
        return place(at: index)
    }

    func place(at index: Int) -> Finding.Place {
        let place = record.place(of: index)
        let heading = headings.indices.contains(index) ? headings[index] : nil
        if let cell = place.cell {
            return Finding.Place(file: file, line: place.line, cell: cell.description, heading: heading)
        }
        return Finding.Place(file: file, line: place.line, column: place.column, heading: heading)
    }
}
