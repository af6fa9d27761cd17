/// Where title, subtitle, legend and source stand on a page of a given width.
///
/// Measures run from the page's upper edge downwards here, because the height is known only in the end.
struct HeadingLayout {
    /// A line of text, from its left end.
    struct Text: Equatable {
        enum Role: String, CaseIterable { case title, subtitle, legend, source }
        var role: Role
        var text: String
        var left: Double
        /// The distance of the line's middle from the top of its block.
        var middle: Double
        var width: Double
        var style: TextMeasurer.Style
    }

    /// A legend's mark, in a box whose middle is given like a text's.
    struct Mark: Equatable {
        var mark: Drawing.LegendItem.Mark
        var left: Double
        var middle: Double
    }

    static let titleStyle = TextMeasurer.Style(size: 22, isBold: true)
    static let subtitleStyle = TextMeasurer.Style(size: 12)
    static let legendStyle = TextMeasurer.Style(size: 10.5)
    static let sourceStyle = TextMeasurer.Style(size: 8.5)
    /// Thai stacks two marks above a letter and one below; less would let lines touch.
    static let lineSpacing = 1.42
    static let markWidth = 15.0
    static let markHeight = 10.0
    static let lineMarkWidth = 28.0

    var texts: [Text] = []
    var marks: [Mark] = []
    /// The room that title, subtitle and legend take.
    var height = 0.0
    var footer: [Text] = []
    /// The room that the source takes below the body.
    var footerHeight = 0.0

    /// A heading without words.
    init() {}

    /// Lays a heading out in `room` points of width.
    init(
        _ heading: Drawing.Heading, room: Double, measurer: inout TextMeasurer,
        session: borrowing GraphvizLibrary.Session
    ) throws(RenderingError) {
        try add(heading.title, .title, Self.titleStyle, room, 3, &measurer, session)
        if !heading.title.isEmpty { height += 1 }
        try add(heading.subtitle, .subtitle, Self.subtitleStyle, room, 4, &measurer, session)
        let rows = heading.legend.filter { !$0.isEmpty }.prefix(20)
        if !rows.isEmpty, height > 0 { height += 5 }
        for row in rows { try add(row, room, &measurer, session) }
        try addFooter(heading.source, room, &measurer, session)
    }

    /// The width at which nothing needs to be broken.
    static func naturalWidth(
        of heading: Drawing.Heading, measurer: inout TextMeasurer, session: borrowing GraphvizLibrary.Session
    ) throws(RenderingError) -> Double {
        var widest = try measurer.widths(of: [heading.title], in: titleStyle, session: session)[0]
        widest = max(widest, try measurer.widths(of: [heading.subtitle], in: subtitleStyle, session: session)[0])
        for row in heading.legend {
            let widths = try measurer.widths(of: row.map(\.text), in: legendStyle, session: session)
            widest = max(widest, zip(row, widths).reduce(0) { $0 + markRoom($1.0.mark) + $1.1 + 16 })
        }
        return widest
    }

    static func markRoom(_ mark: Drawing.LegendItem.Mark) -> Double {
        switch mark {
        case .node, .letter, .dot: markWidth + 5
        case .line: lineMarkWidth + 6
        case .none: 0
        }
    }

    private mutating func add(
        _ text: String, _ role: Text.Role, _ style: TextMeasurer.Style, _ room: Double, _ lineLimit: Int,
        _ measurer: inout TextMeasurer, _ session: borrowing GraphvizLibrary.Session
    ) throws(RenderingError) {
        let clean = Sanitizer.line(text, limit: 500)
        let lines = try measurer.wrap(clean, in: style, room: room, lineLimit: lineLimit, session: session)
        let widths = try measurer.widths(of: lines, in: style, session: session)
        let pitch = style.size * Self.lineSpacing
        for (line, width) in zip(lines, widths) {
            texts.append(Text(role: role, text: line, left: 0, middle: height + pitch / 2, width: width, style: style))
            height += pitch
        }
    }

    /// One row of the legend, broken between entries where it is too wide.
    private mutating func add(
        _ row: [Drawing.LegendItem], _ room: Double, _ measurer: inout TextMeasurer,
        _ session: borrowing GraphvizLibrary.Session
    ) throws(RenderingError) {
        let style = Self.legendStyle
        let pitch = style.size * 1.7
        var left = 0.0
        for item in row.prefix(60) {
            let mark = Self.markRoom(item.mark)
            let lines = try measurer.wrap(
                Sanitizer.line(item.text, limit: 200), in: style, room: room - mark, lineLimit: 3, session: session)
            let widths = try measurer.widths(of: lines, in: style, session: session)
            let width = mark + (widths.max() ?? 0)
            if left > 0, left + width > room {
                left = 0
                height += pitch
            }
            if item.mark != .none { marks.append(Mark(mark: item.mark, left: left, middle: height + pitch / 2)) }
            for (line, lineWidth) in zip(lines, widths) {
                if line != lines.first { height += pitch }
                texts.append(
                    Text(
                        role: .legend, text: line, left: left + mark, middle: height + pitch / 2, width: lineWidth,
                        style: style))
            }
            left += width + 16
        }
        height += pitch
    }

    private mutating func addFooter(
        _ source: String, _ room: Double, _ measurer: inout TextMeasurer, _ session: borrowing GraphvizLibrary.Session
    ) throws(RenderingError) {
        let style = Self.sourceStyle
        let pitch = style.size * Self.lineSpacing
        let clean = Sanitizer.line(source, limit: 500)
        let lines = try measurer.wrap(clean, in: style, room: room, lineLimit: 4, session: session)
        let widths = try measurer.widths(of: lines, in: style, session: session)
        for (line, width) in zip(lines, widths) {
            footer.append(
                Text(role: .source, text: line, left: 0, middle: footerHeight + pitch / 2, width: width, style: style))
            footerHeight += pitch
        }
    }
}
