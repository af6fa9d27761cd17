import Quintet

extension Subject {
    /// What is in the network: counts by sector, region, area and year, its shape, and how complete the records are.
    ///
    /// - Parameter progress: told of the work; may ask to stop.
    /// - Throws: ``Stopped`` when asked to stop.
    public func info(progress: WorkProgress? = nil) throws(Stopped) -> Answer {
        var table = Table(columns: [
            .init("section", Term.section.words), .init("item", Term.item.words),
            .init("measure", Term.measure.words), .number("value", Term.value.words, decimals: 3),
            .init("note", Bilingual("Note", "หมายเหตุ")),
        ])
        var blocks: [Answer.Block] = []
        func section(_ id: String, _ title: Bilingual, _ part: Table?) {
            guard let part, !part.rows.isEmpty else { return }
            blocks.append(.heading(title))
            blocks.append(.table(part.dropping(empty: ["note"])))
            for row in part.rows {
                for (column, value) in zip(part.columns, row).dropFirst() where column.key != "note" {
                    let note: Table.Cell = part.columns.last?.key == "note" ? row[row.count - 1] : .absent
                    table.append([.text(id), row[0], .text(column.key), value, note])
                }
            }
        }
        section("contents", Bilingual("What is in it: \(name)", "สิ่งที่มีอยู่: \(name)"), contents())
        section("shape", Bilingual("Shape", "รูปร่างเครือข่าย"), try shape(progress))
        section("sector", Bilingual("By sector", "ตามภาคส่วน"), sectorTable())
        section("region", Bilingual("By region", "ตามภูมิภาค"), regionTable())
        section("area", Bilingual("By issue area", "ตามประเด็น"), areaTable())
        section("year", Bilingual("By year (active in the year)", "ตามปี (ที่ดำเนินการในปีนั้น)"), yearTable())
        section("completeness", Bilingual("How complete the records are", "ความครบถ้วนของข้อมูล"), completeness())
        return Answer(statements: statements, blocks: blocks, table: table)
    }

    // MARK: Contents

    private func contents() -> Table {
        var rows: [(String, Bilingual, Int)] = [
            ("organizations", Term.organizations.words, network.organizations.count),
            ("projects", Term.projects.words, network.projects.count),
            ("participations", Term.participations.words, network.participations.count),
            ("recorded_ties", Bilingual("Recorded ties", "ความร่วมมือที่บันทึกไว้"), ties.recordedCount),
        ]
        let directed = network.tieColumns.directed.count { $0 }
        if directed > 0 {
            rows.append(("directed_ties", Bilingual("  of them with a direction", "  ที่มีทิศทาง"), directed))
        }
        let loops = (0..<network.tieColumns.count).count {
            network.tieColumns.sources[$0] == network.tieColumns.targets[$0]
        }
        if loops > 0 {
            rows.append(
                ("self_ties", Bilingual("  of an organization with itself (not measured)", "  กับตัวเอง (ไม่นับ)"), loops))
        }
        let undated = (0..<network.tieColumns.count).count { network.tieColumns.periods[$0].isUndated }
        if undated > 0, undated < network.tieColumns.count {
            rows.append(("undated_ties", Bilingual("  undated", "  ไม่ระบุปี"), undated))
        }
        rows.append(("shared_pairs", Term.sharedPairs.words, ties.sharedCount))
        rows.append(
            graph.isDirected
                ? ("arcs", Bilingual("Connections in use, by direction", "การเชื่อมโยงที่ใช้ แยกทิศทาง"), graph.tieCount)
                : ("pairs", Bilingual("Pairs of partners in use", "คู่พันธมิตรที่ใช้"), graph.tieCount))
        if graph.mergedParallelTies > 0 {
            rows.append(
                (
                    "merged_ties",
                    Bilingual("  ties added to another of the same pair", "  ความร่วมมือที่รวมกับรายการอื่นของคู่เดียวกัน"),
                    graph.mergedParallelTies
                ))
        }
        rows.append(("targets", Bilingual("Yearly aims", "เป้าหมายรายปี"), network.targets.count))
        var table = Table(columns: [.init("item", Term.item.words), .number("count", Bilingual("Count", "จำนวน"))])
        for (code, words, count) in rows where count > 0 || code == "organizations" || code == "recorded_ties" {
            table.append([.word(code: code, words), .integer(count)])
        }
        return table
    }

