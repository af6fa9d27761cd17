import Foundation
import Quintet

/// Finds out what a path holds and reads it.
public enum NetworkFile {
    /// Reads a network from a folder of CSV files, a GraphML, JSON or CSV file, or standard input (`-`).
    ///
    /// - Throws: ``ReadError`` where nothing can be read at all.
    public static func read(_ path: String, options: ReadOptions = ReadOptions()) throws(ReadError) -> ReadResult {
        var isFolder: ObjCBool = false
        if path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            return try CSVFolderFormat().read(path, options: options)
        }
        let lower = path.lowercased()
        if lower.hasSuffix(".graphml") { return try GraphMLFormat().read(path, options: options) }
        if lower.hasSuffix(".json") { return try JSONFormat().read(path, options: options) }
        return try EdgeListFormat().read(path, options: options)
    }
}
