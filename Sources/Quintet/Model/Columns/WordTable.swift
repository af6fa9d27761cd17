/// Texts kept once each and numbered in the order they came: the interning behind ids, kinds and file names.
///
/// An open-addressing table over UTF-8 bytes. It hashes with the standard library's `Hasher`, whose seed changes with
/// every run, so that nobody can make up names that collide; nothing that is printed depends on the hash.
package struct WordTable: Sendable {
    package private(set) var words: [String] = []
    /// A word's fingerprint in the upper half and its position plus one in the lower, so that a look-up touches one
    /// place of memory before the word itself; zero is an empty slot. A power of two long, at most 3/4 full.
    private var slots: [UInt64] = []

    package init() {}

    package var count: Int { words.count }

    package subscript(position: Int) -> String { words[position] }

    /// The word's number, which is new if the word is.
    package mutating func intern(_ word: String) -> Int {
        var word = word
        return word.withUTF8 { intern(UnsafeRawBufferPointer($0)) }
    }

    /// The number of the word with these bytes, which must be valid UTF-8.
    package mutating func intern(_ bytes: UnsafeRawBufferPointer) -> Int {
        if (words.count + 1) * 4 > slots.count * 3 { grow() }
        let fingerprint = Self.fingerprint(of: bytes)
        let slot = slot(of: bytes, fingerprint)
        if slots[slot] != 0 { return Self.position(in: slots[slot]) }
        words.append(String(decoding: bytes, as: UTF8.self))
        slots[slot] = UInt64(fingerprint) << 32 | UInt64(UInt32(words.count))
        return words.count - 1
    }

    /// The word's number, if it is here.
    package func position(of word: String) -> Int? {
        var word = word
        return word.withUTF8 { position(of: UnsafeRawBufferPointer($0)) }
    }

    package func position(of bytes: UnsafeRawBufferPointer) -> Int? {
        guard !slots.isEmpty else { return nil }
        let found = slots[slot(of: bytes, Self.fingerprint(of: bytes))]
        return found == 0 ? nil : Self.position(in: found)
    }

    /// The numbers of the words in the order of their bytes.
    package var positionsByWord: [Int] {
        words.indices.sorted { words[$0].utf8.lexicographicallyPrecedes(words[$1].utf8) }
    }

    package mutating func reserveCapacity(_ count: Int) {
        words.reserveCapacity(count)
        while count * 4 > slots.count * 3 { grow() }
    }

    private static func fingerprint(of bytes: UnsafeRawBufferPointer) -> UInt32 {
        var hasher = Hasher()
        hasher.combine(bytes: bytes)
        return UInt32(truncatingIfNeeded: hasher.finalize())
    }

    /// The slot that holds the word, or the empty one where it would go.
    private func slot(of bytes: UnsafeRawBufferPointer, _ fingerprint: UInt32) -> Int {
        let mask = slots.count - 1
        var slot = Int(fingerprint) & mask
        while slots[slot] != 0 {
            if UInt32(truncatingIfNeeded: slots[slot] >> 32) == fingerprint,
                words[Self.position(in: slots[slot])].hasBytes(bytes)
            {
                return slot
            }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private static func position(in slot: UInt64) -> Int { Int(UInt32(truncatingIfNeeded: slot)) - 1 }

    private mutating func grow() {
        let old = slots
        slots = [UInt64](repeating: 0, count: max(16, old.count * 2))
        let mask = slots.count - 1
        for entry in old where entry != 0 {
            var slot = Int(entry >> 32) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = entry
        }
    }
}

extension String {
    fileprivate func hasBytes(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard utf8.count == bytes.count else { return false }
        return utf8.withContiguousStorageIfAvailable { $0.elementsEqual(bytes) } ?? utf8.elementsEqual(bytes)
    }
}
