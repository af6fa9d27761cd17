import Quintet
import Foundation
import QuintetReports

/// How words become a value: what an option or an operand takes.
package struct ValueKind<Value: Sendable>: Sendable {
    /// What parsing, help and completion need to know, whatever the value is.
    package let traits: ValueTraits
    /// Reads all the words given: one, unless ``ValueTraits/repeats``; none of meaning for a flag.
    let read: @Sendable ([String]) -> Result<Value, Refusal>
    /// The word that reads as the value, for showing defaults.
    let write: @Sendable (Value) -> String
}

/// The part of a kind of value that does not depend on its type.
package struct ValueTraits: Sendable, Equatable {
    /// False for a flag.
    var takesWord = true
    /// Whether it may be given several times.
    var repeats = false
    /// The words to choose from, if they are few and known.
    var choices: [String] = []
}

extension ValueKind {
    /// A value read from one word.
    init(
        choices: [String] = [], write: @escaping @Sendable (Value) -> String = { "\($0)" },
        readingOne: @escaping @Sendable (String) -> Result<Value, Refusal>
    ) {
        traits = ValueTraits(choices: choices)
        // A single value is given once; the parser sees to that.
        read = { words in readingOne(words.last ?? "") }
        self.write = write
    }

    /// Anything else: the closure reads one word, or says why it cannot.
    package static func custom(
        write: @escaping @Sendable (Value) -> String = { "\($0)" },
        _ read: @escaping @Sendable (String) -> Result<Value, Refusal>
    ) -> ValueKind {
        ValueKind(write: write, readingOne: read)
    }

    /// Anything else with one thing wanted: the closure reads one word, and nil means that it is no such thing.
    package static func custom(
        wanted: Bilingual, write: @escaping @Sendable (Value) -> String = { "\($0)" },
        _ read: @escaping @Sendable (String) -> Value?
    ) -> ValueKind {
        ValueKind(write: write) { word in read(word).map(Result.success) ?? .failure(.wanted(wanted, not: word)) }
    }
}

extension ValueKind where Value == Bool {
    /// There or not; takes no word.
    package static var flag: ValueKind {
        ValueKind(traits: ValueTraits(takesWord: false), read: { _ in .success(true) }, write: { _ in "" })
    }
}

extension ValueKind where Value == String {
    /// Any text but the empty one.
    package static var text: ValueKind {
        ValueKind(write: { $0 }) { word in
            word.isEmpty ? .failure(.wanted(Bilingual("some text", "ข้อความ"), not: word)) : .success(word)
        }
    }

    /// One of a list known only when the program runs: measures, formats.
    package static func choice(of words: [String]) -> ValueKind {
        ValueKind(choices: words, write: { $0 }) { word in
            words.contains(word) ? .success(word) : .failure(.unknown(word, among: words))
        }
    }
}

extension ValueKind where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    /// One of the cases of an enumeration, by its raw value.
    package static var choice: ValueKind { choice(of: Array(Value.allCases)) }

    /// One of some cases of an enumeration, by its raw value.
    package static func choice(of cases: [Value]) -> ValueKind {
        let words = cases.map(\.rawValue)
        return ValueKind(choices: words, write: { $0.rawValue }) { word in
            cases.first { $0.rawValue == word }.map(Result.success) ?? .failure(.unknown(word, among: words))
        }
    }
}

extension Refusal {
    fileprivate static func unknown(_ word: String, among words: [String]) -> Refusal {
        .unknownChoice(word, suggestion: suggestion(for: word, among: words), choices: words)
    }
}

extension ValueKind {
    /// Several of a kind, separated by commas (`--sector academia,business`); given again, the option adds to them.
    package static func list<Element: Sendable>(of kind: ValueKind<Element>) -> ValueKind where Value == [Element] {
        several(kind) { $0.split(separator: ",", omittingEmptySubsequences: false).map(trimmed) }
    }

    /// Several of a kind, one each time the option is given (`-o map.svg -o map.pdf`).
    package static func repeated<Element: Sendable>(_ kind: ValueKind<Element>) -> ValueKind where Value == [Element] {
        several(kind) { [$0] }
    }

    private static func several<Element: Sendable>(
        _ kind: ValueKind<Element>, split: @escaping @Sendable (String) -> [String]
    ) -> ValueKind where Value == [Element] {
        var traits = kind.traits
        traits.repeats = true
        return ValueKind(traits: traits) { words in
            Result { () throws(Refusal) in
                var values: [Element] = []
                for word in words.flatMap(split) { values.append(try kind.read([word]).get()) }
                return values
            }
        } write: { values in
            values.map(kind.write).joined(separator: ",")
        }
    }
}

private func trimmed(_ word: Substring) -> String { word.trimmingCharacters(in: .whitespaces) }
