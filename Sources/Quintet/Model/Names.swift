/// A language, by its ISO 639-1 code.
public struct Language: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The code, lower case.
    public let code: String

    /// Makes a language of its code.
    public init(_ code: String) {
        self.code = code.lowercased()
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    public var description: String { code }

    public static let thai: Language = "th"
    public static let english: Language = "en"
}

/// The names of one thing in several languages, in the order they were given.
///
/// Two are equal when they have the same names in the same languages; the order is for showing and does not count.
public struct Names: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// One name and its language.
    public struct Entry: Hashable, Sendable {
        public let language: Language
        public let text: String
    }

    /// Every name, in order.
    public private(set) var entries: [Entry] = []

    /// Makes names from language and text pairs; a language given again replaces the first.
    public init(dictionaryLiteral elements: (Language, String)...) {
        for (language, text) in elements { self[language] = text }
    }

    /// The name in a language; setting nil or an empty text takes it out.
    public subscript(language: Language) -> String? {
        get { entries.first { $0.language == language }?.text }
        set {
            let position = entries.firstIndex { $0.language == language }
            switch (position, newValue) {
            case (let position?, let text?) where !text.isEmpty:
                entries[position] = Entry(language: language, text: text)
            case (let position?, _): entries.remove(at: position)
            case (nil, let text?) where !text.isEmpty: entries.append(Entry(language: language, text: text))
            case (nil, _): break
            }
        }
    }

    /// The name in the language, or else the first name there is.
    public func best(in language: Language) -> String? {
        self[language] ?? entries.first?.text
    }

    /// Whether there is no name at all.
    public var isEmpty: Bool { entries.isEmpty }

    public static func == (one: Names, other: Names) -> Bool {
        one.entries == other.entries
            || one.entries.count == other.entries.count && Set(one.entries) == Set(other.entries)
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(Set(entries)) }
}
