import Quintet
import QuintetFormats

/// What is wrong with the data, to the row and cell.
public enum CheckAnswer {
    /// Every finding of reading and of looking at the network as a whole.
    ///
    /// - Returns: the answer, and whether there is anything somebody should look at: bad or doubtful.
    public static func make(_ result: ReadResult) -> (answer: Answer, hasFindings: Bool) {
        let findings = (result.report.findings + NetworkCheck.findings(in: result.network)).enumerated()
            .sorted { ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset) }.map(\.element)
        var table = Table(columns: [
            .init("severity", Term.severity.words), .init("finding", Bilingual("Finding", "ชนิด")),
            .init("file", Term.file.words), .number("line", Bilingual("Line", "บรรทัด")),
            .number("column", Bilingual("Column", "ตัวอักษรที่")), .init("heading", Bilingual("Heading", "หัวคอลัมน์")),
            .init("message", Term.problem.words), .init("remedy", Term.remedy.words),
        ])
        for finding in findings {
            table.append([
                .word(code: finding.severity.rawValue, word(finding.severity)), .text(finding.kind),
                .text(finding.place.file), .integer(finding.place.line), .integer(finding.place.column),
                .text(finding.place.heading), .word(code: finding.message.en, finding.message),
                finding.remedy.map { .word(code: $0.en, $0) } ?? .absent,
            ])
        }

        var blocks: [Answer.Block] = [.table(fileTable(result.report))]
        for severity in Finding.Severity.allCases {
            let these = findings.filter { $0.severity == severity }
            guard !these.isEmpty else { continue }
            let title = title(severity)
            blocks.append(.heading(Bilingual("\(title.en) (\(these.count))", "\(title.th) (\(these.count))")))
            let lines = these.map { Bilingual($0.line(in: .en), $0.line(in: .th)) }
            blocks.append(.paragraph(.joined(lines, separator: "\n")))
        }
        if result.report.unlisted > 0 {
            blocks.append(
                .paragraph(
                    Bilingual(
                        "\(grouped(result.report.unlisted)) more findings of these kinds are not listed.",
                        "ยังมีอีก \(grouped(result.report.unlisted)) รายการที่ไม่ได้แสดง")))
        }
        let bad = result.report.count(.bad)
        let doubtful = findings.count { $0.severity == .doubtful } + result.report.unlisted
        blocks.append(.paragraph(verdict(bad: bad, doubtful: doubtful)))
        return (Answer(blocks: blocks, table: table), bad + findings.count { $0.severity == .doubtful } > 0)
    }

    private static func word(_ severity: Finding.Severity) -> Bilingual {
        switch severity {
        case .bad: Bilingual("bad", "ใช้ไม่ได้")
        case .doubtful: Bilingual("doubtful", "น่าสงสัย")
        case .note: Bilingual("note", "หมายเหตุ")
        }
    }

    private static func title(_ severity: Finding.Severity) -> Bilingual {
        switch severity {
        case .bad: Bilingual("Bad rows: correct them before anything else", "แถวที่ใช้ไม่ได้: ต้องแก้ไขก่อน")
        case .doubtful: Bilingual("Doubtful: used, but worth a look", "น่าสงสัย: ใช้แล้ว แต่ควรตรวจดู")
        case .note: Bilingual("How the data was understood", "การตีความข้อมูล")
        }
    }

    /// Every row accounted for.
    private static func fileTable(_ report: ReadReport) -> Table {
        var table = Table(columns: [
            .init("file", Term.file.words), .init("table", Term.table.words), .number("read", Term.rowsRead.words),
            .number("kept", Term.rowsKept.words), .number("merged", Term.rowsMerged.words),
            .number("refused", Term.rowsRefused.words),
        ])
        for file in report.files {
            table.append([
                .text(file.file), word(file.table), .integer(file.read), .integer(file.kept),
                .integer(file.merged), .integer(file.refused),
            ])
        }
        return table
    }

    private static func word(_ table: TableKind) -> Table.Cell {
        let words: Bilingual =
            switch table {
            case .vocabulary: Bilingual("vocabulary", "คำศัพท์")
            case .organizations: Bilingual("organizations", "องค์กร")
            case .projects: Bilingual("projects", "โครงการ")
            case .participation: Bilingual("participation", "การเข้าร่วมโครงการ")
            case .collaborations: Bilingual("ties", "ความร่วมมือ")
            case .targets: Bilingual("yearly aims", "เป้าหมายรายปี")
            case .outcomes: Bilingual("outcomes", "ผลลัพธ์")
            }
        return .word(code: table.rawValue, words)
    }

    private static func verdict(bad: Int, doubtful: Int) -> Bilingual {
        switch (bad, doubtful) {
        case (0, 0): Bilingual("Nothing to correct.", "ไม่มีสิ่งที่ต้องแก้ไข")
        case (0, _):
            Bilingual(
                "Every row can be used; \(counted(doubtful, "finding is", "findings are")) worth a look.",
                "ใช้ได้ทุกแถว มี \(grouped(doubtful)) รายการที่ควรตรวจดู")
        default:
            Bilingual(
                "\(counted(bad, "bad row", "bad rows")): other commands refuse this data until \(bad == 1 ? "it is" : "they are") "
                    + "corrected, or leave \(bad == 1 ? "it" : "them") out with --lenient.",
                "มี \(grouped(bad)) แถวที่ใช้ไม่ได้ คำสั่งอื่นจะไม่ตอบจนกว่าจะแก้ไข หรือใช้ --lenient เพื่อข้าม")
        }
    }
}
