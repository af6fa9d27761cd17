import Graphviz
import Quintet

extension Picture {
    static let sectors = Picture(
        "sectors",
        Bilingual("a card for each sector, and the ties between sectors", "การ์ดของแต่ละภาคส่วนและความร่วมมือข้ามภาคส่วน"),
        accepts: [.top]
    ) { try SectorOverview($0).drawing() }
}

/// Five cards with the organizations of each sector, those with most partners first, and the ties that cross from one
/// sector to another.
///
/// Without a page every card holds up to forty organizations; on a page, as many as can be read. The rest are counted.
private struct SectorOverview {
    let task: PictureTask
    let subject: Subject
    let theme: Theme
    let fitting: TextFitting
    let widths: FontWidths
    let groups: [Group]
    let hasPage: Bool

    struct Group {
        let sector: Sector?
        /// All of them, those with most partners first.
        let members: [Int]
        let isObserved: Bool
    }

    /// What one trial of sizes came to.
    struct Plan {
        var font: Double
        var pillWidth: Double
        var shown: [[Int]]
        var labels: [[[String]]]
        var heights: [Double]
        var size: (width: Double, height: Double)

        var cardWidth: Double { 2 * pillWidth + 3 * SectorOverview.gap }
        var header: Double { font * 1.2 * FontWidths.lineHeight + 11 }
    }

    static let gap = 7.0
    private static let between = 46.0

    init(_ task: PictureTask) throws {
        subject = task.subject
        guard subject.knowsSectors else {
            throw PictureError.nothing(
                Bilingual(
                    "no organization has a sector, so there are no cards to draw",
                    "ไม่มีองค์กรใดระบุภาคส่วน จึงไม่มีการ์ดให้วาด"))
        }
        self.task = task
        theme = task.theme
        widths = try task.widths()
        fitting = TextFitting(widths: widths)
        hasPage = task.options.page != nil
        let degrees = (0..<subject.graph.count).map { task.subject.partnerCount($0) }
        let sectors = subject.graph.sectors
        let unseen = subject.network.vocabularies.notObserved
        groups = (Sector.allCases.map(Optional.some) + [nil]).compactMap { sector in
            let members = sectors.indices.filter { sectors[$0] == sector }
                .sorted { (degrees[$1], $0) < (degrees[$0], $1) }
            if sector == nil, members.isEmpty { return nil }
            return Group(
                sector: sector, members: members, isObserved: sector.map { !unseen.contains($0) } ?? true)
        }
    }

    func drawing() throws -> Drawing {
        let lines = TieLines(subject, among: Array(0..<subject.graph.count))
        let crossing = lines.lines.filter { subject.graph.sectors[$0.one] != subject.graph.sectors[$0.other] }
        var heading = heading(crossing: crossing, all: lines.lines.count, hidden: 0)
        let plan = plan(heading)
        var canvas = Canvas(widths, theme)
        var places: [Int: Int] = [:]
        let corners = corners(plan)
        for (number, group) in groups.enumerated() {
            draw(group, number, plan, corner: corners[number], on: &canvas, &places)
        }
        let drawn = crossing.filter { places[$0.one] != nil && places[$0.other] != nil }
        let center = Drawing.Point(x: plan.size.width / 2, y: plan.size.height / 2)
        for line in drawn { draw(line, lines, center, places, on: &canvas) }
        heading = self.heading(crossing: crossing, all: lines.lines.count, hidden: crossing.count - drawn.count)
        return canvas.drawing(
            subject.name, heading: heading, summary: summary(crossing.count), size: plan.size, page: task.options.page)
    }

    // MARK: Sizes

