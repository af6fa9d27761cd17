extension WorkbookEscape {
    /// The most UTF-16 units that a cell takes.
    static let cellLimit = 32_767

    /// Whether a text can be written as it is: short enough, no control characters but tab and line feed, nothing that
    /// looks like an escape.
    static func isPlain(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.count <= cellLimit else { return false }
            for index in bytes.indices {
                switch bytes[index] {
                case 0x09, 0x0A: continue
                case 0x00...0x1F: return false
                // U+FFFE and U+FFFF, which XML does not allow, begin with EF BF.
                case 0xEF where index + 1 < bytes.count && bytes[index + 1] == 0xBF: return false
                case UInt8(ascii: "_") where unit(in: bytes, at: index) != nil: return false
                default: continue
                }
            }
            return true
        }
    }

    /// The text as a workbook stores it.
    ///
    /// - Returns: the text, and how many UTF-16 units of the original it holds if not all.
    static func escape(_ text: String) -> (text: String, kept: Int?) {
        let bytes = Array(text.utf8)
        var escaped = ""
        var (position, kept, length) = (0, 0, 0)
        for character in text {
            var piece = ""
            for scalar in character.unicodeScalars {
                switch scalar.value {
                case 0x00: piece += "\u{FFFD}"
                case 0x09, 0x0A: piece.unicodeScalars.append(scalar)
                case 0x01...0x1F, 0xFFFE, 0xFFFF: piece += code(UInt16(truncatingIfNeeded: scalar.value))
                case 0x5F where unit(in: bytes, at: position) != nil: piece += "_x005F_"
                default: piece.unicodeScalars.append(scalar)
                }
                position += UTF8.width(scalar)
            }
            length += piece.utf16.count
            guard length <= cellLimit else { return (escaped, kept) }
            escaped += piece
            kept += character.utf16.count
        }
        return (escaped, nil)
    }

    private static func code(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16, uppercase: true)
        return "_x" + String(repeating: "0", count: 4 - digits.utf8.count) + digits + "_"
    }
}

extension WorkbookText {
    /// Whether sixteen digits are too few to read the number back.
    static func isRounded(_ number: Double) -> Bool {
        // Numbers of few digits, which most are, are told by their shortest text.
        let text = number.description
        return text.utf8.count > 16 && text.utf8.count(where: { 0x30...0x39 ~= $0 }) >= 17
            && digitCount(text) > 16
    }

    /// The significant digits of the text of a number.
    private static func digitCount(_ text: String) -> Int {
        let mantissa = text.utf8.prefix { $0 != UInt8(ascii: "e") }.filter { 0x30...0x39 ~= $0 }
        let digits = mantissa.drop { $0 == 0x30 }
        return digits.count - digits.reversed().prefix { $0 == 0x30 }.count
    }
}
