// Columns set with spaces, measured in the columns a terminal gives each character.

extension Table {
    /// Headings, a light rule below each, and the rows; two spaces between columns.
    ///
    /// A table wider than `options.width` is narrowed by cutting its widest columns of text; numbers are never cut.
    func textRendering(_ options: TableOptions) -> String {
        guard !columns.isEmpty else { return "" }
        let headings = columns.map { visibleText($0.title.text(in: options.language)) }
        let body = rows.map { row in
            zip(columns, row).map { column, cell in
                visibleText(cell.text(decimals: column.decimals, language: options.language))
            }
        }
        let widths = columnWidths(headings: headings, body: body, options: options)
        var lines = [line(headings, widths)]
        lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
        for row in body { lines.append(line(row, widths)) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var line = ""
        for (place, cell) in cells.enumerated() {
            if place > 0 { line += "  " }
            let shown = cut(cell, to: widths[place])
            let gap = String(repeating: " ", count: max(0, widths[place] - displayWidth(shown)))
            switch columns[place].alignment {
            case .trailing: line += gap + shown
            // No spaces at the end of a line.
            case .leading: line += place == cells.count - 1 ? shown : shown + gap
            }
        }
        return line
    }

    private func columnWidths(headings: [String], body: [[String]], options: TableOptions) -> [Int] {
        var widths = headings.map(displayWidth)
        for row in body {
            for (place, cell) in row.enumerated() { widths[place] = max(widths[place], displayWidth(cell)) }
        }
        let texts = columns.indices.filter { columns[$0].alignment == .leading }
        if let limit = options.cellWidth {
            for place in texts { widths[place] = min(widths[place], max(limit, 1)) }
        }
        guard let room = options.width else { return widths }
        var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - room
        // The widest column gives way first, so that all end equally wide; each keeps enough to be told apart.
        while excess > 0, let widest = texts.max(by: { widths[$0] < widths[$1] }), widths[widest] > 8 {
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }
}

/// The text, or its beginning and `…` so that it takes at most `width` columns; letters keep their marks.
package func cut(_ text: String, to width: Int) -> String {
    guard displayWidth(text) > width else { return text }
    guard width > 0 else { return "" }
    var (shown, taken) = ("", 0)
    for character in text {
        let columns = displayWidth(String(character))
        if taken + columns > width - 1 { break }
        shown.append(character)
        taken += columns
    }
    return shown + "…"
}
