/// Positions and lines from the engine of layers.
///
/// - Parameter wanted: the size to spread the layers to; nil leaves them as close as they may be.
func layeredPositions(
    of problem: LayoutProblem, for drawing: Drawing, filling wanted: Size?,
    session: borrowing GraphvizLibrary.Session
) throws(RenderingError) -> (positions: [Drawing.Point], curves: [Curve?]) {
    let graph = try session.makeGraph()
    let separation = Sanitizer.clamp(drawing.rankSeparation, 10...1_000)
    try graph.declare(
        .graph,
        [
            ("rankdir", drawing.runsLeftToRight ? "LR" : "TB"),
            ("splines", drawing.lines == .straight ? "line" : "true"),
            ("nodesep", drawing.runsLeftToRight ? "0.09" : "0.2"), ("ranksep", Sanitizer.inches(separation)),
            ("size", wanted.map { "\(Sanitizer.inches($0.width)),\(Sanitizer.inches($0.height))" } ?? ""),
            ("ratio", wanted == nil ? "" : "fill"),
        ])
    try graph.declare(
        .node,
        [("label", ""), ("shape", "box"), ("fixedsize", "true"), ("width", "0.5"), ("height", "0.3")])
    try graph.declare(
        .edge,
        [("weight", "1"), ("dir", "none"), ("arrowsize", "0.6"), ("tailport", ""), ("headport", "")])
    for (number, size) in problem.sizes.enumerated() {
        try graph.addNode("n\(number)")
        try graph.set(.node(number), "width", Sanitizer.inches(size.width))
        try graph.set(.node(number), "height", Sanitizer.inches(size.height))
    }
    let arrows = drawing.edges.filter { $0.tail != $0.head }.map(\.hasArrow)
    for (edge, hasArrow) in zip(problem.edges, arrows) {
        let number = try graph.addEdge(from: edge.tail, to: edge.head)
        try graph.set(.edge(number), "weight", Sanitizer.number(edge.weight.rounded()))
        if hasArrow { try graph.set(.edge(number), "dir", "forward") }
        // Lines leave and arrive in the middle of a side, as on an organization chart.
        try graph.set(.edge(number), "tailport", drawing.runsLeftToRight ? "e" : "s")
        try graph.set(.edge(number), "headport", drawing.runsLeftToRight ? "w" : "n")
    }
    try graph.layOut(with: "dot")
    return (
        problem.sizes.indices.map { graph.place(of: $0).middle }, problem.edges.indices.map { graph.line(of: $0) }
    )
}
