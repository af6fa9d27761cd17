// Years as people write them in Thailand: Buddhist era (BE = CE + 543) or common era, in Thai or ASCII digits, alone or
// as a part of a date.

/// A calendar year, with what is known about how it was written.
package struct YearMention: Sendable, Hashable {
    /// Common era.
    package var year: Int
    /// 1 to 12 where a date gave one without doubt; `3/4/2023` does not say whether it is day or month first.
    package var month: Int?
    /// It was written in the Buddhist era.
    package var wasBuddhist: Bool
    /// It was a whole date, of which only the year (and month) is kept.
    package var reducedFromDate: Bool

    package init(year: Int, month: Int? = nil, wasBuddhist: Bool = false, reducedFromDate: Bool = false) {
        self.year = year
        self.month = month
        self.wasBuddhist = wasBuddhist
        self.reducedFromDate = reducedFromDate
    }
}

/// What a cell says as a year.
package enum YearReading: Sendable, Hashable {
    case year(YearMention)
    case empty
    case notAYear
    /// Two years, `2566/67`.
    case ambiguous
}

/// Reads years and dates: `2566`, `๒๕๖๖`, `พ.ศ. 2566`, `2566 BE`, `ค.ศ. 2023`, `2023-05-31`, `31/5/2566`.
///
/// 2400 to 2700 are Buddhist, 1000 to 2399 are common era, whatever else is not a year.
package enum YearText {
    package static func read(_ bytes: UnsafeRawBufferPointer) -> YearReading {
        guard bytes.count <= 100 else { return .notAYear }
        let plain = NumberText.plainBytes(bytes)
        guard !plain.isEmpty else { return .empty }
        var text = Substring(String(decoding: plain, as: UTF8.self).lowercased())
        guard let era = Era.take(from: &text) else { return .notAYear }
        // The time of day, as in 2023-05-31T10:00 or 2023-05-31 10:00:00.
        if let end = text.firstIndex(where: { $0 == "t" || $0 == " " }) {
            let time = text[text.index(after: end)...]
            guard time.contains(":"), time.allSatisfy({ "0123456789:.+-z ".contains($0) }) else { return .notAYear }
            text = text[..<end]
        }
        let separators = text.filter { !$0.isNumber }
        guard Set(separators).count <= 1 else { return .notAYear }
        let parts = text.split(separator: separators.first ?? "-", omittingEmptySubsequences: false)
        var numbers: [Int] = []
        for part in parts {
            guard (1...4).contains(part.utf8.count), part.utf8.allSatisfy(NumberText.isDigit), let number = Int(part)
            else { return .notAYear }
            numbers.append(number)
        }
        switch (numbers.count, separators.first) {
        case (1, nil): return year(numbers[0], era: era)
        case (2, "."?) where numbers[1] == 0: return year(numbers[0], era: era)  // 2566.0, from a spreadsheet
        case (2, "-"?), (2, "/"?): return yearAndMonth(numbers, lengths: parts.map(\.utf8.count), era: era)
        case (3, "-"?), (3, "/"?), (3, "."?): return date(numbers, era: era)
        default: return .notAYear
        }
    }

    package static func read(_ text: String) -> YearReading {
        var text = text
        return text.withUTF8 { read(UnsafeRawBufferPointer($0)) }
    }

    private static func year(_ number: Int, month: Int? = nil, isDate: Bool = false, era: Era) -> YearReading {
        switch (number, era) {
        case (2400...2700, .unsaid), (2400...2700, .buddhist):
            return .year(.init(year: number - 543, month: month, wasBuddhist: true, reducedFromDate: isDate))
        case (1000...2399, .unsaid), (1000...2399, .common):
            return .year(.init(year: number, month: month, reducedFromDate: isDate))
        default:
            return .notAYear
        }
    }

    /// `2023-05` and `05/2023`; but `2566/67`, `2566-2567` and `2011-12` may be two years.
    private static func yearAndMonth(_ numbers: [Int], lengths: [Int], era: Era) -> YearReading {
        let (first, second) = (numbers[0], numbers[1])
        if lengths[0] <= 2, (1...12).contains(first) { return year(second, month: first, isDate: true, era: era) }
        guard first >= 1000 else { return .notAYear }
        let mayBeNextYear = second == first + 1 || (lengths[1] == 2 && second == (first + 1) % 100)
        if mayBeNextYear || second > 12 { return .ambiguous }
        return year(first, month: second, isDate: true, era: era)
    }

    private static func date(_ numbers: [Int], era: Era) -> YearReading {
        let (first, second, third) = (numbers[0], numbers[1], numbers[2])
        if first >= 1000 {
            guard (1...12).contains(second), (1...31).contains(third) else { return .notAYear }
            return year(first, month: second, isDate: true, era: era)
        }
        guard third >= 1000, (1...31).contains(first), (1...31).contains(second), first <= 12 || second <= 12
        else { return .notAYear }
        // Thai dates are day first; a date in the common era may be American.
        let isBuddhist = third >= 2400
        let month: Int? =
            if second > 12 { first } else if first > 12 || first == second || isBuddhist { second } else { nil }
        return year(third, month: month, isDate: true, era: era)
    }
}

/// The era that is written beside a year.
private enum Era {
    case unsaid, buddhist, common

    private static let words: [(word: String, era: Era)] = [
        ("พุทธศักราช", .buddhist), ("พ.ศ.", .buddhist), ("พ.ศ", .buddhist), ("พศ.", .buddhist), ("พศ", .buddhist),
        ("b.e.", .buddhist), ("be", .buddhist),
        ("คริสต์ศักราช", .common), ("ค.ศ.", .common), ("ค.ศ", .common), ("คศ.", .common), ("คศ", .common),
        ("c.e.", .common), ("ce", .common), ("a.d.", .common), ("ad", .common),
    ]

    /// Takes the words `ปี` and the era away from both ends; nil where two eras contradict each other.
    static func take(from text: inout Substring) -> Era? {
        var found = Era.unsaid
        if text.hasPrefix("ปี") { text = text.dropPrefix("ปี") }
        for isAtEnd in [false, true] {
            for (word, era) in words where isAtEnd ? text.hasSuffix(word) : text.hasPrefix(word) {
                guard found == .unsaid || found == era else { return nil }
                found = era
                text = isAtEnd ? text.dropSuffix(word) : text.dropPrefix(word)
                break
            }
        }
        return found
    }
}

extension Substring {
    // Scalars, not characters: a Thai vowel sign behind a prefix would join its last letter.
    fileprivate func dropPrefix(_ word: String) -> Substring {
        Substring(unicodeScalars.dropFirst(word.unicodeScalars.count).drop { $0 == " " })
    }

    fileprivate func dropSuffix(_ word: String) -> Substring {
        var scalars = unicodeScalars.dropLast(word.unicodeScalars.count)
        while scalars.last == " " { scalars.removeLast() }
        return Substring(scalars)
    }
}
