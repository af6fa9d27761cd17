import Foundation
import Quintet
import Testing

@testable import QuintetFormats

/// Sheets of a workbook, each its rows of texts and numbers.
private func workbook(_ sheets: [(String, [[WorkbookCell]])]) throws -> [UInt8] {
    let writer = try WorkbookWriter()
    for (name, rows) in sheets {
        let headings = (rows.first ?? []).map { if case .text(let text) = $0 { text } else { "" } }
        try writer.addSheet(name, headings: headings)
        for row in rows.dropFirst() { try writer.addRow(row) }
    }
    return try writer.finish()
}

/// A cell: digits are a number, everything else text.
private func cells(_ text: String) -> [WorkbookCell] {
    text.split(separator: ",", omittingEmptySubsequences: false).map { cell in
        if cell.isEmpty { return .empty }
        return Double(cell).map { .number($0) } ?? .text(String(cell))
    }
}

private func read(_ sheets: [(String, String)], map: String = "") throws -> ReadResult {
    let bytes = try workbook(
        sheets.map { ($0.0, $0.1.split(separator: "\n", omittingEmptySubsequences: false).map { cells(String($0)) }) })
    var options = ReadOptions()
    options.map = try ColumnMap(parsing: map)
    return try WorkbookFormat().read(FileBytes(bytes, name: "t.xlsx"), path: "-", options: options)
}

/// Workbooks as other programs shape them.
@Suite struct OtherProgramsSheetsTests {
    @Test func `Kumu's elements and connections`() throws {
        let result = try read([
            (
                "Elements",
                "Label,Type,Description,Tags\nMuseum,government,old,a|b\nCity,government,,\nNGO,civil society,,"
            ),
            ("Connections", "From,To,Direction,Type,Strength\nMuseum,City|NGO,mutual,funds,2\nNGO,City,directed,,"),
            ("Drafts (ignore)", "From,To\nx,y"),
        ])
        #expect(result.network.ids == ["Museum", "City", "NGO"])
        #expect(result.network.collaborations.map(\.brief) == ["Museum-City 2.0", "Museum-NGO 2.0", "NGO>City 1.0"])
        #expect(result.network.collaborations.map(\.kind) == ["funds", "funds", nil])
        #expect(result.report.findings.contains { $0.kind == "unread-file" && $0.place.file.contains("(ignore)") })
    }

    @Test func `Gephi's nodes and edges`() throws {
        let result = try read([
            ("Nodes", "Id,Label,Modularity\n1,Museum,0\n2,City,1"),
            ("Edges", "Source,Target,Type,Id,Weight\n1,2,Undirected,7,2.5\n2,1,Directed,8,1"),
        ])
        #expect(result.network.collaborations.map(\.brief) == ["7: 1-2 2.5", "8: 2>1 1.0"])
        #expect(result.network[Organization.ID("1")]?.names == [.english: "Museum"])
        #expect(result.report.count(.bad) == 0)
    }

    @Test func `Onodo's nodes and relations, where From and To are years`() throws {
        let result = try read([
            ("Nodes", "Name,Type,Description,Visible\nMuseum,Person,old,1\nCity,Place,,1"),
            ("Relations", "Source,Type,Target,Directed,At,From,To\nMuseum,works for,City,1,,2001,2010"),
        ])
        let tie = try #require(result.network.collaborations.first)
        #expect(tie.brief == "Museum>City 1.0" && tie.kind == "works for")
        #expect(tie.period == Period(since: 2001, until: 2010))
        #expect(result.report.count(.bad) == 0)
    }

    @Test func `a matrix on a sheet beside one of remarks`() throws {
        let result = try read([
            ("Readme", ",A remark on this file\n,another"), ("Matrix", ",a,b\na,0,1\nb,1,0"), ("Empty", ""),
        ])
        #expect(result.network.collaborations.map(\.brief) == ["a-b 1.0"])
        let unread = result.report.findings.filter { $0.kind == "unread-file" }.map(\.place.file)
        #expect(unread == ["t.xlsx, sheet Readme", "t.xlsx, sheet Empty"])
    }

    @Test func `a workbook of remarks is no network`() {
        #expect(throws: ReadError.self) { try read([("Readme", ",remark\n,another")]) }
        #expect(throws: ReadError.self) { try read([("Empty", "")]) }
    }

    @Test func `a map is for the sheet that has its headings`() throws {
        let sheets = [("People", "id,name\na,A\nb,B"), ("Links", "Wer,Wem\na,b"), ("Readme", "x,y\n1,2")]
        let result = try read(sheets, map: "source=Wer,target=Wem")
        #expect(result.network.tieTexts == ["a>b 1.0"] && result.network.organizations.count == 2)
        let error = #expect(throws: ReadError.self) { try read(sheets, map: "source=Wer,target=Wen") }
        #expect(error?.description.contains("no heading") == true)
    }

    @Test func `a remark beside a table takes no row away`() throws {
        let result = try read([("ties", "source,target\na,b,,see mail\nb,c")])
        #expect(result.network.collaborations.count == 2)
        #expect(result.report.brief.contains("unheaded-cell t.xlsx, sheet ties, cell D2"))
    }
}

/// One workbook with everything that goes wrong in workbooks.
@Suite struct TortureWorkbookTests {
    /// A cell with a text of its own.
    private func t(_ cell: String, _ text: String) -> String {
        "<c r=\"\(cell)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(text)</t></is></c>"
    }

