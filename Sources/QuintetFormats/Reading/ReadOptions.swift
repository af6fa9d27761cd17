import Quintet

/// What is said about the data before it is read.
public struct ReadOptions: Sendable {
    /// Ties whose row does not say run one way, from source to target.
    public var isDirected = false
    /// A table of organizations that goes with a list of ties.
    public var organizations: String?
    /// The words of the source: a table with the columns list and code, or with code and sector.
    public var vocabulary: String?
    /// A list of organizations that are the same, as `check --suggest-same` writes it.
    public var same: String?
    /// How the characters of text files are encoded; nil to find out.
    public var encoding: TextEncoding?
    /// How the columns are to be understood; where it is empty, the map saved beside the data is used.
    public var map = ColumnMap()

    /// What messages and origins call the file, or put before the names of a folder's files: for those who read several
    /// of one name. Nil for the last part of the path, and nothing before the files of a folder.
    public var label: String?

    /// The most organizations and the most ties that are read: beyond them the file is refused before memory runs out.
    /// A network of that size takes some 2 GB and 3 GB.
    public var organizationLimit = 20_000_000
    public var tieLimit = 100_000_000

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
    static func read(_ path: String, as name: String? = nil) throws(ReadError) -> FileBytes {
        do throws(FileAccessError) {
            return try FileBytes(path: path, name: name)
        } catch {
            throw .inaccessible(error)
        }
    }

    /// The text of a file that a network is to be read from: unpacked, in UTF-8, with a note on what was done.
    static func readText(
        _ path: String, as name: String? = nil, _ options: ReadOptions, _ report: inout ReadReport
    ) throws(ReadError) -> FileBytes {
        try read(path, as: name).decoded(options, &report)
    }

    /// The same for bytes that have been read.
    func decoded(_ options: ReadOptions, _ report: inout ReadReport) throws(ReadError) -> FileBytes {
        do throws(TextFileError) {
            let text = try asText(encoding: options.encoding)
            for note in text.notes { report.add(Finding("encoding", .note, at: Finding.Place(file: name), note)) }
            return text.bytes
        } catch {
            throw .undecodable(error)
        }
    }
}
