import Quintet

/// Why a file is not text that can be read.
public struct TextEncodingError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Problem: Sendable, Hashable {
        /// The file begins with the byte order mark of UTF-16, where UTF-8 is asked for.
        case isUTF16
        /// A byte that no UTF-8 text has at this place.
        case invalidUTF8(byte: UInt8)
        /// A byte that is not UTF-8, in a file that is UTF-8 elsewhere.
        case mixed(byte: UInt8)
        /// Not UTF-8, and more than one older encoding is as likely.
        case doubtful(byte: UInt8)
        /// A byte that stands for no character in this encoding.
        case unassigned(byte: UInt8, TextEncoding)
        /// Half of a character that UTF-16 writes in two halves.
        case unpairedSurrogate(unit: UInt16)
        /// UTF-16 with an odd number of bytes.
        case halfUnit
        case nul
        case outOfMemory
    }

    public let file: String
    /// From 1.
    public let line: Int
    /// From 1, in characters of the encoding.
    public let column: Int
    /// From 0, in bytes.
    public let offset: Int
    public let problem: Problem

    public var description: String { message.en }

    /// What went wrong, with its place and what to do.
    public var message: Bilingual {
        switch problem {
        case .isUTF16:
            return Bilingual(
                "\(file): the file is UTF-16, which is not read here; save it as \"CSV UTF-8\"",
                "\(file): ไฟล์เป็น UTF-16 ซึ่งอ่านไม่ได้ที่นี่ บันทึกเป็น \"CSV UTF-8\"")
        case .invalidUTF8(let byte):
            return placed(
                "not UTF-8 (byte \(hex(byte)) at offset \(offset)); "
                    + "the file may be in an older encoding such as Windows-874; save it as \"CSV UTF-8\"",
                "ไม่ใช่ UTF-8 (ไบต์ \(hex(byte)) ตำแหน่ง \(offset)) ไฟล์อาจใช้รหัสเก่าเช่น Windows-874 บันทึกเป็น \"CSV UTF-8\"")
        case .mixed(let byte):
            return placed(
                "two encodings in one file: UTF-8, and here something else (byte \(hex(byte)) at offset \(offset)); "
                    + "correct this row and save the file as \"CSV UTF-8\"",
                "ไฟล์เดียวมีสองรหัสอักขระ: UTF-8 และตรงนี้เป็นรหัสอื่น (ไบต์ \(hex(byte)) ตำแหน่ง \(offset)) แก้แถวนี้แล้วบันทึกเป็น \"CSV UTF-8\""
            )
        case .doubtful(let byte):
            return placed(
                "not UTF-8 (byte \(hex(byte)) at offset \(offset)), and the older encoding cannot be told for sure; "
                    + "use --encoding windows-874 (Thai) or --encoding latin-1 (Western European)",
                "ไม่ใช่ UTF-8 (ไบต์ \(hex(byte)) ตำแหน่ง \(offset)) และไม่แน่ใจว่าเป็นรหัสเก่าแบบใด ใช้ --encoding windows-874 (ไทย) หรือ --encoding latin-1 (ยุโรปตะวันตก)"
            )
        case .unassigned(let byte, let encoding):
            return placed(
                "byte \(hex(byte)) at offset \(offset) is no character in \(encoding); "
                    + "the file is damaged or in another encoding: see --encoding",
                "ไบต์ \(hex(byte)) ตำแหน่ง \(offset) ไม่ใช่อักขระใน \(encoding) ไฟล์เสียหายหรือใช้รหัสอื่น ดู --encoding")
        case .unpairedSurrogate(let unit):
            let half = String(unit, radix: 16, uppercase: true)
            return placed(
                "half a character (\(half) at offset \(offset)) in UTF-16; the file is damaged or in another encoding",
                "อักขระไม่ครบคู่ (\(half) ตำแหน่ง \(offset)) ใน UTF-16 ไฟล์เสียหายหรือใช้รหัสอื่น")
        case .halfUnit:
            return placed(
                "UTF-16 with an odd number of bytes; the file is cut off, damaged or in another encoding",
                "UTF-16 ที่มีจำนวนไบต์เป็นเลขคี่ ไฟล์ไม่ครบ เสียหาย หรือใช้รหัสอื่น")
        case .nul:
            return placed(
                "a NUL byte, which no text has; "
                    + "the file may be UTF-16, damaged, or no text at all; save it as \"CSV UTF-8\"",
                "มีไบต์ NUL ซึ่งไม่มีในข้อความ ไฟล์อาจเป็น UTF-16 เสียหาย หรือไม่ใช่ข้อความ บันทึกเป็น \"CSV UTF-8\"")
        case .outOfMemory:
            return Bilingual("\(file): does not fit into memory", "\(file): ใหญ่เกินหน่วยความจำ")
        }
    }

    /// The Thai wording.
    var thai: String { message.th }

    private func placed(_ english: String, _ thai: String) -> Bilingual {
        let place = "\(file):\(line):\(column): "
        return Bilingual(place + english, place + thai)
    }

    private func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count < 2 ? "0" + digits : digits
    }
}
