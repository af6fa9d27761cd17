// Is this text, and in which encoding?
//
// UTF-8 (Unicode 15, table 3-7) is checked eight bytes at a time where it is ASCII. Everything behind this door may
// rely on valid UTF-8 without NUL.

/// The check that every text file passes before it is read.
package enum TextEncodingCheck {
    /// Checks that the bytes are UTF-8 without NUL.
    ///
    /// - Returns: where the text begins: 3 behind a byte order mark, else 0.
    package static func textStart(of bytes: UnsafeRawBufferPointer, file: String) throws(TextEncodingError) -> Int {
        if bytes.count >= 2 {
            let mark = (bytes[0], bytes[1])
            if mark == (0xFF, 0xFE) || mark == (0xFE, 0xFF) {
                throw TextEncodingError(file: file, line: 1, column: 1, offset: 0, problem: .isUTF16)
            }
        }
        if let offset = firstFault(in: bytes) {
            let place = TextPlace(of: offset, in: bytes)
            throw TextEncodingError(
                file: file, line: place.line, column: place.column, offset: offset,
                problem: bytes[offset] == 0 ? .nul : .invalidUTF8(byte: bytes[offset]))
        }
        return startsWithMark(bytes) ? 3 : 0
    }

    static func startsWithMark(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    }

    /// The offset of the first byte that is NUL or begins something that is not UTF-8.
    static func firstFault(in bytes: UnsafeRawBufferPointer) -> Int? {
        guard let start = bytes.baseAddress else { return nil }
        let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        var position = 0
        while position < bytes.count {
            // A word needs a closer look if a byte has its high bit set, or is zero (then the subtraction borrows into
            // that bit). Four words are looked at together.
            while position &+ 32 <= bytes.count {
                let at = start + position
                let a = at.loadUnaligned(as: UInt64.self)
                let b = at.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
                let c = at.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
                let d = at.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
                let suspects = (a | (a &- ones)) | (b | (b &- ones)) | (c | (c &- ones)) | (d | (d &- ones))
                if suspects & highs != 0 { break }
                position &+= 32
            }
            let end = min(position &+ 32, bytes.count)
            while position < end {
                let length = scalarLength(at: position, in: bytes)
                if length == 0 { return position }
                position &+= length
            }
        }
        return nil
    }

    /// The bytes of the scalar at `position`, or 0 where there is none (and for NUL).
    @inline(__always)
    static func scalarLength(at position: Int, in bytes: UnsafeRawBufferPointer) -> Int {
        let lead = bytes[position]
        if lead < 0x80 { return lead == 0 ? 0 : 1 }
        let length: Int
        // The second byte's range keeps out overlong forms, surrogates, and what is beyond U+10FFFF.
        var (low, high): (UInt8, UInt8) = (0x80, 0xBF)
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF:
            length = 3
            if lead == 0xE0 { low = 0xA0 }
            if lead == 0xED { high = 0x9F }
        case 0xF0...0xF4:
            length = 4
            if lead == 0xF0 { low = 0x90 }
            if lead == 0xF4 { high = 0x8F }
        default: return 0
        }
        guard position &+ length <= bytes.count else { return 0 }
        let second = bytes[position &+ 1]
        guard second >= low, second <= high else { return 0 }
        if length >= 3, bytes[position &+ 2] & 0xC0 != 0x80 { return 0 }
        if length == 4, bytes[position &+ 3] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