    /// The largest words with which everything fits the page; where not everything does, the smallest that are read.
    private func plan(_ heading: Drawing.Heading) -> Plan {
        let limit = task.options.top ?? (hasPage ? Int.max : 40)
        guard let page = task.options.page else { return plan(font: 9.5, width: 1_060, limit: limit) }
        let rooms = heading.rooms(pageWidth: page.width, widths: widths)
        let width = page.width - 2 * Drawing.Page.margin
        let height = max(page.height - rooms.above - rooms.below, 60)
        for font in stride(from: min(11, page.width / 80), through: 7.5, by: -0.5) {
            let plan = plan(font: font, width: width, limit: limit)
            if plan.size.height <= height { return filled(plan, width, height) }
        }
        var most = min(limit, groups.map(\.members.count).max() ?? 1)
        while most > 2 {
            most -= most > 40 ? most / 4 : 1
            let plan = plan(font: 7.5, width: width, limit: most)
            if plan.size.height <= height { return filled(plan, width, height) }
        }
        return plan(font: 7.5, width: width, limit: 2)
    }

    private func filled(_ plan: Plan, _ width: Double, _ height: Double) -> Plan {
        var plan = plan
        plan.size = (width, height)
        return plan
    }

    private func plan(font: Double, width: Double, limit: Int) -> Plan {
        let cardWidth = width * 0.305
        let pillWidth = (cardWidth - 3 * Self.gap) / 2
        // The last pill counts those that found no room.
        let shown = groups.map { group -> [Int] in
            let limit = group.sector == nil ? min(limit, 4) : limit
            return group.members.count <= limit ? group.members : Array(group.members.prefix(max(limit - 1, 1)))
        }
        let labels = shown.map { members in
            members.map { member in
                fitting.lines(
                    subject.network.organization(at: member).words[task.language], width: pillWidth - font * 1.3,
                    size: font, limit: 2)
            }
        }
        var plan = Plan(
            font: font, pillWidth: pillWidth, shown: shown, labels: labels, heights: [], size: (width, 0))
        plan.heights = groups.indices.map { number in
            let rows = rows(labels[number], more: groups[number].members.count > shown[number].count, font)
            return plan.header + rows.reduce(0) { $0 + $1 + 4 } + Self.gap
        }
        plan.size.height = needed(plan)
        return plan
    }

    /// The heights of the rows of pills.
    private func rows(_ labels: [[String]], more: Bool, _ font: Double) -> [Double] {
        let counts = labels.map(\.count) + (more ? [1] : [])
        guard !counts.isEmpty else { return [Canvas.height(1, font) + 4] }
        return stride(from: 0, to: counts.count, by: 2).map { start in
            Canvas.height(counts[start..<min(start + 2, counts.count)].max() ?? 1, font) + 4
        }
    }

    /// Above one another stand the first card and the lower ones, and those at each side.
    private func needed(_ plan: Plan) -> Double {
        let h = plan.heights
        // Those without a sector stand in the corner above the last card.
        let corner = groups.count > 5 ? h[5] + 16 : 0
        let most = [h[0] + max(h[2], h[3]), h[1] + h[2], corner + h[4] + h[3]].max() ?? 0
        return max(most + Self.between, plan.size.width * 0.5)
    }

    /// The upper left corner of each card: round an ellipse, clockwise from the top.
    private func corners(_ plan: Plan) -> [(left: Double, top: Double)] {
        let (w, h, size) = (plan.cardWidth, plan.heights, plan.size)
        func side(_ upper: Int, _ lower: Int, least: Double) -> Double {
            let free = size.height - h[lower] - Self.between - h[upper]
            return max(min(0.376 * size.height - h[upper] / 2, free), least)
        }
        let low = size.width * 0.212
        let corner = groups.count > 5 ? h[5] + 16 : 0
        return [
            ((size.width - w) / 2, 0), (size.width - w, side(1, 2, least: 0)),
            (size.width / 2 + low - w / 2, size.height - h[2]), (size.width / 2 - low - w / 2, size.height - h[3]),
            (0, side(4, 3, least: corner)), (0, 0),
        ]
    }

    // MARK: Cards

