import Quintet

/// How the years of one column were written, to be said once rather than for every cell.
struct YearNotes {
    private struct Mention {
        let place: Finding.Place
        let year: Int
    }
    private var buddhist = 0
    private var common = 0
    private var reduced = 0
    private var firstBuddhist: [Mention] = []
    private var firstCommon: [Mention] = []

    mutating func note(_ mention: YearMention, at place: @autoclosure () -> Finding.Place) {
        if mention.wasBuddhist {
            buddhist += 1
            if firstBuddhist.count < 20 { firstBuddhist.append(Mention(place: place(), year: mention.year)) }
        } else {
            common += 1
            if firstCommon.count < 20 { firstCommon.append(Mention(place: place(), year: mention.year)) }
        }
        if mention.reducedFromDate { reduced += 1 }
    }

    /// Says which era the column is in; in a mixed column, the places of the rarer one.
    func report(_ field: Field, file: String, to report: inout ReadReport) {
        let place = Finding.Place(file: file, heading: field.rawValue)
        if buddhist > 0 { report.add(.eraOfColumn(field, at: place, count: buddhist)) }
        if reduced > 0 { report.add(.reducedDates(field, at: place, count: reduced)) }
        guard buddhist > 0, common > 0 else { return }
        let rarer = buddhist < common ? firstBuddhist : firstCommon
        for mention in rarer {
            report.add(.otherEra(field, at: mention.place, year: mention.year, isBuddhist: buddhist < common))
        }
    }
}

/// A cell that cannot be used; the row is refused.
struct BadCell: Error {
    let finding: Finding
}

extension TableReader {
    /// Whether a cell that ought to hold a number says, in one of the usual ways, that none is known.
    ///
    /// A formula of a sheet that failed says nothing either. Not asked of texts, where `NA` may be Namibia, nor of weights, where a tie of unknown strength is no tie of 1.
    private func saysNothing(_ field: Field) -> Bool {
        if isSheet, text(field) == nil { return true }
        return withBytes(field) { bytes in
            guard (1...4).contains(bytes.count) else { return false }
            return ["na", "n/a", "-", "–", "null"].contains(String(decoding: bytes, as: UTF8.self).lowercased())
        }
    }

    /// The number in a cell; nil where it is empty.
    func number(_ field: Field) throws(BadCell) -> Double? {
        guard !saysNothing(field) else { return nil }
        switch withBytes(field, { NumberText.read($0) }) {
        case .number(let number): return number
        case .empty: return nil
        case .ambiguous:
            throw BadCell(
                finding: .unusableNumber(field, at: place(field), text(field) ?? "", isAmbiguous: true))
        case .notANumber, .notFinite:
            throw BadCell(
                finding: .unusableNumber(field, at: place(field), text(field) ?? "", isAmbiguous: false))
        }
    }

    /// The number in a cell that must not be empty.
    func requiredNumber(_ field: Field) throws(BadCell) -> Double {
        guard let number = try number(field) else { throw BadCell(finding: .missing(field, at: place)) }
        return number
    }

    /// The strength in the cell `weight`; 1 where it is empty.
    func weight() throws(BadCell) -> Double {
        switch withBytes(.weight, { NumberText.read($0) }) {
        case .number(let number) where number.isUsableWeight: return number
        case .empty: return 1
        default: throw BadCell(finding: .unusableWeight(at: place(.weight), text(.weight) ?? ""))
        }
    }

    /// The year in a cell; nil where it is empty.
    func year(_ field: Field, _ notes: inout [Field: YearNotes], _ calendar: YearCalendar) throws(BadCell) -> Int? {
        guard !isEmpty(field), !saysNothing(field) else { return nil }
        switch withBytes(field, { YearText.read($0) }) {
        case .empty: return nil
        case .year(let mention):
            notes[field, default: YearNotes()].note(mention, at: place(field))
            return mention.month.map { calendar.year(ofMonth: $0, in: mention.year) } ?? mention.year
        case .notAYear, .ambiguous:
            let isAmbiguous = withBytes(field, { YearText.read($0) }) == .ambiguous
            throw BadCell(finding: .notAYear(field, at: place(field), text(field) ?? "", isAmbiguous: isAmbiguous))
        }
    }

