import Quintet

extension JSONNetworkReader {
    /// The lists that are the user's own. A row without a code makes an empty list; the list `calendar` has one row,
    /// whose code says how dates become years.
    mutating func readVocabulary(_ root: JSONValue) {
        var lists: [Vocabularies.List: [Vocabulary.Term]] = [:]
        records(root["vocabulary"], .vocabulary) { (me, record) throws(BadCell) in
            let name = try record.requiredText(.list)
            let code = try record.text(.code)
            if name == "calendar", let calendar = YearCalendar(rawValue: code ?? "") {
                me.network.vocabularies.calendar = calendar
                return true
            }
            if name == "not-observed", let sector = Sector(rawValue: code ?? "") {
                me.network.vocabularies.notObserved.insert(sector)
                return true
            }
            if name == Vocabularies.List.sector.rawValue, code == "none" {
                me.network.vocabularies.wordsOfNoSector += try record.list(.aliases)
                return true
            }
            guard let list = Vocabularies.List(rawValue: name) else {
                throw BadCell(finding: .unknownList(at: record.place(.list), name))
            }
            lists[list, default: []] += []
            guard let code else { return true }
            if list == .sector, Sector(rawValue: code) == nil {
                throw BadCell(finding: .unknownSector(at: record.place(.code), code, suggestion: nil))
            }
            let term = Vocabulary.Term(code, words: try record.names(.word), aliases: try record.list(.aliases))
            lists[list, default: []].append(term)
            return true
        }
        for list in Vocabularies.List.allCases {
            if let terms = lists[list] { network.vocabularies[list] = Vocabulary(terms) }
        }
    }
}
