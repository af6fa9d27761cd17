import Foundation

// Names are compared as people read them, not as they were typed: without case, width, spaces, and with one spelling
// for the Thai letters that can be typed in two ways.

/// A text in the compatibility form NFKC, with SARA AM (U+0E33) taken apart and its parts in one order.
///
/// NFKC makes U+0E4D U+0E32 of SARA AM. A tone mark may then stand before or behind U+0E4D, and looks the same; here it
/// stands before.
package func composed(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    let nfkc = text.precomposedStringWithCompatibilityMapping
    guard nfkc.unicodeScalars.contains("\u{0E4D}") else { return nfkc }
    var scalars = Array(nfkc.unicodeScalars)
    for position in scalars.indices.dropLast()
    where scalars[position] == "\u{0E4D}" && ("\u{0E48}"..."\u{0E4B}").contains(scalars[position + 1]) {
        scalars.swapAt(position, position + 1)
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
}

/// What two spellings of one name have in common: composed, lower case, without spaces, punctuation and characters
/// that do not show.
package func foldedName(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in composed(text).lowercased().unicodeScalars {
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format, .dashPunctuation,
            .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .connectorPunctuation,
            .otherPunctuation:
            continue
        default: folded.append(scalar)
        }
    }
    return String(folded)
}

/// How many letters must be put in, taken out, changed or exchanged with their neighbour to make one text of the other
/// (optimal string alignment), or nil if more than `limit`.
package func editDistance(_ one: String, _ other: String, limit: Int) -> Int? {
    let (a, b) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    guard abs(a.count - b.count) <= limit else { return nil }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
        var row = [Int](repeating: i + 1, count: b.count + 1)
        var least = row[0]
        for j in b.indices {
            var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
            row[j + 1] = cost
            least = min(least, cost)
        }
        guard least <= limit else { return nil }
        (beforeLast, last) = (last, row)
    }
    return last[b.count] <= limit ? last[b.count] : nil
}

/// The candidate that a mistyped word was probably meant to be: nearest, and not more than a third of it wrong.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let folded = foldedName(word)
    guard !folded.isEmpty, folded.unicodeScalars.count <= 200 else { return nil }
    let limit = max(1, folded.unicodeScalars.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
        guard let distance = editDistance(folded, foldedName(candidate), limit: min(limit, (best?.distance ?? 99) - 1))
        else { continue }
        best = (candidate, distance)
        if distance == 0 { break }
    }
    return best?.candidate
}
