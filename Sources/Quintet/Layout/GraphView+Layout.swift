// Where organizations stand: each connected piece by itself, turned to lie along the page, boxes moved apart, and the
// pieces packed.

extension GraphView {
    /// Places for all organizations, without overlaps.
    ///
    /// Ties are read without direction. A connected piece of up to 600 organizations is drawn by distances (stress), a
    /// larger one by forces (see ``LayoutMethod``). Each piece lies along the longer side of the page, its busiest
    /// organizations to the left and above; boxes are moved apart until none comes nearer to another than the gap; the
    /// pieces are packed round the largest, and organizations without ties stand in rows below. The empty network has no
    /// positions, and one organization stands in the middle of its own box.
    ///
    /// Positions depend on the ids, the ties, the options and nothing else: not on the order of organizations or ties, nor
    /// on the number of threads. The lower left corner of the whole is (0, 0).
    ///
    /// With positions to keep, these organizations stay where they were; nobody is turned or packed anew. New ones come
    /// in near their partners, in the nearest free place; pieces that are new altogether stand beside the rest. Where boxes
    /// that are kept have grown into each other, they are moved by at most 2 % of the drawing's width, and if that isn't
    /// enough the whole is enlarged.
    ///
    /// - Parameters:
    ///   - options: what it should look like.
    ///   - progress: told of the pieces done; may ask to stop.
    /// - Returns: the places, in points.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(*p*²) for each piece of *p* ≤ 600 organizations; otherwise O((*n* log *n* + *m*) *s*), where *n* is
    ///   the number of organizations, *m* of ties, and *s* of steps, a hundred or so.
    ///
    /// For the path a – b – c of marks of 10 points the three stand in a row, b halfway between a and c.
    ///
    /// References: 1. Gansner, Koren and North 2004, doi 10.1007/978-3-540-31843-9_25. 2. Zheng, Pawar and Goodman 2019,
    /// doi 10.1109/TVCG.2018.2859997. 3. Brandes and Pich 2006, doi 10.1007/978-3-540-70904-6_6. 4. Hu 2005, The
    /// Mathematica Journal 10(1), 37–71.
    public func layout(
        _ options: LayoutOptions = LayoutOptions(), progress: WorkProgress? = nil
    ) throws(Stopped) -> Positions {
        precondition(options.sizes.map { $0.count == count } ?? true, "there is one size for each organization")
        precondition(options.groups.map { $0.count == count } ?? true, "there is one group for each organization")
        let plan = LayoutPlan(self, options)
        let boxes = try plan.place(progress: progress)
        var points = [Positions.Point](repeating: Positions.Point(x: 0, y: 0), count: count)
        for (place, v) in plan.order.enumerated() { points[v] = Positions.Point(x: boxes[place].x, y: boxes[place].y) }
        return Positions(points, sizes: plan.sizesByPosition, index: index)
    }
}

/// A layout's input in an order of its own, so that the order of the network leaves no trace: by the ids.
struct LayoutPlan {
    /// The positions of the graph, by their ids.
    let order: [Int]
    let rows: Arcs.Rows
    let lengths: [Float]
    let sizes: [Positions.Size]
    /// By place in the order the number of the group, in order of appearance, or −1; nil if there are none.
    let groups: [Int32]?
    /// By place in the order, the earlier position to keep.
    let kept: [Positions.Point?]
    let options: LayoutOptions
    let sizesByPosition: [Positions.Size]

