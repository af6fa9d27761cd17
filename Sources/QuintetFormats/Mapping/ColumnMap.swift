import Quintet

/// How somebody says that columns are to be understood: which heading holds which field.
///
/// Fields have the names of our own columns (`source`, `name_th`, `sector`…). Two more words say what is not a field:
/// `attribute` keeps the column as it is, `ignore` leaves it unread.
public struct ColumnMap: Sendable, Hashable {
    /// One column.
    public struct Entry: Sendable, Hashable {
        /// A field, `attribute` or `ignore`.
        public let field: String
        /// The heading, as it stands in the table or however it is typed.
        public let heading: String

        /// Makes an entry.
        public init(field: String, heading: String) {
            self.field = field
            self.heading = heading
        }
    }

    public private(set) var entries: [Entry] = []

    static let attributeWord = "attribute"
    static let ignoreWord = "ignore"

    /// Makes an empty map.
    public init() {}

    /// Reads `project=projectID,organization=organisationID`.
    ///
    /// A heading that holds a comma stands in double quotes, `source="Name, first"`, and a double quote within them twice.
    ///
    /// - Throws: ``ColumnMapError`` where a part is not a field, an equals sign and a heading.
    public init(parsing text: String) throws(ColumnMapError) {
        for part in Self.parts(of: text) {
            let sides = part.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
            guard sides.count == 2, !sides[0].isEmpty, let heading = Self.unquoted(sides[1]), !heading.isEmpty else {
                throw .notAnAssignment(part.trimmed)
            }
            try add(Entry(field: foldedHeading(sides[0]), heading: heading))
        }
    }

    /// What stands between the commas that are not within quotes. Quotes open at the head of a heading only: elsewhere
    /// they are its own.
    private static func parts(of text: String) -> [String] {
        var parts = [""]
        var (isWithin, isQuoted, isHeading, isAtHead) = (false, false, false, false)
        for scalar in text.unicodeScalars {
            if scalar == ",", !isWithin {
                parts.append("")
                (isQuoted, isHeading, isAtHead) = (false, false, false)
                continue
            }
            parts[parts.count - 1].unicodeScalars.append(scalar)
            switch scalar {
            case "=" where !isHeading: (isHeading, isAtHead) = (true, true)
            case " " where isAtHead: continue
            case "\"" where isAtHead: (isQuoted, isWithin, isAtHead) = (true, true, false)
            // Two in the middle of a heading close and open at once.
            case "\"" where isQuoted: isWithin.toggle()
            default: isAtHead = false
            }
        }
        return parts.filter { !$0.isEmpty }
    }

    /// A heading without the quotes round it; nil where they do not close at its end.
    private static func unquoted(_ heading: String) -> String? {
        guard heading.utf8.first == UInt8(ascii: "\"") else { return heading }
        let inner = heading.unicodeScalars.dropFirst().dropLast()
        guard heading.utf8.count > 2, heading.utf8.last == UInt8(ascii: "\"") else { return nil }
        let plain = String(inner).replacing("\"\"", with: "\u{0}")
        return plain.utf8.contains(UInt8(ascii: "\"")) ? nil : plain.replacing("\u{0}", with: "\"").trimmed
    }

    /// Adds an entry.
    public mutating func add(_ entry: Entry) throws(ColumnMapError) {
        guard Self.isField(entry.field) else {
            let known = Field.allCases.map(\.rawValue) + [Self.attributeWord, Self.ignoreWord]
            throw .unknownField(entry.field, suggestion: nearest(to: entry.field, among: known))
        }
        let isField = entry.field != Self.attributeWord && entry.field != Self.ignoreWord
        if isField, entries.contains(where: { $0.field == entry.field }) { throw .repeatedField(entry.field) }
        entries.append(entry)
    }

    /// What the map says of the columns of a table, by their positions.
    ///
    /// Where a heading stands in the table twice, so it may in the map: the first entry is for the first.
    func columns(among headings: [String]) throws(ColumnMapError) -> [Int: String] {
        var result: [Int: String] = [:]
        for entry in entries {
            let exact = headings.indices.filter { headings[$0] == entry.heading }
            let folded = foldedHeading(entry.heading)
            let positions =
                exact.isEmpty
                ? headings.indices.filter { !folded.isEmpty && foldedHeading(headings[$0]) == folded } : exact
            guard !positions.isEmpty else {
                throw .unknownHeading(entry.heading, suggestion: nearest(to: entry.heading, among: headings))
            }
            guard let position = positions.first(where: { result[$0] == nil }) else {
                throw .repeatedHeading(entry.heading)
            }
            result[position] = entry.field
        }
        return result
    }

    private static func isField(_ word: String) -> Bool {
        word == attributeWord || word == ignoreWord || FieldName(word) != nil
    }

    /// The map that says how columns were understood, so that the next reading does not have to guess.
    public init(_ meanings: [ColumnMeaning]) {
        // Only a word that is a field is ever in a meaning.
        entries = meanings.filter { !$0.heading.isEmpty }.map { Entry(field: $0.field, heading: $0.heading) }
    }

    // MARK: The file beside the data

    /// Where the map of a file is kept: `partners.csv` has `partners.map.csv` beside it.
    public static func path(beside data: String) -> String {
        let name = data.split(separator: "/").last.map(String.init) ?? data
        guard let point = name.lastIndex(of: "."), point != name.startIndex else { return data + ".map.csv" }
        return data.dropLast(name.distance(from: point, to: name.endIndex)) + ".map.csv"
    }

