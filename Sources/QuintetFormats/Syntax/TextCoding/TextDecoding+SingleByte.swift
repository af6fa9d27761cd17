// Windows-874 and Windows-1252 by table: one byte is one character.
//
// The tables are Unicode's CP874.TXT and CP1252.TXT (https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/).

/// What the 128 upper bytes of an encoding stand for.
struct SingleByteTable: Sendable {
    /// The UTF-8 of each upper byte, lowest byte first, and how many bytes it has; none where nothing is assigned.
    private let sequences: [UInt32]
    private let lengths: [UInt8]

    static let windows874 = SingleByteTable(assigned: windows874Scalars)
    static let windows1252 = SingleByteTable(assigned: windows1252Scalars)

    private init(assigned scalars: [UInt16]) {
        var (sequences, lengths) = ([UInt32](), [UInt8]())
        for scalar in scalars.map(UInt32.init) {
            switch scalar {
            case 0:
                sequences.append(0)
                lengths.append(0)
            case ..<0x800:
                sequences.append(0xC0 | scalar >> 6 | (0x80 | scalar & 0x3F) << 8)
                lengths.append(2)
            default:
                sequences.append(0xE0 | scalar >> 12 | (0x80 | scalar >> 6 & 0x3F) << 8 | (0x80 | scalar & 0x3F) << 16)
                lengths.append(3)
            }
        }
        self.sequences = sequences
        self.lengths = lengths
    }

    /// Whether the byte stands for a character.
    func isAssigned(_ byte: UInt8) -> Bool { byte < 0x80 || lengths[Int(byte & 0x7F)] != 0 }

    /// How long the text is in UTF-8, or where the first byte is that cannot be read: one that is not assigned, or NUL.
    func measure(_ bytes: UnsafeRawBufferPointer) -> (length: Int, fault: Int?) {
        guard let start = bytes.baseAddress else { return (0, nil) }
        return lengths.withUnsafeBufferPointer { lengths in
            var (length, position) = (0, 0)
            while position < bytes.count {
                if position &+ 8 <= bytes.count, isPlainASCII((start + position).loadUnaligned(as: UInt64.self)) {
                    length &+= 8
                    position &+= 8
                    continue
                }
                let byte = bytes[position]
                let step = byte < 0x80 ? (byte == 0 ? 0 : 1) : lengths[Int(byte & 0x7F)]
                if step == 0 { return (length, position) }
                length &+= Int(step)
                position &+= 1
            }
            return (length, nil)
        }
    }

    /// Writes the UTF-8 of bytes that were measured; three bytes beyond the length may be written, too.
    func decode(_ bytes: UnsafeRawBufferPointer, to output: UnsafeMutablePointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        sequences.withUnsafeBufferPointer { sequences in
            lengths.withUnsafeBufferPointer { lengths in
                var (target, position) = (UnsafeMutableRawPointer(output), 0)
                while position < bytes.count {
                    if position &+ 8 <= bytes.count {
                        let word = (start + position).loadUnaligned(as: UInt64.self)
                        if isPlainASCII(word) {
                            target.storeBytes(of: word, as: UInt64.self)
                            target += 8
                            position &+= 8
                            continue
                        }
                    }
                    let byte = bytes[position]
                    if byte < 0x80 {
                        target.storeBytes(of: byte, as: UInt8.self)
                        target += 1
                    } else {
                        let place = Int(byte & 0x7F)
                        target.storeBytes(of: sequences[place].littleEndian, as: UInt32.self)
                        target += Int(lengths[place])
                    }
                    position &+= 1
                }
            }
        }
    }
}

/// Whether all eight bytes are ASCII, and none is NUL (a byte below one borrows into the high bit).
@inline(__always)
func isPlainASCII(_ word: UInt64) -> Bool {
    (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0
}

/// 0 where nothing is assigned; A1–DA and DF–FB are the Thai block in its order.
private let windows874Scalars: [UInt16] =
    [0x20AC, 0, 0, 0, 0, 0x2026] + [UInt16](repeating: 0, count: 11) + windowsQuotes
    + [UInt16](repeating: 0, count: 8) + [0x00A0] + Array(0x0E01...0x0E3A) + [0, 0, 0, 0] + Array(0x0E3F...0x0E5B)
    + [0, 0, 0, 0]

private let windows1252Scalars: [UInt16] =
    [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0,
    ] + windowsQuotes + [0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178] + Array(0x00A0...0x00FF)

/// 91–97, the same in both: quotes, bullet, dashes.
private let windowsQuotes: [UInt16] = [0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014]
