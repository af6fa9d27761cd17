import Quintet

/// Why a text is not JSON, with the place.
///
/// Prints as `network.json:14:3: …; what to do`.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Problem: Sendable, Hashable {
        case empty
        /// The text ends while something is open.
        case truncated
        /// Something else should stand here.
        case expected(Bilingual)
        case unknownEscape
        /// Half of a character beyond U+FFFF.
        case loneSurrogate
        /// A control character that is not escaped.
        case controlCharacter
        case notUTF8
        case isUTF16
        case notANumber
        case numberTooLong(limit: Int)
        case tooDeep(limit: Int)
        /// The same name twice in one object: which of the two is meant?
        case repeatedName(String)
        case trailingData
        case tooLarge
    }

    public let file: String
    /// From 1.
    public let line: Int
    /// From 1, in Unicode scalars from the beginning of the line.
    public let column: Int
    public let problem: Problem

    public var description: String { message.en }

    /// Place and sentence, in both languages.
    public var message: Bilingual { sentence.at(file, line: line, column: column) }

    private var sentence: Bilingual {
        switch problem {
        case .empty: .emptyFile
        case .truncated: .cutShort("JSON")
        case .expected(let what):
            Bilingual("not JSON: \(what.en) must stand here", "ไม่ใช่ JSON: ตรงนี้ต้องเป็น\(what.th)")
        case .unknownEscape:
            Bilingual(
                "not JSON: an escape that JSON does not have; write \\\\ for a backslash",
                "ไม่ใช่ JSON: ไม่มีรหัสหลีกนี้ เขียน \\\\ แทนเครื่องหมาย \\")
        case .loneSurrogate:
            Bilingual("not JSON: half of a character (a lone surrogate)", "ไม่ใช่ JSON: อักขระขาดครึ่ง (surrogate เดี่ยว)")
        case .controlCharacter:
            Bilingual(
                "not JSON: a control character in a text; write \\n for a line break, \\t for a tab",
                "ไม่ใช่ JSON: มีอักขระควบคุมในข้อความ เขียน \\n แทนการขึ้นบรรทัด \\t แทนแท็บ")
        case .notUTF8: Bilingual("not UTF-8; save the file as UTF-8", "ไม่ใช่ UTF-8 โปรดบันทึกเป็น UTF-8")
        case .isUTF16:
            Bilingual(
                "the file is UTF-16, which is not read; save it as UTF-8",
                "ไฟล์เป็น UTF-16 ซึ่งอ่านไม่ได้ โปรดบันทึกเป็น UTF-8")
        case .notANumber: Bilingual("not JSON: not a number as JSON writes it", "ไม่ใช่ JSON: เขียนตัวเลขไม่ถูกต้อง")
        case .numberTooLong(let limit):
            Bilingual("a number of more than \(grouped(limit)) characters", "ตัวเลขยาวเกิน \(grouped(limit)) อักขระ")
        case .tooDeep(let limit): .tooDeep("values", limit: limit)
        case .repeatedName(let name):
            Bilingual(
                "the name \(quoted(name)) twice in one object; take one out",
                "ชื่อ \(quoted(name)) ซ้ำในออบเจกต์เดียวกัน โปรดลบออกหนึ่งรายการ")
        case .trailingData:
            Bilingual(
                "something follows the end of the JSON value; a file holds one", "มีข้อมูลต่อท้ายค่า JSON ไฟล์หนึ่งมีได้ค่าเดียว")
        case .tooLarge:
            Bilingual("more values than can be read at once; split the file", "ข้อมูลมากเกินกว่าจะอ่านครั้งเดียว โปรดแบ่งไฟล์")
        }
    }
}
