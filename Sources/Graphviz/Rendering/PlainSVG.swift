/// A page as SVG, written here from the first element to the last.
struct PlainSVG {
    private let drawing: Drawing
    private let page: PageLayout
    private let names: SVGFinishing
    private(set) var text = ""

    init(_ drawing: Drawing, _ page: PageLayout) {
        self.drawing = drawing
        self.page = page
        names = SVGFinishing(drawing, layout: page)
        text = names.head + "<g class=\"graph\">\n"
        rectangle(
            Box(left: 0, bottom: 0, right: page.width, top: page.height), paint(fill: drawing.background, rim: nil))
        text += "</g>\n"
        for index in page.body.cards.indices { add(card: index) }
        for index in drawing.edges.indices { add(edge: index) }
        for label in page.edgeLabels { add(label) }
        for index in drawing.nodes.indices { add(node: index) }
        addHeading()
        text += "</svg>\n"
    }

    // MARK: The body

    private mutating func add(card index: Int) {
        let (card, box) = (drawing.cards[index], page.body.cards[index])
        guard card.fill.alpha > 0 || card.rimWidth > 0 else { return }
        open("c", index)
        let width = Sanitizer.clamp(card.rimWidth, 0...20) * min(page.body.scale, 1.2)
        let look = paint(fill: card.fill, rim: card.rimWidth > 0 ? card.rim : nil, width: width, card.rimStyle)
        if card.isRounded { rounded(box, look) } else { rectangle(box, look) }
        text += "</g>\n"
    }

    private mutating func add(edge index: Int) {
        guard let curve = page.body.curves[index] else { return }
        let edge = drawing.edges[index]
        open("e", index)
        let color = edge.hasArrow ? edge.color.laid(over: drawing.background) : edge.color
        let width = Sanitizer.clamp(edge.width, 0.1...40) * Sanitizer.clamp(page.body.scale, 0.35...1.2)
        line(curve, color, width, edge.style)
        text += "</g>\n"
    }

    private mutating func add(node index: Int) {
        let (node, size, middle) = (drawing.nodes[index], page.body.sizes[index], page.body.positions[index])
        let box = Box(middle: middle, width: size.width, height: size.height)
        open("n", index)
        shape(
            node.shape, box,
            paint(
                fill: node.fill, rim: node.rimWidth > 0 ? node.rim : nil,
                width: Sanitizer.clamp(node.rimWidth, 0...20) * min(page.body.scale, 1.2)))
        let font = node.clampedFontSize * page.body.scale
        let lines = node.shape == .point ? [] : node.shownLines
        for (number, line) in lines.enumerated() {
            let y = middle.y + (Double(lines.count - 1) / 2 - Double(number)) * font * FontWidths.lineHeight
            words(
                line, x: node.isLeftAligned ? box.left : middle.x, y: y, font, node.ink, isBold: node.isBold,
                isLeftAligned: node.isLeftAligned)
        }
        text += "</g>\n"
    }

    private mutating func add(_ label: EdgeLabel) {
        open("l", label.edge)
        rounded(
            Box(middle: label.middle, width: label.size.width, height: label.size.height),
            paint(fill: drawing.background.withAlpha(240), rim: nil))
        words(label.text, x: label.middle.x, y: label.middle.y, label.fontSize, drawing.ink)
        text += "</g>\n"
    }

    // MARK: The heading

    private mutating func addHeading() {
        let (heading, margin) = (page.heading, PageLayout.margin)
        let (top, bottom) = (page.height - margin, margin + page.heading.footerHeight)
        let lines = heading.texts.map { ($0, top - $0.middle) } + heading.footer.map { ($0, bottom - $0.middle) }
        for (number, (line, y)) in lines.enumerated() {
            open("w", number)
            let isMuted = line.role == .subtitle || line.role == .source
            words(
                line.text, x: margin + line.left, y: y, line.style.size, isMuted ? drawing.mutedInk : drawing.ink,
                isBold: line.style.isBold, isLeftAligned: true)
            text += "</g>\n"
        }
        for (number, mark) in heading.marks.enumerated() {
            open("x", number)
            let (left, y) = (margin + mark.left, top - mark.middle)
            let middle = Drawing.Point(x: left + HeadingLayout.markWidth / 2, y: y)
            let box = Box(middle: middle, width: HeadingLayout.markWidth, height: HeadingLayout.markHeight)
            switch mark.mark {
            case .none: break
            case .node(let shape, let fill, let rim):
                let look = paint(fill: fill, rim: rim)
                if shape == .plain { rectangle(box, look) } else { self.shape(shape, box, look) }
            case .letter(let letter, let shape, let fill, let rim, let ink):
                self.shape(shape, box, paint(fill: fill, rim: rim))
                words(Sanitizer.line(letter), x: middle.x, y: y, 8, ink, isBold: true)
            case .dot(let diameter, let fill, let rim):
                let side = Sanitizer.clamp(diameter, 2...16)
                self.shape(.circle, Box(middle: middle, width: side, height: side), paint(fill: fill, rim: rim))
            case .line(let style, let color, let width, let hasArrow):
                var end = Drawing.Point(x: left + HeadingLayout.lineMarkWidth, y: y)
                let tip = end
                if hasArrow { end.x -= 10 * arrowSize(width) }
                var curve = Curve(from: Drawing.Point(x: left, y: y), to: end)
                if hasArrow { curve.headTip = tip }
                line(curve, color, Sanitizer.clamp(width, 0.1...8), style)
            }
            text += "</g>\n"
        }
    }

    // MARK: Elements

    private mutating func open(_ kind: Unicode.Scalar, _ number: Int) {
        guard let group = names.opening(kind, number) else { return text += "<g>\n" }
        text += group.line + "\n"
        if !group.title.isEmpty { text += "<title>\(group.title)</title>\n" }
    }

