import Quintet
import QuintetReports

/// The commands as a section of the README: a table of all, the options of all, then each with its own.
package struct MarkdownReference {
    let tool: Tool
    let language: InterfaceLanguage

    /// Makes the reference of a tool in a language.
    package init(tool: Tool, language: InterfaceLanguage) {
        self.tool = tool
        self.language = language
    }

    /// The whole section, beginning with the table; headings are of the third level.
    package func text() -> String {
        let commands = tool.allCommands.map(\.declaration)
        let heading = Bilingual("| Command | What it does |", "| คำสั่ง | ใช้ทำอะไร |")[language]
        let rows = commands.map { "| [`\($0.name)`](#\($0.name)) | \(Self.cell($0.summary[language])) |" }
        let table = ([heading, "| --- | --- |"] + rows).joined(separator: "\n") + "\n"
        // The help as it is shown at eighty columns: the same text, so that the two cannot come to differ.
        let help = HelpText(tool: tool, language: language, width: 80)
        let globals = "\n```text\n\(help.globalOptions())```\n"
        let sections = commands.map { command in
            "\n### \(command.name)\n\n```text\n\(help.text(of: command, withGlobalOptions: false))```\n"
        }
        return table + globals + sections.joined()
    }

    private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
