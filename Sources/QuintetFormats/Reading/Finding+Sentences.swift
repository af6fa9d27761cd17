import Quintet

// Every sentence that reading can say about the data, written once.

extension Finding {
    private static func meant(_ suggestion: String?) -> Bilingual {
        suggestion.map { Bilingual(" (did you mean \($0)?)", " (หมายถึง \($0) หรือไม่)") } ?? Bilingual(same: "")
    }

    // MARK: Bad rows

    static func surplusCell(at place: Place, _ text: String) -> Finding {
        Finding(
            "surplus-cell", .bad, at: place,
            Bilingual(
                "the row has a cell beyond the last heading: \(quoted(text))",
                "แถวนี้มีเซลล์เกินหัวคอลัมน์สุดท้าย: \(quoted(text))"),
            remedy: Bilingual(
                "put cells that hold a separator in quotes", "ใส่เครื่องหมายคำพูดรอบเซลล์ที่มีเครื่องหมายคั่น"))
    }

    /// In a sheet a row cannot have slipped: somebody wrote a remark beside the table.
    static func unheadedCell(at place: Place, _ text: String) -> Finding {
        Finding(
            "unheaded-cell", .doubtful, at: place,
            Bilingual(
                "a cell beyond the last heading, which is not read: \(quoted(text))",
                "เซลล์อยู่เลยหัวคอลัมน์สุดท้าย ไม่ได้อ่าน: \(quoted(text))"))
    }

    static func missing(_ field: Field, at place: Place) -> Finding {
        Finding(
            "missing-" + field.rawValue, .bad, at: place,
            Bilingual("no \(field.rawValue) in this row", "แถวนี้ไม่มี \(field.rawValue)"))
    }

    static func unknownSector(at place: Place, _ word: String, suggestion: String?) -> Finding {
        let meant = meant(suggestion)
        return Finding(
            "unknown-sector", .bad, at: place,
            Bilingual("unknown sector \(quoted(word))\(meant.en)", "ไม่รู้จักภาคส่วน \(quoted(word))\(meant.th)"),
            remedy: Bilingual(
                "use government, academia, business, civil society or environment, or leave it empty",
                "ใช้ ภาครัฐ ภาคการศึกษา ภาคเอกชน ภาคประชาสังคม สิ่งแวดล้อม หรือเว้นว่าง"))
    }

    static func unknownReference(
        _ field: Field, at place: Place, _ id: String, in table: TableKind, suggestion: String?
    ) -> Finding {
        let meant = meant(suggestion)
        let what = table == .projects ? Bilingual("project", "โครงการ") : Bilingual("organization", "องค์กร")
        return Finding(
            "unknown-" + (table == .projects ? "project" : "organization"), .bad, at: place,
            Bilingual(
                "\(field.rawValue) names \(quoted(id)), and there is no such \(what.en)\(meant.en)",
                "\(field.rawValue) อ้างถึง \(quoted(id)) แต่ไม่มี\(what.th)นี้\(meant.th)"),
            remedy: Bilingual(
                "correct the name or add it to \(table.rawValue).csv", "แก้ชื่อ หรือเพิ่มใน \(table.rawValue).csv"))
    }

    static func conflictingRow(at place: Place, id: String, first: Origin?) -> Finding {
        let line = first.map { String($0.row) } ?? "?"
        return Finding(
            "conflicting-row", .bad, at: place,
            Bilingual(
                "\(quoted(id)) stands in line \(line) already, and the two rows say different things",
                "\(quoted(id)) มีอยู่แล้วในบรรทัด \(line) และสองแถวนี้ข้อมูลไม่ตรงกัน"),
            remedy: Bilingual("keep one row, or give the other its own id", "เก็บไว้แถวเดียว หรือตั้งรหัสใหม่ให้อีกแถว"))
    }

