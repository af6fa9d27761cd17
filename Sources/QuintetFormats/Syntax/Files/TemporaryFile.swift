import Synchronization

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
    /// The names that exist at the moment; nil once the program is about to end and no more may be made.
    private static let names = Mutex<Set<String>?>([])

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
            let name = name
            descriptor = Self.keepingName(name) { open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
            hasName = descriptor >= 0
            guard hasName else { throw attempt.failure() }
        }
    }

    /// The temporary name, given now if the file has none yet.
    func named(attempt: WriteAttempt) throws(FileWriteError) -> String {
        if !hasName {
            // The kernel's own path to the open file, the only one it has.
            let source = "/proc/self/fd/\(descriptor)"
            let name = name
            let status = Self.keepingName(name) { linkat(AT_FDCWD, source, AT_FDCWD, name, AT_SYMLINK_FOLLOW) }
            guard status == 0 else { throw attempt.failure() }
            hasName = true
        }
        return name
    }

    /// Makes a name, and remembers it in case the program has to end before it is gone.
    private static func keepingName(_ name: String, _ make: () -> Int32) -> Int32 {
        names.withLock { names in
            // The program ends this moment; nothing is begun any more.
            guard names != nil else { return -1 }
            let status = make()
            if status >= 0 { names?.insert(name) }
            return status
        }
    }

    /// Removes what has a temporary name, and makes no more: the program is about to end.
    static func abandonAll() {
        names.withLock { names in
            for name in names ?? [] { unlink(name) }
            names = nil
        }
    }

    /// The name is gone: it has become the target's.
    func forgetName() { Self.names.withLock { _ = $0?.remove(name) } }

    func close() {
        _ = systemClose(descriptor)
    }

    /// Leaves nothing behind.
    func discard() {
        if hasName {
            unlink(name)
            forgetName()
        }
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
