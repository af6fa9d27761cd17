#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The steps of one atomic write, in the order in which `AtomicFile` takes them.
struct WriteAttempt {
    /// As the user gave it: errors name this one.
    let path: String
    let bytes: UnsafeRawBufferPointer
    /// There is no temporary file between the bytes and their goal.
    var isDirect = false

    /// The error that the last system call left in `errno`.
    func failure(_ code: Int32 = errno) -> FileWriteError {
        FileWriteError(path: path, code: code, size: bytes.count, wasDirect: isDirect)
    }

    /// Where the chain of symbolic links ends; the file there need not exist.
    func followLinks() throws(FileWriteError) -> String {
        var current = path
        for _ in 0..<40 {
            var status = stat()
            guard lstat(current, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return current }
            var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
            let length = readlink(current, &buffer, buffer.count)
            guard length >= 0 else { throw failure() }
            let next = String(decoding: buffer[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
            current = next.hasPrefix("/") ? next : folder(of: current) + "/" + next
        }
        throw failure(ELOOP)
    }

    /// Writes to a pipe or device, which has no old content to protect.
    func writeDirectly() throws(FileWriteError) {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure() }
        let outcome: Result<Void, FileWriteError>
        do throws(FileWriteError) {
            outcome = .success(try writeAll(to: descriptor))
        } catch {
            outcome = .failure(error)
        }
        guard close(descriptor) == 0 || outcome.isFailure else { throw failure() }
        try outcome.get()
    }

    /// Puts a new file in the place of `target`.
    func replace(_ target: String, keeping old: stat?) throws(FileWriteError) {
        let folder = folder(of: target)
        let temporary = try TemporaryFile(for: target, in: folder, attempt: self)
        do throws(FileWriteError) {
            try writeAll(to: temporary.descriptor)
            if let old {
                // Another owner's file stays theirs where the system lets us; the mode comes last, as chown clears bits.
                _ = fchown(temporary.descriptor, old.st_uid, old.st_gid)
                guard fchmod(temporary.descriptor, old.st_mode & 0o7777) == 0 else { throw failure() }
            }
            guard fsync(temporary.descriptor) == 0 || errno == EINVAL else { throw failure() }
            let name = try temporary.named(attempt: self)
            guard rename(name, target) == 0 else { throw failure() }
        } catch {
            temporary.discard()
            throw error
        }
        temporary.forgetName()
        temporary.close()
        let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { return }
        defer { close(directory) }
        // The file is complete already; some file systems cannot sync a folder, which is no failure of this write.
        _ = fsync(directory)
    }

    /// Writes every byte, however many calls that takes.
    func writeAll(to descriptor: Int32) throws(FileWriteError) {
        guard let start = bytes.baseAddress else { return }
        var done = 0
        while done < bytes.count {
            let count = write(descriptor, start + done, min(bytes.count - done, 1 << 30))
            if count < 0 {
                if errno == EINTR { continue }
                throw failure()
            }
            done += count
        }
    }

    private func folder(of file: String) -> String {
        guard let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == file.startIndex ? "/" : String(file[..<slash])
    }
}

extension Result {
    fileprivate var isFailure: Bool {
        if case .failure = self { true } else { false }
    }
}
