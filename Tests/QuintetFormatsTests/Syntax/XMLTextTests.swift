import Testing

@testable import QuintetFormats

@Suite struct XMLTextTests {
    @Test(
        arguments: [
            ("a & b < c > d", "a &amp; b &lt; c &gt; d", 0), ("\"'", "\"'", 0), ("\t\n\r", "\t\n&#13;", 0),
            ("]]>", "]]&gt;", 0), ("ก\u{FEFF}\u{FFFD}🌱\u{7F}", "ก\u{FEFF}\u{FFFD}🌱\u{7F}", 0),
            ("\u{0}a\u{1F}\u{FFFE}\u{FFFF}", "\u{FFFD}a\u{FFFD}\u{FFFD}\u{FFFD}", 4),
        ] as [(String, String, Int)])
    func `a text is written so that a reader gets it back`(text: String, written: String, replaced: Int) {
        var bytes: [UInt8] = []
        #expect(XMLText.append(text, to: &bytes) == replaced)
        #expect(String(decoding: bytes, as: UTF8.self) == written)
    }

    @Test func `in an attribute, quotes and line ends are references`() {
        var bytes: [UInt8] = []
        XMLText.append("\"\t\n\r", to: &bytes, isAttribute: true)
        #expect(String(decoding: bytes, as: UTF8.self) == "&quot;&#9;&#10;&#13;")
    }

    @Test func `the legal text is the one that is written`() {
        for text in ["", "a", "\u{0}\u{8}\u{B}\t\n\r\u{1F}", "\u{FFFE}ก\u{FFFF}\u{FFFD}"] {
            var (bytes, legal): ([UInt8], [UInt8]) = ([], [])
            XMLText.append(text, to: &bytes)
            #expect(XMLText.append(XMLText.legal(text), to: &legal) == 0)
            #expect(bytes == legal)
        }
    }
}

@Suite struct ListTextTests {
    @Test(
        arguments: [
            [""], ["", ""], ["a"], ["a|b", "c"], ["\\", "|", "\\|", "a\\"], ["\u{301}a", "|\u{301}", "ก|ำ"],
        ]) func `a list that is joined is taken apart again`(list: [String])
    {
        let joined = ListText.joined(list)
        #expect(ListText.split(joined).map { Array($0.utf8) } == list.map { Array($0.utf8) })
    }

    @Test func `a plain list reads as people write it`() { #expect(ListText.joined(["a", "b c"]) == "a|b c") }
}
