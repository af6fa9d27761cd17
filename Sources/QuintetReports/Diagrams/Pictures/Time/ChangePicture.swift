import Graphviz
import Quintet

extension Picture {
    static let change = Picture(
        "change",
        Bilingual(
            "what came, went and stayed between two years or two files", "สิ่งที่เพิ่ม หายไป และคงเดิม ระหว่างสองปีหรือสองไฟล์"),
        accepts: [.before, .after, .top]
    ) { try ChangePicture($0).drawing() }
}

/// The network of two times in one layout: new pairs of partners in thick lines, ended ones dashed, kept ones pale.
///
/// Who came has a plus before the name and who left a minus, so that the picture is read in grey as well. As many
/// organizations are named as can be read, those to whom most happened first; the others are small marks.
struct ChangePicture {
    let task: PictureTask
    let theme: Theme
    let widths: FontWidths
    let fitting: TextFitting
    let change: NetworkChange
    /// The later network and, where there are two, the earlier one.
    let subjects: [Subject]
    /// Those drawn.
    let drawn: [Organization.ID]
    /// Those of them to whom most happened, first.
    let ranked: [Organization.ID]

    init(_ task: PictureTask) throws {
        guard let comparison = task.options.comparison else {
            throw PictureError.needs(
                Bilingual(
                    "say what to compare: --before 2565 --after 2567, or --before and the file of the earlier network",
                    "ระบุสิ่งที่จะเปรียบเทียบ: --before 2565 --after 2567 หรือ --before ตามด้วยไฟล์เครือข่ายก่อนหน้า"))
        }
        self.task = task
        theme = task.theme
        widths = try task.widths()
        fitting = TextFitting(widths: widths)
        change = NetworkChange(task.subject, comparison)
        var subjects = [task.subject]
        if case .earlier(let other) = comparison { subjects.append(other) }
        self.subjects = subjects
        let change = change
        let isPaired = Set(change.pairs.flatMap { [$0.pair.one, $0.pair.other] })
        // Who did nothing at either time has nothing to show.
        let there = change.organizations.filter { isPaired.contains($0) || change.state(of: $0) != .kept }
        guard !there.isEmpty else {
            throw PictureError.nothing(
                Bilingual(
                    "nothing is recorded for \(change.names.before.en) or \(change.names.after.en), so there is no change to draw",
                    "ไม่มีข้อมูลของ \(change.names.before.th) และ \(change.names.after.th) จึงไม่มีการเปลี่ยนแปลงให้วาด"))
        }
        let ranked = there.sorted { one, other in
            let (a, b) = (change.weight(of: one), change.weight(of: other))
            let partners = (change.after.partners[one] ?? 0, change.after.partners[other] ?? 0)
            return a == b ? (partners.1, one) < (partners.0, other) : a > b
        }
        let chosen = Set(ranked.prefix(task.options.top ?? Int.max))
        self.ranked = ranked.filter { chosen.contains($0) }
        drawn = there.filter { chosen.contains($0) }
    }

    // MARK: Drawing

    func drawing() throws -> Drawing {
        let page = task.options.page ?? (drawn.count <= 60 ? .a4 : .a3)
        let heading = heading(named: 0)
        let rooms = heading.rooms(pageWidth: page.width, widths: widths)
        let room = Positions.Size(
            width: page.width - 2 * Drawing.Page.margin, height: max(page.height - rooms.above - rooms.below, 80))
        var named = firstTrial(room)
        var nodes = nodes(naming: named)
        var plan = try self.plan(nodes, room)
        // Words that the page would make too small give way to marks.
        while plan.scale * Self.leastFont(nodes) < 6.8, named > 0 {
            named = named > 8 ? named * 3 / 4 : named - 1
            nodes = self.nodes(naming: named)
            plan = try self.plan(nodes, room)
        }
        var canvas = Canvas(widths, theme)
        var places: [Organization.ID: Int] = [:]
        for (number, id) in drawn.enumerated() {
            places[id] = canvas.nodes.count
            canvas.place(nodes[number].scaled(by: plan.scale), x: plan.places[number].x, y: plan.places[number].y)
        }
        drawLines(places, room, on: &canvas)
        return canvas.drawing(
            task.subject.name, heading: self.heading(named: named), summary: summary, size: (room.width, room.height),
            page: page)
    }

