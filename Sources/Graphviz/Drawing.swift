/// A picture to be made: plain values, no library handles, nothing about organizations.
///
/// Whoever makes a drawing decides what is in it and how it looks; a renderer decides where things go (unless
/// positions are given), puts the heading round it and writes it in the formats asked for. All lengths are in
/// points (1/72 inch) of the finished page; all text is plain text, whatever characters it holds.
public struct Drawing: Sendable, Equatable {
    /// How positions are found.
    public enum Engine: String, Sendable, CaseIterable {
        /// Layers, from left to right or top to bottom.
        case dot
        /// Stress minimisation; the best look up to some three hundred nodes.
        case neato
        /// Forces.
        case fdp
        /// Multilevel forces, for large networks.
        case sfdp
        /// Rings round ``Drawing/root``.
        case twopi
        /// Circles.
        case circo
        /// Every node has a ``Node/position``.
        case given
    }

    /// The outline of a node.
    public enum Shape: String, Sendable, CaseIterable {
        case box, roundedBox, ellipse, hexagon, octagon, diamond, circle, doubleCircle, point, plain
    }

    /// The drawing of a line.
    public enum LineStyle: String, Sendable, CaseIterable {
        case solid, dashed, dotted
    }

    /// How lines run between their ends.
    public enum Lines: String, Sendable, CaseIterable {
        case straight, curved
    }

    /// A place on the page, in points, the origin at the lower left.
    public struct Point: Sendable, Equatable {
        public var x: Double
        public var y: Double

        /// Makes a point.
        public init(x: Double, y: Double) {
            self.x = x
            self.y = y
        }
    }

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
        /// Where the middle of the node is, for ``Engine/given``.
        public var position: Point?

        /// Makes a node; only the key and the label differ from node to node in most drawings.
        public init(
            key: String, label: [String], tooltip: String = "", classes: [String] = [], shape: Shape = .roundedBox,
            fill: Color = .white, ink: Color = .ink, rim: Color = .white, rimWidth: Double = 1.2,
            fontSize: Double = 12, isBold: Bool = false, width: Double = 0, height: Double = 0,
            hasFixedSize: Bool = false, position: Point? = nil
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

        /// Makes a line.
        public init(
            tail: Int, head: Int, key: String, label: String = "", tooltip: String = "", classes: [String] = [],
            color: Color = .line, width: Double = 1, style: LineStyle = .solid, hasArrow: Bool = false,
            weight: Double = 1, length: Double? = nil
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
        }
    }

    /// One entry of the legend: a mark and what it means.
    public struct LegendItem: Sendable, Equatable {
        /// What is drawn before the words.
        public enum Mark: Sendable, Equatable {
            case node(shape: Shape, fill: Color, rim: Color)
            case line(style: LineStyle, color: Color, width: Double, hasArrow: Bool)
            /// Words alone.
            case none
        }

        public var mark: Mark
        public var text: String

        /// Makes an entry.
        public init(mark: Mark, text: String) {
            self.mark = mark
            self.text = text
        }
    }

    /// What stands round the picture and makes it complete on its own: title, subtitle, legend above, source below.
    public struct Heading: Sendable, Equatable {
        public var title: String
        public var subtitle: String
        /// Rows of entries; a row too wide for the page is broken.
        public var legend: [[LegendItem]]
        public var source: String

        /// Makes a heading; an empty text takes no room.
        public init(title: String = "", subtitle: String = "", legend: [[LegendItem]] = [], source: String = "") {
            self.title = title
            self.subtitle = subtitle
            self.legend = legend
            self.source = source
        }
    }

    /// The size of the finished page, in points.
    public struct Page: Sendable, Equatable {
        public var width: Double
        public var height: Double

        /// Makes a page size.
        public init(width: Double, height: Double) {
            self.width = width
            self.height = height
        }

        /// A4 on its side.
        public static let a4 = Page(width: 842, height: 595)
        /// A3 on its side.
        public static let a3 = Page(width: 1191, height: 842)
        /// A slide.
        public static let slide = Page(width: 960, height: 540)
    }

    /// What the graph is called in the file; also `<title>` of an SVG without a heading.
    public var name: String
    public var heading: Heading
    public var nodes: [Node]
    public var edges: [Edge]
    public var engine: Engine
    public var lines: Lines
    /// The page to fill; nil lets the picture take the room it needs.
    public var page: Page?
    public var background: Color
    /// The colour of title and legend text; the subtitle and source are in ``mutedInk``.
    public var ink: Color
    public var mutedInk: Color
    /// The font families to try, best first; the first is the one measured.
    public var fonts: [String]
    /// The node in the middle, for ``Engine/twopi``.
    public var root: Int?
    /// Distance between rings or layers, in points.
    public var rankSeparation: Double
    /// For ``Engine/dot``: layers run from left to right rather than from top to bottom.
    public var runsLeftToRight: Bool
    /// Start of the engine's random numbers, so that the same drawing gives the same picture.
    public var seed: Int

    /// Makes a drawing.
    public init(
        name: String, heading: Heading = Heading(), nodes: [Node] = [], edges: [Edge] = [], engine: Engine = .neato,
        lines: Lines = .curved, page: Page? = nil, background: Color = .white, ink: Color = .ink,
        mutedInk: Color = .muted, fonts: [String] = Drawing.defaultFonts, root: Int? = nil,
        rankSeparation: Double = 110, runsLeftToRight: Bool = true, seed: Int = 3
    ) {
        self.name = name
        self.heading = heading
        self.nodes = nodes
        self.edges = edges
        self.engine = engine
        self.lines = lines
        self.page = page
        self.background = background
        self.ink = ink
        self.mutedInk = mutedInk
        self.fonts = fonts
        self.root = root
        self.rankSeparation = rankSeparation
        self.runsLeftToRight = runsLeftToRight
        self.seed = seed
    }

    /// Thai and Latin together; the rest are what other systems have in place of the first.
    public static let defaultFonts = [
        "Noto Sans Thai", "Noto Sans", "Sarabun", "Leelawadee UI", "Thonburi", "sans-serif",
    ]
}
