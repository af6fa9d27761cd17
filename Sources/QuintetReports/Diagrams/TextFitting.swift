import Graphviz

/// Sets words in a given width, by the measures of the font.
///
/// A line may end at a space, behind points and dashes, and between two words of Thai, which writes none. Only a word
/// wider than a whole line is broken elsewhere.
struct TextFitting {
    let widths: FontWidths

    /// A piece that is never broken if it fits, and whether a space stands before it.
    private struct Piece {
        let text: String
        let width: Double
        let isSpaced: Bool
    }

    func width(_ text: String, _ size: Double, isBold: Bool = false) -> Double {
        widths.width(of: text, size: size, isBold: isBold)
    }

    /// The lines of a text, about equally long: at most `limit`, the last cut with an ellipsis where it must be.
    func lines(_ text: String, width room: Double, size: Double, isBold: Bool = false, limit: Int) -> [String] {
        let pieces = pieces(of: text, size, isBold)
        var lines = set(pieces, room, size, isBold)
        guard lines.count <= limit else {
            return Array(lines.prefix(limit - 1)) + [
                cut(lines[(limit - 1)...].joined(separator: " "), room, size, isBold)
            ]
        }
        // No single word in the last line: the narrowest block with as many lines.
        guard lines.count > 1 else { return lines.isEmpty ? [""] : lines }
        var narrower = room * 0.95
        while narrower > room * 0.4, narrower >= pieces.map(\.width).max() ?? 0 {
            let candidate = set(pieces, narrower, size, isBold)
            guard candidate.count == lines.count else { break }
            lines = candidate
            narrower -= room * 0.05
        }
        return lines
    }

    /// One line, cut with an ellipsis where it must be.
    func cut(_ text: String, _ room: Double, _ size: Double, _ isBold: Bool = false) -> String {
        guard width(text, size, isBold: isBold) > room else { return text }
        var (kept, used) = ("", width("…", size, isBold: isBold))
        for character in text {
            used += width(String(character), size, isBold: isBold)
            if used > room { break }
            kept.append(character)
        }
        while kept.last == " " { kept.removeLast() }
        return kept + "…"
    }

    private func pieces(of text: String, _ size: Double, _ isBold: Bool) -> [Piece] {
        let breakable = text.replacing(/[._\-\/]+(?=\w)/) { $0.output + "\u{200B}" }
        var pieces: [Piece] = []
        for word in breakable.split(whereSeparator: { $0 == " " || $0.isNewline }) {
            var isSpaced = !pieces.isEmpty
            for part in word.split(separator: "\u{200B}") {
                var start = part.startIndex
                for end in thaiWordBreaks(in: part) + [part.endIndex] {
                    let text = String(part[start..<end])
                    pieces.append(Piece(text: text, width: width(text, size, isBold: isBold), isSpaced: isSpaced))
                    isSpaced = false
                    start = end
                }
            }
        }
        return pieces
    }

    private func set(_ pieces: [Piece], _ room: Double, _ size: Double, _ isBold: Bool) -> [String] {
        let space = width(" ", size, isBold: isBold)
        var lines: [String] = []
        var (line, used) = ("", 0.0)
        func close() {
            if !line.isEmpty { lines.append(line) }
            (line, used) = ("", 0)
        }
        for piece in pieces {
            let gap = piece.isSpaced && !line.isEmpty ? space : 0
            if used + gap + piece.width <= room {
                line += (gap > 0 ? " " : "") + piece.text
                used += gap + piece.width
                continue
            }
            close()
            guard piece.width > room else {
                (line, used) = (piece.text, piece.width)
                continue
            }
            for character in piece.text {
                let width = width(String(character), size, isBold: isBold)
                if used + width > room { close() }
                line.append(character)
                used += width
            }
        }
        close()
        return lines
    }
}
