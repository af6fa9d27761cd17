// The end of a ZIP archive (APPNOTE.TXT 4.3.14 to 4.3.16), looked at before libzip sets memory aside for as many entries
// as it names.

enum ZipDirectory {
    /// The bytes of the end record, which every archive has.
    static let shortestArchive = 22

    private static let endMark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    private static let locatorMark: [UInt8] = [0x50, 0x4B, 0x06, 0x07]
    private static let longEndMark: [UInt8] = [0x50, 0x4B, 0x06, 0x06]

    /// Whether any end record in the last 64 KiB (where a comment may follow it) counts more than `limit` entries.
    static func declaresMoreEntries(than limit: Int, in file: FileBytes) -> Bool {
        file.withUnsafeBytes { bytes in
            let first = max(0, bytes.count - 65_535 - shortestArchive)
            var position = bytes.count - shortestArchive
            while position >= first {
                defer { position -= 1 }
                guard begins(endMark, at: position, in: bytes) else { continue }
                // Only the long record of ZIP64, which a locator in front of this one names, has room for more.
                let locator = position - 20
                guard begins(locatorMark, at: locator, in: bytes) else { continue }
                let place = number(at: locator + 8, in: bytes)
                guard place < UInt64(bytes.count), begins(longEndMark, at: Int(place), in: bytes) else { continue }
                let counts = [24, 32].map { number(at: Int(place) + $0, in: bytes) }
                if counts.contains(where: { $0 > UInt64(limit) }) { return true }
            }
            return false
        }
    }

    private static func begins(_ mark: [UInt8], at position: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
        guard position >= 0, position + mark.count <= bytes.count else { return false }
        return bytes[position..<(position + mark.count)].elementsEqual(mark)
    }

    /// The eight bytes at `position`, the least first; 0 where they are not there.
    private static func number(at position: Int, in bytes: UnsafeRawBufferPointer) -> UInt64 {
        guard position >= 0, position + 8 <= bytes.count else { return 0 }
        return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
    }
}