    private func plan(_ nodes: [Drawing.Node], _ room: Positions.Size) throws -> UnionPlan {
        var pairs: [PartnerPair: Double] = [:]
        for (pair, _) in change.pairs {
            pairs[pair] = max(change.before.pairs[pair] ?? 0, change.after.pairs[pair] ?? 0)
        }
        return try UnionPlan(
            drawn, pairs: pairs, sizes: nodes.map { Positions.Size(width: $0.width, height: $0.height) },
            gap: drawn.count > 300 ? 2 : 5, room: room)
    }

    /// How many may be named so that names take no more than a third of the room.
    private func firstTrial(_ room: Positions.Size) -> Int {
        var free = room.width * room.height * 0.34
        for (number, id) in ranked.enumerated() {
            let label = label(id)
            free -= (label.width + 5) * (label.height + 5)
            if free < 0 { return number }
        }
        return ranked.count
    }

    private static func leastFont(_ nodes: [Drawing.Node]) -> Double {
        nodes.filter { !$0.label.isEmpty && $0.classes.contains("named") }.map(\.fontSize).min() ?? 100
    }

    private func nodes(naming count: Int) -> [Drawing.Node] {
        let named = Set(ranked.prefix(count))
        return drawn.map { named.contains($0) ? label($0) : mark($0) }
    }

    // MARK: Organizations

    private func subject(of id: Organization.ID) -> (subject: Subject, position: Int)? {
        for subject in subjects {
            if let position = subject.network.position(of: id) { return (subject, position) }
        }
        return nil
    }

    private func style(of id: Organization.ID) -> (fill: Color, ink: Color, rim: Color, sector: Sector?) {
        guard let (subject, position) = subject(of: id) else { return (theme.panel, theme.ink, theme.line, nil) }
        let style = subject.style(of: position, theme)
        let share = isUntouched(id) ? 0.72 : change.state(of: id) == .ended ? 0.5 : 0
        let fill = theme.pale(style.color, by: share)
        return (
            fill, share == 0 ? style.ink : theme.ink.readable(on: fill),
            theme.usesShapes || theme.name == .dark ? style.rim : theme.background, subject.graph.sectors[position]
        )
    }

    private func isUntouched(_ id: Organization.ID) -> Bool {
        change.state(of: id) == .kept && change.touched[id] == nil
    }

    static func sign(_ state: NetworkChange.State) -> String {
        switch state {
        case .new: "+"
        case .ended: "−"
        case .kept: ""
        }
    }

    private func label(_ id: Organization.ID) -> Drawing.Node {
        let (style, state) = (style(of: id), change.state(of: id))
        let size = isUntouched(id) ? 8.0 : 9.5
        let sign = Self.sign(state)
        let letter = theme.usesShapes ? style.sector.map { $0.letter[task.language] + " · " } ?? "" : ""
        let name = (sign.isEmpty ? "" : sign + " ") + letter + words(id)[task.language]
        let isBold = state != .kept
        let lines = fitting.lines(name, width: size * 12, size: size, isBold: isBold, limit: 2)
        let width = lines.map { fitting.width($0, size, isBold: isBold) }.max() ?? 0
        return Drawing.Node(
            key: id.text, label: lines, tooltip: description(id),
            classes: ["named", SectorStyle.className(style.sector), className(id)], fill: style.fill, ink: style.ink,
            rim: state == .kept ? style.rim : color(state), rimWidth: state == .kept ? 0.8 : 1.8, fontSize: size,
            isBold: isBold, width: width * 1.06 + size * 1.1,
            height: Canvas.height(lines.count, size) + size * 0.45, hasFixedSize: true)
    }

