import Foundation
import Quintet
import QuintetFormats
import QuintetReports

/// Options that several commands share, declared once.
enum CommonOptions {
    static let network = Operand<String>.required(
        "NETWORK",
        help: Bilingual(
            "a folder of CSV files, an Excel workbook, a CSV, GraphML or JSON file, or - for standard input",
            "โฟลเดอร์ไฟล์ CSV สมุดงาน Excel ไฟล์ CSV GraphML หรือ JSON หรือ - สำหรับอินพุตมาตรฐาน"))

    // MARK: Reading

    static let directed = Option<Bool>(
        "directed",
        help: Bilingual(
            "ties whose row does not say run from source to target", "ถ้าแถวไม่ระบุ ให้ความร่วมมือมีทิศทางจากต้นทางไปปลายทาง"))
    static let organizations = Option<String>(
        "organizations", placeholder: "FILE",
        help: Bilingual("a table of organizations beside a list of ties", "ตารางองค์กรที่ใช้คู่กับรายการความร่วมมือ"),
        value: .text)
    static let map = Option<ColumnMap>(
        "map", placeholder: "FIELD=HEADING,…",
        help: Bilingual(
            "how the columns of a table are to be understood; see check --explain-columns",
            "กำหนดความหมายของคอลัมน์ ดู check --explain-columns"),
        value: .custom { word in
            do throws(ColumnMapError) {
                return .success(try ColumnMap(parsing: word))
            } catch {
                return .failure(.because(error.message, word))
            }
        })
    static let vocabulary = Option<String>(
        "vocabulary", placeholder: "FILE",
        help: Bilingual(
            "the words of the source: a table with code and sector, or a vocabulary.csv",
            "คำของแหล่งข้อมูล: ตารางที่มีคอลัมน์ code และ sector หรือ vocabulary.csv"),
        value: .text)
    static let encoding = Option<TextEncoding>(
        "encoding", placeholder: "NAME",
        help: Bilingual(
            "the encoding of text files (utf-8, utf-16, windows-874, latin-1); otherwise it is found out and said",
            "การเข้ารหัสของไฟล์ข้อความ (utf-8 utf-16 windows-874 latin-1) ถ้าไม่ระบุจะตรวจหาและแจ้งให้ทราบ"),
        value: .custom(
            wanted: Bilingual("an encoding such as utf-8 or windows-874", "การเข้ารหัส เช่น utf-8 หรือ windows-874")
        ) {
            TextEncoding(named: $0)
        })
    static let same = Option<String>(
        "same", placeholder: "FILE",
        help: Bilingual(
            "a list of organizations that are the same, as check --suggest-same writes it",
            "รายการองค์กรที่เป็นองค์กรเดียวกัน สร้างด้วย check --suggest-same"), value: .text)
    static let lenient = Option<Bool>(
        "lenient", help: Bilingual("leave bad rows out and go on", "ข้ามแถวที่ใช้ไม่ได้แล้วทำต่อ"))
    static let reading = OptionGroup(
        Bilingual("Reading the data", "การอ่านข้อมูล"),
        [directed, organizations, map, vocabulary, encoding, same, lenient])

    // MARK: Which part of the network

