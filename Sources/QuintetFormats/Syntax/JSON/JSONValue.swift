/// One value of a checked JSON text.
package struct JSONValue {
    let document: JSONDocument
    let index: Int

    private var token: JSONDocument.Token { document.tokens[index] }
    var kind: JSONDocument.Kind { token.kind }
    /// Where the value begins, in bytes: of a string, its quote.
    var offset: Int { token.start - (isString ? 1 : 0) }

    package var isObject: Bool { kind == .object }
    package var isArray: Bool { kind == .array }
    package var isString: Bool { kind == .string || kind == .escapedString }
    package var isNumber: Bool { kind == .number }
    package var isNull: Bool { kind == .null }

    /// The line, from 1.
    package var line: Int { document.line(of: offset) }
    /// The line and column, from 1.
    package var place: TextPlace { document.place(of: offset) }

    /// The text of a string.
    package var text: String? {
        switch kind {
        case .string: raw
        case .escapedString: unescaped
        default: nil
        }
    }

    /// A string's text, a number as it is written, `true` or `false`; nil for null, objects and arrays.
    package var scalarText: String? {
        switch kind {
        case .string, .escapedString: text
        case .number: raw
        case .yes: "true"
        case .no: "false"
        case .null, .object, .array: nil
        }
    }

    package var bool: Bool? {
        switch kind {
        case .yes: true
        case .no: false
        default: nil
        }
    }

    /// A number; nil where it is none, or beyond what a `Double` holds.
    package var number: Double? {
        guard isNumber, let number = Double(raw), number.isFinite else { return nil }
        return number
    }

    /// A whole number, also one written as `2023.0`.
    package var integer: Int? { isNumber ? Int(raw) ?? number.flatMap { Int(exactly: $0) } : nil }

    /// Calls `body` with the name and value of each member of an object, in their order.
    package func forEachMember<Failure: Error>(
        _ body: (JSONValue, JSONValue) throws(Failure) -> Void
    ) throws(Failure) {
        guard isObject else { return }
        var next = index + 1
        while next < Int(token.next) {
            try body(JSONValue(document: document, index: next), JSONValue(document: document, index: next + 1))
            next = Int(document.tokens[next + 1].next)
        }
    }

    /// Calls `body` with each element of an array, in their order.
    package func forEachElement<Failure: Error>(_ body: (JSONValue) throws(Failure) -> Void) throws(Failure) {
        guard isArray else { return }
        var next = index + 1
        while next < Int(token.next) {
            try body(JSONValue(document: document, index: next))
            next = Int(document.tokens[next].next)
        }
    }

    /// The member of this name.
    package subscript(name: StaticString) -> JSONValue? {
        guard isObject else { return nil }
        var next = index + 1
        while next < Int(token.next) {
            if JSONValue(document: document, index: next).isText(name) {
                return JSONValue(document: document, index: next + 1)
            }
            next = Int(document.tokens[next + 1].next)
        }
        return nil
    }

    /// The first element of an array.
    package var first: JSONValue? {
        isArray && index + 1 < Int(token.next) ? JSONValue(document: document, index: index + 1) : nil
    }

    /// Whether the value is this text.
    func isText(_ name: StaticString) -> Bool {
        let token = token
        if token.kind == .escapedString { return text == "\(name)" }
        guard token.kind == .string, Int(token.count) == name.utf8CodeUnitCount else { return false }
        let start = document.bytes.start + token.start
        return (0..<Int(token.count)).allSatisfy { start[$0] == name.utf8Start[$0] }
    }

    /// Whether the value is this text, byte for byte.
    func isText(_ text: String) -> Bool {
        let token = token
        if token.kind == .escapedString { return self.text?.utf8.elementsEqual(text.utf8) ?? false }
        guard token.kind == .string, Int(token.count) == text.utf8.count else { return false }
        return UnsafeBufferPointer(start: document.bytes.start + token.start, count: Int(token.count))
            .elementsEqual(text.utf8)
    }

    func hasSameBytes(as other: JSONValue) -> Bool {
        let (one, two) = (token, other.token)
        guard one.count == two.count else { return false }
        let start = document.bytes.start
        return (0..<Int(one.count)).allSatisfy { start[one.start + $0] == start[two.start + $0] }
    }

    private var raw: String {
        let token = token
        let bytes = UnsafeBufferPointer(start: document.bytes.start + token.start, count: Int(token.count))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text of a string with escapes, which are known to be right.
    private var unescaped: String {
        let token = token
        let bytes = UnsafeBufferPointer(start: document.bytes.start + token.start, count: Int(token.count))
        var units: [UInt8] = []
        units.reserveCapacity(bytes.count)
        func unit(at position: Int) -> UInt32 {
            (position + 2..<position + 6).reduce(0) { $0 << 4 | UInt32(Self.hexDigit(bytes[$1]) ?? 0) }
        }
        var position = 0
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count else {
                units.append(bytes[position])
                position += 1
                continue
            }
            switch bytes[position + 1] {
            case UInt8(ascii: "u"):
                var scalar = unit(at: position)
                position += 6
                if scalar & 0xFC00 == 0xD800 {
                    scalar = 0x10000 + (scalar & 0x3FF) << 10 + (unit(at: position) & 0x3FF)
                    position += 6
                }
                units.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
                continue
            case UInt8(ascii: "n"): units.append(0x0A)
            case UInt8(ascii: "t"): units.append(0x09)
            case UInt8(ascii: "r"): units.append(0x0D)
            case UInt8(ascii: "b"): units.append(0x08)
            case UInt8(ascii: "f"): units.append(0x0C)
            case let byte: units.append(byte)
            }
            position += 2
        }
        return String(decoding: units, as: UTF8.self)
    }

    static func hexDigit(_ byte: UInt8) -> UInt16? {
        switch byte {
        case 0x30...0x39: UInt16(byte - 0x30)
        case 0x41...0x46: UInt16(byte - 0x37)
        case 0x61...0x66: UInt16(byte - 0x57)
        default: nil
        }
    }
}
