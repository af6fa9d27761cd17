import Graphviz
import Quintet

extension Picture {
    static let programme = Picture(
        "programme",
        Bilingual("areas, their projects, and the partners of each", "ประเด็น โครงการ และพันธมิตรของแต่ละโครงการ"),
        accepts: [.top]
    ) { try ProgrammePicture($0).drawing() }
}

/// From left to right the issue areas, their projects, and the organizations that take part.
///
/// With more projects than can be read, those with most partners.
struct ProgrammePicture {
    let task: PictureTask
    let subject: Subject
    let theme: Theme
    let widths: FontWidths
    let fitting: TextFitting
    /// Who takes part in a project with which weight, by the project's position.
    let members: [[Int: Double]]
    /// Areas that any project names, in the order of the vocabulary; nil stands for projects without one.
    let areas: [String?]

    init(_ task: PictureTask) throws {
        subject = task.subject
        let network = task.subject.network
        guard !network.projects.isEmpty else {
            throw PictureError.nothing(
                Bilingual(
                    "there are no projects here, so there is no programme to draw", "ไม่มีโครงการ จึงไม่มีแผนงานให้วาด"))
        }
        self.task = task
        theme = task.theme
        widths = try task.widths()
        fitting = TextFitting(widths: widths)
        var members = [[Int: Double]](repeating: [:], count: network.projects.count)
        let parts = network.participationColumns
        for part in 0..<parts.count {
            members[Int(parts.projects[part])][Int(parts.organizations[part]), default: 0] += parts.weights[part]
        }
        self.members = members
        let used = Set(network.projects.flatMap(\.areas))
        let vocabulary = network.vocabularies[.area]
        let named =
            vocabulary.terms.map(\.code).filter(used.contains)
            + used.filter { vocabulary[$0] == nil }.sorted()
        // A network whose projects name no area begins with the projects.
        areas = named.isEmpty ? [] : named + (network.projects.contains { $0.areas.isEmpty } ? [nil] : [])
    }

    struct Sizes {
        var font: Double
        var pitch: Double
        var width: Double
        var height: Double
    }

    func drawing() -> Drawing {
        var canvas = Canvas(widths, theme)
        var heading = heading(nil)
        var (capacity, sizes) = (60, Sizes(font: 10, pitch: 19, width: 980, height: 0))
        if let page = task.options.page {
            let rooms = heading.rooms(pageWidth: page.width, widths: widths)
            sizes.width = page.width - 2 * Drawing.Page.margin
            sizes.height = max(page.height - rooms.above - rooms.below, 80)
            let least = 7.5 * FontWidths.lineHeight + 4.5
            capacity = max(Int((sizes.height - 26) / least), 3)
        }
        let choice = choice(capacity: task.options.top == nil ? capacity : nil)
        // More than columns of one line each can hold: a list by areas, where all have room.
        let wanted = min(task.options.top ?? members.count, members.count)
        if choice.projects.count < wanted || choice.rows > capacity { return list() }
        let rows = max(Double(choice.rows), 4)
        if task.options.page == nil {
            sizes.height = 30 + rows * sizes.pitch
        } else {
            sizes.pitch = min((sizes.height - 26) / rows, 26)
            sizes.font = min((sizes.pitch - 4.5) / FontWidths.lineHeight, 12)
            sizes.height = max(26 + rows * sizes.pitch, 26)
        }
        draw(choice, sizes, on: &canvas)
        heading = self.heading(choice)
        return canvas.drawing(
            subject.name, heading: heading, summary: summary(choice), size: (sizes.width, sizes.height),
            page: task.options.page)
    }

    // MARK: Drawing

    func draw(_ choice: Choice, _ sizes: Sizes, on canvas: inout Canvas) {
        let shownAreas = areas.filter { area in
            choice.projects.contains { project in
                let own = subject.network.projects[project].areas
                return area.map(own.contains) ?? own.isEmpty
            }
        }
        let hasAreas = !shownAreas.isEmpty
        let (top, height) = (26.0, sizes.height - 26)
        let areaWidth = hasAreas ? sizes.width * 0.18 : 0
        let projectWidth = sizes.width * (hasAreas ? 0.25 : 0.34)
        let partnerWidth = sizes.width * (hasAreas ? 0.29 : 0.38)
        let projectX = hasAreas ? sizes.width * 0.30 + projectWidth / 2 : projectWidth / 2
        let partnerX = sizes.width - partnerWidth / 2
        func heads(_ words: Bilingual, _ x: Double, _ key: String) {
            canvas.write(
                [words[task.language]], key: key, x: x, y: 8, size: 10.5, isBold: true, ink: theme.muted)
        }
        if hasAreas { heads(Bilingual("Issue areas", "ประเด็น"), areaWidth / 2, "areas") }
        heads(Bilingual("Projects", "โครงการ"), projectX, "projects")
        heads(Bilingual("Partners", "พันธมิตร"), partnerX, "partners")

        // Projects, evenly.
        var projectNodes: [Int: Int] = [:]
        let projectPitch = height / Double(max(choice.projects.count, 1))
        let projectFont = min(sizes.font * 1.1, 11.5)
        for (row, project) in choice.projects.enumerated() {
            projectNodes[project] = canvas.nodes.count
            canvas.place(
                projectBox(project, font: projectFont, width: projectWidth, room: projectPitch - 4), x: projectX,
                y: top + (Double(row) + 0.5) * projectPitch)
        }
        // Partners, evenly.
        var partnerNodes: [Int: Int] = [:]
        let partnerPitch = height / Double(max(choice.partners.count, 1))
        for (row, partner) in choice.partners.enumerated() {
            partnerNodes[partner] = canvas.nodes.count
            canvas.place(
                partnerPill(partner, sizes, width: partnerWidth), x: partnerX,
                y: top + (Double(row) + 0.5) * partnerPitch)
        }
        for project in choice.projects {
            guard let tail = projectNodes[project] else { continue }
            let most = members[project].values.max() ?? 1
            for (member, weight) in members[project].sorted(by: { $0.key < $1.key }) {
                guard let head = partnerNodes[member] else { continue }
                let color = lineColor(member)
                connect(
                    tail, head, key: "\(subject.network.projects[project].id.text)--\(subject.key(member))",
                    color: color.withAlpha(theme.name == .print ? 0x78 : 0xB8), width: 0.8 + 1.8 * weight / most,
                    class: SectorStyle.className(subject.graph.sectors[member]), on: &canvas)
            }
        }
        guard hasAreas else { return }
        drawAreas(shownAreas, choice, projectNodes, width: areaWidth, top: top, height: height, on: &canvas)
    }

