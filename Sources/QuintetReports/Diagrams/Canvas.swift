import Graphviz
import Quintet

/// A picture that is laid out here: boxes, words and lines at places of our own.
///
/// Places are in points from the upper left corner of the room for the picture, downwards, and become those of the
/// drawing in the end.
struct Canvas {
    let fitting: TextFitting
    let theme: Theme
    var cards: [Drawing.Card] = []
    var nodes: [Drawing.Node] = []
    var edges: [Drawing.Edge] = []

    init(_ widths: FontWidths, _ theme: Theme) {
        fitting = TextFitting(widths: widths)
        self.theme = theme
    }

    /// The height of so many lines of text.
    static func height(_ lines: Int, _ size: Double) -> Double { Double(lines) * size * FontWidths.lineHeight }

    /// Words without a box.
    ///
    /// - Parameters:
    ///   - x: the middle of the words, or their left edge if `isLeftAligned`.
    ///   - ground: what they stand on; their ink is made readable there.
    mutating func write(
        _ lines: [String], key: String, x: Double, y: Double, size: Double, isBold: Bool = false,
        ink: Color? = nil, on ground: Color? = nil, isLeftAligned: Bool = false, tooltip: String = "",
        classes: [String] = []
    ) {
        let ground = ground ?? theme.background
        // Slack keeps the last letter inside, and those aligned at the left where they are meant to begin.
        let width = (lines.map { fitting.width($0, size, isBold: isBold) }.max() ?? 0) * 1.04 + 1
        nodes.append(
            Drawing.Node(
                key: key, label: lines, tooltip: tooltip, classes: ["words"] + classes, shape: .plain, fill: ground,
                ink: (ink ?? theme.ink).readable(on: ground), rim: ground, rimWidth: 0, fontSize: size,
                isBold: isBold, width: width, height: Self.height(lines.count, size), hasFixedSize: true,
                isLeftAligned: isLeftAligned,
                position: Drawing.Point(x: isLeftAligned ? x + width / 2 : x, y: -y)))
    }

    /// A box, with or without words in it.
    mutating func place(_ node: Drawing.Node, x: Double, y: Double) {
        var node = node
        node.position = Drawing.Point(x: x, y: -y)
        node.hasFixedSize = true
        nodes.append(node)
    }

    /// A card beneath everything else, from its upper left corner.
    mutating func place(_ card: Drawing.Card, left: Double, top: Double) {
        var card = card
        card.middle = Drawing.Point(x: left + card.width / 2, y: -(top + card.height / 2))
        cards.append(card)
    }

    /// Gives a line its way, in places of the canvas.
    mutating func add(_ edge: Drawing.Edge, course: [Drawing.Point]) {
        var edge = edge
        edge.course = course.map { Drawing.Point(x: $0.x, y: -$0.y) }
        edges.append(edge)
    }

    /// The middle of a node in places of the canvas.
    func middle(of node: Int) -> Drawing.Point {
        let place = nodes[node].position ?? Drawing.Point(x: 0, y: 0)
        return Drawing.Point(x: place.x, y: -place.y)
    }

    /// The whole as a drawing.
    ///
    /// - Parameter size: the room that the picture takes even where nothing stands at its edges.
    func drawing(
        _ name: String, heading: Drawing.Heading, summary: String, size: (width: Double, height: Double),
        page: Drawing.Page?
    ) -> Drawing {
        // A card that cannot be seen holds the room open.
        let frame = Drawing.Card(
            key: "frame", middle: Drawing.Point(x: size.width / 2, y: -size.height / 2), width: size.width,
            height: size.height, fill: Color(0, alpha: 0), rim: Color(0, alpha: 0), rimWidth: 0)
        return Drawing(
            name: name, heading: heading, summary: summary, cards: [frame] + cards, nodes: nodes, edges: edges,
            engine: .given, lines: .straight, page: page
        ).themed(theme)
    }
}

/// A straight way between two places.
func straightCourse(_ start: Drawing.Point, _ end: Drawing.Point) -> [Drawing.Point] {
    func between(_ share: Double) -> Drawing.Point {
        Drawing.Point(x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share)
    }
    return [start, between(1.0 / 3), between(2.0 / 3), end]
}
