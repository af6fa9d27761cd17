import Quintet
import QuintetReports

/// A command, one file each: what it is and how it runs.
package protocol Command: Sendable {
    /// Everything about it that parsing, help, completions and the README are made from.
    var declaration: CommandDeclaration { get }

    /// Answers. Words have become values already; an error thrown ends the run with its sentence and status.
    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus
}

/// What a command is.
package struct CommandDeclaration: Sendable {
    /// A command line and what it does.
    package struct Example: Sendable {
        package let line: String
        package let meaning: Bilingual

        /// Makes an example; the line begins with the tool's name.
        package init(_ line: String, _ meaning: Bilingual) {
            self.line = line
            self.meaning = meaning
        }
    }

    package let name: String
    package let summary: Bilingual
    package let discussion: Bilingual?
    package let operands: [any OperandDeclaration]
    package let options: [any OptionDeclaration]
    package let groups: [OptionGroup]
    package let examples: [Example]

    /// Declares a command.
    ///
    /// - Parameters:
    ///   - name: The word it is called by.
    ///   - summary: What it answers, in one line without a full stop.
    ///   - discussion: What else is worth knowing, in whole sentences; paragraphs are separated by an empty line.
    ///   - operands: Its positional words: the required ones, then optional ones, then the rest.
    ///   - options: Its own options.
    ///   - groups: Options it shares with other commands.
    ///   - examples: At least one, for people and for the test that runs them.
    package init(
        _ name: String, summary: Bilingual, discussion: Bilingual? = nil, operands: [any OperandDeclaration] = [],
        options: [any OptionDeclaration] = [], groups: [OptionGroup] = [], examples: [Example]
    ) {
        self.name = name
        self.summary = summary
        self.discussion = discussion
        self.operands = operands
        self.options = options
        self.groups = groups
        self.examples = examples

        // Words are given to operands from left to right, so what may be absent stands behind what may not.
        let ranks = operands.map { operand in
            switch operand.arity {
            case .required: 0
            case .optional: 1
            case .rest: 2
            }
        }
        precondition(ranks == ranks.sorted(), "\(name): required operands first, then optional ones, then the rest")
        precondition(ranks.count { $0 == 2 } <= 1, "\(name): only one operand can take the rest")
        let spellings = (allOptions + GlobalOptions.all).flatMap(\.spellings)
        precondition(Set(spellings).count == spellings.count, "\(name): two options have the same name")
    }

    /// Its own options and the shared ones.
    var allOptions: [any OptionDeclaration] { options + groups.flatMap(\.options) }
}
