/// One list of words a network uses: a code for the files, words for people, other spellings.
public struct Vocabulary: Hashable, Sendable {
    /// One entry.
    public struct Term: Hashable, Sendable {
        /// How records and files refer to it.
        public let code: String
        public var words: Names
        /// Other spellings that are understood.
        public var aliases: [String]

        /// Makes a term.
        public init(_ code: String, words: Names = [:], aliases: [String] = []) {
            self.code = code
            self.words = words
            self.aliases = aliases
        }

        /// What to say for it: the word in the language, another word, or the code.
        public func word(in language: Language) -> String { words.best(in: language) ?? code }
    }

    /// The terms, in the order in which tables show them.
    public private(set) var terms: [Term]

    /// Makes a list; a code given twice keeps its first place and takes the later words.
    public init(_ terms: [Term]) {
        var kept: [Term] = []
        var places: [String: Int] = [:]
        for term in terms {
            if let place = places[term.code] {
                kept[place] = term
            } else {
                places[term.code] = kept.count
                kept.append(term)
            }
        }
        self.terms = kept
    }

    /// The term with this code.
    public subscript(code: String) -> Term? { terms.first { $0.code == code } }

    /// What to say for a code, which need not be in the list.
    public func word(for code: String, in language: Language) -> String { self[code]?.word(in: language) ?? code }
}

/// The lists of a network, each of which a user may replace with a file.
public struct Vocabularies: Hashable, Sendable {
    /// Which list.
    public enum List: String, CaseIterable, Sendable {
        case area, region, mechanism, kind, role, stage
        /// Words of the source for the five sectors; the codes are those of ``Sector``.
        case sector
    }

    private var lists: [List: Vocabulary]
    /// The lists that are the user's own, in the order of ``List``; only these are written to files.
    public private(set) var replaced: Set<List> = []
    /// Sectors that the source of the data cannot express: they are not observed, which is never the same as missing.
    public var notObserved: Set<Sector> = []
    /// Words that the source has among its sectors and that say nothing of a sector, such as `funder`.
    public var wordsOfNoSector: [String] = []
    /// How dates become years.
    public var calendar = YearCalendar.calendarYear

    init(lists: [List: Vocabulary]) {
        self.lists = lists
    }

    /// A list; setting one makes it the user's own.
    public subscript(list: List) -> Vocabulary {
        get { lists[list] ?? Vocabulary([]) }
        set {
            lists[list] = newValue
            replaced.insert(list)
        }
    }
}
