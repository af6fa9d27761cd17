import Graphviz
import Quintet

extension Picture {
    static let years = Picture(
        "years",
        Bilingual("a small map for each year, everybody in the same place", "แผนที่เล็กของแต่ละปี ทุกองค์กรอยู่ที่เดิม"),
        accepts: [.top]
    ) { try YearsPicture($0).drawing() }
}

/// Small maps of the years side by side, with every organization in the same place in each.
///
/// Who is there in a year stands in the color of its sector, as large as it has partners, and the others are pale dots; a
/// year of which nothing is known is an empty frame.
struct YearsPicture {
    let task: PictureTask
    let subject: Subject
    let theme: Theme
    let widths: FontWidths
    let fitting: TextFitting
    let page: Drawing.Page
    /// The years drawn, first to last, with who is there.
    let years: [(year: Int, moment: Moment)]
    /// The years there are.
    let all: ClosedRange<Int>
    /// Those that are there in any of the years drawn.
    let there: [Organization.ID]
    /// Those drawn, with most partners over the years where not all are.
    let drawn: [Organization.ID]
    /// The same, those with most partners over the years first.
    let ranked: [Organization.ID]

    init(_ task: PictureTask) throws {
        self.task = task
        subject = task.subject
        theme = task.theme
        page = task.options.page ?? .a4
        guard let all = subject.scope.filter.years ?? subject.yearsNamed else {
            throw PictureError.nothing(
                Bilingual(
                    "no tie, project or part in one says when, so there are no years to draw",
                    "ไม่มีความร่วมมือหรือโครงการใดระบุปี จึงไม่มีรายปีให้วาด"))
        }
        widths = try task.widths()
        fitting = TextFitting(widths: widths)
        self.all = all
        // The latest years where there are more than can be read.
        let most = Self.most(on: page)
        let first = max(all.lowerBound, all.upperBound - most + 1)
        let subject = subject
        let years = (first...all.upperBound).map { (year: $0, moment: Moment(subject, in: $0...$0)) }
        self.years = years
        let isThere = years.reduce(into: Set<Organization.ID>()) { $0.formUnion($1.moment.organizations) }
        there = (0..<subject.graph.count).map { subject.network.organizationID(at: $0) }.filter { isThere.contains($0) }
        guard !there.isEmpty else {
            throw PictureError.nothing(
                Bilingual(
                    "nothing is recorded in \(subject.words(first...all.upperBound).en), so there are no years to draw",
                    "ไม่มีข้อมูลในปี \(subject.words(first...all.upperBound).th) จึงไม่มีรายปีให้วาด"))
        }
        let limit = min(task.options.top ?? Int.max, Self.organizationLimit)
        let partners = years.reduce(into: [Organization.ID: Int]()) {
            $0.merge($1.moment.partners, uniquingKeysWith: +)
        }
        ranked = Array(there.sorted { (partners[$1] ?? 0, $0) < (partners[$0] ?? 0, $1) }.prefix(limit))
        let isDrawn = Set(ranked)
        drawn = there.filter { isDrawn.contains($0) }
    }

    /// More marks than these cannot be told apart in a small frame, nor more lines.
    static let organizationLimit = 400
    static let lineLimit = 500
    static let caption = 30.0
    static let gap = 8.0

    /// The most frames that are read on a page: each at least 150 by 110 points.
    static func most(on page: Drawing.Page) -> Int {
        let width = page.width - 2 * Drawing.Page.margin
        let height = max(page.height - 150, 80)
        return max(Int((width + gap) / (150 + gap)), 1) * max(Int((height + gap) / (110 + gap)), 1)
    }

    // MARK: Drawing

    /// Rows and columns of frames, and where their maps are.
    struct Grid {
        let columns: Int
        let width: Double
        let height: Double

        func corner(_ frame: Int) -> (left: Double, top: Double) {
            (
                Double(frame % columns) * (width + YearsPicture.gap),
                Double(frame / columns) * (height + YearsPicture.gap)
            )
        }

        var map: Positions.Size {
            Positions.Size(width: width - 12, height: height - YearsPicture.caption - 8)
        }
    }

    func drawing() throws -> Drawing {
        let heading = heading(named: 8, omitted: 0)
        let rooms = heading.rooms(pageWidth: page.width, widths: widths)
        let room = Positions.Size(
            width: page.width - 2 * Drawing.Page.margin, height: max(page.height - rooms.above - rooms.below, 60))
        let grid = grid(room)
        let (plan, names) = try plan(grid)
        var canvas = Canvas(widths, theme)
        var omitted = 0
        for (number, frame) in years.enumerated() {
            omitted += draw(
                frame.year, frame.moment, grid, corner: grid.corner(number), plan, names,
                on: &canvas)
        }
        return canvas.drawing(
            subject.name, heading: self.heading(named: names.count, omitted: omitted), summary: summary,
            size: (room.width, room.height), page: page)
    }

    /// The columns that give the most even frames.
    private func grid(_ room: Positions.Size) -> Grid {
        func grid(_ columns: Int) -> Grid {
            let rows = Double((years.count + columns - 1) / columns)
            return Grid(
                columns: columns, width: (room.width + Self.gap) / Double(columns) - Self.gap,
                height: (room.height + Self.gap) / rows - Self.gap)
        }
        func value(_ grid: Grid) -> Double {
            // The area of the largest map of a good shape.
            let (width, height) = (max(grid.map.width, 1), max(grid.map.height, 1))
            return min(width, height * 1.5) * min(height, width / 1.1)
        }
        return (1...max(years.count, 1)).map(grid).max { value($0) < value($1) } ?? grid(1)
    }

