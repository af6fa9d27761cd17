import Foundation

/// Real data to test with, which lies in a folder of its own beside the checkout and is no part of it.
public enum SharedData {
    /// The folder `shared/data` beside a checkout, or beside a folder that holds one; nil where there is none.
    public static let folder: URL? = {
        var place = URL(fileURLWithPath: #filePath)
        while place.pathComponents.count > 1 {
            place.deleteLastPathComponent()
            let folder = place.appendingPathComponent("shared/data", isDirectory: true)
            if FileManager.default.fileExists(atPath: folder.appendingPathComponent("README.md").path) { return folder }
        }
        return nil
    }()

    /// Whether the folder is there.
    public static var isPresent: Bool { folder != nil }

    /// The rows of a simple CSV file without line breaks in its cells, quotes taken off.
    public static func rows(of file: URL) throws -> [[String]] {
        try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
            }
        }
    }
}
