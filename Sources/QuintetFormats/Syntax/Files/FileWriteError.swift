#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Why a file could not be written, in plain words.
///
/// The old file, if there was one, is as it was; what went to a pipe or device is gone.
public struct FileWriteError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Problem: Sendable, Hashable {
        case noSuchFolder
        case isDirectory
        case notPermitted
        /// The file exists and is marked as not to be written.
        case isReadOnly
        case readOnlyFileSystem
        case tooManyLinks
        case badName
        /// The disk or the user's share of it is full.
        case noSpace(needed: Int)
        /// Larger than the file system or the process may write.
        case tooLarge(size: Int)
        /// Nobody reads the other end of the pipe.
        case closedPipe
        case failed(code: Int32, words: String)
    }

    /// The path as it was given.
    public let path: String
    public let problem: Problem
    /// The bytes went straight to a pipe, a device or standard output, and a part of them may be there.
    public let wasDirect: Bool

    package init(path: String, problem: Problem, wasDirect: Bool = false) {
        self.path = path
        self.problem = problem
        self.wasDirect = wasDirect
    }

    init(path: String, code: Int32, size: Int, wasDirect: Bool) {
        let problem: Problem =
            switch code {
            case ENOENT, ENOTDIR: .noSuchFolder
            case EISDIR: .isDirectory
            case EACCES, EPERM: .notPermitted
            case EROFS: .readOnlyFileSystem
            case ELOOP: .tooManyLinks
            case ENAMETOOLONG, EINVAL: .badName
            case ENOSPC, EDQUOT: .noSpace(needed: size)
            case EFBIG: .tooLarge(size: size)
            case EPIPE: .closedPipe
            default: .failed(code: code, words: systemWords(code))
            }
        self.init(path: path, problem: problem, wasDirect: wasDirect)
    }

    /// The file cannot be made at all (exit status 73), as opposed to an input/output error on the way (74).
    public var isCannotCreate: Bool {
        switch problem {
        case .noSuchFolder, .isDirectory, .notPermitted, .isReadOnly, .readOnlyFileSystem, .tooManyLinks, .badName: true
        case .noSpace, .tooLarge, .closedPipe, .failed: false
        }
    }

    public var description: String {
        let name = path == "-" ? "standard output" : path
        let state = wasDirect ? "" : "; nothing was changed"
        switch problem {
        case .noSuchFolder: return "\(name): cannot be created: no such folder; make it first"
        case .isDirectory: return "\(name): cannot be created: a folder has this name"
        case .notPermitted: return "\(name): cannot be created: writing in this folder is not permitted"
        case .isReadOnly: return "\(name): is marked as read-only; choose another name or allow writing"
        case .readOnlyFileSystem: return "\(name): cannot be created: this disk can only be read"
        case .tooManyLinks: return "\(name): cannot be created: symbolic links lead round in a circle"
        case .badName: return "\(name): cannot be created: the system does not accept this name"
        case .noSpace(let needed):
            return "\(name): the disk is full; \(byteCount(needed)) of free space are needed\(state)"
        case .tooLarge(let size):
            return "\(name): \(byteCount(size)) are more than the system lets this program write\(state)"
        case .closedPipe: return "\(name): nobody reads the other end"
        case .failed(_, let words): return "\(name): cannot be written: \(words)"
        }
    }
}
