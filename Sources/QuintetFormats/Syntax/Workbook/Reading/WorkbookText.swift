// The texts of a workbook, one behind the other in one block.

/// Where a text lies in a ``WorkbookText``; `0..<0` is the empty text.
struct TextRange: Sendable, Hashable {
    var start: UInt32
    var end: UInt32
    var isEmpty: Bool { start == end }

    static let empty = TextRange(start: 0, end: 0)
}

/// Texts, added one by one and never taken away.
///
/// Two NUL bytes stand before each, so that two texts never look like neighboring fields of one line, whose bytes
/// could be taken in one piece.
struct WorkbookText: Sendable {
    private(set) var bytes: [UInt8] = []

    /// Adds a text.
    mutating func add(_ text: some Collection<UInt8>) -> TextRange {
        guard !text.isEmpty else { return .empty }
        bytes.append(0)
        bytes.append(0)
        let start = bytes.count
        bytes.append(contentsOf: text)
        return TextRange(start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: bytes.count))
    }
}

/// `_x000D_` in a workbook is the UTF-16 unit 000D, and `_x005F_` the underscore of a text that only looks like one
/// (ECMA-376 part 1, 22.4.2.4).
enum WorkbookEscape {
    /// Puts the characters in place of their escapes; a half of a surrogate pair alone and U+0000 become U+FFFD.
    static func resolve(_ text: inout [UInt8]) {
        guard let first = firstEscape(in: text, from: 0) else { return }
        var plain = Array(text[..<first])
        var position = first
        while position < text.count {
            guard let unit = unit(in: text, at: position) else {
                plain.append(text[position])
                position += 1
                continue
            }
            position += 7
            var value = UInt32(unit)
            if unit & 0xFC00 == 0xD800, let low = self.unit(in: text, at: position), low & 0xFC00 == 0xDC00 {
                value = 0x10000 + (UInt32(unit & 0x3FF) << 10) + UInt32(low & 0x3FF)
                position += 7
            }
            let scalar = value == 0 ? nil : Unicode.Scalar(value)
            plain.append(contentsOf: Array(String(Character(scalar ?? "\u{FFFD}")).utf8))
        }
        text = plain
    }

    private static func firstEscape(in text: [UInt8], from start: Int) -> Int? {
        guard text.count >= 7 else { return nil }
        return (start...(text.count - 7)).first { text[$0] == UInt8(ascii: "_") && unit(in: text, at: $0) != nil }
    }

    /// The UTF-16 unit of the escape that begins at `position`, if one does.
    static func unit(in text: some RandomAccessCollection<UInt8>, at position: Int) -> UInt16? {
        guard position + 7 <= text.count else { return nil }
        func byte(_ offset: Int) -> UInt8 { text[text.index(text.startIndex, offsetBy: position + offset)] }
        guard byte(0) == UInt8(ascii: "_"), byte(1) == UInt8(ascii: "x"), byte(6) == UInt8(ascii: "_") else {
            return nil
        }
        var unit: UInt16 = 0
        for offset in 2..<6 {
            let digit = byte(offset)
            switch digit {
            case 0x30...0x39: unit = unit << 4 | UInt16(digit - 0x30)
            case 0x41...0x46, 0x61...0x66: unit = unit << 4 | UInt16((digit & 0xDF) - 0x37)
            default: return nil
            }
        }
        return unit
    }
}
