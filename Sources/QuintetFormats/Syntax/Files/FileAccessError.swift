#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Why a file could not be read, in plain words.
public struct FileAccessError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Problem: Sendable, Hashable {
        case missing
        case isDirectory
        /// A disk or another device that has no end.
        case isDevice
        case notPermitted
        /// Larger than `limit` bytes.
        case tooLarge(limit: Int)
        case outOfMemory
        /// The system's error number and its words.
        case failed(code: Int32, words: String)
    }

    /// The path as it was given; `-` for standard input.
    public let path: String
    public let problem: Problem

    package init(path: String, problem: Problem) {
        self.path = path
        self.problem = problem
    }

    /// What the error number of a failed system call says about `path`.
    init(path: String, code: Int32) {
        let problem: Problem =
            switch code {
            case ENOENT, ENOTDIR: .missing
            case EISDIR: .isDirectory
            case EACCES, EPERM: .notPermitted
            default: .failed(code: code, words: systemWords(code))
            }
        self.init(path: path, problem: problem)
    }

    public var description: String {
        let name = path == "-" ? "standard input" : path
        switch problem {
        case .missing: return "\(name): no such file; check the spelling and the folder"
        case .isDirectory: return "\(name): is a folder, not a file"
        case .isDevice: return "\(name): is a device, not a file"
        case .notPermitted: return "\(name): reading it is not permitted; check the file's permissions"
        case .tooLarge(let limit):
            return "\(name): larger than \(byteCount(limit)), the most that is read at once; split it"
        case .outOfMemory: return "\(name): does not fit into memory"
        case .failed(_, let words): return "\(name): cannot be read: \(words)"
        }
    }
}
