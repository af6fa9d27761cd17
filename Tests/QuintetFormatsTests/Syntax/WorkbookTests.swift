import Testing

@testable import QuintetFormats

@Suite struct WorkbookTests {
    @Test(
        arguments: [
            ("t=\"s\"><v>1</v>", "two"), ("t=\"s\"><v>0</v>", "one"), ("t=\"str\"><f>A1</f><v>formula</v>", "formula"),
            ("t=\"inlineStr\"><is><t>inline</t></is>", "inline"),
            (
                "t=\"inlineStr\"><is><r><t>in </t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> line</t></r></is>",
                "in  line"
            ),
            ("t=\"b\"><v>1</v>", "TRUE"), ("t=\"b\"><v>0</v>", "FALSE"), ("t=\"e\"><v>#N/A</v>", "#N/A"),
            ("><v>3</v>", "3"), ("t=\"n\"><v>-3.0</v>", "-3"), ("><v>0.10000000000000001</v>", "0.1"),
            ("><v>0.30000000000000004</v>", "0.30000000000000004"),
            ("><v>1E3</v>", "1000"), ("><v>1.2345678901234567E+16</v>", "12345678901234568"), ("><v>007</v>", "7"),
            ("><v>-0</v>", "0"),
            ("><v>1e400</v>", "1e400"), ("><v>NaN</v>", "NaN"), ("><v>twelve</v>", "twelve"),
            ("s=\"1\"><v>45077</v>", "2023-05-31"), ("s=\"1\"><v>45077.75</v>", "2023-05-31T18:00:00"),
            ("s=\"2\"><v>45077</v>", "2023-05-31"),
            ("s=\"1\"><v>-5</v>", "-5"), ("s=\"1\" t=\"s\"><v>0</v>", "one"), ("s=\"0\"><v>45077</v>", "45077"),
            ("t=\"d\"><v>2023-05-31T00:00:00Z</v>", "2023-05-31"),
            ("t=\"d\"><v>2023-05-31T10:30:00</v>", "2023-05-31T10:30:00"),
            ("t=\"str\"><v>a_x000D_b_x005F_x000D_c_xZZZZ_</v>", "a\rb_x000D_c_xZZZZ_"),
            ("t=\"str\"><v>_xD83C__xDF31__xD83C_</v>", "🌱\u{FFFD}"),
            ("t=\"str\"><v>&lt;a&gt;&#3585;</v>", "<a>ก"),
        ] as [(String, String)])
    func `a cell is read as this text`(cell: String, expected: String) throws {
        let builder = WorkbookBuilder(
            rows: "<row r=\"1\"><c r=\"A1\" \(cell)</c></row>", strings: "<si><t>one</t></si><si><t>two</t></si>",
            formats: ["0", "14", "[$-D07041E]d mmmm yyyy"])
        #expect(try builder.rows().texts == [[expected]])
    }

    @Test func `rich texts are joined and pronunciations left out`() throws {
        let builder = WorkbookBuilder(
            rows: "<row><c t=\"s\"><v>0</v></c></row>",
            strings:
                "<si><r><t>สถา</t></r><r><t>บัน</t></r><rPh sb=\"0\" eb=\"1\"><t>ignored</t></rPh><phoneticPr/></si>")
        #expect(try builder.rows().texts == [["สถาบัน"]])
    }

    @Test func `rows and columns without addresses follow each other`() throws {
        let builder = WorkbookBuilder(
            rows:
                "<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c><v>3</v></c></row><row r=\"9\"><c r=\"D9\"><v>4</v></c><c><v>5</v></c></row>"
        )
        var rows = try builder.rows()
        #expect(rows.texts == [["1", "2"], ["", "3"], ["", "", "", "4", "5"]])
        var lines: [[Int]] = []
        while rows.next() { lines.append([rows.record.line, rows.record.row]) }
        #expect(lines == [[1, 1], [3, 2], [9, 3]])
    }

    @Test func `empty cells and rows at the end are no rows`() throws {
        let empty = "<row r=\"5\"><c r=\"A5\" s=\"0\"/><c r=\"B5\" t=\"s\"><v>0</v></c></row><row r=\"1048576\"/>"
        let builder = WorkbookBuilder(
            rows: "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"C2\"/></row>" + empty, strings: "<si><t/></si>")
        let rows = try builder.rows()
        #expect(rows.texts == [["", "1"]])
        #expect(rows.rowCount == 1)
    }

    @Test func `a place is the cell`() throws {
        var rows = try WorkbookBuilder(rows: "<row r=\"17\"><c r=\"B17\"><v>1</v></c></row>").rows()
        let isThere = rows.next()
        #expect(isThere)
        let place = rows.record.place(of: 1)
        #expect(place.cell?.description == "B17")
        #expect(place.sheet == "ties")
        #expect((place.line, place.column) == (17, 2))
        #expect(rows.record.place(of: 30).cell?.description == "AE17")
        #expect(rows.record.place(of: .max).cell?.description == "A17")
    }

    @Test func `spaces round texts are left out on request`() throws {
        let book = try WorkbookBuilder(
            rows: "<row><c t=\"str\"><v> a b\t</v></c><c t=\"str\"><v>  </v></c><c><v>1</v></c></row>"
        ).open()
        var rows = try book.rows(of: book.sheets[0], trimsSpaces: true)
        #expect(rows.texts == [["a b", "", "1"]])
        let isThere = rows.next()
        #expect(isThere && rows.record.isEmpty(1))
    }

