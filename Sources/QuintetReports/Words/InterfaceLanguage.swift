/// A language Quintet speaks to people in.
///
/// The language of the *data* is another matter: names are kept in whatever languages they were given in.
public enum InterfaceLanguage: String, Sendable, CaseIterable {
    /// English.
    case en
    /// Thai.
    case th
}