    private func n(_ cell: String, _ number: String, style: Int = 0) -> String {
        "<c r=\"\(cell)\" s=\"\(style)\"><v>\(number)</v></c>"
    }

    private func result() throws -> ReadResult {
        let headings = ["A": "ต้นทาง", "B": " ปลายทาง", "C": "น้ำหนัก", "D": "ปี", "E": "หมายเหตุ"]
        var rows =
            "<row r=\"1\">" + headings.sorted { $0.key < $1.key }.map { t($0.key + "1", $0.value) }.joined() + "</row>"
        func row(_ number: Int, _ cells: [String]) { rows += "<row r=\"\(number)\">\(cells.joined())</row>" }
        // Spaces behind, a number as text, a Buddhist year.
        row(2, [t("A2", "พิพิธภัณฑ์  "), t("B2", "เมือง"), t("C2", "2"), n("D2", "2566")])
        // One cell merged over two rows; an error is no strength, so the row is refused.
        row(3, [t("A3", "สวน"), t("B3", "เมือง"), "<c r=\"C3\" t=\"e\"><v>#N/A</v></c>", n("D3", "2019")])
        // A formula that nobody has computed; a date counted from 1904: 1 January 2020.
        row(4, [t("B4", "พิพิธภัณฑ์"), "<c r=\"C4\"><f>1+1</f></c>", n("D4", "42369", style: 1)])
        // The second row again.
        row(5, [t("A5", "พิพิธภัณฑ์  "), t("B5", "เมือง"), t("C5", "2"), n("D5", "2566")])
        row(6, [t("B6", "เมือง"), n("C6", "1")])
        row(7, [t("A7", "เมือง"), t("B7", "สวน"), n("C7", "0")])
        row(9, [t("A9", "เมือง"), t("B9", "เมือง"), n("D9", "99")])
        row(10, [t("A10", "ไม่มี"), t("B10", "เมือง"), n("D10", "2565")])
        row(12, [t("A12", "   ")])
        var builder = WorkbookBuilder(
            rows: rows, after: "<mergeCells count=\"1\"><mergeCell ref=\"A3:A4\"/></mergeCells>", formats: ["0", "14"],
            from1904: true)
        let organizations = [("id", "name_th"), ("เมือง", "เมือง"), ("สวน", "สวน"), ("พิพิธภัณฑ์", "เมือง")]
        let hidden = organizations.enumerated().map { index, texts in
            "<row r=\"\(index + 1)\">\(t("A\(index + 1)", texts.0))\(t("B\(index + 1)", texts.1))</row>"
        }
        builder["xl/worksheets/sheet2.xml"] =
            "<worksheet \(WorkbookBuilder.spreadsheet)><sheetData>\(hidden.joined())</sheetData></worksheet>"
        builder["xl/workbook.xml"] = builder["xl/workbook.xml"]?.replacing(
            "</sheets>", with: "<sheet name=\"องค์กร\" sheetId=\"2\" state=\"hidden\" r:id=\"rId9\"/></sheets>")
        builder["xl/_rels/workbook.xml.rels"] = builder["xl/_rels/workbook.xml.rels"]?.replacing(
            "</Relationships>",
            with:
                "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>"
        )
        return try WorkbookFormat().read(
            FileBytes(builder.bytes, name: "t.xlsx"), path: "-", options: ReadOptions())
    }

    @Test func `every row is accounted for`() throws {
        let report = try result().report
        #expect(report.files.map(\.table) == [.organizations, .collaborations])
        #expect(report.files.map(\.read) == [3, 8] && report.addsUp)
        #expect(report.files.map(\.refused) == [0, 5])
    }

    @Test func `what can be read is read`() throws {
        let network = try result().network
        #expect(
            network.collaborations.map { "\($0.brief) \($0.period.since ?? 0)" } == [
                "พิพิธภัณฑ์-เมือง 2.0 2023", "สวน-พิพิธภัณฑ์ 1.0 2020", "พิพิธภัณฑ์-เมือง 2.0 2023",
            ])
        #expect(network.organizations.count == 3)
    }

    @Test func `each problem has its cell`() throws {
        let report = try result().report
        #expect(
            Set(report.brief) == [
                "hidden-sheet t.xlsx, sheet องค์กร", "merged-cells t.xlsx, sheet ties",
                "uncomputed-formulas t.xlsx, sheet ties", "error-cell t.xlsx, sheet ties, cell C3",
                "repeated-row t.xlsx, sheet ties, row 5", "missing-source t.xlsx, sheet ties, row 6",
                "unusable-weight t.xlsx, sheet ties, cell C7", "not-a-year t.xlsx, sheet ties, cell D9",
                "unknown-organization t.xlsx, sheet ties, cell A10", "buddhist-years t.xlsx, sheet ties",
                "dates-to-years t.xlsx, sheet ties", "attribute-columns t.xlsx, sheet ties",
                "unusable-weight t.xlsx, sheet ties, cell C3",
                "other-era t.xlsx, sheet ties, cell D4",
            ])
        let all = NetworkCheck.findings(in: try result().network)
        #expect(all.contains { $0.kind == "probable-duplicate" && $0.message.th.contains("เมือง") })
    }
}
