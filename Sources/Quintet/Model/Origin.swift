/// Where a record came from, so that an answer can show its evidence and an error its place.
public struct Origin: Hashable, Sendable, CustomStringConvertible {
    /// The file, as the user named it or relative to the folder they named.
    public let file: String
    /// The line or row, counted from one; the heading is row 1.
    public let row: Int

    /// Makes an origin.
    public init(file: String, row: Int) {
        self.file = file
        self.row = row
    }

    /// `collaborations.csv:14`; `partners.xlsx, sheet ties, row 14`.
    public var description: String { file.contains(", sheet ") ? "\(file), row \(row)" : "\(file):\(row)" }
}
