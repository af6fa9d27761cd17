// Words that the errors of this folder share.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The system's own words for an error number, with a small first letter, in English whatever the locale.
func systemWords(_ code: Int32) -> String {
    guard let words = strerror(code) else { return "error \(code)" }
    let sentence = String(cString: words)
    return sentence.prefix(1).lowercased() + sentence.dropFirst()
}

/// A number of bytes for people: `512 bytes`, `16 MB`, `4 GiB` where it is even, else in full with separators.
func byteCount(_ count: Int) -> String {
    for (unit, name) in [(1 << 30, "GiB"), (1 << 20, "MiB"), (1_000_000, "MB")] where count >= unit && count % unit == 0
    {
        return "\(count / unit) \(name)"
    }
    return count == 1 ? "1 byte" : "\(grouped(count)) bytes"
}

/// A whole number with commas between groups of three digits.
func grouped(_ number: Int) -> String {
    var reversed: [Character] = []
    for (position, digit) in String(number.magnitude).reversed().enumerated() {
        if position > 0, position % 3 == 0 { reversed.append(",") }
        reversed.append(digit)
    }
    return (number < 0 ? "-" : "") + String(reversed.reversed())
}
