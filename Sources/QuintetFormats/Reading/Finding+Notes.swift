import Quintet

// What reading says about how the data was understood; nothing in it is wrong.

extension Finding {
    static func readAsMatrix(at place: Place, isTwoMode: Bool) -> Finding {
        Finding(
            "read-as-matrix", .note, at: place,
            isTwoMode
                ? Bilingual(
                    "the first cell is empty: read as a matrix of organizations (rows) and projects (columns)",
                    "เซลล์แรกว่าง: อ่านเป็นเมทริกซ์ขององค์กร (แถว) กับโครงการ (คอลัมน์)")
                : Bilingual(
                    "the first cell is empty: read as a matrix of organizations; zero and nothing are no tie",
                    "เซลล์แรกว่าง: อ่านเป็นเมทริกซ์ขององค์กร ศูนย์และช่องว่างคือไม่มีความร่วมมือ"))
    }

    static func ownWords(_ list: Vocabularies.List, at place: Place, count: Int) -> Finding {
        Finding(
            "own-words", .note, at: place,
            Bilingual(
                "the words for \(list.rawValue) are the data's own (\(count) different), not those of the built-in list",
                "คำของ \(list.rawValue) เป็นของข้อมูลเอง (\(count) คำ) ไม่ใช่คลังคำในโปรแกรม"))
    }

    static func moreDuplicates(at place: Place, count: Int) -> Finding {
        Finding(
            "more-duplicates", .doubtful, at: place,
            Bilingual(
                count == 1
                    ? "1 more pair of organizations is probably one; it is not listed"
                    : "\(grouped(count)) more pairs of organizations are probably one each; they are not listed",
                "ยังมีอีก \(grouped(count)) คู่ที่น่าจะเป็นองค์กรเดียวกัน ซึ่งไม่ได้แสดง"),
            remedy: Bilingual("check --suggest-same FILE writes them all", "check --suggest-same FILE เขียนทั้งหมดลงไฟล์"))
    }

    /// A vocabulary that no column of the table is read by, and one whose words it has.
    static func vocabularyColumn(_ field: Field, at place: Place, heading: String, words: [String]) -> Finding {
        let some = words.map(quoted).joined(separator: ", ")
        let shown = heading.contains(",") ? "\"\(heading)\"" : heading
        return Finding(
            "vocabulary-column", .note, at: place,
            Bilingual(
                "no column is \(field.rawValue); \(quoted(heading)) has words of its vocabulary (\(some))",
                "ไม่มีคอลัมน์ \(field.rawValue) แต่ \(quoted(heading)) มีคำในคลังคำนั้น (\(some))"),
            remedy: Bilingual(
                "if it is, add --map \(field.rawValue)=\(shown)", "ถ้าใช่ ให้เพิ่ม --map \(field.rawValue)=\(shown)"))
    }

    static func savedMap(at place: Place) -> Finding {
        Finding(
            "saved-map", .note, at: place,
            Bilingual("columns understood as saved here earlier", "ใช้การจับคู่คอลัมน์ที่บันทึกไว้"))
    }

    static func severalSectors(at place: Place, _ sectors: [Sector]) -> Finding {
        let words = Bilingual(
            sectors.map { $0.word(in: .english) }.joined(separator: ", "),
            sectors.map { $0.word(in: .thai) }.joined(separator: " "))
        return Finding(
            "several-sectors", .note, at: place,
            Bilingual(
                "the cell names several sectors (\(words.en)); the first counts, the others in questions of coverage only",
                "เซลล์นี้ระบุหลายภาคส่วน (\(words.th)) นับภาคส่วนแรก ส่วนที่เหลือใช้เฉพาะคำถามเรื่องความครอบคลุม"))
    }

    static func secondRole(at place: Place, _ organization: String, _ project: String, first: Int) -> Finding {
        Finding(
            "second-role", .note, at: place,
            Bilingual(
                "\(quoted(organization)) takes part in \(quoted(project)) in line \(first) already, in another role; counted once as a partner",
                "\(quoted(organization)) อยู่ในโครงการ \(quoted(project)) แล้วในบรรทัด \(first) ในบทบาทอื่น นับเป็นพันธมิตรครั้งเดียว"
            ))
    }

    static func splitCells(_ field: Field, at place: Place, count: Int) -> Finding {
        Finding(
            "split-cells", .note, at: place,
            Bilingual(
                "\(count) cells of the column \(field.rawValue) name several partners; each became a row of its own",
                "คอลัมน์ \(field.rawValue) มี \(count) เซลล์ที่ระบุหลายองค์กร แยกเป็นหลายรายการ"))
    }

    static func hiddenSheet(at place: Place, isRead: Bool) -> Finding {
        Finding(
            "hidden-sheet", .note, at: place,
            isRead
                ? Bilingual("the sheet is hidden; read all the same", "ชีตนี้ถูกซ่อนไว้ แต่อ่านด้วย")
                : Bilingual(
                    "the sheet is hidden and no table of a network; not read",
                    "ชีตนี้ถูกซ่อนไว้และไม่ใช่ตารางของเครือข่าย ไม่ได้อ่าน"))
    }