    @Test func `both calendars of days are known`() throws {
        let rows = "<row><c s=\"0\"><v>43615</v></c></row>"
        #expect(try WorkbookBuilder(rows: rows, formats: ["14"], from1904: true).rows().texts == [["2023-05-31"]])
        #expect(try WorkbookBuilder(rows: rows, formats: ["14"]).rows().texts == [["2019-05-30"]])
    }

    @Test func `dates in the Thai calendar are noted and read as stored`() throws {
        let rows = try WorkbookBuilder(
            rows:
                "<row><c r=\"B1\" s=\"1\"><v>45077</v></c><c s=\"0\"><v>45077</v></c><c s=\"1\"><v>45078</v></c></row>",
            formats: ["14", "[$-107041E]d mmmm yyyy;@"]
        ).rows()
        #expect(rows.texts == [["", "2023-05-31", "2023-05-31", "2023-06-01"]])
        #expect(rows.notes.buddhistDates.count == 2)
        #expect(rows.notes.buddhistDates.first?.description == "B1")
    }

    @Test func `merged cells are filled down and right, but make no rows of their own`() throws {
        let rows = try WorkbookBuilder(
            rows: """
                <row r="1"><c r="A1" t="str"><v>title</v></c></row>
                <row r="2"><c r="A2" t="str"><v>north</v></c><c r="B2"><v>1</v></c></row>
                <row r="3"><c r="B3"><v>2</v></c></row>
                <row r="4"><c r="B4"><v>3</v></c><c r="C4"><v>4</v></c></row>
                """,
            after:
                "<mergeCells><mergeCell ref=\"A1:XFD1\"/><mergeCell ref=\"A2:A1048576\"/><mergeCell ref=\"E9:F10\"/><mergeCell ref=\"C2:C2\"/></mergeCells>"
        ).rows()
        #expect(rows.texts == [["title", "title", "title"], ["north", "1"], ["north", "2"], ["north", "3", "4"]])
        #expect(rows.notes.mergedAreas.count == 2)
        #expect(rows.notes.mergedAreas.first?.description == "A1")
    }

    @Test func `hidden rows, columns and sheets are read and noted`() throws {
        var builder = WorkbookBuilder(
            rows:
                "<row r=\"1\"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row r=\"2\" hidden=\"1\"><c><v>4</v></c></row><row r=\"3\" hidden=\"true\"/>",
            before:
                "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/><col min=\"3\" max=\"16384\" hidden=\"true\"/><col min=\"9\" max=\"16384\" hidden=\"1\"/></cols>"
        )
        builder["xl/workbook.xml"] = builder["xl/workbook.xml"]?.replacing(
            "sheetId=", with: "state=\"veryHidden\" sheetId=")
        let rows = try builder.rows()
        #expect(rows.texts == [["1", "2", "3"], ["4"]])
        #expect(rows.notes.hiddenRows.count == 1 && rows.notes.hiddenRows.first?.description == "A2")
        #expect(rows.notes.hiddenColumns.count == 2 && rows.notes.hiddenColumns.first?.description == "B1")
        #expect(try builder.open().sheets.map(\.isHidden) == [true])
    }

    @Test func `failed and uncomputed formulas are noted with their cells`() throws {
        let rows = try WorkbookBuilder(
            rows:
                "<row><c><f>1+1</f><v>2</v></c><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c><f>NOW()</f></c><c t=\"e\"><v>#N/A</v></c></row>"
        ).rows()
        #expect(rows.texts == [["2", "#DIV/0!", "", "#N/A"]])
        #expect(rows.notes.formulas.count == 3)
        #expect(rows.notes.uncomputedFormulas.count == 1 && rows.notes.uncomputedFormulas.first?.description == "C1")
        #expect(rows.notes.errors.map { "\($0.cell) \($0.code)" } == ["B1 #DIV/0!", "D1 #N/A"])
    }

    @Test func `sheets come in the order of the workbook, charts apart, and links outside are not followed`() throws {
        var builder = WorkbookBuilder(rows: "<row><c><v>1</v></c></row>")
        builder["xl/workbook.xml"] = builder["xl/workbook.xml"]?.replacing(
            "<sheets>",
            with:
                "<sheets><sheet name=\"สอง\" sheetId=\"7\" x:id=\"rId8\" xmlns:x=\"y\"/><sheet name=\"chart\" sheetId=\"3\" r:id=\"rId9\"/>"
        )
        builder["xl/_rels/workbook.xml.rels"] = builder["xl/_rels/workbook.xml.rels"]?.replacing(
            "</Relationships>",
            with:
                "<Relationship Id=\"rId8\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet\" Target=\"../xl/./two.xml\"/>"
                + "<Relationship Id=\"rId9\" Type=\"y/chartsheet\" Target=\"chart.xml\"/>"
                + "<Relationship Id=\"rId5\" Type=\"y/externalLink\" Target=\"http://127.0.0.1/x\" TargetMode=\"External\"/></Relationships>"
        )
        builder["xl/two.xml"] =
            "<x:worksheet xmlns:x=\"y\"><x:sheetData><x:row><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>"
        let book = try builder.open()
        #expect(book.sheets.map(\.name) == ["สอง", "ties"])
        #expect(book.sheets.map(\.index) == [0, 2])
        #expect(book.otherSheets == ["chart"])
        #expect(book.outsideLinkCount == 1)
        #expect(try book.rows(of: book.sheets[0]).texts == [["2"]])
        #expect(try book.rows(of: book.sheets[1]).texts == [["1"]])
    }
}
