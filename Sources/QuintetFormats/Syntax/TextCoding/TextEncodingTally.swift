// Which older encoding is this? Thai and Western European text use the same bytes in different ways.
//
// Thai is written in runs: a byte of the Thai block stands among others, and signs above and below stand behind a
// consonant. In a Western language such a byte stands alone or with one other, beside letters of ASCII. Every run of
// upper bytes is a witness for one of the two, or for none.

/// What the upper bytes of a file that is not UTF-8 speak for.
struct TextEncodingTally {
    /// Bytes in runs that read as Thai.
    private(set) var thai = 0
    /// Bytes in runs that read as letters and signs of a Western European text.
    private(set) var western = 0
    /// Bytes in runs that read as neither.
    private(set) var odd = 0
    /// Bytes that stand alone, no letter beside them: they say nothing.
    private(set) var lone = 0
    /// Sequences of three bytes of UTF-8 and more, the third and later of those that follow each other without a gap: in
    /// Thai of an older encoding two do by chance (เธนเนตร), hardly three.
    private(set) var chainedSequences = 0
    /// All sequences of UTF-8 longer than one byte.
    private(set) var sequences = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress else { return }
        var position = 0
        while position < bytes.count {
            if position &+ 8 <= bytes.count, isPlainASCII((start + position).loadUnaligned(as: UInt64.self)) {
                position &+= 8
                continue
            }
            guard bytes[position] >= 0x80 else {
                position &+= 1
                continue
            }
            var end = position &+ 1
            while end < bytes.count, bytes[end] >= 0x80 { end &+= 1 }
            countSequences(position..<end, in: bytes)
            judge(position..<end, in: bytes)
            position = end
        }
    }

    /// The encoding that nine of ten bytes speak for, unless a part of the file is UTF-8.
    var verdict: TextEncoding? {
        let all = thai + western + odd
        if thai > 0, thai * 10 >= all * 9 { return .windows874 }
        if western > 0, western * 10 >= all * 9 { return .windows1252 }
        // Quotes and dashes alone are the same in both.
        return all + lone == 0 ? .windows1252 : nil
    }

    /// Whether a part of the file is UTF-8.
    var isMixed: Bool { chainedSequences > 0 || (sequences > 0 && verdict != .windows874) }

    private mutating func countSequences(_ run: Range<Int>, in bytes: UnsafeRawBufferPointer) {
        var (position, chain) = (run.lowerBound, 0)
        while position < run.upperBound {
            let length = TextEncodingCheck.scalarLength(at: position, in: bytes)
            if length > 1 { sequences += 1 }
            chain = length > 2 ? chain + 1 : 0
            if chain > 2 { chainedSequences += 1 }
            position &+= max(length, 1)
        }
    }

    private mutating func judge(_ run: Range<Int>, in bytes: UnsafeRawBufferPointer) {
        // Signs that both encodings share say nothing, and neither does the space at either end.
        var (low, high) = (run.lowerBound, run.upperBound)
        while low < high, Self.isShared(bytes[low]) { low += 1 }
        while high > low, Self.isShared(bytes[high - 1]) { high -= 1 }
        guard low < high else { return }
        let count = high - low
        let isBesideLetter =
            (low > 0 && Self.isLetter(bytes[low - 1])) || (high < bytes.count && Self.isLetter(bytes[high]))
        let readsAsThai = Self.isThai(low..<high, in: bytes)
        switch count {
        case 1 where !isBesideLetter:
            // An abbreviation such as ต. for a district, or a sign such as £.
            lone += 1
        case 1...2 where isBesideLetter:
            if Self.isWestern(low..<high, in: bytes) { western += count } else { odd += count }
        default:
            if readsAsThai { thai += count } else { odd += count }
        }
    }

    private static func isShared(_ byte: UInt8) -> Bool {
        byte == 0x80 || byte == 0x85 || (0x91...0x97).contains(byte) || byte == 0xA0
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isWestern(_ run: Range<Int>, in bytes: UnsafeRawBufferPointer) -> Bool {
        run.allSatisfy { SingleByteTable.windows1252.isAssigned(bytes[$0]) }
    }

    /// Whether signs stand behind consonants; one fault in eight bytes is overlooked.
    private static func isThai(_ run: Range<Int>, in bytes: UnsafeRawBufferPointer) -> Bool {
        var (faults, carries) = (0, false)
        for position in run {
            let byte = bytes[position]
            switch byte {
            case 0xA1...0xCE: carries = true
            // Vowels behind, and signs above and below: on a consonant or on another sign.
            case 0xD0, 0xD2, 0xD3: if !carries { faults += 1 }
            case 0xD1, 0xD4...0xDA, 0xE7...0xEE: if !carries { faults += 1 }
            case 0xE0...0xE4, 0xCF, 0xDF, 0xE5, 0xE6, 0xEF...0xFB: carries = false
            default:
                if !isShared(byte) { faults += 1 }
                carries = false
            }
        }
        return faults * 8 <= run.count
    }
}
