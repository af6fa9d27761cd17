// How large nodes probably are, for who has to place them without the library. Rather too large than too small: boxes
// that are a little apart are read, boxes that lie on each other are not.

extension Drawing {
    /// The sizes of the nodes by the widths of their words.
    func estimatedSizes(_ widths: FontWidths) -> [Size] {
        nodes.map { node in
            if node.hasFixedSize, node.width > 0, node.height > 0 {
                return Size(
                    width: Sanitizer.clamp(node.width, 1...5_000), height: Sanitizer.clamp(node.height, 1...5_000))
            }
            let font = node.clampedFontSize
            let least = node.shape == .point ? 4.0 : 0
            let (width, height) = (Sanitizer.clamp(node.width, 0...5_000), Sanitizer.clamp(node.height, 0...5_000))
            let lines = node.shape == .point ? [] : node.shownLines
            guard !lines.isEmpty else { return Size(width: max(width, least), height: max(height, least)) }
            let widest = lines.map { widths.width(of: $0, size: font, isBold: node.isBold) }.max() ?? 0
            var words = Size(
                width: widest + 1.24 * font, height: (Double(lines.count) * FontWidths.lineHeight + 0.6) * font)
            // What a shape needs round a rectangle of words.
            switch node.shape {
            case .ellipse: words = Size(width: words.width * 1.42, height: words.height * 1.42)
            case .hexagon: words = Size(width: words.width * 1.4, height: words.height * 1.2)
            case .octagon: words = Size(width: words.width * 1.25, height: words.height * 1.25)
            case .diamond: words = Size(width: words.width * 2, height: words.height * 2)
            case .circle, .doubleCircle, .point:
                let diameter = (words.width * words.width + words.height * words.height).squareRoot()
                words = Size(width: diameter, height: diameter)
            case .box, .roundedBox, .plain: break
            }
            let size = Size(width: max(words.width, width), height: max(words.height, height))
            guard node.shape.isCircle else { return size }
            return Size(width: max(size.width, size.height), height: max(size.width, size.height))
        }
    }

    /// The room that each node probably takes, in points.
    package var roomNeeded: [(width: Double, height: Double)] {
        estimatedSizes(.estimated).map { ($0.width, $0.height) }
    }
}

extension Drawing.Node {
    /// The lines of the label as they are shown; empty for one without words.
    var shownLines: [String] {
        let lines = label.prefix(Sanitizer.lineLimit).flatMap { line in
            line.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        }
        let shown = lines.prefix(Sanitizer.lineLimit).map { Sanitizer.line($0) }
        return shown.contains { !$0.isEmpty } ? shown : []
    }
}

extension Body {
    /// A line from middle to middle, stopped short where an arrow ends at its node; a loop beside its node.
    func ownCourse(of edge: Drawing.Edge) -> Curve {
        let (start, end) = (positions[edge.tail], positions[edge.head])
        guard edge.tail != edge.head else {
            let (width, height) = (sizes[edge.tail].width / 2, sizes[edge.tail].height / 2)
            func beside(_ x: Double, _ y: Double) -> Drawing.Point { Drawing.Point(x: start.x + x, y: start.y + y) }
            return Curve(
                tailTip: nil, headTip: nil,
                points: [
                    beside(width * 0.8, height * 0.6), beside(width + 18, height + 4), beside(width + 18, -height - 4),
                    beside(width * 0.8, -height * 0.6),
                ])
        }
        guard edge.hasArrow else { return Curve(from: start, to: end) }
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        let length = max((dx * dx + dy * dy).squareRoot(), 1e-9)
        // The share of the way at which the line enters the box of its head.
        let size = sizes[edge.head]
        let inside = min(
            dx.magnitude > 1e-9 ? size.width / 2 / dx.magnitude : 1,
            dy.magnitude > 1e-9 ? size.height / 2 / dy.magnitude : 1)
        func at(_ share: Double) -> Drawing.Point { Drawing.Point(x: start.x + dx * share, y: start.y + dy * share) }
        let tip = max(1 - inside, 0.1)
        let stop = max(tip - 10 * arrowSize(edge.width) * min(scale, 1) / length, 0.05)
        var curve = Curve(from: start, to: at(stop))
        curve.headTip = at(tip)
        return curve
    }
}
