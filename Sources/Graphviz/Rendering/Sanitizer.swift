/// Makes any text and any number harmless to the library and to the files it writes.
///
/// The library reads `\N`, `&amp;` and `<…>` in labels as commands, copies control characters into SVG files (which
/// then are not well-formed), stops at NUL, and crashes or hangs on numbers out of all proportion. Every value from
/// data passes here once, on its way into the library.
enum Sanitizer {
    /// The most characters (as people count them) of one line of a label.
    static let labelLimit = 80
    /// The most lines of one label.
    static let lineLimit = 50

    /// One line of text: line breaks and tabs become spaces, what cannot be shown becomes U+FFFD, and what is longer
    /// than `limit` ends in an ellipsis.
    static func line(_ text: String, limit: Int = labelLimit) -> String {
        var kept = String.UnicodeScalarView()
        var previousWasReturn = false
        // A grapheme may be of any length, so the scalars are capped before graphemes are counted.
        for scalar in text.unicodeScalars.prefix(limit * 16) {
            switch scalar.value {
            case 0x0A where previousWasReturn: break  // CR LF is one break
            case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: kept.append(" ")
            case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: kept.append("\u{FFFD}")
            case let value where value & 0xFFFE == 0xFFFE: kept.append("\u{FFFD}")  // the other noncharacters
            case 0x202A...0x202E, 0x2066...0x2069: break  // orders to turn the direction of what follows
            default: kept.append(scalar)
            }
            previousWasReturn = scalar.value == 0x0D
        }
        let clean = String(kept)
        if clean.count <= limit && text.unicodeScalars.count <= limit * 16 { return clean }
        return String(clean.prefix(max(limit - 1, 0))) + "…"
    }

    /// A label as the library must be given it so that it shows `lines` as they are.
    ///
    /// - Parameter justification: what ends each line: `n` centers it, `l` sets it to the left.
    static func label(_ lines: [String], justification: Character = "n", limit: Int = labelLimit) -> String {
        let shown = lines.prefix(lineLimit).flatMap { line in
            // A caller's line may itself hold breaks.
            line.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        }
        let escaped = shown.prefix(lineLimit).map { escape(Self.line($0, limit: limit)) }
        guard escaped.contains(where: { !$0.isEmpty }) else { return "" }
        if justification == "n" { return escaped.joined(separator: "\\n") }
        return escaped.map { $0 + "\\" + String(justification) }.joined()
    }

    /// Takes the meaning from what the library would read as a command: backslashes and entities.
    ///
    /// `<` becomes an entity because old releases mix up a plain text and an HTML text of the same letters.
    private static func escape(_ line: String) -> String {
        var escaped = ""
        for scalar in line.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Text as it may stand in XML, in content or in a quoted attribute.
    static func xml(_ text: String, limit: Int = 1_000) -> String {
        var escaped = ""
        for scalar in line(text, limit: limit).unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// The number, or the nearest end of the range; what is not a number becomes the lower end.
    static func clamp(_ value: Double, _ range: ClosedRange<Double>) -> Double {
        value.isNaN ? range.lowerBound : min(max(value, range.lowerBound), range.upperBound)
    }

    /// A number as the library reads it, with three decimals at most and never in scientific notation.
    static func number(_ value: Double) -> String {
        let thousandths = (clamp(value, -10_000_000...10_000_000) * 1_000).rounded()
        let whole = Int64(thousandths.magnitude)
        var text = "\(thousandths < 0 && whole > 0 ? "-" : "")\(whole / 1_000)"
        let rest = whole % 1_000
        if rest > 0 {
            text += "." + String(rest + 1_000).dropFirst()
            while text.hasSuffix("0") { text.removeLast() }
        }
        return text
    }

    /// A length in points as inches, the library's unit for sizes.
    static func inches(_ points: Double) -> String { number(clamp(points, 0...100_000) / 72) }

    /// `#rrggbb`, with `aa` if it is not opaque.
    static func color(_ color: Color) -> String {
        let channels = [color.red, color.green, color.blue] + (color.alpha == 255 ? [] : [color.alpha])
        return "#" + channels.map(hex).joined()
    }

    /// A font family: letters, digits, spaces and hyphens; the library writes font names into files as they are.
    static func font(_ name: String) -> String {
        let kept = name.unicodeScalars.prefix(60).filter { isNameScalar($0) || $0 == " " }
        let family = String(String.UnicodeScalarView(kept))
        return family.contains(where: { $0 != " " }) ? family : "sans-serif"
    }

    /// A class name: letters, digits and hyphens; anything else becomes a hyphen.
    static func className(_ name: String) -> String {
        String(String.UnicodeScalarView(name.unicodeScalars.prefix(60).map { isNameScalar($0) ? $0 : "-" }))
    }

    static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.utf8.count == 1 ? "0" + digits : digits
    }

    private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-": true
        default: false
        }
    }
}

/// The ids of elements in the SVG files written here, so that a page around them can find them.
public enum SVGIdentifier {
    /// The id of the node with this key.
    public static func node(_ key: String) -> String { "n-" + safe(key) }

    /// The key of the node with this id; nil for an id that no node has. Of a key that stood in a file more than once only
    /// the first node is told.
    public static func nodeKey(_ id: String) -> String? {
        guard id.hasPrefix("n-") else { return nil }
        var bytes: [UInt8] = []
        var rest = Array(id.utf8.dropFirst(2))[...]
        while let byte = rest.popFirst() {
            guard byte == 0x2E else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2, let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
                return nil
            }
            bytes.append(code)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// The id of the edge with this key.
    public static func edge(_ key: String) -> String { "e-" + safe(key) }

    /// The id of the card with this key.
    public static func card(_ key: String) -> String { "c-" + safe(key) }

    /// The key with every byte other than letters, digits, `-` and `_` as a point and two hexadecimal digits:
    /// different keys stay different, and the result is good for XML, HTML and URLs.
    public static func safe(_ key: String) -> String {
        var safe = ""
        for byte in key.utf8.prefix(2_000) {
            switch byte {
            case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x5F: safe.unicodeScalars.append(Unicode.Scalar(byte))
            default: safe += "." + Sanitizer.hex(byte)
            }
        }
        return safe
    }
}
