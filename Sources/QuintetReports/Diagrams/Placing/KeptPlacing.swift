import Graphviz
import Quintet

extension MapPlacing {
    /// The drawing with everybody who was in an earlier picture where they were, and new ones near their partners.
    ///
    /// The page is that of the earlier picture unless another is asked for. Nobody moves by more than a fiftieth of the
    /// width; where that leaves no room for those who are new, all nodes are drawn a little smaller.
    func placed(
        _ drawing: Drawing, keeping earlier: EarlierPicture, page: Drawing.Page?, progress: WorkProgress? = nil
    ) throws(Stopped) -> Drawing {
        var placed = drawing
        (placed.engine, placed.page, placed.seed) = (.given, page ?? earlier.page, earlier.seed)
        placed.fix(drawing.nodes.map { $0.size(widths) })
        let sizes = placed.nodes.map { Positions.Size(width: $0.width, height: $0.height) }
        guard let paper = placed.page, let room = placed.bodyRoom(widths), let graph = Self.graph(of: placed) else {
            return placed
        }
        let margin = Drawing.Page.margin
        let below = placed.heading.rooms(pageWidth: paper.width, widths: widths).below
        var options = LayoutOptions()
        options.sizes = sizes
        options.seed = UInt64(clamping: earlier.seed)
        var scale = earlier.scale
        for attempt in 0..<40 {
            let isLast = attempt == 39
            let stretch = (x: paper.width / earlier.page.width, y: paper.height / earlier.page.height)
            // Air between nodes, too, is given up before anybody has to move.
            options.gap = attempt < 4 ? 3 : 1
            for (node, size) in zip(placed.nodes, sizes) {
                guard let point = earlier.places[Organization.ID(node.key)] else { continue }
                // A heading of one more line takes room at the top.
                let half = (x: size.width * scale / 2, y: size.height * scale / 2)
                let x = min(max(point.x * stretch.x, margin + half.x), margin + room.width - half.x)
                let y = min(max(point.y * stretch.y, below + half.y), below + room.height - half.y)
                options.keeping[Organization.ID(node.key)] = Positions.Point(x: x / scale, y: y / scale)
            }
            options.ground =
                isLast
                ? nil
                : (
                    Positions.Point(x: margin / scale, y: below / scale),
                    Positions.Size(width: room.width / scale, height: room.height / scale)
                )
            let positions = try graph.layout(options, progress: progress)
            let (origin, size) = positions.bounds
            let slack = 1.5 / scale
            let isInside =
                origin.x >= margin / scale - slack && origin.y >= below / scale - slack
                && origin.x + size.width <= (margin + room.width) / scale + slack
                && origin.y + size.height <= (below + room.height) / scale + slack
            guard isLast || (isInside && positions.overlapCount() == 0) else {
                scale *= 0.95
                continue
            }
            for (node, point) in zip(placed.nodes.indices, positions.points) {
                placed.nodes[node].position = Drawing.Point(x: point.x, y: point.y)
            }
            placed.pageScale = scale
            break
        }
        return placed
    }
}

extension PictureTask {
    /// The drawing at places of our own, unless an engine was asked for.
    func placed(_ drawing: Drawing) throws -> Drawing {
        guard options.engine == nil else { return drawing }
        let placing = MapPlacing(try widths())
        guard let earlier = options.earlier else { return try placing.placed(drawing) }
        return try placing.placed(drawing, keeping: earlier, page: options.page)
    }
}

extension PictureTask {
    /// The drawing on rings round its root, unless an engine was asked for.
    func ringed(_ drawing: Drawing) throws -> Drawing {
        // With two steps and more the library's rings are denser, and words on them larger.
        guard options.engine == nil, options.focus?.steps ?? 1 <= 1 else { return drawing }
        guard drawing.nodes.count <= RingPlacing.limit else { return try placed(drawing) }
        return RingPlacing(widths: try widths()).placed(drawing)
    }
}

extension Subject {
    /// What a picture of the backbone alone leaves out.
    func backboneRemark(_ options: PictureOptions, _ selection: PictureSelection, _ lines: TieLines) -> Bilingual? {
        guard let significance = options.backbone else { return nil }
        let all = TieLines(self, among: selection.organizations).lines.count
        let left = all - lines.lines.count
        let alpha = shortNumber(significance)
        return Bilingual(
            "the backbone only (disparity filter, α = \(alpha)): \(grouped(left)) of \(counted(all, "pair", "pairs")) left out",
            "เฉพาะโครงหลัก (disparity filter, α = \(alpha)) ไม่ได้วาด \(grouped(left)) จาก \(grouped(all)) คู่")
    }
}
