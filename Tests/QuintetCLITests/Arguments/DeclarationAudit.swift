import Quintet
import QuintetReports

@testable import QuintetCLI

/// What is missing or wrong in the declarations of a tool, as sentences; none for a tool that is fit to be shown.
///
/// Every text must be there in both languages, the Thai one in Thai letters; a summary fits a line; every command has
/// an example, and every example line of the tool (quotes and pipes understood) parses.
func flaws(of tool: Tool) -> [String] {
    var flaws: [String] = []
    func check(_ text: Bilingual, _ place: String) {
        if text.en.isEmpty { flaws.append("\(place): no English text") }
        if !text.th.unicodeScalars.contains(where: { 0x0E00...0x0E7F ~= $0.value }) {
            flaws.append("\(place): no Thai text")
        }
    }
    for declaration in tool.allCommands.map(\.declaration) {
        let name = declaration.name
        check(declaration.summary, "\(name), summary")
        if declaration.summary.en.hasSuffix(".") { flaws.append("\(name), summary: a full stop") }
        if displayWidth(declaration.summary.en) > 66 { flaws.append("\(name), summary: too long for a line") }
        if let discussion = declaration.discussion { check(discussion, "\(name), discussion") }
        for operand in declaration.operands { check(operand.help, "\(name), \(operand.name)") }
        for option in declaration.allOptions { check(option.help, "\(name), --\(option.name)") }
        for group in declaration.groups { check(group.title, "\(name), group \(group.title.en)") }
        if declaration.examples.isEmpty { flaws.append("\(name): no example") }
        for example in declaration.examples {
            check(example.meaning, "\(name), example")
            let calls = pipeline(example.line).filter { $0.first == tool.name }
            // A call inside another command, such as <(…), is left to the test that runs the examples.
            for call in calls where call.count > 1 {
                do {
                    let command = tool.allCommands.first { $0.declaration.name == call[1] }
                    guard let command else { throw CommandLineError.unknownCommand(call[1], suggestion: nil) }
                    _ = try Parser(
                        options: command.declaration.allOptions + GlobalOptions.all,
                        operands: command.declaration.operands
                    ).parse(Array(call.dropFirst(2)))
                } catch {
                    flaws.append("\(name), example \(example.line): \(error)")
                }
            }
            if !example.line.contains(tool.name) { flaws.append("\(name), example \(example.line): another tool") }
        }
    }
    return flaws
}

/// The words of each command of a shell line; quotes group words, `|` separates commands, `>` ends one.
func pipeline(_ line: String) -> [[String]] {
    var commands: [[String]] = [[]]
    var word: String?
    var quote: Character?
    func end() {
        if let word { commands[commands.count - 1].append(word) }
        word = nil
    }
    for character in line {
        switch character {
        case quote: quote = nil
        case _ where quote != nil: word = (word ?? "") + String(character)
        case "'", "\"": (quote, word) = (character, word ?? "")
        case " ": end()
        case "|":
            end()
            commands.append([])
        case ">":
            end()
            return commands
        default: word = (word ?? "") + String(character)
        }
    }
    end()
    return commands
}