    static let ties = Option<TieChoice>(
        "ties",
        help: Bilingual(
            "recorded ties, pairs that share projects, or both; without it recorded ties where there are any",
            "ใช้ความร่วมมือที่บันทึกไว้ คู่ที่ร่วมโครงการ หรือทั้งสองอย่าง ถ้าไม่ระบุจะใช้ที่บันทึกไว้ถ้ามี"),
        value: .choice)
    static let projection = Option<Projection>(
        "projection",
        help: Bilingual(
            "strength of a shared tie: number of projects, Newman's shares, or cosine (shared over the mean of both)",
            "ความเข้มแข็งของคู่ร่วมโครงการ: จำนวนโครงการ แบบ Newman หรือโคไซน์ (ที่ร่วมกันหารด้วยค่าเฉลี่ยเรขาคณิตของทั้งสอง)"),
        value: .choice
    ).defaulting(to: .count)
    static let direction = Option<DirectionReading>(
        "direction",
        help: Bilingual("take direction as recorded, or ignore it", "ใช้ทิศทางตามที่บันทึก หรือไม่นับทิศทาง"), value: .choice
    ).defaulting(to: .recorded)
    static let sectors = Option<[String]>(
        "sector", placeholder: "WORD,…",
        help: Bilingual("only organizations of these sectors, or none", "เฉพาะองค์กรในภาคส่วนเหล่านี้ หรือ none คือไม่ระบุ"),
        value: .list(of: .text))
    static let regions = Option<[String]>(
        "region", placeholder: "WORD,…",
        help: Bilingual("only organizations of these regions", "เฉพาะองค์กรในภูมิภาคเหล่านี้"), value: .list(of: .text))
    static let areas = Option<[String]>(
        "area", placeholder: "WORD,…",
        help: Bilingual("only what works on these issue areas", "เฉพาะที่ทำงานในประเด็นเหล่านี้"), value: .list(of: .text))
    static let kinds = Option<[String]>(
        "kind", placeholder: "WORD,…",
        help: Bilingual("only recorded ties of these kinds", "เฉพาะความร่วมมือประเภทเหล่านี้"),
        value: .list(of: .text))
    static let mechanisms = Option<[String]>(
        "mechanism", placeholder: "WORD,…",
        help: Bilingual("only projects with these ways of support", "เฉพาะโครงการที่ใช้กลไกเหล่านี้"), value: .list(of: .text)
    )
    static let years = Option<ClosedRange<Int>>(
        "year", placeholder: "YEAR[..YEAR]",
        help: Bilingual("only what is active in these years, BE or CE", "เฉพาะที่ดำเนินการในปีเหล่านี้ พ.ศ. หรือ ค.ศ."),
        value: .custom(wanted: yearWanted) { yearRange($0) })
    static let yearWanted = Bilingual(
        "a year or two with .. between (2566, 2560..2567)", "ปี หรือช่วงปี เช่น 2566 หรือ 2560..2567")
    static let undated = Option<Bool>(
        "undated", help: Bilingual("with --year: keep what does not say when", "ใช้กับ --year: เก็บรายการที่ไม่ระบุปีไว้"))
    static let dropIsolates = Option<Bool>(
        "drop-isolates", help: Bilingual("leave out organizations without a partner", "ตัดองค์กรที่ไม่มีพันธมิตรออก"))
    static let part = OptionGroup(
        Bilingual("Which part of the network", "ส่วนของเครือข่าย"),
        [
            ties, projection, direction, sectors, regions, areas, kinds, mechanisms, years, undated, dropIsolates,
        ])

    // MARK: Showing

    static let format = Option<TableFormat>(
        "as", help: Bilingual("how to print the table", "รูปแบบของตาราง"), value: .choice
    ).defaulting(to: .text)
    static let era = Option<Era>(
        "era",
        help: Bilingual("show years in the Buddhist or the Common Era", "แสดงปีเป็น พ.ศ. (be) หรือ ค.ศ. (ce)"),
        value: .choice)
    static let showing = OptionGroup(Bilingual("Showing the answer", "การแสดงคำตอบ"), [format, era])

    /// `2566`, `2560..2567`, `2560-2567`, in either era.
    static func yearRange(_ word: String) -> ClosedRange<Int>? {
        func year(_ text: some StringProtocol) -> Int? {
            guard case .year(let mention) = YearText.read(String(text)) else { return nil }
            return mention.reducedFromDate ? nil : mention.year
        }
        if let one = year(word) { return one...one }
        for separator in ["..", "–", "-"] {
            let ends = word.components(separatedBy: separator).map { year($0) }
            if ends.count == 2, let first = ends[0], let last = ends[1], first <= last { return first...last }
        }
        return nil
    }
}