    static func mergedCells(at place: Place, count: Int) -> Finding {
        Finding(
            "merged-cells", .note, at: place,
            Bilingual(
                "\(count) merged areas: every row of one says what its first cell says",
                "มีเซลล์ที่ผสานกัน \(count) แห่ง ทุกแถวในนั้นใช้ค่าของเซลล์แรก"))
    }

    static func uncomputedFormulas(at place: Place, count: Int) -> Finding {
        Finding(
            "uncomputed-formulas", .doubtful, at: place,
            Bilingual(
                "\(count) formulas have no value in the file and were read as empty",
                "มีสูตร \(count) แห่งที่ไม่มีค่าในไฟล์ อ่านเป็นเซลล์ว่าง"),
            remedy: Bilingual(
                "open and save the workbook in Excel or LibreOffice", "เปิดและบันทึกไฟล์ใน Excel หรือ LibreOffice"))
    }

    static func eraOfColumn(_ field: Field, at place: Place, count: Int) -> Finding {
        Finding(
            "buddhist-years", .note, at: place,
            Bilingual(
                "\(count == 1 ? "1 year" : "\(count) years") in the column \(field.rawValue) \(count == 1 ? "is" : "are") in the Buddhist era (2566 is 2023)",
                "ปีในคอลัมน์ \(field.rawValue) จำนวน \(count) ค่าเป็น พ.ศ."))
    }

    static func reducedDates(_ field: Field, at place: Place, count: Int) -> Finding {
        Finding(
            "dates-to-years", .note, at: place,
            Bilingual(
                "\(count) dates in the column \(field.rawValue) are kept as years",
                "วันที่ในคอลัมน์ \(field.rawValue) จำนวน \(count) ค่าเก็บไว้เฉพาะปี"))
    }

    static func attributeColumns(at place: Place, _ names: [String]) -> Finding {
        let list = shortList(names)
        return Finding(
            "attribute-columns", .note, at: place,
            Bilingual(
                "columns kept as attributes: \(list)", "คอลัมน์ที่เก็บเป็นข้อมูลเพิ่มเติม: \(list)"))
    }

    static func createdFromTies(at place: Place, count: Int, projects: Int) -> Finding {
        Finding(
            "created-from-rows", .note, at: place,
            Bilingual(
                "\(count) organizations\(projects > 0 ? " and \(projects) projects" : "") are known from these rows alone",
                "\(count) องค์กร\(projects > 0 ? "และ \(projects) โครงการ" : "")ทราบจากแถวเหล่านี้เท่านั้น"))
    }

    static func unreadColumns(at place: Place, _ names: [String]) -> Finding {
        let list = shortList(names)
        return Finding(
            "unread-columns", .note, at: place,
            Bilingual("columns that are not read: \(list)", "คอลัมน์ที่ไม่ได้อ่าน: \(list)"))
    }

    static func halfLocation(at place: Place) -> Finding {
        Finding(
            "half-location", .doubtful, at: place,
            Bilingual(
                "a latitude without a longitude or the other way round; the place is left out",
                "มีละติจูดหรือลองจิจูดเพียงค่าเดียว จึงไม่ใช้ตำแหน่งนี้"))
    }

    static func unreadFile(at place: Place) -> Finding {
        Finding(
            "unread-file", .note, at: place,
            Bilingual("not one of the tables of a network; not read", "ไม่ใช่ตารางของเครือข่าย ไม่ได้อ่าน"))
    }

    static func noTies(at place: Place) -> Finding {
        Finding(
            "no-ties", .note, at: place,
            Bilingual("no ties and no projects in this data", "ข้อมูลนี้ไม่มีความร่วมมือและไม่มีโครงการ"))
    }

    static func isolate(at place: Place, _ id: String, hasProjects: Bool) -> Finding {
        Finding(
            "isolate", .note, at: place,
            hasProjects
                ? Bilingual(
                    "\(quoted(id)) takes part in projects and has no recorded tie",
                    "\(quoted(id)) ร่วมโครงการแต่ไม่มีความร่วมมือที่บันทึกไว้")
                : Bilingual("\(quoted(id)) has no ties and no projects", "\(quoted(id)) ไม่มีความร่วมมือและไม่มีโครงการ"))
    }

    static func undatedTies(at place: Place, count: Int, of all: Int, lines: [Int]) -> Finding {
        let list = lines.map(String.init).joined(separator: ", ") + (count > lines.count ? ", …" : "")
        return Finding(
            "undated-ties", .note, at: place,
            Bilingual(
                "\(count) of \(all) ties do not say when; a year filter leaves them out (lines \(list))",
                "ความร่วมมือ \(count) จาก \(all) รายการไม่ระบุปี การกรองตามปีจะไม่นับ (บรรทัด \(list))"))
    }
}