    init(_ graph: GraphView, _ options: LayoutOptions) {
        let ids = graph.index.ids
        let order = ids.indices.sorted { ids[$0] < ids[$1] }
        var places = [Int](repeating: 0, count: order.count)
        for (place, v) in order.enumerated() { places[v] = place }

        let partners = graph.partners
        var arcs = Arcs()
        arcs.reserveCapacity(partners.targets.count)
        for (place, v) in order.enumerated() {
            for arc in partners.offsets[v]..<partners.offsets[v + 1] {
                arcs.append(
                    Int32(truncatingIfNeeded: place),
                    Int32(truncatingIfNeeded: places[Int(partners.targets[arc])]), partners.weights[arc])
            }
        }
        rows = arcs.rows(count: order.count)
        lengths = tieLengths(rows, options.counting)
        let sizesByPosition = (0..<graph.count).map { v in
            let size = options.sizes?[v] ?? Positions.Size(width: 10, height: 10)
            return Positions.Size(width: Self.usable(size.width), height: Self.usable(size.height))
        }
        self.sizesByPosition = sizesByPosition
        sizes = order.map { sizesByPosition[$0] }
        groups = options.groups.map { groups in
            var numbers: [Int: Int32] = [:]
            return order.map { v in
                guard let group = groups[v] else { return -1 }
                let number = numbers[group] ?? Int32(numbers.count)
                numbers[group] = number
                return number
            }
        }
        kept = order.map { v in
            guard let point = options.keeping[ids[v]], point.x.magnitude <= 1e7, point.y.magnitude <= 1e7 else {
                return nil
            }
            return point
        }
        self.order = order
        self.options = options
    }

    private static func usable(_ side: Double) -> Double { side.isFinite ? min(max(side, 0), 10_000) : 0 }

    /// The least distance between boxes, a trifle more than asked for so that rounding leaves none too near.
    var gap: Double { (options.gap.isFinite ? min(max(options.gap, 0), 1_000) : 0) + 0.01 }

    /// Width over height.
    var aspectRatio: Double {
        let asked = frame.map { $0.width / $0.height } ?? options.aspectRatio
        return asked.isFinite ? min(max(asked, 0.1), 10) : 1.6
    }

    /// The room to fill, if it is one.
    var frame: Positions.Size? {
        guard let frame = options.frame, frame.width.isFinite, frame.height.isFinite else { return nil }
        return frame.width >= 1 && frame.height >= 1 ? frame : nil
    }

    /// The boxes in the plan's order, gaps taken off again.
    func place(progress: WorkProgress?) throws(Stopped) -> [Box] {
        var boxes = sizes.map { Box(Positions.Point(x: 0, y: 0), $0) }
        for v in boxes.indices {
            boxes[v].width += gap
            boxes[v].height += gap
        }
        let members = rows.pieceMembers()
        progress?.expect(members.count)
        let pieces = members.map { rows.layoutPiece($0, lengths: lengths) }
        // Earlier positions are in points of their own and stay there.
        guard kept.allSatisfy({ $0 == nil }) else {
            boxes = try placeKeeping(boxes, pieces, progress: progress)
            try progress?.advance(members.count)
            return boxes
        }
        let connected = pieces.filter { $0.members.count > 1 }
        let isolates = pieces.filter { $0.members.count == 1 }.flatMap(\.members)
        for piece in connected {
            try place(piece, &boxes, progress: progress)
            try progress?.advance(1)
        }
        boxes.pack(connected.map(\.members), rows, aspectRatio: aspectRatio)
        if let frame, boxes.count > 1 {
            try fill(frame, &boxes, connected.flatMap(\.members), isolates, progress: progress)
        } else {
            boxes.setInRows(isolates, groups: groups, below: connected.flatMap(\.members), aspectRatio)
        }
        try progress?.advance(isolates.count)
        let frame = BoxFrame(boxes)
        for v in boxes.indices {
            boxes[v].x -= frame.left + gap / 2
            boxes[v].y -= frame.bottom + gap / 2
        }
        return boxes
    }
    /// Gives the boxes of one piece their places, about a middle of their own.
    func place(_ piece: LayoutPiece, _ boxes: inout [Box], progress: WorkProgress?) throws(Stopped) {
        var own = piece.members.map { boxes[$0] }
        try piece.place(&own, self, seed: options.seed &+ UInt64(piece.members[0]), progress: progress)
        for (v, box) in zip(piece.members, own) { boxes[v] = box }
    }
}
