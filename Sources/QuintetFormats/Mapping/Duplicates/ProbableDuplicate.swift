import Quintet

/// Two organizations of a network that are probably one.
public struct ProbableDuplicate: Hashable, Sendable {
    /// How sure it is.
    public enum Confidence: Int, Comparable, Sendable, CaseIterable {
        /// Look twice: about half of these are two organizations.
        case low
        /// Mostly the same, not always.
        case medium
        /// The names are one name.
        case high

        public static func < (one: Confidence, other: Confidence) -> Bool { one.rawValue < other.rawValue }
    }

    /// By what they are taken for one; of several reasons the first in this order.
    public enum Reason: Hashable, Sendable {
        /// The same name, letter by letter.
        case sameName(String)
        /// Names that differ in their Unicode normalization.
        case unicodeSpelling(String, String)
        /// Names that look the same: SARA AM in one or two letters, full width.
        case looksAlike(String, String)
        case capitals(String, String)
        case punctuation(String, String)
        /// Names that differ in accents: Zürich, Zurich.
        case accents(String, String)
        /// Names that differ in Ltd, GmbH, บริษัท … จำกัด.
        case legalForm(String, String)
        /// The same words in another order.
        case wordOrder(String, String)
        /// Names that one or two letters make different.
        case misspelling(String, String)
        /// A name that is the abbreviation of another.
        case abbreviation(String, of: String)
        /// The same address on the web.
        case website(String)

        /// The reason in words.
        public var sentence: Bilingual {
            func pair(_ english: String, _ thai: String, _ one: String, _ other: String) -> Bilingual {
                let pair = "\(quoted(one)), \(quoted(other))"
                return Bilingual("\(english): \(pair)", "\(thai): \(pair)")
            }
            switch self {
            case .sameName(let name):
                return Bilingual("the same name \(quoted(name))", "ชื่อเดียวกัน \(quoted(name))")
            case .unicodeSpelling(let one, let other):
                return pair("the names differ in Unicode spelling only", "ชื่อต่างกันเพียงการเข้ารหัส Unicode", one, other)
            case .looksAlike(let one, let other):
                return pair(
                    "the names look the same and are typed differently (SARA AM, width)",
                    "ชื่อดูเหมือนกันแต่พิมพ์ต่างกัน (สระอำ ความกว้างตัวอักษร)", one, other)
            case .capitals(let one, let other):
                return pair("the names differ in capitals only", "ชื่อต่างกันเพียงตัวพิมพ์เล็กใหญ่", one, other)
            case .punctuation(let one, let other):
                return pair(
                    "the names differ in spaces, punctuation or capitals only",
                    "ชื่อต่างกันเพียงช่องว่าง เครื่องหมาย หรือตัวพิมพ์", one, other)
            case .accents(let one, let other):
                return pair("the names differ in accents only", "ชื่อต่างกันเพียงเครื่องหมายบนตัวอักษร", one, other)
            case .legalForm(let one, let other):
                return pair(
                    "the names differ in the form of the company only", "ชื่อต่างกันเพียงคำบอกประเภทนิติบุคคล", one, other)
            case .wordOrder(let one, let other):
                return pair("the same words in another order", "คำเดียวกันแต่เรียงต่างกัน", one, other)
            case .misspelling(let one, let other):
                return pair(
                    "the names differ in one or two letters, perhaps mistyped",
                    "ชื่อต่างกันหนึ่งหรือสองตัวอักษร อาจพิมพ์ผิด", one, other)
            case .abbreviation(let short, let name):
                return Bilingual(
                    "\(quoted(short)) is the abbreviation of \(quoted(name))",
                    "\(quoted(short)) เป็นชื่อย่อของ \(quoted(name))")
            case .website(let address):
                return Bilingual("the same website \(quoted(address))", "เว็บไซต์เดียวกัน \(quoted(address))")
            }
        }

        /// The place in the order, from 0.
        var rank: Int {
            switch self {
            case .sameName: 0
            case .unicodeSpelling: 1
            case .looksAlike: 2
            case .capitals: 3
            case .punctuation: 4
            case .accents: 5
            case .legalForm: 6
            case .wordOrder: 7
            case .misspelling: 8
            case .abbreviation: 9
            case .website: 10
            }
        }
    }

    /// The position of the one that stands first in the network.
    public let first: Int
    /// The position of the other.
    public let second: Int
    public let reason: Reason
    public let confidence: Confidence
}
