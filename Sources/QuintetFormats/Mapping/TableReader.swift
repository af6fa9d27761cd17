import Quintet

/// One table on its way in: the rows of a CSV file with their columns understood.
final class TableReader {
    let kind: TableKind
    let file: String
    private(set) var csv: CSVReader
    /// Where each known field stands: a dozen at most, and looked through faster than hashed.
    private var columns: [(field: Field, index: Int)] = []
    /// Whether any column says when.
    private(set) var hasYears = false
    /// Columns of names, titles or words, each with the language its heading says.
    private(set) var names: [(index: Int, language: Language?)] = []
    /// Columns that are none of the table's fields: they become attributes.
    private(set) var attributeColumns: [(index: Int, name: String)] = []
    private let headings: [String]
    var count: ReadReport.FileCount

    /// Reads the headings.
    ///
    /// - Parameter kind: which table it is; nil to find out.
    init(_ bytes: FileBytes, as kind: TableKind?, _ report: inout ReadReport) throws(ReadError) {
        do throws(CSVError) {
            csv = try CSVReader(bytes, trimsSpaces: true)
            guard try csv.next() else { throw CSVError(file: bytes.name, line: 1, column: 1, problem: .nothing) }
        } catch {
            throw error.problem == .nothing ? .empty(file: bytes.name) : .unreadable(error)
        }
        file = bytes.name
        headings = csv.record.texts.map { CSVWriter.unguard($0).trimmed }
        guard let kind = kind ?? TableKind.detect(headings) else {
            throw .notANetwork(file: file, headings: headings.filter { !$0.isEmpty })
        }
        self.kind = kind
        count = ReadReport.FileCount(file: file, table: kind)
        bindColumns(&report)
        hasYears = has(.year) || has(.since) || has(.until)
        for field in kind.required where !has(field) {
            throw .missingColumn(file: file, table: kind, column: field.rawValue)
        }
        if kind == .organizations || kind == .projects, !has(.id), names.isEmpty {
            throw .missingColumn(file: file, table: kind, column: Field.id.rawValue)
        }
    }

    private func bindColumns(_ report: inout ReadReport) {
        var taken = Set(headings.filter { kind.field(for: $0) != nil })
        for (index, heading) in headings.enumerated() {
            if let (field, language) = kind.field(for: heading) {
                if field.isPerLanguage {
                    // Two columns of one language: the first is the name, the other an attribute.
                    let language = language.map { Language($0) }
                    if !names.contains(where: { $0.language == language }) {
                        names.append((index, language))
                        continue
                    }
                } else if !has(field) {
                    columns.append((field, index))
                    continue
                }
                report.add(.repeatedColumn(at: placeOfHeading(index), heading))
            }
            var name = heading.isEmpty ? "column \(index + 1)" : heading
            while !taken.insert(name).inserted { name += " (\(index + 1))" }
            attributeColumns.append((index, name))
        }
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
        do throws(CSVError) {
            repeat {
                guard try csv.next() else { return false }
            } while csv.record.isBlank
        } catch {
            throw .unreadable(error)
        }
        count.read += 1
        return true
    }

    /// The first cell beyond the last heading that is not empty: a sign that the row has slipped.
    var surplusCell: Int? {
        let cells = csv.record.count
        guard cells > headings.count else { return nil }
        return (headings.count..<cells).first { !csv.record.isEmpty($0) }
    }

    /// The text of a field, without spaces round it; nil where the cell is empty or there is no such column.
    func text(_ field: Field) -> String? {
        guard let index = column(of: field) else { return nil }
        return text(at: index)
    }

    /// Whether there is nothing to read in a field but, perhaps, spaces.
    func isMissing(_ field: Field) -> Bool {
        guard let index = column(of: field), !csv.record.isEmpty(index) else { return true }
        return !csv.record.withBytes(index, Self.isPlain) && text(at: index) == nil
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
        guard !csv.record.isEmpty(index) else { return nil }
        let text = CSVWriter.unguard(csv.record.text(index)).trimmed
        return text.isEmpty ? nil : text
    }

    /// The parts of a cell that holds several, separated by `|`.
    func list(_ field: Field) -> [String] {
        guard let text = text(field) else { return [] }
        var seen: Set<String> = []
        // Between scalars, not characters: a combining mark at the head of an entry would hide the bar before it.
        return text.unicodeScalars.split(separator: "|").map { String($0).trimmed }
            .filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// Gives the bytes of a field as they stand; none where there is no such column.
    @inline(__always)
    func withBytes<Result>(_ field: Field, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        csv.record.withBytes(column(of: field) ?? -1, body)
    }

    func isEmpty(_ field: Field) -> Bool { column(of: field).map { csv.record.isEmpty($0) } ?? true }

    /// The names of the row: a column that does not say its language holds Thai if there is a Thai letter in it.
    ///
    /// Where another column says that it holds the name in that language, the spare one is in ``attributes``.
    var rowNames: Names {
        var result: Names = [:]
        for (index, language) in names {
            guard let text = text(at: index), let language = language ?? languageOfSpare(text) else { continue }
            result[language] = text
        }
        return result
    }

    /// The language of a name whose column does not say it; nil where another column has the name in that language.
    private func languageOfSpare(_ text: String) -> Language? {
        let isThai = text.unicodeScalars.contains { ("\u{0E01}"..."\u{0E5B}").contains($0) }
        let language: Language = isThai ? .thai : .english
        let isTaken = names.contains { $0.language == language && self.text(at: $0.index) != nil }
        return isTaken ? nil : language
    }

    var attributes: Attributes {
        // Kept as it stands: what we do not understand we do not trim.
        var entries: [Attributes.Entry] = []
        for (index, name) in attributeColumns where !csv.record.isEmpty(index) {
            entries.append(Attributes.Entry(name: name, value: CSVWriter.unguard(csv.record.text(index))))
        }
        if let spare = names.first(where: { $0.language == nil }), let text = text(at: spare.index),
            languageOfSpare(text) == nil, !rowNames.entries.contains(where: { $0.text == text })
        {
            entries.append(Attributes.Entry(name: headings[spare.index], value: text))
        }
        return Attributes(distinct: entries)
    }

    /// The line on which the row begins.
    var line: Int { csv.record.line }

    /// The line of an earlier row that said the same.
    func firstLine(in seen: inout SeenRows) -> Int? {
        seen.firstLine(of: csv.record, separator: csv.separator)
    }

    /// Where the row comes from.
    var origin: Origin { Origin(file: file, row: csv.record.line) }

    /// The place of the row.
    var place: Finding.Place { Finding.Place(file: file, line: csv.record.line) }

    /// The place of a field in the row.
    func place(_ field: Field) -> Finding.Place {
        guard let index = column(of: field) else { return place }
        return place(at: index)
    }

    func place(at index: Int) -> Finding.Place {
        let place = csv.record.place(of: index)
        return Finding.Place(
            file: file, line: place.line, column: place.column,
            heading: headings.indices.contains(index) ? headings[index] : nil)
    }

    private func placeOfHeading(_ index: Int) -> Finding.Place {
        let place = csv.record.place(of: index)
        return Finding.Place(file: file, line: place.line, column: place.column, heading: headings[index])
    }
}

extension String {
    /// Without white space at both ends.
    var trimmed: String {
        guard let first = unicodeScalars.first, let last = unicodeScalars.last,
            first.properties.isWhitespace || last.properties.isWhitespace
        else { return self }
        var scalars = Substring(self).unicodeScalars
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars)
    }
}
