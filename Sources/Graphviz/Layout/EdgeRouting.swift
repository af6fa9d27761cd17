/// The size of arrowheads, as a multiple of the library's.
func arrowSize(_ width: Double) -> Double { 0.55 + 0.08 * min(max(width, 0), 6) }

extension Body {
    /// The body with a course for every line.
    ///
    /// Those already known stay; the rest run as the library draws them between nodes that stand still. Curved lines are the library's straight ones bent here, slightly and away from the
    /// middle of the picture; its own curves bulge far out, take long, and change with everything else on the page.
    func routed(
        for drawing: Drawing, session: borrowing GraphvizLibrary.Session
    ) throws(RenderingError) -> Body {
        let open = curves.indices.filter { curves[$0] == nil }
        guard !open.isEmpty else { return self }
        if drawing.lines == .straight, drawing.edges.allSatisfy({ !$0.hasArrow && $0.tail != $0.head }),
            drawing.nodes.allSatisfy({ $0.shape != .plain && $0.fill.alpha == 255 })
        {
            // Nodes lie above lines, so lines may run from middle to middle, and the library need not be asked.
            var body = self
            for (index, edge) in drawing.edges.enumerated() where curves[index] == nil {
                body.curves[index] = Curve(from: positions[edge.tail], to: positions[edge.head])
            }
            return body
        }
        let courses =
            session.estimates == nil
            ? try libraryCourses(of: open, for: drawing, session: session)
            : open.map { ownCourse(of: drawing.edges[$0]) }
        var body = self
        let middle = bounds(of: positions, sizes: sizes).middle
        var parallel: [[Int]: Int] = [:]
        for (course, index) in zip(courses, open) {
            let edge = drawing.edges[index]
            guard drawing.lines == .curved, edge.tail != edge.head else {
                body.curves[index] = course
                continue
            }
            let pair = [min(edge.tail, edge.head), max(edge.tail, edge.head)]
            var ends = course
            // Nodes lie above lines: one that begins under its node leaves it without a gap, whatever its bend.
            if drawing.nodes[edge.tail].shape != .plain { ends.points[0] = positions[edge.tail] }
            if !edge.hasArrow, drawing.nodes[edge.head].shape != .plain {
                ends.points[ends.points.count - 1] = positions[edge.head]
            }
            body.curves[index] = ends.bent(
                by: 0.11 * course.span, awayFrom: middle, place: parallel[pair, default: 0])
            parallel[pair, default: 0] += 1
        }
        return body
    }

    /// Straight lines (and loops) as the library clips them to the nodes' outlines.
    private func libraryCourses(
        of open: [Int], for drawing: Drawing, session: borrowing GraphvizLibrary.Session
    ) throws(RenderingError) -> [Curve] {
        let graph = try session.makeGraph()
        try graph.declare(
            .graph, [("splines", "line"), ("notranslate", "true")])
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
        return open.enumerated().map { number, index in
            let edge = drawing.edges[index]
            return graph.line(of: number)?.mapped { Drawing.Point(x: $0.x + dx, y: $0.y + dy) }
                ?? Curve(from: positions[edge.tail], to: positions[edge.head])
        }
    }
}

extension Curve {
    /// The distance between the ends, arrows included.
    fileprivate var span: Double {
        guard let first = points.first, let last = points.last else { return 0 }
        let (start, end) = (tailTip ?? first, headTip ?? last)
        return ((end.x - start.x) * (end.x - start.x) + (end.y - start.y) * (end.y - start.y)).squareRoot()
    }

    /// A straight course as a slight arc between the same ends.
    ///
    /// - Parameters:
    ///   - amount: how far the arc's control points lie off the straight line; a small part of what is seen of the
    ///     line, so that a short piece between two wide nodes stays on their axis.
    ///   - middle: the arc bulges away from here.
    ///   - place: 0 for the first line between two nodes; further ones bulge to one side and the other in turn.
    fileprivate func bent(by amount: Double, awayFrom middle: Drawing.Point, place: Int) -> Curve {
        guard let first = points.first, let last = points.last else { return self }
        let (start, end) = (tailTip ?? first, headTip ?? last)
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        let length = (dx * dx + dy * dy).squareRoot()
        guard length > 12 else { return self }
        var (nx, ny) = (-dy / length, dx / length)
        let outwards = nx * ((start.x + end.x) / 2 - middle.x) + ny * ((start.y + end.y) / 2 - middle.y)
        if outwards < 0 { (nx, ny) = (-nx, -ny) }
        let side = place % 2 == 0 ? 1.0 : -1.0
        // Long lines bend less, so that none leaves the page.
        let bulge = side * (min(amount, 26) + 7 * Double((place + 1) / 2))
        func control(_ share: Double) -> Drawing.Point {
            Drawing.Point(x: start.x + dx * share + nx * bulge, y: start.y + dy * share + ny * bulge)
        }
        let (one, two) = (control(0.3), control(0.7))
        // The line ends where the arrow begins, in the direction in which the arc arrives.
        func stop(_ tip: Drawing.Point, _ end: Drawing.Point, from control: Drawing.Point) -> Drawing.Point {
            let head = ((tip.x - end.x) * (tip.x - end.x) + (tip.y - end.y) * (tip.y - end.y)).squareRoot()
            let (ax, ay) = (tip.x - control.x, tip.y - control.y)
            let reach = max((ax * ax + ay * ay).squareRoot(), 1)
            return Drawing.Point(x: tip.x - ax / reach * head, y: tip.y - ay / reach * head)
        }
        return Curve(
            tailTip: tailTip, headTip: headTip,
            points: [
                tailTip.map { stop($0, first, from: one) } ?? first, one, two,
                headTip.map { stop($0, last, from: two) } ?? last,
            ])
    }
}
