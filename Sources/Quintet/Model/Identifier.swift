/// The name by which a record is known in its network: the text of the file, byte for byte.
///
/// Two identifiers are equal when their UTF-8 bytes are. Swift's own `String` equality would take a precomposed and a
/// decomposed spelling for one, and so merge two rows behind the user's back; here they stay two, and checking the
/// network says so. The order is that of the bytes, which is the order of Unicode scalars.
public struct Identifier<Owner>: Hashable, Comparable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The text as it stands in the file.
    public let text: String

    /// Makes an identifier of a text.
    public init(_ text: String) {
        self.text = text
    }

    public init(stringLiteral value: String) {
        text = value
    }

    public var description: String { text }

    public static func == (one: Self, other: Self) -> Bool {
        one.text.utf8.elementsEqual(other.text.utf8)
    }

    public static func < (one: Self, other: Self) -> Bool {
        one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
    }

    public func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
