import Quintet
import QuintetReports

/// Something besides commands that `help` explains: a measure, a format.
package struct HelpTopic: Sendable {
    /// A part of the text.
    package enum Block: Sendable {
        case heading(Bilingual)
        case paragraph(Bilingual)
    }

    /// A line to be printed.
    struct Line {
        let text: String
        let isHeading: Bool
    }

    package let name: String
    /// What else it is called, in any language.
    package let otherNames: [String]
    package let summary: Bilingual
    /// Under which title the overview names it; nil for a line of its own with its summary.
    package let chapter: Bilingual?
    private let blocks: [Block]

    /// Makes a topic of one text; it is wrapped when shown.
    package init(_ name: String, summary: Bilingual, text: Bilingual) {
        self.init(name, summary: summary, blocks: [.paragraph(text)])
    }

    /// Makes a topic of headings and paragraphs; paragraphs under a heading are set in.
    package init(
        _ name: String, otherNames: [String] = [], summary: Bilingual, chapter: Bilingual? = nil, blocks: [Block]
    ) {
        self.name = name
        self.otherNames = otherNames
        self.summary = summary
        self.chapter = chapter
        self.blocks = blocks
    }

    /// Whether it is meant by a word; capitals make no difference.
    func isCalled(_ word: String) -> Bool {
        name == word || ([name] + otherNames).contains { $0.lowercased() == word.lowercased() }
    }

    /// The text in lines of at most `width` columns. Backticks, which set off what is to be typed, are left out.
    func lines(in language: InterfaceLanguage, width: Int) -> [Line] {
        var lines: [Line] = []
        var margin = ""
        for block in blocks {
            switch block {
            case .heading(let heading):
                if !lines.isEmpty { lines.append(Line(text: "", isHeading: false)) }
                lines += wrapped(heading[language], width: width).map { Line(text: $0, isHeading: true) }
                margin = "  "
            case .paragraph(let text):
                let plain = text[language].replacing("`", with: "")
                lines += wrapped(plain, width: width - margin.count).map { Line(text: margin + $0, isHeading: false) }
            }
        }
        return lines
    }
}
