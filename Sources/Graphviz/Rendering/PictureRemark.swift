/// What whoever asked for a picture should know about how it came out.
public enum PictureRemark: Sendable, Equatable {
    /// The picture holds Thai words and no font with Thai letters is installed.
    case noThaiFont
    /// The page is so large that its bitmap would have taken too many pixels; it has this many dots per inch instead of 300.
    case fewerDots(perInch: Double)
    /// The engine failed; the nodes stand where a layout of the caller's own put them.
    case ownPlaces(because: RenderingError)
    /// The library failed; the SVG was written without it.
    case plainDrawing(because: RenderingError)
    /// This format could not be made; others could.
    case missing(PictureFormat, because: RenderingError)
}

extension PictureRemark {
    /// Writes what a drawing process may say; the rest is for its parent to find out.
    func write(to writer: inout ByteWriter) {
        switch self {
        case .noThaiFont: writer.write(UInt8(1))
        case .fewerDots(let dots):
            writer.write(UInt8(2))
            writer.write(dots)
        case .ownPlaces, .plainDrawing, .missing: writer.write(UInt8(0))
        }
    }

    /// nil for what only a parent can know.
    static func read(from r: inout ByteReader) throws(DrawingCodingError) -> PictureRemark? {
        switch try r.readByte() {
        case 0: nil
        case 1: .noThaiFont
        case 2: .fewerDots(perInch: try r.readDouble())
        default: throw r.failure("an unknown remark")
        }
    }
}