    static func unusableWeight(at place: Place, _ text: String) -> Finding {
        Finding(
            "unusable-weight", .bad, at: place,
            Bilingual(
                "a weight must be a number above zero, not \(quoted(text))",
                "น้ำหนักต้องเป็นตัวเลขมากกว่าศูนย์ ไม่ใช่ \(quoted(text))"),
            remedy: Bilingual(
                "leave the cell empty for 1, or take the row out if there is no tie",
                "เว้นว่างถ้าเท่ากับ 1 หรือลบแถวถ้าไม่มีความร่วมมือ"))
    }

    static func unusableNumber(_ field: Field, at place: Place, _ text: String, isAmbiguous: Bool) -> Finding {
        Finding(
            "unusable-number", .bad, at: place,
            isAmbiguous
                ? Bilingual(
                    "\(field.rawValue) \(quoted(text)) can be read in two ways: is the comma a decimal mark?",
                    "\(field.rawValue) \(quoted(text)) อ่านได้สองแบบ: จุลภาคคือจุดทศนิยมหรือไม่")
                : Bilingual(
                    "\(field.rawValue) must be a number, not \(quoted(text))",
                    "\(field.rawValue) ต้องเป็นตัวเลข ไม่ใช่ \(quoted(text))"))
    }

    static func outOfRange(_ field: Field, at place: Place, _ text: String, range: String) -> Finding {
        Finding(
            "out-of-range", .bad, at: place,
            Bilingual(
                "\(field.rawValue) must lie in \(range), not \(quoted(text))",
                "\(field.rawValue) ต้องอยู่ในช่วง \(range) ไม่ใช่ \(quoted(text))"))
    }

    static func notAYear(_ field: Field, at place: Place, _ text: String, isAmbiguous: Bool) -> Finding {
        Finding(
            "not-a-year", .bad, at: place,
            isAmbiguous
                ? Bilingual("\(quoted(text)) names two years", "\(quoted(text)) ระบุสองปี")
                : Bilingual("\(quoted(text)) is not a year", "\(quoted(text)) ไม่ใช่ปี"),
            remedy: Bilingual(
                "write a year such as 2566 or 2023; two years go into since and until",
                "เขียนเป็นปี เช่น 2566 หรือ 2023 ถ้าเป็นช่วงให้ใช้ since และ until"))
    }

    static func backwardPeriod(at place: Place, since: Int, until: Int) -> Finding {
        Finding(
            "backward-period", .bad, at: place,
            Bilingual(
                "the period ends (\(until)) before it begins (\(since))",
                "ช่วงเวลาสิ้นสุด (พ.ศ. \(until + 543)) ก่อนเริ่มต้น (พ.ศ. \(since + 543))"))
    }

    static func unknownDirection(at place: Place, _ text: String) -> Finding {
        Finding(
            "unknown-direction", .bad, at: place,
            Bilingual(
                "directed must be yes or no, not \(quoted(text))", "directed ต้องเป็น yes หรือ no ไม่ใช่ \(quoted(text))"))
    }

    static func unknownList(at place: Place, _ text: String) -> Finding {
        let lists = Vocabularies.List.allCases.map(\.rawValue).joined(separator: ", ")
        return Finding(
            "unknown-list", .bad, at: place,
            Bilingual(
                "no vocabulary is called \(quoted(text)); there are \(lists)",
                "ไม่มีคลังคำชื่อ \(quoted(text)) ที่มีคือ \(lists)"))
    }

    // MARK: Doubtful rows

    static func repeatedRow(at place: Place, first: Int, isKept: Bool) -> Finding {
        Finding(
            "repeated-row", .doubtful, at: place,
            isKept
                ? Bilingual(
                    "the same row as line \(first); kept as a tie of its own",
                    "ซ้ำกับบรรทัด \(first) ทุกช่อง เก็บไว้เป็นความร่วมมืออีกรายการหนึ่ง")
                : Bilingual(
                    "the same as line \(first); counted once", "ซ้ำกับบรรทัด \(first) นับครั้งเดียว"))
    }

