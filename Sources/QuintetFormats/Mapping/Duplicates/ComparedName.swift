import Foundation
import Quintet

/// One name of an organization, in the forms in which it is compared with others.
struct ComparedName {
    let organization: Int
    let text: String
    /// See ``foldedName(_:)``.
    let folded: String
    /// The words, in lower case and without accents; letters that stand alone one behind the other (S. A., d.o.o.) are
    /// one word.
    let words: [String]
    /// The words without those that say the form of a company.
    let core: [String]

    init?(_ text: String, of organization: Int) {
        let plain = Self.plain(text)
        folded = plain.isASCII ? plain.text.filter { !Self.isSeparator($0) } : foldedName(text)
        guard !folded.isEmpty else { return nil }
        self.organization = organization
        self.text = text
        words = Self.words(of: plain.text)
        core = LegalForms.stripped(words)
    }

    /// The words that say the form of a company; none in Thai, where those are no words of their own.
    var form: ArraySlice<String> { words.dropFirst(core.count) }

    /// All its letters without spaces: what remains when capitals, punctuation, accents and spaces do not count.
    var joined: String { words.joined() }
    var joinedCore: String { core.joined() }

    var isThai: Bool { folded.unicodeScalars.contains { ("\u{0E00}"..."\u{0E7F}").contains($0) } }

    private static func isSeparator(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy(isSeparator)
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format, .dashPunctuation,
            .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .connectorPunctuation,
            .otherPunctuation:
            true
        default: false
        }
    }

    /// Lower case, composed, without accents, Thai digits as the others.
    private static func plain(_ text: String) -> (text: String, isASCII: Bool) {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return (text.lowercased(), true) }
        var plain = String.UnicodeScalarView()
        for scalar in composed(text).lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar.value {
            case 0x300...0x36F: continue
            case 0xDF: plain.append(contentsOf: "ss".unicodeScalars)
            case 0xE6: plain.append(contentsOf: "ae".unicodeScalars)
            case 0x153: plain.append(contentsOf: "oe".unicodeScalars)
            case 0xF8: plain.append("o")
            case 0x142: plain.append("l")
            case 0x111: plain.append("d")
            case 0x131: plain.append("i")
            case 0xE50...0xE59: plain.append(Unicode.Scalar(UInt8(0x30 + scalar.value - 0xE50)))
            default: plain.append(scalar)
            }
        }
        return (String(plain), false)
    }

    private static func words(of plain: String) -> [String] {
        var words: [String] = []
        var isLastSingle = false
        for part in plain.unicodeScalars.split(whereSeparator: isSeparator) {
            let isSingle = part.count == 1 && part.first?.properties.isAlphabetic == true
            if isSingle, isLastSingle, let last = words.popLast() {
                words.append(last + String(part))
            } else {
                words.append(String(part))
            }
            isLastSingle = isSingle
        }
        return words
    }
}

/// Words that say what kind of company it is, and nothing of who it is.
enum LegalForms {
    private static let words: Set<String> = [
        "co", "company", "ltd", "limited", "inc", "incorporated", "corp", "corporation", "llc", "llp", "lp", "plc",
        "pcl", "public", "pte", "pty", "pvt", "private", "gmbh", "mbh", "ggmbh", "ag", "kg", "kgaa", "ug", "ohg", "ev",
        "eg", "sa", "sas", "sasu", "sarl", "srl", "srls", "spa", "sl", "slu", "sau", "slp", "bv", "nv", "bvba", "vof",
        "ab", "as", "asa", "aps", "oy", "oyj", "ae", "epe", "doo", "dd", "ad", "ood", "eood", "kft", "zrt", "nyrt",
        "bt",
        "sro", "zoo", "sp", "spzoo", "oü", "ou", "uab", "sia", "lda", "ltda", "scarl", "scrl", "scpa",
    ]
    /// Words that are a form only where another stands behind them: `Company Limited`, but `The Toy Company`.
    private static let needsFormBehind: Set<String> = ["public", "private", "sp", "company"]

    private static let thaiBefore = ["ห้างหุ้นส่วนจำกัด", "ห้างหุ้นส่วน", "บริษัท", "บจก", "บมจ", "หจก"].map(composed)
    private static let thaiBehind = ["จำกัดมหาชน", "มหาชน", "จำกัด"].map(composed)

    /// The words without the form of the company, unless nothing would be left.
    static func stripped(_ words: [String]) -> [String] {
        var core = words[...]
        while core.count > 1, let last = core.last, Self.words.contains(last) {
            if needsFormBehind.contains(last), core.count == words.count { break }
            core.removeLast()
        }
        let isThai = words.contains { $0.unicodeScalars.contains { ("\u{0E00}"..."\u{0E7F}").contains($0) } }
        guard isThai else { return Array(core) }
        var result = Array(core)
        if let first = result.first, let form = thaiBefore.first(where: first.hasPrefix) {
            result[0] = String(first.unicodeScalars.dropFirst(form.unicodeScalars.count))
            if result[0].isEmpty { result.removeFirst() }
        }
        while let last = result.last, let form = thaiBehind.first(where: last.hasSuffix) {
            result[result.count - 1] = String(last.unicodeScalars.dropLast(form.unicodeScalars.count))
            if result[result.count - 1].isEmpty { result.removeLast() }
        }
        return result.isEmpty ? words : result
    }
}