    // MARK: Shape

    /// Above so many searches times ties, distances are left to `measure`.
    private static let distanceBudget = 400_000_000

    private func shape(_ progress: WorkProgress?) throws(Stopped) -> Table {
        var table = Table(columns: [
            .init("item", Term.item.words), .number("value", Term.value.words),
            .init("note", Bilingual("Note", "หมายเหตุ")),
        ])
        func add(
            _ code: String, _ words: Bilingual, _ figure: NetworkFigure, value: Table.Cell? = nil,
            note: Bilingual? = nil
        ) {
            let reason = figure.reason.map { Bilingual($0.sentence(in: .english), $0.sentence(in: .thai)) }
            table.append([
                .word(code: code, words), value ?? .number(figure.value),
                (reason ?? note).map { .word(code: $0.en, $0) } ?? .absent,
            ])
        }
        func add(_ code: String, _ words: Bilingual, _ count: Int) {
            table.append([.word(code: code, words), .integer(count), .absent])
        }
        let parts = graph.components()
        add("density", Term.density.words, graph.density())
        let degrees = graph.degree()
        if let mean = degrees.mean {
            table.append([.word(code: "mean_partners", Term.meanPartners.words), .number(mean), .absent])
        }
        add("components", Term.components.words, parts.groupCount)
        add("largest_component", Term.largestComponent.words, parts.sizes.first ?? 0)
        add("isolates", Term.isolates.words, degrees.values.count { $0 == 0 })
        let isNear = graph.count * max(graph.tieCount, 1) <= Self.distanceBudget
        let figures = try Measure.compute(
            [.averageClustering, .transitivity] + (isNear ? [.averagePath, .diameter] : []), on: graph,
            progress: progress
        ).compactMap(\.figure)
        if isNear {
            let (path, diameter) = (figures[2], figures[3])
            let note =
                parts.groupCount > 1
                ? Bilingual("between pairs that can reach each other", "เฉพาะคู่ที่ไปถึงกันได้") : nil
            add("average_path", Term.averagePath.words, path, note: note)
            // Steps between two are whole; their mean is not.
            add(
                "diameter", Term.diameter.words, diameter, value: diameter.value.map { .integer(Int($0)) }, note: note)
        } else {
            table.append([
                .word(code: "average_path", Term.averagePath.words), .absent,
                .word(
                    code: "left to quintet measure average-path",
                    Bilingual(
                        "takes long here: quintet measure average-path", "ใช้เวลานาน: quintet measure average-path")),
            ])
        }
        let symmetric = graph.isDirected ? Bilingual("read without direction", "ไม่นับทิศทาง") : nil
        add("average_clustering", Term.clustering.words, figures[0], note: symmetric)
        add("transitivity", Term.transitivity.words, figures[1], note: symmetric)
        return table
    }

    // MARK: By sector, region, area, year

    private func sectorTable() -> Table? {
        let sectors = graph.sectors
        guard sectors.contains(where: { $0 != nil }) else { return nil }
        var counts: [Sector?: (organizations: Int, partners: Int, outside: Int)] = [:]
        for v in 0..<graph.count {
            let partners = partners(of: v)
            let outside = partners.count { sectors[$0] != nil && sectors[v] != nil && sectors[$0] != sectors[v] }
            let before = counts[sectors[v]] ?? (0, 0, 0)
            counts[sectors[v]] = (before.organizations + 1, before.partners + partners.count, before.outside + outside)
        }
        var table = Table(columns: [
            .init("sector", Term.sector.words), .number("organizations", Term.organizations.words),
            .number("share", Term.share.words),
            .number("mean_partners", Bilingual("Partners, mean", "พันธมิตรเฉลี่ย"), decimals: 1),
            .number("share_outside", Bilingual("Partners in other sectors", "พันธมิตรต่างภาคส่วน"), decimals: 2),
        ])
        for sector in Sector.allCases.map(Optional.some) + [nil] {
            guard let count = counts[sector] else {
                if let sector, network.vocabularies.notObserved.contains(sector) {
                    let words = Bilingual(
                        "\(sector.words.en): not observed in this source", "\(sector.words.th): แหล่งข้อมูลนี้ไม่มีภาคส่วนนี้")
                    table.append([.word(code: sector.rawValue, words), .absent, .absent, .absent, .absent])
                } else if let sector {
                    table.append([cell(sector), .integer(0), .number(0), .absent, .absent])
                }
                continue
            }
            table.append([
                sector.map { cell($0) } ?? .word(code: "none", Term.noSector.words), .integer(count.organizations),
                .number(Double(count.organizations) / Double(graph.count)),
                .number(Double(count.partners) / Double(count.organizations)),
                sector == nil || count.partners == 0
                    ? .absent : .number(Double(count.outside) / Double(count.partners)),
            ])
        }
        return table
    }