    private func x(_ value: Double) -> String { Sanitizer.number(value) }

    /// The file's y runs downwards.
    private func y(_ value: Double) -> String { Sanitizer.number(page.height - value) }

    private func pair(_ point: Drawing.Point) -> String { "\(x(point.x)),\(y(point.y))" }

    private func color(_ name: String, _ color: Color) -> String {
        let opaque = "\(name)=\"\(Sanitizer.color(color.withAlpha(255)))\""
        return color.alpha == 255
            ? opaque : opaque + " \(name)-opacity=\"\(Sanitizer.number(Double(color.alpha) / 255))\""
    }

    private func dashes(_ style: Drawing.LineStyle) -> String {
        switch style {
        case .solid: ""
        case .dashed: " stroke-dasharray=\"5,2\""
        case .dotted: " stroke-dasharray=\"1,5\""
        }
    }

    private func paint(fill: Color, rim: Color?, width: Double = 1, _ style: Drawing.LineStyle = .solid) -> String {
        let stroke = rim.map { "\(color("stroke", $0)) stroke-width=\"\(Sanitizer.number(width))\"\(dashes(style))" }
        return "\(color("fill", fill)) \(stroke ?? "stroke=\"none\"")"
    }

    private mutating func polygon(_ points: [Drawing.Point], _ look: String) {
        text += "<polygon \(look) points=\"\(points.map(pair).joined(separator: " "))\"/>\n"
    }

    private mutating func rectangle(_ box: Box, _ look: String) {
        polygon(
            [(box.left, box.bottom), (box.left, box.top), (box.right, box.top), (box.right, box.bottom)].map(point),
            look)
    }

    private func point(_ x: Double, _ y: Double) -> Drawing.Point { Drawing.Point(x: x, y: y) }

    private mutating func rounded(_ box: Box, _ look: String) {
        let r = min(12 * page.body.scale, box.width / 3, box.height / 3)
        let corners = [
            (point(box.left, box.top - r), point(box.left, box.top), point(box.left + r, box.top)),
            (point(box.right - r, box.top), point(box.right, box.top), point(box.right, box.top - r)),
            (point(box.right, box.bottom + r), point(box.right, box.bottom), point(box.right - r, box.bottom)),
            (point(box.left + r, box.bottom), point(box.left, box.bottom), point(box.left, box.bottom + r)),
        ]
        let way = corners.enumerated().map { "\($0 == 0 ? "M" : "L")\(pair($1.0)) Q\(pair($1.1)) \(pair($1.2))" }
        text += "<path \(look) d=\"\(way.joined(separator: " "))Z\"/>\n"
    }

    private mutating func shape(_ shape: Drawing.Shape, _ box: Box, _ look: String) {
        let (m, w, h) = (box.middle, box.width / 2, box.height / 2)
        func around(_ corners: [(Double, Double)]) -> [Drawing.Point] {
            corners.map { Drawing.Point(x: m.x + $0 * w, y: m.y + $1 * h) }
        }
        switch shape {
        case .plain: break
        case .box: rectangle(box, look)
        case .roundedBox: rounded(box, look)
        case .hexagon: polygon(around([(-1, 0), (-0.6, 1), (0.6, 1), (1, 0), (0.6, -1), (-0.6, -1)]), look)
        case .octagon:
            polygon(
                around([(-1, 0.4), (-0.6, 1), (0.6, 1), (1, 0.4), (1, -0.4), (0.6, -1), (-0.6, -1), (-1, -0.4)]), look)
        case .diamond: polygon(around([(-1, 0), (0, 1), (1, 0), (0, -1)]), look)
        case .ellipse, .circle, .point, .doubleCircle:
            let round = shape != .ellipse
            let (rx, ry) = (round ? min(w, h) : w, round ? min(w, h) : h)
            for inset in shape == .doubleCircle ? [0, min(4, rx / 4)] : [0.0] {
                text +=
                    "<ellipse \(look) cx=\"\(x(m.x))\" cy=\"\(y(m.y))\" rx=\"\(x(rx - inset))\" ry=\"\(x(ry - inset))\"/>\n"
            }
        }
    }

    private mutating func line(_ curve: Curve, _ color: Color, _ width: Double, _ style: Drawing.LineStyle) {
        guard let first = curve.points.first, let last = curve.points.last else { return }
        let stroke = self.color("stroke", color)
        text += "<path fill=\"none\" \(stroke) stroke-width=\"\(Sanitizer.number(width))\"\(dashes(style)) "
        text += "d=\"M\(pair(first))C\(curve.points.dropFirst().map(pair).joined(separator: " "))\"/>\n"
        guard let tip = curve.headTip else { return }
        let (dx, dy) = (tip.x - last.x, tip.y - last.y)
        let (nx, ny) = (-dy * 0.36, dx * 0.36)
        polygon(
            [tip, point(last.x + nx, last.y + ny), point(last.x - nx, last.y - ny)], paint(fill: color, rim: nil))
    }

    private mutating func words(
        _ words: String, x left: Double, y middle: Double, _ size: Double, _ ink: Color, isBold: Bool = false,
        isLeftAligned: Bool = false
    ) {
        guard !words.isEmpty else { return }
        text += "<text text-anchor=\"\(isLeftAligned ? "start" : "middle")\" x=\"\(x(left))\" "
        text += "y=\"\(y(middle - 0.33 * size))\" font-family=\"\(names.families)\""
        text +=
            "\(isBold ? " font-weight=\"bold\"" : "") font-size=\"\(Sanitizer.number(size))\" \(color("fill", ink))>"
        text += Sanitizer.xml(words) + "</text>\n"
    }
}
