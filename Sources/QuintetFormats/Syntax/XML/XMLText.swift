/// Writes texts into XML 1.0.
enum XMLText {
    /// Appends a text between tags or within the quotes of an attribute.
    ///
    /// What XML cannot hold (control characters, U+FFFE, U+FFFF) becomes U+FFFD. Line ends and tabs that a reader would
    /// change are written as references.
    ///
    /// - Returns: how many characters had to be replaced.
    @discardableResult
    static func append(_ text: String, to bytes: inout [UInt8], isAttribute: Bool = false) -> Int {
        var text = text
        var replaced = 0
        text.withUTF8 { source in
            var position = 0
            while position < source.count {
                let byte = source[position]
                switch byte {
                case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
                case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
                case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
                case UInt8(ascii: "\"") where isAttribute: bytes.append(contentsOf: "&quot;".utf8)
                case 0x0D: bytes.append(contentsOf: "&#13;".utf8)
                case 0x09 where isAttribute: bytes.append(contentsOf: "&#9;".utf8)
                case 0x0A where isAttribute: bytes.append(contentsOf: "&#10;".utf8)
                case 0x09, 0x0A: bytes.append(byte)
                case 0..<0x20:
                    replaced += 1
                    bytes.append(contentsOf: "\u{FFFD}".utf8)
                case 0xEF
                where position + 2 < source.count && source[position + 1] == 0xBF && source[position + 2] >= 0xBE:
                    replaced += 1
                    bytes.append(contentsOf: "\u{FFFD}".utf8)
                    position += 2
                default: bytes.append(byte)
                }
                position += 1
            }
        }
        return replaced
    }

    /// The text as XML can hold it.
    static func legal(_ text: String) -> String {
        func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: false
            case 0..<0x20, 0xFFFE, 0xFFFF: true
            default: false
            }
        }
        guard text.unicodeScalars.contains(where: isForbidden) else { return text }
        var legal = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { legal.append(isForbidden(scalar) ? "\u{FFFD}" : scalar) }
        return String(legal)
    }
}
