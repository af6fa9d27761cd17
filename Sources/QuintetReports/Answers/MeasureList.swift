import Quintet

/// What can be measured, as a table.
public enum MeasureList {
    /// Every measure with what it tells and where it is defined.
    public static var answer: Answer {
        var table = Table(columns: [
            .init("id", Term.measure.words), .init("title", Term.name.words),
            .init("level", Bilingual("Of", "ระดับ")), .init("summary", Bilingual("What it tells", "บอกอะไร")),
            .init("reference", Bilingual("Source", "ที่มา")),
        ])
        for measure in Measure.all {
            table.append([
                .text(measure.id), words(measure.title), level(measure.level), words(measure.summary),
                .text(measure.reference),
            ])
        }
        let more = Bilingual(
            "\"quintet help MEASURE\" explains one: what it tells, how it is defined, where it misleads.",
            "ดูคำอธิบายแต่ละตัวด้วย \"quintet help ตัวชี้วัด\": บอกอะไร นิยามอย่างไร ควรระวังอะไร")
        return Answer(blocks: [.table(table), .paragraph(more)], table: table)
    }

    private static func words(_ names: Names) -> Table.Cell {
        .word(
            code: names.best(in: .english) ?? "",
            Bilingual(names.best(in: .english) ?? "", names.best(in: .thai) ?? ""))
    }

    private static func level(_ level: Measure.Level) -> Table.Cell {
        switch level {
        case .organization: .word(code: level.rawValue, Bilingual("organization", "องค์กร"))
        case .tie: .word(code: level.rawValue, Bilingual("tie", "ความเชื่อมโยง"))
        case .network: .word(code: level.rawValue, Bilingual("network", "เครือข่าย"))
        case .groups: .word(code: level.rawValue, Bilingual("groups", "กลุ่ม"))
        }
    }
}