    /// The greatest side of a mark, so that all find room.
    private func largestMark(_ map: Positions.Size) -> Double {
        min(max((map.width * map.height / Double(max(drawn.count, 1)) * 0.34).squareRoot(), 2.5), 11)
    }

    /// A name and the room it takes.
    struct Name {
        let lines: [String]
        let width: Double
        let height: Double

        static let size = 7.0
    }

    /// The layout of all years, with room below those that are named: as many of the busiest as the frames allow.
    private func plan(_ grid: Grid) throws -> (places: UnionPlan, names: [Organization.ID: Name]) {
        var pairs: [PartnerPair: Double] = [:]
        for (_, moment) in years { pairs.merge(moment.pairs, uniquingKeysWith: max) }
        let side = largestMark(grid.map)
        var wanted = min(max(Int(grid.map.width * grid.map.height / 5_000), 2), 8)
        while true {
            var names: [Organization.ID: Name] = [:]
            for id in ranked.prefix(wanted) { names[id] = name(id, grid) }
            let sizes = drawn.map { id in
                let name = names[id]
                return Positions.Size(width: max(side, name?.width ?? 0), height: side + (name?.height ?? 0))
            }
            let plan = try UnionPlan(drawn, pairs: pairs, sizes: sizes, gap: 0.5, room: grid.map)
            if plan.scale * Name.size >= 6.5 || wanted == 0 { return (plan, names) }
            wanted -= 1
        }
    }

    /// Draws one frame, and returns how many of its lines were left out.
    private func draw(
        _ year: Int, _ moment: Moment, _ grid: Grid, corner: (left: Double, top: Double), _ plan: UnionPlan,
        _ names: [Organization.ID: Name], on canvas: inout Canvas
    ) -> Int {
        canvas.place(
            Drawing.Card(
                key: "year-\(year)", tooltip: description(year, moment),
                classes: moment.organizations.isEmpty ? ["frame", "empty"] : ["frame"],
                middle: Drawing.Point(x: 0, y: 0), width: grid.width, height: grid.height, fill: theme.panel,
                rim: moment.organizations.isEmpty ? theme.muted : theme.paleLine, rimWidth: 0.7,
                rimStyle: moment.organizations.isEmpty ? .dashed : .solid), left: corner.left, top: corner.top)
        write(year, moment, grid, corner, on: &canvas)

        let mostPartners = Double(max(years.flatMap { $0.moment.partners.values }.max() ?? 1, 1))
        let largest = largestMark(grid.map) * plan.scale
        let least = min(largest, 3.2)
        var places: [Organization.ID: Int] = [:]
        // Pale dots first, so that they lie beneath.
        let active = drawn.indices.filter { moment.organizations.contains(drawn[$0]) }
        let absent = drawn.indices.filter { !moment.organizations.contains(drawn[$0]) }
        for number in absent + active {
            let id = drawn[number]
            let isThere = moment.organizations.contains(id)
            // Area, not width, grows with the partners.
            let share = Double(moment.partners[id] ?? 0) / mostPartners
            let side = isThere ? (least * least + (largest * largest - least * least) * share).squareRoot() : 2.2
            let x = corner.left + 6 + plan.places[number].x
            // The mark of a named one stands above its name.
            let name = names[id]
            let below = (name?.height ?? 0) * plan.scale
            let y = corner.top + Self.caption + 2 + plan.places[number].y - below / 2
            places[id] = canvas.nodes.count
            canvas.place(mark(id, year, isThere: isThere, side: min(side, largest)), x: x, y: y)
            if isThere, let name { write(name, id, year, plan.scale, x: x, y: y + (largest + below) / 2, on: &canvas) }
        }
        return drawLines(year, moment, places, on: &canvas)
    }

    private func mark(_ id: Organization.ID, _ year: Int, isThere: Bool, side: Double) -> Drawing.Node {
        let position = subject.network.position(of: id) ?? 0
        let style = subject.style(of: position, theme)
        let pale = theme.paleLine.mixed(with: theme.panel, by: 0.25)
        return Drawing.Node(
            key: "\(year)-\(id.text)", label: [],
            tooltip: subject.network.organization(at: position).words[task.language],
            classes: [SectorStyle.className(subject.graph.sectors[position]), isThere ? "there" : "absent"],
            shape: isThere && theme.usesShapes ? style.shape : .circle, fill: isThere ? style.color : pale,
            rim: isThere ? (theme.usesShapes ? style.rim : theme.background) : pale, rimWidth: isThere ? 0.4 : 0,
            fontSize: 6, width: side, height: side, hasFixedSize: true)
    }

    private func drawLines(
        _ year: Int, _ moment: Moment, _ places: [Organization.ID: Int], on canvas: inout Canvas
    ) -> Int {
        let lines = moment.pairs.filter { places[$0.key.one] != nil && places[$0.key.other] != nil }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        for (pair, _) in lines.prefix(Self.lineLimit).sorted(by: { $0.key < $1.key }) {
            guard let tail = places[pair.one], let head = places[pair.other] else { continue }
            canvas.add(
                Drawing.Edge(
                    tail: tail, head: head, key: "\(year)-\(pair.one.text)--\(pair.other.text)", classes: ["tie"],
                    color: theme.line.withAlpha(theme.name == .dark ? 0xB0 : 0xC0), width: 0.5),
                course: straightCourse(canvas.middle(of: tail), canvas.middle(of: head)))
        }
        return max(lines.count - Self.lineLimit, 0)
    }
}
