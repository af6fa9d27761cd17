import Quintet

// What the errors of files say, in both languages: the English sentences stand with the errors, which know nothing of
// the languages of the interface.

extension FileAccessError {
    /// What went wrong, with its place and what to do.
    public var message: Bilingual { Bilingual(description, thai) }

    private var thai: String {
        let name = path == "-" ? "อินพุตมาตรฐาน" : path
        switch problem {
        case .missing: return "\(name): ไม่มีไฟล์นี้ ตรวจตัวสะกดและโฟลเดอร์"
        case .isDirectory: return "\(name): เป็นโฟลเดอร์ ไม่ใช่ไฟล์"
        case .isDevice: return "\(name): เป็นอุปกรณ์ ไม่ใช่ไฟล์"
        case .notPermitted: return "\(name): ไม่มีสิทธิ์อ่าน ตรวจสิทธิ์ของไฟล์"
        case .tooLarge(let limit):
            return "\(name): ใหญ่กว่า \(byteCount(limit)) ซึ่งเป็นขนาดสูงสุดที่อ่านได้ในครั้งเดียว แบ่งเป็นหลายไฟล์"
        case .outOfMemory: return "\(name): ใหญ่เกินหน่วยความจำ"
        case .failed(_, let words): return "\(name): อ่านไม่ได้: \(words)"
        }
    }
}

extension FileWriteError {
    /// What went wrong, with its place and what to do.
    public var message: Bilingual { Bilingual(description, thai) }

    private var thai: String {
        let name = path == "-" ? "เอาต์พุตมาตรฐาน" : path
        let state = wasDirect ? "" : " ไม่มีอะไรเปลี่ยนแปลง"
        switch problem {
        case .noSuchFolder: return "\(name): สร้างไม่ได้: ไม่มีโฟลเดอร์นี้ ให้สร้างก่อน"
        case .isDirectory: return "\(name): สร้างไม่ได้: มีโฟลเดอร์ชื่อนี้อยู่แล้ว"
        case .notPermitted: return "\(name): สร้างไม่ได้: ไม่มีสิทธิ์เขียนในโฟลเดอร์นี้"
        case .isReadOnly: return "\(name): ไฟล์อ่านได้อย่างเดียว ใช้ชื่ออื่นหรืออนุญาตให้เขียน"
        case .readOnlyFileSystem: return "\(name): สร้างไม่ได้: ดิสก์นี้อ่านได้อย่างเดียว"
        case .tooManyLinks: return "\(name): สร้างไม่ได้: ลิงก์ชี้วนเป็นวงกลม"
        case .badName: return "\(name): สร้างไม่ได้: ระบบไม่รับชื่อนี้"
        case .noSpace(let needed): return "\(name): ดิสก์เต็ม ต้องมีที่ว่าง \(byteCount(needed))\(state)"
        case .tooLarge(let size): return "\(name): \(byteCount(size)) มากกว่าที่ระบบให้โปรแกรมนี้เขียน\(state)"
        case .closedPipe: return "\(name): ไม่มีผู้อ่านที่ปลายทาง"
        case .failed(_, let words): return "\(name): เขียนไม่ได้: \(words)"
        }
    }
}

extension CSVError {
    /// What went wrong, with its place and what to do.
    public var message: Bilingual { Bilingual(description, thai) }

    private var thai: String {
        let place = "\(file):\(line):\(column)"
        switch problem {
        case .unclosedQuote:
            return "\(place): เครื่องหมายคำพูดที่เปิดตรงนี้ไม่มีตัวปิด ใส่ตัวปิด หรือเขียนเครื่องหมายคำพูดในเซลล์ซ้ำสองตัว (\"\")"
        case .tooManyColumns(let limit): return "\(place): มากกว่า \(limit) คอลัมน์ ตรวจตัวคั่นและการขึ้นบรรทัด"
        case .fieldTooLong(let limit, let isQuoted):
            let remedy = isQuoted ? "เครื่องหมายคำพูดที่เปิดตรงนี้มีตัวปิดหรือไม่" : "ตรวจตัวคั่นและการขึ้นบรรทัด"
            return "\(place): เซลล์ที่เริ่มตรงนี้ใหญ่กว่า \(byteCount(limit)) \(remedy)"
        case .encoding(let error): return error.thai
        case .nothing: return "\(place): ไฟล์ว่างเปล่า"
        }
    }
}
