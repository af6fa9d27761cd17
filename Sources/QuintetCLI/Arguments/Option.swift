import Quintet
import QuintetReports

/// An option of a command, declared once as a constant: `--top N`.
///
///     static let top = Option<Int>(
///         "top", placeholder: "N", help: Bilingual("show the first N only", "แสดงเพียง N รายการแรก"),
///         value: .number(in: 1...1_000_000))
///
/// `invocation[Self.top]` reads it: nil if not given, false for a flag, empty for a repeatable option; an option
/// ``defaulting(to:)`` a value always has one.
package struct Option<Value: Sendable>: OptionDeclaration {
    package let name: String
    package let short: Character?
    package let placeholder: String
    package let help: Bilingual
    let kind: ValueKind<Value>

    /// Declares an option.
    ///
    /// - Parameters:
    ///   - name: The long name without dashes.
    ///   - short: The letter of a short name, if it has one.
    ///   - placeholder: What stands for the value in help; by default the choices, else "VALUE".
    ///   - help: What it does, beginning in lower case and without a full stop.
    ///   - value: What it takes.
    package init(
        _ name: String, short: Character? = nil, placeholder: String? = nil, help: Bilingual, value: ValueKind<Value>
    ) {
        precondition(!name.isEmpty && !name.hasPrefix("-") && !name.contains("="), "an option's name has no dashes")
        self.name = name
        self.short = short
        self.help = help
        kind = value
        let choices = value.traits.choices
        self.placeholder = placeholder ?? (choices.isEmpty ? "VALUE" : choices.joined(separator: "|"))
    }

    package var traits: ValueTraits { kind.traits }
    package var defaultWord: String? { nil }

    package func read(_ words: [String]) -> Result<any Sendable, Refusal> { kind.read(words).map { $0 } }

    /// The same option with the value it has when it is not given; help says so.
    package func defaulting(to value: Value) -> DefaultedOption<Value> {
        DefaultedOption(option: self, defaultValue: value)
    }
}

extension Option where Value == Bool {
    /// Declares a flag.
    package init(_ name: String, short: Character? = nil, help: Bilingual) {
        self.init(name, short: short, help: help, value: .flag)
    }
}

/// An option that always has a value.
package struct DefaultedOption<Value: Sendable>: OptionDeclaration {
    let option: Option<Value>
    let defaultValue: Value

    package var name: String { option.name }
    package var short: Character? { option.short }
    package var placeholder: String { option.placeholder }
    package var help: Bilingual { option.help }
    package var traits: ValueTraits { option.traits }
    package var defaultWord: String? { option.kind.write(defaultValue) }
    package func read(_ words: [String]) -> Result<any Sendable, Refusal> { option.read(words) }
}

/// What parsing, help and completion know of an option, whatever its value is.
package protocol OptionDeclaration: Sendable {
    var name: String { get }
    var short: Character? { get }
    var placeholder: String { get }
    var help: Bilingual { get }
    var traits: ValueTraits { get }
    /// The word for the value when it is not given; nil if there is none.
    var defaultWord: String? { get }
    /// Reads the words of all the times it was given.
    func read(_ words: [String]) -> Result<any Sendable, Refusal>
}

extension OptionDeclaration {
    /// How it is written: ["-o", "--output"].
    var spellings: [String] { (short.map { ["-\($0)"] } ?? []) + ["--\(name)"] }
}

/// Options that several commands share, under a title in their help.
package struct OptionGroup: Sendable {
    package let title: Bilingual
    package let options: [any OptionDeclaration]

    /// Makes a group; the title is written like a heading, without a colon.
    package init(_ title: Bilingual, _ options: [any OptionDeclaration]) {
        self.title = title
        self.options = options
    }
}
