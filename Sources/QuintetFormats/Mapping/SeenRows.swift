/// Rows that came before, to find one that says the same in every cell.
///
/// Rows are told apart by a hash of 64 bits, seeded anew each run: among a million rows the chance that two different
/// ones are taken for the same is 3 in 10⁸, and what follows is a remark.
struct SeenRows {
    /// Open addressing: the hash of a row (0 is an empty slot) and its line. A power of two long, at most half full.
    private var hashes = [UInt64](repeating: 0, count: 64)
    private var lines = [UInt32](repeating: 0, count: 64)
    private var count = 0

    /// The line of the first row that said the same as this one, or nil if this is the first.
    mutating func firstLine(of record: CSVRecord, separator: UInt8) -> Int? {
        if count * 2 >= hashes.count { grow() }
        let hash = Self.hash(of: record, separator)
        let slot = slot(of: hash)
        if hashes[slot] == hash { return Int(lines[slot]) }
        hashes[slot] = hash
        lines[slot] = UInt32(clamping: record.line)
        count += 1
        return nil
    }

    private static func hash(of record: CSVRecord, _ separator: UInt8) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(record.count)
        record.withCells(separator) { hasher.combine(bytes: $0) }
        return UInt64(truncatingIfNeeded: hasher.finalize()) | 1
    }

    /// The slot that holds the hash, or the empty one where it would go.
    private func slot(of hash: UInt64) -> Int {
        let mask = hashes.count - 1
        var slot = Int(truncatingIfNeeded: hash >> 1) & mask
        while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let (oldHashes, oldLines) = (hashes, lines)
        hashes = [UInt64](repeating: 0, count: oldHashes.count * 2)
        lines = [UInt32](repeating: 0, count: oldHashes.count * 2)
        for (place, hash) in oldHashes.enumerated() where hash != 0 {
            let slot = slot(of: hash)
            (hashes[slot], lines[slot]) = (hash, oldLines[place])
        }
    }
}

extension CSVRecord {
    /// Gives the bytes of all cells at once, a separator between them: where nothing was in quotes and no spaces stood
    /// round the cells, as they lie in the file.
    fileprivate func withCells(_ separator: UInt8, _ body: (UnsafeRawBufferPointer) -> Void) {
        guard let first = fields.first, let last = fields.last else { return }
        var isContiguous = !first.needsUnescape
        for (one, next) in zip(fields, fields.dropFirst()) {
            if next.needsUnescape || next.start != one.end + 1 { isContiguous = false }
        }
        if isContiguous {
            return body(UnsafeRawBufferPointer(start: file.start + first.start, count: last.end - first.start))
        }
        var cells: [UInt8] = []
        for index in 0..<count {
            if index > 0 { cells.append(separator) }
            withBytes(index) { cells.append(contentsOf: $0) }
        }
        cells.withUnsafeBytes(body)
    }
}
