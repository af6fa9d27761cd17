import Foundation

/// The candidate that was probably meant by a mistyped word, or nil if none is near enough.
///
/// Words are compared without case and compatibility forms. A word that begins exactly one candidate means that one;
/// else the nearest wins, the earlier of equals, if at most a third of the letters (at least one) are wrong.
package func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
    let letters = folded(word)
    // The distance takes time in proportion to the product of the lengths, and no name of ours is that long.
    guard !letters.isEmpty, letters.count <= 64 else { return nil }
    let pairs = candidates.map { (candidate: $0, letters: folded($0)) }
    let begun = pairs.filter { $0.letters.starts(with: letters) }
    if begun.count == 1, letters.count >= 2 { return begun.first?.candidate }

    let limit = max(1, letters.count / 3)
    let nearest = pairs.map { (candidate: $0.candidate, distance: editDistance(letters, $0.letters)) }
        .min { $0.distance < $1.distance }
    return nearest.flatMap { $0.distance <= limit ? $0.candidate : nil }
}

private func folded(_ word: String) -> [Unicode.Scalar] {
    Array(word.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars)
}

/// How many insertions, deletions, replacements and exchanges of neighbors turn one word into the other: the
/// Damerau–Levenshtein distance, in the form where no letter is edited twice (optimal string alignment).
func editDistance<Letter: Equatable>(_ one: [Letter], _ other: [Letter]) -> Int {
    // Three rows of the table of distances between beginnings of the words.
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for i in 0..<one.count {
        var row = [i + 1]
        for j in 0..<other.count {
            var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (one[i] == other[j] ? 0 : 1))
            if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] { best = min(best, beforeLast[j - 1] + 1) }
            row.append(best)
        }
        (beforeLast, last) = (last, row)
    }
    return last[other.count]
}
