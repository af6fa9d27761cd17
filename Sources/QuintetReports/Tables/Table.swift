import Quintet

/// What a command or a report shows in rows: one value for people and programs, printed in any `TableFormat`.
///
/// A row has exactly one cell a column; the columns' keys differ from each other.
public struct Table: Sendable, Hashable {
    public let columns: [Column]
    public private(set) var rows: [[Cell]]

    public init(columns: [Column], rows: [[Cell]] = []) {
        precondition(Set(columns.map(\.key)).count == columns.count, "the columns of a table have different keys")
        self.columns = columns
        self.rows = []
        self.rows.reserveCapacity(rows.count)
        for row in rows { append(row) }
    }

    /// Adds a row, which has one cell a column.
    public mutating func append(_ row: [Cell]) {
        precondition(row.count == columns.count, "a row of a table has one cell a column")
        rows.append(row)
    }

    /// One column and how it is shown.
    public struct Column: Sendable, Hashable {
        /// The name in CSV and JSON: English, snake_case, never changed.
        public var key: String
        /// The heading for people.
        public var title: Bilingual
        public var alignment: Alignment
        /// Decimals of a number where people read it, 0 to 15; programs get full precision.
        public var decimals: Int

        public init(_ key: String, _ title: Bilingual, alignment: Alignment = .leading, decimals: Int = 3) {
            self.key = key
            self.title = title
            self.alignment = alignment
            self.decimals = decimals
        }

        /// A column of numbers: aligned at the right, with `decimals`.
        public static func number(_ key: String, _ title: Bilingual, decimals: Int = 3) -> Column {
            Column(key, title, alignment: .trailing, decimals: decimals)
        }
    }

    public enum Alignment: Sendable, Hashable {
        case leading
        case trailing
    }

    public enum Cell: Sendable, Hashable {
        case text(String)
        case integer(Int)
        /// A number that is not finite is shown as absent.
        case number(Double)
        case flag(Bool)
        /// A word of the vocabulary: programs get the code, people the words.
        case word(code: String, Bilingual)
        /// There is no value: a dash for people, an empty cell in CSV, null in JSON.
        case absent

        /// The number, or absent.
        public static func number(_ value: Double?) -> Cell { value.map { .number($0) } ?? .absent }
        /// The number, or absent.
        public static func integer(_ value: Int?) -> Cell { value.map { .integer($0) } ?? .absent }
        /// The text, or absent.
        public static func text(_ value: String?) -> Cell { value.map { .text($0) } ?? .absent }
    }
}
