/// Everything on the page with its place: the result of the first pass, and all that the second needs to draw.
struct PageLayout {
    static let margin = 28.0

    var width: Double
    var height: Double
    var heading: HeadingLayout
    /// In page points, origin at the lower left of the page.
    var body: Body
    var edgeLabels: [EdgeLabel]

    /// Lays a drawing out: measure, place, route, and set the words of lines.
    init(_ drawing: Drawing, session: borrowing GraphvizLibrary.Session) throws(RenderingError) {
        var measurer = TextMeasurer(fonts: drawing.fonts)
        let sizes = try drawing.measureNodes(in: session)
        let margin = Self.margin

        var placed: Body
        if let page = drawing.page {
            width = Sanitizer.clamp(page.width, 100...10_000)
            height = Sanitizer.clamp(page.height, 100...10_000)
            let room = width - 2 * margin
            heading = try HeadingLayout(drawing.heading, room: room, measurer: &measurer, session: session)
            let (above, below) = Self.gaps(heading)
            let area = Size(
                width: room,
                height: max(height - 2 * margin - heading.height - above - below - heading.footerHeight, 40))
            let corner = Drawing.Point(x: margin, y: margin + heading.footerHeight + below)
            if let pinned = try drawing.bodyOnPage(sizes: sizes, area: area, corner: corner) {
                placed = pinned
            } else {
                placed = try layOutBody(drawing, sizes: sizes, area: area, session: session)
            }
        } else {
            placed = try layOutBody(drawing, sizes: sizes, area: nil, session: session)
            let natural = try HeadingLayout.naturalWidth(
                of: drawing.heading, measurer: &measurer, session: session)
            let room = max(placed.width, min(natural + 1, 560), 60)
            heading = try HeadingLayout(drawing.heading, room: room, measurer: &measurer, session: session)
            let (above, below) = Self.gaps(heading)
            width = (room + 2 * margin).rounded(.up)
            height =
                (placed.height + heading.height + heading.footerHeight + above + below + 2 * margin).rounded(.up)
            placed = placed.scaled(by: 1, into: Size(width: room, height: placed.height))
        }

        let lift = margin + heading.footerHeight + Self.gaps(heading).below
        func move(_ point: Drawing.Point) -> Drawing.Point {
            Drawing.Point(x: point.x + margin, y: point.y + lift)
        }
        placed.positions = placed.positions.map(move)
        placed.curves = placed.curves.map { $0?.mapped(move) }
        placed.cards = placed.cards.map { Box(middle: move($0.middle), width: $0.width, height: $0.height) }
        body = drawing.nodes.isEmpty ? placed : try placed.routed(for: drawing, session: session)
        edgeLabels = try placeEdgeLabels(of: drawing, body: body, measurer: &measurer, session: session)
    }

    private static func gaps(_ heading: HeadingLayout) -> (above: Double, below: Double) {
        (heading.height > 0 ? 14 : 0, heading.footerHeight > 0 ? 10 : 0)
    }
}

/// The words of a line, on the line.
struct EdgeLabel: Equatable {
    var edge: Int
    var text: String
    var middle: Drawing.Point
    var size: Size
    var fontSize: Double
}

/// Sets each label where its line is free: in the middle if nothing stands there, else somewhat off it.
private func placeEdgeLabels(
    of drawing: Drawing, body: Body, measurer: inout TextMeasurer, session: borrowing GraphvizLibrary.Session
) throws(RenderingError) -> [EdgeLabel] {
    let labelled = drawing.edges.indices.filter { !drawing.edges[$0].label.isEmpty }
    guard !labelled.isEmpty else { return [] }
    let style = TextMeasurer.Style(size: max(8.5 * min(body.scale, 1.1), 6.5))
    let texts = labelled.map { Sanitizer.line(drawing.edges[$0].label, limit: 60) }
    let widths = try measurer.widths(of: texts, in: style, session: session)
    var taken = zip(body.positions, body.sizes).map { Box(middle: $0, width: $1.width, height: $1.height) }
    var labels: [EdgeLabel] = []
    for ((edge, text), width) in zip(zip(labelled, texts), widths) {
        guard let curve = body.curves[edge] else { continue }
        let size = Size(width: width + 5, height: style.size * 1.4)
        let places = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72].map { curve.point(at: $0) }
        let free = places.first { place in
            let box = Box(middle: place, width: size.width, height: size.height)
            return !taken.contains { $0.overlaps(box) }
        }
        let middle = free ?? places[0]
        taken.append(Box(middle: middle, width: size.width, height: size.height))
        labels.append(EdgeLabel(edge: edge, text: text, middle: middle, size: size, fontSize: style.size))
    }
    return labels
}