    static func selfTie(at place: Place, _ id: String) -> Finding {
        Finding(
            "self-tie", .doubtful, at: place,
            Bilingual(
                "\(quoted(id)) has a tie with itself; kept, and left out of all measures",
                "\(quoted(id)) มีความร่วมมือกับตัวเอง เก็บไว้แต่ไม่นับในตัวชี้วัดใด"))
    }

    static func resolvedReference(_ field: Field, at place: Place, _ text: String, to id: String, byName: Bool)
        -> Finding
    {
        Finding(
            byName ? "resolved-by-name" : "resolved-spelling", .doubtful, at: place,
            byName
                ? Bilingual(
                    "\(field.rawValue) \(quoted(text)) is no id; taken for \(quoted(id)), which has this name",
                    "\(field.rawValue) \(quoted(text)) ไม่ใช่รหัส ถือว่าเป็น \(quoted(id)) ซึ่งมีชื่อนี้")
                : Bilingual(
                    "\(field.rawValue) \(quoted(text)) is another Unicode spelling of the id \(quoted(id)); taken for it",
                    "\(field.rawValue) \(quoted(text)) คือรหัส \(quoted(id)) ที่เข้ารหัส Unicode ต่างกัน ถือว่าเป็นรหัสเดียวกัน"))
    }

    static func unknownWord(_ list: Vocabularies.List, at place: Place, _ word: String, suggestion: String?) -> Finding
    {
        let meant = meant(suggestion)
        return Finding(
            "unknown-" + list.rawValue, .doubtful, at: place,
            Bilingual(
                "\(quoted(word)) is not in the list of \(list.rawValue)s\(meant.en); kept as it stands",
                "\(quoted(word)) ไม่อยู่ในคลังคำ \(list.rawValue)\(meant.th) เก็บไว้ตามที่เขียน"))
    }

    static func otherEra(_ field: Field, at place: Place, year: Int, isBuddhist: Bool) -> Finding {
        let (be, ce) = (year + 543, year)
        return Finding(
            "other-era", .doubtful, at: place,
            isBuddhist
                ? Bilingual(
                    "\(be) is taken for a Buddhist-era year (\(ce) CE), while most of the column \(field.rawValue) is in the Common Era",
                    "\(be) ถือเป็น พ.ศ. (ค.ศ. \(ce)) ขณะที่คอลัมน์ \(field.rawValue) ส่วนใหญ่เป็น ค.ศ.")
                : Bilingual(
                    "\(ce) is taken for a Common-Era year (\(be) BE), while most of the column \(field.rawValue) is in the Buddhist era",
                    "\(ce) ถือเป็น ค.ศ. (พ.ศ. \(be)) ขณะที่คอลัมน์ \(field.rawValue) ส่วนใหญ่เป็น พ.ศ."))
    }

    static func repeatedColumn(at place: Place, _ heading: String) -> Finding {
        Finding(
            "repeated-column", .doubtful, at: place,
            Bilingual(
                "a second column means the same as an earlier one; \(quoted(heading)) is kept as an attribute",
                "มีคอลัมน์ความหมายเดียวกันอยู่แล้ว เก็บ \(quoted(heading)) เป็นข้อมูลเพิ่มเติม"))
    }

    static func probableDuplicate(
        at place: Place, _ one: String, _ other: String, otherPlace: String, reason: Bilingual
    ) -> Finding {
        Finding(
            "probable-duplicate", .doubtful, at: place,
            Bilingual(
                "\(quoted(one)) is probably the same organization as \(quoted(other)) (\(otherPlace)): \(reason.en)",
                "\(quoted(one)) น่าจะเป็นองค์กรเดียวกับ \(quoted(other)) (\(otherPlace)): \(reason.th)"))
    }

    static func noSector(at place: Place, _ id: String) -> Finding {
        Finding(
            "no-sector", .doubtful, at: place,
            Bilingual("\(quoted(id)) has no sector", "\(quoted(id)) ไม่ระบุภาคส่วน"))
    }

