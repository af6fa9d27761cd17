// Seeded cases that the tests of this folder share.

/// SplitMix64: the same seed gives the same cases on every machine.
struct SyntaxGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A text glued from pieces that have broken writers and readers before.
    mutating func nastyText() -> String {
        let pieces = [
            "", "a", "b c", " ", "\"", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", "|", "'", "=", "+1", "-", "@x", "＝",
            "＋", "－",
            "＠", "ก", "น้ำ", "ำ", "สถาบัน", "é", "e\u{301}", "🌱", "👩‍🌾", "\u{FEFF}", "sep=;", "\u{2028}", "\u{1B}[0m", "\\",
            "0", "1,5",
        ]
        return (0..<Int.random(in: 0...5, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
    }

    /// The bytes with a few flipped, deleted, doubled or replaced by ones that mean something.
    mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        let telling: [UInt8] = [0, 0x0A, 0x0D, 0x22, 0x2C, 0x3B, 0x09, 0x20, 0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0xE0, 0x80]
        for _ in 0..<Int.random(in: 1...8, using: &self) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &self)
            switch Int.random(in: 0..<5, using: &self) {
            case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &self)
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(telling.randomElement(using: &self) ?? 0, at: place)
            case 3: bytes.removeLast(bytes.count - place)
            default: bytes.insert(contentsOf: bytes[place...].prefix(9), at: place)
            }
        }
        return bytes
    }
}
