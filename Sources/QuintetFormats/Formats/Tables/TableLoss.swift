import Quintet

/// One cell, or one row, that reads back otherwise than it was written.
struct TableLoss: Hashable {
    /// Why.
    enum Reason: Hashable {
        case spaces, nul, cut, digits, list, year
        /// `#N/A` and the like, which a sheet says where a formula has failed.
        case failure
        case vocabulary(Vocabularies.List)
        /// A kind of ties that says a direction.
        case direction(String)
        case language(String)
        /// A name that is no heading as it stands.
        case attributeName(String)
        /// A name that is the heading of a field.
        case attributeField(String)
        case emptyList(Vocabularies.List)
        case sectorWords
        /// A row that does not come back as a record of its own.
        case record
        /// A table that cannot be read, in words.
        case unreadable(Bilingual)
        case other
    }

    let table: TableKind
    /// The number of the record, from 0.
    let row: Int
    /// The line of the file or row of the sheet, from 1.
    let line: Int
    /// The heading; nil for the whole row.
    let column: String?
    let reason: Reason
}

extension TableLoss {
    /// The losses in words: one sentence for each table and reason, with how many there are and where the first is.
    static func sentences(_ losses: [TableLoss], isSheet: Bool) -> [Bilingual] {
        struct Key: Hashable {
            let table: TableKind
            let reason: Reason
        }
        var order: [Key] = []
        var groups: [Key: (first: TableLoss, count: Int)] = [:]
        for loss in losses {
            let key = Key(table: loss.table, reason: loss.reason)
            if groups[key] == nil { order.append(key) }
            groups[key, default: (loss, 0)].count += 1
        }
        return order.compactMap { key in
            groups[key].map { group in
                let (words, place) = (group.first.words, group.first.place(isSheet))
                let (en, th) = group.first.column == nil ? ("row", "แถว") : ("cell", "เซลล์")
                guard group.count > 1 else {
                    return Bilingual("\(words.en) (\(place.en))", "\(words.th) (\(place.th))")
                }
                let count = grouped(group.count)
                return Bilingual(
                    "\(words.en) (\(count) \(en)s, the first in \(place.en))",
                    "\(words.th) (\(count) \(th) แห่งแรกคือ\(place.th))")
            }
        }
    }

    private func place(_ isSheet: Bool) -> Bilingual {
        let (en, th) = (isSheet ? "row" : "line", isSheet ? "แถว" : "บรรทัด")
        let heading = column.map { ($0.count > 40 ? $0.prefix(39) + "…" : $0).trimmed } ?? ""
        guard !heading.isEmpty else { return Bilingual("\(en) \(line)", "\(th) \(line)") }
        return Bilingual("\(en) \(line), column \(heading)", "\(th) \(line) คอลัมน์ \(heading)")
    }

    private var words: Bilingual {
        let table = table.rawValue
        switch reason {
        case .spaces:
            return Bilingual(
                "white space round texts, and texts of nothing else, in \(table)",
                "ช่องว่างหัวท้ายข้อความ และข้อความว่าง ใน \(table)")
        case .nul: return Bilingual("NUL characters in \(table)", "อักขระ NUL ใน \(table)")
        case .cut:
            return Bilingual("what is beyond the length of a cell in \(table)", "ข้อความส่วนที่ยาวเกินเซลล์ใน \(table)")
        case .digits:
            return Bilingual("the seventeenth digit of numbers in \(table)", "หลักที่สิบเจ็ดของตัวเลขใน \(table)")
        case .failure:
            return Bilingual(
                "texts in \(table) that a sheet has for formulas that failed, such as #N/A",
                "ข้อความใน \(table) ที่สมุดงานใช้แทนสูตรที่ผิดพลาด เช่น #N/A")
        case .list:
            return Bilingual(
                "entries of lists in \(table) that hold a separator, begin or end with white space, or stand there twice",
                "รายการใน \(table) ที่มีเครื่องหมายคั่น มีช่องว่างหัวท้าย หรือซ้ำกัน")
        case .year:
            return Bilingual(
                "years in \(table) before 1000 or after 2399, which cannot be told from others",
                "ปีก่อน ค.ศ. 1000 หรือหลัง ค.ศ. 2399 ใน \(table)")
        case .vocabulary(let list):
            return Bilingual(
                "words of \(table) that the list of \(list.rawValue)s spells otherwise, and that are read as its codes",
                "คำใน \(table) ที่คลังคำ \(list.rawValue) สะกดต่างออกไป จะอ่านเป็นรหัสของคลังคำ")
        case .direction(let kind):
            return Bilingual(
                "the kind of ties \(quoted(kind)), which is read as their direction",
                "ความร่วมมือประเภท \(quoted(kind)) ซึ่งจะอ่านเป็นทิศทาง")
        case .language(let code):
            return Bilingual(
                "names of \(table) in the language \(quoted(code)), which is no code of two or three letters",
                "ชื่อใน \(table) ภาษา \(quoted(code)) ซึ่งไม่ใช่รหัสสองหรือสามตัวอักษร")
        case .attributeName(let name):
            return Bilingual(
                "the name of the attribute \(quoted(name)) of \(table), which is no heading as it stands",
                "ชื่อข้อมูลเพิ่มเติม \(quoted(name)) ของ \(table) ซึ่งใช้เป็นหัวคอลัมน์ไม่ได้")
        case .attributeField(let name):
            return Bilingual(
                "the attribute \(quoted(name)), which has the name of a column of \(table)",
                "ข้อมูลเพิ่มเติม \(quoted(name)) ซึ่งชื่อซ้ำกับคอลัมน์ของ \(table)")
        case .emptyList(let list):
            return Bilingual("that the list of \(list.rawValue)s is empty", "คลังคำ \(list.rawValue) ที่ว่างเปล่า")
        case .sectorWords:
            return Bilingual(
                "words for sectors other than further spellings of the five", "คลังคำภาคส่วนนอกจากคำสะกดอื่นของห้าภาคส่วน")
        case .record:
            return Bilingual(
                "rows of \(table) that say the same as an earlier one or name what does not come back",
                "แถวใน \(table) ที่ซ้ำกับแถวก่อนหน้า หรืออ้างถึงรายการที่ไม่ได้เก็บ")
        case .unreadable(let error):
            return Bilingual("the table \(table): \(error.en)", "ตาราง \(table): \(error.th)")
        case .other: return Bilingual("cells of \(table) that read otherwise", "เซลล์ใน \(table) ที่จะอ่านต่างไป")
        }
    }
}
