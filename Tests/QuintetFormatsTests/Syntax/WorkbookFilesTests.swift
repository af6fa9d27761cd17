import Foundation
import Testing

@testable import QuintetFormats

/// Real files, which lie beside the checkout and are no part of it.
private let data = URL(filePath: #filePath).appending(path: "../../../../../shared/data").standardizedFileURL.path

private func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: data + "/" + path) }

@Suite(.enabled(if: isThere("formats/xlsx"), "the real files do not lie beside the checkout"))
struct WorkbookFilesTests {
    private func open(_ name: String) throws -> Workbook {
        try Workbook(path: data + "/formats/xlsx/" + name)
    }

    /// Sheets with the rows, the cells that hold something, and the first and the last row as they are seen in the file.
    @Test(
        arguments: [
            (
                "TCcoll-nodes-edges.libreoffice.xlsx", 0, "Nodes", 26, 156,
                "id label agency_cat agency_lvl lead_agency tob_yrs", "25 ANR 6 3 0 9"
            ),
            ("TCcoll-nodes-edges.libreoffice.xlsx", 1, "Edges", 162, 486, "source target collaborate", "24 25 4"),
            (
                "TCcoll-nodes-edges.openpyxl.xlsx", 0, "Nodes", 26, 156,
                "id label agency_cat agency_lvl lead_agency tob_yrs", "25 ANR 6 3 0 9"
            ),
            ("TCcoll-nodes-edges.openpyxl.xlsx", 1, "Edges", 162, 486, "source target collaborate", "24 25 4"),
            ("gephi-matrix.xlsx", 0, "maxtrix", 6, 35, " A B C D E", "E 0 0 0 0 0"),
            (
                "thai-organisations.libreoffice.xlsx", 0, "ror-thai-organisations", 136, 1032,
                "ror name name_th types country city established status",
                "05te8rc78 Thai-Nichi Institute of Technology สถาบันเทคโนโลยีไทย-ญี่ปุ่น education;funder TH Bangkok 2006 active"
            ),
        ] as [(String, Int, String, Int, Int, String, String)])
    func `a real sheet is read`(
        file: String, index: Int, name: String, rows: Int, cells: Int, first: String, last: String
    ) throws {
        let book = try open(file)
        #expect(book.sheets[index].name == name)
        let reader = try book.rows(of: book.sheets[index])
        let texts = reader.texts
        #expect(texts.count == rows)
        #expect(texts.joined().count { !$0.isEmpty } == cells)
        #expect(texts.first?.joined(separator: " ") == first)
        #expect(texts.last?.joined(separator: " ") == last)
        #expect(reader.notes == SheetNotes())
    }

    @Test func `the largest real sheet is read whole`() throws {
        let book = try open("cordis-organization.libreoffice.xlsx")
        let texts = try book.rows(of: book.sheets[0]).texts
        #expect(book.sheets.count == 1)
        #expect(texts.count == 2723)
        #expect(texts.joined().count { !$0.isEmpty } == 60_748)
        #expect(texts[1].prefix(5) == ["859111", "SRSensor", "930078002", "IL514699743", "OPTIQGAIN LTD"])
        #expect(Set(texts.dropFirst().map { $0[0] }).count == 336)
    }

    @Test func `cells of the matrix are the numbers in it`() throws {
        let book = try open("gephi-matrix.xlsx")
        let texts = try book.rows(of: book.sheets[0]).texts
        #expect(texts[4] == ["D", "0", "2.8", "0", "1.2", "0"])
    }

    @Test(arguments: [
        ("thai-organisations.libreoffice.xlsx", "thai/ror-thai-organisations.csv"),
        ("TCcoll-nodes-edges.openpyxl.xlsx", "networks/TCcoll.nodes.csv"),
    ])
    func `a sheet made from a CSV file says the same in every cell`(file: String, source: String) throws {
        let book = try open(file)
        let texts = try book.rows(of: book.sheets[0]).texts
        var csv = try CSVReader(FileBytes(path: data + "/" + source))
        var row = 0
        while try csv.next() {
            #expect(texts[row] == csv.record.texts)
            row += 1
        }
        #expect(row == texts.count)
    }

    @Test func `a real workbook cut short or changed is refused or read, never more`() throws {
        let file = try FileBytes(path: data + "/formats/xlsx/TCcoll-nodes-edges.libreoffice.xlsx")
        let whole = file.withUnsafeBytes { Array($0) }
        var generator = SyntaxGenerator(seed: 9)
        var refused = 0
        for _ in 0..<300 {
            do {
                let book = try Workbook(FileBytes(generator.mutated(whole), name: "t.xlsx"))
                for sheet in book.sheets { _ = try book.rows(of: sheet).texts }
            } catch {
                refused += 1
            }
        }
        #expect(refused > 100)
    }
}
