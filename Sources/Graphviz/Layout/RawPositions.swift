// The engines' part: where nodes would stand if they were points. Sizes and the page come in later (BodyFitting).

/// The nodes that an engine is asked to place, and the lines between them, by position in these lists.
struct LayoutProblem {
    var sizes: [Size]
    var edges: [(tail: Int, head: Int, weight: Double, length: Double?)]
    var root: Int?

    /// The problem for some nodes of a drawing; loops and lines to other nodes are left out.
    init(_ drawing: Drawing, nodes: [Int], sizes allSizes: [Size]) {
        sizes = nodes.map { allSizes[$0] }
        var places = [Int](repeating: -1, count: drawing.nodes.count)
        for (place, node) in nodes.enumerated() { places[node] = place }
        edges = drawing.edges.compactMap { edge in
            let (tail, head) = (places[edge.tail], places[edge.head])
            guard tail >= 0, head >= 0, tail != head else { return nil }
            return (tail, head, Sanitizer.clamp(edge.weight, 0...1_000), edge.length)
        }
        root = drawing.root.flatMap { drawing.nodes.indices.contains($0) && places[$0] >= 0 ? places[$0] : nil }
    }
}

/// Positions from a force, ring or circle engine, overlaps and all.
func rawPositions(
    of problem: LayoutProblem, for drawing: Drawing, session: borrowing GraphvizLibrary.Session
) throws(RenderingError) -> [Drawing.Point] {
    guard problem.sizes.count > 1 else { return problem.sizes.map { _ in Drawing.Point(x: 0, y: 0) } }
    let count = problem.sizes.count
    let graph = try session.makeGraph()
    try graph.declare(
        .graph,
        [
            ("splines", "none"), ("overlap", "true"), ("start", String(min(max(drawing.seed, 0), 1_000_000))),
            ("root", ""), ("ranksep", Sanitizer.inches(Sanitizer.clamp(drawing.rankSeparation, 10...1_000))),
            // Many small components: rows, because the usual packing takes minutes.
            ("packmode", problem.edges.count * 4 < count * 3 ? "array" : "node"),
            ("maxiter", count > 400 ? "60" : "300"),
        ])
    try graph.declare(
        .node,
        [("label", ""), ("shape", "box"), ("fixedsize", "true"), ("width", "0.5"), ("height", "0.3")])
    try graph.declare(.edge, [("weight", "1"), ("len", "1"), ("dir", "none")])
    for (number, size) in problem.sizes.enumerated() {
        try graph.addNode("n\(number)")
        try graph.set(.node(number), "width", Sanitizer.inches(size.width))
        try graph.set(.node(number), "height", Sanitizer.inches(size.height))
    }
    if let root = problem.root { try graph.set(.graph, "root", "n\(root)") }
    for edge in problem.edges {
        let number = try graph.addEdge(from: edge.tail, to: edge.head)
        // neato divides by the weight's root: nothing below a hundredth.
        try graph.set(.edge(number), "weight", Sanitizer.number(max(edge.weight, 0.01)))
        if let length = edge.length {
            try graph.set(.edge(number), "len", Sanitizer.number(Sanitizer.clamp(length, 5...5_000) / 72))
        }
    }
    try graph.layOut(with: drawing.engine.rawValue)
    let places = problem.sizes.indices.map { graph.place(of: $0).middle }
    guard places.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else {
        throw .libraryFailed("\(drawing.engine.rawValue) found no positions")
    }
    return places
}

/// The positions with nodes moved apart until none overlap, as near to where they were as the library manages.
func separated(
    _ positions: [Drawing.Point], sizes: [Size], gap: Double, session: borrowing GraphvizLibrary.Session
) throws(RenderingError) -> [Drawing.Point] {
    guard positions.count > 1 else { return positions }
    let graph = try session.makeGraph()
    try graph.declare(
        .graph,
        [
            ("splines", "none"), ("overlap", "prism"), ("overlap_scaling", "0"),
            ("sep", "+\(Sanitizer.number(gap)),\(Sanitizer.number(gap))"),
        ])
    try graph.declare(
        .node,
        [("label", ""), ("shape", "box"), ("fixedsize", "true"), ("width", "0"), ("height", "0"), ("pos", "0,0")])
    for (number, size) in sizes.enumerated() {
        try graph.addNode("n\(number)")
        try graph.set(.node(number), "width", Sanitizer.inches(size.width))
        try graph.set(.node(number), "height", Sanitizer.inches(size.height))
        try graph.set(
            .node(number), "pos",
            "\(Sanitizer.number(positions[number].x)),\(Sanitizer.number(positions[number].y))")
    }
    try graph.layOut(with: "nop")
    return positions.indices.map { graph.place(of: $0).middle }
}
