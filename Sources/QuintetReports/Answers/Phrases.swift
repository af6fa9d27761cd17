import Quintet

// Small pieces of sentences that several answers use.

/// `1 tie`, `1,234 ties`.
package func counted(_ count: Int, _ one: String, _ many: String) -> String {
    grouped(count) + " " + (count == 1 ? one : many)
}

/// `1,234,567`.
package func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var result = ""
    for (place, digit) in digits.enumerated() {
        if place > 0, (digits.count - place) % 3 == 0 { result += "," }
        result.append(digit)
    }
    return (number < 0 ? "-" : "") + result
}

/// How years are shown: in the era that people of the language use, or the one they ask for.
public enum Era: String, CaseIterable, Sendable {
    /// The Buddhist era, 543 years ahead of the Common Era.
    case be
    case ce

    /// The year, in words: in each language its own era, unless one is asked for.
    public static func words(_ year: Int, _ era: Era?) -> Bilingual {
        switch era {
        case .be: Bilingual(same: String(year + 543))
        case .ce: Bilingual(same: String(year))
        case nil: Bilingual(String(year), String(year + 543))
        }
    }

    /// The year in a table: programs get the Common Era.
    static func cell(_ year: Int?, _ era: Era?) -> Table.Cell {
        year.map { .word(code: String($0), words($0, era)) } ?? .absent
    }

    /// `2017–2019`, `2017–`, `–2019`, `2017`; an undated period is a dash.
    static func words(_ period: Period, _ era: Era?) -> Bilingual {
        let since = period.since.map { words($0, era) }
        let until = period.until.map { words($0, era) }
        switch (since, until) {
        case (let since?, let until?):
            return since == until ? since : Bilingual("\(since.en)–\(until.en)", "\(since.th)–\(until.th)")
        case (let since?, nil): return Bilingual("since \(since.en)", "ตั้งแต่ \(since.th)")
        case (nil, let until?): return Bilingual("until \(until.en)", "ถึง \(until.th)")
        case (nil, nil): return Bilingual("undated", "ไม่ระบุปี")
        }
    }
}

/// A name inside a Thai sentence: set off with spaces unless it is in Thai letters itself.
func setOff(_ name: Bilingual) -> Bilingual {
    func isThai(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { 0x0E01...0x0E5B ~= $0.value } ?? true }
    let scalars = name.th.unicodeScalars
    return Bilingual(
        name.en, (isThai(scalars.first) ? "" : " ") + name.th + (isThai(scalars.last) ? "" : " "))
}

extension Bilingual {
    /// A sentence in which set-off names stand with one space on each side.
    var tidied: Bilingual {
        var text = th
        while text.contains("  ") { text = text.replacing("  ", with: " ") }
        if text.hasPrefix(" ") { text.removeFirst() }
        return Bilingual(en, text.hasSuffix(" ") ? String(text.dropLast()) : text)
    }
}

extension Organization {
    /// The name in both languages of the interface.
    package var words: Bilingual { Bilingual(name(in: .english), name(in: .thai)) }
}

extension Project {
    package var words: Bilingual { Bilingual(title(in: .english), title(in: .thai)) }
}

extension Sector {
    package var words: Bilingual { Bilingual(word(in: .english), word(in: .thai)) }
}

extension Vocabulary {
    func words(for code: String) -> Bilingual { Bilingual(word(for: code, in: .english), word(for: code, in: .thai)) }
}

/// The sector as a cell; organizations without one have none.
func cell(_ sector: Sector?) -> Table.Cell {
    sector.map { .word(code: $0.rawValue, $0.words) } ?? .absent
}

extension Bilingual {
    /// Several texts, one behind the other.
    static func joined(_ texts: [Bilingual], separator: String = ", ") -> Bilingual {
        Bilingual(
            texts.map(\.en).joined(separator: separator), texts.map(\.th).joined(separator: separator))
    }

    static func + (one: Bilingual, other: Bilingual) -> Bilingual {
        Bilingual(one.en + other.en, one.th + other.th)
    }
}
