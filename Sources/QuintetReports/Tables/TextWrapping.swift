/// Breaks text into lines of at most `width` columns.
///
/// Lines break at spaces, at U+200B (which is dropped) and where the text has a line break. Thai writes no spaces
/// between words, only between phrases: a phrase too wide for a whole line is broken between two words of the dictionary,
/// or failing that before a leading vowel (เ แ โ ใ ไ), which always opens a syllable, or failing that between two
/// characters as a reader sees them.
package func wrapped(_ text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { wrappedParagraph($0, width: max(1, width)) }
}

private func wrappedParagraph(_ paragraph: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in paragraph.split(separator: " ") {
        for (position, piece) in word.split(separator: "\u{200B}").enumerated() {
            let gap = line.isEmpty || position > 0 ? "" : " "
            if displayWidth(line) + gap.count + displayWidth(String(piece)) <= width {
                line += gap + piece
                continue
            }
            if !line.isEmpty { lines.append(line) }
            var parts = broken(piece, width: width)
            line = parts.popLast() ?? ""
            lines += parts
        }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
}

/// The parts of a piece without spaces, each at most `width` columns (or a single character).
private func broken(_ piece: Substring, width: Int) -> [String] {
    let words = thaiWordBreaks(in: piece)
    var parts: [String] = []
    var rest = piece
    while displayWidth(String(rest)) > width {
        var end = rest.startIndex
        var columns = 0
        while end < rest.endIndex {
            columns += displayWidth(String(rest[end]))
            if columns > width { break }
            end = rest.index(after: end)
        }
        if end == rest.startIndex { end = rest.index(after: end) }
        // The last word that fits; failing that the last syllable; failing that whatever fits.
        let cut =
            words.last { $0 > rest.startIndex && $0 <= end }
            ?? rest[...].indices.last { $0 > rest.startIndex && $0 <= end && isLeadingVowel(rest[$0]) } ?? end
        parts.append(String(rest[..<cut]))
        rest = rest[cut...]
    }
    if !rest.isEmpty { parts.append(String(rest)) }
    return parts
}

private func isLeadingVowel(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { 0x0E40...0x0E44 ~= $0.value } ?? false
}
