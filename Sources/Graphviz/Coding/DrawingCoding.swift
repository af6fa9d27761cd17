// How a drawing travels to the process that draws it. Not a file format: both ends are the same program, and the
// version only guards against a program replaced while it runs.

private let drawingMark: UInt32 = 0x5144_5247
private let version: UInt8 = 3

/// A drawing and the formats it is wanted in, as bytes.
public struct DrawingRequest: Sendable, Equatable {
    public var drawing: Drawing
    /// None asks for the layout alone, to be given back with requests for the formats.
    public var formats: [PictureFormat]
    /// A layout of this drawing found before; empty to find one.
    public var layout: [UInt8]

    /// Makes a request.
    public init(_ drawing: Drawing, as formats: [PictureFormat], layout: [UInt8] = []) {
        self.drawing = drawing
        self.formats = formats
        self.layout = layout
    }

    /// The request as bytes.
    public func encoded() -> [UInt8] {
        var writer = ByteWriter()
        writer.write(drawingMark)
        writer.write(version)
        writer.write(formats) { $0.write(choice: $1) }
        drawing.write(to: &writer)
        writer.write(layout)
        return writer.bytes
    }

    /// Reads what ``encoded()`` wrote; anything else throws and never traps.
    public init(decoding bytes: [UInt8]) throws(DrawingCodingError) {
        var reader = ByteReader(bytes)
        guard try reader.readUInt32() == drawingMark else { throw reader.failure("no drawing begins like this") }
        guard try reader.readByte() == version else { throw reader.failure("another version") }
        formats = try reader.readList(ofAtLeast: 1) { r throws(DrawingCodingError) in
            try r.readChoice(PictureFormat.self)
        }
        drawing = try Drawing(from: &reader)
        layout = try reader.readData()
        try reader.finish()
    }
}

extension Drawing {
    fileprivate func write(to writer: inout ByteWriter) {
        writer.write(name)
        heading.write(to: &writer)
        writer.write(summary)
        writer.write(cards) { $1.write(to: &$0) }
        writer.write(nodes) { $1.write(to: &$0) }
        writer.write(edges) { $1.write(to: &$0) }
        writer.write(choice: engine)
        writer.write(choice: lines)
        writer.write(page) {
            $0.write($1.width)
            $0.write($1.height)
        }
        for color in [background, ink, mutedInk] { color.write(to: &writer) }
        writer.write(fonts) { $0.write($1) }
        writer.write(root) { $0.write(index: $1) }
        writer.write(rankSeparation)
        writer.write(pageScale) { $0.write($1) }
        writer.write(runsLeftToRight)
        writer.write(count: seed)
    }

    fileprivate init(from r: inout ByteReader) throws(DrawingCodingError) {
        self.init(name: try r.readText())
        heading = try Heading(from: &r)
        summary = try r.readText()
        cards = try r.readList(ofAtLeast: 50) { r throws(DrawingCodingError) in try Card(from: &r) }
        nodes = try r.readList(ofAtLeast: 50) { r throws(DrawingCodingError) in try Node(from: &r) }
        edges = try r.readList(ofAtLeast: 40) { r throws(DrawingCodingError) in try Edge(from: &r) }
        engine = try r.readChoice(Engine.self)
        lines = try r.readChoice(Lines.self)
        page = try r.readOptional { r throws(DrawingCodingError) in
            Page(width: try r.readDouble(), height: try r.readDouble())
        }
        background = try Color(from: &r)
        ink = try Color(from: &r)
        mutedInk = try Color(from: &r)
        fonts = try r.readTexts()
        root = try r.readOptional { r throws(DrawingCodingError) in Int(try r.readUInt32()) }
        rankSeparation = try r.readDouble()
        pageScale = try r.readOptional { r throws(DrawingCodingError) in try r.readDouble() }
        runsLeftToRight = try r.readBool()
        seed = Int(try r.readUInt32())
    }
}

extension Drawing.Node {
    fileprivate func write(to writer: inout ByteWriter) {
        writer.write(key)
        writer.write(label) { $0.write($1) }
        writer.write(tooltip)
        writer.write(classes) { $0.write($1) }
        writer.write(choice: shape)
        for color in [fill, ink, rim] { color.write(to: &writer) }
        for number in [rimWidth, fontSize, width, height] { writer.write(number) }
        writer.write(isBold)
        writer.write(hasFixedSize)
        writer.write(isLeftAligned)
        writer.write(position) { $1.write(to: &$0) }
    }

    fileprivate init(from r: inout ByteReader) throws(DrawingCodingError) {
        self.init(key: try r.readText(), label: try r.readTexts())
        tooltip = try r.readText()
        classes = try r.readTexts()
        shape = try r.readChoice(Drawing.Shape.self)
        fill = try Color(from: &r)
        ink = try Color(from: &r)
        rim = try Color(from: &r)
        rimWidth = try r.readDouble()
        fontSize = try r.readDouble()
        width = try r.readDouble()
        height = try r.readDouble()
        isBold = try r.readBool()
        hasFixedSize = try r.readBool()
        isLeftAligned = try r.readBool()
        position = try r.readOptional { r throws(DrawingCodingError) in try Drawing.Point(from: &r) }
    }
}

