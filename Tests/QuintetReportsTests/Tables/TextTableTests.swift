import Quintet
import QuintetReports
import Testing

@Suite struct TextTableTests {
    @Test func `columns line up by what a terminal shows`() {
        #expect(
            partners.rendered(as: .text) == """
                Organization  Sector      Degree  Betweenness  Broker
                ────────────  ──────────  ──────  ───────────  ──────
                ม.เชียงใหม่     academia        12        0.333  yes
                City council  government       7        0.050  no
                กลุ่มน้ำพอง      –                0            –  no

                """)
    }

    @Test func `headings and words follow the language`() {
        #expect(
            partners.rendered(as: .text, options: .init(language: .th)) == """
                องค์กร         ภาคส่วน      ดีกรี  ความเป็นคนกลาง  ตัวกลาง
                ────────────  ──────────  ───  ─────────────  ──────
                ม.เชียงใหม่     ภาคการศึกษา   12          0.333  ใช่
                City council  ภาครัฐ         7          0.050  ไม่ใช่
                กลุ่มน้ำพอง      –             0              –  ไม่ใช่

                """)
    }

    @Test(arguments: [InterfaceLanguage.en, .th], [50, 60, 80])
    func `a table fits the terminal and keeps its numbers`(language: InterfaceLanguage, width: Int) {
        var table = partners
        table.append([
            .text("เครือข่ายความร่วมมือเพื่อการอนุรักษ์สิ่งแวดล้อมแห่งลุ่มน้ำโขง"), .text("civil society of the north-east"),
            .integer(123456), .number(0.125), .flag(true),
        ])
        let lines = table.rendered(as: .text, options: .init(language: language, width: width)).split(separator: "\n")
        #expect(lines.count == 6)
        for line in lines { #expect(displayWidth(String(line)) <= width, "\(line)") }
        #expect(lines[5].contains("…") && lines[5].contains("123456") && lines[5].contains("0.125"))
    }

    @Test func `columns of text keep eight columns even in a narrow terminal`() {
        let lines = partners.rendered(as: .text, options: .init(width: 10)).split(separator: "\n")
        #expect(lines[1] == "────────  ────────  ──────  ───────────  ──────")
        #expect(lines[3].hasPrefix("City co…  governm…"))
    }

    @Test func `a long cell is cut, unless all is asked for`() {
        let long = String(repeating: "น้ำ", count: 100)
        let shown = oneCell(long).rendered(as: .text).split(separator: "\n")[2]
        #expect(displayWidth(String(shown)) <= 60 && shown.hasSuffix("น้ำ…"))
        #expect(oneCell(long).rendered(as: .text, options: .init(cellWidth: nil)).contains(long))
    }

    @Test(arguments: [
        ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("น้ำน้ำ", 3, "น้ำ…"), ("日本語", 4, "日…"), ("👩‍🌾👩‍🌾", 3, "👩‍🌾…"), ("abc", 1, "…"),
        ("abc", 0, ""), ("", 0, ""), ("abc", -1, ""),
    ])
    func `a text is cut between letters`(text: String, width: Int, expected: String) {
        #expect(cut(text, to: width) == expected)
    }

    @Test(arguments: hostileTexts)
    func `no text steers the terminal or leaves its line`(text: String) {
        let rendering = oneCell(text).rendered(as: .text)
        #expect(rendering.split(separator: "\n", omittingEmptySubsequences: false).count == 4)
        for scalar in rendering.unicodeScalars where scalar != "\n" {
            #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
            #expect(!(0x2028...0x202E).contains(scalar.value))
        }
    }

    @Test func `an escape sequence is shown`() {
        #expect(visibleText("\u{1B}]0;x\u{7}\n\u{7F}") == "␛]0;x␇␊␡")
    }

    @Test func `a number that is not finite is absent`() {
        let table = Table(
            columns: [.number("a", .init("A", "ก"))], rows: [[.number(.nan)], [.number(.infinity)], [.number(nil)]])
        #expect(table.rendered(as: .text) == "A\n─\n–\n–\n–\n")
        #expect(table.rendered(as: .markdown).hasSuffix("| – |\n| – |\n| – |\n"))
        #expect(table.rendered(as: .csv) == "a\n\"\"\n\"\"\n\"\"\n")
        #expect(table.rendered(as: .json) == "[\n  {\"a\": null},\n  {\"a\": null},\n  {\"a\": null}\n]\n")
    }

    @Test(arguments: TableFormat.allCases)
    func `tables without rows or columns are printed`(format: TableFormat) {
        let expected: [TableFormat: String] = [
            .text: "Name\n────\n", .csv: "name\n", .json: "[]\n", .markdown: "| Name |\n| --- |\n",
        ]
        let empty = Table(columns: [.init("name", .init("Name", "ชื่อ"))])
        #expect(empty.rendered(as: format) == expected[format])
        #expect(Table(columns: []).rendered(as: format) == (format == .json ? "[]\n" : ""))
    }
}
