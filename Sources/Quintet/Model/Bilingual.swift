/// A language Quintet speaks to people in.
///
/// The language of the *data* is another matter: names are kept in whatever languages they were given in.
public enum InterfaceLanguage: String, Sendable, CaseIterable {
    /// English.
    case en
    /// Thai.
    case th

    /// The language in which names and words of vocabularies are looked for first.
    public var language: Language { self == .th ? .thai : .english }
}

/// A text for people, in both languages of the interface.
public struct Bilingual: Sendable, Hashable {
    /// The English text.
    public var en: String
    /// The Thai text.
    public var th: String

    /// Makes a text from its English and its Thai wording, in this order.
    public init(_ en: String, _ th: String) {
        self.en = en
        self.th = th
    }

    /// Makes a text that reads the same in both languages: a number, a path, the words of a library.
    public init(same text: String) {
        self.init(text, text)
    }

    /// The wording in `language`.
    public subscript(language: InterfaceLanguage) -> String {
        switch language {
        case .en: en
        case .th: th
        }
    }

    /// The wording in `language`; `self[language]` in words.
    public func text(in language: InterfaceLanguage) -> String { self[language] }
}
