// A whole file in one block of memory.
//
// The file is read, not mapped: a mapped file that another program shortens kills the process that touches its end.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The bytes of a file, read once and never changed; the memory lives as long as this value.
package final class FileBytes: Sendable {
    /// The path as it was given, or the name that was given to bytes from memory.
    package let path: String
    /// What messages call the file: the last part of the path, or `standard input`.
    package let name: String
    package let count: Int
    /// Never written after `init`, which is what makes the class safe to share.
    nonisolated(unsafe) let start: UnsafeMutablePointer<UInt8>

    /// The most bytes a file may have unless the caller says otherwise: 4 GiB.
    package static let standardLimit = 4 << 30

    /// Reads a regular file, a pipe, or standard input (`-`) to its end.
    ///
    /// - Parameter name: what messages are to call it; nil for the last part of the path.
    package convenience init(
        path: String, name: String? = nil, limit: Int = standardLimit
    ) throws(FileAccessError) {
        let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileAccessError(path: path, code: errno) }
        defer { if descriptor != 0 { close(descriptor) } }

        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileAccessError(path: path, code: errno) }
        var expected = 1 << 16
        switch status.st_mode & S_IFMT {
        case S_IFDIR: throw FileAccessError(path: path, problem: .isDirectory)
        case S_IFBLK: throw FileAccessError(path: path, problem: .isDevice)
        case S_IFCHR where path != "-" && isatty(descriptor) == 0:
            // A device such as /dev/zero never ends.
            throw FileAccessError(path: path, problem: .isDevice)
        case S_IFREG:
            guard status.st_size <= limit else { throw FileAccessError(path: path, problem: .tooLarge(limit: limit)) }
            // One byte more, so that the read that finds the end needs no larger block.
            expected = Int(status.st_size) + 1
        default: break
        }
        let block = try ByteBlock(reading: descriptor, path: path, expected: expected, limit: limit)
        self.init(path: path, name: name ?? FileBytes.name(of: path), start: block.start, count: block.count)
    }

    /// Bytes that are in memory already, such as the text of a test or an entry of an archive.
    package convenience init(_ bytes: some Collection<UInt8>, name: String) {
        let start = UnsafeMutablePointer<UInt8>.allocate(capacity: max(bytes.count, 1))
        _ = UnsafeMutableBufferPointer(start: start, count: bytes.count).initialize(from: bytes)
        self.init(path: name, name: name, start: start, count: bytes.count)
    }

    /// Takes over a block that `malloc` gave, with `count` bytes in it.
    convenience init(taking start: UnsafeMutablePointer<UInt8>, count: Int, path: String, name: String) {
        self.init(path: path, name: name, start: start, count: count)
    }

    private init(path: String, name: String, start: UnsafeMutablePointer<UInt8>, count: Int) {
        self.path = path
        self.name = name
        self.start = start
        self.count = count
    }

    deinit { free(start) }

    /// Gives the bytes to `body`; they must not be kept beyond it.
    package func withUnsafeBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(start: start, count: count))
    }

    /// The text, where bytes that are not UTF-8 became U+FFFD; a byte order mark is left out.
    package var text: String {
        withUnsafeBytes { bytes in
            let mark = TextEncodingCheck.startsWithMark(bytes) ? 3 : 0
            return String(decoding: bytes[mark...], as: UTF8.self)
        }
    }

    private static func name(of path: String) -> String {
        if path == "-" { return "standard input" }
        return path.split(separator: "/").last.map(String.init) ?? path
    }
}

/// A block that grows while a file is read into it.
private struct ByteBlock {
    var start: UnsafeMutablePointer<UInt8>
    var count = 0

    init(reading descriptor: Int32, path: String, expected: Int, limit: Int) throws(FileAccessError) {
        var capacity = max(expected, 1)
        guard let first = malloc(capacity) else { throw FileAccessError(path: path, problem: .outOfMemory) }
        var block = first
        do throws(FileAccessError) {
            while true {
                if count == capacity {
                    let (larger, isTooLarge) = capacity.multipliedReportingOverflow(by: 2)
                    guard !isTooLarge, let moved = realloc(block, larger) else {
                        throw FileAccessError(path: path, problem: .outOfMemory)
                    }
                    (block, capacity) = (moved, larger)
                }
                // Linux reads at most 2 GiB at a time; smaller steps also let a signal in.
                let got = read(descriptor, block + count, min(capacity - count, 1 << 30))
                if got < 0 {
                    if errno == EINTR { continue }
                    throw FileAccessError(path: path, code: errno)
                }
                if got == 0 { break }
                count += got
                guard count <= limit else { throw FileAccessError(path: path, problem: .tooLarge(limit: limit)) }
            }
        } catch {
            free(block)
            throw error
        }
        start = block.assumingMemoryBound(to: UInt8.self)
    }
}
