// Names that one or two letters make different.
//
// Two texts within d edits share most of their 4-letter pieces, as an edit changes 5 of them at most: of the 5·d + 1
// rarest pieces of one, at least one is among the 5·d + 1 rarest of the other (prefix filtering; Chaudhuri, Ganti and
// Kaushik 2006), and d letters further on or back at most (positional filtering; Xiao et al. 2008). So a text is looked
// at only beside those with which it shares a rare piece in about the same place.

extension DuplicateSearch {
    /// A text that is compared, with what rules most comparisons out.
    private struct Text {
        let name: Int
        let scalars: [UInt32]
        let digits: [UInt32]
        /// One bit for each letter that occurs.
        let letters: UInt64

        init(name: Int, joined: String) {
            self.name = name
            scalars = joined.unicodeScalars.map(\.value)
            digits = scalars.filter { (0x30...0x39).contains($0) }
            letters = scalars.reduce(0) { $0 | 1 << UInt64($1 & 63) }
        }

        /// How many edits make another text, at most.
        var limit: Int { scalars.count < 16 ? 1 : 2 }
    }

    /// In a shorter name one letter makes another name; a longer one is a paragraph.
    private static let lengths = 8...300
    private static let pieceLength = 4
    /// A piece that more texts share is not looked through whole: each text is compared with this many beside it.
    private static let blockLimit = 200
    private static let neighbors = 20

    mutating func compareSpelling() {
        var (texts, seen) = ([Text](), Set<String>())
        for (position, name) in names.enumerated() {
            let joined = name.joinedCore
            // The same text again is a duplicate already.
            guard Self.lengths.contains(joined.unicodeScalars.count), seen.insert(joined).inserted else { continue }
            texts.append(Text(name: position, joined: joined))
        }
        let frequency = wordFrequency()
        for (one, other) in Self.candidates(texts) {
            let (a, b) = (texts[one], texts[other])
            let limit = min(a.limit, b.limit)
            guard abs(a.scalars.count - b.scalars.count) <= limit, (a.letters ^ b.letters).nonzeroBitCount <= 2 * limit,
                a.digits == b.digits, isWithin(a.scalars[...], b.scalars[...], limit)
            else { continue }
            let (first, second) = (names[a.name], names[b.name])
            guard first.organization != second.organization,
                let confidence = Misspelling.confidence(first.core, second.core, frequency)
            else { continue }
            add(first.organization, second.organization, .misspelling(first.text, second.text), confidence)
        }
    }

    /// In how many organizations a word occurs.
    private func wordFrequency() -> [String: Int] {
        var (frequency, last) = ([String: Int](), [String: Int]())
        for name in names {
            for word in name.core where last[word] != name.organization {
                last[word] = name.organization
                frequency[word, default: 0] += 1
            }
        }
        return frequency
    }

    /// Pairs of texts that share a rare piece; some come more than once.
    private static func candidates(_ texts: [Text]) -> [(Int, Int)] {
        func pieces(_ text: Text) -> [UInt64] {
            guard text.scalars.count >= pieceLength else { return [] }
            return (0...(text.scalars.count - pieceLength)).map { start in
                text.scalars[start..<start + pieceLength].reduce(14_695_981_039_346_656_037) {
                    ($0 ^ UInt64($1)) &* 1_099_511_628_211
                }
            }
        }
        var counts: [UInt64: UInt32] = [:]
        for text in texts { for piece in pieces(text) { counts[piece, default: 0] += 1 } }

        var entries: [(piece: UInt64, place: Int32, text: Int32)] = []
        for (position, text) in texts.enumerated() {
            var own = pieces(text).enumerated().map { (count: counts[$1] ?? 0, piece: $1, place: Int32($0)) }
            own.sort { ($0.count, $0.piece, $0.place) < ($1.count, $1.piece, $1.place) }
            for (count, piece, place) in own.prefix(texts[position].limit * (pieceLength + 1) + 1) where count > 1 {
                entries.append((piece, place, Int32(position)))
            }
        }
        entries.sort { ($0.piece, $0.place, $0.text) < ($1.piece, $1.place, $1.text) }

        var pairs: [(Int, Int)] = []
        func add(_ one: Int, _ other: Int) {
            guard one != other, abs(texts[one].scalars.count - texts[other].scalars.count) <= 2,
                (texts[one].letters ^ texts[other].letters).nonzeroBitCount <= 4
            else { return }
            pairs.append((min(one, other), max(one, other)))
        }
        var begin = 0
        while begin < entries.count {
            var end = begin + 1
            while end < entries.count, entries[end].piece == entries[begin].piece { end += 1 }
            if end - begin <= blockLimit {
                for i in begin..<end {
                    var j = i + 1
                    while j < end, entries[j].place - entries[i].place <= 2 {
                        add(Int(entries[i].text), Int(entries[j].text))
                        j += 1
                    }
                }
            } else {
                let block = Set(entries[begin..<end].map { Int($0.text) }).sorted { one, other in
                    texts[one].scalars.lexicographicallyPrecedes(texts[other].scalars)
                }
                for i in block.indices {
                    for j in block[(i + 1)...].prefix(neighbors) { add(block[i], j) }
                }
            }
            begin = end
        }
        return pairs
    }
}