    private func draw(
        _ group: Group, _ number: Int, _ plan: Plan, corner: (left: Double, top: Double), on canvas: inout Canvas,
        _ places: inout [Int: Int]
    ) {
        let style = SectorStyle(group.sector, theme)
        let words = (group.sector?.words ?? Term.noSector.words)[task.language]
        let name = group.sector?.rawValue ?? "none"
        let ground = theme.pale(style.color, by: theme.name == .dark ? 0.82 : 0.86)
        let count = Bilingual(
            counted(group.members.count, "organization", "organizations"), "\(grouped(group.members.count)) องค์กร")
        canvas.place(
            Drawing.Card(
                key: name, tooltip: "\(words): \(count[task.language])", classes: [SectorStyle.className(group.sector)],
                middle: Drawing.Point(x: 0, y: 0), width: plan.cardWidth, height: plan.heights[number], fill: ground,
                rim: theme.usesShapes ? theme.rim : style.color.mixed(with: ground, by: 0.35), rimWidth: 1.1),
            left: corner.left, top: corner.top)
        // Lines come from the middle of the page; the name stands at the other end of the card.
        let isBelow = number == 2 || number == 3
        let headerMiddle = corner.top + (isBelow ? plan.heights[number] - plan.header / 2 : plan.header / 2)
        let letter = theme.usesShapes ? group.sector.map { $0.letter[task.language] + " · " } ?? "" : ""
        let title = fitting.cut(
            "\(letter)\(words.prefix(1).uppercased())\(words.dropFirst()) · \(grouped(group.members.count))",
            plan.cardWidth - 12, plan.font * 1.2, true)
        canvas.write(
            [title], key: "card-\(name)", x: corner.left + plan.cardWidth / 2, y: headerMiddle, size: plan.font * 1.2,
            isBold: true, on: ground, classes: [SectorStyle.className(group.sector)])

        let shown = plan.shown[number]
        let more = group.members.count - shown.count
        var top = corner.top + (isBelow ? Self.gap : plan.header)
        if shown.isEmpty {
            let none =
                group.isObserved
                ? Bilingual("none yet", "ยังไม่มี")
                : Bilingual("not observed in this data", "ข้อมูลชุดนี้ไม่ได้สังเกต")
            canvas.write(
                [none[task.language]], key: "none-\(name)", x: corner.left + plan.cardWidth / 2,
                y: top + Canvas.height(1, plan.font) / 2 + 2, size: plan.font, ink: theme.muted, on: ground)
            return
        }
        for (row, height) in rows(plan.labels[number], more: more > 0, plan.font).enumerated() {
            for column in 0..<2 {
                let place = row * 2 + column
                let x =
                    corner.left + Self.gap + plan.pillWidth / 2 + Double(column) * (plan.pillWidth + Self.gap)
                if place < shown.count {
                    places[shown[place]] = canvas.nodes.count
                    canvas.place(
                        pill(shown[place], plan.labels[number][place], style, plan, height), x: x, y: top + height / 2)
                } else if place == shown.count, more > 0 {
                    let words = Bilingual("+ \(grouped(more)) more", "+ อีก \(grouped(more))")
                    canvas.write(
                        [words[task.language]], key: "more-\(name)", x: x, y: top + height / 2, size: plan.font,
                        ink: theme.muted, on: ground)
                }
            }
            top += height + 4
        }
    }

    private func pill(
        _ member: Int, _ label: [String], _ style: SectorStyle, _ plan: Plan, _ height: Double
    ) -> Drawing.Node {
        Drawing.Node(
            key: subject.key(member), label: label, tooltip: subject.description(of: member, task.language),
            classes: [SectorStyle.className(subject.graph.sectors[member])], shape: .roundedBox, fill: style.color,
            ink: style.ink, rim: style.rim, rimWidth: 0.8, fontSize: plan.font, width: plan.pillWidth, height: height)
    }

    // MARK: Lines