extension Drawing.Edge {
    fileprivate func write(to writer: inout ByteWriter) {
        writer.write(index: tail)
        writer.write(index: head)
        for text in [key, label, tooltip] { writer.write(text) }
        writer.write(classes) { $0.write($1) }
        color.write(to: &writer)
        writer.write(width)
        writer.write(choice: style)
        writer.write(hasArrow)
        writer.write(weight)
        writer.write(length) { $0.write($1) }
        writer.write(course) { $1.write(to: &$0) }
    }

    fileprivate init(from r: inout ByteReader) throws(DrawingCodingError) {
        self.init(tail: Int(try r.readUInt32()), head: Int(try r.readUInt32()), key: try r.readText())
        label = try r.readText()
        tooltip = try r.readText()
        classes = try r.readTexts()
        color = try Color(from: &r)
        width = try r.readDouble()
        style = try r.readChoice(Drawing.LineStyle.self)
        hasArrow = try r.readBool()
        weight = try r.readDouble()
        length = try r.readOptional { r throws(DrawingCodingError) in try r.readDouble() }
        course = try r.readList(ofAtLeast: 16) { r throws(DrawingCodingError) in try Drawing.Point(from: &r) }
    }
}

extension Drawing.Card {
    fileprivate func write(to writer: inout ByteWriter) {
        writer.write(key)
        writer.write(tooltip)
        writer.write(classes) { $0.write($1) }
        middle.write(to: &writer)
        for number in [width, height, rimWidth] { writer.write(number) }
        for color in [fill, rim] { color.write(to: &writer) }
        writer.write(choice: rimStyle)
        writer.write(isRounded)
    }

    fileprivate init(from r: inout ByteReader) throws(DrawingCodingError) {
        let (key, tooltip, classes) = (try r.readText(), try r.readText(), try r.readTexts())
        self.init(
            key: key, tooltip: tooltip, classes: classes, middle: try Drawing.Point(from: &r),
            width: try r.readDouble(), height: try r.readDouble())
        rimWidth = try r.readDouble()
        fill = try Color(from: &r)
        rim = try Color(from: &r)
        rimStyle = try r.readChoice(Drawing.LineStyle.self)
        isRounded = try r.readBool()
    }
}

extension Drawing.Point {
    func write(to writer: inout ByteWriter) {
        writer.write(x)
        writer.write(y)
    }

    init(from r: inout ByteReader) throws(DrawingCodingError) {
        self.init(x: try r.readDouble(), y: try r.readDouble())
    }
}

extension Drawing.Heading {
    fileprivate func write(to writer: inout ByteWriter) {
        for text in [title, subtitle, source] { writer.write(text) }
        writer.write(legend) { writer, row in writer.write(row) { $1.write(to: &$0) } }
    }

    fileprivate init(from r: inout ByteReader) throws(DrawingCodingError) {
        self.init(title: try r.readText(), subtitle: try r.readText())
        source = try r.readText()
        legend = try r.readList(ofAtLeast: 4) { r throws(DrawingCodingError) in
            try r.readList(ofAtLeast: 5) { r throws(DrawingCodingError) in try Drawing.LegendItem(from: &r) }
        }
    }
}

extension Drawing.LegendItem {
    func write(to writer: inout ByteWriter) {
        switch mark {
        case .none: writer.write(UInt8(0))
        case .node(let shape, let fill, let rim):
            writer.write(UInt8(1))
            writer.write(choice: shape)
            fill.write(to: &writer)
            rim.write(to: &writer)
        case .line(let style, let color, let width, let hasArrow):
            writer.write(UInt8(2))
            writer.write(choice: style)
            color.write(to: &writer)
            writer.write(width)
            writer.write(hasArrow)
        case .letter(let letter, let shape, let fill, let rim, let ink):
            writer.write(UInt8(3))
            writer.write(letter)
            writer.write(choice: shape)
            for color in [fill, rim, ink] { color.write(to: &writer) }
        case .dot(let diameter, let fill, let rim):
            writer.write(UInt8(4))
            writer.write(diameter)
            for color in [fill, rim] { color.write(to: &writer) }
        }
        writer.write(text)
    }

    init(from r: inout ByteReader) throws(DrawingCodingError) {
        switch try r.readByte() {
        case 0: mark = .none
        case 1:
            mark = .node(
                shape: try r.readChoice(Drawing.Shape.self), fill: try Color(from: &r), rim: try Color(from: &r))
        case 2:
            mark = .line(
                style: try r.readChoice(Drawing.LineStyle.self), color: try Color(from: &r),
                width: try r.readDouble(), hasArrow: try r.readBool())
        case 3:
            mark = .letter(
                try r.readText(), shape: try r.readChoice(Drawing.Shape.self), fill: try Color(from: &r),
                rim: try Color(from: &r), ink: try Color(from: &r))
        case 4:
            mark = .dot(diameter: try r.readDouble(), fill: try Color(from: &r), rim: try Color(from: &r))
        default: throw r.failure("an unknown mark")
        }
        text = try r.readText()
    }
}

extension Color {
    fileprivate func write(to writer: inout ByteWriter) {
        for channel in [red, green, blue, alpha] { writer.write(channel) }
    }

    fileprivate init(from r: inout ByteReader) throws(DrawingCodingError) {
        self.init(0)
        red = try r.readByte()
        green = try r.readByte()
        blue = try r.readByte()
        alpha = try r.readByte()
    }
}

extension ByteReader {
    fileprivate mutating func readTexts() throws(DrawingCodingError) -> [String] {
        try readList(ofAtLeast: 4) { r throws(DrawingCodingError) in try r.readText() }
    }
}
