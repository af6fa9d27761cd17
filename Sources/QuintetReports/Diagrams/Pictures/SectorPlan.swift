import Graphviz
import Quintet

// How large the cards of the sector overview are, and where they stand.

extension SectorOverview {
    /// What one trial of sizes came to.
    struct Plan {
        var font: Double
        var pillWidth: Double
        var columns: [Int]
        var shown: [[Int]]
        var labels: [[[String]]]
        var heights: [Double]
        var size: (width: Double, height: Double)

        func cardWidth(_ number: Int) -> Double {
            Double(columns[number]) * (pillWidth + SectorOverview.gap) + SectorOverview.gap
        }
        var header: Double { font * 1.2 * FontWidths.lineHeight + 11 }
    }

    /// The largest words with which everything fits the page; where not everything does, the smallest that are read and
    /// as many organizations as find room.
    func plan(_ heading: Drawing.Heading) -> Plan {
        let limit = task.options.top ?? (hasPage ? Int.max : 40)
        guard let page = task.options.page else {
            var plan = plan(font: 9.5, width: 1_060, isWide: true, limit: limit)
            plan.size.height = max(plan.size.height, plan.size.width * 0.46)
            return plan
        }
        let rooms = heading.rooms(pageWidth: page.width, widths: widths)
        let width = page.width - 2 * Drawing.Page.margin
        let height = max(page.height - rooms.above - rooms.below, 60)
        // No card has more rows than the page, in words of the smallest size; more are not worth a trial.
        let most = min(limit, 4 * Int(height / Canvas.height(1, 7.5)) + 1)
        for font in stride(from: min(11, page.width / 80), through: 7.5, by: -0.5) {
            for isWide in [true, false] {
                let plan = plan(font: font, width: width, isWide: isWide, limit: most)
                if plan.size.height <= height { return filled(plan, width, height) }
            }
        }
        let fitting = [true, false].compactMap { isWide in
            stride(from: 30, through: 1, by: -1).lazy
                .map { plan(font: 7.5, width: width, isWide: isWide, limit: most, rowLimit: $0) }
                .first { $0.size.height <= height }
        }
        let best = fitting.max { one, other in one.shown.joined().count < other.shown.joined().count }
        return best.map { filled($0, width, height) }
            ?? plan(font: 7.5, width: width, isWide: false, limit: most, rowLimit: 1)
    }

    func filled(_ plan: Plan, _ width: Double, _ height: Double) -> Plan {
        var plan = plan
        plan.size = (width, height)
        return plan
    }

    /// - Parameters:
    ///   - isWide: whether large cards above and below are wider than those at the sides.
    ///   - limit: the most pills in a card.
    ///   - rowLimit: the most rows in a card.
    func plan(
        font: Double, width: Double, isWide: Bool, limit: Int, rowLimit: Int = .max
    ) -> Plan {
        let pillWidth = (width * 0.305 - 3 * Self.gap) / 2
        let columns = groups.enumerated().map { number, group in
            // Wide cards above and below, so that the middle stays free for lines.
            !isWide || group.members.count <= 8 ? 2 : number == 0 ? 4 : number == 2 || number == 3 ? 3 : 2
        }
        // The last pill counts those that found no room.
        let shown = zip(groups, columns).map { group, columns -> [Int] in
            let room = min(limit, group.sector == nil ? 4 : limit, columns * min(rowLimit, 1_000))
            return group.members.count <= room ? group.members : Array(group.members.prefix(max(room - 1, 1)))
        }
        let labels = shown.map { members in
            members.map { member in
                fitting.lines(
                    subject.network.organization(at: member).words[task.language], width: pillWidth - font * 1.3,
                    size: font, limit: 2)
            }
        }
        var plan = Plan(
            font: font, pillWidth: pillWidth, columns: columns, shown: shown, labels: labels, heights: [],
            size: (width, 0))
        plan.heights = groups.indices.map { number in
            let more = groups[number].members.count > shown[number].count
            let rows = rows(labels[number], columns[number], more: more, font)
            return plan.header + rows.reduce(0) { $0 + $1 + 4 } + Self.gap
        }
        plan.size.height = max(
            [1, 4].map { sideTop(plan, $0) + plan.heights[$0] + Self.between + plan.heights[$0 == 1 ? 2 : 3] }.max()
                ?? 0,
            plan.heights[0] + Self.between + max(plan.heights[2], plan.heights[3]))
        return plan
    }

    /// The heights of the rows of pills.
    func rows(_ labels: [[String]], _ columns: Int, more: Bool, _ font: Double) -> [Double] {
        let counts = labels.map(\.count) + (more ? [1] : [])
        guard !counts.isEmpty else { return [Canvas.height(1, font) + 4] }
        return stride(from: 0, to: counts.count, by: columns).map { start in
            Canvas.height(counts[start..<min(start + columns, counts.count)].max() ?? 1, font) + 4
        }
    }

    /// How high a card at the side may stand: below a wide first card, and below those without a sector.
    func sideTop(_ plan: Plan, _ number: Int) -> Double {
        var top = plan.columns[0] > 2 ? plan.heights[0] + 22 : 0
        if number == 4, groups.count > 5 { top += plan.heights[5] + 14 }
        return top
    }

    /// The upper left corner of each card: round an ellipse, clockwise from the top.
    func corners(_ plan: Plan) -> [(left: Double, top: Double)] {
        let (h, size) = (plan.heights, plan.size)
        func side(_ upper: Int, _ lower: Int) -> Double {
            let (least, most) = (sideTop(plan, upper), size.height - h[lower] - Self.between - h[upper])
            return max(min(0.376 * size.height - h[upper] / 2, most), least)
        }
        func low(_ number: Int, _ place: Double) -> Double {
            let width = plan.cardWidth(number)
            return min(max(size.width * place - width / 2, 0), size.width - width)
        }
        let corner = sideTop(plan, 4) - (groups.count > 5 ? h[5] + 14 : 0)
        return [
            ((size.width - plan.cardWidth(0)) / 2, 0), (size.width - plan.cardWidth(1), side(1, 2)),
            (low(2, 0.735), size.height - h[2]), (low(3, 0.265), size.height - h[3]), (0, side(4, 3)), (0, corner),
        ]
    }
}
