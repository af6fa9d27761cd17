// Old or new, never between.
//
// The bytes go to a temporary file in the folder of the target, reach the disk (fsync), and then take the target's name
// (rename); at last the folder reaches the disk, so that the new name survives a power failure. Where Linux offers a
// file without a name (O_TMPFILE), a killed program leaves nothing behind.
//
// A symbolic link is followed on purpose: its target is replaced, the link stays. A hard link's other names keep the
// old content. Pipes, devices and standard output are written directly: there is nothing to replace.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Writes whole files so that nobody ever sees half of one.
package enum AtomicFile {
    /// Writes `bytes` to `path`; `-` is standard output.
    ///
    /// An existing file keeps its mode and, where the system allows it, its owner; a new one gets mode 666 less the
    /// user's mask.
    package static func write(_ bytes: UnsafeRawBufferPointer, to path: String) throws(FileWriteError) {
        var attempt = WriteAttempt(path: path, bytes: bytes)
        if let descriptor = standardDescriptor(path) {
            attempt.isDirect = true
            return try attempt.writeAll(to: descriptor)
        }
        guard !path.isEmpty, !path.utf8.contains(0) else { throw FileWriteError(path: path, problem: .badName) }

        var status = stat()
        let exists = stat(path, &status) == 0
        if exists {
            switch status.st_mode & S_IFMT {
            case S_IFREG: break
            case S_IFDIR: throw FileWriteError(path: path, problem: .isDirectory)
            default:
                attempt.isDirect = true
                return try attempt.writeDirectly()
            }
            guard access(path, W_OK) == 0 else {
                throw errno == EROFS ? attempt.failure() : FileWriteError(path: path, problem: .isReadOnly)
            }
        }
        let target = try attempt.followLinks()
        try attempt.replace(target, keeping: exists ? status : nil)
    }

    package static func write(_ bytes: [UInt8], to path: String) throws(FileWriteError) {
        let result: Result<Void, FileWriteError> = bytes.withUnsafeBytes { buffer in
            do throws(FileWriteError) {
                return .success(try write(buffer, to: path))
            } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    package static func write(_ text: String, to path: String) throws(FileWriteError) {
        try write(Array(text.utf8), to: path)
    }

    /// Removes what is only half written and begins nothing more: for a program that has to end at once.
    package static func abandonAll() { TemporaryFile.abandonAll() }

    /// A path that means an open descriptor of this process.
    ///
    /// Opening it again would write from the beginning.
    private static func standardDescriptor(_ path: String) -> Int32? {
        switch path {
        case "-", "/dev/stdout": 1
        case "/dev/stderr": 2
        default: path.hasPrefix("/dev/fd/") ? Int32(path.dropFirst(8)) : nil
        }
    }
}
