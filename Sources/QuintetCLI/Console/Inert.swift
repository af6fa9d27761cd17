extension Console {
    /// The text with every control character replaced by a visible one, so that a name from a file cannot move the
    /// cursor, retitle the window or hide a line; newline and tab stay.
    ///
    /// C0 controls and DEL become their pictures (U+001B is `␛`), C1 controls U+FFFD.
    package static func inert(_ text: String) -> String {
        replacingControls(in: text) { $0 == 0x0A || $0 == 0x09 }
    }

    /// The same for a text that must stay on one line: newline and tab become `␊` and `␉` too.
    package static func inertLine(_ text: String) -> String {
        replacingControls(in: text) { _ in false }
    }

    private static func replacingControls(in text: String, except keeps: (UInt32) -> Bool) -> String {
        // Most text is clean, and is then given back as it is. U+0080–U+009F are C2 80–C2 9F in UTF-8, so the lead
        // byte C2 sends a text down the long way.
        guard text.utf8.contains(where: { $0 < 0x20 && !keeps(UInt32($0)) || $0 == 0x7F || $0 == 0xC2 }) else {
            return text
        }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case let code where code < 0x20 && !keeps(code):
                result.append(Unicode.Scalar(0x2400 + code) ?? "\u{FFFD}")
            case 0x7F: result.append("\u{2421}")
            case 0x80...0x9F: result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