    /// The map as the text of a CSV file.
    public var text: String {
        var csv = CSVWriter()
        csv.writeRecord(["field", "heading"])
        for entry in entries { csv.writeRecord([entry.field, entry.heading]) }
        return csv.text
    }

    /// Reads the map that was saved beside the data, if there is one.
    static func saved(beside data: String) throws(ReadError) -> ColumnMap? {
        let path = path(beside: data)
        guard data != "-", let bytes = try? FileBytes(path: path) else { return nil }
        var map = ColumnMap()
        var source = try TableSource(bytes)
        _ = try source.next()
        while let row = try source.next() {
            let entry = Entry(field: foldedHeading(row.text(0)), heading: CSVWriter.unguard(row.text(1)).trimmed)
            guard !row.isBlank else { continue }
            do throws(ColumnMapError) {
                try map.add(entry)
            } catch {
                throw .badMap(file: bytes.name, error)
            }
        }
        return map
    }
}

/// Why a map of columns cannot be used.
public enum ColumnMapError: Error, Sendable, Hashable {
    case notAnAssignment(String)
    case unknownField(String, suggestion: String?)
    /// The table has no such heading.
    case unknownHeading(String, suggestion: String?)
    /// The map names a heading more often than it stands in the table.
    case repeatedHeading(String)
    /// The map gives two columns the same field.
    case repeatedField(String)
    /// What is read is a folder or a file of nodes and lines, and has no columns to map.
    case notATable
    /// The field is none of this table's.
    case foreignField(String, table: TableKind)

    /// The error in words.
    public var message: Bilingual {
        func meant(_ suggestion: String?) -> Bilingual {
            suggestion.map { Bilingual(" (did you mean \($0)?)", " (หมายถึง \($0) หรือไม่)") } ?? Bilingual(same: "")
        }
        switch self {
        case .notAnAssignment(let part):
            return Bilingual(
                "\(quoted(part)) is not FIELD=HEADING, such as organization=partner or, for a heading with a comma, "
                    + "source=\"Name, first\"",
                "\(quoted(part)) ไม่อยู่ในรูป FIELD=HEADING เช่น organization=partner ถ้าหัวคอลัมน์มีจุลภาค ให้ใส่เครื่องหมายคำพูด "
                    + "เช่น source=\"Name, first\"")
        case .unknownField(let word, let suggestion):
            let meant = meant(suggestion)
            return Bilingual("no field is called \(quoted(word))\(meant.en)", "ไม่มีช่องข้อมูลชื่อ \(quoted(word))\(meant.th)")
        case .unknownHeading(let heading, let suggestion):
            let meant = meant(suggestion)
            return Bilingual(
                "the table has no heading \(quoted(heading))\(meant.en)",
                "ตารางไม่มีหัวคอลัมน์ \(quoted(heading))\(meant.th)")
        case .repeatedHeading(let heading):
            return Bilingual(
                "the map says two things of the heading \(quoted(heading))",
                "กำหนดความหมายของหัวคอลัมน์ \(quoted(heading)) ไว้สองอย่าง")
        case .repeatedField(let field):
            return Bilingual("two columns are to be \(field)", "กำหนดให้สองคอลัมน์เป็น \(field)")
        case .notATable:
            return Bilingual(
                "a map of columns is for one table or a workbook; give the table's own path",
                "การกำหนดคอลัมน์ใช้กับตารางเดียวหรือสมุดงาน โปรดระบุไฟล์ตารางนั้น")
        case .foreignField(let field, let table):
            return Bilingual(
                "\(field) is not a field of the table \(table.rawValue)",
                "\(field) ไม่ใช่ช่องข้อมูลของตาราง \(table.rawValue)")
        }
    }
}

/// How one column was understood, to be shown and corrected.
public struct ColumnMeaning: Sendable, Hashable {
    /// Why it was understood so.
    public enum Reason: String, Sendable {
        /// The map says so.
        case mapped
        /// The heading is one that Quintet knows.
        case heading
        /// Another column is that field already.
        case repeated
        /// The heading means nothing to Quintet: the column is kept as it stands.
        case unknown
    }

    public let file: String
    public let table: TableKind
    /// The number of the column, from 1.
    public let column: Int
    public let heading: String
    /// The field, `attribute` or `ignore`.
    public let field: String
    public let reason: Reason
    /// A few different values from the first rows.
    public var samples: [String] = []
}

/// A field with its language where there is one column for each: `name_th`.
struct FieldName: Hashable {
    let field: Field
    let language: String?

    init(_ field: Field, language: String? = nil) {
        self.field = field
        self.language = language
    }

    /// Reads `sector`, `name`, `name_th`.
    init?(_ text: String) {
        if let field = Field(rawValue: text) {
            self.init(field)
            return
        }
        for field in Field.allCases where field.isPerLanguage && text.hasPrefix(field.rawValue + "_") {
            let code = text.dropFirst(field.rawValue.count + 1)
            if (2...3).contains(code.count), code.allSatisfy({ $0.isASCII && $0.isLetter }) {
                self.init(field, language: String(code))
                return
            }
        }
        return nil
    }

    var text: String { field.rawValue + (language.map { "_" + $0 } ?? "") }
}
