import Quintet

/// The one pass that checks a text and fills the tokens of its document.
struct JSONScanner {
    private let document: JSONDocument
    private let bytes: UnsafePointer<UInt8>
    private let count: Int
    private var position = 0
    private var open: [Int] = []

    private static let aValue = Bilingual("a value", "ค่า")
    private static let commaOrBrace = Bilingual("a comma or }", "จุลภาคหรือ }")
    private static let commaOrBracket = Bilingual("a comma or ]", "จุลภาคหรือ ]")

    private enum Want { case value, firstName, name, firstElement, more }

    init(_ document: JSONDocument) {
        self.document = document
        bytes = UnsafePointer(document.bytes.start)
        count = document.bytes.count
    }

    mutating func scan() throws(JSONError) {
        try checkEncoding()
        skipSpace()
        guard position < count else { throw document.error(.empty, at: 0) }
        var want = Want.value
        repeat {
            skipSpace()
            guard position < count else { throw document.error(.truncated, at: position) }
            want = try step(want)
        } while !(open.isEmpty && want == .more)
        skipSpace()
        if position < count { throw document.error(.trailingData, at: position) }
    }

    private mutating func checkEncoding() throws(JSONError) {
        try document.bytes.withUnsafeBytes { (bytes) throws(JSONError) in
            if bytes.count >= 2, (bytes[0], bytes[1]) == (0xFF, 0xFE) || (bytes[0], bytes[1]) == (0xFE, 0xFF) {
                throw document.error(.isUTF16, at: 0)
            }
            if let offset = TextEncodingCheck.firstFault(in: bytes) {
                let place = TextPlace(of: offset, in: bytes)
                throw JSONError(
                    file: document.bytes.name, line: place.line, column: place.column,
                    problem: bytes[offset] == 0 ? .controlCharacter : .notUTF8)
            }
            if TextEncodingCheck.startsWithMark(bytes) {
                position = 3
                document.beginText(at: 3)
            }
        }
    }