/// Whether at most `limit` letters must be put in, taken out, changed or exchanged with their neighbor.
///
/// - Complexity: O(length · 4^limit), for limits of one or two.
func isWithin(_ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>, _ limit: Int) -> Bool {
    var (a, b) = (one, other)
    while let x = a.first, let y = b.first, x == y {
        a.removeFirst()
        b.removeFirst()
    }
    guard !a.isEmpty, !b.isEmpty else { return a.count + b.count <= limit }
    guard limit > 0, abs(a.count - b.count) <= limit else { return false }
    let (restA, restB) = (a.dropFirst(), b.dropFirst())
    if isWithin(restA, restB, limit - 1) || isWithin(restA, b, limit - 1) || isWithin(a, restB, limit - 1) {
        return true
    }
    guard let x = restA.first, let y = restB.first, x == b.first, y == a.first else { return false }
    return isWithin(restA.dropFirst(), restB.dropFirst(), limit - 1)
}

/// Whether the words in which two names differ are one word, mistyped.
private enum Misspelling {
    /// Nil where the words are different words.
    static func confidence(
        _ one: [String], _ other: [String], _ frequency: [String: Int]
    ) -> ProbableDuplicate.Confidence? {
        guard one.count == other.count else {
            // A space more or less, and a letter: not a word more, which tells branches apart.
            let (a, b) = (Set(one), Set(other))
            let isWordMore = a.isSubset(of: b) || b.isSubset(of: a)
            let (x, y) = (one.joined().unicodeScalars.map(\.value), other.joined().unicodeScalars.map(\.value))
            if isWordMore || a.symmetricDifference(b).contains(where: { $0.unicodeScalars.count == 1 }) { return nil }
            return isWithin(x[...], y[...], 1) ? .low : nil
        }
        var lowest = ProbableDuplicate.Confidence.medium
        for (a, b) in zip(one, other) where a != b {
            guard let confidence = confidence(a, b, frequency) else { return nil }
            lowest = min(lowest, confidence)
        }
        return lowest
    }

    private static func confidence(
        _ a: String, _ b: String, _ frequency: [String: Int]
    ) -> ProbableDuplicate.Confidence? {
        let (x, y) = (a.unicodeScalars.map(\.value), b.unicodeScalars.map(\.value))
        let shorter = min(x.count, y.count)
        if x.contains(where: isThai) || y.contains(where: isThai) { return thai(x, y) }
        // A short word is another word with one letter changed: Iran, Iraq; and so is one that begins otherwise: north,
        // south.
        guard shorter >= 5, x.first == y.first, isWithin(x[...], y[...], shorter < 8 ? 1 : 2) else { return nil }
        // Two words that both occur elsewhere are two words: Austria, Australia. Nobody mistypes twice.
        guard min(frequency[a] ?? 0, frequency[b] ?? 0) <= 1 else { return nil }
        return shorter >= 8 ? .medium : .low
    }

    /// Thai is not parted into words here: a sign above or below is easily mistyped, a consonant is another village.
    private static func thai(_ x: [UInt32], _ y: [UInt32]) -> ProbableDuplicate.Confidence? {
        var (a, b) = (x[...], y[...])
        while let one = a.first, one == b.first {
            a.removeFirst()
            b.removeFirst()
        }
        while let one = a.last, one == b.last {
            a.removeLast()
            b.removeLast()
        }
        if a.allSatisfy(isThaiSign), b.allSatisfy(isThaiSign) { return .medium }
        // A letter left out or doubled in a long name.
        return min(x.count, y.count) >= 16 && a.count + b.count == 1 ? .low : nil
    }

    private static func isThai(_ scalar: UInt32) -> Bool { (0xE00...0xE7F).contains(scalar) }

    private static func isThaiSign(_ scalar: UInt32) -> Bool {
        scalar == 0xE31 || (0xE34...0xE3A).contains(scalar) || (0xE47...0xE4E).contains(scalar)
    }
}
