import Quintet

/// One table on its way in: the rows of a CSV file with their columns understood.
final class TableReader {
    let kind: TableKind
    let file: String
    private(set) var csv: CSVReader
    /// Where each known field stands.
    private var columns: [Field: Int] = [:]
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
        headings = csv.record.texts.map { $0.trimmed }
        guard let kind = kind ?? TableKind.detect(headings) else {
            throw .notANetwork(file: file, headings: headings.filter { !$0.isEmpty })
        }
        self.kind = kind
        count = ReadReport.FileCount(file: file, table: kind)
        bindColumns(&report)
        for field in kind.required where columns[field] == nil {
            throw .missingColumn(file: file, table: kind, column: field.rawValue)
        }
        if kind == .organizations || kind == .projects, columns[.id] == nil, names.isEmpty {
            throw .missingColumn(file: file, table: kind, column: Field.id.rawValue)
        }
    }

    private func bindColumns(_ report: inout ReadReport) {
        var taken: Set<String> = []
        for (index, heading) in headings.enumerated() {
            if let (field, language) = kind.field(for: heading) {
                if field.isPerLanguage {
                    // Two columns of one language: the first is the name, the other an attribute.
                    let language = language.map { Language($0) }
                    if !names.contains(where: { $0.language == language }) {
                        names.append((index, language))
                        continue
                    }
                } else if columns[field] == nil {
                    columns[field] = index
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
    func has(_ field: Field) -> Bool { columns[field] != nil }

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
        guard let index = columns[field] else { return nil }
        return text(at: index)
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
        return text.split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// Gives the bytes of a field as they stand; none where there is no such column.
    @inline(__always)
    func withBytes<Result>(_ field: Field, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        csv.record.withBytes(columns[field] ?? -1, body)
    }

    func isEmpty(_ field: Field) -> Bool { columns[field].map { csv.record.isEmpty($0) } ?? true }

    /// The names of the row: a column that does not say its language holds Thai if there is a Thai letter in it.
    var rowNames: Names {
        var result: Names = [:]
        for (index, language) in names {
            guard let text = text(at: index) else { continue }
            let isThai = text.unicodeScalars.contains { ("\u{0E01}"..."\u{0E5B}").contains($0) }
            result[language ?? (isThai ? .thai : .english)] = text
        }
        return result
    }

    var attributes: Attributes {
        var result: Attributes = [:]
        for (index, name) in attributeColumns where !csv.record.isEmpty(index) {
            // Kept as it stands: what we do not understand we do not trim.
            result[name] = CSVWriter.unguard(csv.record.text(index))
        }
        return result
    }

    /// Where the row comes from.
    var origin: Origin { Origin(file: file, row: csv.record.line) }

    /// The place of the row.
    var place: Finding.Place { Finding.Place(file: file, line: csv.record.line) }

    /// The place of a field in the row.
    func place(_ field: Field) -> Finding.Place {
        guard let index = columns[field] else { return place }
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