    func drawAreas(
        _ shown: [String?], _ choice: Choice, _ projectNodes: [Int: Int], width: Double, top: Double, height: Double,
        on canvas: inout Canvas
    ) {
        let pitch = height / Double(shown.count)
        for (row, area) in shown.enumerated() {
            let words = (area.map { subject.network.vocabularies[.area].words(for: $0) } ?? Term.noArea.words)[
                task.language]
            let fill = theme.name == .dark ? Color(0xCBD2D9) : Color(0x243B53)
            let size = min(10.5, max(pitch / 3.4, 7.5))
            let label = fitting.lines(
                words.prefix(1).uppercased() + words.dropFirst(), width: width - 14, size: size, isBold: true, limit: 3)
            let node = canvas.nodes.count
            canvas.place(
                Drawing.Node(
                    key: "area-\(area ?? "none")", label: label, tooltip: words, classes: ["area"], fill: fill,
                    ink: fill.readableInk, rim: fill, rimWidth: 0, fontSize: size, isBold: true, width: width,
                    height: Canvas.height(label.count, size) + 8), x: width / 2, y: top + (Double(row) + 0.5) * pitch)
            for project in choice.projects {
                let own = subject.network.projects[project].areas
                guard let head = projectNodes[project], area.map(own.contains) ?? own.isEmpty else { continue }
                connect(
                    node, head, key: "\(area ?? "none")--\(subject.network.projects[project].id.text)",
                    color: theme.line.withAlpha(0xC0), width: own.first == area ? 1.8 : 0.9, class: "area",
                    on: &canvas)
            }
        }
    }

    func projectBox(_ project: Int, font: Double, width: Double, room: Double) -> Drawing.Node {
        let record = subject.network.projects[project]
        let title = record.words[task.language]
        let fits = max(Int((room - 4) / (font * FontWidths.lineHeight)), 1)
        let label = fitting.lines(title, width: width - 14, size: font, isBold: true, limit: min(fits, 2))
        let count = Bilingual(
            counted(members[project].count, "partner", "partners"), "พันธมิตร \(grouped(members[project].count)) องค์กร")
        let fill = theme.panel.mixed(with: theme.line, by: 0.18)
        return Drawing.Node(
            key: "project-" + record.id.text, label: label, tooltip: "\(title), \(count[task.language])",
            classes: ["project"], fill: fill, ink: theme.ink.readable(on: fill), rim: theme.line, rimWidth: 1,
            fontSize: font, isBold: true, width: width,
            height: min(Canvas.height(label.count, font) + 6, max(room, font * FontWidths.lineHeight + 1)))
    }

    func partnerPill(_ partner: Int, _ sizes: Sizes, width: Double) -> Drawing.Node {
        let style = subject.style(of: partner, theme)
        let letter =
            theme.usesShapes ? subject.graph.sectors[partner].map { $0.letter[task.language] + " · " } ?? "" : ""
        let name = letter + subject.network.organization(at: partner).words[task.language]
        return Drawing.Node(
            key: subject.key(partner),
            label: [fitting.cut(name, width - 14, sizes.font)],
            tooltip: subject.description(of: partner, task.language),
            classes: [SectorStyle.className(subject.graph.sectors[partner])], fill: style.color, ink: style.ink,
            rim: style.rim, rimWidth: 0.8, fontSize: sizes.font, width: width,
            height: sizes.font * FontWidths.lineHeight + 2)
    }

    func connect(
        _ tail: Int, _ head: Int, key: String, color: Color, width: Double, class name: String,
        on canvas: inout Canvas
    ) {
        let (one, other) = (canvas.middle(of: tail), canvas.middle(of: head))
        let start = Drawing.Point(x: one.x + canvas.nodes[tail].width / 2, y: one.y)
        let end = Drawing.Point(x: other.x - canvas.nodes[head].width / 2, y: other.y)
        let reach = (end.x - start.x) * 0.5
        canvas.add(
            Drawing.Edge(tail: tail, head: head, key: key, classes: [name], color: color, width: width),
            course: [
                start, Drawing.Point(x: start.x + reach, y: start.y), Drawing.Point(x: end.x - reach, y: end.y), end,
            ])
    }

    func lineColor(_ member: Int) -> Color {
        switch theme.name {
        case .light: subject.style(of: member, theme).color
        case .dark: subject.style(of: member, theme).color.lightened(by: 0.25)
        case .print: theme.strongLine
        }
    }
}
