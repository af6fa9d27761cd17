import Foundation
import Testing

@testable import QuintetFormats

/// Runs a program and gives what it wrote to standard output; nil if it cannot run or fails.
private func output(of program: String, _ arguments: [String]) -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: bytes, as: UTF8.self) : nil
}

private let hasOpenPyXL = output(of: "python3", ["-c", "import openpyxl"]) != nil
private let hasOffice = output(of: "soffice", ["--version"]) != nil

/// What other programs make of a workbook that was written here.
@Suite struct WorkbookOtherReadersTests {
    private let texts = ["กำแพง น้ำ", "=1+1", "two\nlines", "  spaces ", "🌱", "\"q\"", "007", "+66 2 000 0000", "<&>"]

    private func write(to path: String) throws {
        let writer = try WorkbookWriter(title: "ภาคี", comments: "comments")
        try writer.addSheet(
            "ข้อมูล", headings: ["text", "number", "truth"],
            lists: [
                WorkbookList(column: 0, words: (1...80).map { "word \($0)" }),
                WorkbookList(column: 2, words: ["TRUE", "FALSE"]),
            ])
        for (index, text) in texts.enumerated() {
            try writer.addRow([.text(text), .number(Double(index) * 0.25), .boolean(index % 2 == 0)])
        }
        try AtomicFile.write(try writer.finish(), to: path)
    }

    @Test(.enabled(if: hasOpenPyXL, "openpyxl is not installed"))
    func `openpyxl reads the same cells of the same types`() throws {
        let folder = try ScratchFolder()
        try write(to: folder.path("t.xlsx"))
        let script = """
            import json, sys, openpyxl
            book = openpyxl.load_workbook(sys.argv[1])
            sheet = book.worksheets[0]
            print(json.dumps([
                [[c.value, c.data_type] for row in sheet.iter_rows() for c in row],
                [s.title + " " + s.sheet_state for s in book], sheet.freeze_panes, sheet.auto_filter.ref,
                [v.formula1 + " " + str(v.sqref) for v in sheet.data_validations.dataValidation],
                book.properties.title, book.properties.description, sheet["A1"].font.b], ensure_ascii=False))
            """
        let json = try #require(output(of: "python3", ["-c", script, folder.path("t.xlsx")]))
        let expectedCells =
            ["text", "number", "truth"].map { "[\(quoted($0)), \"s\"]" }
            + texts.enumerated().flatMap { index, text in
                [
                    "[\(quoted(text)), \"s\"]",
                    "[\(NumberText.text(of: Double(index) * 0.25)), \"n\"]",
                    "[\(index % 2 == 0), \"b\"]",
                ]
            }
        let expected =
            "[[\(expectedCells.joined(separator: ", "))], [\"ข้อมูล visible\", \"lists hidden\"], \"A2\", \"A1:C10\", "
            + "[\"'lists'!$A$1:$A$80 A2:A1011\", \"\\\"TRUE,FALSE\\\" C2:C1011\"], \"ภาคี\", \"comments\", true]"
        #expect(json.trimmingCharacters(in: .newlines) == expected)
    }

    @Test(.enabled(if: hasOffice, "LibreOffice is not installed"))
    func `LibreOffice makes the same table of it`() throws {
        let folder = try ScratchFolder()
        try write(to: folder.path("t.xlsx"))
        _ = output(
            of: "soffice",
            [
                "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", folder.path,
                folder.path("t.xlsx"),
            ])
        var csv = try CSVReader(FileBytes(path: folder.path("t.csv")))
        var rows: [[String]] = []
        while try csv.next() { rows.append(csv.record.texts) }
        #expect(rows.dropFirst().map { $0[0] } == texts)
    }

    /// A text as JSON writes it.
    private func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }
}
