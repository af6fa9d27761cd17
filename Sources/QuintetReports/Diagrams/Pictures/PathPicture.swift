import Graphviz
import Quintet

extension Picture {
    static let path = Picture(
        "path", Bilingual("how one organization reaches another", "องค์กรหนึ่งไปถึงอีกองค์กรอย่างไร"),
        accepts: [.focus, .target, .top]
    ) { try PathPicture($0).drawing() }
}

/// The shortest chain from one organization to another, with what joins each two; below, other chains as short, and a
/// few further partners of those on the way.
struct PathPicture {
    let task: PictureTask
    let subject: Subject
    let theme: Theme
    let widths: FontWidths
    let fitting: TextFitting
    let source: Int
    let target: Int
    let found: ShortestChains?

    static let nameSize = 16.0
    static let lineSize = 10.0
    static let boxWidth = 150.0
    static let step = 248.0
    /// The most organizations of the chain in one row.
    static let columns = 5

    init(_ task: PictureTask) throws {
        guard let from = task.options.focus?.id, let to = task.options.target,
            let source = task.subject.network.position(of: from), let target = task.subject.network.position(of: to)
        else {
            throw PictureError.needs(
                Bilingual(
                    "say from where to where: --focus ORGANIZATION --to ORGANIZATION",
                    "ระบุต้นทางและปลายทาง: --focus ORGANIZATION --to ORGANIZATION"))
        }
        guard source != target else {
            throw PictureError.needs(
                Bilingual(
                    "a path needs two different organizations: --focus and --to name the same",
                    "เส้นทางต้องมีสององค์กรที่ต่างกัน --focus และ --to คือองค์กรเดียวกัน"))
        }
        self.task = task
        subject = task.subject
        theme = task.theme
        widths = try task.widths()
        fitting = TextFitting(widths: widths)
        (self.source, self.target) = (source, target)
        found = subject.graph.shortestChains(from: source, to: target, limit: max(task.options.top ?? 4, 1))
    }

    func drawing() -> Drawing {
        var canvas = Canvas(widths, theme)
        let chain = found?.chains.first ?? [source, target]
        let names = chain.map {
            fitting.lines(name($0), width: Self.boxWidth - 18, size: Self.nameSize, isBold: true, limit: 3)
        }
        let boxHeight =
            Canvas.height(names.map(\.count).max() ?? 1, Self.nameSize) + Canvas.height(1, Self.lineSize) + 12
        let columns = min(chain.count, Self.columns)
        let width = max(Double(columns - 1) * Self.step + Self.boxWidth, 560)
        let start = (width - Double(columns - 1) * Self.step) / 2
        let neighbors = chain.map(furtherPartners)
        let pills = neighbors.map { $0.map { label($0, 124, 9.5) } }
        let pillHeights = pills.map { $0.reduce(0.0) { $0 + Canvas.height($1.count, 9.5) + 12 } }
        let rowHeight = boxHeight + (pillHeights.max() ?? 0) + 40

        var boxes: [Int] = []
        for (place, organization) in chain.enumerated() {
            let x = start + Double(place % columns) * Self.step
            let y = Double(place / columns) * rowHeight + boxHeight / 2 + 12
            boxes.append(canvas.nodes.count)
            box(organization, names[place], height: boxHeight, x: x, y: y, on: &canvas)
        }
        for place in chain.indices {
            stack(
                neighbors[place], pills[place], below: boxes[place], place, boxHeight: boxHeight, on: &canvas)
        }
        if let found, found.steps > 0 {
            for place in 1..<chain.count {
                link(chain, place, boxes, boxHeight: boxHeight, on: &canvas)
            }
        }
        var height = Double((chain.count + columns - 1) / columns) * rowHeight
        height = writeAlternatives(width: width, top: height, on: &canvas)
        return canvas.drawing(
            subject.name, heading: heading(), summary: summary, size: (width, height), page: task.options.page)
    }

    func name(_ position: Int) -> String { subject.network.organization(at: position).words[task.language] }

    func label(_ position: Int, _ width: Double, _ size: Double) -> [String] {
        fitting.lines(name(position), width: width, size: size, limit: 2)
    }

    // MARK: Boxes

    func box(
        _ organization: Int, _ label: [String], height: Double, x: Double, y: Double, on canvas: inout Canvas
    ) {
        let style = subject.style(of: organization, theme)
        let sector = subject.graph.sectors[organization]
        canvas.place(
            Drawing.Node(
                key: subject.key(organization), label: [],
                tooltip: subject.description(of: organization, task.language),
                classes: [SectorStyle.className(sector), "on-path"],
                fill: style.color,
                ink: style.ink, rim: theme.name == .dark ? theme.ink : Color(0x1F2933), rimWidth: 2,
                width: Self.boxWidth,
                height: height), x: x, y: y)
        let words = subject.knowsSectors ? (sector?.words ?? Term.noSector.words)[task.language] : ""
        let total = Canvas.height(label.count, Self.nameSize) + (words.isEmpty ? 0 : Canvas.height(1, Self.lineSize))
        canvas.write(
            label, key: "name-\(subject.key(organization))", x: x,
            y: y - total / 2 + Canvas.height(label.count, Self.nameSize) / 2, size: Self.nameSize, isBold: true,
            ink: style.ink, on: style.color)
        guard !words.isEmpty else { return }
        canvas.write(
            [words], key: "sector-\(subject.key(organization))", x: x,
            y: y + total / 2 - Canvas.height(1, Self.lineSize) / 2, size: Self.lineSize, ink: style.ink,
            on: style.color)
    }

