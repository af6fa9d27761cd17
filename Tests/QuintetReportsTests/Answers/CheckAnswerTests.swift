import Foundation
import Quintet
import QuintetFormats
import Testing

@testable import QuintetReports

struct CheckAnswerTests {
    /// Reads a folder of these tables.
    private func read(_ tables: [String: String]) throws -> ReadResult {
        let folder = NSTemporaryDirectory() + "quintet-check-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (name, text) in tables { try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8) }
        return try NetworkFile.read(folder)
    }

    static let clean = [
        "organizations.csv": "id,name_th,sector\na,เอ,government\nb,บี,academia\n",
        "collaborations.csv": "source,target\na,b\n",
    ]

    @Test func `clean data has nothing to correct`() throws {
        let (answer, hasFindings) = CheckAnswer.make(try read(Self.clean))
        #expect(!hasFindings)
        #expect(answer.english.hasSuffix("Nothing to correct.\n") && answer.thai.hasSuffix("ไม่มีสิ่งที่ต้องแก้ไข\n"))
        #expect(thaiFlaws(of: answer) == [])
    }

    @Test func `every row is accounted for`() throws {
        var tables = Self.clean
        tables["collaborations.csv"] = "source,target,weight\na,b,1\na,z,1\nb,a,-1\n"
        let (answer, _) = CheckAnswer.make(try read(tables))
        guard case .table(let files)? = answer.blocks.first else {
            Issue.record("there is no table of files")
            return
        }
        #expect(files.cell("collaborations.csv", "file") == .text("collaborations.csv"))
        #expect(files.cell("collaborations.csv", "read") == .integer(3))
        #expect(files.cell("collaborations.csv", "kept") == .integer(1))
        #expect(files.cell("collaborations.csv", "refused") == .integer(2))
        for row in files.rows { if case .word(_, let words) = row[1] { #expect(hasThaiLetters(words.th)) } }
    }

    @Test func `bad rows come first and decide the verdict`() throws {
        var tables = Self.clean
        tables["collaborations.csv"] = "source,target,weight\na,b,1\na,z,1\n"
        let (answer, hasFindings) = CheckAnswer.make(try read(tables))
        #expect(hasFindings)
        #expect(answer.column("severity").first == .word(code: "bad", Bilingual("bad", "ใช้ไม่ได้")))
        #expect(answer.english.contains("Bad rows: correct them before anything else (1)"))
        #expect(
            answer.english.contains("1 bad row: other commands refuse this data until it is corrected"),
            "\(answer.english)")
        #expect(thaiFlaws(of: answer) == [])
    }

    @Test func `doubtful data can be used and is worth a look`() throws {
        var tables = Self.clean
        tables["collaborations.csv"] = "source,target\na,b\na,a\n"
        let (answer, hasFindings) = CheckAnswer.make(try read(tables))
        #expect(hasFindings)
        #expect(answer.english.contains("Every row can be used; 1 finding is worth a look."), "\(answer.english)")
        #expect(
            answer.table.columns.map(\.key) == [
                "severity", "finding", "file", "line", "column", "heading", "message", "remedy",
            ])
    }
}
