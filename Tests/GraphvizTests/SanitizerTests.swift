import Testing

@testable import Graphviz

struct SanitizerTests {
    /// What is wrong with the text, the text, and the label that the library gets.
    static let cases: [(String, String, String)] = [
        ("empty", "", ""),
        ("begins with a digit", "1abc", "1abc"),
        ("a quote", "a\"b", "a\"b"),
        ("a backslash at the end", "a\\", "a\\\\"),
        ("a line break", "a\nb", "a\\nb"),
        ("a carriage return alone", "a\rb", "a\\nb"),
        ("both", "a\r\nb", "a\\nb"),
        ("markup", "<b>x</b>", "&lt;b>x&lt;/b>"),
        ("the library's own escape", "\\N", "\\\\N"),
        ("an entity", "&amp;", "&amp;amp;"),
        ("a control character", "a\u{1}b", "a\u{FFFD}b"),
        ("a noncharacter", "a\u{FFFE}b", "a\u{FFFD}b"),
        ("another noncharacter", "a\u{1FFFF}b", "a\u{FFFD}b"),
        ("NUL", "a\0b", "a\u{FFFD}b"),
        ("a tab", "a\tb", "a b"),
        ("an order to turn the text round", "a\u{202E}b", "ab"),
        ("an emoji of several parts", "👩‍🌾", "👩‍🌾"),
        ("Thai marks over and under letters", "ปู่ย่าตายาย", "ปู่ย่าตายาย"),
        ("only a break", "\n", ""),
    ]

    @Test(arguments: cases) func `a label says what was meant`(name: String, text: String, expected: String) {
        #expect(Sanitizer.label([text]) == expected, "\(name)")
    }

    @Test func `a long line ends in an ellipsis`() {
        let line = Sanitizer.line(String(repeating: "ก้", count: 10_000))
        #expect(line.count == Sanitizer.labelLimit)
        #expect(line.hasSuffix("ก้…"))
    }

    @Test func `one endless grapheme is cut as well`() {
        let line = Sanitizer.line("a" + String(repeating: "\u{301}", count: 100_000))
        #expect(line.unicodeScalars.count <= Sanitizer.labelLimit * 16 + 1)
    }

    @Test func `a label has fifty lines at most`() {
        let label = Sanitizer.label([String(repeating: "x\n", count: 1_000)])
        #expect(label.split(separator: "\\").count == Sanitizer.lineLimit)
    }

    @Test func `text in XML closes nothing`() {
        #expect(
            Sanitizer.xml("</title><script a='b' c=\"d\">&")
                == "&lt;/title&gt;&lt;script a=&#39;b&#39; c=&quot;d&quot;&gt;&amp;")
    }

    @Test(arguments: [
        (1.0, "1"), (-0.0004, "0"), (12.3456, "12.346"), (-0.5, "-0.5"), (1e300, "10000000"),
        (-Double.infinity, "-10000000"),
        (.nan, "-10000000"), (0.1, "0.1"), (100.05, "100.05"),
    ]) func `numbers are written plainly`(value: Double, text: String) {
        #expect(Sanitizer.number(value) == text)
    }

    @Test func `values out of range come to its ends`() {
        #expect(Sanitizer.clamp(1e11, 0...1_000) == 1_000)
        #expect(Sanitizer.clamp(-1, 0...1_000) == 0)
        #expect(Sanitizer.clamp(.nan, 4...200) == 4)
    }

    @Test func `font names cannot leave their attribute`() {
        #expect(Sanitizer.font("x\" onload=\"alert(1)") == "x onloadalert1")
        #expect(Sanitizer.font("\"") == "sans-serif")
    }

    @Test func `different keys give different ids`() {
        let keys = ["a b", "a-b", "a.20b", "a_b", "a", "ก", "A", ""]
        #expect(Set(keys.map(SVGIdentifier.node)).count == keys.count)
        #expect(SVGIdentifier.node("city-council_1") == "n-city-council_1")
        #expect(SVGIdentifier.edge("a\"b") == "e-a.22b")
    }
}