    /// The period of the cells `since` and `until`, or of the one cell `year`.
    func period(_ notes: inout [Field: YearNotes], _ calendar: YearCalendar) throws(BadCell) -> Period {
        guard hasYears else { return .undated }
        let whole = try year(.year, &notes, calendar)
        let since = try year(.since, &notes, calendar) ?? whole
        let until = try year(.until, &notes, calendar) ?? whole
        guard let period = Period(since: since, until: until) else {
            throw BadCell(finding: .backwardPeriod(at: place(.until), since: since ?? 0, until: until ?? 0))
        }
        return period
    }
}

extension Vocabulary {
    /// The code that a word of the data means: the code itself, a word in any language, or an alias, however typed.
    package func code(for word: String) -> String? {
        if let term = self[word] { return term.code }
        let folded = foldedName(word)
        return terms.first { term in
            foldedName(term.code) == folded || term.words.entries.contains { foldedName($0.text) == folded }
                || term.aliases.contains { foldedName($0) == folded }
        }?.code
    }

    /// The code behind every folded spelling, and behind every code as it stands; the earlier term's where two share it.
    var codesBySpelling: [String: String] {
        var codes = Dictionary(terms.map { ($0.code, $0.code) }) { first, _ in first }
        for term in terms {
            for spelling in [term.code] + term.words.entries.map(\.text) + term.aliases {
                let folded = foldedName(spelling)
                if codes[folded] == nil { codes[folded] = term.code }
            }
        }
        return codes
    }

    /// Everything that could have been meant.
    package var spellings: [String] { terms.flatMap { [$0.code] + $0.words.entries.map(\.text) + $0.aliases } }
}

/// Words of the data and the codes they stand for, each looked up once.
///
/// Made for one set of vocabularies, which must not change behind its back.
struct WordReader {
    private var known: [Vocabularies.List: [String: String]] = [:]
    private var indexes: [Vocabularies.List: [String: String]] = [:]
    private var unknown = 0
    /// Unknown words of built-in lists, to be told once it is clear that the data means those lists.
    private var waiting: [Vocabularies.List: [Finding]] = [:]
    private var met: Set<Vocabularies.List> = []
    /// A look at every spelling for every unknown word would take the square of their number.
    private static let suggestionLimit = 200

    /// The code of a word; a word that no list has is kept, and said once where the list is not empty.
    mutating func code(
        for word: String, in list: Vocabularies.List, of vocabularies: Vocabularies,
        at place: @autoclosure () -> Finding.Place, _ report: inout ReadReport
    ) -> String {
        if let code = known[list]?[word] { return code }
        let code = meaning(of: word, in: list, of: vocabularies)
        if code == nil, !vocabularies[list].terms.isEmpty, list != .role || vocabularies.replaced.contains(.role) {
            let meant = suggestion(for: word, in: list, of: vocabularies)
            let finding = Finding.unknownWord(list, at: place(), word, suggestion: meant)
            if vocabularies.replaced.contains(list) {
                report.add(finding)
            } else {
                waiting[list, default: []].append(finding)
            }
        }
        if code != nil { met.insert(list) }
        known[list, default: [:]][word] = code ?? word
        return code ?? word
    }

    /// Tells the unknown words of a table: each, or, where the data uses no word of a built-in list, that it has a list of
    /// its own.
    mutating func tellUnknown(in file: String, _ report: inout ReadReport) {
        for list in Vocabularies.List.allCases {
            guard let findings = waiting.removeValue(forKey: list) else { continue }
            if met.contains(list) {
                for finding in findings { report.add(finding) }
            } else {
                report.add(.ownWords(list, at: Finding.Place(file: file), count: findings.count))
            }
        }
    }

    /// The code of a word, if the list has it.
    mutating func meaning(of word: String, in list: Vocabularies.List, of vocabularies: Vocabularies) -> String? {
        if indexes[list] == nil { indexes[list] = vocabularies[list].codesBySpelling }
        return indexes[list]?[word] ?? indexes[list]?[foldedName(word)]
    }

    /// The spelling of the list that was probably meant, for the first unknown words.
    mutating func suggestion(for word: String, in list: Vocabularies.List, of vocabularies: Vocabularies) -> String? {
        unknown += 1
        let vocabulary = vocabularies[list]
        guard unknown <= Self.suggestionLimit, vocabulary.terms.count <= 5000 else { return nil }
        return nearest(to: word, among: vocabulary.spellings)
    }
}
