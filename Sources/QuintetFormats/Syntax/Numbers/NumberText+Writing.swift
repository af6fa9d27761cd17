extension NumberText {
    /// The shortest text that reads back as the same number: `3`, `0.5`, `1e-07`; `0` for both zeros.
    package static func text(of number: Double) -> String {
        if number == 0 { return "0" }
        let text = number.description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// The number with a fixed count of decimals, rounded to the nearest (a tie to the even digit): `0.50`.
    ///
    /// - Parameter decimals: 0 to 15.
    package static func text(of number: Double, decimals: Int) -> String {
        let size = number.magnitude
        // Beyond 2⁵³ there is no fraction to round; the shortest text is the honest one.
        guard size < 0x1p53 else { return text(of: number) }
        let decimals = min(max(decimals, 0), 15)
        let scale = (0..<decimals).reduce(UInt64(1)) { power, _ in power * 10 }
        var whole = UInt64(size)
        // The fraction as a 64-bit fixed-point number, exact but for what lies below 2⁻⁶⁴.
        let shifted = (size - Double(whole)) * 0x1p64
        let isCut = shifted != shifted.rounded(.down)
        var (digits, rest) = UInt64(shifted).multipliedFullWidth(by: scale)
        let half = UInt64(1) << 63
        let isOdd = (decimals == 0 ? whole : digits) % 2 == 1
        if rest > half || (rest == half && (isCut || isOdd)) { digits += 1 }
        if digits == scale { (whole, digits) = (whole + 1, 0) }
        let sign = number < 0 && (whole > 0 || digits > 0) ? "-" : ""
        guard decimals > 0 else { return sign + String(whole) }
        let fraction = String(digits)
        return sign + String(whole) + "." + String(repeating: "0", count: decimals - fraction.count) + fraction
    }
}
