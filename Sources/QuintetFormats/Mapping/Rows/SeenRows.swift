/// Rows that came before, to find one that says the same in every cell.
///
/// Rows are told apart by a hash of 64 bits, seeded anew each run: among a million rows the chance that two different
/// ones are taken for the same is 3 in 10⁸, and what follows is a remark.
struct SeenRows {
    /// The hash of a row, 0 in an empty slot, and its line: side by side, as both are looked at together.
    private struct Slot {
        var hash: UInt64 = 0
        var line: UInt32 = 0
    }

    /// Open addressing; a power of two long, at most half full.
    private var slots = [Slot](repeating: Slot(), count: 64)
    private var count = 0

    /// The line of the first row that said the same as this one, or nil if this is the first.
    mutating func firstLine(of record: CSVRecord, separator: UInt8) -> Int? {
        if count * 2 >= slots.count { grow() }
        let hash = Self.hash(of: record, separator)
        let slot = slot(of: hash)
        if slots[slot].hash == hash { return Int(slots[slot].line) }
        slots[slot] = Slot(hash: hash, line: UInt32(clamping: record.line))
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
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash >> 1) & mask
        while slots[slot].hash != 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for entry in old where entry.hash != 0 { slots[slot(of: entry.hash)] = entry }
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
