// The second pass: the library draws everything exactly where the first pass put it.
//
// Elements get ids made here: `n3` and `e5` are the drawing's nodes and edges, `w2` and `x2` the words and marks of
// the heading, `l4` the words of line 4. SVGFinishing turns them into what the file says in the end.

extension PageLayout {
    /// The page as a graph of the library, laid out and ready to be written.
    ///
    /// - Parameter dotsPerInch: for bitmaps only; on a vector format it would enlarge the page.
    func draw(
        _ drawing: Drawing, dotsPerInch: Double?, session: borrowing GraphvizLibrary.Session
    ) throws(RenderingError) -> LibraryGraph {
        let graph = try session.makeGraph()
        try declareAttributes(of: graph, drawing)
        if let dotsPerInch { try graph.set(.graph, "dpi", Sanitizer.number(dotsPerInch)) }

        for index in body.cards.indices { try addCard(index, to: graph, drawing) }
        // Later nodes lie above earlier ones: words of lines lowest, then nodes, then the heading.
        for label in edgeLabels { try add(label, to: graph, drawing) }
        for index in drawing.nodes.indices { try addNode(index, to: graph, drawing) }
        let top = height - Self.margin
        for (number, text) in heading.texts.enumerated() {
            try add(text, number: number, y: top - text.middle, to: graph, drawing)
        }
        for (number, text) in heading.footer.enumerated() {
            let y = Self.margin + heading.footerHeight - text.middle
            try add(text, number: heading.texts.count + number, y: y, to: graph, drawing)
        }
        for (number, mark) in heading.marks.enumerated() {
            try add(mark, number: number, y: top - mark.middle, to: graph, drawing)
        }
        let firstNode = edgeLabels.count
        for (index, edge) in drawing.edges.enumerated() {
            try addEdge(index, edge, to: graph, firstNode: firstNode, background: drawing.background)
        }
        try graph.layOut(with: "nop2")
        return graph
    }

    private func declareAttributes(of graph: LibraryGraph, _ drawing: Drawing) throws(RenderingError) {
        let page = [width, height, 1, width / 2, height / 2].map(Sanitizer.number).joined(separator: ",")
        try graph.declare(
            .graph,
            [
                ("charset", "UTF-8"), ("margin", "0"), ("pad", "0"), ("notranslate", "true"), ("viewport", page),
                ("outputorder", "edgesfirst"), ("splines", "line"), ("dpi", ""), ("id", "page"),
                ("bgcolor", Sanitizer.color(drawing.background)), ("bb", ""), ("style", ""), ("fillcolor", ""),
                ("color", ""), ("penwidth", "1"),
            ])
        try graph.declare(
            .node,
            [
                ("id", ""), ("label", ""), ("shape", "box"), ("style", ""), ("margin", "0"), ("fixedsize", "true"),
                ("width", "0"), ("height", "0"), ("pos", "0,0"), ("fillcolor", "white"), ("color", "white"),
                ("penwidth", "1"), ("fontname", fontName(drawing.fonts, bold: false)), ("fontsize", "12"),
                ("fontcolor", "black"),
            ])
        try graph.declare(
            .edge,
            [
                ("id", ""), ("pos", ""), ("dir", "none"), ("color", "black"), ("penwidth", "1"), ("style", ""),
                ("arrowsize", "0.6"),
            ])
    }

    private func set(_ graph: LibraryGraph, node: Int, _ values: [(String, String)]) throws(RenderingError) {
        for (name, value) in values { try graph.set(.node(node), name, value) }
    }

    private func position(_ point: Drawing.Point) -> String {
        "\(Sanitizer.number(point.x)),\(Sanitizer.number(point.y))"
    }

    // MARK: The body

    private func addCard(_ index: Int, to graph: LibraryGraph, _ drawing: Drawing) throws(RenderingError) {
        let (card, box) = (drawing.cards[index], body.cards[index])
        // What cannot be seen only holds room open.
        guard card.fill.alpha > 0 || card.rimWidth > 0 else { return }
        let number = try graph.addCluster("\(index)")
        let sides = [box.left, box.bottom, box.right, box.top].map(Sanitizer.number).joined(separator: ",")
        let style = ["filled", card.isRounded ? "rounded" : "", card.rimStyle.attribute].filter { !$0.isEmpty }
        let values = [
            ("id", "c\(index)"), ("bb", sides), ("style", style.joined(separator: ",")),
            ("fillcolor", Sanitizer.color(card.fill)),
            ("color", Sanitizer.color(card.rimWidth > 0 ? card.rim : card.rim.withAlpha(0))),
            ("penwidth", Sanitizer.number(Sanitizer.clamp(card.rimWidth, 0...20) * min(body.scale, 1.2))),
        ]
        for (name, value) in values { try graph.set(.cluster(number), name, value) }
    }

