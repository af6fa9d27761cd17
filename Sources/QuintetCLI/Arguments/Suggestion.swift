import Foundation
import QuintetFormats

/// The candidate that was probably meant by a mistyped word, or nil if none is near enough.
///
/// Words are compared without case and compatibility forms. A word that begins exactly one candidate means that one;
/// else the nearest wins, the earlier of equals, if at most a third of the letters (at least one) are wrong.
package func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
    let word = folded(word)
    // The distance takes time in proportion to the product of the lengths, and no name of ours is that long.
    let length = word.unicodeScalars.count
    guard length > 0, length <= 64 else { return nil }
    let pairs = candidates.map { (candidate: $0, folded: folded($0)) }
    let begun = pairs.filter { $0.folded.unicodeScalars.starts(with: word.unicodeScalars) }
    if begun.count == 1, length >= 2 { return begun.first?.candidate }

    let limit = max(1, length / 3)
    return pairs.compactMap { pair in
        editDistance(word, pair.folded, limit: limit).map { (candidate: pair.candidate, distance: $0) }
    }
    .min { $0.distance < $1.distance }?.candidate
}

private func folded(_ word: String) -> String {
    word.precomposedStringWithCompatibilityMapping.lowercased()
}
