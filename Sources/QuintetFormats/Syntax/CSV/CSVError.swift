/// Why a CSV file cannot be read at all, with the place.
///
/// Prints as `organizations.csv:14:3: …; what to do`.
public struct CSVError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Problem: Sendable, Hashable {
        /// The quote at this place is never closed.
        case unclosedQuote
        case tooManyColumns(limit: Int)
        /// A field of more than `limit` bytes begins at this place.
        case fieldTooLong(limit: Int, isQuoted: Bool)
        case encoding(TextEncodingError)
        /// There is not one row.
        case nothing
    }

    public let file: String
    /// From 1: the physical line.
    public let line: Int
    /// From 1, in Unicode scalars from the beginning of the line.
    public let column: Int
    public let problem: Problem

    public var description: String {
        if case .encoding(let error) = problem { return error.description }
        return "\(file):\(line):\(column): \(sentence)"
    }

    private var sentence: String {
        switch problem {
        case .unclosedQuote:
            return "the quote that opens here is never closed; close it, or write a quote inside a cell twice (\"\")"
        case .tooManyColumns(let limit):
            return "more than \(grouped(limit)) columns; check the separator and the line ends"
        case .fieldTooLong(let limit, let isQuoted):
            let remedy =
                isQuoted ? "is the quote that opens here ever closed?" : "check the separator and the line ends"
            return "a cell of more than \(byteCount(limit)) begins here; \(remedy)"
        case .encoding(let error):
            return error.description
        case .nothing:
            return "the file is empty"
        }
    }
}
