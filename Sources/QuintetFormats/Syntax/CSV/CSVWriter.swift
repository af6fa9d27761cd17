/// Writes CSV: RFC 4180 quoting where it is needed, LF at line ends, UTF-8.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe in front, unless that is switched off;
/// `unguard` takes it away again. Numbers are written as they are. NUL, which no text file may have, becomes U+FFFD.
package struct CSVWriter {
    package let separator: UInt8
    package let guardsFormulas: Bool
    /// What has been written so far.
    package private(set) var bytes: [UInt8] = []
    private var fieldsInRecord = 0
    private var fieldStart = 0

    /// - Parameters:
    ///   - separator: an ASCII character, not a quote, line end, letter or digit.
    ///   - writesMark: begin with a byte order mark, by which Excel on Windows knows UTF-8.
    package init(separator: UInt8 = UInt8(ascii: ","), writesMark: Bool = false, guardsFormulas: Bool = true) {
        self.separator = separator
        self.guardsFormulas = guardsFormulas
        if writesMark { bytes = [0xEF, 0xBB, 0xBF] }
    }

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Writes a cell of text.
    package mutating func write(_ text: String) {
        beginField()
        var text = text
        text.withUTF8 { source in
            let isGuarded = guardsFormulas && CSVWriter.looksLikeFormula(source)
            let isQuoted = isGuarded || needsQuotes(source)
            if isQuoted { bytes.append(CSVReader.quote) }
            if isGuarded { bytes.append(UInt8(ascii: "'")) }
            if isQuoted || source.contains(0) {
                for byte in source { appendEscaped(byte) }
            } else {
                bytes.append(contentsOf: source)
            }
            if isQuoted { bytes.append(CSVReader.quote) }
        }
    }

    /// Writes a number in full precision, `0.5` or `3` or `1e-07`.
    package mutating func write(_ number: Double) {
        beginField()
        bytes.append(contentsOf: NumberText.text(of: number).utf8)
    }

    package mutating func write(_ number: Int) {
        beginField()
        bytes.append(contentsOf: String(number).utf8)
    }

    /// Writes a cell without content.
    package mutating func writeEmpty() { beginField() }

    package mutating func endRecord() {
        // A record of one empty field would be a blank line, which readers skip.
        if fieldsInRecord == 1, bytes.count == fieldStart {
            bytes.append(CSVReader.quote)
            bytes.append(CSVReader.quote)
        }
        bytes.append(0x0A)
        fieldsInRecord = 0
    }

    /// Writes a whole record of text.
    package mutating func writeRecord(_ texts: some Sequence<String>) {
        for text in texts { write(text) }
        endRecord()
    }

    /// The text as it was before the formula guard.
    package static func unguard(_ text: String) -> String {
        guard text.utf8.first == UInt8(ascii: "'"), looksLikeFormula(text.utf8) else { return text }
        return String(text.unicodeScalars.dropFirst())
    }

    private mutating func beginField() {
        if fieldsInRecord > 0 { bytes.append(separator) }
        fieldsInRecord += 1
        fieldStart = bytes.count
    }

    private mutating func appendEscaped(_ byte: UInt8) {
        switch byte {
        case 0: bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
        case CSVReader.quote: bytes.append(contentsOf: [byte, byte])
        default: bytes.append(byte)
        }
    }

    /// Every separator in use asks for quotes, so that a program that guesses another one still sees one cell.
    private func needsQuotes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        if first == 0x20 || last == 0x20 { return true }
        for byte in text {
            switch byte {
            case 0x22, 0x0A, 0x0D, 0x09, 0x2C, 0x3B, separator: return true
            default: break
            }
        }
        // What would be taken for a byte order mark or a declaration of the separator at the head of a file.
        return text.starts(with: [0xEF, 0xBB, 0xBF])
            || (text.count >= 4 && text[3] == UInt8(ascii: "=") && text.starts(with: "sep".utf8) { $0 | 0x20 == $1 })
    }

    /// Whether the first character, apostrophes and spaces aside, makes spreadsheets calculate.
    ///
    /// Leading apostrophes are looked through, so that guarding and unguarding undo each other for every text.
    static func looksLikeFormula(_ text: some Collection<UInt8>) -> Bool {
        let content = text.drop { $0 == UInt8(ascii: "'") || $0 == 0x20 }
        guard let first = content.first else { return false }
        switch first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: return true
        case 0xEF:
            // Full-width ＝ ＋ － ＠: EF BC 9D, 8B, 8D, A0.
            let rest = content.dropFirst().prefix(2)
            return rest.elementsEqual([0xBC, 0x9D]) || rest.elementsEqual([0xBC, 0x8B])
                || rest.elementsEqual([0xBC, 0x8D]) || rest.elementsEqual([0xBC, 0xA0])
        default: return false
        }
    }
}
