// One table: a list of ties (source, target, whatever else), of parts in projects (project, organization…) or of
// organizations. Beside a list of ties a table of organizations may be named.

import Quintet

/// Reads a network from a single CSV table.
public struct EdgeListFormat: Sendable {
    /// Makes the format.
    public init() {}

    /// Reads the table.
    ///
    /// - Parameters:
    ///   - path: a file, or `-` for standard input.
    ///   - options: whether ties are directed; the table of organizations that goes with them.
    /// - Throws: ``ReadError`` where nothing can be read; what is wrong with single rows is in the report.
    public func read(_ path: String, options: ReadOptions = ReadOptions()) throws(ReadError) -> ReadResult {
        var report = ReadReport()
        var result = try read(FileBytes.readText(path, options, &report), path: path, options: options)
        result.report.begin(with: report)
        return result
    }

    /// Reads the table from text that is UTF-8.
    ///
    /// - Parameter path: where it came from; a map of its columns may stand beside it.
    func read(_ bytes: FileBytes, path: String, options: ReadOptions) throws(ReadError) -> ReadResult {
        var assembler = try NetworkAssembler(options)
        let map = try options.map(for: path, &assembler.report)
        assembler.tieEstimate = min(Self.rowEstimate(of: bytes), 1 << 26)
        try assembler.read(TableSource(bytes), as: nil, map: map)
        return ReadResult(network: assembler.network, report: assembler.report)
    }

    /// About how many lines there are, going by the first 64 KiB.
    private static func rowEstimate(of file: FileBytes) -> Int {
        file.withUnsafeBytes { bytes in
            let head = bytes.prefix(1 << 16)
            let lines = head.count { $0 == 0x0A }
            return head.isEmpty ? 0 : Int(Double(bytes.count) / Double(head.count) * Double(lines + 1))
        }
    }
}
