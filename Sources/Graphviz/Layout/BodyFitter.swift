#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Words smaller than this, in points, are hard to read on paper.
private let leastReadableFont = 7.2

/// Fits what an engine found into the area of the page.
///
/// All trials are made in the nodes' own sizes, in an area that is larger by 1/scale; the result is scaled at the end.
struct BodyFitter {
    let drawing: Drawing
    let sizes: [Size]
    let connected: [Int]
    let single: [Int]
    let area: Size?

    private var connectedSizes: [Size] { connected.map { sizes[$0] } }

    /// Room between nodes, by the size of their words.
    private var gap: Double { drawing.nodes.count > 300 ? 2 : 5 }

    // MARK: Force, ring and circle engines

    mutating func fitForces(session: borrowing GraphvizLibrary.Session) throws(RenderingError) -> Body {
        let problem = LayoutProblem(drawing, nodes: connected, sizes: sizes)
        var raw = try rawPositions(of: problem, for: drawing, session: session)
        let landscape = area.map { $0.width >= $0.height } ?? true
        if [.neato, .fdp, .sfdp].contains(drawing.engine) {
            raw = turned(raw, landscape: landscape)
            raw = evenedOut(raw, sizes: connectedSizes, share: 0.45)
        }
        var best: (placed: [Drawing.Point], scale: Double)?
        for scale in scalesToTry() {
            let placed = try separatedPositions(raw, at: scale, session: session)
            guard let area else { return assembled(placed, at: 1) }
            let box = box(at: scale).box
            let reached = bounds(of: placed, sizes: connectedSizes)
            let achieved = scale * min(box.width / max(reached.width, 1), box.height / max(reached.height, 1), 1)
            if best.map({ achieved > $0.scale * 1.001 }) ?? true { best = (placed, achieved) }
            if achieved >= scale * 0.985 || area.width <= 0 { break }
        }
        guard let best, let area else { return assembled(raw, at: 1) }
        let body = assembled(best.placed, at: best.scale)
        return body.scaled(by: min(best.scale, fit(body)), into: area)
    }

    /// The scales worth a trial, best first: none larger than leaves seven tenths of the page to lines and air, unless
    /// words would get too small.
    private func scalesToTry() -> [Double] {
        guard let area else { return [1] }
        let nodeArea = sizes.reduce(0) { $0 + ($1.width + gap) * ($1.height + gap) }
        let airy = (0.30 * area.width * area.height / max(nodeArea, 1)).squareRoot()
        let smallestFont = drawing.nodes.filter { !$0.safeLabel.isEmpty }.map(\.clampedFontSize).min() ?? 12
        var first = min(airy, greatestScale(drawing))
        first = max(first, min(leastReadableFont / smallestFont, 1))
        let tries = drawing.nodes.count <= 300 ? 9 : drawing.nodes.count <= 1_200 ? 3 : 1
        return (0..<tries).map { first * pow(0.9, Double($0)) }
    }

    /// The raw positions laid over the area and moved apart; where that pushes nodes over the edge, they are pressed
    /// back and moved apart again, which after some rounds fills the area evenly.
    private func separatedPositions(
        _ raw: [Drawing.Point], at scale: Double, session: borrowing GraphvizLibrary.Session
    ) throws(RenderingError) -> [Drawing.Point] {
        let box = box(at: scale).box
        let nodeSizes = connectedSizes
        var placed = stretched(raw, sizes: nodeSizes, into: box, onlyApart: false)
        guard drawing.nodes.count <= 6_000 else { return placed }
        for round in 0..<(drawing.nodes.count <= 300 ? 6 : 2) {
            if round > 0 { placed = stretched(placed, sizes: nodeSizes, into: box, onlyApart: false) }
            placed = try separated(placed, sizes: nodeSizes, gap: gap / 2, session: session)
            let reached = bounds(of: placed, sizes: nodeSizes)
            if area == nil || (reached.width <= box.width * 1.01 && reached.height <= box.height * 1.01) { break }
        }
        return placed
    }

    /// What the rows of single nodes leave of the area, in the nodes' own sizes.
    private func box(at scale: Double) -> (box: Box, rows: (positions: [Drawing.Point], height: Double)) {
        let target = target(at: scale)
        let rows = rows(of: single, width: target.width)
        let bottom = rows.height > 0 && !connected.isEmpty ? rows.height + 16 : 0
        let box = Box(left: 0, bottom: bottom, right: target.width, top: max(target.height, bottom + 20))
        return (box, rows)
    }

    /// The whole body, connected nodes spread (never drawn together) over what there is.
    private func assembled(_ placed: [Drawing.Point], at scale: Double) -> Body {
        let (box, rows) = box(at: scale)
        return assemble(stretched(placed, sizes: connectedSizes, into: box, onlyApart: true), rows)
    }

