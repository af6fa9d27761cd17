@testable import QuintetFormats

/// A workbook part by part, as good or as bad as a test wants it.
struct WorkbookBuilder {
    static let spreadsheet = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""

    /// The name of a part and what it holds; nil leaves the part out.
    var parts: [(name: String, text: String?)]

    /// A workbook of one sheet named `ties`.
    ///
    /// - Parameters:
    ///   - rows: what stands in `<sheetData>`.
    ///   - after: what stands behind it, such as `<mergeCells>`; `before` in front of it, such as `<cols>`.
    ///   - strings: the `<si>` elements.
    ///   - formats: the number format of each style: a built-in number or a code.
    init(
        rows: String, before: String = "", after: String = "", strings: String = "", formats: [String] = ["0"],
        from1904: Bool = false
    ) {
        let main = WorkbookBuilder.spreadsheet
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let relations = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
        let custom = formats.enumerated().filter { Int($0.element) == nil }
        let codes = custom.map { index, code in
            "<numFmt numFmtId=\"\(200 + index)\" formatCode=\"\(code.replacing("\"", with: "&quot;"))\"/>"
        }
        let styles = formats.enumerated().map { index, code in "<xf numFmtId=\"\(Int(code) ?? 200 + index)\"/>" }
        parts = [
            (
                "_rels/.rels",
                "<Relationships \(relations)><Relationship Id=\"r\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
            (
                "xl/workbook.xml",
                "<workbook \(main) xmlns:r=\"\(office)\"><workbookPr date1904=\"\(from1904 ? 1 : 0)\"/><sheets><sheet name=\"ties\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships \(relations)><Relationship Id=\"rId1\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                    + "<Relationship Id=\"rId2\" Type=\"\(office)/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
                    + "<Relationship Id=\"rId3\" Type=\"\(office)/styles\" Target=\"styles.xml\"/></Relationships>"
            ),
            ("xl/sharedStrings.xml", "<sst \(main)>\(strings)</sst>"),
            (
                "xl/styles.xml",
                "<styleSheet \(main)><numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                    + "<cellXfs>\(styles.joined())</cellXfs></styleSheet>"
            ),
            (
                "xl/worksheets/sheet1.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet \(main)>\(before)<sheetData>\(rows)</sheetData>\(after)</worksheet>"
            ),
        ]
    }

    subscript(_ name: String) -> String? {
        get { parts.first { $0.name == name }?.text }
        set {
            parts.removeAll { $0.name == name }
            parts.append((name, newValue))
        }
    }

    var bytes: [UInt8] {
        var builder = ZipBuilder()
        for part in parts { if let text = part.text { builder.add(part.name, text) } }
        return builder.bytes
    }

    func open(limits: Workbook.Limits = .init()) throws(WorkbookError) -> Workbook {
        try Workbook(FileBytes(bytes, name: "partners.xlsx"), limits: limits)
    }

    /// The rows of the first sheet.
    func rows(limits: Workbook.Limits = .init()) throws(WorkbookError) -> SheetReader {
        let book = try open(limits: limits)
        return try book.rows(of: book.sheets[0])
    }

    /// Why the workbook or its first sheet cannot be read.
    func error(limits: Workbook.Limits = .init()) -> WorkbookError? {
        do throws(WorkbookError) {
            _ = try rows(limits: limits)
            return nil
        } catch {
            return error
        }
    }
}

extension SheetReader {
    /// Every row that is left, as texts.
    var texts: [[String]] {
        var reader = self
        var rows: [[String]] = []
        while reader.next() { rows.append(reader.record.texts) }
        return rows
    }
}
