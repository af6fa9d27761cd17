import Testing

@testable import QuintetFormats

/// Writes one sheet named `data` whose first column is headed `value` and reads it back without the heading.
private func roundTrip(_ rows: [[WorkbookCell]]) throws -> (texts: [[String]], losses: [WorkbookLoss]) {
    let writer = try WorkbookWriter()
    try writer.addSheet("data", headings: ["value"])
    for row in rows { try writer.addRow(row) }
    let book = try Workbook(FileBytes(try writer.finish(), name: "t.xlsx"))
    return (Array(try book.rows(of: book.sheets[0]).texts.dropFirst()), writer.losses)
}

/// A part of a workbook as text.
private func part(_ name: String, of bytes: [UInt8]) throws -> String {
    let zip = try ZipArchive(FileBytes(bytes, name: "t.xlsx"))
    let entry = try #require(zip.entry(name))
    return String(decoding: try zip.bytes(of: entry), as: UTF8.self)
}

@Suite struct WorkbookWriterTests {
    static let nasty: [String] = [
        "plain", "\"quoted\"", "two\nlines", "a\r\nb\rc", "\ttab\t", "  spaces  ", "=1+1", "+1", "-1", "@x",
        "=cmd|' /C calc'!A1", "'=1",
        "กำแพง น้ำ สถาบัน", "น\u{0E4D}\u{0E32}", "🌱 👩‍🌾", "e\u{301} é", "<a>&amp;</a>", "]]>", "_x0041_", "_x005F_x0041_",
        "_x000D_",
        "__x0041_", "_x00_", "\u{1}\u{2}\u{1F}\u{B}\u{7F}", "\u{85}\u{2028}\u{FEFF}x", "\u{FFFE}\u{FFFF}\u{FFFD}",
        "007", "1e3", "TRUE", "#N/A",
        "2023-05-31", "https://example.org/?a=1&b=2", "http://x", "mailto:a@b", "\u{10FFFF}",
        String(repeating: "ยาว", count: 5000),
    ]

    @Test(arguments: nasty)
    func `a text comes back as it was`(text: String) throws {
        let (texts, losses) = try roundTrip([[.text(text)]])
        #expect(texts.map { $0.map { Array($0.unicodeScalars) } } == [[Array(text.unicodeScalars)]])
        #expect(losses.isEmpty)
    }

    @Test func `texts made of nasty pieces come back as they were`() throws {
        var generator = SyntaxGenerator(seed: 77)
        var rows: [[String]] = []
        for _ in 0..<500 {
            rows.append((0..<4).map { _ in generator.nastyText() } + ["end"])
        }
        let (texts, losses) = try roundTrip(rows.map { $0.map { WorkbookCell.text($0) } })
        #expect(losses.isEmpty)
        #expect(texts.count == rows.count)
        for (one, other) in zip(texts, rows) { #expect(one.map { Array($0.utf8) } == other.map { Array($0.utf8) }) }
    }

    @Test func `numbers, truth values and gaps come back`() throws {
        let (texts, losses) = try roundTrip([
            [
                .number(3), .number(0.1), .number(-2.5e-7), .number(1e300), .number(-0.0),
                .number(.leastNonzeroMagnitude),
            ],
            [.boolean(true), .empty, .boolean(false), .text("")], [.empty], [.number(9_007_199_254_740_992)],
        ])
        #expect(
            texts == [
                ["3", "0.1", "-2.5e-07", "1e+300", "0", "5e-324"], ["TRUE", "", "FALSE"], ["9007199254740992"],
            ])
        #expect(losses.isEmpty)
    }

    @Test func `a number that needs seventeen digits is a loss, and said`() throws {
        var generator = SyntaxGenerator(seed: 5)
        let numbers =
            [0.1 + 0.2, 1 / 3.0, 0.5, 123_456.789, 1e22]
            + (0..<500).map { _ in Double.random(in: -1e6...1e6, using: &generator) }
        let (texts, losses) = try roundTrip(numbers.map { [.number($0)] })
        let changed = zip(texts, numbers).enumerated().filter { Double($0.element.0[0]) != $0.element.1 }
        let said = losses.compactMap {
            if case .digits(let place, let number) = $0 { (place.cell.row - 2, number) } else { nil }
        }
        #expect(changed.map(\.offset) == said.map(\.0))
        #expect(said.first?.1 == 0.1 + 0.2)
        #expect(said.count > 10 && said.count < numbers.count)
    }

    @Test func `what is no finite number is written as text, and said`() throws {
        let (texts, losses) = try roundTrip([[.number(.infinity), .number(.nan)]])
        #expect(texts == [["inf", "nan"]])
        #expect(losses.count == 2)
    }

    @Test func `a text too long for a cell is cut between characters, and said`() throws {
        let exact = String(repeating: "x", count: 32_767)
        #expect(try roundTrip([[.text(exact)]]).texts == [[exact]])
        let place = WorkbookLoss.Place(sheet: "data", cell: SheetAddress(row: 2, column: 1))
        let (texts, losses) = try roundTrip([[.text(exact + "y")]])
        #expect(texts == [[exact]])
        #expect(losses == [.cut(at: place, characters: 32_768, kept: 32_767)])
        let farmers = String(repeating: "👩‍🌾", count: 7000)
        let cut = try roundTrip([[.text(farmers)]])
        #expect(cut.texts == [[String(repeating: "👩‍🌾", count: 6553)]])
        #expect(cut.losses == [.cut(at: place, characters: 35_000, kept: 32_765)])
    }