    private mutating func step(_ want: Want) throws(JSONError) -> Want {
        let byte = bytes[position]
        switch want {
        case .value: return try value(byte)
        case .firstElement:
            guard byte == UInt8(ascii: "]") else { return .value }
            return try close()
        case .firstName where byte == UInt8(ascii: "}"): return try close()
        case .firstName, .name:
            guard byte == UInt8(ascii: "\"") else {
                throw document.error(.expected(Bilingual("a name in quotes", "ชื่อในเครื่องหมายคำพูด")), at: position)
            }
            try string()
            skipSpace()
            guard position < count else { throw document.error(.truncated, at: position) }
            guard bytes[position] == UInt8(ascii: ":") else {
                throw document.error(.expected(Bilingual("a colon", "เครื่องหมาย :")), at: position)
            }
            position += 1
            return .value
        case .more:
            let isObject = open.last.map { document.tokens[$0].kind == .object } ?? false
            if byte == UInt8(ascii: ",") {
                position += 1
                return isObject ? .name : .value
            }
            guard byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                throw document.error(.expected(isObject ? Self.commaOrBrace : Self.commaOrBracket), at: position)
            }
            return try close()
        }
    }

    private mutating func value(_ byte: UInt8) throws(JSONError) -> Want {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard open.count < JSONDocument.depthLimit else {
                throw document.error(.tooDeep(limit: JSONDocument.depthLimit), at: position)
            }
            let isObject = byte == UInt8(ascii: "{")
            open.append(document.tokens.count)
            try document.append(.init(start: position, kind: isObject ? .object : .array))
            position += 1
            return isObject ? .firstName : .firstElement
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "t"): try word("true", .yes)
        case UInt8(ascii: "f"): try word("false", .no)
        case UInt8(ascii: "n"): try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
        default: throw document.error(.expected(Self.aValue), at: position)
        }
        return .more
    }

    private mutating func close() throws(JSONError) -> Want {
        guard let index = open.popLast() else { throw document.error(.expected(Self.aValue), at: position) }
        position += 1
        document.close(index)
        if document.tokens[index].kind == .object { try checkNames(of: index) }
        return .more
    }

    /// Two members of one name are refused.
    private func checkNames(of index: Int) throws(JSONError) {
        let object = JSONValue(document: document, index: index)
        var names: [JSONValue] = []
        object.forEachMember { name, _ in names.append(name) }
        let isPlain = names.allSatisfy { document.tokens[$0.index].kind == .string }
        if names.count <= 12, isPlain {
            for (place, name) in names.enumerated() {
                for earlier in names[..<place] where name.hasSameBytes(as: earlier) {
                    throw document.error(.repeatedName(name.text ?? ""), at: name.offset)
                }
            }
            return
        }
        var seen = WordTable()
        for name in names {
            let before = seen.count
            if seen.intern(name.text ?? "") < before {
                throw document.error(.repeatedName(name.text ?? ""), at: name.offset)
            }
        }
    }

    private mutating func word(_ word: StaticString, _ kind: JSONDocument.Kind) throws(JSONError) {
        let length = word.utf8CodeUnitCount
        for place in 0..<length {
            guard position + place < count else { throw document.error(.truncated, at: count) }
            guard bytes[position + place] == word.utf8Start[place] else {
                throw document.error(.expected(Self.aValue), at: position)
            }
        }
        try document.append(.init(start: position, next: nextIndex, kind: kind))
        position += length
    }

    private var nextIndex: UInt32 { UInt32(truncatingIfNeeded: document.tokens.count + 1) }

    private mutating func number() throws(JSONError) {
        let start = position
        func digits() -> Int {
            var end = position
            while end < count, (0x30...0x39).contains(bytes[end]) { end += 1 }
            return end - position
        }
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        let whole = digits()
        guard whole > 0, whole == 1 || bytes[position] != UInt8(ascii: "0") else {
            throw document.error(.notANumber, at: start)
        }
        position += whole
        if position < count, bytes[position] == UInt8(ascii: ".") {
            position += 1
            let fraction = digits()
            guard fraction > 0 else { throw document.error(.notANumber, at: start) }
            position += fraction
        }
        if position < count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
                position += 1
            }
            let exponent = digits()
            guard exponent > 0 else { throw document.error(.notANumber, at: start) }
            position += exponent
        }
        guard position - start <= JSONDocument.numberLimit else {
            throw document.error(.numberTooLong(limit: JSONDocument.numberLimit), at: start)
        }
        try document.append(
            .init(start: start, count: UInt32(position - start), next: nextIndex, kind: .number))
    }

    private mutating func string() throws(JSONError) {
        position += 1
        let start = position
        var isEscaped = false
        while true {
            guard position < count else { throw document.error(.truncated, at: count) }
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") { break }
            if byte < 0x20 { throw document.error(.controlCharacter, at: position) }
            if byte == UInt8(ascii: "\\") {
                isEscaped = true
                try escape()
            } else {
                position += 1
            }
        }
        guard let length = UInt32(exactly: position - start) else { throw document.error(.tooLarge, at: start) }
        try document.append(
            .init(start: start, count: length, next: nextIndex, kind: isEscaped ? .escapedString : .string))
        position += 1
    }

    private mutating func escape() throws(JSONError) {
        guard position + 1 < count else { throw document.error(.truncated, at: count) }
        switch bytes[position + 1] {
        case 0x22, 0x5C, 0x2F, UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"),
            UInt8(ascii: "t"):
            position += 2
        case UInt8(ascii: "u"):
            let start = position
            let unit = try unit()
            guard unit & 0xF800 == 0xD800 else { return }
            // A high surrogate, and a low one behind it.
            guard unit < 0xDC00, position + 1 < count, bytes[position] == 0x5C,
                bytes[position + 1] == UInt8(ascii: "u"),
                try self.unit() & 0xFC00 == 0xDC00
            else { throw document.error(.loneSurrogate, at: start) }
        default: throw document.error(.unknownEscape, at: position)
        }
    }

    /// The code unit of `\uXXXX`.
    private mutating func unit() throws(JSONError) -> UInt16 {
        guard position + 6 <= count else { throw document.error(.truncated, at: count) }
        var unit: UInt16 = 0
        for place in position + 2..<position + 6 {
            guard let digit = JSONValue.hexDigit(bytes[place]) else {
                throw document.error(.unknownEscape, at: position)
            }
            unit = unit << 4 | digit
        }
        position += 6
        return unit
    }

    private mutating func skipSpace() {
        while position < count {
            switch bytes[position] {
            case 0x20, 0x09: position += 1
            case 0x0A:
                position += 1
                document.beginLine(at: position)
            case 0x0D:
                position += 1
                if position >= count || bytes[position] != 0x0A { document.beginLine(at: position) }
            default: return
            }
        }
    }
}
