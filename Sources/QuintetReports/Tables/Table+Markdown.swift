// GitHub Flavored Markdown, https://github.github.com/gfm/#tables-extension-
//
// What comes from data is text and stays text: no cell makes a link, a picture, an element or another cell.

import Quintet

extension Table {
    func markdownRendering(_ language: InterfaceLanguage) -> String {
        guard !columns.isEmpty else { return "" }
        var lines = [
            line(columns.map { markdownEscaped($0.title.text(in: language)) }),
            line(columns.map { $0.alignment == .trailing ? "---:" : "---" }),
        ]
        for row in rows {
            lines.append(
                line(
                    zip(columns, row).map { column, cell in
                        markdownEscaped(cell.text(decimals: column.decimals, language: language))
                    }))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func line(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |"
    }
}

/// The text so that Markdown shows it as it is, on one line.
package func markdownEscaped(_ text: String) -> String {
    var escaped = ""
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
        switch scalar {
        // References work in every flavor; a backslash before `<` does not.
        case "&": escaped += "&amp;"
        case "<": escaped += "&lt;"
        case ">": escaped += "&gt;"
        case "\\", "|", "`", "*", "_", "~", "[", "]", "@", "$":
            escaped.unicodeScalars.append("\\")
            escaped.unicodeScalars.append(scalar)
        // Bare addresses become links in this flavor: `https://…` and `www.…`.
        case ":" where scalars[(place + 1)...].prefix(2).elementsEqual(["/", "/"]): escaped += "\\:"
        case "." where scalars[..<place].suffix(3).allSatisfy { $0 == "w" || $0 == "W" } && place >= 3: escaped += "\\."
        case "\n", "\r", "\t", "\u{2028}", "\u{2029}", "\u{85}":
            // A CR LF pair is one break.
            if !(scalar == "\n" && place > 0 && scalars[place - 1] == "\r") { escaped += " " }
        default: escaped.unicodeScalars.append(visible(scalar))
        }
    }
    return escaped
}
