import Quintet
import QuintetReports

/// `help`: the declarations of all commands, in words for people, for the shell and for the README.
struct HelpCommand: Command {
    enum Shell: String, CaseIterable, Sendable { case bash }

    static let topic = Operand<String?>.optional(
        "TOPIC", help: Bilingual("the command, measure or topic to explain", "คำสั่ง ตัวชี้วัด หรือหัวข้อที่ต้องการคำอธิบาย"))
    static let completions = Option<Shell>(
        "completions", help: Bilingual("print the completions of a shell", "พิมพ์ชุดคำสั่งเติมคำอัตโนมัติของเชลล์"), value: .choice)
    static let markdown = Option<Bool>(
        "markdown", help: Bilingual("print the command reference in Markdown", "พิมพ์คู่มือคำสั่งทั้งหมดเป็น Markdown"))

    let tool: Tool

    var declaration: CommandDeclaration {
        CommandDeclaration(
            "help", summary: summary,
            operands: [Self.topic], options: [Self.completions, Self.markdown],
            examples: topicExample + [
                .init(
                    "\(tool.name) help help", Bilingual("all about this command", "คำอธิบายของคำสั่งนี้")),
                .init(
                    "source <(\(tool.name) help --completions bash)",
                    Bilingual("let bash complete commands and options", "ให้ bash เติมคำสั่งและตัวเลือกให้อัตโนมัติ")),
            ])
    }

    private var explainsMeasures: Bool { tool.topics.contains { $0.chapter != nil } }

    private var summary: Bilingual {
        explainsMeasures
            ? Bilingual("explain a command or a measure in words", "อธิบายคำสั่งและตัวชี้วัดเป็นถ้อยคำ")
            : Bilingual("explain a command in words", "อธิบายคำสั่งต่าง ๆ")
    }

    private var topicExample: [CommandDeclaration.Example] {
        guard explainsMeasures, let topic = tool.topics.first(where: { $0.name == "betweenness" }) else { return [] }
        return [
            .init(
                "\(tool.name) help \(topic.name)",
                Bilingual(
                    "what betweenness tells, how it is defined, and where it misleads",
                    "ความเป็นคนกลางบอกอะไร นิยามอย่างไร และควรระวังอะไร"))
        ]
    }

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        let help = HelpText(tool: tool, language: console.language, width: console.width)
        if invocation[Self.completions] != nil {
            try console.write(BashCompletions(tool: tool).script())
        } else if invocation[Self.markdown] {
            try console.write(MarkdownReference(tool: tool, language: console.language).text())
        } else if let word = invocation[Self.topic] {
            try explain(word, help, console)
        } else {
            try console.write(help.overview())
        }
        return .done
    }

    private func explain(_ word: String, _ help: HelpText, _ console: Console) throws {
        let commands = tool.allCommands.map(\.declaration)
        if let command = commands.first(where: { $0.name == word }) {
            return try console.write(help.text(of: command))
        }
        guard let topic = tool.topics.first(where: { $0.isCalled(word) }) else {
            let names = commands.map(\.name) + tool.topics.map(\.name) + tool.topics.flatMap(\.otherNames)
            throw CommandLineError.unknownTopic(word, suggestion: suggestion(for: word, among: names))
        }
        for line in topic.lines(in: console.language, width: help.width) {
            try console.write(line.text, style: line.isHeading ? .bold : nil)
            try console.write("\n")
        }
    }
}