    private func regionTable() -> Table? {
        var organizations: [String?: Int] = [:]
        for organization in network.organizations { organizations[organization.region, default: 0] += 1 }
        var projects: [String?: Int] = [:]
        for project in network.projects { projects[project.region, default: 0] += 1 }
        return crossTable(.region, Term.region.words, organizations, projects, none: Term.noRegion.words)
    }

    private func areaTable() -> Table? {
        var organizations: [String?: Int] = [:]
        for organization in network.organizations {
            for area in Set(organization.areas) { organizations[area, default: 0] += 1 }
            if organization.areas.isEmpty { organizations[nil, default: 0] += 1 }
        }
        var projects: [String?: Int] = [:]
        for project in network.projects {
            for area in Set(project.areas) { projects[area, default: 0] += 1 }
            if project.areas.isEmpty { projects[nil, default: 0] += 1 }
        }
        return crossTable(.area, Term.area.words, organizations, projects, none: Term.noArea.words)
    }

    /// One row for each term of the list, in its order, then words beyond it, then records that name none. Empty terms
    /// are shown: an empty cell is a finding.
    private func crossTable(
        _ list: Vocabularies.List, _ title: Bilingual, _ organizations: [String?: Int], _ projects: [String?: Int],
        none: Bilingual
    ) -> Table? {
        let used = Set((Array(organizations.keys) + Array(projects.keys)).compactMap(\.self))
        guard !used.isEmpty else { return nil }
        let vocabulary = network.vocabularies[list]
        let codes = vocabulary.terms.map(\.code)
        // A list that the data does not use at all is not this data's list.
        let known = codes.contains(where: used.contains) ? codes : []
        var table = Table(columns: [
            .init(list.rawValue, title), .number("organizations", Term.organizations.words),
            .number("projects", Term.projects.words),
        ])
        for code in known + used.subtracting(known).sorted() {
            table.append([
                .word(code: code, vocabulary.words(for: code)), .integer(organizations[code] ?? 0),
                .integer(projects[code] ?? 0),
            ])
        }
        if (organizations[nil] ?? 0) + (projects[nil] ?? 0) > 0 {
            table.append([.word(code: "none", none), .integer(organizations[nil] ?? 0), .integer(projects[nil] ?? 0)])
        }
        return network.projects.isEmpty ? table.without("projects") : table
    }

    private func yearTable() -> Table? {
        // A period without an end goes on to the last year that anything names.
        let periods = (0..<network.tieColumns.count).map { network.tieColumns.periods[$0] }
        let projectPeriods = network.projects.map(\.period)
        let years = (periods + projectPeriods).flatMap { [$0.since, $0.until] }.compactMap(\.self)
        guard let first = years.min(), let last = years.max(), last - first < 200 else { return nil }
        var (tiesIn, projectsIn) = (
            [Int](repeating: 0, count: last - first + 1), [Int](repeating: 0, count: last - first + 1)
        )
        func count(_ period: Period, in counts: inout [Int]) {
            guard !period.isUndated else { return }
            let (from, to) = (max(period.since ?? first, first), min(period.until ?? last, last))
            guard from <= to else { return }
            for year in from...to { counts[year - first] += 1 }
        }
        for period in periods { count(period, in: &tiesIn) }
        for period in projectPeriods { count(period, in: &projectsIn) }
        var table = Table(columns: [
            .init("year", Term.year.words), .number("projects", Term.projects.words),
            .number("ties", Bilingual("Recorded ties", "ความร่วมมือที่บันทึกไว้")),
        ])
        for year in first...last {
            table.append([Era.cell(year, era), .integer(projectsIn[year - first]), .integer(tiesIn[year - first])])
        }
        return network.projects.isEmpty ? table.without("projects") : table
    }
}
