import Graphviz
import Quintet

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Places on rings round one node: partners on the first, their partners on the second, and so on, each near the one it is
/// known through. Rings have the form of the page, and grow until nothing on them overlaps; a crowded one is staggered.
struct RingPlacing {
    /// How wide words are.
    let widths: FontWidths

    /// The most nodes that have a place on rings; more make rings that are all rim.
    static let limit = 400

    /// The drawing with its nodes on rings round its root, the first ring in the order of the nodes.
    func placed(_ drawing: Drawing) -> Drawing {
        guard let root = drawing.root, drawing.nodes.indices.contains(root) else { return drawing }
        var placed = drawing
        placed.engine = .given
        placed.fix(drawing.nodes.map { $0.size(widths) })
        let boxes = placed.nodes.map { Positions.Size(width: $0.width + Self.gap, height: $0.height + Self.gap) }
        let room = placed.bodyRoom(widths) ?? Positions.Size(width: 1.5, height: 1)
        let form = min(max(room.width / room.height, 0.5), 2.2)

        var places = [Drawing.Point?](repeating: nil, count: boxes.count)
        var angles = [Double](repeating: 0, count: boxes.count)
        places[root] = Drawing.Point(x: 0, y: 0)
        var radius = boxes[root].height / 2
        for ring in rings(of: placed, root: root) {
            let order = ring.parents.isEmpty ? ring.nodes : sorted(ring, by: angles)
            let lanes = order.count <= 22 ? 1 : order.count <= 56 ? 2 : 3
            let high = order.map { boxes[$0].height }.max() ?? 0
            radius += high * 0.9 + 10
            while !set(order, lanes: lanes, radius, form, boxes, &places, &angles) { radius *= 1.04 }
            radius += Double(lanes - 1) * high + high / 2
        }
        for node in placed.nodes.indices { placed.nodes[node].position = places[node] ?? Drawing.Point(x: 0, y: 0) }
        return placed
    }

    private static let gap = 6.0

    private struct Ring {
        var nodes: [Int]
        /// By node, those of the ring before that it has lines to.
        var parents: [Int: [Int]]
    }

    private func rings(of drawing: Drawing, root: Int) -> [Ring] {
        var partners = [[Int]](repeating: [], count: drawing.nodes.count)
        for edge in drawing.edges where edge.tail != edge.head {
            partners[edge.tail].append(edge.head)
            partners[edge.head].append(edge.tail)
        }
        var seen = Set([root])
        var last = [root]
        var rings: [Ring] = []
        while seen.count < drawing.nodes.count {
            var parents: [Int: [Int]] = [:]
            for parent in last {
                for node in partners[parent] where !seen.contains(node) { parents[node, default: []].append(parent) }
            }
            // Whoever cannot be reached stands on a ring of their own.
            let nodes = parents.isEmpty ? drawing.nodes.indices.filter { !seen.contains($0) } : parents.keys.sorted()
            seen.formUnion(nodes)
            rings.append(Ring(nodes: nodes, parents: last == [root] ? [:] : parents))
            last = nodes
        }
        return rings
    }

    /// Those of a ring by the directions in which their parents are seen.
    private func sorted(_ ring: Ring, by angles: [Double]) -> [Int] {
        func direction(_ node: Int) -> Double {
            let all = ring.parents[node] ?? []
            let (x, y) = all.reduce((0.0, 0.0)) { ($0.0 + cos(angles[$1]), $0.1 + sin(angles[$1])) }
            // Rounded, so that no platform's last digit decides.
            let angle = ((atan2(y, x) * 1e6).rounded()) / 1e6
            return angle > .pi / 2 ? angle - 2 * .pi : angle
        }
        let directions = Dictionary(uniqueKeysWithValues: ring.nodes.map { ($0, direction($0)) })
        // Clockwise from the top, as the first ring is set.
        return ring.nodes.sorted { one, other in
            let (a, b) = (directions[one] ?? 0, directions[other] ?? 0)
            return a == b ? one < other : a > b
        }
    }

    /// Sets the nodes round the ring clockwise from the top, each on as much of it as its box needs there.
    ///
    /// - Returns: whether none overlaps another or any that has a place already.
    private func set(
        _ order: [Int], lanes: Int, _ radius: Double, _ form: Double, _ boxes: [Positions.Size],
        _ places: inout [Drawing.Point?], _ angles: inout [Double]
    ) -> Bool {
        let high = order.map { boxes[$0].height }.max() ?? 0
        // How far round the ring each box reaches, by what it is as seen from the way.
        var spots: [Double] = []
        for pass in 0..<3 {
            var needs: [Double] = []
            for (number, node) in order.enumerated() {
                let here = pass == 0 ? Double.pi / 2 - 2 * .pi * Double(number) / Double(order.count) : spots[number]
                let (tangentX, tangentY) = (form * sin(here).magnitude, cos(here).magnitude)
                let length = (tangentX * tangentX + tangentY * tangentY).squareRoot()
                // Along a flat stretch a box needs its width, along a steep one its height; and angle for length.
                let along = min(
                    boxes[node].width / max(tangentX / length, 1e-3), boxes[node].height / max(tangentY / length, 1e-3))
                needs.append(along / length)
            }
            let total = needs.reduce(0, +)
            var passed = 0.0
            spots = needs.map { need in
                defer { passed += need }
                return Double.pi / 2 - 2 * .pi * (passed + need / 2 - needs[0] / 2) / total
            }
        }
        var new: [(node: Int, place: Drawing.Point)] = []
        for (number, node) in order.enumerated() {
            let lane = Double(number % lanes)
            let spot = (spots[number] * 1e6).rounded() / 1e6
            let reach = radius + lane * high * 1.05
            angles[node] = spot
            new.append((node, Drawing.Point(x: reach * form * cos(spot), y: reach * sin(spot))))
        }
        let old = places.indices.compactMap { node in places[node].map { (node: node, place: $0) } }.filter {
            !order.contains($0.node)
        }
        for (number, one) in new.enumerated() {
            for other in new[(number + 1)...] + old[...] {
                let isApart =
                    (one.place.x - other.place.x).magnitude >= (boxes[one.node].width + boxes[other.node].width) / 2
                    || (one.place.y - other.place.y).magnitude >= (boxes[one.node].height + boxes[other.node].height)
                        / 2
                if !isApart { return false }
            }
        }
        for each in new { places[each.node] = each.place }
        return true
    }
}
