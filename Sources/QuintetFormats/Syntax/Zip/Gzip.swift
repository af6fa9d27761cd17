// Files packed with gzip (RFC 1952), over zlib. Bytes are counted while they come out, whatever the file says of its
// size, so that a small file that unpacks to no end is refused before it fills the memory.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif
import CZlib

/// Unpacks gzip.
package enum Gzip {
    /// A file that unpacks to more than this, and to more than a thousand times its own size, is a bomb.
    package static let bombSize = 64 << 20
    package static let bombRatio = 1000

    /// Whether the file begins as gzip does.
    package static func isPacked(_ file: FileBytes) -> Bool {
        file.count >= 2 && file.start[0] == 0x1F && file.start[1] == 0x8B
    }

    /// The content of a packed file, all its members behind each other; a file that is not packed is returned as it is.
    ///
    /// Its name is that of the file without `.gz`.
    ///
    /// - Parameter limit: the most bytes that may come out.
    package static func unpacked(
        _ file: FileBytes, limit: Int = FileBytes.standardLimit
    ) throws(GzipError) -> FileBytes {
        guard isPacked(file) else { return file }
        var output = Output(file: file, limit: limit)
        do throws(GzipError) {
            try inflateAll(file, to: &output)
        } catch {
            free(output.start)
            throw error
        }
        let start = output.start?.assumingMemoryBound(to: UInt8.self)
        guard let start else { return FileBytes([], name: plainName(file.name)) }
        return FileBytes(taking: start, count: output.count, path: file.path, name: plainName(file.name))
    }

    static func plainName(_ name: String) -> String {
        let lower = name.lowercased()
        for ending in [".gz", ".gzip"] where lower.hasSuffix(ending) && lower.utf8.count > ending.utf8.count {
            return String(name.dropLast(ending.count))
        }
        return name
    }

    /// What came out so far.
    private struct Output {
        let file: FileBytes
        let limit: Int
        var start: UnsafeMutableRawPointer?
        var count = 0
        var capacity = 0

        /// Makes room, four times the file at first; grows by doubling.
        mutating func makeRoom() throws(GzipError) {
            guard count == capacity else { return }
            let first = min(max(file.count, 1 << 10) * 4, 1 << 30)
            // One byte beyond the limit shows that there is more.
            let larger = min(capacity == 0 ? first : capacity * 2, max(limit, 0) + 1)
            guard larger > capacity, let moved = realloc(start, larger) else {
                throw GzipError(file: file.name, problem: .outOfMemory)
            }
            (start, capacity) = (moved, larger)
        }

        /// Refuses what is too large, or grows out of proportion.
        func check(packed: Int) throws(GzipError) {
            guard count <= limit else { throw GzipError(file: file.name, problem: .tooLarge(limit: limit)) }
            guard count <= Gzip.bombSize || count / Gzip.bombRatio <= packed else {
                throw GzipError(file: file.name, problem: .bomb(packed: file.count))
            }
        }
    }

    private static func inflateAll(_ file: FileBytes, to output: inout Output) throws(GzipError) {
        var stream = z_stream()
        // 15 bits of window, and 16 for the gzip header.
        guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw GzipError(file: file.name, problem: .outOfMemory)
        }
        defer { inflateEnd(&stream) }
        var position = 0
        while true {
            try output.makeRoom()
            // zlib counts in 32 bits.
            let offered = min(file.count - position, 1 << 30)
            let room = min(output.capacity - output.count, 1 << 26)
            stream.next_in = file.start + position
            stream.avail_in = uInt(offered)
            stream.next_out = output.start?.assumingMemoryBound(to: UInt8.self).advanced(by: output.count)
            stream.avail_out = uInt(room)
            let result = inflate(&stream, Z_NO_FLUSH)
            position += offered - Int(stream.avail_in)
            output.count += room - Int(stream.avail_out)
            try output.check(packed: position)
            switch result {
            case Z_OK: continue
            case Z_STREAM_END:
                // Another member may follow; zeros at the end are what tapes leave.
                let rest = UnsafeBufferPointer(start: file.start + position, count: file.count - position)
                if rest.allSatisfy({ $0 == 0 }) { return }
                guard rest.count >= 2, rest[0] == 0x1F, rest[1] == 0x8B else {
                    throw GzipError(file: file.name, problem: .corrupt(offset: position))
                }
                guard inflateReset(&stream) == Z_OK else { throw GzipError(file: file.name, problem: .outOfMemory) }
            case Z_BUF_ERROR where position == file.count:
                throw GzipError(file: file.name, problem: .truncated)
            case Z_MEM_ERROR: throw GzipError(file: file.name, problem: .outOfMemory)
            default: throw GzipError(file: file.name, problem: .corrupt(offset: position))
            }
        }
    }
}
