import Graphviz
import Quintet

extension Picture {
    static let coverage = Picture(
        "coverage", Bilingual("which sectors work on which area in which region", "ภาคส่วนใดทำงานประเด็นใดในภูมิภาคใด")
    ) { try CoveragePicture($0).drawing() }
}

/// Areas by regions, with five marks in each cell, one for each sector: there, missing, or not to be seen in this data.
private struct CoveragePicture {
    let task: PictureTask
    let table: CoverageTable
    let widths: FontWidths
    let theme: Theme
    let unseen: Set<Sector>

    init(_ task: PictureTask) throws {
        self.task = task
        theme = task.theme
        table = CoverageTable(task.subject.network)
        unseen = task.subject.network.vocabularies.notObserved
        guard !table.areas.isEmpty, !table.regions.isEmpty else {
            throw PictureError.nothing(
                table.areas.isEmpty
                    ? Bilingual(
                        "nothing in this network names an issue area, so there is no coverage to draw",
                        "ไม่มีข้อมูลใดระบุประเด็น จึงไม่มีความครอบคลุมให้วาด")
                    : Bilingual(
                        "nothing in this network names a region, so there is no coverage to draw",
                        "ไม่มีข้อมูลใดระบุภูมิภาค จึงไม่มีความครอบคลุมให้วาด"))
        }
        widths = try task.widths()
    }

    /// Places of rows and columns.
    private struct Grid {
        var labelWidth: Double
        var cellWidth: Double
        var totalWidth: Double
        var headerHeight: Double
        var rowHeight: Double
        var gap: Double
        var size: (width: Double, height: Double)

        let totalHeight = 24.0

        func left(_ column: Int) -> Double { labelWidth + Double(column) * (cellWidth + gap) }
        func top(_ row: Int) -> Double { headerHeight + Double(row) * (rowHeight + gap) }
    }

    func drawing() -> Drawing {
        var canvas = Canvas(widths, theme)
        let heading = heading()
        let page = task.options.page ?? .a4
        let grid = grid(heading, page)
        writeHeaders(grid, on: &canvas)
        for row in table.areas.indices {
            for column in table.regions.indices { draw(row, column, grid, on: &canvas) }
            writeTotal(
                table.rowTotals[row], key: "row-\(table.areas[row])",
                x: grid.left(table.regions.count) + grid.totalWidth / 2, y: grid.top(row) + grid.rowHeight / 2, grid,
                on: &canvas)
        }
        for column in table.regions.indices {
            writeTotal(
                table.columnTotals[column], key: "column-\(table.regions[column])",
                x: grid.left(column) + grid.cellWidth / 2, y: grid.top(table.areas.count) + grid.totalHeight / 2, grid,
                on: &canvas)
        }
        return canvas.drawing(
            task.subject.name, heading: heading, summary: summary, size: grid.size, page: page)
    }

    private func grid(_ heading: Drawing.Heading, _ page: Drawing.Page) -> Grid {
        let rooms = heading.rooms(pageWidth: page.width, widths: widths)
        let rows = Double(table.areas.count), columns = Double(table.regions.count)
        // Never so flat that five marks and a count find no room; a narrower page shrinks the whole.
        let width = max(page.width - 2 * Drawing.Page.margin, 150 + 74 + columns * 74)
        let height =
            max(page.height - rooms.above - rooms.below, 34 + (rows + 1) * 33) * width
            / (page.width - 2 * Drawing.Page.margin)
        var grid = Grid(
            labelWidth: min(max(width * 0.2, 120), 190), cellWidth: 0, totalWidth: 74, headerHeight: 30, rowHeight: 0,
            gap: 4, size: (width, height))
        grid.cellWidth = min((width - grid.labelWidth - grid.totalWidth - columns * grid.gap) / columns, 190)
        grid.rowHeight = min((height - grid.headerHeight - grid.totalHeight - rows * grid.gap) / rows, 64)
        grid.size = (
            grid.left(table.regions.count) + grid.totalWidth, grid.top(table.areas.count) + grid.totalHeight
        )
        return grid
    }

    // MARK: Headers and totals

    private func writeHeaders(_ grid: Grid, on canvas: inout Canvas) {
        let (areas, regions) = (
            task.subject.network.vocabularies[.area], task.subject.network.vocabularies[.region]
        )
        let size = 9.5
        for (column, code) in table.regions.enumerated() {
            let words = capitalized(regions.words(for: code)[task.language])
            canvas.write(
                canvas.fitting.lines(words, width: grid.cellWidth, size: size, isBold: true, limit: 2),
                key: "region-\(code)", x: grid.left(column) + grid.cellWidth / 2, y: grid.headerHeight / 2,
                size: size, isBold: true)
        }
        for (row, code) in table.areas.enumerated() {
            let words = capitalized(areas.words(for: code)[task.language])
            canvas.write(
                canvas.fitting.lines(words, width: grid.labelWidth - 10, size: size, isBold: true, limit: 2),
                key: "area-\(code)", x: 0, y: grid.top(row) + grid.rowHeight / 2, size: size, isBold: true,
                isLeftAligned: true)
        }
        let all = Bilingual("All", "รวม")[task.language]
        canvas.write(
            [all], key: "all-regions", x: grid.left(table.regions.count) + grid.totalWidth / 2,
            y: grid.headerHeight / 2, size: size, isBold: true, ink: theme.muted)
        canvas.write(
            [all], key: "all-areas", x: 0, y: grid.top(table.areas.count) + grid.totalHeight / 2, size: size,
            isBold: true, ink: theme.muted, isLeftAligned: true)
    }

