import Quintet

/// What can be measured, as a table.
public enum MeasureList {
    /// Every measure with what it tells, the choices it obeys and where it is defined; for people under the level it is of.
    public static var answer: Answer {
        var blocks: [Answer.Block] = []
        for level in Measure.Level.allCases {
            let measures = Measure.all.filter { $0.level == level }
            guard !measures.isEmpty else { continue }
            blocks.append(.heading(words(level)))
            var table = Table(columns: Array(columns[0..<2]) + [columns[3]])
            for measure in measures {
                table.append([.text(measure.id), word(measure.title), word(measure.summary)])
            }
            blocks.append(.table(table))
        }
        var table = Table(columns: columns)
        for measure in Measure.all {
            let options = Measure.Option.allCases.filter { measure.options.contains($0) }.map { "--\($0.rawValue)" }
            table.append([
                .text(measure.id), word(measure.title), .word(code: measure.level.rawValue, words(measure.level)),
                word(measure.summary), .text(measure.reference),
                options.isEmpty ? .absent : .text(options.joined(separator: " ")),
            ])
        }
        let more = Bilingual(
            "\"quintet help MEASURE\" explains one: what it tells, how it is defined, where it misleads.",
            "ดูคำอธิบายแต่ละตัวด้วย \"quintet help ตัวชี้วัด\": บอกอะไร นิยามอย่างไร ควรระวังอะไร")
        return Answer(blocks: blocks + [.paragraph(more)], table: table)
    }

    private static let columns: [Table.Column] = [
        .init("id", Term.measure.words), .init("title", Term.name.words), .init("level", Bilingual("Of", "ระดับ")),
        .init("summary", Bilingual("What it tells", "บอกอะไร")), .init("reference", Bilingual("Source", "ที่มา")),
        .init("options", Bilingual("Options", "ตัวเลือก")),
    ]

    private static func word(_ names: Names) -> Table.Cell {
        let words = names.words(or: "")
        return .word(code: words.en, words)
    }

    private static func words(_ level: Measure.Level) -> Bilingual {
        switch level {
        case .organization: Bilingual("A number for each organization", "ค่าขององค์กรแต่ละราย")
        case .tie: Bilingual("A number for each tie", "ค่าของความเชื่อมโยงแต่ละเส้น")
        case .network: Bilingual("Figures of the whole network", "ค่าของทั้งเครือข่าย")
        case .groups: Bilingual("Organizations divided into groups", "การแบ่งองค์กรเป็นกลุ่ม")
        }
    }
}