    /// Up to four partners that are not on the way, those with most partners first.
    func furtherPartners(_ organization: Int) -> [Int] {
        let shown = Set(found?.chains.first ?? [source, target])
        return subject.partners(of: organization).filter { !shown.contains($0) }
            .sorted { (subject.partnerCount($1), $0) < (subject.partnerCount($0), $1) }.prefix(4).map(\.self)
    }

    func stack(
        _ partners: [Int], _ labels: [[String]], below box: Int, _ place: Int, boxHeight: Double,
        on canvas: inout Canvas
    ) {
        let middle = canvas.middle(of: box)
        var top = middle.y + boxHeight / 2 + 16
        var above = box
        for (partner, label) in zip(partners, labels) {
            let style = subject.style(of: partner, theme)
            let fill = theme.pale(style.color, by: 0.82)
            let height = Canvas.height(label.count, 9.5) + 5
            let pill = canvas.nodes.count
            canvas.place(
                Drawing.Node(
                    key: "\(subject.key(partner))@\(place)", label: label,
                    tooltip: subject.description(of: partner, task.language),
                    classes: [SectorStyle.className(subject.graph.sectors[partner]), "neighbor"], fill: fill,
                    ink: theme.muted.readable(on: fill),
                    rim: theme.usesShapes ? theme.rim : style.color.mixed(with: theme.background, by: 0.25),
                    rimWidth: 1, fontSize: 9.5, width: 140, height: height), x: middle.x, y: top + height / 2)
            let start = Drawing.Point(
                x: middle.x, y: above == box ? middle.y + boxHeight / 2 : canvas.middle(of: above).y)
            canvas.add(
                Drawing.Edge(
                    tail: above, head: pill, key: "\(subject.key(partner))@\(place)", classes: ["neighbor"],
                    color: theme.paleLine, width: 1),
                course: straightCourse(start, Drawing.Point(x: middle.x, y: top + height / 2)))
            above = pill
            top += height + 7
        }
    }

    // MARK: Lines

    func link(
        _ chain: [Int], _ place: Int, _ boxes: [Int], boxHeight: Double, on canvas: inout Canvas
    ) {
        let (one, other) = (chain[place - 1], chain[place])
        let (tail, head) = (canvas.middle(of: boxes[place - 1]), canvas.middle(of: boxes[place]))
        let half = Self.boxWidth / 2
        let words = kindWords(from: one, to: other)
        let lines = TieLines(subject, among: [one, other])
        let isOneWay = lines.lines.first.map { $0.runsForward != $0.runsBackward } ?? false
        let edge = Drawing.Edge(
            tail: boxes[place - 1], head: boxes[place], key: subject.key(one) + "--" + subject.key(other),
            tooltip: "\(name(one)) → \(name(other)): \(words)",
            classes: ["path"] + (lines.lines.first.map { subject.classes(of: $0) } ?? []), color: theme.accent,
            width: 3,
            hasArrow: isOneWay)
        let start = Drawing.Point(x: tail.x + half, y: tail.y)
        let end = Drawing.Point(x: head.x - half, y: head.y)
        let room = Self.step - Self.boxWidth - 12
        let label = fitting.lines(words, width: room, size: Self.lineSize, limit: 3)
        if head.x > tail.x {
            canvas.add(edge, course: straightCourse(start, end))
            canvas.write(
                label, key: "kind-\(place)", x: (start.x + end.x) / 2,
                y: start.y - Canvas.height(label.count, Self.lineSize) / 2 - 5, size: Self.lineSize,
                ink: theme.accent, classes: ["path"])
            return
        }
        // On to the next row: round the end of this one and in from the left.
        let low = head.y - boxHeight / 2 - 14
        let (right, left) = (tail.x + half + 22, head.x - half - 22)
        canvas.add(
            edge,
            course: straightCourse(start, Drawing.Point(x: right, y: tail.y))
                + straightCourse(Drawing.Point(x: right, y: tail.y), Drawing.Point(x: right, y: low)).dropFirst()
                + straightCourse(Drawing.Point(x: right, y: low), Drawing.Point(x: left, y: low)).dropFirst()
                + straightCourse(Drawing.Point(x: left, y: low), Drawing.Point(x: left, y: head.y)).dropFirst()
                + straightCourse(Drawing.Point(x: left, y: head.y), end).dropFirst())
        canvas.write(
            [fitting.cut(words, 220, Self.lineSize)], key: "kind-\(place)", x: (left + right) / 2,
            y: low - Canvas.height(1, Self.lineSize) / 2 - 3, size: Self.lineSize, ink: theme.accent, classes: ["path"])
    }

    /// `funding ×5, joint research ×2`: each kind with its strength.
    func kindWords(from one: Int, to other: Int) -> String {
        var strengths: [String?: Double] = [:]
        var shared = 0.0
        for position in 0..<subject.ties.count {
            let tie = subject.ties[position]
            let isForward = tie.source == one && tie.target == other
            guard isForward || (tie.source == other && tie.target == one) else { continue }
            // Against the direction of a tie there is no way.
            if subject.graph.isDirected, tie.isDirected, !isForward { continue }
            guard let record = tie.record else {
                shared += tie.weight
                continue
            }
            let kind = subject.network.word(subject.network.tieColumns.kinds[record])
            strengths[kind, default: 0] += tie.weight
        }
        let kinds = strengths.sorted { ($1.value, $0.key ?? "~") < ($0.value, $1.key ?? "~") }
        var words = kinds.map { kind, strength -> String in
            let word = kind.map { subject.network.vocabularies[.kind].words(for: $0) } ?? Term.tie.words.lowercased
            return "\(word[task.language]) ×\(shortNumber(strength))"
        }
        if shared > 0 { words.append("\(Term.sharedProject.words[task.language]) ×\(shortNumber(shared))") }
        return words.joined(separator: ", ")
    }
}
