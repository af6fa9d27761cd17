/// The encodings in which text files are read; everything is UTF-8 once it has been read.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable, CustomStringConvertible {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    /// Thai on Windows: TIS-620 and ISO 8859-11, with a few signs more.
    case windows874 = "windows-874"
    /// Western European on Windows: ISO 8859-1 (Latin-1) with letters and signs in place of control characters.
    case windows1252 = "windows-1252"

    /// The encoding that people call so, whatever the capitals, spaces, hyphens and underscores.
    ///
    /// `utf-16` alone means the order of bytes that Windows uses; a byte order mark in the file says otherwise.
    public init?(named name: String) {
        let plain = name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard let encoding = Self.encodings[plain] else { return nil }
        self = encoding
    }

    /// What messages call it.
    public var description: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16LittleEndian: "UTF-16"
        case .utf16BigEndian: "UTF-16 (big-endian)"
        case .windows874: "Windows-874"
        case .windows1252: "Windows-1252"
        }
    }

    /// The names to show where a name is not known.
    public static let namesToOffer = ["utf-8", "utf-16", "windows-874", "tis-620", "latin-1", "windows-1252"]

    private static let encodings: [String: TextEncoding] = [
        "utf8": .utf8, "utf8bom": .utf8, "utf8sig": .utf8, "ascii": .utf8, "usascii": .utf8,
        "utf16": .utf16LittleEndian, "utf16le": .utf16LittleEndian, "unicode": .utf16LittleEndian,
        "ucs2": .utf16LittleEndian, "utf16be": .utf16BigEndian,
        "windows874": .windows874, "cp874": .windows874, "ms874": .windows874, "874": .windows874,
        "tis620": .windows874,
        "iso885911": .windows874, "thai": .windows874,
        "windows1252": .windows1252, "cp1252": .windows1252, "1252": .windows1252, "ansi": .windows1252,
        "latin1": .windows1252, "iso88591": .windows1252, "l1": .windows1252,
    ]
}
