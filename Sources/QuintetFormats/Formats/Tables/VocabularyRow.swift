import Quintet

/// A row of the table of vocabularies: one term of a list, or one of the things that are said beside the lists.
struct VocabularyRow: TableRecord {
    let list: String
    let code: String
    var words: Names = [:]
    var aliases: [String] = []
    var order: Int?

    var namesOfRow: Names { words }

    func cell(_ field: Field) -> TableCell {
        switch field {
        case .list: .text(list)
        case .code: .text(code)
        case .aliases: .list(aliases)
        case .order: .number(order.map(Double.init))
        default: .text(nil)
        }
    }

    /// The lists that are the user's own, then which words mean no sector, which sectors the source cannot express, and
    /// how dates become years.
    static func all(of vocabularies: Vocabularies) -> [VocabularyRow] {
        var rows: [VocabularyRow] = []
        for list in own(vocabularies) {
            rows += vocabularies[list].terms.enumerated().map { VocabularyRow($1, of: list, order: $0 + 1) }
        }
        if !vocabularies.wordsOfNoSector.isEmpty {
            rows.append(VocabularyRow(list: "sector", code: "none", aliases: vocabularies.wordsOfNoSector))
        }
        for sector in vocabularies.notObserved.sorted() {
            rows.append(VocabularyRow(list: "not-observed", code: sector.rawValue))
        }
        if vocabularies.calendar != .calendarYear {
            rows.append(VocabularyRow(list: "calendar", code: vocabularies.calendar.rawValue))
        }
        return rows
    }

    static func own(_ vocabularies: Vocabularies) -> [Vocabularies.List] {
        Vocabularies.List.allCases.filter { vocabularies.replaced.contains($0) }
    }
}

extension VocabularyRow {
    init(_ term: Vocabulary.Term, of list: Vocabularies.List, order: Int) {
        self.init(list: list.rawValue, code: term.code, words: term.words, aliases: term.aliases, order: order)
    }
}
