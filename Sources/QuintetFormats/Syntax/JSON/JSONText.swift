/// Writes the small parts of JSON (RFC 8259) that our writers put together by hand.
package enum JSONText {
    /// The text as a JSON string with its quotes.
    ///
    /// Escaped are the quote, the backslash, control characters, and U+2028 and U+2029, which end a line in JavaScript.
    package static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the text as a JSON string.
    package static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { source in
            var position = 0
            while position < source.count {
                let byte = source[position]
                if byte == 0xE2, position + 2 < source.count, source[position + 1] == 0x80,
                    source[position + 2] & 0xFE == 0xA8
                {
                    bytes.append(contentsOf: (source[position + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8)
                    position += 3
                    continue
                }
                appendEscaped(byte, to: &bytes)
                position += 1
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// A number in full precision; `null` for one that JSON cannot hold.
    package static func text(of number: Double) -> String {
        number.isFinite ? NumberText.text(of: number) : "null"
    }

    @inline(__always)
    private static func appendEscaped(_ byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case 0x22, 0x5C:
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        case 0x0A: bytes.append(contentsOf: "\\n".utf8)
        case 0x0D: bytes.append(contentsOf: "\\r".utf8)
        case 0x09: bytes.append(contentsOf: "\\t".utf8)
        case 0..<0x20, 0x7F:
            let digits = String(byte, radix: 16)
            bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
        default: bytes.append(byte)
        }
    }
}
