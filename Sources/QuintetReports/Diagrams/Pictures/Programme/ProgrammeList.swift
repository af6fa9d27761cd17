import Graphviz
import Quintet

// A programme of many projects: columns of areas, under each its projects, under each its partners.

extension ProgrammePicture {
    /// How much is said of a project.
    enum Detail {
        /// The names of all partners.
        case names
        /// How many partners of each sector, and the name of the one with the greatest part.
        case counts
    }

    /// One thing in a column.
    struct Block {
        enum Content {
            case area(String?, count: Int, isContinued: Bool)
            case project(Int, title: [String], rows: [[Pill]])
        }
        let content: Content
        let height: Double
    }

    /// A partner's name, or the number of those of a sector, with its place in the row.
    struct Pill {
        let key: String
        let text: String
        let tooltip: String
        let style: SectorStyle?
        let className: String
        let left: Double
        let width: Double
    }

    /// Sizes and the blocks of each column.
    struct List {
        let font: Double
        let width: Double
        let detail: Detail
        var columns: [[Block]]
        var projects: Int

        func left(_ column: Int) -> Double { Double(column) * (width + ProgrammePicture.columnGap) }
    }

    static let columnGap = 14.0
    /// No words are smaller.
    static let leastFont = 6.6

    func list() -> Drawing {
        let page = task.options.page ?? .a3
        let ranked = members.indices.sorted { (members[$1].count, $0) < (members[$0].count, $1) }
        let wanted = min(task.options.top ?? members.count, members.count)
        func room(_ list: List?) -> (width: Double, height: Double) {
            let rooms = heading(list, wanted: wanted).rooms(pageWidth: page.width, widths: widths)
            return (page.width - 2 * Drawing.Page.margin, max(page.height - rooms.above - rooms.below, 60))
        }
        let size = room(nil)
        let best = best(Array(ranked.prefix(wanted)), size)
        var canvas = Canvas(widths, theme)
        for (number, column) in best.columns.enumerated() {
            // A column is filled to the foot of the page, the projects a little apart.
            let used = column.reduce(0) { $0 + $1.height }
            let air = min(max(size.height - used, 0) / Double(max(column.count, 1)), best.font * 0.7)
            var top = 0.0
            for (place, block) in column.enumerated() {
                draw(block, "\(number)-\(place)", best, left: best.left(number), top: top, on: &canvas)
                top += block.height + air
            }
        }
        return canvas.drawing(
            subject.name, heading: heading(best, wanted: wanted), summary: summary(best), size: size, page: page)
    }

    /// All projects with the names of their partners in the largest words that fit; else with numbers; else as many as
    /// find room, those with most partners first.
    private func best(_ projects: [Int], _ size: (width: Double, height: Double)) -> List {
        for detail in [Detail.names, .counts] {
            for font in stride(from: 9.5, through: Self.leastFont, by: -0.3) {
                if let list = list(projects, detail, font: font, size) { return list }
            }
        }
        var (least, most) = (1, projects.count)
        while least < most {
            let middle = (least + most + 1) / 2
            if list(Array(projects.prefix(middle)), .counts, font: Self.leastFont, size) != nil {
                least = middle
            } else {
                most = middle - 1
            }
        }
        return list(Array(projects.prefix(least)), .counts, font: Self.leastFont, size)
            ?? List(font: Self.leastFont, width: size.width, detail: .counts, columns: [], projects: 0)
    }

    /// The projects in columns; nil where they do not fit.
    private func list(
        _ projects: [Int], _ detail: Detail, font: Double, _ size: (width: Double, height: Double)
    ) -> List? {
        let least = detail == .names ? font * 24 : font * 20
        let most = max(Int((size.width + Self.columnGap) / (least + Self.columnGap)), 1)
        // A project takes a title and a row of partners at least.
        let lowest = Canvas.height(1, font * 1.08) + pitch(font) + font * 0.35
        guard Double(projects.count) * lowest <= Double(most) * size.height else { return nil }
        for count in 1...most {
            let width = (size.width + Self.columnGap) / Double(count) - Self.columnGap
            // One very wide column is harder to read than two.
            guard width < font * 62 || count == most else { continue }
            var columns = columns(projects, detail, font: font, width: width, height: size.height)
            if columns.count <= count {
                // Columns of about one height: the least that needs no further column.
                for share in stride(from: 0.95, through: 0.4, by: -0.05) {
                    let shorter = self.columns(projects, detail, font: font, width: width, height: size.height * share)
                    guard shorter.count <= count else { break }
                    columns = shorter
                }
                return List(font: font, width: width, detail: detail, columns: columns, projects: projects.count)
            }
        }
        return nil
    }

    private func columns(
        _ projects: [Int], _ detail: Detail, font: Double, width: Double, height: Double
    ) -> [[Block]] {
        let ordered = ordered(projects)
        var columns: [[Block]] = [[]]
        var used = 0.0
        var area: String?? = .none
        for (place, project) in ordered.enumerated() {
            let own = subject.network.projects[project].areas.first
            let block = block(project, detail, font: font, width: width)
            let head = Canvas.height(1, font * 1.1) + font * 0.9
            let isFirst = area != .some(own)
            let count = ordered[place...].prefix { subject.network.projects[$0].areas.first == own }.count
            let needed = block.height + (isFirst && !areas.isEmpty ? head : 0)
            if used + needed > height, !columns[columns.count - 1].isEmpty {
                columns.append([])
                used = 0
            }
            if !areas.isEmpty, isFirst || used == 0 {
                columns[columns.count - 1].append(
                    Block(content: .area(own, count: count, isContinued: !isFirst), height: head))
                used += head
            }
            area = .some(own)
            columns[columns.count - 1].append(block)
            used += block.height
            if used > height, columns[columns.count - 1].count > 2 { return columns + Array(repeating: [], count: 99) }
        }
        return used > height ? columns + Array(repeating: [], count: 99) : columns
    }

    /// By their first area, in the order of the vocabulary, and the year in which they begin.
    private func ordered(_ projects: [Int]) -> [Int] {
        let order = Dictionary(uniqueKeysWithValues: areas.enumerated().map { ($1 ?? "", $0) })
        return projects.sorted { one, other in
            func key(_ project: Int) -> (Int, Int, Int) {
                let record = subject.network.projects[project]
                return (order[record.areas.first ?? ""] ?? 0, record.period.since ?? Int.max, project)
            }
            return key(one) < key(other)
        }
    }

    private func block(_ project: Int, _ detail: Detail, font: Double, width: Double) -> Block {
        let title = fitting.lines(
            subject.network.projects[project].words[task.language], width: width - 4, size: font * 1.08, isBold: true,
            limit: detail == .names ? 2 : 1)
        let rows = detail == .names ? namePills(project, font, width) : countPills(project, font, width)
        let height =
            Canvas.height(title.count, font * 1.08) + Double(rows.count) * pitch(font) + font * 0.35
        return Block(content: .project(project, title: title, rows: rows), height: height)
    }

    func pitch(_ font: Double) -> Double { font * FontWidths.lineHeight + 3 }
}