    private func addNode(_ index: Int, to graph: LibraryGraph, _ drawing: Drawing) throws(RenderingError) {
        let node = drawing.nodes[index]
        let number = try graph.addNode("n\(index)")
        let size = body.sizes[index]
        try set(graph, node: number, node.shape.attributes)
        try set(
            graph, node: number,
            [
                ("id", "n\(index)"), ("label", node.safeLabel), ("pos", position(body.positions[index])),
                // Words may stand out of a node of fixed size without the library remarking on it.
                ("fixedsize", node.hasFixedSize || node.shape == .point ? "shape" : "true"),
                ("width", Sanitizer.inches(size.width)), ("height", Sanitizer.inches(size.height)),
                ("fillcolor", Sanitizer.color(node.fill)), ("fontcolor", Sanitizer.color(node.ink)),
                ("color", Sanitizer.color(node.rimWidth > 0 ? node.rim : node.rim.withAlpha(0))),
                ("penwidth", Sanitizer.number(Sanitizer.clamp(node.rimWidth, 0...20) * min(body.scale, 1.2))),
                ("fontname", fontName(drawing.fonts, bold: node.isBold)),
                ("fontsize", Sanitizer.number(node.clampedFontSize * body.scale)),
            ])
    }

    private func addEdge(
        _ index: Int, _ edge: Drawing.Edge, to graph: LibraryGraph, firstNode: Int, background: Color
    ) throws(RenderingError) {
        let number = try graph.addEdge(from: firstNode + edge.tail, to: firstNode + edge.head)
        let scale = Sanitizer.clamp(body.scale, 0.35...1.2)
        // Where an arrow overlaps its line a translucent color would show twice.
        let color = edge.hasArrow ? edge.color.laid(over: background) : edge.color
        let values = [
            ("id", "e\(index)"), ("pos", body.curves[index]?.attribute ?? ""),
            ("dir", edge.hasArrow ? "forward" : "none"), ("color", Sanitizer.color(color)),
            ("penwidth", Sanitizer.number(Sanitizer.clamp(edge.width, 0.1...40) * scale)),
            ("style", edge.style.attribute),
            ("arrowsize", Sanitizer.number(arrowSize(edge.width) * min(body.scale, 1))),
        ]
        for (name, value) in values { try graph.set(.edge(number), name, value) }
    }

    private func add(_ label: EdgeLabel, to graph: LibraryGraph, _ drawing: Drawing) throws(RenderingError) {
        let number = try graph.addNode("l\(label.edge)")
        try set(
            graph, node: number,
            [
                ("id", "l\(label.edge)"), ("label", Sanitizer.label([label.text])), ("style", "rounded,filled"),
                ("pos", position(label.middle)), ("width", Sanitizer.inches(label.size.width)),
                ("height", Sanitizer.inches(label.size.height)),
                ("fillcolor", Sanitizer.color(drawing.background.withAlpha(240))),
                ("color", Sanitizer.color(drawing.background.withAlpha(0))),
                ("fontcolor", Sanitizer.color(drawing.ink)), ("fontsize", Sanitizer.number(label.fontSize)),
                ("penwidth", "0"),
            ])
    }

    // MARK: The heading

    private func add(
        _ text: HeadingLayout.Text, number: Int, y: Double, to graph: LibraryGraph, _ drawing: Drawing
    ) throws(RenderingError) {
        let node = try graph.addNode("w\(number)")
        let isMuted = text.role == .subtitle || text.role == .source
        // One point of slack keeps the library from calling the node too small for its words.
        let width = text.width + 1
        try set(
            graph, node: node,
            [
                ("id", "w\(number)"), ("shape", "plaintext"),
                ("label", Sanitizer.label([text.text], justification: "l", limit: 600)),
                ("pos", position(Drawing.Point(x: Self.margin + text.left + width / 2, y: y))),
                ("width", Sanitizer.inches(width)), ("height", Sanitizer.inches(text.style.size * 1.4)),
                ("fontsize", Sanitizer.number(text.style.size)),
                ("fontname", fontName(drawing.fonts, bold: text.style.isBold)),
                ("fontcolor", Sanitizer.color(isMuted ? drawing.mutedInk : drawing.ink)),
            ])
    }

