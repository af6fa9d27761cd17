import Graphviz
import Quintet

// Lines of those that found no room in their card.

extension SectorOverview {
    func isShown(_ member: Int, _ plan: Plan) -> Bool {
        zip(groups, plan.shown).contains { group, shown in
            group.sector == subject.graph.sectors[member] && shown.contains(member)
        }
    }

    /// One dotted line for all pairs between the same two boxes, at least one of which stands for several organizations.
    func drawBundles(
        _ lines: [TieLines.Line], _ center: Drawing.Point, _ places: [Int: Int], on canvas: inout Canvas
    ) {
        var counts: [[Int]: Int] = [:]
        for line in lines {
            guard let one = places[line.one], let other = places[line.other] else { continue }
            counts[[min(one, other), max(one, other)], default: 0] += 1
        }
        let most = Double(counts.values.max() ?? 1)
        func towards(_ point: Drawing.Point) -> Drawing.Point {
            Drawing.Point(x: point.x + (center.x - point.x) * 0.62, y: point.y + (center.y - point.y) * 0.62)
        }
        for (ends, count) in counts.sorted(by: { ($0.key[0], $0.key[1]) < ($1.key[0], $1.key[1]) }) {
            let (start, end) = (canvas.middle(of: ends[0]), canvas.middle(of: ends[1]))
            let words = Bilingual(
                counted(count, "pair of partners", "pairs of partners"), "\(grouped(count)) คู่พันธมิตร")
            canvas.add(
                Drawing.Edge(
                    tail: ends[0], head: ends[1],
                    key: "together-\(canvas.nodes[ends[0]].key)--\(canvas.nodes[ends[1]].key)",
                    tooltip: words[task.language], classes: ["together"], color: theme.line.withAlpha(0xA0),
                    width: 0.5 + 1.5 * Double(count) / most, style: .dotted),
                course: [start, towards(start), towards(end), end])
        }
    }
}