    private func writeTotal(
        _ total: CoverageTable.Cell, key: String, x: Double, y: Double, _ grid: Grid, on canvas: inout Canvas
    ) {
        canvas.write(
            [projects(total.projects.count), organizations(total.organizations.count)], key: "total-\(key)", x: x, y: y,
            size: 7.5, ink: theme.muted)
    }

    private func projects(_ count: Int) -> String {
        Bilingual(counted(count, "project", "projects"), "\(grouped(count)) โครงการ")[task.language]
    }

    private func organizations(_ count: Int) -> String {
        Bilingual(counted(count, "organization", "organizations"), "\(grouped(count)) องค์กร")[task.language]
    }

    private func capitalized(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

    // MARK: Cells

    private func draw(_ row: Int, _ column: Int, _ grid: Grid, on canvas: inout Canvas) {
        let cell = table.cells[row][column]
        let key = "\(table.areas[row])--\(table.regions[column])"
        let (left, top) = (grid.left(column), grid.top(row))
        let middle = left + grid.cellWidth / 2
        let ground = cell.isEmpty ? theme.background : theme.panel
        canvas.place(
            Drawing.Card(
                key: key, tooltip: words(of: cell, row, column), classes: cell.isEmpty ? ["cell", "empty"] : ["cell"],
                middle: Drawing.Point(x: 0, y: 0), width: grid.cellWidth, height: grid.rowHeight, fill: ground,
                rim: cell.isEmpty ? theme.muted : theme.paleLine, rimWidth: cell.isEmpty ? 0.7 : 0.5,
                rimStyle: cell.isEmpty ? .dashed : .solid, isRounded: false),
            left: left, top: top)
        if cell.isEmpty {
            let nobody = Bilingual("nobody yet", "ยังไม่มีใคร")
            canvas.write(
                [nobody[task.language]], key: "empty-\(key)", x: middle, y: top + grid.rowHeight / 2, size: 7.5,
                ink: theme.muted, on: ground)
            return
        }
        let textHeight = Canvas.height(1, 7.5)
        let free = grid.rowHeight - textHeight - 5
        let side = min(free, 15, (grid.cellWidth - 8) / 5 - 2.5)
        let pitch = min(side + 5, (grid.cellWidth - 8) / 5)
        let y = top + (grid.rowHeight - side - textHeight - 2) / 2 + side / 2
        for (place, sector) in Sector.allCases.enumerated() {
            let x = middle + (Double(place) - 2) * pitch
            mark(sector, isThere: cell.sectors.contains(sector), key: key, side: side, x: x, y: y, ground, on: &canvas)
        }
        canvas.write(
            [projects(cell.projects.count)], key: "projects-\(key)", x: middle, y: y + side / 2 + 2 + textHeight / 2,
            size: 7.5, ink: cell.projects.isEmpty ? theme.muted : theme.ink, on: ground)
    }

    private func mark(
        _ sector: Sector, isThere: Bool, key: String, side: Double, x: Double, y: Double, _ ground: Color,
        on canvas: inout Canvas
    ) {
        let style = SectorStyle(sector, theme)
        let state = isThere ? "present" : unseen.contains(sector) ? "not-observed" : "missing"
        let words = "\(sector.words[task.language]): \(self.words(for: state)[task.language])"
        let classes = ["mark", SectorStyle.className(sector), state]
        if state == "not-observed" {
            // A dash where there is nothing to look for.
            canvas.place(
                Drawing.Node(
                    key: "\(sector.rawValue)-\(key)", label: [], tooltip: words, classes: classes, shape: .box,
                    fill: theme.muted, rim: theme.muted, rimWidth: 0, width: side * 0.5, height: 1.6), x: x, y: y)
            return
        }
        canvas.place(
            Drawing.Node(
                key: "\(sector.rawValue)-\(key)", label: isThere ? [sector.letter[task.language]] : [], tooltip: words,
                classes: classes, shape: style.shape, fill: isThere ? style.color : ground,
                ink: isThere ? style.ink : theme.muted,
                rim: isThere ? (theme.usesShapes ? style.rim : style.color) : theme.muted.mixed(with: ground, by: 0.35),
                rimWidth: 0.8, fontSize: side * 0.58, isBold: true, width: side, height: side), x: x, y: y)
    }

    // MARK: Words

    private func words(for state: String) -> Bilingual {
        switch state {
        case "present": Bilingual("present", "มีแล้ว")
        case "missing": Bilingual("missing", "ยังขาด")
        default: Bilingual("not observed in this data", "ข้อมูลชุดนี้ไม่ได้สังเกต")
        }
    }

    private func words(of cell: CoverageTable.Cell, _ row: Int, _ column: Int) -> String {
        let vocabularies = task.subject.network.vocabularies
        let place =
            "\(vocabularies[.area].words(for: table.areas[row])[task.language]), \(vocabularies[.region].words(for: table.regions[column])[task.language])"
        let sectors = Sector.allCases.filter { cell.sectors.contains($0) }.map { $0.words[task.language] }
        let who =
            sectors.isEmpty ? Bilingual("no sector", "ไม่มีภาคส่วนใด")[task.language] : sectors.joined(separator: ", ")
        return "\(place): \(who); \(projects(cell.projects.count))"
    }

    private func heading() -> Drawing.Heading {
        let cells = table.cells.flatMap(\.self)
        let empty = cells.count { $0.isEmpty }
        let observed = Sector.allCases.filter { !unseen.contains($0) }
        let complete = cells.count { cell in observed.allSatisfy { cell.sectors.contains($0) } }
        var parts = [
            Bilingual(
                "\(grouped(complete)) of \(grouped(cells.count)) places have all \(observed.count == 5 ? "five sectors" : "\(observed.count) sectors observed"), \(grouped(empty)) \(empty == 1 ? "is" : "are") empty",
                "\(grouped(complete)) จาก \(grouped(cells.count)) ช่องมีครบ\(observed.count == 5 ? "ทั้งห้าภาคส่วน" : "ทุกภาคส่วนที่สังเกตได้ \(observed.count) ภาคส่วน") ว่าง \(grouped(empty)) ช่อง"
            ),
            Bilingual(
                "by organizations of the region and projects there",
                "นับจากองค์กรในภูมิภาคหรือโครงการในพื้นที่"),
        ]
        if table.countsAlsoSectors {
            parts.append(Bilingual("further sectors count", "นับภาคส่วนรองด้วย"))
        }
        if table.unplacedProjects + table.unplacedOrganizations > 0 {
            let (organizations, projects) = (table.unplacedOrganizations, table.unplacedProjects)
            var english: [String] = [], thai: [String] = []
            if organizations > 0 {
                english.append(counted(organizations, "organization", "organizations"))
                thai.append("\(grouped(organizations)) องค์กร")
            }
            if projects > 0 {
                english.append(counted(projects, "project", "projects"))
                thai.append("\(grouped(projects)) โครงการ")
            }
            parts.append(
                Bilingual(
                    "without area or region: \(english.joined(separator: ", "))",
                    "ไม่ระบุประเด็นหรือภูมิภาค: \(thai.joined(separator: " "))"))
        }
        if table.omittedAreas + table.omittedRegions > 0 {
            parts.append(
                Bilingual(
                    "not drawn: \(counted(table.omittedAreas, "area", "areas")) and \(counted(table.omittedRegions, "region", "regions")) with fewest records",
                    "ไม่ได้วาด \(grouped(table.omittedAreas)) ประเด็นและ \(grouped(table.omittedRegions)) ภูมิภาคที่มีข้อมูลน้อยที่สุด"
                ))
        }
        return task.heading(
            Bilingual("Coverage: \(task.subject.name)", "ความครอบคลุม: \(task.subject.name)"), parts, legend: [legend])
    }

    private var legend: [Drawing.LegendItem] {
        var items = Sector.allCases.filter { !unseen.contains($0) }.map { sector in
            let style = SectorStyle(sector, theme)
            return Drawing.LegendItem(
                mark: .letter(
                    sector.letter[task.language], shape: style.shape, fill: style.color,
                    rim: theme.usesShapes ? style.rim : style.color, ink: style.ink),
                text: sector.words[task.language])
        }
        items.append(
            Drawing.LegendItem(
                mark: .node(
                    shape: .box, fill: theme.background, rim: theme.muted.mixed(with: theme.background, by: 0.35)),
                text: words(for: "missing")[task.language]))
        if !unseen.isEmpty {
            let list = unseen.sorted().map { $0.words[task.language] }.joined(separator: ", ")
            items.append(
                Drawing.LegendItem(
                    mark: .line(style: .solid, color: theme.muted, width: 1.6, hasArrow: false),
                    text: "\(list): \(words(for: "not-observed")[task.language])"))
        }
        return items
    }

    private var summary: String {
        let cells = table.cells.flatMap(\.self)
        let empty = cells.count { $0.isEmpty }
        return Bilingual(
            "A table of \(table.areas.count) issue areas by \(table.regions.count) regions that marks in each place which of the five sectors are present or missing and counts its projects; \(empty) of \(cells.count) places are empty.",
            "ตาราง \(table.areas.count) ประเด็น × \(table.regions.count) ภูมิภาค แสดงว่าแต่ละช่องมีหรือขาดภาคส่วนใด และมีกี่โครงการ ว่าง \(empty) จาก \(cells.count) ช่อง"
        )[task.language]
    }
}