    private func mark(_ id: Organization.ID) -> Drawing.Node {
        let (style, state) = (style(of: id), change.state(of: id))
        let side = state != .kept ? 11.0 : isUntouched(id) ? 6 : 9
        return Drawing.Node(
            key: id.text, label: state == .kept ? [] : [Self.sign(state)], tooltip: description(id),
            classes: [SectorStyle.className(style.sector), className(id)], shape: .circle, fill: style.fill,
            ink: style.ink, rim: state == .kept ? style.rim : color(state), rimWidth: state == .kept ? 0.6 : 1.4,
            fontSize: 8, isBold: true, width: side, height: side, hasFixedSize: true)
    }

    private func className(_ id: Organization.ID) -> String {
        isUntouched(id) ? "untouched" : change.state(of: id).rawValue
    }

    func words(_ id: Organization.ID) -> Bilingual {
        subject(of: id).map { $0.subject.network.organization(at: $0.position).words } ?? Bilingual(same: id.text)
    }

    // MARK: Lines

    func color(_ state: NetworkChange.State) -> Color {
        switch (state, theme.name) {
        case (.new, .light): Color(0x0072B2)
        case (.new, .dark): Color(0x56B4E9)
        case (.new, .print): theme.strongLine
        case (.ended, _): theme.accent
        case (.kept, _): theme.paleLine
        }
    }

    func width(_ state: NetworkChange.State) -> Double {
        // Many lines are drawn thinner, or they would hide the picture.
        let many = change.count(.new) + change.count(.ended)
        let share = many <= 60 ? 1 : many <= 200 ? 0.7 : 0.45
        switch state {
        case .new: return 3.2 * share
        case .ended: return 2.4 * share
        case .kept: return 0.7
        }
    }

    private func drawLines(_ places: [Organization.ID: Int], _ room: Positions.Size, on canvas: inout Canvas) {
        let middle = Drawing.Point(x: room.width / 2, y: room.height / 2)
        for state in [NetworkChange.State.kept, .ended, .new] {
            for (pair, _) in change.pairs.lazy.filter({ $0.state == state }) {
                guard let tail = places[pair.one], let head = places[pair.other] else { continue }
                let names = (words(pair.one)[task.language], words(pair.other)[task.language])
                canvas.add(
                    Drawing.Edge(
                        tail: tail, head: head, key: "\(pair.one.text)--\(pair.other.text)",
                        tooltip: "\(names.0) – \(names.1): \(words(state)[task.language])", classes: [state.rawValue],
                        color: color(state), width: width(state), style: state == .ended ? .dashed : .solid),
                    course: bentCourse(
                        canvas.middle(of: tail), canvas.middle(of: head), awayFrom: middle))
            }
        }
    }
}

/// A slight arc between two places that bulges away from a third.
func bentCourse(
    _ start: Drawing.Point, _ end: Drawing.Point, awayFrom middle: Drawing.Point
) -> [Drawing.Point] {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 12 else { return straightCourse(start, end) }
    var (nx, ny) = (-dy / length, dx / length)
    if nx * ((start.x + end.x) / 2 - middle.x) + ny * ((start.y + end.y) / 2 - middle.y) < 0 { (nx, ny) = (-nx, -ny) }
    let bulge = min(0.09 * length, 22)
    func control(_ share: Double) -> Drawing.Point {
        Drawing.Point(x: start.x + dx * share + nx * bulge, y: start.y + dy * share + ny * bulge)
    }
    return [start, control(0.3), control(0.7), end]
}

extension Drawing.Node {
    /// The node smaller in all its parts.
    func scaled(by scale: Double) -> Drawing.Node {
        var node = self
        node.width *= scale
        node.height *= scale
        node.fontSize *= scale
        node.rimWidth *= max(scale, 0.5)
        return node
    }
}