    static func conflictingDetail(
        _ field: Field, at place: Place, _ id: String, now: String, before: String
    ) -> Finding {
        Finding(
            "conflicting-detail", .doubtful, at: place,
            Bilingual(
                "\(quoted(id)) has the \(field.rawValue) \(quoted(now)) here and \(quoted(before)) in an earlier row, which stands",
                "\(quoted(id)) มี \(field.rawValue) เป็น \(quoted(now)) ในแถวนี้ แต่เป็น \(quoted(before)) ในแถวก่อน ใช้ค่าแรก"))
    }

    static func repeatedPart(at place: Place, _ organization: String, _ project: String, first: Int) -> Finding {
        Finding(
            "repeated-part", .doubtful, at: place,
            Bilingual(
                "\(quoted(organization)) takes part in \(quoted(project)) in line \(first) already; kept, and counted once as a partner",
                "\(quoted(organization)) อยู่ในโครงการ \(quoted(project)) แล้วในบรรทัด \(first) เก็บไว้ แต่นับเป็นพันธมิตรครั้งเดียว")
        )
    }

    static func combiningConflict(_ conflict: CombiningConflict) -> Finding {
        Finding(
            "conflicting-detail", .doubtful,
            at: Place(file: conflict.origin?.file ?? conflict.id, line: conflict.origin?.row),
            Bilingual(
                "\(quoted(conflict.id)) has the \(conflict.field) \(quoted(conflict.other)) here and \(quoted(conflict.kept)) in an earlier file, which stands",
                "\(quoted(conflict.id)) มี \(conflict.field) เป็น \(quoted(conflict.other)) ในไฟล์นี้ แต่เป็น \(quoted(conflict.kept)) ในไฟล์ก่อน ใช้ค่าแรก"
            ))
    }

    static func unmappedSectors(at place: Place, _ counts: [(word: String, count: Int)]) -> Finding {
        let list = counts.prefix(20).map { "\(quoted($0.word)) \($0.count)" }.joined(separator: ", ")
        return Finding(
            "unmapped-sectors", .doubtful, at: place,
            Bilingual(
                "words for sectors that mean nothing here, the most frequent first: \(list)",
                "คำภาคส่วนที่ไม่รู้จัก เรียงตามความถี่: \(list)"),
            remedy: Bilingual(
                "say what they mean with --vocabulary FILE (columns code and sector)",
                "ระบุความหมายด้วย --vocabulary FILE (คอลัมน์ code และ sector)"))
    }

    static func halfMatrix(at place: Place) -> Finding {
        Finding(
            "half-matrix", .doubtful, at: place,
            Bilingual(
                "only one half of the matrix is filled; its ties are read as running from row to column",
                "เมทริกซ์มีค่าเพียงครึ่งเดียว อ่านเป็นความร่วมมือที่มีทิศทางจากแถวไปคอลัมน์"),
            remedy: Bilingual(
                "if they have no direction, fill the other half too, or ask with --direction symmetrized",
                "ถ้าไม่มีทิศทาง ให้กรอกอีกครึ่งหนึ่ง หรือใช้ --direction symmetrized"))
    }

    static func errorCell(at place: Place, _ code: String) -> Finding {
        Finding(
            "error-cell", .doubtful, at: place,
            Bilingual(
                "the cell holds the error \(code), which says nothing", "เซลล์นี้มีค่าผิดพลาด \(code) ถือว่าไม่มีข้อมูล"))
    }
}

func shortList(_ names: [String]) -> String {
    names.prefix(20).map { String(quoted($0).dropFirst().dropLast()) }.joined(separator: ", ")
        + (names.count > 20 ? ", … (\(names.count))" : "")
}

/// A text from the data in a sentence: in quotes, on one line, not longer than a line, nothing in it that a terminal
/// would obey.
func quoted(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(81) {
        switch scalar.value {
        case 0x0A, 0x0D, 0x09: shown.append(" ")
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: shown.append("\u{FFFD}")
        default: shown.append(scalar)
        }
    }
    if shown.count > 80 { shown = String.UnicodeScalarView(Array(shown.prefix(79)) + ["…"]) }
    return "\"" + String(shown) + "\""
}
