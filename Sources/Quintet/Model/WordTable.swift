/// Texts kept once each and numbered in the order they came: the interning behind ids, kinds and file names.
///
/// An open-addressing table over UTF-8 bytes. It hashes with the standard library's `Hasher`, whose seed changes with
/// every run, so that nobody can make up names that collide; nothing that is printed depends on the hash.
package struct WordTable: Sendable {
    package private(set) var words: [String] = []
    private var fingerprints: [UInt32] = []
    /// Position of a word plus one; zero is an empty slot. A power of two long, at most 3/4 full.
    private var slots: [UInt32] = []

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
        if slots[slot] != 0 { return Int(slots[slot]) - 1 }
        words.append(String(decoding: bytes, as: UTF8.self))
        fingerprints.append(fingerprint)
        slots[slot] = UInt32(words.count)
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
        return found == 0 ? nil : Int(found) - 1
    }

    package mutating func reserveCapacity(_ count: Int) {
        words.reserveCapacity(count)
        fingerprints.reserveCapacity(count)
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
            let position = Int(slots[slot]) - 1
            if fingerprints[position] == fingerprint, words[position].hasBytes(bytes) { return slot }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: max(16, slots.count * 2))
        let mask = slots.count - 1
        for (position, fingerprint) in fingerprints.enumerated() {
            var slot = Int(fingerprint) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(position + 1)
        }
    }
}

extension String {
    fileprivate func hasBytes(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard utf8.count == bytes.count else { return false }
        return utf8.withContiguousStorageIfAvailable { $0.elementsEqual(bytes) } ?? utf8.elementsEqual(bytes)
    }
}
