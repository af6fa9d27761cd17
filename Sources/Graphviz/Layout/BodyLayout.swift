/// The nodes of a drawing where they will be drawn, the origin at the lower left of the body.
struct Body {
    var positions: [Drawing.Point]
    /// Sizes as they will be drawn: measured ones times ``scale``.
    var sizes: [Size]
    /// The boxes beneath, where there are any.
    var cards: [Box] = []
    /// The courses of lines, where the engine that placed the nodes also drew them.
    var curves: [Curve?]
    var scale: Double
    var width: Double
    var height: Double
}

/// How far a sparse body is enlarged to fill its page: a handful of nodes further than a map, but never so far that
/// its words outgrow the title.
func greatestScale(_ drawing: Drawing) -> Double {
    let largestFont = drawing.nodes.map(\.clampedFontSize).max() ?? 12
    return max(1, min(drawing.nodes.count <= 8 ? 1.7 : 1.3, HeadingLayout.titleStyle.size / largestFont))
}

/// Finds positions for all nodes: in `area` if one is given, with everything scaled to fit; else in the room needed.
func layOutBody(
    _ drawing: Drawing, sizes: [Size], area: Size?, session: borrowing GraphvizLibrary.Session
) throws(RenderingError) -> Body {
    guard !drawing.nodes.isEmpty else {
        return Body(
            positions: [], sizes: [], curves: drawing.edges.map { _ in nil }, scale: 1, width: area?.width ?? 0,
            height: area?.height ?? 0)
    }
    if drawing.engine == .given { return try placeGiven(drawing, sizes: sizes, area: area) }

    // Nodes without lines tell an engine nothing and cost it minutes; they stand in rows below the rest.
    var isConnected = [Bool](repeating: false, count: drawing.nodes.count)
    for edge in drawing.edges where edge.tail != edge.head {
        isConnected[edge.tail] = true
        isConnected[edge.head] = true
    }
    let connected = drawing.nodes.indices.filter { isConnected[$0] }
    let single = drawing.nodes.indices.filter { !isConnected[$0] }

    var fitter = BodyFitter(drawing: drawing, sizes: sizes, connected: connected, single: single, area: area)
    return drawing.engine == .dot
        ? try fitter.fitLayers(session: session) : try fitter.fitForces(session: session)
}

/// Positions from the caller, made smaller if they do not fit and somewhat larger if there is much room.
private func placeGiven(_ drawing: Drawing, sizes: [Size], area: Size?) throws(RenderingError) -> Body {
    let positions = drawing.nodes.compactMap(\.position)
    guard positions.count == drawing.nodes.count,
        (positions + drawing.cards.map(\.middle)).allSatisfy({ $0.x.isFinite && $0.y.isFinite })
    else { throw .invalidDrawing("a node has no position, but positions are to be given") }
    let cards = drawing.cards.map { card in
        Box(
            middle: clamped(card.middle), width: Sanitizer.clamp(card.width, 0...1_000_000),
            height: Sanitizer.clamp(card.height, 0...1_000_000))
    }
    let body = Body(
        positions: positions.map(clamped), sizes: sizes, cards: cards, curves: drawing.edges.map { Curve($0.course) },
        scale: 1, width: 0, height: 0)
    let box = body.extent
    var scale = 1.0
    if let area {
        scale = min(area.width / max(box.width, 1), area.height / max(box.height, 1), greatestScale(drawing))
    }
    var placed = body.scaled(
        by: scale, into: Size(width: area?.width ?? box.width, height: area?.height ?? box.height))
    for (index, edge) in drawing.edges.enumerated() where edge.hasArrow {
        placed.curves[index]?.makeRoomForArrow(10 * arrowSize(edge.width) * min(scale, 1))
    }
    return placed
}

extension Drawing {
    /// The body where the drawing says it is on the page; nil if it says nothing or if that is not in the area.
    ///
    /// - Parameter corner: the lower left corner of the area on the page.
    func bodyOnPage(sizes: [Size], area: Size, corner: Point) throws(RenderingError) -> Body? {
        guard engine == .given, let pageScale, pageScale.isFinite, pageScale > 0, !nodes.isEmpty, cards.isEmpty else {
            return nil
        }
        let positions = nodes.compactMap(\.position)
        guard positions.count == nodes.count, positions.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else {
            throw .invalidDrawing("a node has no position, but positions are to be given")
        }
        func move(_ point: Point) -> Point {
            Point(x: point.x * pageScale - corner.x, y: point.y * pageScale - corner.y)
        }
        var body = Body(
            positions: positions.map(move),
            sizes: sizes.map { Size(width: $0.width * pageScale, height: $0.height * pageScale) },
            curves: edges.map { Curve($0.course)?.mapped(move) }, scale: pageScale, width: area.width,
            height: area.height)
        let box = body.extent
        let slack = 2.0
        guard box.left >= -slack, box.bottom >= -slack, box.right <= area.width + slack, box.top <= area.height + slack
        else { return nil }
        for (index, edge) in edges.enumerated() where edge.hasArrow {
            body.curves[index]?.makeRoomForArrow(10 * arrowSize(edge.width) * min(pageScale, 1))
        }
        return body
    }
}

private func clamped(_ point: Drawing.Point) -> Drawing.Point {
    Drawing.Point(
        x: Sanitizer.clamp(point.x, -1_000_000...1_000_000), y: Sanitizer.clamp(point.y, -1_000_000...1_000_000))
}

extension Curve {
    /// The course that a drawing gives; nil for one that is no chain of curves.
    fileprivate init?(_ course: [Drawing.Point]) {
        guard course.count >= 4, course.count % 3 == 1, course.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else {
            return nil
        }
        self.init(tailTip: nil, headTip: nil, points: course.map(clamped))
    }

    /// The line ends where its arrow begins, in the direction in which it arrives.
    fileprivate mutating func makeRoomForArrow(_ length: Double) {
        guard points.count >= 4 else { return }
        let (tip, control) = (points[points.count - 1], points[points.count - 2])
        let (dx, dy) = (tip.x - control.x, tip.y - control.y)
        let reach = max((dx * dx + dy * dy).squareRoot(), 1e-9)
        let share = min(length / reach, 0.9)
        headTip = tip
        points[points.count - 1] = Drawing.Point(x: tip.x - dx * share, y: tip.y - dy * share)
    }
}

extension Body {
    /// The box round all nodes and cards.
    var extent: Box {
        let nodes = zip(positions, sizes).map { Box(middle: $0, width: $1.width, height: $1.height) }
        return Box(holding: nodes + cards) ?? Box(left: 0, bottom: 0, right: 0, top: 0)
    }

    /// The same body smaller or larger in all its parts, in the middle of a room.
    func scaled(by factor: Double, into room: Size) -> Body {
        let box = extent
        func move(_ point: Drawing.Point) -> Drawing.Point {
            Drawing.Point(
                x: (point.x - box.middle.x) * factor + room.width / 2,
                y: (point.y - box.middle.y) * factor + room.height / 2)
        }
        return Body(
            positions: positions.map(move),
            sizes: sizes.map { Size(width: $0.width * factor, height: $0.height * factor) },
            cards: cards.map { Box(middle: move($0.middle), width: $0.width * factor, height: $0.height * factor) },
            curves: curves.map { $0?.mapped(move) }, scale: scale * factor, width: room.width, height: room.height)
    }
}
