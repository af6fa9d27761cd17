/// Measures text with the library's own fonts and breaks it into lines.
///
/// Headings and legends are placed by us; without the library's measure they would be cut off or run into each other.
struct TextMeasurer: ~Copyable {
    /// The size and weight of a text.
    struct Style: Hashable {
        var size: Double
        var isBold = false
    }

    private struct Piece: Hashable {
        var text: String
        var style: Style
    }

    private let fonts: [String]
    private var known: [Piece: Double] = [:]

    /// Makes a measurer for the first of these font families.
    init(fonts: [String]) { self.fonts = fonts }

    /// The widths of texts in points, all in one style; the texts are shown as they are, on one line each.
    mutating func widths(
        of texts: [String], in style: Style, session: borrowing GraphvizLibrary.Session
    ) throws(RenderingError) -> [Double] {
        if let estimates = session.estimates {
            return texts.map { estimates.width(of: $0, size: style.size, isBold: style.isBold) }
        }
        var unknown: [String] = []
        var asked: Set<Piece> = []
        for text in texts where known[Piece(text: text, style: style)] == nil {
            if asked.insert(Piece(text: text, style: style)).inserted { unknown.append(text) }
        }
        if !unknown.isEmpty {
            let graph = try session.makeGraph()
            try graph.declare(.graph, [("splines", "none"), ("charset", "UTF-8")])
            try graph.declare(
                .node,
                [
                    ("label", ""), ("shape", "plaintext"), ("margin", "0"), ("width", "0"), ("height", "0"),
                    ("fontname", fontName(fonts, bold: style.isBold)), ("fontsize", Sanitizer.number(style.size)),
                    ("pos", "0,0"),
                ])
            for (number, text) in unknown.enumerated() {
                try graph.addNode("t\(number)")
                try graph.set(.node(number), "label", Sanitizer.label([text], limit: 600))
            }
            try graph.layOut(with: "nop2")
            for (number, text) in unknown.enumerated() {
                known[Piece(text: text, style: style)] = graph.place(of: number).width
            }
        }
        return texts.map { known[Piece(text: $0, style: style)] ?? 0 }
    }

    /// The text in lines no wider than `room`: broken at spaces, and inside a word (Thai sets none between words)
    /// only where two letters as people see them meet.
    mutating func wrap(
        _ text: String, in style: Style, room: Double, lineLimit: Int, session: borrowing GraphvizLibrary.Session
    ) throws(RenderingError) -> [String] {
        guard !text.isEmpty else { return [] }
        if try widths(of: [text], in: style, session: session)[0] <= room { return [text] }
        let words = text.split(separator: " ").map(String.init)
        let space = try widths(of: ["n n", "nn"], in: style, session: session)
        let gap = space[0] - space[1]
        let wordWidths = try widths(of: words, in: style, session: session)

        var lines: [String] = []
        var (line, width) = ("", 0.0)
        func close() {
            if !line.isEmpty { lines.append(line) }
            (line, width) = ("", 0)
        }
        for (word, wordWidth) in zip(words, wordWidths) {
            if !line.isEmpty, width + gap + wordWidth <= room {
                line += " " + word
                width += gap + wordWidth
                continue
            }
            if wordWidth <= room {
                close()
                (line, width) = (word, wordWidth)
                continue
            }
            // A word wider than the line is filled in letter by letter, beginning on the line already open.
            let letters = word.map(String.init)
            let letterWidths = try widths(of: letters, in: style, session: session)
            if !line.isEmpty { (line, width) = (line + " ", width + gap) }
            var next = 0
            while next < letters.count {
                let fitting = count(of: letterWidths[next...], in: room - width)
                if next + fitting == letters.count {
                    line += letters[next...].joined()
                    width += letterWidths[next...].reduce(0, +)
                    break
                }
                // At least one letter a line, however narrow the room.
                let taken = goodBreak(letters, from: next, at: next + max(fitting, line.isEmpty ? 1 : 0))
                line += letters[next..<taken].joined()
                next = taken
                close()
            }
        }
        close()
        guard lines.count > lineLimit else { return lines }
        var kept = Array(lines.prefix(lineLimit))
        kept[lineLimit - 1] = String(kept[lineLimit - 1].dropLast(2)) + "…"
        return kept
    }
}

/// How many of the widths, from the first on, fit into the room.
private func count(of widths: ArraySlice<Double>, in room: Double) -> Int {
    var used = 0.0
    for (count, width) in widths.enumerated() {
        used += width
        if used > room { return count }
    }
    return widths.count
}

/// Where to break a word without spaces, at or a little before `limit`.
///
/// Thai syllables often begin with a vowel that is written before its consonant: before one of these is the best
/// place. After one of them, or before a vowel or sign that belongs to what precedes it, is never a place.
private func goodBreak(_ letters: [String], from start: Int, at limit: Int) -> Int {
    guard limit > start, limit < letters.count else { return limit }
    let leading: Set<String> = ["เ", "แ", "โ", "ใ", "ไ"]
    func leads(_ index: Int) -> Bool {
        letters[index].unicodeScalars.first.map { leading.contains(String($0)) } ?? false
    }
    func follows(_ index: Int) -> Bool {
        letters[index].unicodeScalars.first.map { "ะาำๅๆฯ".unicodeScalars.contains($0) } ?? false
    }
    let earliest = max(start + 1, limit - 7)
    guard earliest <= limit else { return limit }
    for place in stride(from: limit, through: earliest, by: -1) where leads(place) { return place }
    for place in stride(from: limit, through: earliest, by: -1) where !follows(place) && !leads(place - 1) {
        return place
    }
    return limit
}
