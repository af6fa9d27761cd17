import Quintet

extension Subject {
    /// Measures as a table: one row an organization, ordered by the first measure; figures of the whole network apart.
    ///
    /// - Parameters:
    ///   - measures: which, at least one.
    ///   - options: the choices the measures obey.
    ///   - top: how many rows at most; nil for all.
    ///   - progress: told of the work; may ask to stop.
    /// - Throws: ``Stopped`` when asked to stop.
    public func measure(
        _ measures: [Measure], options: MeasureOptions = MeasureOptions(), top: Int? = nil,
        progress: WorkProgress? = nil
    ) throws(Stopped) -> Answer {
        let results = try Measure.compute(measures, on: graph, options: options, progress: progress)
        let columns = zip(measures, results).filter { $0.0.level != .network }
        let figures = zip(measures, results).filter { $0.0.level == .network }
        var statements = self.statements
        for (measure, result) in zip(measures, results) {
            statements.append(sentence(on: measure, options))
            if let scores = result.scores, scores.undefinedCount > 0 { statements.append(undefined(scores, measure)) }
        }
        guard !columns.isEmpty else {
            let table = figureTable(Array(figures), options)
            return Answer(statements: statements, blocks: [.table(table.dropping(empty: ["note"]))], table: table)
        }

        let ranking = ranking(by: columns[0].1)
        var table = Table(
            columns: [
                .init("id", Bilingual(same: "id")), .number("rank", Term.rank.words), .init("name", Term.name.words),
                .init("sector", Term.sector.words),
            ] + columns.map { column($0.0, options) })
        for (rank, position) in ranking.prefix(top ?? .max) {
            let organization = network.organization(at: position)
            table.append(
                [
                    .text(organization.id.text), .integer(rank),
                    .word(code: organization.name(in: .english), organization.words), cell(organization.sector),
                ] + columns.map { value($0.1, at: position) })
        }
        var blocks: [Answer.Block] = [.table(table.dropping(empty: ["rank", "sector"]))]
        if let top, top < ranking.count {
            let shown = Bilingual(
                "The first \(grouped(top)) of \(grouped(ranking.count)) organizations.",
                "แสดง \(grouped(top)) จาก \(grouped(ranking.count)) องค์กร")
            blocks.append(.paragraph(shown))
        }
        if !figures.isEmpty { blocks.append(.table(figureTable(Array(figures), options).dropping(empty: ["note"]))) }
        return Answer(statements: statements, blocks: blocks, table: table)
    }

    private func column(_ measure: Measure, _ options: MeasureOptions) -> Table.Column {
        let title = Bilingual(
            measure.title.best(in: .english) ?? measure.id, measure.title.best(in: .thai) ?? measure.id)
        let decimals = if case .decimals(let decimals) = measure.number(under: options) { decimals } else { 0 }
        return .number(measure.id.replacing("-", with: "_"), title, decimals: decimals)
    }

    private func value(_ result: MeasureResult, at position: Int) -> Table.Cell {
        switch result {
        case .scores, .estimate: .number(result.scores?[position])
        case .partition(let partition): .integer(partition.groups[position] + 1)
        case .ties, .figure, .figures: .absent
        }
    }

    /// Positions with their ranks: by value, undefined ones last, in their order; groups by their number.
    private func ranking(by result: MeasureResult) -> [(rank: Int?, position: Int)] {
        if let scores = result.scores {
            let ranked = scores.ranked()
            let undefined = (0..<scores.count).filter { scores[$0] == nil }
            return ranked.map { ($0.rank, $0.position) } + undefined.map { (nil, $0) }
        }
        let groups = result.partition?.groups ?? []
        return groups.indices.sorted { (groups[$0], $0) < (groups[$1], $1) }.map { (nil, $0) }
    }

    private func figureTable(_ figures: [(Measure, MeasureResult)], _ options: MeasureOptions) -> Table {
        var table = Table(columns: [
            .init("measure", Term.measure.words), .number("value", Term.value.words, decimals: 6),
            .init("note", Bilingual("Note", "หมายเหตุ")),
        ])
        for (measure, result) in figures {
            if let figure = result.figure {
                table.append(row(measure.id, words(measure.title, measure.id), figure, measure.number(under: options)))
            }
            for part in result.figures {
                let title = words(measure.title, measure.id)
                let name = words(part.title, part.id)
                table.append(
                    row(
                        "\(measure.id)/\(part.id)", Bilingual("\(title.en): \(name.en)", "\(title.th): \(name.th)"),
                        part.figure, part.number))
            }
        }
        return table
    }

    private func row(
        _ id: String, _ title: Bilingual, _ figure: NetworkFigure, _ number: Measure.NumberKind
    ) -> [Table.Cell] {
        let note = figure.reason(in: .english).map { english in
            Table.Cell.word(code: english, Bilingual(english, figure.reason(in: .thai) ?? english))
        }
        let value: Table.Cell =
            number == .whole ? .integer(figure.value.flatMap { Int(exactly: $0) }) : .number(figure.value)
        return [.word(code: id, title), value, note ?? .absent]
    }

    private func words(_ names: Names, _ id: String) -> Bilingual {
        Bilingual(names.best(in: .english) ?? id, names.best(in: .thai) ?? id)
    }

    /// What the measure is and what was done with the weights.
    func sentence(on measure: Measure, _ options: MeasureOptions) -> Bilingual {
        func text(_ language: Language) -> String {
            let title = measure.title.best(in: language) ?? measure.id
            let summary = measure.summary.best(in: language) ?? ""
            return
                "\(title): \(summary) \(measure.weights(under: options).sentence(in: language, length: options.length))"
        }
        return Bilingual(text(.english), text(.thai))
    }

    private func undefined(_ scores: Scores, _ measure: Measure) -> Bilingual {
        let english = scores.reasons(in: .english).joined(separator: " ")
        let thai = scores.reasons(in: .thai).joined(separator: " ")
        return Bilingual(
            "\(measure.id) is not defined for \(counted(scores.undefinedCount, "organization", "organizations")): \(english)",
            "\(measure.id) ไม่มีค่าสำหรับ \(grouped(scores.undefinedCount)) องค์กร: \(thai)")
    }
}