    /// The area in the nodes' own sizes; without a page, so much that a fifth of it is nodes.
    private func target(at scale: Double) -> Size {
        if let area { return Size(width: area.width / scale, height: area.height / scale) }
        let nodeArea = connectedSizes.reduce(0) { $0 + ($1.width + gap) * ($1.height + gap) }
        let widest = connectedSizes.map(\.width).max() ?? 0
        let all = sizes.reduce(0) { $0 + ($1.width + gap) * ($1.height + gap) }
        let width = max((1.5 * max(nodeArea / 0.22, all * 1.6)).squareRoot(), widest * 1.6, 240)
        return Size(width: width, height: rows(of: single, width: width).height + nodeArea / 0.22 / width)
    }

    /// The largest scale at which the trial fits the area.
    private func fit(_ body: Body) -> Double {
        guard let area else { return 1 }
        let box = bounds(of: body.positions, sizes: body.sizes)
        return min(area.width / max(box.width, 1), area.height / max(box.height, 1))
    }

    // MARK: Layers

    mutating func fitLayers(session: borrowing GraphvizLibrary.Session) throws(RenderingError) -> Body {
        let problem = LayoutProblem(drawing, nodes: connected, sizes: sizes)
        let natural = try layers(problem, filling: nil, session: session)
        guard let area else { return natural }
        let scale = min(
            area.width / max(natural.width, 1), area.height / max(natural.height, 1), greatestScale(drawing))
        let rows = rows(of: single, width: area.width / scale)
        let space = rows.height > 0 ? rows.height + 16 : 0
        let wanted = Size(
            width: min(area.width / scale, natural.width * 2.2),
            height: min(area.height / scale - space, natural.height * 2.2))
        let filled = connected.isEmpty ? natural : try layers(problem, filling: wanted, session: session)
        return filled.scaled(by: min(scale, fit(filled)), into: area)
    }

    private func layers(
        _ problem: LayoutProblem, filling wanted: Size?, session: borrowing GraphvizLibrary.Session
    ) throws(RenderingError) -> Body {
        guard !connected.isEmpty else { return assemble([], rows(of: single, width: target(at: 1).width)) }
        let found = try layeredPositions(of: problem, for: drawing, filling: wanted, session: session)
        let rows = rows(of: single, width: max(bounds(of: found.positions, sizes: connectedSizes).width, 240))
        var body = assemble(found.positions, rows)
        // The lines move with the nodes: find how far those went.
        guard let node = connected.first, let before = found.positions.first else { return body }
        let (dx, dy) = (body.positions[node].x - before.x, body.positions[node].y - before.y)
        var next = 0
        body.curves = drawing.edges.map { edge in
            guard edge.tail != edge.head else { return nil }
            defer { next += 1 }
            return found.curves[next]?.mapped { Drawing.Point(x: $0.x + dx, y: $0.y + dy) }
        }
        return body
    }

    // MARK: Nodes without lines

    private func rows(of nodes: [Int], width: Double) -> (positions: [Drawing.Point], height: Double) {
        var lines: [[Int]] = []
        var used = 0.0
        for node in nodes {
            if lines.isEmpty || used + sizes[node].width > width {
                lines.append([])
                used = 0
            }
            lines[lines.count - 1].append(node)
            used += sizes[node].width + 8
        }
        var places: [Int: Drawing.Point] = [:]
        var y = 0.0
        for line in lines.reversed() {
            let height = line.map { sizes[$0].height }.max() ?? 0
            let taken = line.reduce(-8) { $0 + sizes[$1].width + 8 }
            var x = (width - taken) / 2
            for node in line {
                places[node] = Drawing.Point(x: x + sizes[node].width / 2, y: y + height / 2)
                x += sizes[node].width + 8
            }
            y += height + 8
        }
        return (nodes.map { places[$0] ?? Drawing.Point(x: 0, y: 0) }, max(y - 8, 0))
    }

    /// Puts the connected nodes above the rows of single ones.
    private func assemble(_ placed: [Drawing.Point], _ rows: (positions: [Drawing.Point], height: Double)) -> Body {
        var positions = [Drawing.Point](repeating: Drawing.Point(x: 0, y: 0), count: drawing.nodes.count)
        let box = bounds(of: placed, sizes: connectedSizes)
        let lift = rows.height > 0 && !placed.isEmpty ? rows.height + 16 : 0
        for (node, place) in zip(connected, placed) {
            positions[node] = Drawing.Point(x: place.x - box.left, y: place.y - box.bottom + lift)
        }
        let rowBox = bounds(of: rows.positions, sizes: single.map { sizes[$0] })
        let shift = placed.isEmpty ? 0 : box.width / 2 - rowBox.middle.x
        for (node, place) in zip(single, rows.positions) {
            positions[node] = Drawing.Point(x: place.x + shift, y: place.y)
        }
        let all = bounds(of: positions, sizes: sizes)
        return Body(
            positions: positions.map { Drawing.Point(x: $0.x - all.left, y: $0.y - all.bottom) }, sizes: sizes,
            curves: drawing.edges.map { _ in nil }, scale: 1, width: all.width, height: all.height)
    }
}
