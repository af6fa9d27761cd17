/// Completions for bash: commands, options, and the choices of an option; elsewhere bash completes file names.
struct BashCompletions {
    let tool: Tool

    /// A script to be sourced.
    func script() -> String {
        let commands = tool.allCommands.map(\.declaration)
        let name = "_" + tool.name.map { $0.isLetter || $0.isNumber ? "\($0)" : "_" }.joined()
        var lines = [
            "# Completions of \(tool.name) for bash; use: source <(\(tool.name) help --completions bash)",
            "\(name)() {",
            "    local word=\"${COMP_WORDS[COMP_CWORD]}\" previous=\"${COMP_WORDS[COMP_CWORD-1]}\" command= i words=",
            // Bash makes three words of --ties=both.
            "    if [[ $word == '=' ]]; then word=",
            "    elif [[ $previous == '=' ]]; then previous=\"${COMP_WORDS[COMP_CWORD-2]}\"; fi",
            "    for ((i = 1; i < COMP_CWORD; i++)); do",
            "        case \"${COMP_WORDS[i]}\" in",
            "        \(commands.map(\.name).joined(separator: "|"))) command=\"${COMP_WORDS[i]}\"; break ;;",
            "        esac",
            "    done",
            "    case \"$command $previous\" in",
        ]
        for command in [nil] + commands.map(Swift.Optional.some) {
            for option in (command?.allOptions ?? []) + GlobalOptions.all where !option.traits.choices.isEmpty {
                let place = command.map { "\($0.name) " } ?? " "
                let patterns = option.spellings.map { Self.quoted(place + $0) }.joined(separator: "|")
                lines.append("    \(patterns)) words=\(Self.quoted(option.traits.choices)) ;;")
            }
        }
        lines += ["    esac", "    if [[ -z $words ]]; then", "        case \"$command\" in"]
        for command in commands {
            let spellings = (command.allOptions + GlobalOptions.all).flatMap(\.spellings)
            let choices = command.operands.flatMap(\.choices)
            let topics = command.name == "help" ? commands.map(\.name) + tool.topics.map(\.name) : []
            lines.append("        \(command.name))")
            lines.append("            if [[ $word == -* ]]; then words=\(Self.quoted(spellings))")
            lines.append("            else words=\(Self.quoted(choices + topics)); fi ;;")
        }
        let globals = GlobalOptions.all.flatMap(\.spellings)
        lines += [
            "        *) words=\(Self.quoted(commands.map(\.name) + globals)) ;;",
            "        esac",
            "    fi",
            "    COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))",
            "}",
            "complete -o default -F \(name) \(tool.name)",
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    private static func quoted(_ words: [String]) -> String { quoted(words.joined(separator: " ")) }

    /// In single quotes, as the shell takes everything literally but the quote itself.
    private static func quoted(_ text: String) -> String { "'\(text.replacing("'", with: "'\\''"))'" }
}
