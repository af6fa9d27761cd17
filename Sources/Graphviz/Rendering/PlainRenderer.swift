/// Writes SVG (and DOT) without the library, where that has failed or must not be asked: the same page with the same
/// boxes, words and lines, measured by a table of widths.
///
/// Drawings need the ``Drawing/Engine/given`` engine, or a layout found before the library failed.
public struct PlainRenderer: Renderer {
    /// Makes a renderer.
    public init() {}

    public func render(
        _ drawing: Drawing, as formats: [PictureFormat]
    ) throws(RenderingError) -> RenderedPicture {
        try render(drawing, as: formats, layout: [])
    }

    /// Writes the drawing.
    ///
    /// - Parameter layout: where everything stands, if that is known; empty to find out.
    public func render(
        _ drawing: Drawing, as formats: [PictureFormat], layout known: [UInt8]
    ) throws(RenderingError) -> RenderedPicture {
        try InProcessRenderer.check(drawing)
        let page: PageLayout
        if let layout = try? PageLayout(decoding: known), layout.fits(drawing) {
            page = layout
        } else {
            guard drawing.engine == .given else {
                throw .invalidDrawing("without the drawing library positions are to be given")
            }
            page = try PageLayout(drawing, session: GraphvizLibrary.Session.withoutLibrary())
        }
        var picture = RenderedPicture(
            files: [:], width: page.width, height: page.height, positions: page.body.positions, scale: page.body.scale)
        for format in formats {
            switch format {
            case .svg: picture.files[.svg] = Array(PlainSVG(drawing, page).text.utf8)
            case .dot: picture.files[.dot] = Array(drawing.dotText(positions: page.body.positions).utf8)
            case .png, .pdf: throw .libraryFailed("\(format.rawValue) cannot be written without the drawing library")
            }
        }
        return picture
    }

    public func widths(
        of scalars: Set<Unicode.Scalar>, fonts: [String] = Drawing.defaultFonts
    ) throws(RenderingError) -> FontWidths { .estimated }
}
