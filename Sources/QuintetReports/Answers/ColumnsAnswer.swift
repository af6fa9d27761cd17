import Quintet
import QuintetFormats

/// How each column of the data was understood, and how to say otherwise.
public enum ColumnsAnswer {
    /// One row a column.
    public static func make(_ columns: [ColumnMeaning]) -> Answer {
        var table = Table(columns: [
            .init("file", Term.file.words), .init("table", Term.table.words),
            .number("column", Bilingual("Column", "คอลัมน์")), .init("heading", Bilingual("Heading", "หัวคอลัมน์")),
            .init("field", Bilingual("Understood as", "ตีความเป็น")), .init("reason", Bilingual("Because", "เพราะ")),
            .init("samples", Bilingual("For example", "ตัวอย่าง")),
        ])
        for column in columns {
            table.append([
                .text(column.file), .text(column.table.rawValue), .integer(column.column), .text(column.heading),
                .text(column.field), .word(code: column.reason.rawValue, words(column.reason)),
                .text(column.samples.joined(separator: " · ")),
            ])
        }
        let how = Bilingual(
            "To say otherwise: --map FIELD=HEADING,… (FIELD may also be attribute, to keep a column as it is, or ignore). "
                + "check --save-map keeps it for the next time.",
            "แก้ไขด้วย --map FIELD=HEADING,… (FIELD อาจเป็น attribute เพื่อเก็บไว้ตามเดิม หรือ ignore เพื่อไม่อ่าน) "
                + "ใช้ check --save-map เพื่อบันทึกไว้ใช้ครั้งต่อไป")
        var blocks: [Answer.Block] = []
        for file in unique(columns.map(\.file)) {
            let these = columns.filter { $0.file == file }
            blocks.append(
                .heading(Bilingual("\(file): \(these[0].table.rawValue)", "\(file): \(these[0].table.rawValue)")))
            var part = Table(columns: Array(table.columns[2...]))
            for row in table.rows where row[0] == .text(file) { part.append(Array(row[2...])) }
            blocks.append(.table(part))
        }
        return Answer(blocks: blocks + [.paragraph(how)], table: table)
    }

    private static func words(_ reason: ColumnMeaning.Reason) -> Bilingual {
        switch reason {
        case .mapped: Bilingual("you say so", "ท่านกำหนด")
        case .heading: Bilingual("the heading", "หัวคอลัมน์")
        case .repeated: Bilingual("another column is that already", "มีคอลัมน์อื่นเป็นช่องนี้แล้ว")
        case .unknown: Bilingual("the heading is not known", "ไม่รู้จักหัวคอลัมน์")
        }
    }

    private static func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}
