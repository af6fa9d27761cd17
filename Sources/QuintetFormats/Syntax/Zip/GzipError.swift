import Quintet

/// Why a packed file could not be unpacked.
public struct GzipError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Problem: Sendable, Hashable {
        /// It ends before its content does.
        case truncated
        /// It is not what gzip writes, or its checksum is wrong; `offset` counts the packed bytes that were read.
        case corrupt(offset: Int)
        /// More than `limit` bytes come out.
        case tooLarge(limit: Int)
        /// Much more comes out than any table would: `packed` bytes make more than a thousand times as many.
        case bomb(packed: Int)
        case outOfMemory
    }

    public let file: String
    public let problem: Problem

    public var description: String { message.en }

    /// What went wrong and what to do.
    public var message: Bilingual {
        switch problem {
        case .truncated:
            Bilingual(
                "\(file): the packed file is cut off; copy or download it again",
                "\(file): ไฟล์บีบอัดไม่ครบ คัดลอกหรือดาวน์โหลดใหม่")
        case .corrupt(let offset):
            Bilingual(
                "\(file): the packed file is damaged (before byte \(offset)); copy or download it again",
                "\(file): ไฟล์บีบอัดเสียหาย (ก่อนไบต์ที่ \(offset)) คัดลอกหรือดาวน์โหลดใหม่")
        case .tooLarge(let limit):
            Bilingual(
                "\(file): unpacks to more than \(byteCount(limit)), the most that is read at once; split it",
                "\(file): เมื่อขยายแล้วใหญ่กว่า \(byteCount(limit)) ซึ่งเป็นขนาดสูงสุดที่อ่านได้ในครั้งเดียว แบ่งเป็นหลายไฟล์")
        case .bomb(let packed):
            Bilingual(
                "\(file): \(byteCount(packed)) that unpack to more than a thousand times as many are no table; not read",
                "\(file): ขนาด \(byteCount(packed)) แต่ขยายแล้วใหญ่กว่าพันเท่า ไม่ใช่ตารางข้อมูล จึงไม่อ่าน")
        case .outOfMemory: Bilingual("\(file): does not fit into memory", "\(file): ใหญ่เกินหน่วยความจำ")
        }
    }
}
