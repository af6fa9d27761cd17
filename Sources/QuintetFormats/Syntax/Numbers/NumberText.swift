// Numbers in the cells of people's tables, without the locale of the machine.

/// What a cell says as a number.
package enum NumberReading: Sendable, Hashable {
    case number(Double)
    case empty
    case notANumber
    /// `NaN`, `inf`, or a number beyond what a `Double` can hold, such as `1e999`.
    case notFinite
    /// `1,234` may be 1234 or 1.234: people write both.
    case ambiguous
}

/// What a cell says as a whole number.
package enum IntegerReading: Sendable, Hashable {
    case integer(Int)
    case empty
    case notAnInteger
    case tooLarge
}

/// Reads and writes numbers.
///
/// Accepted: spaces round it (also no-break spaces), a sign (also U+2212), ASCII or Thai digits, a decimal point, an
/// exponent, and separators between groups of three digits where there are two or more of them or a decimal mark.
package enum NumberText {
    /// Longer cells are not numbers.
    private static let lengthLimit = 400

    /// - Parameter decimalComma: the comma is the decimal mark and the point separates groups.
    package static func read(_ bytes: UnsafeRawBufferPointer, decimalComma: Bool = false) -> NumberReading {
        if let small = smallInteger(bytes) { return .number(Double(small)) }
        guard bytes.count <= lengthLimit else { return .notANumber }
        let plain = plainBytes(bytes)
        guard !plain.isEmpty else { return .empty }
        return read(plain: plain, decimalComma: decimalComma)
    }

    package static func read(_ text: String, decimalComma: Bool = false) -> NumberReading {
        var text = text
        return text.withUTF8 { read(UnsafeRawBufferPointer($0), decimalComma: decimalComma) }
    }

    /// Reads a whole number; `2566.0` is one, as spreadsheets write it.
    package static func readInteger(_ bytes: UnsafeRawBufferPointer) -> IntegerReading {
        if let small = smallInteger(bytes) { return .integer(small) }
        guard bytes.count <= lengthLimit else { return .notAnInteger }
        var plain = plainBytes(bytes)
        guard !plain.isEmpty else { return .empty }
        if plain.first == UInt8(ascii: "+") { plain.removeFirst() }
        let body = plain.first == UInt8(ascii: "-") ? plain.dropFirst() : plain[...]
        if !body.isEmpty, body.allSatisfy(isDigit) {
            return Int(String(decoding: plain, as: UTF8.self)).map(IntegerReading.integer) ?? .tooLarge
        }
        switch read(plain: plain, decimalComma: false) {
        case .number(let number):
            guard number == number.rounded(.towardZero) else { return .notAnInteger }
            return Int(exactly: number).map(IntegerReading.integer) ?? .tooLarge
        case .notFinite: return .tooLarge
        case .empty, .notANumber, .ambiguous: return .notAnInteger
        }
    }

    package static func readInteger(_ text: String) -> IntegerReading {
        var text = text
        return text.withUTF8 { readInteger(UnsafeRawBufferPointer($0)) }
    }

    /// Most cells are a few ASCII digits.
    @inline(__always)
    private static func smallInteger(_ bytes: UnsafeRawBufferPointer) -> Int? {
        guard bytes.count > 0, bytes.count <= 15 else { return nil }
        var value = 0
        for byte in bytes {
            guard isDigit(byte) else { return nil }
            value = value &* 10 &+ Int(byte &- 0x30)
        }
        return value
    }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// ASCII digits for Thai ones, `-` for U+2212, and no spaces round it.
    static func plainBytes(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            let next = position + 1 < bytes.count ? bytes[position + 1] : 0
            let third = position + 2 < bytes.count ? bytes[position + 2] : 0
            if byte == 0xE0, next == 0xB9, (0x90...0x99).contains(third) {
                plain.append(0x30 + (third - 0x90))
                position += 3
            } else if byte == 0xE2, next == 0x88, third == 0x92 {
                plain.append(UInt8(ascii: "-"))
                position += 3
            } else if byte == 0xC2, next == 0xA0 {
                plain.append(0x20)
                position += 2
            } else {
                plain.append((0x09...0x0D).contains(byte) ? 0x20 : byte)
                position += 1
            }
        }
        while plain.last == 0x20 { plain.removeLast() }
        return Array(plain.drop { $0 == 0x20 })
    }

    private static func read(plain: [UInt8], decimalComma: Bool) -> NumberReading {
        var digits = plain[...]
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
        if ["nan", "inf", "infinity", "∞"].contains(String(decoding: digits, as: UTF8.self).lowercased()) {
            return .notFinite
        }
        guard let grammar = NumberGrammar(digits, decimalComma: decimalComma) else { return .notANumber }
        guard !grammar.isAmbiguous else { return .ambiguous }
        // `Double` of a string rounds correctly and knows no locale.
        guard let size = Double(grammar.text) else { return .notANumber }
        guard size.isFinite else { return .notFinite }
        return .number(isNegative ? -size : size)
    }
}
