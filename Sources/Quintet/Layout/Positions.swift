/// Where each organization stands in a drawing.
///
/// Coordinates are in points (1/72 of an inch) and are those of the middles of the organizations' boxes; x grows to the
/// right and y upward, as in Graphviz. Every coordinate is finite.
public struct Positions: Sendable {
    /// A place in a drawing.
    public struct Point: Hashable, Sendable {
        public var x: Double
        public var y: Double

        public init(x: Double, y: Double) {
            self.x = x
            self.y = y
        }
    }

    /// How much room something takes.
    public struct Size: Hashable, Sendable {
        public var width: Double
        public var height: Double

        public init(width: Double, height: Double) {
            self.width = width
            self.height = height
        }
    }

    /// Which organization stands at which position of the graph.
    public let index: OrganizationIndex
    /// The places, by position of the graph.
    public let points: [Point]
    /// The boxes' sizes, by position of the graph.
    public let sizes: [Size]

    /// Makes positions of places and sizes, one for each organization of the index.
    public init(_ points: [Point], sizes: [Size], index: OrganizationIndex) {
        precondition(points.count == index.count, "there is one place for each organization")
        precondition(sizes.count == index.count, "there is one size for each organization")
        self.points = points
        self.sizes = sizes
        self.index = index
    }

    /// How many organizations there are.
    public var count: Int { points.count }

    /// The place of the organization at a position in 0..<count.
    public subscript(position: Int) -> Point { points[position] }

    /// The place of an organization; nil where the graph has no such organization.
    public subscript(id: Organization.ID) -> Point? { index.position(of: id).map { points[$0] } }

    /// The lower left corner of the smallest rectangle that holds all boxes, and its size; nothing is at (0, 0).
    public var bounds: (origin: Point, size: Size) {
        let frame = BoxFrame(points.indices.lazy.map { Box(points[$0], sizes[$0]) })
        return (Point(x: frame.left, y: frame.bottom), Size(width: frame.width, height: frame.height))
    }

    /// The scale at which these boxes just fit into a room; 1 for nothing.
    public func scale(in frame: Size) -> Double {
        let size = bounds.size
        guard size.width > 0, size.height > 0 else { return 1 }
        return min(frame.width / size.width, frame.height / size.height)
    }

    /// How many pairs of boxes come nearer to each other than the gap in both directions: 0 in every layout.
    ///
    /// - Complexity: O(n log n) where boxes are spread.
    public func overlapCount(gap: Double = 0) -> Int {
        var boxes = points.indices.map { Box(points[$0], sizes[$0]) }
        for v in boxes.indices {
            boxes[v].width += gap
            boxes[v].height += gap
        }
        return boxes.overlapCount()
    }
}

/// A rectangle round a point.
struct Box: Equatable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    init(_ point: Positions.Point, _ size: Positions.Size) {
        (x, y) = (point.x, point.y)
        (width, height) = (size.width, size.height)
    }
}

/// The smallest rectangle that holds some boxes.
struct BoxFrame {
    var left = 0.0
    var right = 0.0
    var bottom = 0.0
    var top = 0.0

    var width: Double { right - left }
    var height: Double { top - bottom }

    /// The frame that holds this one and another.
    func union(_ other: BoxFrame) -> BoxFrame {
        var frame = self
        (frame.left, frame.right) = (min(left, other.left), max(right, other.right))
        (frame.bottom, frame.top) = (min(bottom, other.bottom), max(top, other.top))
        return frame
    }

    init(_ boxes: some Sequence<Box>) {
        var isFirst = true
        for box in boxes {
            let (halfWidth, halfHeight) = (box.width / 2, box.height / 2)
            left = isFirst ? box.x - halfWidth : min(left, box.x - halfWidth)
            right = isFirst ? box.x + halfWidth : max(right, box.x + halfWidth)
            bottom = isFirst ? box.y - halfHeight : min(bottom, box.y - halfHeight)
            top = isFirst ? box.y + halfHeight : max(top, box.y + halfHeight)
            isFirst = false
        }
    }
}