    private func add(
        _ mark: HeadingLayout.Mark, number: Int, y: Double, to graph: LibraryGraph, _ drawing: Drawing
    ) throws(RenderingError) {
        let left = Self.margin + mark.left
        switch mark.mark {
        case .none: break
        case .node(let shape, let fill, let rim):
            let node = try graph.addNode("x\(number)")
            let isRound = shape == .circle || shape == .doubleCircle || shape == .point
            let width = isRound ? HeadingLayout.markHeight : HeadingLayout.markWidth
            try set(graph, node: node, shape == .plain ? [("style", "filled")] : shape.attributes)
            try set(
                graph, node: node,
                [
                    ("id", "x\(number)"),
                    ("pos", position(Drawing.Point(x: left + HeadingLayout.markWidth / 2, y: y))),
                    ("width", Sanitizer.inches(width)), ("height", Sanitizer.inches(HeadingLayout.markHeight)),
                    ("fillcolor", Sanitizer.color(fill)), ("color", Sanitizer.color(rim)), ("penwidth", "1"),
                ])
        case .letter(let letter, let shape, let fill, let rim, let ink):
            let node = try graph.addNode("x\(number)")
            try set(graph, node: node, shape.attributes)
            try set(
                graph, node: node,
                [
                    ("id", "x\(number)"), ("label", Sanitizer.label([letter])), ("fixedsize", "shape"),
                    ("pos", position(Drawing.Point(x: left + HeadingLayout.markWidth / 2, y: y))),
                    ("width", Sanitizer.inches(HeadingLayout.markWidth)),
                    ("height", Sanitizer.inches(HeadingLayout.markHeight + 2)),
                    ("fillcolor", Sanitizer.color(fill)), ("color", Sanitizer.color(rim)), ("penwidth", "1"),
                    ("fontname", fontName(drawing.fonts, bold: true)), ("fontsize", "8"),
                    ("fontcolor", Sanitizer.color(ink)),
                ])
        case .dot(let diameter, let fill, let rim):
            let node = try graph.addNode("x\(number)")
            let size = Sanitizer.inches(Sanitizer.clamp(diameter, 2...16))
            try set(graph, node: node, Drawing.Shape.circle.attributes)
            try set(
                graph, node: node,
                [
                    ("id", "x\(number)"),
                    ("pos", position(Drawing.Point(x: left + HeadingLayout.markWidth / 2, y: y))),
                    ("width", size), ("height", size), ("fillcolor", Sanitizer.color(fill)),
                    ("color", Sanitizer.color(rim)), ("penwidth", "0.8"),
                ])
        case .line(let style, let color, let width, let hasArrow):
            let start = Drawing.Point(x: left, y: y)
            var end = Drawing.Point(x: left + HeadingLayout.lineMarkWidth, y: y)
            let ends = [try graph.addNode("y\(number)"), try graph.addNode("z\(number)")]
            for (node, place) in zip(ends, [start, end]) {
                try set(graph, node: node, [("id", "x\(number)"), ("style", "invis"), ("pos", position(place))])
            }
            let edge = try graph.addEdge(from: ends[0], to: ends[1])
            let tip = end
            if hasArrow { end.x -= 10 * arrowSize(width) }
            var curve = Curve(from: start, to: end)
            if hasArrow { curve.headTip = tip }
            let values = [
                ("id", "x\(number)"), ("pos", curve.attribute), ("color", Sanitizer.color(color)),
                ("penwidth", Sanitizer.number(Sanitizer.clamp(width, 0.1...8))), ("style", style.attribute),
                ("dir", hasArrow ? "forward" : "none"), ("arrowsize", Sanitizer.number(arrowSize(width))),
            ]
            for (name, value) in values { try graph.set(.edge(edge), name, value) }
        }
    }
}
