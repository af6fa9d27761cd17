import Quintet

/// What is said about the data before it is read.
public struct ReadOptions: Sendable {
    /// Ties whose row does not say run one way, from source to target.
    public var isDirected = false
    /// A table of organizations that goes with a list of ties.
    public var organizations: String?
    /// The words of the source: a table with the columns list and code, or with code and sector.
    public var vocabulary: String?
    /// How the columns are to be understood; where it is empty, the map saved beside the data is used.
    public var map = ColumnMap()

    /// Makes options for the usual case.
    public init() {}

    /// The map for a table: what was said, or else what was saved beside it.
    func map(for path: String, _ report: inout ReadReport) throws(ReadError) -> ColumnMap {
        guard map.entries.isEmpty else { return map }
        guard let saved = try ColumnMap.saved(beside: path) else { return map }
        report.add(.savedMap(at: Finding.Place(file: ColumnMap.path(beside: path))))
        return saved
    }
}

extension FileBytes {
    /// The bytes of a file that a network is to be read from.
    static func read(_ path: String) throws(ReadError) -> FileBytes {
        do throws(FileAccessError) {
            return try FileBytes(path: path)
        } catch {
            throw .inaccessible(error)
        }
    }
}
