import Graphviz
import Quintet

/// Places of our own for the nodes of a drawing: by its lines, over its whole page, without overlaps, labels and all.
///
/// The places depend on the keys and sizes of the nodes, on the lines and their weights, and on the page; not on the order of
/// either, nor on the number of threads.
struct MapPlacing {
    /// How wide words are.
    let widths: FontWidths
    /// Start of all chance.
    var seed: UInt64 = 1
    /// The groups that are drawn together, by node; nil for none.
    var groups: [Int?]?
    /// How much they are, 0 to 1.
    var groupPull = 0.35

    /// Makes a way of placing by the widths of a font.
    init(_ widths: FontWidths) { self.widths = widths }

    /// The middles of the nodes, in the order of the drawing, for a body that fills the page below the heading.
    ///
    /// - Parameter sizes: the boxes of the nodes.
    /// - Complexity: as ``GraphView/layout(_:progress:)``.
    func positions(
        of drawing: Drawing, sizes: [Positions.Size], progress: WorkProgress? = nil
    ) throws(Stopped) -> [Drawing.Point] {
        guard let graph = Self.graph(of: drawing) else { return sizes.map { _ in Drawing.Point(x: 0, y: 0) } }
        var options = LayoutOptions()
        options.sizes = sizes
        options.seed = seed
        options.groups = groups
        options.groupPull = groupPull
        options.gap = drawing.nodes.count > 300 ? 2 : 7
        options.frame = drawing.bodyRoom(widths)
        options.largestScale = Self.largestScale(drawing)
        return try graph.layout(options, progress: progress).points.map { Drawing.Point(x: $0.x, y: $0.y) }
    }

    /// The drawing with all its nodes placed, for a renderer that leaves them where they are.
    func placed(_ drawing: Drawing, progress: WorkProgress? = nil) throws(Stopped) -> Drawing {
        var placed = drawing
        placed.engine = .given
        let sizes = drawing.nodes.map { $0.size(widths) }
        placed.fix(sizes)
        for (node, point) in zip(placed.nodes.indices, try positions(of: placed, sizes: sizes, progress: progress)) {
            placed.nodes[node].position = point
        }
        return placed
    }

    /// How far a sparse drawing is enlarged: never so far that its words outgrow the title.
    static func largestScale(_ drawing: Drawing) -> Double {
        let largestFont = drawing.nodes.lazy.map(\.fontSize).max() ?? 12
        return max(1, min(drawing.nodes.count <= 8 ? 1.7 : 1.3, 22 / max(largestFont, 1)))
    }

    /// The drawing as a graph of its nodes, by their keys; nil for one without nodes.
    static func graph(of drawing: Drawing) -> GraphView? {
        var network = Network()
        var ids: [Organization.ID] = []
        for (number, node) in drawing.nodes.enumerated() {
            let key = Organization.ID(node.key)
            if (try? network.add(Organization(key))) != nil {
                ids.append(key)
                continue
            }
            // A key that is empty or was seen before is told by its number.
            let other = Organization.ID("\(node.key) \u{1F}\(number)")
            guard (try? network.add(Organization(other))) != nil else { return nil }
            ids.append(other)
        }
        for edge in drawing.edges where edge.tail != edge.head {
            guard ids.indices.contains(edge.tail), ids.indices.contains(edge.head) else { continue }
            try? network.add(Collaboration(ids[edge.tail], ids[edge.head], weight: max(edge.weight, 0.01)))
        }
        return ids.isEmpty ? nil : GraphView(network)
    }
}

extension Drawing {
    /// The room that the heading and the source leave on the page, in points; nil without a page.
    func bodyRoom(_ widths: FontWidths) -> Positions.Size? {
        guard let page else { return nil }
        let rooms = heading.rooms(pageWidth: page.width, widths: widths)
        return Positions.Size(
            width: max(page.width - 2 * Drawing.Page.margin, 40),
            height: max(page.height - rooms.above - rooms.below, 40))
    }

    /// Gives every node the size it has, so that the renderer need not find it again.
    mutating func fix(_ sizes: [Positions.Size]) {
        for (node, size) in zip(nodes.indices, sizes) {
            nodes[node].width = size.width
            nodes[node].height = size.height
            nodes[node].hasFixedSize = true
        }
    }
}
