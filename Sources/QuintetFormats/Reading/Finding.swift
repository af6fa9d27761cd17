import Quintet

/// Something that a reader or a check has to say about the data, with its place.
public struct Finding: Hashable, Sendable {
    /// What follows from it.
    public enum Severity: String, Comparable, Sendable, CaseIterable {
        /// The row cannot be used as it is; without `--lenient` nothing is answered.
        case bad
        /// The row is used; somebody should look at it.
        case doubtful
        /// How the data was understood.
        case note

        public static func < (one: Severity, other: Severity) -> Bool {
            func rank(_ severity: Severity) -> Int { allCases.firstIndex(of: severity) ?? 0 }
            return rank(one) < rank(other)
        }
    }

    /// Where it is.
    public struct Place: Hashable, Sendable, CustomStringConvertible {
        public let file: String
        /// The line, from 1; nil for the whole file.
        public let line: Int?
        /// The character in the line, from 1.
        public let column: Int?
        /// The heading of the column.
        public let heading: String?
        /// The address of the cell, in a workbook.
        public let cell: String?

        /// Makes a place.
        public init(
            file: String, line: Int? = nil, column: Int? = nil, cell: String? = nil, heading: String? = nil
        ) {
            self.file = file
            self.line = line
            self.column = column
            self.cell = cell
            self.heading = heading
        }

        /// `organizations.csv:14:3`; `partners.xlsx, sheet ties, cell B17`.
        public var description: String {
            if let cell { return "\(file), cell \(cell)" }
            guard let line else { return file }
            return Origin(file: file, row: line).description + (column.map { ":\($0)" } ?? "")
        }
    }

    /// A stable English word for the kind of finding, such as `unknown-sector`.
    public let kind: String
    public let severity: Severity
    public let place: Place
    public let message: Bilingual
    /// What to do about it, where there is more to do than the message says.
    public let remedy: Bilingual?

    /// Makes a finding.
    public init(
        _ kind: String, _ severity: Severity, at place: Place, _ message: Bilingual, remedy: Bilingual? = nil
    ) {
        self.kind = kind
        self.severity = severity
        self.place = place
        self.message = message
        self.remedy = remedy
    }

    /// Place, message and remedy on one line.
    public func line(in language: InterfaceLanguage) -> String {
        "\(place): \(message[language])" + (remedy.map { "; \($0[language])" } ?? "")
    }
}
