// UTF-16 in either order of bytes (Unicode 15, section 3.9, table 3-5).

/// Reads UTF-16 of one byte order.
struct UTF16Decoder: Sendable {
    let isBigEndian: Bool

    enum Fault {
        case nul
        case unpaired(UInt16)
        case halfUnit
    }

    /// How long the text is in UTF-8, or where and what the first fault is.
    func measure(_ bytes: UnsafeRawBufferPointer) -> (length: Int, fault: (offset: Int, kind: Fault)?) {
        var (length, position) = (0, 0)
        while position &+ 1 < bytes.count {
            let unit = unit(at: position, in: bytes)
            switch unit {
            case 0: return (length, (position, .nul))
            case ..<0x80: length &+= 1
            case ..<0x800: length &+= 2
            case 0xD800..<0xDC00:
                guard position &+ 3 < bytes.count,
                    (0xDC00..<0xE000).contains(self.unit(at: position &+ 2, in: bytes))
                else { return (length, (position, .unpaired(unit))) }
                length &+= 4
                position &+= 2
            case 0xDC00..<0xE000: return (length, (position, .unpaired(unit)))
            default: length &+= 3
            }
            position &+= 2
        }
        return (length, position < bytes.count ? (position, .halfUnit) : nil)
    }

    /// Writes the UTF-8 of bytes that were measured.
    func decode(_ bytes: UnsafeRawBufferPointer, to output: UnsafeMutablePointer<UInt8>) {
        var (target, position) = (output, 0)
        @inline(__always) func put(_ value: UInt32) {
            target.pointee = UInt8(truncatingIfNeeded: value)
            target += 1
        }
        while position &+ 1 < bytes.count {
            let unit = UInt32(unit(at: position, in: bytes))
            position &+= 2
            switch unit {
            case ..<0x80: put(unit)
            case ..<0x800:
                put(0xC0 | unit >> 6)
                put(0x80 | unit & 0x3F)
            case 0xD800..<0xE000 where position &+ 1 < bytes.count:
                let low = UInt32(self.unit(at: position, in: bytes))
                position &+= 2
                let scalar = 0x10000 &+ ((unit & 0x3FF) << 10 | low & 0x3FF)
                put(0xF0 | scalar >> 18)
                put(0x80 | scalar >> 12 & 0x3F)
                put(0x80 | scalar >> 6 & 0x3F)
                put(0x80 | scalar & 0x3F)
            default:
                put(0xE0 | unit >> 12)
                put(0x80 | unit >> 6 & 0x3F)
                put(0x80 | unit & 0x3F)
            }
        }
    }

    /// The unit at a position, which has a byte behind it.
    @inline(__always)
    func unit(at position: Int, in bytes: UnsafeRawBufferPointer) -> UInt16 {
        let unit = bytes.loadUnaligned(fromByteOffset: position, as: UInt16.self)
        return isBigEndian ? UInt16(bigEndian: unit) : UInt16(littleEndian: unit)
    }

    /// Whether bytes without a mark look like UTF-16: NUL stands at every other place only, where the upper bytes of
    /// ASCII are, and the places beside it hold what text holds.
    static func guess(_ bytes: UnsafeRawBufferPointer) -> TextEncoding? {
        let sample = bytes.prefix(1 << 16)
        guard bytes.count >= 2, bytes.count % 2 == 0 else { return nil }
        var (zeros, uppers) = ([0, 0], [0, 0])
        for (place, byte) in sample.enumerated() {
            if byte == 0 { zeros[place & 1] += 1 }
            // The upper bytes of ASCII and Latin letters, of Thai, and of dashes and quotes.
            if byte == 0 || byte == 0x0E || byte == 0x20 { uppers[place & 1] += 1 }
        }
        let half = sample.count / 2
        for (upper, encoding) in [(1, TextEncoding.utf16LittleEndian), (0, .utf16BigEndian)]
        where zeros[upper] > 0 && zeros[1 - upper] == 0 && uppers[upper] * 10 >= half * 9 {
            return encoding
        }
        return nil
    }
}
