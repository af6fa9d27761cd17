extension PlanePoints {
    /// The points about their middle, turned so that they extend most along the longer side of the page, and mirrored so
    /// that those with many partners are to the left and above: a drawing is read from there.
    ///
    /// Angles come from square roots alone, so they are the same on every platform.
    func oriented(_ rows: Arcs.Rows, landscape: Bool) -> [Positions.Point] {
        let n = Double(max(count, 1))
        let middleX = x.reduce(0.0) { $0 + Double($1) } / n
        let middleY = y.reduce(0.0) { $0 + Double($1) } / n
        var points = zip(x, y).map { Positions.Point(x: Double($0) - middleX, y: Double($1) - middleY) }
        var (xx, xy, yy) = (0.0, 0.0, 0.0)
        for point in points {
            xx += point.x * point.x
            xy += point.x * point.y
            yy += point.y * point.y
        }
        // The principal axis is the eigenvector (λ − yy, xy) of the larger eigenvalue λ, or (xy, λ − xx).
        let half = (xx - yy) / 2
        let root = (half * half + xy * xy).squareRoot()
        var axis = half >= 0 ? (x: half + root, y: xy) : (x: xy, y: root - half)
        let length = (axis.x * axis.x + axis.y * axis.y).squareRoot()
        axis = length > 1e-12 * (xx + yy) && length.isFinite ? (axis.x / length, axis.y / length) : (1, 0)
        var (leaning, rising) = (0.0, 0.0)
        for v in points.indices {
            let along = points[v].x * axis.x + points[v].y * axis.y
            let across = points[v].y * axis.x - points[v].x * axis.y
            points[v] = landscape ? Positions.Point(x: along, y: across) : Positions.Point(x: across, y: along)
            leaning += Double(rows.degree(v)) * points[v].x
            rising += Double(rows.degree(v)) * points[v].y
        }
        for v in points.indices {
            if leaning > 0 { points[v].x = -points[v].x }
            if rising < 0 { points[v].y = -points[v].y }
        }
        return points
    }
}

extension [Positions.Point] {
    /// The points with those far out brought in: what lies beyond all but a hundredth of them, on either axis, comes
    /// three fifths of the way back, or a few on long spikes would make everybody else small.
    func gathered() -> [Positions.Point] {
        guard count > 200 else { return self }
        let (xs, ys) = (map(\.x).sorted(), map(\.y).sorted())
        let (low, high) = (count / 100, count - 1 - count / 100)
        func bring(_ value: Double, _ sorted: [Double]) -> Double {
            let inside = Swift.min(Swift.max(value, sorted[low]), sorted[high])
            return inside + 0.4 * (value - inside)
        }
        return map { Positions.Point(x: bring($0.x, xs), y: bring($0.y, ys)) }
    }
}

extension [Box] {
    /// Puts the boxes at some points, at a scale that leaves them about a fifth of the area, and somewhat stretched
    /// towards the page's form: boxes are wide, and a map may be, too.
    mutating func take(_ points: [Positions.Point], aspectRatio: Double) {
        let frame = BoxFrame(points.map { Box($0, Positions.Size(width: 0, height: 0)) })
        let longer = Swift.max(frame.width, frame.height, 1e-9)
        let (width, height) = (Swift.max(frame.width, 0.25 * longer), Swift.max(frame.height, 0.25 * longer))
        let area = reduce(0) { $0 + $1.width * $1.height } / Self.fill
        let stretch = Swift.min(Swift.max((aspectRatio * height / width).squareRoot(), 0.87), 1.15)
        let scale = (area / (width * height)).squareRoot()
        // Boxes of no size leave the scale open, and no reason to stretch: ties of ten points.
        guard scale > 10 || area > Double(count) else {
            for v in indices { (self[v].x, self[v].y) = (points[v].x * 10, points[v].y * 10) }
            return
        }
        for v in indices {
            self[v].x = points[v].x * scale * stretch
            self[v].y = points[v].y * scale / stretch
        }
    }

    /// The share of the area that boxes take before they are moved apart.
    private static var fill: Double { 0.22 }
}
