import Quintet

// The pages of the measures as articles of the documentation catalogue, in its Markdown. The files are part of the
// repository, and a test fails when one is out of date.

/// An article of the documentation that is made from the pages of the measures.
package struct MeasureArticle: Sendable {
    /// Where it lies within the catalogue.
    package let path: String
    package let text: String

    /// Every article: one a page, one that lists them, one that compares.
    package static let all: [MeasureArticle] =
        PageGroup.all.flatMap { group in group.pages.map { article(on: $0, in: group) } } + [list, comparison]

    private static let notice = "<!-- Made from the pages under Sources/Quintet/Pages; see CONTRIBUTING.md. -->\n"

    private static func name(of page: MeasurePage) -> String { "measure-\(page.id)" }

    private static func article(on page: MeasurePage, in group: PageGroup) -> MeasureArticle {
        var text = "# \(page.title.en)\n\n"
        for (place, section) in page.sections.enumerated() {
            // What it tells is the abstract.
            if place > 0 { text += "## \(section.heading.en)\n\n" }
            let paragraphs = section.paragraphs.map(\.en)
            switch section.heading.en {
            case "Worked example":
                text += "`\(paragraphs[0])`: " + paragraphs.dropFirst().map(markdown).joined(separator: "\n\n") + "\n\n"
            case "Other programs", "References":
                text += paragraphs.map { "- \(markdown($0))\n" }.joined() + "\n"
            default:
                text += paragraphs.map { markdown($0) + "\n\n" }.joined()
            }
        }
        text += "## How to ask for it\n\n"
        if let request = page.request { text += "`\(request)`, or in the library " }
        text += "``\(page.declaration)``.\n\n"
        return MeasureArticle(path: "\(group.id)/\(name(of: page)).md", text: text + notice)
    }

    /// The list of all pages.
    private static var list: MeasureArticle {
        var text =
            "# What can be measured\n\nEvery measure in words: what it tells, its formula, its traps.\n\n## Topics\n\n"
        for group in PageGroup.all {
            text += "### \(group.title.en)\n\n"
            text += group.pages.map { "- <doc:\(name(of: $0))>\n" }.joined() + "\n"
        }
        return MeasureArticle(path: "Measures.md", text: text + notice)
    }

    /// Where other programs compute something else.
    private static var comparison: MeasureArticle {
        var text = """
            # How Quintet differs from igraph, NetworkX and UCINET

            The same name is not always the same number: where other programs compute something else.

            ## Overview

            What is said of igraph 1.0 and NetworkX 3.6 was for the most part seen by running them, and of the packages of R
            mostly follows their manuals; UCINET was not run, and what is said of it comes from the literature. An empty cell
            is no promise of the same digits, only that no difference of definition is known. Quintet merges parallel ties by
            adding their strengths, leaves ties of an organization with itself out, takes a weight for a strength, and leaves
            a value out where there is none, with the reason.


            """
        for group in PageGroup.all {
            let pages = group.pages.filter { !$0.differs.isEmpty }
            guard !pages.isEmpty else { continue }
            text += "### \(group.title.en)\n\n"
            text += "| Measure | " + OtherProgram.allCases.map(\.rawValue).joined(separator: " | ") + " |\n"
            text += "| --- |" + OtherProgram.allCases.map { _ in " --- |" }.joined() + "\n"
            for page in pages {
                let cells = OtherProgram.allCases.map { program in
                    page.differs.filter { $0.program == program }.map { markdown($0.text.en) }.joined(separator: " ")
                }
                text += "| <doc:\(name(of: page))> | " + cells.joined(separator: " | ") + " |\n"
            }
            text += "\n"
        }
        return MeasureArticle(path: "HowQuintetDiffers.md", text: text + notice)
    }

    /// The text with what Markdown would take for its own set off; between backticks it stays as it is.
    private static func markdown(_ text: String) -> String {
        var isCode = false
        var result = ""
        for character in text {
            if character == "`" { isCode.toggle() }
            if !isCode, "*_<>[]|\\~".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }
}
