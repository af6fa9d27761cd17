extension Measure {
    public static let dyadCensus = Measure(
        id: "dyad-census", title: ["en": "Census of pairs", "th": "การนับคู่องค์กร"],
        summary: [
            "en": "How many pairs of organizations are tied both ways, one way and not at all.",
            "th": "มีองค์กรกี่คู่ที่เชื่อมโยงกันสองทาง ทางเดียว และไม่เชื่อมโยงกันเลย",
        ],
        reference: "Holland and Leinhardt 1970, doi 10.1086/224954", level: .network, weights: .ignored, options: [],
        number: .whole
    ) { run throws(Stopped) in
        let census = run.graph.dyadCensus()
        return .figures([
            NamedFigure(id: "mutual", title: ["en": "both ways", "th": "สองทาง"], count: census.mutual),
            NamedFigure(id: "asymmetric", title: ["en": "one way", "th": "ทางเดียว"], count: census.asymmetric),
            NamedFigure(id: "null", title: ["en": "not tied", "th": "ไม่เชื่อมโยง"], count: census.null),
        ])
    }

    public static let triadCensus = Measure(
        id: "triad-census", title: ["en": "Census of triples", "th": "การนับกลุ่มสามองค์กร"],
        summary: [
            "en": "How many triples of organizations are tied in each of the sixteen ways.",
            "th": "มีกลุ่มสามองค์กรกี่กลุ่มที่เชื่อมโยงกันในแต่ละแบบจากสิบหกแบบ",
        ],
        reference: "Holland and Leinhardt 1970, doi 10.1086/224954; Batagelj and Mrvar 2001, "
            + "doi 10.1016/S0378-8733(01)00035-1", level: .network, weights: .ignored, options: [], number: .whole,
        cost: .triples
    ) { run throws(Stopped) in
        let census = try run.graph.triadCensus(progress: run.progress)
        return .figures(
            Triad.allCases.map { triad in
                NamedFigure(id: triad.rawValue, title: triad.title, count: census[triad])
            })
    }
}

extension Triad {
    /// The kind as a few words: its code, and what the three look like.
    public var title: Names {
        func names(_ english: String, _ thai: String) -> Names {
            ["en": "\(rawValue) \(english)", "th": "\(rawValue) \(thai)"]
        }
        return switch self {
        case .t003: names("nobody is tied", "ไม่มีใครเชื่อมโยงกัน")
        case .t012: names("one arc", "ทางเดียวหนึ่งเส้น")
        case .t102: names("one mutual tie", "สองทางหนึ่งเส้น")
        case .t021D: names("one points at two", "รายหนึ่งชี้ไปสองราย")
        case .t021U: names("two point at one", "สองรายชี้มารายเดียว")
        case .t021C: names("a chain", "ต่อกันเป็นสาย")
        case .t111D: names("a mutual tie, pointed at", "สองทางหนึ่งเส้น มีรายที่สามชี้เข้า")
        case .t111U: names("a mutual tie that points out", "สองทางหนึ่งเส้น ชี้ออกไปรายที่สาม")
        case .t030T: names("a transitive triangle", "สามเส้าถ่ายทอด")
        case .t030C: names("a cycle", "วงเวียน")
        case .t201: names("two mutual ties", "สองทางสองเส้น")
        case .t120D: names("a mutual tie, both pointed at", "สองทางหนึ่งเส้น รายที่สามชี้เข้าทั้งคู่")
        case .t120U: names("a mutual tie, both point out", "สองทางหนึ่งเส้น ทั้งคู่ชี้ไปรายที่สาม")
        case .t120C: names("a mutual tie in a chain", "สองทางหนึ่งเส้น ต่อเป็นสาย")
        case .t210: names("two mutual ties and an arc", "สองทางสองเส้น ทางเดียวหนึ่งเส้น")
        case .t300: names("all tied both ways", "ทุกคู่เชื่อมโยงสองทาง")
        }
    }
}
