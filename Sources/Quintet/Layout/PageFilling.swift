// A page has a form, and whoever prints a map wants it used: the drawing is laid over the page, boxes are moved apart, and
// what that pushes over the edge is pressed back, at the largest scale at which that works.

extension LayoutPlan {
    /// Lays connected boxes over the frame, those without ties in rows beneath them.
    func fill(
        _ frame: Positions.Size, _ boxes: inout [Box], _ connected: [Int], _ isolates: [Int], progress: WorkProgress?
    ) throws(Stopped) {
        let raw = connected.map { boxes[$0] }
        var best: (boxes: [Box], scale: Double)?
        for scale in scalesToTry(frame, boxes) {
            try progress?.check()
            let (room, rows) = room(frame, at: scale, boxes, isolates)
            var placed = raw
            try placed.fill(room, rounds: raw.count <= 400 ? 8 : 3, progress: progress)
            let reached = BoxFrame(placed)
            let fit = min(
                room.width / max(reached.width, 1e-9), frame.height / scale / max(reached.height + rows, 1e-9), 1)
            if best.map({ scale * fit > $0.scale * 1.001 }) ?? true { best = (placed, scale * fit) }
            if fit >= 0.99 { break }
        }
        guard let best else { return }
        var placed = best.boxes
        let (room, _) = room(frame, at: best.scale, boxes, isolates)
        placed.stretch(room, onlyApart: true)
        for (v, box) in zip(connected, placed) { boxes[v] = box }
        boxes.setInRows(
            isolates, groups: groups, below: connected, aspectRatio,
            width: connected.isEmpty ? nil : frame.width / best.scale)
    }

    /// The scales worth a trial, the best first: none larger than leaves three fifths of the page to lines and air.
    private func scalesToTry(_ frame: Positions.Size, _ boxes: [Box]) -> [Double] {
        let area = boxes.reduce(0) { $0 + $1.width * $1.height }
        let airy = (0.38 * frame.width * frame.height / max(area, 1e-9)).squareRoot()
        let most = options.largestScale.isFinite ? min(max(options.largestScale, 0.01), 100) : 1.3
        var scale = min(airy, most)
        return (0..<(boxes.count <= 400 ? 14 : 5)).map { _ in
            defer { scale *= 0.94 }
            return scale
        }
    }

    /// What the rows of those without ties leave of the frame and how high these are, in the boxes' own sizes.
    private func room(
        _ frame: Positions.Size, at scale: Double, _ boxes: [Box], _ isolates: [Int]
    ) -> (left: Positions.Size, rows: Double) {
        let (width, height) = (frame.width / scale, frame.height / scale)
        var copy = boxes
        var rows = copy.setInRows(isolates, groups: groups, below: [], aspectRatio, width: width)
        if rows > 0, isolates.count < boxes.count { rows += Self.rowAir }
        return (Positions.Size(width: width, height: max(height - rows, height / 4)), rows)
    }

    /// The air between the map and those who are not on it.
    static let rowAir = 14.0
}

extension [Box] {
    /// Stretches the boxes over a room, moves them apart and presses them back, until they stay in it or some rounds are over.
    fileprivate mutating func fill(_ room: Positions.Size, rounds: Int, progress: WorkProgress?) throws(Stopped) {
        for _ in 0..<rounds {
            stretch(room, onlyApart: false)
            try separate(progress: progress)
            let reached = BoxFrame(self)
            if reached.width <= room.width * 1.01, reached.height <= room.height * 1.01 { return }
        }
    }

    /// Stretches on each axis by itself until the boxes' outer edges meet those of a room.
    ///
    /// - Parameter onlyApart: whether an axis may grow but never shrink, which can't make boxes overlap.
    fileprivate mutating func stretch(_ room: Positions.Size, onlyApart: Bool) {
        let x = factor(map(\.x), map(\.width), room.width, onlyApart)
        let y = factor(map(\.y), map(\.height), room.height, onlyApart)
        for v in indices {
            self[v].x *= x
            self[v].y *= y
        }
    }

    private func factor(_ values: [Double], _ extents: [Double], _ room: Double, _ onlyApart: Bool) -> Double {
        guard let low = values.min(), let high = values.max(), high - low > 1e-9 else { return 1 }
        var factor = 1.0
        // The outermost box may be another as the axis grows, so approach in steps.
        for _ in 0..<12 {
            var (left, right) = (Double.infinity, -Double.infinity)
            for (value, extent) in zip(values, extents) {
                left = Swift.min(left, value * factor - extent / 2)
                right = Swift.max(right, value * factor + extent / 2)
            }
            let border = right - left - factor * (high - low)
            factor = Swift.max(room - border, 0.05 * room) / (high - low)
        }
        return onlyApart ? Swift.max(factor, 1) : factor
    }
}
