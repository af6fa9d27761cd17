// What a drawing is made of.

extension Drawing {
    /// A node.
    public struct Node: Sendable, Equatable {
        /// What identifies the node in the finished file; the renderer writes the SVG id `n-<key>` after making it safe.
        public var key: String
        /// The lines of the label.
        public var label: [String]
        /// Said in words to those who point at it or hear it read; the SVG `<title>`.
        public var tooltip: String
        /// Class names for the SVG (letters, digits, `-`).
        public var classes: [String]
        public var shape: Shape
        public var fill: Color
        public var ink: Color
        public var rim: Color
        public var rimWidth: Double
        public var fontSize: Double
        public var isBold: Bool
        /// The least width and height; a node grows to hold its label unless ``hasFixedSize``.
        public var width: Double
        public var height: Double
        public var hasFixedSize: Bool
        /// Whether the lines of the label begin at the node's left edge rather than stand in its middle.
        public var isLeftAligned: Bool
        /// Where the middle of the node is, for ``Engine/given``.
        public var position: Point?

        /// Makes a node; only the key and the label differ from node to node in most drawings.
        public init(
            key: String, label: [String], tooltip: String = "", classes: [String] = [], shape: Shape = .roundedBox,
            fill: Color = .white, ink: Color = .ink, rim: Color = .white, rimWidth: Double = 1.2,
            fontSize: Double = 12, isBold: Bool = false, width: Double = 0, height: Double = 0,
            hasFixedSize: Bool = false, isLeftAligned: Bool = false, position: Point? = nil
        ) {
            self.key = key
            self.label = label
            self.tooltip = tooltip
            self.classes = classes
            self.shape = shape
            self.fill = fill
            self.ink = ink
            self.rim = rim
            self.rimWidth = rimWidth
            self.fontSize = fontSize
            self.isBold = isBold
            self.width = width
            self.height = height
            self.hasFixedSize = hasFixedSize
            self.isLeftAligned = isLeftAligned
            self.position = position
        }
    }

    /// A line between two nodes, given by their positions in ``Drawing/nodes``.
    public struct Edge: Sendable, Equatable {
        public var tail: Int
        public var head: Int
        /// The SVG id becomes `e-<key>`.
        public var key: String
        public var label: String
        public var tooltip: String
        public var classes: [String]
        public var color: Color
        public var width: Double
        public var style: LineStyle
        /// Whether an arrowhead shows the direction at the head.
        public var hasArrow: Bool
        /// How strongly the engine keeps the ends together; 1 is usual, 0 to 1000.
        public var weight: Double
        /// The wished length in points, for neato and fdp; nil leaves it to the engine.
        public var length: Double?
        /// The way of the line as a chain of cubic Bézier curves of 1 + 3k points, in the coordinates of the nodes'
        /// positions, for ``Engine/given``; empty leaves it to the renderer. An arrowhead ends at the last point.
        public var course: [Point]

        /// Makes a line.
        public init(
            tail: Int, head: Int, key: String, label: String = "", tooltip: String = "", classes: [String] = [],
            color: Color = .line, width: Double = 1, style: LineStyle = .solid, hasArrow: Bool = false,
            weight: Double = 1, length: Double? = nil, course: [Point] = []
        ) {
            self.tail = tail
            self.head = head
            self.key = key
            self.label = label
            self.tooltip = tooltip
            self.classes = classes
            self.color = color
            self.width = width
            self.style = style
            self.hasArrow = hasArrow
            self.weight = weight
            self.length = length
            self.course = course
        }
    }

    /// A box beneath the lines of a picture, on which nodes stand; cards must not overlap.
    ///
    /// One with a transparent fill and no rim is not drawn and only holds its room open.
    public struct Card: Sendable, Equatable {
        /// The SVG id becomes `c-<key>`.
        public var key: String
        public var tooltip: String
        public var classes: [String]
        /// The middle, in the coordinates of the nodes' positions.
        public var middle: Point
        public var width: Double
        public var height: Double
        public var fill: Color
        public var rim: Color
        public var rimWidth: Double
        public var rimStyle: LineStyle
        public var isRounded: Bool

        /// Makes a card.
        public init(
            key: String, tooltip: String = "", classes: [String] = [], middle: Point, width: Double, height: Double,
            fill: Color = .white, rim: Color = .line, rimWidth: Double = 1, rimStyle: LineStyle = .solid,
            isRounded: Bool = true
        ) {
            self.key = key
            self.tooltip = tooltip
            self.classes = classes
            self.middle = middle
            self.width = width
            self.height = height
            self.fill = fill
            self.rim = rim
            self.rimWidth = rimWidth
            self.rimStyle = rimStyle
            self.isRounded = isRounded
        }
    }
}
