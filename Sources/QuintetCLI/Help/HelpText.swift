import Quintet
import QuintetReports

/// The help of a tool and of its commands, made from the declarations.
struct HelpText {
    let tool: Tool
    let language: InterfaceLanguage
    /// The columns to fill; lines longer than a hundred are hard to read.
    let width: Int

    init(tool: Tool, language: InterfaceLanguage, width: Int) {
        self.tool = tool
        self.language = language
        self.width = min(width, 100)
    }

    /// What the tool is and which commands it has.
    func overview() -> String {
        var blocks = [
            usage("\(tool.name) \(Words.command[language]) …"),
            paragraphs(tool.summary),
            section(Words.commands, tool.allCommands.map { ($0.declaration.name, $0.declaration.summary[language]) }),
        ]
        let plain = tool.topics.filter { $0.chapter == nil }
        if !plain.isEmpty { blocks.append(section(Words.topics, plain.map { ($0.name, $0.summary[language]) })) }
        if plain.count < tool.topics.count { blocks.append(section(Words.measures(tool.name), chapters())) }
        blocks += [globalOptions(), paragraphs(Words.more(tool.name))]
        return blocks.joined(separator: "\n")
    }

    /// Chapters of topics, each with the names of its topics.
    private func chapters() -> [(String, String)] {
        var titles: [Bilingual] = []
        for topic in tool.topics {
            if let chapter = topic.chapter, !titles.contains(chapter) { titles.append(chapter) }
        }
        return titles.map { title in
            (title[language], tool.topics.filter { $0.chapter == title }.map(\.name).joined(separator: ", "))
        }
    }

    /// The options that every command has.
    func globalOptions() -> String { section(GlobalOptions.group.title, GlobalOptions.all.map(row)) }

    /// All about a command; a text about many commands tells the global options once and leaves them out here.
    func text(of command: CommandDeclaration, withGlobalOptions: Bool = true) -> String {
        var words = [tool.name, command.name] + command.operands.map(\.usage)
        if !command.allOptions.isEmpty { words.append(Words.options[language]) }
        var blocks = [usage(words.joined(separator: " ")), paragraphs(Words.sentence(command.summary))]
        if let discussion = command.discussion { blocks.append(paragraphs(discussion)) }
        if !command.operands.isEmpty { blocks.append(section(nil, command.operands.map(row))) }
        if !command.options.isEmpty { blocks.append(section(Words.optionsTitle, command.options.map(row))) }
        blocks += command.groups.map { section($0.title, $0.options.map(row)) }
        if withGlobalOptions { blocks.append(globalOptions()) }
        if !command.examples.isEmpty { blocks.append(examples(command)) }
        return blocks.joined(separator: "\n")
    }

    // MARK: Blocks: each ends with a line break

    private func usage(_ line: String) -> String {
        let label = Words.usage[language] + " "
        return hanging(label, line, indent: displayWidth(label))
    }

    private func paragraphs(_ text: Bilingual) -> String {
        wrapped(text[language], width: width).map { $0 + "\n" }.joined()
    }

    private func examples(_ command: CommandDeclaration) -> String {
        let lines = command.examples.map { example in
            "  \(example.line)\n" + hanging("      ", example.meaning[language], indent: 6)
        }
        return "\(Words.examples[language]):\n" + lines.joined()
    }

    /// A title and two columns; a left side too long for its column has a line of its own.
    private func section(_ title: Bilingual?, _ rows: [(String, String)]) -> String {
        let widest = min(28, width / 2)
        let fitting = rows.map { displayWidth($0.0) }.filter { $0 <= widest }
        let indent = 2 + (fitting.max() ?? widest) + 2
        let lines = rows.map { left, right in
            let room = indent - 2 - displayWidth(left)
            return room >= 2
                ? hanging("  " + left + String(repeating: " ", count: room), right, indent: indent)
                : "  \(left)\n" + hanging(String(repeating: " ", count: indent), right, indent: indent)
        }
        return (title.map { "\($0[language]):\n" } ?? "") + lines.joined()
    }

    /// Text behind a label, its further lines `indent` columns in.
    private func hanging(_ label: String, _ text: String, indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        let lines = wrapped(text, width: width - indent)
        return lines.enumerated().map { ($0 == 0 ? label : margin) + $1 + "\n" }.joined()
    }

    // MARK: Rows

    private func row(_ operand: any OperandDeclaration) -> (String, String) {
        (operand.usage, operand.help[language] + note(choices: operand.choices, defaultWord: nil))
    }

    private func row(_ option: any OptionDeclaration) -> (String, String) {
        let value = option.traits.takesWord ? " \(option.placeholder)" : ""
        // Choices that are the placeholder need no telling again.
        let isShown = option.placeholder == option.traits.choices.joined(separator: "|")
        let note = note(choices: isShown ? [] : option.traits.choices, defaultWord: option.defaultWord)
        return (option.spellings.joined(separator: ", ") + value, option.help[language] + note)
    }

    private func note(choices: [String], defaultWord: String?) -> String {
        var notes: [String] = []
        if !choices.isEmpty { notes.append(oneOf(choices)[language]) }
        if let defaultWord, !defaultWord.isEmpty { notes.append("\(Words.preset[language]) \(defaultWord)") }
        return notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
    }

    private enum Words {
        static let usage = Bilingual("Usage:", "วิธีใช้:")
        static let command = Bilingual("COMMAND", "คำสั่ง")
        static let commands = Bilingual("Commands", "คำสั่ง")
        static let options = Bilingual("[options]", "[ตัวเลือก]")
        static let optionsTitle = Bilingual("Options", "ตัวเลือก")
        static let topics = Bilingual("Topics", "หัวข้อ")
        static let examples = Bilingual("Examples", "ตัวอย่าง")
        static func measures(_ name: String) -> Bilingual {
            Bilingual(
                "Measures, each explained by \"\(name) help MEASURE\"", "ตัวชี้วัด ดูคำอธิบายด้วย \"\(name) help ตัวชี้วัด\"")
        }
        static let preset = Bilingual("default", "ค่าเริ่มต้น")
        /// The summary as a sentence of its own; Thai writes it no differently.
        static func sentence(_ summary: Bilingual) -> Bilingual {
            Bilingual(summary.en.prefix(1).uppercased() + summary.en.dropFirst() + ".", summary.th)
        }
        static func more(_ name: String) -> Bilingual {
            Bilingual(
                "\"\(name) help COMMAND\" tells all about a command.", "ดูคำอธิบายของแต่ละคำสั่งด้วย \"\(name) help คำสั่ง\"")
        }
    }
}
