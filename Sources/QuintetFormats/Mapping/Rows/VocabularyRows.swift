import Quintet

extension NetworkAssembler {
    /// The list `calendar` has one row, whose code says how dates become years.
    private static let calendarList = "calendar"

    /// A list that has rows replaces the built-in list of that name, but for the sectors: there the rows are the
    /// source's own words, and the built-in ones stay understood.
    mutating func readVocabulary(_ table: TableReader) throws(ReadError) {
        var lists: [Vocabularies.List: [(term: Vocabulary.Term, order: Double)]] = [:]
        try forEachRow(of: table) { (me) throws(BadCell) in
            if table.has(.sector), !table.has(.list) { return try me.readSectorWord(table, &lists) }
            guard let name = table.text(.list) else { throw BadCell(finding: .missing(.list, at: table.place)) }
            guard let code = table.text(.code) else { throw BadCell(finding: .missing(.code, at: table.place)) }
            if foldedName(name) == Self.calendarList, let calendar = YearCalendar(rawValue: code) {
                me.network.vocabularies.calendar = calendar
                return .kept
            }
            let folded = foldedName(name)
            if folded == Vocabularies.List.sector.rawValue, Self.noSectorWords.contains(foldedName(code)) {
                me.network.vocabularies.wordsOfNoSector += table.list(.aliases)
                return .kept
            }
            if folded == foldedName(Self.notObservedList) {
                me.network.vocabularies.notObserved.insert(try me.sectorCode(code, .code, table))
                return .kept
            }
            guard
                let list = Vocabularies.List.allCases.first(where: {
                    folded == $0.rawValue || folded == $0.rawValue + "s"
                })
            else { throw BadCell(finding: .unknownList(at: table.place(.list), name)) }
            if list == .sector { _ = try me.sectorCode(code, .code, table) }
            let term = Vocabulary.Term(code, words: table.names(.word), aliases: table.list(.aliases))
            let order = try table.number(.order) ?? Double(lists[list, default: []].count + 1)
            lists[list, default: []].append((term, order))
            return .kept
        }
        for (list, terms) in lists.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let own = Self.inOrder(terms)
            network.vocabularies[list] = list == .sector ? Self.sectors(with: own) : Vocabulary(own)
        }
    }

    /// The list of sectors that the source cannot express.
    private static let notObservedList = "not-observed"

    /// A row of the short form: a code of the source, its word, our sector. The code `not-observed` says that the source
    /// knows no such sector.
    private mutating func readSectorWord(
        _ table: TableReader, _ lists: inout [Vocabularies.List: [(term: Vocabulary.Term, order: Double)]]
    ) throws(BadCell) -> RowFate {
        guard let code = table.text(.code) else { throw BadCell(finding: .missing(.code, at: table.place)) }
        guard let word = table.text(.sector) else { throw BadCell(finding: .missing(.sector, at: table.place)) }
        if Self.noSectorWords.contains(foldedName(word)) {
            network.vocabularies.wordsOfNoSector.append(code)
            return .kept
        }
        let sector = try sectorCode(word, .sector, table)
        if code == Self.notObservedList {
            network.vocabularies.notObserved.insert(sector)
            return .kept
        }
        let words = table.names(.word).entries.map(\.text)
        let term = Vocabulary.Term(sector.rawValue, aliases: [code] + words)
        lists[.sector, default: []].append((term, Double(lists[.sector, default: []].count)))
        return .kept
    }

    private func sectorCode(_ text: String, _ field: Field, _ table: TableReader) throws(BadCell) -> Sector {
        let code = Vocabularies.builtIn[.sector].code(for: text)
        guard let sector = code.flatMap({ Sector(rawValue: $0) }) else {
            let meant = nearest(to: text, among: Sector.allCases.map(\.rawValue))
            throw BadCell(finding: .unknownSector(at: table.place(field), text, suggestion: meant))
        }
        return sector
    }

    /// The terms by their order, those of one order as they came.
    private static func inOrder(_ terms: [(term: Vocabulary.Term, order: Double)]) -> [Vocabulary.Term] {
        terms.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(\.element.term)
    }

    /// The five sectors, each also under the source's words for it.
    static func sectors(with terms: [Vocabulary.Term]) -> Vocabulary {
        let sectors = Vocabularies.builtIn[.sector].terms.map { builtIn in
            var term = builtIn
            for own in terms where own.code == builtIn.code {
                let spellings = own.aliases + own.words.entries.map(\.text)
                term.aliases += spellings.filter { spelling in
                    !term.aliases.contains(spelling) && !term.words.entries.contains { $0.text == spelling }
                }
            }
            return term
        }
        return Vocabulary(sectors)
    }
}
