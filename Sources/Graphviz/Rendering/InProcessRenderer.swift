/// Renders in this process, one drawing at a time.
///
/// The library can crash, hang and end the process on drawings that are out of all proportion. Whoever cannot accept
/// that renders in a process of its own, as the command line does.
public struct InProcessRenderer: Renderer {
    /// The most nodes and lines that are tried at all.
    public static let nodeLimit = 50_000
    public static let edgeLimit = 300_000

    private let printsMessages: Bool

    /// Makes a renderer.
    ///
    /// - Parameter printsMessages: whether the library's remarks go to standard error as they come.
    public init(printsMessages: Bool = false) { self.printsMessages = printsMessages }

    public func render(
        _ drawing: Drawing, as formats: [PictureFormat]
    ) throws(RenderingError) -> RenderedPicture {
        try render(drawing, as: formats, layout: [])
    }

    /// Finds out where everything stands, for ``render(_:as:layout:)`` in this process or another.
    public func layout(of drawing: Drawing) throws(RenderingError) -> [UInt8] {
        try Self.check(drawing)
        let drawing = drawing.inInstalledFonts()
        return try GraphvizLibrary.use(printsMessages: printsMessages) { session throws(RenderingError) in
            try PageLayout(drawing, session: session).encoded()
        }
    }

    /// Writes a drawing whose layout was found before, or finds it if that is empty.
    ///
    /// The bytes of a format are the same whether others are asked for or not.
    public func render(
        _ drawing: Drawing, as formats: [PictureFormat], layout known: [UInt8]
    ) throws(RenderingError) -> RenderedPicture {
        try Self.check(drawing)
        let drawing = drawing.inInstalledFonts()
        return try GraphvizLibrary.use(printsMessages: printsMessages) { session throws(RenderingError) in
            let layout = try Self.layout(known, of: drawing, session: session)
            var picture = RenderedPicture(
                files: [:], width: layout.width, height: layout.height, positions: layout.body.positions,
                scale: layout.body.scale)
            if formats.contains(.svg) || formats.contains(.pdf) {
                let page = try layout.draw(drawing, dotsPerInch: nil, session: session)
                if formats.contains(.svg) {
                    picture.files[.svg] = SVGFinishing(drawing, layout: layout).finish(try page.render(as: "svg"))
                }
                if formats.contains(.pdf) { picture.files[.pdf] = undated(try page.render(as: "pdf")) }
            }
            if formats.contains(.png) {
                let dots = dotsPerInch(width: layout.width, height: layout.height)
                if dots < 299.5 { picture.remarks.append(.fewerDots(perInch: dots)) }
                let page = try layout.draw(drawing, dotsPerInch: dots, session: session)
                picture.files[.png] = try page.render(as: "png")
            }
            if formats.contains(.dot) {
                picture.files[.dot] = Array(drawing.dotText(positions: layout.body.positions).utf8)
            }
            if drawing.holdsThai, !Drawing.hasThaiFont { picture.remarks.append(.noThaiFont) }
            return picture
        }
    }

    private static func layout(
        _ known: [UInt8], of drawing: Drawing, session: borrowing GraphvizLibrary.Session
    ) throws(RenderingError) -> PageLayout {
        guard !known.isEmpty else { return try PageLayout(drawing, session: session) }
        guard let layout = try? PageLayout(decoding: known), layout.fits(drawing) else {
            throw .invalidDrawing("the layout is that of another drawing")
        }
        return layout
    }

    public func widths(
        of scalars: Set<Unicode.Scalar>, fonts: [String] = Drawing.defaultFonts
    ) throws(RenderingError) -> FontWidths {
        let fonts = Drawing.installed(fonts)
        return try GraphvizLibrary.use(printsMessages: printsMessages) { session throws(RenderingError) in
            try FontWidths.measured(scalars.sorted(), fonts: fonts, session: session)
        }
    }

    /// Refuses what is too large to be tried and what contradicts itself.
    package static func check(_ drawing: Drawing) throws(RenderingError) {
        guard drawing.nodes.count <= nodeLimit, drawing.edges.count <= edgeLimit else {
            throw .tooLarge("\(drawing.nodes.count) nodes and \(drawing.edges.count) lines")
        }
        for edge in drawing.edges {
            guard drawing.nodes.indices.contains(edge.tail), drawing.nodes.indices.contains(edge.head) else {
                throw .invalidDrawing("a line leads to a node that is not there")
            }
        }
    }
}

/// The resolution of a bitmap: 300 dots per inch for print, more if that leaves the longer side under 2,600 pixels,
/// less if it takes more than 40 million pixels.
func dotsPerInch(width: Double, height: Double) -> Double {
    let longer = max(width, height, 1) / 72
    let most = (40_000_000 / max(width / 72 * height / 72, 0.01)).squareRoot()
    return min(max(300, 2_600 / longer), most)
}

/// A PDF without the moment of its making, so that the same drawing gives the same bytes.
///
/// The date is blanked out rather than cut, because the file's table of contents counts bytes.
func undated(_ pdf: [UInt8]) -> [UInt8] {
    let mark = Array("/CreationDate (".utf8)
    guard pdf.count > mark.count,
        let start = (0..<(pdf.count - mark.count)).last(where: {
            pdf[$0] == mark[0] && pdf[$0..<($0 + mark.count)].elementsEqual(mark)
        }), let end = pdf[start...].firstIndex(of: 0x29), end - start < 60
    else { return pdf }
    var blank = pdf
    for place in start...end { blank[place] = 0x20 }
    return blank
}
