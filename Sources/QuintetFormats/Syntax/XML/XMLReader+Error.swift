import CExpat
import Quintet

/// Why an XML document cannot be read, with the place.
///
/// Prints as `network.graphml:14:3: …; what to do`.
public struct XMLError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Problem: Sendable, Hashable {
        case empty
        /// The document ends while something is open.
        case truncated
        /// Not XML, in words.
        case notWellFormed(words: String)
        /// `<!ENTITY name …>`: how a small file grows without end, or reads others.
        case entityDeclaration(String)
        /// `<!ATTLIST …>`.
        case attributeDeclaration
        /// `<!DOCTYPE … SYSTEM …>`.
        case externalDTD
        case tooDeep(limit: Int)
        case tooManyAttributes(limit: Int)
        /// A tag, comment or instruction of more than `limit` bytes.
        case tokenTooLong(limit: Int)
        case unknownEncoding
        case outOfMemory
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
        case .truncated: .cutShort("XML")
        case .notWellFormed(let words):
            Bilingual("not well-formed XML: \(words)", "XML ไม่ถูกต้อง: \(words)")
        case .entityDeclaration(let name):
            Bilingual(
                "declares the entity \(quoted(name)), which is refused: entities can make a small file grow without end "
                    + "or read other files; remove the declaration",
                "ประกาศ entity \(quoted(name)) ซึ่งไม่อนุญาต เพราะทำให้ไฟล์ขยายไม่สิ้นสุดหรืออ่านไฟล์อื่นได้ โปรดลบการประกาศ")
        case .attributeDeclaration:
            Bilingual(
                "declares attributes (<!ATTLIST), which is refused; remove the declaration",
                "มีการประกาศ <!ATTLIST ซึ่งไม่อนุญาต โปรดลบออก")
        case .externalDTD:
            Bilingual(
                "names an external DTD, which is refused and never fetched; remove the <!DOCTYPE line",
                "อ้าง DTD ภายนอก ซึ่งไม่อนุญาตและไม่ถูกเรียก โปรดลบบรรทัด <!DOCTYPE")
        case .tooDeep(let limit): .tooDeep("elements", limit: limit)
        case .tooManyAttributes(let limit):
            Bilingual(
                "an element with more than \(grouped(limit)) attributes", "แท็กมีแอตทริบิวต์เกิน \(grouped(limit)) รายการ")
        case .tokenTooLong(let limit):
            Bilingual(
                "a tag or comment of more than \(byteCount(limit)) begins here; is a quote or a > missing?",
                "แท็กหรือหมายเหตุที่เริ่มตรงนี้ยาวเกิน \(byteCount(limit)) ขาดเครื่องหมายคำพูดหรือ > หรือไม่")
        case .unknownEncoding:
            Bilingual(
                "the encoding that the file declares is not read; save it as UTF-8",
                "อ่านการเข้ารหัสที่ไฟล์ประกาศไม่ได้ โปรดบันทึกเป็น UTF-8")
        case .outOfMemory: Bilingual("the document does not fit into memory", "หน่วยความจำไม่พอ")
        }
    }
}

extension XMLError.Problem {
    /// What expat says, in plain words.
    init(_ code: XML_Error, isEmpty: Bool) {
        switch code {
        case XML_ERROR_NO_MEMORY: self = .outOfMemory
        case XML_ERROR_NO_ELEMENTS: self = isEmpty ? .empty : .truncated
        case XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_PARTIAL_CHAR, XML_ERROR_UNCLOSED_CDATA_SECTION: self = .truncated
        case XML_ERROR_UNKNOWN_ENCODING: self = .unknownEncoding
        case XML_ERROR_INVALID_TOKEN:
            self = .notWellFormed(
                words: "a character or byte that cannot stand here (a bare & or <, a control character, or not UTF-8)")
        case XML_ERROR_TAG_MISMATCH:
            self = .notWellFormed(words: "this end tag does not close the element that is open")
        case XML_ERROR_DUPLICATE_ATTRIBUTE: self = .notWellFormed(words: "the same attribute twice in one tag")
        case XML_ERROR_JUNK_AFTER_DOC_ELEMENT:
            self = .notWellFormed(words: "something follows the end of the document")
        case XML_ERROR_UNDEFINED_ENTITY:
            self = .notWellFormed(words: "an entity that XML does not have; it has &amp; &lt; &gt; &quot; &apos;")
        case XML_ERROR_BAD_CHAR_REF: self = .notWellFormed(words: "a reference to a character that XML does not allow")
        case XML_ERROR_MISPLACED_XML_PI:
            self = .notWellFormed(words: "the XML declaration must be the very first thing in the file")
        case XML_ERROR_INCORRECT_ENCODING:
            self = .notWellFormed(words: "the text is not in the encoding that the file declares")
        default:
            self = .notWellFormed(words: XML_ErrorString(code).map { String(cString: $0) } ?? "code \(code.rawValue)")
        }
    }
}
