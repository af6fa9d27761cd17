import Graphviz
import Quintet

extension Subject {
    /// Title, subtitle, legend and source of a picture of organizations.
    func heading(
        _ options: PictureOptions, _ selection: PictureSelection, _ look: Appearance, title: Bilingual,
        legend: [[Drawing.LegendItem]]
    ) -> Drawing.Heading {
        let language = options.language
        let (count, pairs) = (selection.organizations.count, look.lines.lines.lines.count)
        var parts = [
            Bilingual(
                "\(counted(count, "organization", "organizations")), \(counted(pairs, "pair of partners", "pairs of partners"))",
                "\(grouped(count)) องค์กร \(grouped(pairs)) คู่พันธมิตร")
        ]
        if ties.choice == .shared { parts.append(Bilingual("ties from shared projects", "ความร่วมมือจากโครงการร่วม")) }
        parts += selection.remarks
        parts += [look.rules.labelRemark].compactMap(\.self)
        // What a filter left out belongs on the picture: it is seen without the answer that said so.
        let filters = statements.dropFirst().map { $0[language] }
        let subtitle = (parts.map { $0[language] } + filters).joined(separator: " · ")
        return Drawing.Heading(
            title: options.title ?? title[language], subtitle: subtitle, legend: legend,
            source: options.source ?? Bilingual("Source: \(name) · Quintet", "ที่มา: \(name) · Quintet")[language])
    }

    /// What the SVG says of an organization to those who point at it or hear it read.
    func description(of position: Int, _ language: InterfaceLanguage) -> String {
        let organization = network.organization(at: position)
        let sector = organization.sector?.words ?? Term.noSector.words
        let count = partnerCount(position)
        let partners = Bilingual(counted(count, "partner", "partners"), "พันธมิตร \(grouped(count)) องค์กร")
        return "\(organization.words[language]), \(sector[language]), \(partners[language])"
    }
}

/// The lines of a label: at most so many, about equally long, the last cut with an ellipsis where it must be. Only a word
/// much longer than a line is broken.
func labelLines(_ name: String, width: Int, lines limit: Int = 3) -> [String] {
    // Names made by programs join words with points and dashes; a line may end behind those, too.
    let breakable = name.replacing(/[._\-\/]+(?=\w)/) { $0.output + "\u{200B}" }
    let longest = longestWord(of: breakable)
    let width = max(width, min(longest, width + 7))
    var lines = wrapped(breakable, width: width)
    if lines.count > limit {
        let last = cut(lines[limit - 1] + "…", to: width)
        return Array(lines.prefix(limit - 1)) + [last.hasSuffix("…") ? last : last + "…"]
    }
    // No single word in the last line: the narrowest block with as many lines.
    var narrower = width - 1
    while narrower >= max(longest, 6) {
        let candidate = wrapped(breakable, width: narrower)
        guard candidate.count == lines.count else { break }
        lines = candidate
        narrower -= 1
    }
    return lines.isEmpty ? [""] : lines
}

/// The columns that the longest word takes.
private func longestWord(of text: String) -> Int {
    var longest = 0
    for piece in text.split(whereSeparator: { $0 == " " || $0 == "\u{200B}" || $0 == "\n" }) {
        var start = piece.startIndex
        for end in thaiWordBreaks(in: piece) + [piece.endIndex] {
            longest = max(longest, displayWidth(String(piece[start..<end])))
            start = end
        }
    }
    return longest
}
