import Graphviz

/// A generator whose numbers follow from its seed.
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

let everyMark: [Drawing.LegendItem] = [
    .init(mark: .node(shape: .hexagon, fill: Color(0xE69F00), rim: .white), text: "ภาคเอกชน business"),
    .init(mark: .line(style: .dashed, color: .line, width: 2, hasArrow: true), text: "funds"),
    .init(mark: .none, text: "nothing"),
]

/// A connected network of any size, with every shape, line style and kind of legend mark in it.
func sampleDrawing(
    nodes count: Int, engine: Drawing.Engine = .neato, page: Drawing.Page? = .a4, seed: UInt64 = 1
) -> Drawing {
    var numbers = SeededNumbers(state: seed)
    let shapes = Drawing.Shape.allCases
    let nodes = (0..<count).map { index in
        Drawing.Node(
            key: "org \(index)", label: ["องค์กร \(index)", "Partner"], tooltip: "partner \(index)",
            classes: ["sector-\(index % 5)"], shape: shapes[index % shapes.count], fill: Color(0x56B4E9),
            fontSize: 10, width: 12,
            position: Drawing.Point(x: Double(index % 7) * 90, y: Double(index / 7) * 60))
    }
    let edges = (1..<max(count, 1)).map { index in
        Drawing.Edge(
            tail: Int.random(in: 0..<index, using: &numbers), head: index, key: "tie \(index)",
            label: index % 9 == 0 ? "ทุน ×\(index)" : "", width: Double(1 + index % 4),
            style: Drawing.LineStyle.allCases[index % 3], hasArrow: index % 2 == 0,
            length: index % 3 == 0 ? 80 : nil)
    }
    return Drawing(
        name: "sample",
        heading: .init(
            title: "เครือข่าย · A network", subtitle: "\(count) partners", legend: [everyMark], source: "Source: nowhere"),
        nodes: nodes, edges: edges, engine: engine, page: page, root: count > 0 ? 0 : nil)
}
