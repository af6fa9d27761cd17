import Quintet
import QuintetFormats

/// What must hold of what is drawn: `region=north,south`, `degree>=3`, `cluster!=2`.
struct Condition {
    enum Comparison: String, CaseIterable {
        // Two characters first, for that is how they are found.
        case atLeast = ">=", atMost = "<=", isNot = "!=", isOne = "=", above = ">", below = "<"
    }

    /// What is compared, with its place.
    let key: StyleRules.Word
    let comparison: Comparison
    /// The values behind it, separated by commas.
    let words: [String]

    /// Reads a condition.
    init(_ word: StyleRules.Word) throws(StyleError) {
        let text = word.text
        let found = Comparison.allCases.compactMap { comparison in
            text.firstRange(of: comparison.rawValue).map { (comparison, $0) }
        }.min { $0.1.lowerBound < $1.1.lowerBound }
        let words = found.map { text[$0.1.upperBound...].split(separator: ",").map(Self.trimmed) } ?? []
        guard let found, case let name = Self.trimmed(text[..<found.1.lowerBound]), !name.isEmpty, !words.isEmpty,
            !words.contains("")
        else {
            throw StyleError(
                place: word.place,
                problem: Bilingual(
                    "\(shortQuoted(text)) is no condition; write one as region=north or degree>=3",
                    "\(shortQuoted(text)) ไม่ใช่เงื่อนไข เขียนเช่น region=north หรือ degree>=3"))
        }
        key = StyleRules.Word(name, at: word.place)
        comparison = found.0
        self.words = words
    }

    /// Whether it holds at each position.
    func holds(for values: KeyValues) throws(StyleError) -> [Bool] {
        switch values.content {
        case .numbers(let numbers, let form):
            var wanted: [Double] = []
            for word in words {
                guard case .number(let number) = NumberText.read(word) else {
                    throw refused(
                        Bilingual(
                            "compares with a number, not \(shortQuoted(word))",
                            "ต้องเทียบกับตัวเลข ไม่ใช่ \(shortQuoted(word))"))
                }
                // Years are asked for in either era.
                wanted.append(form.isYear && number > 2400 ? number - 543 : number)
            }
            return try numbers.map { number throws(StyleError) in
                guard let number else { return false }
                return switch comparison {
                case .isOne: wanted.contains(number)
                case .isNot: !wanted.contains(number)
                case .atLeast: number >= wanted[0]
                case .atMost: number <= wanted[0]
                case .above: number > wanted[0]
                case .below: number < wanted[0]
                }
            }
        case .categories:
            guard comparison == .isOne || comparison == .isNot else {
                throw refused(
                    Bilingual(
                        "has words, which are compared with = or !=", "เป็นคำ ซึ่งเทียบได้ด้วย = หรือ != เท่านั้น"))
            }
            var wanted: Set<String> = []
            for word in words {
                guard let code = values.meaning(of: word) else {
                    throw .unknown(word, "value", among: values.spellings, at: key.place)
                }
                wanted.insert(code)
            }
            return (0..<values.count).map { position in
                let codes = values.memberships?[position] ?? values.category(position).map { [$0] } ?? []
                let isOne = codes.contains { wanted.contains($0) }
                return comparison == .isOne ? isOne : !isOne
            }
        }
    }

    private func refused(_ reason: Bilingual) -> StyleError {
        StyleError(
            place: key.place,
            problem: Bilingual("\(shortQuoted(key.text)) \(reason.en)", "\(shortQuoted(key.text)) \(reason.th)"))
    }

    /// The condition as the subtitle says it.
    func sentence(_ values: KeyValues) -> Bilingual {
        let named = words.map { word -> Bilingual in
            values.meaning(of: word).map(values.words) ?? Bilingual(same: visibleText(word))
        }
        let sign =
            switch comparison {
            case .isOne: ":"
            case .isNot: " ≠"
            case .atLeast: " ≥"
            case .atMost: " ≤"
            case .above: " >"
            case .below: " <"
            }
        let title = Bilingual(values.title.en.lowercased(), values.title.th)
        return title + Bilingual(same: sign + " ") + Bilingual.joined(named)
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
