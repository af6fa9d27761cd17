import Quintet
import QuintetReports

/// A word of a command that is known by its place: the network, the organization asked about.
///
///     static let network = Operand<String>.required("NETWORK", help: Bilingual("a file, a folder or -", "…"))
///     static let measures = Operand<[String]>.rest("NAME", help: …, value: .choice(of: names))
///
/// `invocation[Self.network]` is a `String`, `invocation[Self.measures]` a `[String]`; an optional one is a `String?`.
package struct Operand<Value: Sendable>: OperandDeclaration {
    package let name: String
    package let help: Bilingual
    package let arity: OperandArity
    package let choices: [String]
    /// The value when no word is given; nil if one must be.
    let absent: Value?
    private let readWords: @Sendable ([String]) -> Result<Value, Refusal>

    package func read(_ words: [String]) -> Result<any Sendable, Refusal> { readWords(words).map { $0 } }

    /// One word that must be there.
    package static func required(_ name: String, help: Bilingual, value: ValueKind<Value>) -> Operand {
        Operand(
            name: name, help: help, arity: .required, choices: value.traits.choices, absent: nil, readWords: value.read)
    }

    /// One word that may be there.
    package static func optional<Word: Sendable>(
        _ name: String, help: Bilingual, value: ValueKind<Word>
    ) -> Operand where Value == Word? {
        Operand(
            name: name, help: help, arity: .optional, choices: value.traits.choices, absent: .some(nil),
            readWords: { words in value.read(words).map(Swift.Optional.some) })
    }

    /// All the words that are left, `atLeast` so many.
    package static func rest<Word: Sendable>(
        _ name: String, help: Bilingual, atLeast least: Int = 0, value: ValueKind<Word>
    ) -> Operand where Value == [Word] {
        let several = ValueKind<[Word]>.repeated(value)
        return Operand(
            name: name, help: help, arity: .rest(atLeast: least), choices: value.traits.choices,
            absent: least == 0 ? [] : nil, readWords: several.read)
    }
}

extension Operand where Value == String {
    /// One word of any text that must be there.
    package static func required(_ name: String, help: Bilingual) -> Operand {
        required(name, help: help, value: .text)
    }
}

extension Operand where Value == String? {
    /// One word of any text that may be there.
    package static func optional(_ name: String, help: Bilingual) -> Operand {
        optional(name, help: help, value: ValueKind<String>.text)
    }
}

extension Operand where Value == [String] {
    /// All the words that are left, of any text.
    package static func rest(_ name: String, help: Bilingual, atLeast least: Int = 0) -> Operand {
        rest(name, help: help, atLeast: least, value: ValueKind<String>.text)
    }
}

/// How many words an operand takes.
package enum OperandArity: Sendable, Equatable {
    case required
    case optional
    case rest(atLeast: Int)
}

/// What parsing, help and completion know of an operand, whatever its value is.
package protocol OperandDeclaration: Sendable {
    var name: String { get }
    var help: Bilingual { get }
    var arity: OperandArity { get }
    var choices: [String] { get }
    /// Reads its words, of which there is at least one.
    func read(_ words: [String]) -> Result<any Sendable, Refusal>
}

extension OperandDeclaration {
    /// How a usage line shows it: `NETWORK`, `[A]`, `FILE…`, `[NAME…]`.
    var usage: String {
        switch arity {
        case .required: name
        case .optional: "[\(name)]"
        case .rest(let least): least > 0 ? "\(name)…" : "[\(name)…]"
        }
    }

    /// The fewest words it takes.
    var least: Int {
        switch arity {
        case .required: 1
        case .optional: 0
        case .rest(let least): least
        }
    }
}
