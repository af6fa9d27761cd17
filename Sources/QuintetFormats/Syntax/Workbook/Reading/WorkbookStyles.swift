// Which numbers are dates (ECMA-376 part 1, 18.8.30): a workbook stores a date as a number of days, and only the number
// format of its cell says that it is one.

/// What a number format makes of a number.
enum NumberKind: Sendable, Hashable {
    case number
    case date
    /// A time of day, such as `h:mm`.
    case time
    /// Hours, minutes or seconds that go on counting, such as `[h]:mm`.
    case duration
}

/// A number format as far as reading needs it.
struct NumberFormat: Sendable, Hashable {
    var kind: NumberKind = .number
    /// The date is shown in the Thai Buddhist calendar; what is stored is not.
    var isBuddhist = false

    /// The formats that every workbook has without saying, those of Thai, Chinese, Japanese and Korean included.
    init(builtIn id: Int) {
        switch id {
        case 14...17, 22, 27...31, 36, 50...54, 57, 58, 71...74, 77: kind = .date
        case 18...21, 32...35, 45, 47, 55, 56, 75, 76, 78, 80: kind = .time
        case 46, 79: kind = .duration
        case 81: (kind, isBuddhist) = (.date, true)
        default: break
        }
    }

    /// Reads a format code such as `[$-D07041E]d mmmm yyyy;@`: the letters of its first section that stand outside
    /// quotes and brackets decide.
    init(code: String) {
        var letters: [UInt8] = []
        var isElapsed = false
        let bytes = Array(code.utf8)
        var position = 0
        scan: while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: ";"): break scan
            case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): position += 1
            case UInt8(ascii: "\""):
                position = (bytes[min(position, bytes.count)...].firstIndex(of: byte) ?? bytes.count) + 1
            case UInt8(ascii: "["):
                let end = bytes[min(position, bytes.count)...].firstIndex(of: UInt8(ascii: "]")) ?? bytes.count
                let inside = String(decoding: bytes[position..<end], as: UTF8.self).asciiLowercased
                position = end + 1
                if inside.hasPrefix("$") || inside.hasPrefix("~") {
                    if NumberFormat.isBuddhistCalendar(inside) { isBuddhist = true }
                } else if let first = inside.utf8.first, inside.utf8.allSatisfy({ $0 == first }),
                    "hms".utf8.contains(first)
                {
                    isElapsed = true
                }
            case 0x41...0x5A, 0x61...0x7A: letters.append(byte | 0x20)
            default: if 0x30...0x39 ~= byte { letters.append(byte) }
            }
        }
        var text = String(decoding: letters, as: UTF8.self)
        // `General`, and the halves of the day.
        if text.hasPrefix("general") { text = "" }
        if let noon = text.range(of: "ampm") { text.removeSubrange(noon) }
        let has = { (letter: Character) in text.contains(letter) }
        // `b1` and `b2` choose a Hijri calendar; other b's are Buddhist years.
        let buddhistYear = zip(text, text.dropFirst() + " ").contains { $0 == "b" && !$1.isNumber }
        if has("y") || has("d") || buddhistYear || (has("m") && !has("h") && !has("s")) {
            kind = isElapsed ? .duration : .date
        } else if isElapsed {
            kind = .duration
        } else if has("h") || has("s") {
            kind = .time
        }
        isBuddhist = kind == .date && (isBuddhist || buddhistYear)
    }

    /// `$-D07041E`: eight hexadecimal digits, of which the third and fourth are the calendar; 7 is the Thai one.
    private static func isBuddhistCalendar(_ inside: String) -> Bool {
        if inside == "~buddhist" { return true }
        guard let dash = inside.lastIndex(of: "-") else { return false }
        let digits = inside[inside.index(after: dash)...].prefix { $0 != "," }
        guard digits.utf8.count <= 8, let value = UInt32(digits, radix: 16) else { return false }
        return value >> 16 & 0xFF == 7
    }
}

/// Reads `xl/styles.xml`: the number format of each style that a cell may name.
final class WorkbookStylesParser: XMLHandler {
    private(set) var formats: [NumberFormat] = []
    /// Excel has at most 65,490 styles; one beyond is as if it were not there.
    private let limit = 100_000
    private var custom: [Int: NumberFormat] = [:]
    private var isInCellFormats = false

    func start(_ element: XMLElement, _ reader: XMLReader) {
        let id = { element.bytes("numFmtId").flatMap(SheetAddress.smallNumber) ?? 0 }
        if element.name.isLocal("numFmt") {
            if let code = element.text("formatCode"), code.utf8.count <= 10_000, custom.count < limit {
                custom[id()] = NumberFormat(code: code)
            }
        } else if element.name.isLocal("cellXfs") {
            isInCellFormats = true
        } else if isInCellFormats, formats.count < limit, element.name.isLocal("xf") {
            formats.append(custom[id()] ?? NumberFormat(builtIn: id()))
        }
    }

    func text(_ bytes: UnsafeRawBufferPointer, _ reader: XMLReader) {}

    func end(_ name: XMLName, _ reader: XMLReader) {
        if name.isLocal("cellXfs") { isInCellFormats = false }
    }
}
