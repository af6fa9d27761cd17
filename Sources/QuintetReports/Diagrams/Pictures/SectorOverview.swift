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
struct SectorOverview {
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

    static let gap = 7.0
    static let between = 46.0

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
        // Lines run together in the room between the cards.
        let lower = plan.size.height - max(plan.heights[2], plan.heights[3])
        let center = Drawing.Point(x: plan.size.width / 2, y: (plan.heights[0] + lower) / 2)
        let named = crossing.filter { isShown($0.one, plan) && isShown($0.other, plan) }
        drawBundles(crossing.filter { !isShown($0.one, plan) || !isShown($0.other, plan) }, center, places, on: &canvas)
        for line in named { draw(line, lines, center, places, on: &canvas) }
        heading = self.heading(crossing: crossing, all: lines.lines.count, hidden: crossing.count - named.count)
        return canvas.drawing(
            subject.name, heading: heading, summary: summary(crossing.count), size: plan.size, page: task.options.page)
    }

    // MARK: Cards

    func draw(
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
                middle: Drawing.Point(x: 0, y: 0), width: plan.cardWidth(number), height: plan.heights[number],
                fill: ground,
                rim: theme.usesShapes ? theme.rim : style.color.mixed(with: ground, by: 0.35), rimWidth: 1.1),
            left: corner.left, top: corner.top)
        // Lines come from the middle of the page; the name stands at the other end of the card.
        let isBelow = number == 2 || number == 3
        let headerMiddle = corner.top + (isBelow ? plan.heights[number] - plan.header / 2 : plan.header / 2)
        let letter = theme.usesShapes ? group.sector.map { $0.letter[task.language] + " · " } ?? "" : ""
        let title = fitting.cut(
            "\(letter)\(words.prefix(1).uppercased())\(words.dropFirst())\(group.isObserved || !group.members.isEmpty ? " · " + grouped(group.members.count) : "")",
            plan.cardWidth(number) - 12, plan.font * 1.2, true)
        canvas.write(
            [title], key: "card-\(name)", x: corner.left + plan.cardWidth(number) / 2, y: headerMiddle,
            size: plan.font * 1.2,
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
                [none[task.language]], key: "none-\(name)", x: corner.left + plan.cardWidth(number) / 2,
                y: top + Canvas.height(1, plan.font) / 2 + 2, size: plan.font, ink: theme.muted, on: ground)
            return
        }
        for (row, height) in rows(plan.labels[number], plan.columns[number], more: more > 0, plan.font)
            .enumerated()
        {
            for column in 0..<plan.columns[number] {
                let place = row * plan.columns[number] + column
                let x =
                    corner.left + Self.gap + plan.pillWidth / 2 + Double(column) * (plan.pillWidth + Self.gap)
                if place < shown.count {
                    places[shown[place]] = canvas.nodes.count
                    canvas.place(
                        pill(shown[place], plan.labels[number][place], style, plan, height), x: x, y: top + height / 2)
                } else if place == shown.count, more > 0 {
                    let words = Bilingual("+ \(grouped(more)) more", "+ อีก \(grouped(more))")
                    for member in group.members.dropFirst(shown.count) { places[member] = canvas.nodes.count }
                    // On a ground of its own, so that no line crosses the words.
                    canvas.place(
                        Drawing.Node(
                            key: "more-\(name)", label: [words[task.language]], classes: ["more"], fill: ground,
                            ink: theme.muted.readable(on: ground), rim: theme.line, rimWidth: 0.6, fontSize: plan.font,
                            width: plan.pillWidth, height: Canvas.height(1, plan.font) + 4),
                        x: x, y: top + height / 2)
                }
            }
            top += height + 4
        }
    }

    func pill(
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
    func draw(
        _ line: TieLines.Line, _ lines: TieLines, _ center: Drawing.Point, _ places: [Int: Int],
        on canvas: inout Canvas
    ) {
        let (from, to) = line.runsForward ? (line.one, line.other) : (line.other, line.one)
        guard let tail = places[from], let head = places[to] else { return }
        func anchor(_ node: Int) -> Drawing.Point {
            let place = canvas.middle(of: node)
            let (half, card) = (canvas.nodes[node].width / 2, subject.graph.sectors[node == tail ? from : to])
            // Cards at the side let lines out at the side of a pill, the others above or below it.
            guard card == .academia || card == .environment || card == nil else { return place }
            return Drawing.Point(x: place.x + (place.x < center.x ? half : -half), y: place.y)
        }
        let (start, end) = (anchor(tail), anchor(head))
        func towards(_ point: Drawing.Point) -> Drawing.Point {
            Drawing.Point(x: point.x + (center.x - point.x) * 0.62, y: point.y + (center.y - point.y) * 0.62)
        }
        let share = lines.differInStrength ? lines.width(of: line) / 3.5 : 0.4
        let style = SectorStyle(subject.graph.sectors[from], theme)
        let color =
            theme.name == .print ? theme.line : theme.name == .dark ? style.color.lightened(by: 0.25) : style.color
        canvas.add(
            Drawing.Edge(
                tail: tail, head: head, key: subject.key(from) + "--" + subject.key(to),
                tooltip: subject.description(of: line, task.language), classes: subject.classes(of: line),
                color: color.withAlpha(UInt8(0x38 + 0x78 * share)), width: 0.4 + 1.7 * share),
            course: [start, towards(start), towards(end), end])
    }

    // MARK: Words

    func heading(crossing: [TieLines.Line], all: Int, hidden: Int) -> Drawing.Heading {
        var parts = [
            Bilingual(
                "\(grouped(crossing.count)) of \(counted(all, "pair of partners crosses", "pairs of partners cross")) sectors",
                "คู่พันธมิตรข้ามภาคส่วน \(grouped(crossing.count)) จาก \(grouped(all)) คู่")
        ]
        if hidden > 0 {
            parts.append(
                Bilingual(
                    "\(grouped(hidden)) of them with organizations not named, drawn together from \"+ more\"",
                    "\(grouped(hidden)) คู่ขององค์กรที่ไม่แสดงชื่อรวมเป็นเส้นจางจาก \"+ อีก\""))
        }
        if let remark = task.tieRemark { parts.append(remark) }
        parts.append(
            Bilingual("most partners first; fuller line: stronger tie", "เรียงตามจำนวนพันธมิตร เส้นยิ่งเข้มยิ่งร่วมมือแน่นแฟ้น")
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
        let bundle = Drawing.LegendItem(
            mark: .line(style: .dotted, color: theme.line, width: 1.6, hasArrow: false),
            text: Bilingual("several pairs, of organizations not named", "หลายคู่ขององค์กรที่ไม่แสดงชื่อ")[task.language])
        return task.heading(
            Bilingual("Sector overview: \(subject.name)", "ภาพรวมตามภาคส่วน: \(subject.name)"), parts,
            legend: [items + [line] + (hidden > 0 ? [bundle] : [])])
    }

    func summary(_ crossing: Int) -> String {
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
