// A finished layout on its way from the process that found it to those that write it, one a format. Every number
// travels bit by bit, so that a file does not depend on which others are written beside it.

private let layoutMark: UInt32 = 0x514C_4159
private let version: UInt8 = 1

extension PageLayout {
    /// The layout as bytes.
    func encoded() -> [UInt8] {
        var writer = ByteWriter()
        writer.write(layoutMark)
        writer.write(version)
        for number in [width, height, heading.height, heading.footerHeight] { writer.write(number) }
        for texts in [heading.texts, heading.footer] { writer.write(texts) { $1.write(to: &$0) } }
        writer.write(heading.marks) {
            Drawing.LegendItem(mark: $1.mark, text: "").write(to: &$0)
            $0.write($1.left)
            $0.write($1.middle)
        }
        body.write(to: &writer)
        writer.write(edgeLabels) {
            $0.write(index: $1.edge)
            $0.write($1.text)
            $1.middle.write(to: &$0)
            for number in [$1.size.width, $1.size.height, $1.fontSize] { $0.write(number) }
        }
        return writer.bytes
    }

    /// Reads what ``encoded()`` wrote; anything else throws and never traps.
    init(decoding bytes: [UInt8]) throws(DrawingCodingError) {
        var r = ByteReader(bytes)
        guard try r.readUInt32() == layoutMark else { throw r.failure("no layout begins like this") }
        guard try r.readByte() == version else { throw r.failure("another version") }
        width = try r.readDouble()
        height = try r.readDouble()
        heading = HeadingLayout()
        heading.height = try r.readDouble()
        heading.footerHeight = try r.readDouble()
        heading.texts = try r.readList(ofAtLeast: 20) { r throws(DrawingCodingError) in
            try HeadingLayout.Text(from: &r)
        }
        heading.footer = try r.readList(ofAtLeast: 20) { r throws(DrawingCodingError) in
            try HeadingLayout.Text(from: &r)
        }
        heading.marks = try r.readList(ofAtLeast: 20) { r throws(DrawingCodingError) in
            HeadingLayout.Mark(
                mark: try Drawing.LegendItem(from: &r).mark, left: try r.readDouble(), middle: try r.readDouble())
        }
        body = try Body(from: &r)
        edgeLabels = try r.readList(ofAtLeast: 48) { r throws(DrawingCodingError) in
            let (edge, text) = (Int(try r.readUInt32()), try r.readText())
            let middle = try Drawing.Point(from: &r)
            let size = Size(width: try r.readDouble(), height: try r.readDouble())
            return EdgeLabel(edge: edge, text: text, middle: middle, size: size, fontSize: try r.readDouble())
        }
        try r.finish()
    }

    /// Whether this is a layout of that drawing and not of another.
    func fits(_ drawing: Drawing) -> Bool {
        body.positions.count == drawing.nodes.count && body.sizes.count == drawing.nodes.count
            && body.curves.count == drawing.edges.count
            && (body.cards.count == drawing.cards.count || drawing.nodes.isEmpty)
            && edgeLabels.allSatisfy { drawing.edges.indices.contains($0.edge) }
    }
}

extension Body {
    fileprivate func write(to writer: inout ByteWriter) {
        for number in [scale, width, height] { writer.write(number) }
        writer.write(positions) { $1.write(to: &$0) }
        writer.write(sizes) {
            $0.write($1.width)
            $0.write($1.height)
        }
        writer.write(cards) { for number in [$1.left, $1.bottom, $1.right, $1.top] { $0.write(number) } }
        writer.write(curves) { writer, curve in
            writer.write(curve) {
                $0.write($1.tailTip) { $1.write(to: &$0) }
                $0.write($1.headTip) { $1.write(to: &$0) }
                $0.write($1.points) { $1.write(to: &$0) }
            }
        }
    }

    fileprivate init(from r: inout ByteReader) throws(DrawingCodingError) {
        let (scale, width, height) = (try r.readDouble(), try r.readDouble(), try r.readDouble())
        let positions = try r.readList(ofAtLeast: 16) { r throws(DrawingCodingError) in try Drawing.Point(from: &r) }
        let sizes = try r.readList(ofAtLeast: 16) { r throws(DrawingCodingError) in
            Size(width: try r.readDouble(), height: try r.readDouble())
        }
        let cards = try r.readList(ofAtLeast: 32) { r throws(DrawingCodingError) in
            Box(
                left: try r.readDouble(), bottom: try r.readDouble(), right: try r.readDouble(),
                top: try r.readDouble())
        }
        let curves = try r.readList(ofAtLeast: 1) { r throws(DrawingCodingError) in
            try r.readOptional { r throws(DrawingCodingError) in
                let tail = try r.readOptional { r throws(DrawingCodingError) in try Drawing.Point(from: &r) }
                let head = try r.readOptional { r throws(DrawingCodingError) in try Drawing.Point(from: &r) }
                let points = try r.readList(ofAtLeast: 16) { r throws(DrawingCodingError) in
                    try Drawing.Point(from: &r)
                }
                return Curve(tailTip: tail, headTip: head, points: points)
            }
        }
        self.init(
            positions: positions, sizes: sizes, cards: cards, curves: curves, scale: scale, width: width,
            height: height)
    }
}

extension HeadingLayout.Text {
    fileprivate func write(to writer: inout ByteWriter) {
        writer.write(choice: role)
        writer.write(text)
        for number in [left, middle, width, style.size] { writer.write(number) }
        writer.write(style.isBold)
    }

    fileprivate init(from r: inout ByteReader) throws(DrawingCodingError) {
        let (role, text) = (try r.readChoice(HeadingLayout.Text.Role.self), try r.readText())
        let (left, middle, width) = (try r.readDouble(), try r.readDouble(), try r.readDouble())
        let size = try r.readDouble()
        self.init(
            role: role, text: text, left: left, middle: middle, width: width,
            style: TextMeasurer.Style(size: size, isBold: try r.readBool()))
    }
}
