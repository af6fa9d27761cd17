/// Finds the character between the fields of a CSV file.
enum CSVSeparator {
    /// In the order in which an equal count is settled.
    private static let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

    /// - Returns: the separator, and where a first line `sep=;` ends if there is one.
    static func find(in file: FileBytes, from start: Int) -> (separator: UInt8, declarationEnd: Int?) {
        file.withUnsafeBytes { bytes in
            if let declared = declaration(in: bytes, from: start) { return declared }
            return (mostFrequent(in: bytes, from: start), nil)
        }
    }

    /// Spreadsheets write `sep=;` as the first line for each other.
    private static func declaration(
        in bytes: UnsafeRawBufferPointer, from start: Int
    ) -> (separator: UInt8, declarationEnd: Int?)? {
        guard start + 5 <= bytes.count, bytes[start + 3] == UInt8(ascii: "=") else { return nil }
        guard bytes[start...].starts(with: "sep".utf8, by: { $0 | 0x20 == $1 }) else { return nil }
        let separator = bytes[start + 4]
        let isPunctuation = separator == 0x09 || (0x20...0x7E).contains(separator)
        guard isPunctuation, separator != CSVReader.quote else { return nil }
        var end = start + 5
        guard end < bytes.count else { return (separator, end) }
        guard bytes[end] == 0x0A || bytes[end] == 0x0D else { return nil }
        if bytes[end] == 0x0D, end + 1 < bytes.count, bytes[end + 1] == 0x0A { end += 1 }
        return (separator, end + 1)
    }

    private static func mostFrequent(in bytes: UnsafeRawBufferPointer, from start: Int) -> UInt8 {
        var counts = [0, 0, 0]
        var (isQuoted, hasContent) = (false, false)
        // A header longer than a field may be is refused later; no need to count it all.
        for byte in bytes[start...].prefix(CSVReader.fieldLimit) {
            if byte == CSVReader.quote {
                isQuoted.toggle()
            } else if !isQuoted {
                if byte == 0x0A || byte == 0x0D {
                    if hasContent { break }
                    continue
                }
                if let place = candidates.firstIndex(of: byte) { counts[place] += 1 }
            }
            hasContent = hasContent || byte != 0x20
        }
        var best = 0
        for place in 1..<counts.count where counts[place] > counts[best] { best = place }
        return candidates[best]
    }
}
