// The little geometry that composing a page needs; all lengths in points, y upwards.

/// An upright rectangle.
struct Box: Equatable {
    var left: Double
    var bottom: Double
    var right: Double
    var top: Double

    var width: Double { right - left }
    var height: Double { top - bottom }
    var middle: Drawing.Point { Drawing.Point(x: (left + right) / 2, y: (bottom + top) / 2) }

    /// The rectangle round a middle.
    init(middle: Drawing.Point, width: Double, height: Double) {
        left = middle.x - width / 2
        right = middle.x + width / 2
        bottom = middle.y - height / 2
        top = middle.y + height / 2
    }

    init(left: Double, bottom: Double, right: Double, top: Double) {
        self.left = left
        self.bottom = bottom
        self.right = right
        self.top = top
    }

    /// The smallest rectangle that holds all of these; nil for none.
    init?(holding boxes: some Sequence<Box>) {
        var all: Box?
        for box in boxes { all = all.map { $0.union(box) } ?? box }
        guard let all else { return nil }
        self = all
    }

    func union(_ other: Box) -> Box {
        Box(
            left: min(left, other.left), bottom: min(bottom, other.bottom), right: max(right, other.right),
            top: max(top, other.top))
    }

    /// Whether the two share more than an edge.
    func overlaps(_ other: Box) -> Bool {
        left < other.right && other.left < right && bottom < other.top && other.bottom < top
    }
}

/// A chain of cubic Bézier curves, with the tips of arrows where there are any.
struct Curve: Equatable {
    var tailTip: Drawing.Point?
    var headTip: Drawing.Point?
    /// 1 + 3k control points.
    var points: [Drawing.Point]

    /// The same curve with every point moved.
    func mapped(_ move: (Drawing.Point) -> Drawing.Point) -> Curve {
        Curve(tailTip: tailTip.map(move), headTip: headTip.map(move), points: points.map(move))
    }

    /// A straight line.
    init(from start: Drawing.Point, to end: Drawing.Point) {
        func between(_ share: Double) -> Drawing.Point {
            Drawing.Point(x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share)
        }
        self.init(tailTip: nil, headTip: nil, points: [start, between(1.0 / 3), between(2.0 / 3), end])
    }

    init(tailTip: Drawing.Point?, headTip: Drawing.Point?, points: [Drawing.Point]) {
        self.tailTip = tailTip
        self.headTip = headTip
        self.points = points
    }

    /// The point at a share of the way, 0 to 1, counted in pieces of the chain.
    func point(at share: Double) -> Drawing.Point {
        let pieces = max((points.count - 1) / 3, 1)
        guard points.count >= 4 else { return points.first ?? Drawing.Point(x: 0, y: 0) }
        let place = min(max(share, 0), 1) * Double(pieces)
        let piece = min(Int(place), pieces - 1)
        let (t, u) = (place - Double(piece), 1 - (place - Double(piece)))
        let p = points[(3 * piece)...(3 * piece + 3)]
        let weights = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
        var sum = Drawing.Point(x: 0, y: 0)
        for (weight, point) in zip(weights, p) {
            sum.x += weight * point.x
            sum.y += weight * point.y
        }
        return sum
    }

    /// As the library reads it: `e,x,y s,x,y x,y …`.
    var attribute: String {
        var words: [String] = []
        if let headTip { words.append("e,\(Sanitizer.number(headTip.x)),\(Sanitizer.number(headTip.y))") }
        if let tailTip { words.append("s,\(Sanitizer.number(tailTip.x)),\(Sanitizer.number(tailTip.y))") }
        for point in points { words.append("\(Sanitizer.number(point.x)),\(Sanitizer.number(point.y))") }
        return words.joined(separator: " ")
    }
}
