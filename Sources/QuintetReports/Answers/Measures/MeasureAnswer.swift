import Quintet

extension Subject {
    /// Measures as tables: of organizations one row each, ordered by the first measure; of ties, one row each; figures of the
    /// whole network apart.
    ///
    /// Equal values share a rank, and the next rank counts them all (1, 2, 2, 4).
    ///
    /// - Parameters:
    ///   - measures: which, at least one.
    ///   - options: the choices the measures obey.
    ///   - top: how many rows at most; nil for all.
    ///   - percentiles: whether a column beside each score says what share of the organizations has less, those equal
    ///     counted half.
    ///   - grouping: a row for each sector, region or issue area in place of each organization; nil for organizations.
    ///   - progress: told of the work; may ask to stop.
    /// - Throws: ``Stopped`` when asked to stop.
    public func measure(
        _ measures: [Measure], options: MeasureOptions = MeasureOptions(), top: Int? = nil, percentiles: Bool = false,
        by grouping: MeasureGrouping? = nil, progress: WorkProgress? = nil
    ) throws(Stopped) -> Answer {
        let results = try Measure.compute(measures, on: graph, options: options, progress: progress)
        let all = zip(measures, results).map { Measured(measure: $0.0, result: $0.1, options: options) }
        var statements = self.statements + all.flatMap { sentences(on: $0) }

        let columns = all.filter { $0.measure.level == .organization || $0.measure.level == .groups }
        let ties = all.filter { $0.measure.level == .tie }
        let figures = all.filter { $0.measure.level == .network }
        var blocks: [Answer.Block] = []
        var table: Table?
        if let grouping {
            let scored = columns.filter { $0.result.scores != nil }
            (blocks, table) = groupTables(scored, by: grouping)
            statements += sentences(on: grouping, leavingOut: columns.filter { $0.result.scores == nil })
        } else if !columns.isEmpty {
            let ranking = ranking(by: columns[0].result)
            let rows = organizationTable(columns, ranking.prefix(top ?? .max), percentiles: percentiles)
            table = rows
            blocks = [.table(rows.dropping(empty: ["rank", "sector"]))]
            blocks += shown(top, of: ranking.count, "organizations", "องค์กร")
            statements += sentences(onRanks: columns[0], percentiles: percentiles)
        }
        for each in ties {
            let rows = tieTable(each, top: top)
            table = table ?? rows
            blocks.append(.table(rows))
            blocks += shown(top, of: each.result.ties?.count ?? 0, "ties", "ความเชื่อมโยง")
        }
        let numbers = figureTable(figures)
        if !figures.isEmpty { blocks.append(.table(numbers.dropping(empty: ["note"]))) }
        return Answer(statements: statements, blocks: blocks, table: table ?? numbers)
    }

    private func organizationTable(
        _ columns: [Measured], _ ranking: ArraySlice<(rank: Int?, position: Int)>, percentiles: Bool
    ) -> Table {
        let ranks = columns.map { percentiles ? $0.percentiles : nil }
        var table = Table(
            columns: [
                .init("id", Bilingual(same: "id")), .number("rank", Term.rank.words), .init("name", Term.name.words),
                .init("sector", Term.sector.words),
            ] + zip(columns, ranks).flatMap { $0.columns(percentiles: $1 != nil) })
        for (rank, position) in ranking {
            let organization = network.organization(at: position)
            let cells = zip(columns, ranks).flatMap { measured, percentiles in
                measured.cells(at: position) + (percentiles.map { [.number($0[position])] } ?? [])
            }
            table.append(
                [
                    .text(organization.id.text), .integer(rank),
                    .word(code: organization.name(in: .english), organization.words), cell(organization.sector),
                ] + cells)
        }
        return table
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

    private func tieTable(_ measured: Measured, top: Int?) -> Table {
        var table = Table(columns: [
            .init("source", Bilingual("From (id)", "จาก (id)")), .init("target", Bilingual("To (id)", "ถึง (id)")),
            .number("rank", Term.rank.words), .init("source_name", Bilingual("From", "จาก")),
            .init("target_name", Bilingual("To", "ถึง")), measured.column,
        ])
        let entries = measured.result.ties?.ranked() ?? []
        for entry in entries.prefix(top ?? .max) {
            let ends = [entry.source, entry.target].map { network[$0]?.words ?? Bilingual(same: $0.text) }
            table.append([
                .text(entry.source.text), .text(entry.target.text), .integer(entry.rank),
                .word(code: ends[0].en, ends[0]), .word(code: ends[1].en, ends[1]), .number(entry.value),
            ])
        }
        return table
    }

    private func shown(_ top: Int?, of count: Int, _ many: String, _ thai: String) -> [Answer.Block] {
        guard let top, top < count else { return [] }
        return [
            .paragraph(
                Bilingual(
                    "The first \(grouped(top)) of \(grouped(count)) \(many).",
                    "แสดง \(grouped(top)) จาก \(grouped(count)) \(thai)"))
        ]
    }
}
