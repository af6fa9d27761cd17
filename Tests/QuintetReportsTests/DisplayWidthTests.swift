import Quintet
import Testing

@testable import QuintetReports

@Suite struct `Display width` {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("a b~", 4), ("é", 1), ("e\u{301}", 1), ("Ω", 1), ("a\u{AD}b", 3),
        // Thai: marks above and below take nothing, SARA AM one.
        ("ก", 1), ("กั", 1), ("กิ่", 1), ("กุ", 1), ("ก็", 1), ("น้ำ", 2), ("น\u{E49}\u{E4D}\u{E32}", 2), ("ที่", 1),
        ("ภาคประชาสังคม", 12), ("สิ่งแวดล้อม", 8), ("เครือข่าย", 7), ("฿๑๒", 3),
        // Wide.
        ("日本", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("Ａ", 2), ("ｱ", 1), ("。", 2), ("\u{20000}", 2),
        // Emoji.
        ("🌿", 2), ("👩‍🔬", 2), ("👍🏽", 2), ("🇹🇭", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 2), ("👨‍👩‍👧‍👦!", 3), ("🌿🌿", 4), ("a\u{200D}b", 2),
        // Nothing at all.
        ("\u{200B}", 0), ("\u{FEFF}", 0), ("\n", 0), ("\u{1B}", 0), ("\u{85}", 0), ("\u{2028}", 0),
        // Signs used in tables and help.
        ("…", 1), ("–", 1), ("│", 1), ("␛", 1), ("×", 1), ("✓", 1),
    ])
    func `every text takes its columns`(text: String, columns: Int) {
        #expect(displayWidth(text) == columns)
    }

    @Test func `a text takes what its letters take together`() {
        let words = ["ภาครัฐ", "council", "日本", "น้ำ", "é"]
        #expect(displayWidth(words.joined(separator: " ")) == words.map(displayWidth).reduce(0, +) + words.count - 1)
    }
}

@Suite struct `Bilingual texts` {
    @Test func `a text answers in the language asked for`() {
        let text = Bilingual("network", "เครือข่าย")
        #expect(text[.en] == "network")
        #expect(text.text(in: .th) == "เครือข่าย")
        #expect(Bilingual(same: "GEXF") == Bilingual("GEXF", "GEXF"))
        #expect(InterfaceLanguage.allCases.map(\.rawValue) == ["en", "th"])
    }
}
