import Quintet
import QuintetReports

/// Three organizations with every kind of cell.
let partners = Table(
    columns: [
        .init("id", .init("Organization", "องค์กร")),
        .init("sector", .init("Sector", "ภาคส่วน")),
        .number("degree", .init("Degree", "ดีกรี"), decimals: 0),
        .number("betweenness", .init("Betweenness", "ความเป็นคนกลาง"), decimals: 3),
        .init("is_broker", .init("Broker", "ตัวกลาง")),
    ],
    rows: [
        [
            .text("ม.เชียงใหม่"), .word(code: "academia", .init("academia", "ภาคการศึกษา")), .integer(12),
            .number(1.0 / 3),
            .flag(true),
        ],
        [
            .text("City council"), .word(code: "government", .init("government", "ภาครัฐ")), .integer(7), .number(0.05),
            .flag(false),
        ],
        [.text("กลุ่มน้ำพอง"), .absent, .integer(0), .absent, .flag(false)],
    ])

/// Texts that try to leave their cell.
let hostileTexts = [
    "a|b", "<script>alert(1)</script>", "</td>", "[x](javascript:alert(1))", "![x](http://x/y.png)", "`code`",
    "**bold** _it_ ~s~",
    "two\nlines", "two\r\nlines", "back\\slash", "\\|", "&lt;b&gt;", "https://example.org/a", "www.example.org",
    "a@example.org",
    "\u{1B}]0;title\u{7}", "\u{202E}txt.exe", "\u{2028}next", "__proto__", "=1+1", "\"quoted\", and", "\u{0}",
    "\u{9B}31m", "👩‍🌾", "น้ำ", "",
    " ", "\t",
]

func oneCell(_ text: String) -> Table {
    Table(columns: [.init("name", .init("Name", "ชื่อ"))], rows: [[.text(text)]])
}
