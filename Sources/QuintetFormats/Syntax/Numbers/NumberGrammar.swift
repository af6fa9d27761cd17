/// The parts of a number without its sign, groups joined and the decimal mark a point.
struct NumberGrammar {
    /// What `Double` understands.
    private(set) var text = ""
    /// One group separator and no decimal mark: `1,234`.
    private(set) var isAmbiguous = false

    /// Nil where the bytes are no number.
    init?(_ bytes: ArraySlice<UInt8>, decimalComma: Bool) {
        let (comma, point) = (UInt8(ascii: ","), UInt8(ascii: "."))
        let (mark, separator) = decimalComma ? (comma, point) : (point, comma)
        let exponentStart = bytes.firstIndex { $0 | 0x20 == UInt8(ascii: "e") } ?? bytes.endIndex
        let mantissa = bytes[..<exponentStart]
        let parts = mantissa.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
        let fraction = parts.count > 1 ? parts[1] : []
        guard fraction.allSatisfy(NumberText.isDigit) else { return nil }

        let groups = parts[0].split(separator: separator, omittingEmptySubsequences: false)
        guard groups.allSatisfy({ $0.allSatisfy(NumberText.isDigit) }) else { return nil }
        if groups.count > 1 {
            guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
                return nil
            }
            isAmbiguous = groups.count == 2 && parts.count == 1
        }
        let whole = groups.joined()
        guard !whole.isEmpty || !fraction.isEmpty else { return nil }
        text = whole.isEmpty ? "0" : String(decoding: Array(whole), as: UTF8.self)
        if !fraction.isEmpty { text += "." + String(decoding: fraction, as: UTF8.self) }

        guard exponentStart < bytes.endIndex else { return }
        var exponent = bytes[(exponentStart + 1)...]
        var sign = ""
        if exponent.first == UInt8(ascii: "-") || exponent.first == UInt8(ascii: "+") {
            sign = exponent.first == UInt8(ascii: "-") ? "-" : ""
            exponent = exponent.dropFirst()
        }
        guard !exponent.isEmpty, exponent.allSatisfy(NumberText.isDigit) else { return nil }
        text += "e" + sign + String(decoding: exponent, as: UTF8.self)
    }
}
