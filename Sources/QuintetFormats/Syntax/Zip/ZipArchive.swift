// ZIP archives through libzip (https://libzip.org), for reading, from memory.
//
// Nothing an archive says about itself is believed: bytes are counted while they are inflated, and the reading stops
// as soon as there are more than the directory declares. Nothing is ever written to disk. Entries whose names would
// lead elsewhere (absolute, with `..` or a backslash) cannot be found by name. Not supported: encryption, archives in
// several parts.

import CZip

/// An archive whose entries are read one by one.
package final class ZipArchive {
    /// How far an archive may go.
    package struct Limits: Sendable {
        package var entries = 65_535
        /// Inflated bytes of one entry.
        package var entry = 512 << 20
        /// Inflated bytes of all entries together.
        package var total = 1 << 30
        /// How many times its compressed size an entry may have, once it is larger than `freeSize` bytes.
        package var ratio = 200
        package var freeSize = 8 << 20

        package init() {}
    }

    /// One entry, as the directory of the archive describes it.
    package struct Entry: Sendable, Hashable {
        package let name: String
        let index: UInt64
        /// Inflated bytes, as declared.
        package let size: Int
        let compressedSize: Int
        let isEncrypted: Bool
    }

    /// What messages call the archive.
    package let file: String
    package let limits: Limits
    /// The entries with usable names, in the order of the archive.
    package private(set) var entries: [Entry] = []
    /// How many entries have names that would lead out of the archive.
    package private(set) var unusableCount = 0
    /// The bytes, which libzip reads in place.
    private let bytes: FileBytes
    private let archive: OpaquePointer
    private var positions: [String: Int] = [:]

    /// Reads the directory of an archive.
    package init(_ bytes: FileBytes, limits: Limits = Limits()) throws(ZipError) {
        self.bytes = bytes
        self.limits = limits
        file = bytes.name
        // libzip takes nothing at all for an archive without entries.
        guard bytes.count >= ZipDirectory.shortestArchive else {
            throw ZipError(file: bytes.name, entry: nil, problem: .notAnArchive)
        }
        guard !ZipDirectory.declaresMoreEntries(than: limits.entries, in: bytes) else {
            throw ZipError(file: bytes.name, entry: nil, problem: .tooManyEntries(limit: limits.entries))
        }
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(bytes.start, UInt64(bytes.count), 0, &error) else {
            throw ZipError(file: bytes.name, entry: nil, problem: .outOfMemory)
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            throw ZipError(file: bytes.name, entry: nil, problem: ZipArchive.problem(&error))
        }
        self.archive = archive
        try list()
    }

    deinit { zip_discard(archive) }

    /// The entry with this name; the case of ASCII letters does not matter, as in all office files.
    package func entry(_ name: String) -> Entry? {
        positions[name.asciiLowercased].map { entries[$0] }
    }

    /// Gives an entry to `body` piece by piece while it is inflated.
    ///
    /// - Parameter body: returns false to have enough.
    package func read(
        _ entry: Entry, _ body: (UnsafeRawBufferPointer) -> Bool
    ) throws(ZipError) {
        func fail(_ problem: ZipError.Problem) -> ZipError { ZipError(file: file, entry: entry.name, problem: problem) }
        guard !entry.isEncrypted else { throw fail(.encrypted) }
        guard entry.size <= limits.entry else { throw fail(.entryTooLarge(limit: limits.entry)) }
        if entry.size > limits.freeSize, entry.size / limits.ratio >= entry.compressedSize {
            throw fail(.inflatesTooFar(limit: limits.ratio))
        }
        guard let stream = zip_fopen_index(archive, entry.index, 0) else {
            let problem = ZipArchive.problem(zip_get_error(archive))
            throw fail(problem)
        }
        defer { zip_fclose(stream) }
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { piece.deallocate() }
        var total = 0
        while let start = piece.baseAddress {
            let got = zip_fread(stream, start, UInt64(piece.count))
            guard got >= 0 else { throw fail(ZipArchive.problem(zip_file_get_error(stream))) }
            if got == 0 { break }
            total += Int(got)
            guard total <= entry.size else { throw fail(.wrongSize) }
            if !body(UnsafeRawBufferPointer(start: start, count: Int(got))) { return }
        }
        guard total == entry.size else { throw fail(.wrongSize) }
    }

    /// All bytes of an entry.
    package func bytes(of entry: Entry) throws(ZipError) -> [UInt8] {
        var all: [UInt8] = []
        try read(entry) { piece in
            all.append(contentsOf: piece)
            return true
        }
        return all
    }

    private func list() throws(ZipError) {
        let count = zip_get_num_entries(archive, 0)
        guard count <= limits.entries else {
            throw ZipError(file: file, entry: nil, problem: .tooManyEntries(limit: limits.entries))
        }
        var total = 0
        for index in 0..<UInt64(max(count, 0)) {
            guard let entry = describe(index) else {
                throw ZipError(file: file, entry: nil, problem: ZipArchive.problem(zip_get_error(archive)))
            }
            let (sum, isTooLarge) = total.addingReportingOverflow(entry.size)
            guard !isTooLarge, sum <= limits.total else {
                throw ZipError(file: file, entry: nil, problem: .totalTooLarge(limit: limits.total))
            }
            total = sum
            let isNew = positions.updateValue(entries.count, forKey: entry.name.asciiLowercased) == nil
            guard isNew else { throw ZipError(file: file, entry: entry.name, problem: .duplicateName) }
            if ZipArchive.isUsable(entry.name) {
                entries.append(entry)
            } else {
                positions[entry.name.asciiLowercased] = nil
                unusableCount += 1
            }
        }
    }

    private func describe(_ index: UInt64) -> Entry? {
        var status = zip_stat_t()
        zip_stat_init(&status)
        guard zip_stat_index(archive, index, 0, &status) == 0, let name = status.name else { return nil }
        return Entry(
            name: String(cString: name), index: index, size: Int(clamping: status.size),
            compressedSize: Int(clamping: status.comp_size),
            isEncrypted: status.encryption_method != UInt16(ZIP_EM_NONE))
    }

    private static func isUsable(_ name: String) -> Bool {
        !name.isEmpty && !name.utf8.contains(UInt8(ascii: "\\")) && name.utf8.first != UInt8(ascii: "/")
            && !name.utf8.contains(UInt8(ascii: ":"))
            && !name.split(separator: "/", omittingEmptySubsequences: false).contains { $0 == ".." || $0 == "." }
    }

    private static func problem(_ error: UnsafeMutablePointer<zip_error_t>) -> ZipError.Problem {
        switch zip_error_code_zip(error) {
        case ZIP_ER_NOZIP: .notAnArchive
        case ZIP_ER_MEMORY: .outOfMemory
        case ZIP_ER_COMPNOTSUPP: .unknownCompression
        case ZIP_ER_ENCRNOTSUPP, ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD: .encrypted
        default: .damaged(words: String(cString: zip_error_strerror(error)).lowercased())
        }
    }
}

extension String {
    /// The text with A to Z as a to z, everything else as it is.
    var asciiLowercased: String {
        guard utf8.contains(where: { 0x41...0x5A ~= $0 }) else { return self }
        return String(decoding: utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
