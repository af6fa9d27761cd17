import Quintet

// What reading graph files (GraphML, JSON) can say beyond what tables can.

extension Finding {
    /// What a value should have been.
    enum Shape {
        case text, list, object, namesByLanguage

        var words: Bilingual {
            switch self {
            case .text: Bilingual("a text", "ข้อความ")
            case .list: Bilingual("a list", "รายการ")
            case .object: Bilingual("an object", "ออบเจกต์")
            case .namesByLanguage:
                Bilingual("an object with a text for each language", "ออบเจกต์ที่มีข้อความของแต่ละภาษา")
            }
        }
    }

    static func notThisShape(at place: Place, _ name: String, expected: Shape) -> Finding {
        let words = expected.words
        return Finding(
            "wrong-shape", .bad, at: place,
            Bilingual("\(name) must be \(words.en)", "\(name) ต้องเป็น\(words.th)"))
    }

    static func farYear(at place: Place, _ year: Int) -> Finding {
        Finding(
            "far-year", .doubtful, at: place,
            Bilingual(
                "\(year) is taken for a year of the Common Era, as years in this format are",
                "\(year) ถือเป็น ค.ศ. ตามรูปแบบของไฟล์นี้"),
            remedy: Bilingual(
                "write \(year - 543) if the Buddhist era is meant", "ถ้าหมายถึง พ.ศ. ให้เขียน \(year - 543)"))
    }

    static func undeclaredKey(at place: Place, _ key: String) -> Finding {
        Finding(
            "undeclared-key", .doubtful, at: place,
            Bilingual(
                "no <key> declares \(quoted(key)) here; its values are kept under that name",
                "ไม่มี <key> ประกาศ \(quoted(key)) สำหรับส่วนนี้ เก็บค่าไว้ในชื่อนั้น"))
    }

    static func unknownDefaultDirection(at place: Place, _ text: String) -> Finding {
        Finding(
            "unknown-direction", .doubtful, at: place,
            Bilingual(
                "edgedefault must be directed or undirected, not \(quoted(text)); taken for undirected",
                "edgedefault ต้องเป็น directed หรือ undirected ไม่ใช่ \(quoted(text)) ถือว่าไม่มีทิศทาง"))
    }

    static func repeatedTieID(at place: Place, _ id: String) -> Finding {
        Finding(
            "repeated-tie-id", .doubtful, at: place,
            Bilingual(
                "another tie has the id \(quoted(id)) already; both are kept",
                "มีความร่วมมืออื่นใช้รหัส \(quoted(id)) แล้ว เก็บไว้ทั้งสอง"))
    }

    static func skippedElements(at place: Place, _ what: Bilingual, count: Int) -> Finding {
        Finding(
            "skipped-elements", .note, at: place,
            Bilingual("not read: \(count) \(what.en)", "ไม่ได้อ่าน: \(what.th) \(count) รายการ"))
    }
}

extension Finding {
    static func unknownNode(_ field: Field, at place: Place, _ id: String, suggestion: String?) -> Finding {
        let meant =
            suggestion.map { Bilingual(" (did you mean \($0)?)", " (หมายถึง \($0) หรือไม่)") } ?? Bilingual(same: "")
        return Finding(
            "unknown-organization", .bad, at: place,
            Bilingual(
                "\(field.rawValue) names \(quoted(id)), and there is no such node\(meant.en)",
                "\(field.rawValue) อ้างถึง \(quoted(id)) แต่ไม่มีโหนดนี้\(meant.th)"),
            remedy: Bilingual("correct the name or add the node", "แก้ชื่อ หรือเพิ่มโหนด"))
    }
}
