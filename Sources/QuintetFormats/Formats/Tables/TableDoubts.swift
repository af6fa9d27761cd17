import Quintet

/// Which cells may read back otherwise than they are written, and why.
///
/// Asked by the writer of every cell, so that a table without such a cell need not be read again, and by
/// ``TableComparison`` for the reason of a difference that it has found. The answers are those of the reader's own
/// functions; a doubt too many costs a reading, a doubt too few would be a loss that nobody is told.
struct TableDoubts {
    private let vocabularies: Vocabularies
    private let isSheet: Bool
    private var words = WordReader()

    /// - Parameters:
    ///   - vocabularies: those by which the table will be read again.
    ///   - isSheet: a sheet of a workbook, not CSV text.
    init(_ vocabularies: Vocabularies, isSheet: Bool) {
        self.vocabularies = vocabularies
        self.isSheet = isSheet
    }

    // MARK: Cells

    mutating func doubt(_ cell: TableCell) -> TableLoss.Reason? {
        switch cell {
        case .text(let text): return text.flatMap { doubt(text: $0) }
        case .word(let word?, let list): return doubt(text: word) ?? doubt(word: word, list)
        case .list(let entries): return doubt(entries, separators: ["|"])
        case .words(let entries, let list):
            if let reason = doubt(entries, separators: NetworkAssembler.listSeparators) { return reason }
            for entry in entries { if let reason = doubt(word: entry, list) { return reason } }
            return nil
        case .number(let number?): return isSheet && WorkbookText.isRounded(number) ? .digits : nil
        case .year(let year?):
            if case .year(let mention) = YearText.read(String(year)), mention.year == year { return nil }
            return .year
        case .word(nil, _), .number(nil), .year(nil): return nil
        }
    }

    private func doubt(text: String) -> TableLoss.Reason? {
        if let reason = doubtOfSize(text) { return reason }
        if let read = CellText.understood(text, inSheet: isSheet), read.utf8.count == text.utf8.count { return nil }
        return isSheet && CellText.saysFailure(text.trimmed) ? .failure : .spaces
    }

    /// What no cell can hold, whatever it means.
    private func doubtOfSize(_ text: String) -> TableLoss.Reason? {
        if text.utf8.contains(0) { return .nul }
        if text.utf8.count > CSVReader.fieldLimit { return .cut }
        // An escape takes seven units, for one byte at least.
        guard isSheet, text.utf8.count > WorkbookEscape.cellLimit / 7 else { return nil }
        return !WorkbookEscape.isPlain(text) && WorkbookEscape.escape(text).kept != nil ? .cut : nil
    }

    private func doubt(_ entries: [String], separators: Set<Unicode.Scalar>) -> TableLoss.Reason? {
        guard !entries.isEmpty else { return nil }
        let joined = TableCell.joined(entries)
        if let reason = doubtOfSize(joined) { return reason }
        let read = CellText.understood(joined, inSheet: isSheet).map { CellText.entries(of: $0, separators) }
        return TableCell.areSame(read ?? [], entries) ? nil : .list
    }

    private mutating func doubt(word: String, _ list: Vocabularies.List) -> TableLoss.Reason? {
        if list == .kind, NetworkAssembler.direction(saidByKind: word) != nil { return .direction(word) }
        guard let code = words.meaning(of: word, in: list, of: vocabularies), !TableCell.areSame(code, word)
        else { return nil }
        return .vocabulary(list)
    }

    /// A value that stands for itself: only a sheet takes spaces and tabs off.
    func doubt(value: String) -> TableLoss.Reason? {
        if let reason = doubtOfSize(value) { return reason }
        guard isSheet else { return nil }
        if case .number(let number) = NumberText.read(value), WorkbookText.isRounded(number) { return .digits }
        return value.trimmed.utf8.count != value.utf8.count ? .spaces : nil
    }

    // MARK: Columns

    func doubt(language: Language, in kind: TableKind) -> TableLoss.Reason? {
        for field in kind.fields where field.isPerLanguage {
            let read = kind.field(for: field.rawValue + "_" + language.code)
            if read?.field != field || read?.language != language.code { return .language(language.code) }
        }
        return nil
    }

    func doubt(attribute name: String, in kind: TableKind) -> TableLoss.Reason? {
        if kind.field(for: name) != nil { return .attributeField(name) }
        let isKept = !name.isEmpty && name.trimmed.utf8.count == name.utf8.count && doubtOfSize(name) == nil
        return isKept ? nil : .attributeName(name)
    }

    // MARK: Vocabularies

    func doubt(list: Vocabularies.List) -> TableLoss.Reason? {
        let own = vocabularies[list]
        if own.terms.isEmpty { return .emptyList(list) }
        return list == .sector && own != NetworkAssembler.sectors(with: own.terms) ? .sectorWords : nil
    }

    func doubtsLists(of vocabularies: Vocabularies) -> Bool {
        VocabularyRow.own(vocabularies).contains { doubt(list: $0) != nil }
    }
}
