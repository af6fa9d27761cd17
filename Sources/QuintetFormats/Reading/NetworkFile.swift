import Foundation
import Quintet

/// Finds out what a path holds and reads it.
public enum NetworkFile {
    /// Reads a network from a folder of CSV files, a workbook, a GraphML, JSON or CSV file, or standard input (`-`).
    ///
    /// What a file is, its first bytes say, whatever it is called; it may be packed with gzip.
    ///
    /// - Throws: ``ReadError`` where nothing can be read at all.
    public static func read(_ path: String, options: ReadOptions = ReadOptions()) throws(ReadError) -> ReadResult {
        var result = try readAsItStands(path, options)
        if let same = options.same { try result.merge(by: same, options) }
        return result
    }

    private static func readAsItStands(_ path: String, _ options: ReadOptions) throws(ReadError) -> ReadResult {
        var isFolder: ObjCBool = false
        if path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            return try CSVFolderFormat().read(path, options: options)
        }
        let file = try FileBytes.read(path, as: options.label)
        if Workbook.isWorkbook(file) { return try WorkbookFormat().read(file, path: path, options: options) }
        var report = ReadReport()
        let text = try file.decoded(options, &report)
        let sign = firstSign(of: text)
        if sign == UInt8(ascii: "<") || sign == UInt8(ascii: "{") || sign == UInt8(ascii: "["),
            !options.map.entries.isEmpty
        {
            throw .badMap(file: text.name, .notATable)
        }
        var result =
            switch sign {
            case UInt8(ascii: "<"): try GraphMLFormat().read(text, options: options)
            case UInt8(ascii: "{"), UInt8(ascii: "["): try JSONFormat().read(text, options: options)
            default: try EdgeListFormat().read(text, path: path, options: options)
            }
        result.report.begin(with: report)
        return result
    }

    /// The first byte that is neither a byte order mark nor white space.
    private static func firstSign(of file: FileBytes) -> UInt8? {
        file.withUnsafeBytes { bytes in
            bytes.prefix(4096).first { ![0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
        }
    }
}

extension Workbook {
    /// Whether the bytes begin like a workbook: a ZIP archive, or the older format that is refused with a word.
    static func isWorkbook(_ file: FileBytes) -> Bool {
        isCompound(file) || file.withUnsafeBytes { $0.starts(with: [0x50, 0x4B, 0x03, 0x04]) }
    }
}

extension ReadResult {
    /// Makes one organization of those that a list calls the same, and says so.
    ///
    /// - Parameter path: the list, as `check --suggest-same` writes it.
    public mutating func merge(by path: String, _ options: ReadOptions = ReadOptions()) throws(ReadError) {
        let bytes = try FileBytes.readText(path, options, &report)
        do throws(SameFileError) {
            let merged = network.merging(try SameFile(bytes))
            network = merged.network
            for finding in merged.findings { report.add(finding) }
        } catch {
            throw .unreadableSame(error)
        }
    }

    /// Takes in another network: see ``Network/combine(with:)``. Where the two disagree, a finding says so.
    public mutating func combine(with other: ReadResult) throws(EditingError) -> CombiningReport {
        let combined = try network.combine(with: other.network)
        report.append(other.report)
        for conflict in combined.conflicts { report.add(.combiningConflict(conflict)) }
        return combined
    }
}
