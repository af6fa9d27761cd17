import Testing

@testable import Quintet

struct WordTableTests {
    @Test(arguments: 0..<20 as Range<UInt64>)
    func `words are numbered in the order they came and found again`(seed: UInt64) {
        var generator = ModelGenerator(seed: seed)
        let letters = ["a", "é", "e\u{301}", "ก", "ำ", "🌱", "\u{0}", " ", "longer than a small string"]
        var table = WordTable()
        var oracle: [[UInt8]: Int] = [:]
        if seed % 2 == 0 { table.reserveCapacity(generator.below(500)) }
        for _ in 0..<generator.below(3000) {
            let word = (0..<generator.below(6)).map { _ in letters[generator.below(letters.count)] }.joined()
            let bytes = Array(word.utf8)
            #expect(table.position(of: word) == oracle[bytes])
            let number = oracle[bytes] ?? oracle.count
            #expect(table.intern(word) == number)
            #expect(bytes.withUnsafeBytes { table.intern($0) } == number)
            oracle[bytes] = number
        }
        #expect(table.count == oracle.count)
        for (bytes, number) in oracle {
            #expect(Array(table[number].utf8) == bytes)
            #expect(bytes.withUnsafeBytes { table.position(of: $0) } == number)
        }
    }

    @Test func `an empty table knows no word, not even the empty one`() {
        var table = WordTable()
        #expect(table.position(of: "") == nil)
        #expect(table.intern("") == 0)
        #expect(table.intern("") == 0)
        #expect(table.position(of: "") == 0)
    }
}
