import Quintet
import QuintetReports

/// A command-line tool: its commands, and the way from the words typed to an exit status.
package struct Tool: Sendable {
    package let name: String
    package let summary: Bilingual
    /// The commands in the order help lists them; `help` is added behind.
    package let commands: [any Command]
    /// Other things `help` can be asked about.
    package let topics: [HelpTopic]
    let version: @Sendable () -> String
    let explain: @Sendable (any Error) -> CommandLineError?

    /// Describes a tool.
    ///
    /// - Parameters:
    ///   - name: The word it is called by.
    ///   - summary: What it is for, in one line.
    ///   - commands: What it can do.
    ///   - topics: What else `help` explains: measures, formats.
    ///   - version: Makes the text of `--version`, without a line break at its end.
    ///   - explain: Turns the errors of other doors into a sentence and a status; nil for one it does not know.
    package init(
        name: String, summary: Bilingual, commands: [any Command], topics: [HelpTopic] = [],
        version: @escaping @Sendable () -> String,
        explain: @escaping @Sendable (any Error) -> CommandLineError? = { _ in nil }
    ) {
        self.name = name
        self.summary = summary
        self.commands = commands
        self.topics = topics
        self.version = version
        self.explain = explain
    }

    var allCommands: [any Command] { commands + [HelpCommand(tool: self)] }

    /// Runs with standard output and standard error.
    ///
    /// - Parameters:
    ///   - arguments: The words after the program's name.
    ///   - environment: The environment variables.
    package func run(arguments: [String], environment: [String: String]) -> ExitStatus {
        run(arguments: arguments, console: .standard(environment: environment))
    }

    /// Runs with any console; never throws, and says one line about whatever goes wrong.
    package func run(arguments: [String], console: Console) -> ExitStatus {
        // Language and quiet are looked up before anything can go wrong, so that errors are told accordingly.
        let asked = GlobalOptions.Asked(in: arguments)
        if let language = asked.language { console.language = language }
        console.isQuiet = asked.isQuiet

        let (before, commandWord, after) = split(arguments)
        let command = commandWord.flatMap { word in allCommands.first { $0.declaration.name == word } }
        let place = command.map { "\(name) \($0.declaration.name)" } ?? name
        do {
            let status = try perform(command, commandWord, before, after, asked, console)
            try console.flush()
            return status
        } catch let error as OutputError where error == .closedPipe {
            return .done
        } catch {
            // Of two who notice an interruption, one says so.
            if error is Stopped, !Interruption.claim() { return Interruption.status }
            return tell(meaning(of: error), place, command, console)
        }
    }

    private func perform(
        _ command: (any Command)?, _ word: String?, _ before: [String], _ after: [String],
        _ asked: GlobalOptions.Asked, _ console: Console
    ) throws -> ExitStatus {
        let help = HelpText(tool: self, language: console.language, width: console.width)
        guard let command else {
            _ = try Parser(options: GlobalOptions.all, operands: []).parse(before)
            if let word { throw unknownCommand(word, after) }
            guard asked.wantsHelp || asked.wantsVersion else { throw CommandLineError.noCommand }
            try console.write(asked.wantsHelp ? help.overview() : version() + "\n")
            return .done
        }
        if asked.wantsHelp {
            try console.write(help.text(of: command.declaration))
            return .done
        }
        if asked.wantsVersion {
            try console.write(version() + "\n")
            return .done
        }
        _ = try Parser(options: GlobalOptions.all, operands: []).parse(before)
        let parser = Parser(
            options: command.declaration.allOptions + GlobalOptions.all, operands: command.declaration.operands)
        let invocation = try parser.parse(before + after)
        // The number of threads leaves no trace in any answer, so no command needs to know it.
        return try Parallel.$threadLimit.withValue(invocation[GlobalOptions.threads] ?? Parallel.threadLimit) {
            try command.run(invocation, console)
        }
    }

    /// The words before the command, the command, and the words after it.
    private func split(_ words: [String]) -> (before: [String], command: String?, after: [String]) {
        var position = 0
        while position < words.count, words[position].hasPrefix("-"), words[position] != "-" {
            let (spelling, value) = Parser.split(words[position])
            let takesWord = GlobalOptions.all.contains { $0.traits.takesWord && $0.spellings.contains(spelling) }
            let takesNext = value == nil && takesWord
            position += takesNext ? 2 : 1
        }
        guard position < words.count else { return (words, nil, []) }
        return (Array(words[..<position]), words[position], Array(words[(position + 1)...]))
    }

    private func unknownCommand(_ word: String, _ after: [String]) -> CommandLineError {
        let names = allCommands.map(\.declaration.name)
        if let near = suggestion(for: word, among: names) { return .unknownCommand(word, suggestion: near) }
        if let later = after.first, names.contains(later) { return .misplacedCommand(later, behind: word) }
        return .unknownCommand(word, suggestion: nil)
    }

    private func meaning(of error: any Error) -> CommandLineError {
        switch error {
        case let error as CommandLineError: error
        case OutputError.failed(let reason): .cannotWrite(to: nil, reason: reason)
        default: explain(error) ?? .failed(Bilingual(same: "\(error)"), status: .ioError)
        }
    }

    private func tell(
        _ error: CommandLineError, _ place: String, _ command: (any Command)?, _ console: Console
    ) -> ExitStatus {
        var line = "\(place): \(error.line(in: console.language))"
        if error.wantsHelp {
            let call = command.map { "\(name) help \($0.declaration.name)" } ?? "\(name) help"
            line += Bilingual("; see \"\(call)\"", "; ดู \"\(call)\"")[console.language]
        }
        // What was answered before the failure comes first; if that fails too, the first failure is the one to tell.
        try? console.flush()
        console.fail(line)
        return error.status
    }
}
