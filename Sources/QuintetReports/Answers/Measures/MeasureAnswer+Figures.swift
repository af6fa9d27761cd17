import Quintet

extension Subject {
    /// Figures of the whole network: one row each, a row for each part of a census or distribution.
    func figureTable(_ figures: [Measured]) -> Table {
        let isWhole = figures.allSatisfy { $0.measure.number(under: $0.options) == .whole }
        var table = Table(columns: [
            .init("measure", Term.measure.words), .number("value", Term.value.words, decimals: isWhole ? 0 : 6),
            .init("note", Bilingual("Note", "หมายเหตุ")),
        ])
        for each in figures {
            let (measure, title) = (each.measure, each.title)
            if let figure = each.result.figure {
                table.append(row(measure.id, title, figure, measure.number(under: each.options)))
            }
            for part in each.result.figures {
                let name = part.title.words(or: part.id)
                table.append(
                    row(
                        "\(measure.id)/\(part.id)",
                        Bilingual("\(title.en): \(name.en)", "\(title.th): \(name.th)"), part.figure, part.number))
            }
        }
        return table
    }

    func row(
        _ id: String, _ title: Bilingual, _ figure: NetworkFigure, _ number: Measure.NumberKind
    ) -> [Table.Cell] {
        let note = figure.reason(in: .english).map { english in
            Table.Cell.word(code: english, Bilingual(english, figure.reason(in: .thai) ?? english))
        }
        let value: Table.Cell =
            number == .whole ? .integer(figure.value.flatMap { Int(exactly: $0) }) : .number(figure.value)
        return [.word(code: id, title), value, note ?? .absent]
    }
}
