import Testing

@testable import QuintetFormats

@Suite struct WorkbookCheckTests {
    private func totals(_ xml: String, step: Int) -> SheetTotals {
        var counter = SheetCounter()
        let bytes = Array(xml.utf8)
        for start in stride(from: 0, to: bytes.count, by: step) {
            bytes[start..<min(start + step, bytes.count)].withUnsafeBytes { counter.count($0) }
        }
        return counter.totals
    }

    @Test(arguments: [1, 2, 3, 7, 1000])
    func `cells and bytes of text are counted, however the pieces fall`(step: Int) {
        let xml =
            "<?xml version=\"1.0\"?><worksheet><cols><col min=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>"
            + "<t xml:space=\"preserve\"> a&amp;b</t></is></c><c r=\"B1\"><v>12</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>ก</t></is></c>"
            + "</row></sheetData><formula1>long text</formula1></worksheet>"
        #expect(totals(xml, step: step) == SheetTotals(cells: 3, textBytes: 7))
    }

    @Test func `a workbook with less in it than was written is noticed`() throws {
        let writer = try WorkbookWriter()
        try writer.addSheet("data", headings: ["a&b", "ก"])
        try writer.addRow([.text("<x>"), .number(2), .empty, .boolean(true)])
        try writer.addSheet("empty", headings: [])
        let bytes = FileBytes(try writer.finish(), name: "t.xlsx")
        let first = SheetTotals(cells: 5, textBytes: 9)
        #expect(WorkbookCheck.holds([first, SheetTotals()], bytes))
        #expect(!WorkbookCheck.holds([SheetTotals(cells: 6, textBytes: 9), SheetTotals()], bytes))
        #expect(!WorkbookCheck.holds([SheetTotals(cells: 5, textBytes: 8), SheetTotals()], bytes))
        #expect(!WorkbookCheck.holds([first, SheetTotals(), SheetTotals()], bytes))
        #expect(!WorkbookCheck.holds([first], FileBytes([1, 2, 3], name: "t.xlsx")))
    }
}
