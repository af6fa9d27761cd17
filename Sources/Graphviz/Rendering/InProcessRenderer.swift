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
        try check(drawing)
        return try GraphvizLibrary.use(printsMessages: printsMessages) { session throws(RenderingError) in
            let layout = try PageLayout(drawing, session: session)
            var picture = RenderedPicture(
                files: [:], width: layout.width, height: layout.height, positions: layout.body.positions,
                scale: layout.body.scale)
            if formats.contains(.svg) || formats.contains(.pdf) {
                let page = try layout.draw(drawing, dotsPerInch: nil, session: session)
                if formats.contains(.svg) {
                    picture.files[.svg] = SVGFinishing(drawing, layout: layout).finish(try page.render(as: "svg"))
                }
                if formats.contains(.pdf) { picture.files[.pdf] = try page.render(as: "pdf") }
            }
            if formats.contains(.png) {
                let dots = dotsPerInch(width: layout.width, height: layout.height)
                let page = try layout.draw(drawing, dotsPerInch: dots, session: session)
                picture.files[.png] = try page.render(as: "png")
            }
            if formats.contains(.dot) {
                picture.files[.dot] = Array(drawing.dotText(positions: layout.body.positions).utf8)
            }
            return picture
        }
    }

    public func widths(
        of scalars: Set<Unicode.Scalar>, fonts: [String] = Drawing.defaultFonts
    ) throws(RenderingError) -> FontWidths {
        try GraphvizLibrary.use(printsMessages: printsMessages) { session throws(RenderingError) in
            try FontWidths.measured(scalars.sorted(), fonts: fonts, session: session)
        }
    }

    private func check(_ drawing: Drawing) throws(RenderingError) {
        guard drawing.nodes.count <= Self.nodeLimit, drawing.edges.count <= Self.edgeLimit else {
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
