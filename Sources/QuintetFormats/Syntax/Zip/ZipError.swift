/// Why an archive, or one entry of it, cannot be read.
///
/// Prints as `partners.xlsx, xl/workbook.xml: …; what to do`.
public struct ZipError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Problem: Sendable, Hashable {
        case notAnArchive
        /// The archive is cut short or its parts contradict each other; the words are the library's.
        case damaged(words: String)
        case encrypted
        /// A way of compression that is not known here.
        case unknownCompression
        case tooManyEntries(limit: Int)
        case duplicateName
        case missing
        /// One entry is larger than `limit` bytes, inflated.
        case entryTooLarge(limit: Int)
        /// All entries together are larger than `limit` bytes, inflated.
        case totalTooLarge(limit: Int)
        /// The entry inflates to more than `limit` times its size, as an attack does.
        case inflatesTooFar(limit: Int)
        /// The entry holds more or less than the archive's directory says.
        case wrongSize
        case outOfMemory
    }

    public let file: String
    /// The name inside the archive; nil where the whole archive is meant.
    public let entry: String?
    public let problem: Problem

    public var description: String { "\(entry.map { "\(file), \($0)" } ?? file): \(sentence)" }

    private var sentence: String {
        switch problem {
        case .notAnArchive:
            return "not a ZIP archive, which a workbook is inside; it may be cut short or of another kind"
        case .damaged(let words): return "the archive is damaged (\(words)); get the file again"
        case .encrypted: return "is protected by a password; save it without one"
        case .unknownCompression: return "is compressed in a way that is not read; save the file again"
        case .tooManyEntries(let limit): return "an archive of more than \(grouped(limit)) entries, which is refused"
        case .duplicateName: return "is in the archive twice, which is refused; save the file again"
        case .missing: return "is not in the archive; the file is incomplete, get it again"
        case .entryTooLarge(let limit): return "larger than \(byteCount(limit)) when inflated, which is refused"
        case .totalTooLarge(let limit): return "more than \(byteCount(limit)) when inflated, which is refused"
        case .inflatesTooFar(let limit):
            return "inflates to more than \(grouped(limit)) times its size, as an attack does, and is refused"
        case .wrongSize: return "is not as long as the archive says, which is refused; get the file again"
        case .outOfMemory: return "does not fit into memory"
        }
    }
}
