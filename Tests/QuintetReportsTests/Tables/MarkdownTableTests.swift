import Quintet
import QuintetReports
import Testing

@Suite struct MarkdownTableTests {
    @Test func `a table has a heading, alignments and rows`() {
        #expect(
            partners.rendered(as: .markdown) == """
                | Organization | Sector | Degree | Betweenness | Broker |
                | --- | --- | ---: | ---: | --- |
                | ม.เชียงใหม่ | academia | 12 | 0.333 | yes |
                | City council | government | 7 | 0.050 | no |
                | กลุ่มน้ำพอง | – | 0 | – | no |

                """)
    }

    @Test(arguments: [
        ("a|b", #"a\|b"#), ("<b>", "&lt;b&gt;"), ("&lt;", "&amp;lt;"), ("[x](y)", #"\[x\](y)"#),
        ("![x](y)", #"!\[x\](y)"#),
        ("`c`", #"\`c\`"#), ("**b**", #"\*\*b\*\*"#), ("a_b", #"a\_b"#), ("~~s~~", #"\~\~s\~\~"#), (#"a\b"#, #"a\\b"#),
        (#"\|"#, #"\\\|"#),
        ("two\nlines", "two lines"), ("two\r\nlines", "two lines"), ("cr\rlf", "cr lf"),
        ("https://x.org", #"https\://x.org"#),
        ("www.x.org", #"www\.x.org"#), ("a@x.org", #"a\@x.org"#), ("$x$", #"\$x\$"#), ("10:30", "10:30"),
        ("a.b", "a.b"),
        ("\u{1B}[0m", #"␛\[0m"#), ("ภาครัฐ (กลาง)", "ภาครัฐ (กลาง)"), ("5 - 3 + 1 #2!", "5 - 3 + 1 #2!"),
    ])
    func `a text stays text`(text: String, expected: String) {
        #expect(markdownEscaped(text) == expected)
    }

    @Test(arguments: hostileTexts)
    func `no text leaves its cell`(text: String) {
        let lines = oneCell(text).rendered(as: .markdown).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 4)
        // What is left after escapes holds the two outer pipes and nothing that Markdown reads.
        var bare = ""
        var isEscaped = false
        for character in lines[2].unicodeScalars {
            if isEscaped {
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                bare.unicodeScalars.append(character)
            }
        }
        #expect(!isEscaped)
        #expect(bare.filter { $0 == "|" }.count == 2)
        for sign in ["<", ">", "`", "[", "]", "*", "_", "://"] { #expect(!bare.contains(sign)) }
    }
}