    @Test func `U+0000 becomes U+FFFD, and is said`() throws {
        let (texts, losses) = try roundTrip([[.text("a\u{0}b")]])
        #expect(texts == [["a\u{FFFD}b"]])
        #expect(losses == [.nul(at: .init(sheet: "data", cell: SheetAddress(row: 2, column: 1)))])
    }

    @Test(
        arguments: [
            (["a", "A", "a"], ["a", "A (2)", "a (3)"]), (["x/y:z?*[]\\"], ["x_y_z_____"]), ([""], ["Sheet"]),
            (["  "], ["Sheet"]),
            (["'quoted'"], ["_quoted_"]), (["History"], ["History_"]), (["ภาคี", "ภาคี"], ["ภาคี", "ภาคี (2)"]),
            (
                [String(repeating: "a", count: 40), String(repeating: "a", count: 31)],
                [String(repeating: "a", count: 31), String(repeating: "a", count: 27) + " (2)"]
            ),
            ([String(repeating: "👩‍🌾", count: 9)], [String(repeating: "👩‍🌾", count: 6)]), (["a\nb\u{FFFF}"], ["a_b_"]),
            (["&<\">"], ["&<\">"]),
            (["É", "é"], ["É", "é (2)"]),
        ] as [([String], [String])])
    func `sheets get names that are accepted`(wanted: [String], expected: [String]) throws {
        let writer = try WorkbookWriter()
        for name in wanted { try writer.addSheet(name, headings: ["h"]) }
        let book = try Workbook(FileBytes(try writer.finish(), name: "t.xlsx"))
        #expect(book.sheets.map(\.name) == expected)
        let changed = zip(wanted, expected).filter { $0 != $1 }.map { WorkbookLoss.sheetName(given: $0, written: $1) }
        #expect(writer.losses == changed)
    }

    @Test func `the same rows give the same bytes`() throws {
        func make() throws -> [UInt8] {
            let writer = try WorkbookWriter(title: "Partners & co", comments: "made by a test")
            try writer.addSheet("ties", headings: ["a", "b"], lists: [WorkbookList(column: 1, words: ["x", "y"])])
            try writer.addRow([.text("1"), .number(2)])
            return try writer.finish()
        }
        let bytes = try make()
        #expect(try bytes == make())
        let core = try part("docProps/core.xml", of: bytes)
        #expect(core.contains("<dc:title>Partners &amp; co</dc:title>"))
        #expect(core.contains("<dc:description>made by a test</dc:description>"))
        #expect(core.contains("2000-01-01T00:00:00Z"))
    }

    @Test func `headings are bold, stay in sight and filter; columns are as wide as what they show`() throws {
        let writer = try WorkbookWriter()
        try writer.addSheet("data", headings: ["id", "name"])
        try writer.addRow([.text("ที่ตั้งนี้เป็นน้ำ"), .text(String(repeating: "wide ", count: 100))])
        let sheet = try part("xl/worksheets/sheet1.xml", of: try writer.finish())
        #expect(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"))
        #expect(sheet.contains("<autoFilter ref=\"A1:B2\"/>"))
        #expect(sheet.contains("<c r=\"A1\" s=\"1\""))
        // Nine letters that stand on the line, and two for the button.
        #expect(WorkbookSheet.columns(of: "ที่ตั้งนี้เป็นน้ำ") == 9)
        #expect(sheet.contains("<col min=\"1\" max=\"1\" width=\"11.7109375\""))
        #expect(sheet.contains("<col min=\"2\" max=\"2\" width=\"60.7109375\""))
    }

    @Test func `short lists stand in the sheet, long ones in a hidden sheet`() throws {
        let areas = (1...60).map { "พื้นที่ \($0), with a comma" }
        let writer = try WorkbookWriter()
        try writer.addSheet(
            "data", headings: ["sector", "area", "region"],
            lists: [
                WorkbookList(column: 0, words: ["government", "academia"]),
                WorkbookList(column: 1, words: areas, allowsOthers: true),
                WorkbookList(column: 2, words: []),
            ])
        try writer.addRow([.text("academia")])
        try writer.addSheet("lists", headings: ["mine"])
        let bytes = try writer.finish()
        let sheet = try part("xl/worksheets/sheet1.xml", of: bytes)
        #expect(sheet.contains("<formula1>\"government,academia\"</formula1>"))
        #expect(sheet.contains("<formula1>'lists'!$A$1:$A$60</formula1>"))
        #expect(sheet.contains("sqref=\"A2:A1003\""))
        #expect(sheet.contains("errorStyle=\"warning\""))
        #expect(sheet.contains("<dataValidations count=\"2\">"))
        let book = try Workbook(FileBytes(bytes, name: "t.xlsx"))
        #expect(book.sheets.map(\.name) == ["data", "lists (2)", "lists"])
        #expect(book.sheets.map(\.isHidden) == [false, false, true])
        #expect(try book.rows(of: book.sheets[2]).texts == areas.map { [$0] })
    }

    @Test func `a row or column too many is refused`() throws {
        let writer = try WorkbookWriter()
        try writer.addSheet("data", headings: [])
        do throws(WorkbookWriteError) {
            try writer.addRow([WorkbookCell](repeating: .empty, count: 16_385))
            Issue.record("accepted")
        } catch {
            #expect(error.problem == .tooManyColumns(sheet: "data", limit: 16_384))
        }
    }

    @Test func `a workbook without rows is a workbook`() throws {
        let writer = try WorkbookWriter()
        try writer.addSheet("data", headings: ["a", "b"])
        let book = try Workbook(FileBytes(try writer.finish(), name: "t.xlsx"))
        #expect(try book.rows(of: book.sheets[0]).texts == [["a", "b"]])
    }
}
