import Graphviz
import Quintet

// What stands in the columns of a programme of many projects, and what is said of it.

extension ProgrammePicture {
    /// Those with the greatest part first.
    private func partners(of project: Int) -> [Int] {
        members[project].sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    func namePills(_ project: Int, _ font: Double, _ width: Double) -> [[Pill]] {
        var rows: [[Pill]] = []
        var left = 0.0
        for member in partners(of: project) {
            let letter =
                theme.usesShapes ? subject.graph.sectors[member].map { $0.letter[task.language] + " · " } ?? "" : ""
            let name = letter + subject.network.organization(at: member).words[task.language]
            let text = fitting.cut(name, min(width - font, font * 15), font)
            let taken = fitting.width(text, font) * 1.05 + font * 0.9
            if rows.isEmpty || left + taken > width {
                rows.append([])
                left = 0
            }
            rows[rows.count - 1].append(
                Pill(
                    key: "\(subject.network.projects[project].id.text)--\(subject.key(member))", text: text,
                    tooltip: subject.description(of: member, task.language), style: subject.style(of: member, theme),
                    className: SectorStyle.className(subject.graph.sectors[member]), left: left, width: taken))
            left += taken + 3
        }
        return rows
    }

    func countPills(_ project: Int, _ font: Double, _ width: Double) -> [[Pill]] {
        var pills: [Pill] = []
        var left = 0.0
        let id = subject.network.projects[project].id.text
        for sector in Sector.allCases.map(Optional.some) + [nil] {
            let count = members[project].keys.count { subject.graph.sectors[$0] == sector }
            guard count > 0 else { continue }
            let letter = theme.usesShapes ? sector.map { $0.letter[task.language] + " " } ?? "" : ""
            let text = letter + grouped(count)
            let taken = max(fitting.width(text, font, isBold: true) * 1.05 + font * 0.9, font * 1.9)
            let words = (sector?.words ?? Term.noSector.words)[task.language]
            pills.append(
                Pill(
                    key: "\(id)--\(sector?.rawValue ?? "none")", text: text, tooltip: "\(words): \(grouped(count))",
                    style: subject.knowsSectors ? SectorStyle(sector, theme) : .sectorless,
                    className: SectorStyle.className(sector), left: left, width: taken))
            left += taken + 2.5
        }
        if let lead = partners(of: project).first, width - left > font * 6 {
            let text = fitting.cut(
                subject.network.organization(at: lead).words[task.language], width - left - font, font)
            pills.append(
                Pill(
                    key: "\(id)--lead", text: text, tooltip: subject.description(of: lead, task.language), style: nil,
                    className: "lead", left: left + 2, width: fitting.width(text, font) * 1.04 + 1))
        }
        return pills.isEmpty ? [] : [pills]
    }

    func draw(
        _ block: Block, _ place: String, _ list: List, left: Double, top: Double, on canvas: inout Canvas
    ) {
        switch block.content {
        case .area(let area, let count, let isContinued):
            let fill = theme.name == .dark ? Color(0xCBD2D9) : Color(0x243B53)
            let size = list.font * 1.1
            let words = (area.map { subject.network.vocabularies[.area].words(for: $0) } ?? Term.noArea.words)[
                task.language]
            let more = isContinued ? Bilingual(" (continued)", " (ต่อ)")[task.language] : " · \(grouped(count))"
            let name = words.prefix(1).uppercased() + words.dropFirst()
            let room = list.width - 10 - fitting.width(more, size, isBold: true)
            canvas.place(
                Drawing.Node(
                    key: "area-\(area ?? "none")-\(place)", label: [fitting.cut(name, room, size, true) + more],
                    tooltip: words, classes: ["area"], fill: fill, ink: fill.readableInk, rim: fill, rimWidth: 0,
                    fontSize: size, isBold: true, width: list.width, height: block.height - list.font * 0.4),
                x: left + list.width / 2, y: top + (block.height - list.font * 0.4) / 2)
        case .project(let project, let title, let rows):
            let record = subject.network.projects[project]
            let size = list.font * 1.08
            var y = top + Canvas.height(title.count, size) / 2
            canvas.write(
                title, key: "project-" + record.id.text, x: left, y: y, size: size, isBold: true, isLeftAligned: true,
                tooltip: record.words[task.language], classes: ["project"])
            y = top + Canvas.height(title.count, size) + pitch(list.font) / 2
            for row in rows {
                for pill in row { draw(pill, list, x: left + pill.left + pill.width / 2, y: y, on: &canvas) }
                y += pitch(list.font)
            }
        }
    }

    private func draw(_ pill: Pill, _ list: List, x: Double, y: Double, on canvas: inout Canvas) {
        guard let style = pill.style else {
            canvas.write(
                [pill.text], key: pill.key, x: x - pill.width / 2, y: y, size: list.font, ink: theme.muted,
                isLeftAligned: true, tooltip: pill.tooltip, classes: [pill.className])
            return
        }
        canvas.place(
            Drawing.Node(
                key: pill.key, label: [pill.text], tooltip: pill.tooltip, classes: [pill.className], fill: style.color,
                ink: style.ink, rim: style.rim, rimWidth: theme.usesShapes ? 0.6 : 0, fontSize: list.font,
                isBold: list.detail == .counts, width: pill.width, height: list.font * FontWidths.lineHeight + 1), x: x,
            y: y)
    }

    // MARK: Words

    func heading(_ list: List?, wanted: Int) -> Drawing.Heading {
        let all = members.count
        let partners = Set(members.flatMap(\.keys)).count
        let shown = list?.projects ?? wanted
        var parts: [Bilingual] = []
        if shown < all {
            parts.append(
                Bilingual(
                    "the \(counted(shown, "project", "projects")) with most partners, of \(grouped(all))",
                    "\(grouped(shown)) โครงการที่มีพันธมิตรมากที่สุดจาก \(grouped(all)) โครงการ"))
            if shown < wanted {
                parts.append(
                    Bilingual(
                        "no room for more on this page (--area, --region or --year chooses others)",
                        "หน้านี้ไม่มีที่สำหรับโครงการอื่น (--area --region หรือ --year เพื่อเลือก)"))
            }
        } else {
            parts.append(
                Bilingual(
                    "\(counted(all, "project", "projects")), \(counted(partners, "partner", "partners"))",
                    "\(grouped(all)) โครงการ พันธมิตร \(grouped(partners)) องค์กร"))
        }
        if subject.network.projects.contains(where: { $0.areas.count > 1 }) {
            parts.append(Bilingual("each project under its first issue area", "จัดแต่ละโครงการไว้ใต้ประเด็นแรก"))
        }
        parts.append(
            list?.detail == .counts
                ? Bilingual(
                    "numbers: partners\(subject.knowsSectors ? " of each sector" : ""); named: the one with the greatest part",
                    "ตัวเลขคือจำนวนพันธมิตร\(subject.knowsSectors ? "ของแต่ละภาคส่วน" : "") ระบุชื่อองค์กรที่มีส่วนร่วมมากที่สุด")
                : Bilingual("partners with the greatest part first", "เรียงพันธมิตรตามน้ำหนักการมีส่วนร่วม"))
        let sectors = Set(members.flatMap(\.keys).map { subject.graph.sectors[$0] })
        let items = (Sector.allCases.map(Optional.some) + [nil]).filter { sectors.contains($0) }.map { sectorItem($0) }
        return task.heading(
            Bilingual("Programme: \(subject.name)", "แผนงาน โครงการ และพันธมิตร: \(subject.name)"), parts,
            legend: [subject.knowsSectors ? items : []])
    }

    func summary(_ list: List) -> String {
        let shown = areas.compactMap { area -> Bilingual? in
            let count = list.columns.joined().count { block in
                guard case .project(let project, _, _) = block.content else { return false }
                return subject.network.projects[project].areas.first == area
            }
            guard count > 0 else { return nil }
            let words = area.map { subject.network.vocabularies[.area].words(for: $0) } ?? Term.noArea.words
            return Bilingual("\(words.en) \(count)", "\(words.th) \(count)")
        }
        let list = shown.isEmpty ? Bilingual(same: "") : Bilingual.joined(shown)
        return Bilingual(
            "A list of the projects of each issue area with their partners in the colors of the sectors. Projects: \(list.en).",
            "รายการโครงการในแต่ละประเด็นพร้อมพันธมิตรตามสีของภาคส่วน จำนวนโครงการ: \(list.th)")[task.language]
    }
}
