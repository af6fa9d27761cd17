import Foundation
import Graphviz
import Quintet

extension Drawing {
    /// The drawing with its nodes where Quintet's own layout puts them: what takes the place of an engine that failed.
    ///
    /// - Parameter end: when the layout has to be done; nodes stand in rows after that.
    func inOwnPlaces(until end: Double) -> Drawing {
        var drawing = self
        drawing.engine = .given
        let sizes = roomNeeded.map { Positions.Size(width: $0.width, height: $0.height) }
        let points = ownPositions(sizes, until: end) ?? Self.rows(sizes, aspectRatio: aspectRatio)
        for (number, point) in points.enumerated() {
            drawing.nodes[number].position = Point(x: point.x, y: point.y)
        }
        // The ways that lines had belong to other places.
        for number in drawing.edges.indices { drawing.edges[number].course = [] }
        return drawing
    }

    private var aspectRatio: Double { page.map { $0.width / max($0.height - 110, 1) } ?? 1.6 }

    /// nil if there is not time enough.
    private func ownPositions(_ sizes: [Positions.Size], until end: Double) -> [Positions.Point]? {
        let ids = nodes.indices.map { Organization.ID("\($0)") }
        var network = Network()
        for id in ids { try? network.add(Organization(id)) }
        for edge in edges where edge.tail != edge.head {
            let weight = edge.weight.isFinite ? min(max(edge.weight, 0.01), 1_000) : 1
            try? network.add(Collaboration(ids[edge.tail], ids[edge.head], weight: weight))
        }
        let graph = GraphView(network)
        guard graph.count == nodes.count else { return nil }
        var options = LayoutOptions()
        options.sizes = sizes
        options.aspectRatio = aspectRatio
        let progress = WorkProgress()
        let alarm = DispatchWorkItem { progress.stop() }
        DispatchQueue.global().asyncAfter(deadline: .now() + max(end - ChildProcess.now(), 0), execute: alarm)
        defer { alarm.cancel() }
        return try? graph.layout(options, progress: progress).points
    }

    /// Row after row, in the order of the drawing.
    private static func rows(_ sizes: [Positions.Size], aspectRatio: Double) -> [Positions.Point] {
        let area = sizes.reduce(0) { $0 + ($1.width + 12) * ($1.height + 12) }
        let width = (area * aspectRatio).squareRoot()
        var (x, y, height) = (0.0, 0.0, 0.0)
        return sizes.map { size in
            if x > 0, x + size.width > width {
                y -= height + 12
                (x, height) = (0, 0)
            }
            defer {
                x += size.width + 12
                height = max(height, size.height)
            }
            return Positions.Point(x: x + size.width / 2, y: y - size.height / 2)
        }
    }
}
