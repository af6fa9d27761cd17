import Quintet
import QuintetFormats

/// Reading 64 MB of one table in each encoding.
func runTextSuite(only: String?) throws {
    if let only, !"encodings".contains(only) { return }
    let row = "o1234,มหาวิทยาลัยขอนแก่น,Khon Kaen University,academia,ขอนแก่น,2507,https://www.kku.ac.th\n"
    let size = 64_000_000
    func filled(_ bytes: [UInt8]) -> FileBytes {
        let rows = size / bytes.count
        return FileBytes(Array(repeatElement(bytes, count: rows).joined()), name: "table.csv")
    }
    let thai = row.unicodeScalars.map { $0.value < 0x80 ? UInt8($0.value) : UInt8($0.value - 0x0D60) }
    let western = row.unicodeScalars.map { $0.value < 0x80 ? UInt8($0.value) : $0.value % 3 == 0 ? 0xE9 : 0x61 }
    let wide = row.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    for (name, bytes, expected) in [
        ("UTF-8", Array(row.utf8), TextEncoding.utf8), ("Windows-874", thai, .windows874),
        ("Windows-1252", western, .windows1252), ("UTF-16", wide, .utf16LittleEndian),
    ] {
        let file = filled(bytes)
        var best = Double.infinity
        for _ in 0..<3 {
            let start = ContinuousClock.now
            let text = try file.asText(encoding: expected == .windows1252 ? expected : nil)
            best = min(best, (ContinuousClock.now - start) / .seconds(1))
            guard text.encoding == expected else { fatalError("\(name): taken for \(text.encoding)") }
        }
        print("encodings        \(name)    \((Double(file.count) / best / 1e6).rounded()) MB/s")
    }
}
