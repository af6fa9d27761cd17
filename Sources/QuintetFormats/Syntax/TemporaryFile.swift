#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The file that `AtomicFile` writes before it takes the target's name.
final class TemporaryFile {
    let descriptor: Int32
    /// Beside the target, hidden, ours by its ending.
    private let name: String
    private var hasName: Bool

    init(for target: String, in folder: String, attempt: WriteAttempt) throws(FileWriteError) {
        let base = target.split(separator: "/").last ?? "file"
        let mark = String(UInt32.random(in: .min ... .max), radix: 36)
        // A name has at most 255 bytes.
        var head = String(base.unicodeScalars.prefix(40))
        while head.utf8.count > 200 { head.removeLast() }
        name = folder + "/." + head + ".\(getpid())-\(mark).quintet-tmp"

        if let nameless = TemporaryFile.openNameless(in: folder) {
            (descriptor, hasName) = (nameless, false)
        } else {
            descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            hasName = descriptor >= 0
            guard hasName else { throw attempt.failure() }
        }
    }

    /// The temporary name, given now if the file has none yet.
    func named(attempt: WriteAttempt) throws(FileWriteError) -> String {
        if !hasName {
            // The kernel's own path to the open file, the only one it has.
            let source = "/proc/self/fd/\(descriptor)"
            guard linkat(AT_FDCWD, source, AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0 else { throw attempt.failure() }
            hasName = true
        }
        return name
    }

    func close() {
        _ = systemClose(descriptor)
    }

    /// Leaves nothing behind.
    func discard() {
        if hasName { unlink(name) }
        close()
    }

    private static func openNameless(in folder: String) -> Int32? {
        #if os(Linux)
            // O_TMPFILE, which the C headers spell as a macro that Swift does not see. It needs /proc to get a name.
            let flag: Int32 = 0o20000000 | O_DIRECTORY
            guard access("/proc/self/fd", X_OK) == 0 else { return nil }
            let descriptor = open(folder, O_WRONLY | flag | O_CLOEXEC, 0o666)
            return descriptor >= 0 ? descriptor : nil
        #else
            return nil
        #endif
    }
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
