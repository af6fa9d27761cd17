import Testing

@testable import QuintetReports

@Suite struct `Text wrapping` {
    @Test(arguments: [
        ("", 10, [""]),
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 8, ["one two", "three"]),
        ("one\n\ntwo", 8, ["one", "", "two"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("a  b", 10, ["a b"]),
        ("日本語", 4, ["日本", "語"]),
        ("日", 1, ["日"]),
        ("องค์กร ภาคี", 6, ["องค์กร", "ภาคี"]),
        // Before a leading vowel rather than in the middle of a syllable.
        ("กรุงเทพ", 5, ["กรุง", "เทพ"]),
        // Vowels and tone marks stay with their consonant.
        ("น้ำน้ำน้ำ", 2, ["น้ำ", "น้ำ", "น้ำ"]),
        ("เครือ\u{200B}ข่าย", 6, ["เครือ", "ข่าย"]),
        ("เครือ\u{200B}ข่าย", 20, ["เครือข่าย"]),
    ])
    func `lines break where they may`(text: String, width: Int, lines: [String]) {
        #expect(wrapped(text, width: width) == lines)
    }

    @Test(arguments: 1...40) func `no line is wider than it may be`(width: Int) {
        let text = "เครือข่ายนวัตกรรมสังคม (social innovation network) และองค์กรภาคีทั้งหมด"
        for line in wrapped(text, width: width) {
            #expect(displayWidth(line) <= width || line.count == 1)
        }
        #expect(wrapped(text, width: width).joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
}
