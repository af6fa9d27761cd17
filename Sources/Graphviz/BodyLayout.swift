/// The nodes of a drawing where they will be drawn, the origin at the lower left of the body.
struct Body {
    var positions: [Drawing.Point]
    /// Sizes as they will be drawn: measured ones times ``scale``.
    var sizes: [Size]
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
    var positions: [Drawing.Point] = []
    for node in drawing.nodes {
        guard let position = node.position, position.x.isFinite, position.y.isFinite else {
            throw .invalidDrawing("a node has no position, but positions are to be given")
        }
        positions.append(
            Drawing.Point(
                x: Sanitizer.clamp(position.x, -1_000_000...1_000_000),
                y: Sanitizer.clamp(position.y, -1_000_000...1_000_000)))
    }
    let box = bounds(of: positions, sizes: sizes)
    var scale = 1.0
    if let area {
        scale = min(area.width / max(box.width, 1), area.height / max(box.height, 1), greatestScale(drawing))
    }
    let room = Size(width: area?.width ?? box.width, height: area?.height ?? box.height)
    return Body(
        positions: positions, sizes: sizes, curves: drawing.edges.map { _ in nil }, scale: 1, width: box.width,
        height: box.height
    ).scaled(by: scale, into: room)
}

extension Body {
    /// The same body smaller or larger in all its parts, in the middle of a room.
    func scaled(by factor: Double, into room: Size) -> Body {
        let box = bounds(of: positions, sizes: sizes)
        func move(_ point: Drawing.Point) -> Drawing.Point {
            Drawing.Point(
                x: (point.x - box.middle.x) * factor + room.width / 2,
                y: (point.y - box.middle.y) * factor + room.height / 2)
        }
        return Body(
            positions: positions.map(move),
            sizes: sizes.map { Size(width: $0.width * factor, height: $0.height * factor) },
            curves: curves.map { $0?.mapped(move) }, scale: scale * factor, width: room.width, height: room.height)
    }
}
