import Quintet
import QuintetFormats

/// What a rule goes by, worked out: a value for each organization, or for each line.
struct KeyValues {
    enum Content {
        /// Codes such as `north`; nil where nothing is recorded.
        case categories([String?])
        case numbers([Double?], NumberForm)
    }

    /// What the legend calls it.
    let title: Bilingual
    let content: Content
    /// Whether the words of the values say of themselves what they are; the legend then needs no title.
    var speaksForItself = false
    /// Codes in an order of their own, used or not; others follow by how many have them.
    var vocabulary: [String] = []
    /// What a code is called.
    var words: (String) -> Bilingual = { Bilingual(same: $0) }
    /// The code that a word of the user means, if it is one of the vocabulary.
    var code: (String) -> String? = { _ in nil }
    /// What the legend calls those without a value.
    var missing = Bilingual("not recorded", "ไม่ได้บันทึก")
    /// All codes of each, where an organization can have several, for conditions.
    var memberships: [[String]]?
    /// Whether these are the five sectors, which have looks of their own.
    var isSector = false

    var count: Int {
        switch content {
        case .categories(let codes): codes.count
        case .numbers(let numbers, _): numbers.count
        }
    }

    /// Whether nobody has a value.
    var isEmpty: Bool {
        switch content {
        case .categories(let codes): codes.allSatisfy { $0 == nil }
        case .numbers(let numbers, _): numbers.allSatisfy { $0 == nil }
        }
    }

    /// The code at a position; nil for none, or a number.
    func category(_ position: Int) -> String? {
        if case .categories(let codes) = content { codes[position] } else { nil }
    }

    /// The number at a position; nil for none, or a word.
    func number(_ position: Int) -> Double? {
        if case .numbers(let numbers, _) = content { numbers[position] } else { nil }
    }

    /// The value in words; nil where there is none.
    func text(_ position: Int) -> Bilingual? {
        switch content {
        case .categories(let codes): codes[position].map(words)
        case .numbers(let numbers, let form): numbers[position].map { form.words($0) }
        }
    }

    /// The code that a word of the user stands for: one of the vocabulary, or one that is used.
    func meaning(of word: String) -> String? {
        if let code = code(word) { return code }
        let folded = foldedName(word)
        return usedCodes.first { $0 == word }
            ?? usedCodes.first {
                foldedName($0) == folded || foldedName(words($0).en) == folded || foldedName(words($0).th) == folded
            }
    }

    /// Every code that anyone has, each once, as they come up.
    var usedCodes: [String] {
        var (codes, seen): ([String], Set<String>) = ([], [])
        let all = memberships ?? (0..<count).map { category($0).map { [$0] } ?? [] }
        for code in all.joined() where seen.insert(code).inserted { codes.append(code) }
        return codes
    }

    /// How the words of a user may name the values, for errors.
    var spellings: [String] {
        (vocabulary + usedCodes.filter { !vocabulary.contains($0) }).prefix(200).map(
            \.self)
    }

}

/// How numbers are written.
struct NumberForm: Equatable {
    /// The least decimals, and the most that are needed to tell two apart.
    var decimals: ClosedRange<Int>
    /// Whether they are years of the Common Era.
    var isYear = false
    var era: Era?

    static let whole = NumberForm(decimals: 0...0)
    static func year(_ era: Era?) -> NumberForm { NumberForm(decimals: 0...0, isYear: true, era: era) }

    /// The form of any numbers: as many decimals as the longest of them has, up to six.
    init(of numbers: some Sequence<Double?>) {
        let isWhole = numbers.allSatisfy { $0.map { $0 == $0.rounded() } ?? true }
        decimals = isWhole ? 0...0 : 0...6
    }

    init(decimals: ClosedRange<Int>, isYear: Bool = false, era: Era? = nil) {
        (self.decimals, self.isYear, self.era) = (decimals, isYear, era)
    }

    init(_ kind: Measure.NumberKind) {
        switch kind {
        case .whole: self = .whole
        case .decimals: self.init(decimals: 0...6)
        }
    }

    /// The number in words, with so many decimals or as few as show it.
    func words(_ number: Double, decimals count: Int? = nil) -> Bilingual {
        if isYear { return Era.words(Int(number), era) }
        guard number.magnitude < 1e15 else { return Bilingual(same: NumberText.text(of: number)) }
        if number == number.rounded(), decimals.upperBound == 0 || count == nil || number == 0 {
            return Bilingual(same: grouped(Int(number)))
        }
        return Bilingual(same: NumberText.text(of: number, decimals: count ?? self.decimals(telling: [number])))
    }

    /// The fewest decimals at which these numbers, ascending and different, look different, and none looks like nothing.
    func decimals(telling numbers: [Double]) -> Int {
        if numbers.allSatisfy({ $0 == $0.rounded() }) { return decimals.lowerBound }
        // Three digits that count are enough, unless more are needed to tell two apart.
        let greatest = numbers.map(\.magnitude).max() ?? 0
        let least = greatest >= 100 ? 0 : greatest >= 10 ? 1 : 2
        for count in decimals where count >= min(least, decimals.upperBound) {
            let texts = numbers.map { NumberText.text(of: $0, decimals: count) }
            let zero = NumberText.text(of: 0, decimals: count)
            let areDifferent = Set(texts).count == Set(numbers).count
            if areDifferent, zip(texts, numbers).allSatisfy({ $0 != zero || $1 == 0 }) { return count }
        }
        return decimals.upperBound
    }
}