    /// A line in the color of where it comes from, drawn to the middle of the page so that lines of two sectors run
    /// together.
    private func draw(
        _ line: TieLines.Line, _ lines: TieLines, _ center: Drawing.Point, _ places: [Int: Int],
        on canvas: inout Canvas
    ) {
        let (from, to) = line.runsForward ? (line.one, line.other) : (line.other, line.one)
        guard let tail = places[from], let head = places[to] else { return }
        func anchor(_ node: Int) -> Drawing.Point {
            let place = canvas.middle(of: node)
            let half = canvas.nodes[node].width / 2
            // Out of the side that looks to the middle; a card in the middle has no such side.
            guard abs(place.x - center.x) > half + 60 else { return place }
            return Drawing.Point(x: place.x + (place.x < center.x ? half : -half), y: place.y)
        }
        let (start, end) = (anchor(tail), anchor(head))
        func towards(_ point: Drawing.Point) -> Drawing.Point {
            Drawing.Point(x: point.x + (center.x - point.x) * 0.62, y: point.y + (center.y - point.y) * 0.62)
        }
        let share = lines.differInStrength ? lines.width(of: line) / 3.5 : 0.4
        let style = SectorStyle(subject.graph.sectors[from], theme)
        let color = theme.name == .print ? theme.strongLine : style.color
        canvas.add(
            Drawing.Edge(
                tail: tail, head: head, key: subject.key(from) + "--" + subject.key(to),
                tooltip: subject.description(of: line, task.language), classes: subject.classes(of: line),
                color: color.withAlpha(UInt8(0x40 + 0x80 * share)), width: 0.5 + 1.9 * share),
            course: [start, towards(start), towards(end), end])
    }

    // MARK: Words

    private func heading(crossing: [TieLines.Line], all: Int, hidden: Int) -> Drawing.Heading {
        var parts = [
            Bilingual(
                "\(grouped(crossing.count)) of \(counted(all, "pair of partners crosses", "pairs of partners cross")) sectors",
                "คู่พันธมิตรข้ามภาคส่วน \(grouped(crossing.count)) จาก \(grouped(all)) คู่")
        ]
        if hidden > 0 {
            parts.append(
                Bilingual(
                    "\(grouped(crossing.count - hidden)) drawn, between the organizations named",
                    "วาด \(grouped(crossing.count - hidden)) คู่ขององค์กรที่แสดงชื่อ"))
        }
        if let remark = task.tieRemark { parts.append(remark) }
        parts.append(
            Bilingual("most partners first; the darker a line, the stronger", "เรียงตามจำนวนพันธมิตร เส้นยิ่งเข้มยิ่งร่วมมือแน่นแฟ้น")
        )
        let items = groups.map { group in
            let style = SectorStyle(group.sector, theme)
            return Drawing.LegendItem(
                mark: .node(shape: .roundedBox, fill: style.color, rim: theme.usesShapes ? style.rim : style.color),
                text: (group.sector?.words ?? Term.noSector.words)[task.language])
        }
        let rule =
            theme.name == .print
            ? Bilingual("tie between two sectors", "ความร่วมมือข้ามภาคส่วน")
            : Bilingual("in the color of where it starts", "สีตามภาคส่วนต้นทาง")
        let line = Drawing.LegendItem(
            mark: .line(style: .solid, color: theme.line, width: 1.6, hasArrow: false), text: rule[task.language])
        return task.heading(
            Bilingual("Sector overview: \(subject.name)", "ภาพรวมตามภาคส่วน: \(subject.name)"), parts,
            legend: [items + [line]])
    }

    private func summary(_ crossing: Int) -> String {
        let counts = groups.map { group -> Bilingual in
            let words = group.sector?.words ?? Term.noSector.words
            return Bilingual("\(words.en) \(group.members.count)", "\(words.th) \(group.members.count)")
        }
        let list = Bilingual.joined(counts)
        return Bilingual(
            "A card for each sector with its organizations (\(list.en)), and \(grouped(crossing)) lines between organizations of different sectors.",
            "การ์ดของแต่ละภาคส่วนพร้อมรายชื่อองค์กร (\(list.th)) และเส้นความร่วมมือข้ามภาคส่วน \(grouped(crossing)) คู่"
        )[task.language]
    }
}
