/// The size of arrowheads, as a multiple of the library's.
func arrowSize(_ width: Double) -> Double { 0.55 + 0.08 * min(max(width, 0), 6) }

extension Body {
    /// The body with a course for every line: those already known, and the rest as the library draws them between
    /// nodes that stand still.
    func routed(
        for drawing: Drawing, session: borrowing GraphvizLibrary.Session
    ) throws(RenderingError) -> Body {
        guard curves.contains(where: { $0 == nil }) else { return self }
        let graph = try session.makeGraph()
        try graph.declare(
            .graph, [("splines", drawing.lines == .curved ? "curved" : "line"), ("notranslate", "true")])
        try graph.declare(
            .node,
            [
                ("label", ""), ("shape", "box"), ("style", ""), ("fixedsize", "true"), ("width", "0"),
                ("height", "0"), ("pos", "0,0"),
            ])
        try graph.declare(.edge, [("dir", "none"), ("arrowsize", "0.6"), ("penwidth", "1")])
        for (number, node) in drawing.nodes.enumerated() {
            try graph.addNode("n\(number)")
            for (name, value) in node.shape.attributes { try graph.set(.node(number), name, value) }
            try graph.set(.node(number), "width", Sanitizer.inches(sizes[number].width))
            try graph.set(.node(number), "height", Sanitizer.inches(sizes[number].height))
            let place = positions[number]
            try graph.set(.node(number), "pos", "\(Sanitizer.number(place.x)),\(Sanitizer.number(place.y))")
        }
        let open = curves.indices.filter { curves[$0] == nil }
        for index in open {
            let edge = drawing.edges[index]
            let number = try graph.addEdge(from: edge.tail, to: edge.head)
            if edge.hasArrow {
                try graph.set(.edge(number), "dir", "forward")
                try graph.set(.edge(number), "arrowsize", Sanitizer.number(arrowSize(edge.width) * min(scale, 1)))
            }
        }
        try graph.layOut(with: "nop2")
        // The library may have moved the whole picture; one node tells by how much.
        let moved = graph.place(of: 0).middle
        let (dx, dy) = (positions[0].x - moved.x, positions[0].y - moved.y)
        var body = self
        for (number, index) in open.enumerated() {
            let edge = drawing.edges[index]
            body.curves[index] =
                graph.line(of: number)?.mapped { Drawing.Point(x: $0.x + dx, y: $0.y + dy) }
                ?? Curve(from: positions[edge.tail], to: positions[edge.head])
        }
        return body
    }
}
