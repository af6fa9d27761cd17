import Quintet
import QuintetReports

/// Something besides commands that `help` explains: a measure, a format.
package struct HelpTopic: Sendable {
    package let name: String
    package let summary: Bilingual
    /// The whole text; it is wrapped when shown.
    package let text: Bilingual

    /// Makes a topic.
    package init(_ name: String, summary: Bilingual, text: Bilingual) {
        self.name = name
        self.summary = summary
        self.text = text
    }
}

/// `help`: the declarations of all commands, in words for people, for the shell and for the README.
struct HelpCommand: Command {
    enum Shell: String, CaseIterable, Sendable { case bash }

    static let topic = Operand<String?>.optional(
        "TOPIC", help: Bilingual("the command or topic to explain", "คำสั่งหรือหัวข้อที่ต้องการคำอธิบาย"))
    static let completions = Option<Shell>(
        "completions", help: Bilingual("print the completions of a shell", "พิมพ์ชุดคำสั่งเติมคำอัตโนมัติของเชลล์"), value: .choice)
    static let markdown = Option<Bool>(
        "markdown", help: Bilingual("print the command reference in Markdown", "พิมพ์คู่มือคำสั่งทั้งหมดเป็น Markdown"))

    let tool: Tool

    var declaration: CommandDeclaration {
        CommandDeclaration(
            "help", summary: Bilingual("explain a command in words", "อธิบายคำสั่งต่าง ๆ"),
            operands: [Self.topic], options: [Self.completions, Self.markdown],
            examples: [
                .init(
                    "\(tool.name) help help", Bilingual("all about this command", "คำอธิบายของคำสั่งนี้")),
                .init(
                    "source <(\(tool.name) help --completions bash)",
                    Bilingual("let bash complete commands and options", "ให้ bash เติมคำสั่งและตัวเลือกให้อัตโนมัติ")),
            ])
    }

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        let help = HelpText(tool: tool, language: console.language, width: console.width)
        if invocation[Self.completions] != nil {
            try console.write(BashCompletions(tool: tool).script())
        } else if invocation[Self.markdown] {
            try console.write(MarkdownReference(tool: tool, language: console.language).text())
        } else if let word = invocation[Self.topic] {
            try console.write(try explanation(of: word, help, console))
        } else {
            try console.write(help.overview())
        }
        return .done
    }

    private func explanation(
        of word: String, _ help: HelpText, _ console: Console
    ) throws(CommandLineError) -> String {
        let commands = tool.allCommands.map(\.declaration)
        if let command = commands.first(where: { $0.name == word }) { return help.text(of: command) }
        if let topic = tool.topics.first(where: { $0.name == word }) {
            return wrapped(topic.text[console.language], width: help.width).map { $0 + "\n" }.joined()
        }
        let names = commands.map(\.name) + tool.topics.map(\.name)
        throw .unknownTopic(word, suggestion: suggestion(for: word, among: names))
    }
}
