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

    /// One entry of the legend: a mark and what it means.
    public struct LegendItem: Sendable, Equatable {
        /// What is drawn before the words.
        public enum Mark: Sendable, Equatable {
            case node(shape: Shape, fill: Color, rim: Color)
            /// A circle of a size that says something: 2 to 16 points across.
            case dot(diameter: Double, fill: Color, rim: Color)
            case line(style: LineStyle, color: Color, width: Double, hasArrow: Bool)
            /// A mark with a letter in it.
            case letter(String, shape: Shape, fill: Color, rim: Color, ink: Color)
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
    /// What the picture shows, in a sentence or two for those who hear the page; the SVG `<desc>`. Without it the
    /// subtitle and the source stand there.
    public var summary: String
    /// Boxes beneath the lines, first to last; for ``Engine/given`` only.
    public var cards: [Card]
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
    /// For ``Engine/given``: the positions are places on the page itself, its lower left corner the origin, divided by this
    /// scale, at which nodes are drawn; nil lets the renderer put them where there is room. Places outside the room for
    /// the picture are treated as if this were nil.
    public var pageScale: Double?
    /// Distance between rings or layers, in points.
    public var rankSeparation: Double
    /// For ``Engine/dot``: layers run from left to right rather than from top to bottom.
    public var runsLeftToRight: Bool
    /// Start of the engine's random numbers, so that the same drawing gives the same picture.
    public var seed: Int

    /// Makes a drawing.
    public init(
        name: String, heading: Heading = Heading(), summary: String = "", cards: [Card] = [], nodes: [Node] = [],
        edges: [Edge] = [], engine: Engine = .neato, lines: Lines = .curved, page: Page? = nil,
        background: Color = .white, ink: Color = .ink,
        mutedInk: Color = .muted, fonts: [String] = Drawing.defaultFonts, root: Int? = nil,
        rankSeparation: Double = 110, runsLeftToRight: Bool = true, seed: Int = 3
    ) {
        self.name = name
        self.heading = heading
        self.summary = summary
        self.cards = cards
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
