import Graphviz
import Quintet

// What stands in and round the small maps of the years.

extension YearsPicture {
    func words(_ year: Int) -> String { Era.words(year, subject.era)[task.language] }

    /// The year and its counts, at the top of the frame.
    func write(
        _ year: Int, _ moment: Moment, _ grid: Grid, _ corner: (left: Double, top: Double), on canvas: inout Canvas
    ) {
        let size = 11.0
        canvas.write(
            [words(year)], key: "caption-\(year)", x: corner.left + 6, y: corner.top + 10, size: size, isBold: true,
            on: theme.panel, isLeftAligned: true)
        let counts = counts(moment)[task.language]
        canvas.write(
            [fitting.cut(counts, grid.width - 12, 7.5)], key: "counts-\(year)", x: corner.left + 6, y: corner.top + 23,
            size: 7.5, ink: theme.muted, on: theme.panel, isLeftAligned: true)
    }

    func counts(_ moment: Moment) -> Bilingual {
        guard !moment.organizations.isEmpty else { return Bilingual("nothing recorded", "ไม่มีข้อมูล") }
        return Bilingual(
            "\(counted(moment.organizations.count, "organization", "organizations")), \(counted(moment.pairs.count, "pair", "pairs"))",
            "\(grouped(moment.organizations.count)) องค์กร \(grouped(moment.pairs.count)) คู่")
    }

    /// What to write below a mark.
    func name(_ id: Organization.ID, _ grid: Grid) -> Name {
        let text = subject.network.position(of: id).map { subject.network.organization(at: $0).words[task.language] }
        let lines = fitting.lines(
            text ?? id.text, width: min(grid.width * 0.4, 72), size: Name.size, isBold: true, limit: 2)
        let width = (lines.map { fitting.width($0, Name.size, isBold: true) }.max() ?? 0) * 1.05 + 2
        return Name(lines: lines, width: width, height: Canvas.height(lines.count, Name.size))
    }

    func write(
        _ name: Name, _ id: Organization.ID, _ year: Int, _ scale: Double, x: Double, y: Double, on canvas: inout Canvas
    ) {
        // A ground of its own, seen through a little, keeps the words apart from lines behind them.
        canvas.place(
            Drawing.Node(
                key: "name-\(year)-\(id.text)", label: name.lines, classes: ["words", "name"], shape: .box,
                fill: theme.panel.withAlpha(0xD0), ink: theme.ink.readable(on: theme.panel),
                rim: theme.panel.withAlpha(0), rimWidth: 0, fontSize: Name.size * scale, isBold: true,
                width: name.width * scale, height: name.height * scale), x: x, y: y)
    }

    // MARK: Heading

    /// Years that follow each other, together.
    private func runs(_ years: [Int]) -> [ClosedRange<Int>] {
        var runs: [ClosedRange<Int>] = []
        for year in years {
            if let last = runs.last, last.upperBound == year - 1 {
                runs[runs.count - 1] = last.lowerBound...year
            } else {
                runs.append(year...year)
            }
        }
        return runs
    }

    func heading(named: Int, omitted: Int) -> Drawing.Heading {
        let empty = runs(years.filter { $0.moment.organizations.isEmpty }.map(\.year))
            .map { subject.words($0)[task.language] }
        var parts = [
            Bilingual(
                "\(counted(there.count, "organization", "organizations")) in \(counted(years.count, "year", "years")), everybody in the same place",
                "\(grouped(there.count)) องค์กรใน \(years.count) ปี ทุกองค์กรอยู่ตำแหน่งเดิม"),
            Bilingual(
                "counted: organizations with a tie or a part in a project at any time in the year, and pairs of partners",
                "นับองค์กรที่มีความร่วมมือหรือร่วมโครงการในช่วงใดช่วงหนึ่งของปี และคู่พันธมิตร"),
        ]
        if let remark = task.tieRemark { parts.append(remark) }
        if years.count < all.count {
            parts.append(
                Bilingual(
                    "the last \(years.count) of \(all.count) years (--year chooses others)",
                    "\(years.count) ปีสุดท้ายจาก \(all.count) ปี (--year เลือกปีอื่น)"))
        }
        if !empty.isEmpty {
            let list = Bilingual(empty.joined(separator: ", "), empty.joined(separator: " "))
            parts.append(Bilingual("nothing recorded in \(list.en)", "ไม่มีข้อมูลในปี \(list.th)"))
        }
        if let undated = years.first.flatMap({ subject.remark(onUndated: $0.moment.undated) }) { parts.append(undated) }
        if drawn.count < there.count {
            parts.append(
                Bilingual(
                    "drawn: the \(grouped(drawn.count)) with most partners",
                    "วาด \(grouped(drawn.count)) องค์กรที่มีพันธมิตรมากที่สุด"))
        }
        if omitted > 0 {
            parts.append(
                Bilingual(
                    "\(grouped(omitted)) lines of weaker ties not drawn", "ไม่ได้วาดเส้นที่อ่อนกว่า \(grouped(omitted)) เส้น"))
        }
        let span = years.isEmpty ? "" : words(years[0].year) + "–" + words(years[years.count - 1].year)
        return task.heading(
            Bilingual("Year by year, \(span): \(subject.name)", "รายปี \(span): \(subject.name)"), parts,
            legend: [sectorItems, markItems(named: named)])
    }

    private var sectorItems: [Drawing.LegendItem] {
        guard subject.knowsSectors else { return [] }
        let sectors = Set(drawn.compactMap { subject.network.position(of: $0) }.map { subject.graph.sectors[$0] })
        return (Sector.allCases.map(Optional.some) + [nil]).filter { sectors.contains($0) }.map { sector in
            let style = SectorStyle(sector, theme)
            return Drawing.LegendItem(
                mark: .node(
                    shape: theme.usesShapes ? style.shape : .circle, fill: style.color,
                    rim: theme.usesShapes ? style.rim : style.color),
                text: (sector?.words ?? Term.noSector.words)[task.language])
        }
    }

    private func markItems(named: Int) -> [Drawing.LegendItem] {
        let pale = theme.paleLine
        var words = Bilingual("area: partners in the year", "พื้นที่จุด: จำนวนพันธมิตรในปีนั้น")
        if named > 0 {
            words =
                words
                + Bilingual(
                    "; named: the \(named) with most over the years", " ระบุชื่อ \(named) องค์กรที่มีมากที่สุดตลอดช่วงปี")
        }
        return [
            Drawing.LegendItem(
                mark: .node(shape: .circle, fill: pale, rim: pale),
                text: Bilingual("not there in the year", "ไม่มีในปีนั้น")[task.language]),
            Drawing.LegendItem(
                mark: .line(style: .solid, color: theme.line, width: 1, hasArrow: false),
                text: Bilingual("partners in the year", "เป็นพันธมิตรกันในปีนั้น")[task.language]),
            Drawing.LegendItem(
                mark: .none,
                text: words[task.language]),
        ]
    }

    func description(_ year: Int, _ moment: Moment) -> String { "\(words(year)): \(counts(moment)[task.language])" }

    var summary: String {
        let list = years.map { description($0.year, $0.moment) }.joined(separator: "; ")
        return Bilingual(
            "Small maps of \(counted(years.count, "year", "years")), every organization in the same place in each. \(list).",
            "แผนที่เล็กของ \(years.count) ปี ทุกองค์กรอยู่ตำแหน่งเดิม \(list)")[task.language]
    }
}
