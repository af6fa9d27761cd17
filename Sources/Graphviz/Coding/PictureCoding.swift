private let pictureMark: UInt32 = 0x5150_4943
private let version: UInt8 = 2

/// What a drawing process answers: a picture, or why there is none.
///
/// As bytes it begins with a mark, so that anything
/// the library prints by itself is never taken for an answer.
public enum DrawingAnswer: Sendable, Equatable {
    case picture(RenderedPicture)
    case widths(FontWidths)
    /// Where everything stands, for requests that write it.
    case layout([UInt8])
    case failure(RenderingError)

    /// The answer as bytes.
    public func encoded() -> [UInt8] {
        var writer = ByteWriter()
        writer.write(pictureMark)
        writer.write(version)
        switch self {
        case .picture(let picture):
            writer.write(UInt8(0))
            for number in [picture.width, picture.height, picture.scale] { writer.write(number) }
            writer.write(picture.positions) {
                $0.write($1.x)
                $0.write($1.y)
            }
            writer.write(picture.warnings) { $0.write($1) }
            writer.write(picture.remarks) { $1.write(to: &$0) }
            writer.write(PictureFormat.allCases.filter { picture.files[$0] != nil }) {
                $0.write(choice: $1)
                $0.write(picture.data(for: $1))
            }
        case .widths(let widths):
            writer.write(UInt8(5))
            widths.write(to: &writer)
        case .layout(let layout):
            writer.write(UInt8(6))
            writer.write(layout)
        case .failure(let error):
            // What only a parent can know (crashes, deadlines) is never sent.
            switch error {
            case .tooLarge(let text): Self.write(1, text, to: &writer)
            case .cannotStart(let text): Self.write(2, text, to: &writer)
            case .invalidDrawing(let text): Self.write(3, text, to: &writer)
            case .libraryFailed(let text): Self.write(4, text, to: &writer)
            case .crashed, .timedOut: Self.write(4, error.description, to: &writer)
            }
        }
        return writer.bytes
    }

    private static func write(_ kind: UInt8, _ text: String, to writer: inout ByteWriter) {
        writer.write(kind)
        writer.write(text)
    }

    /// Reads what ``encoded()`` wrote; anything else throws and never traps.
    public init(decoding bytes: [UInt8]) throws(DrawingCodingError) {
        var reader = ByteReader(bytes)
        guard try reader.readUInt32() == pictureMark else { throw reader.failure("no answer begins like this") }
        guard try reader.readByte() == version else { throw reader.failure("another version") }
        switch try reader.readByte() {
        case 0: self = .picture(try Self.readPicture(from: &reader))
        case 1: self = .failure(.tooLarge(try reader.readText()))
        case 2: self = .failure(.cannotStart(try reader.readText()))
        case 3: self = .failure(.invalidDrawing(try reader.readText()))
        case 4: self = .failure(.libraryFailed(try reader.readText()))
        case 5: self = .widths(try FontWidths(from: &reader))
        case 6: self = .layout(try reader.readData())
        default: throw reader.failure("an unknown answer")
        }
        try reader.finish()
    }

    private static func readPicture(from reader: inout ByteReader) throws(DrawingCodingError) -> RenderedPicture {
        let (width, height, scale) = (try reader.readDouble(), try reader.readDouble(), try reader.readDouble())
        let positions = try reader.readList(ofAtLeast: 16) { r throws(DrawingCodingError) in
            Drawing.Point(x: try r.readDouble(), y: try r.readDouble())
        }
        let warnings = try reader.readList(ofAtLeast: 4) { r throws(DrawingCodingError) in try r.readText() }
        let remarks = try reader.readList(ofAtLeast: 1) { r throws(DrawingCodingError) in
            try PictureRemark.read(from: &r)
        }
        var files: [PictureFormat: [UInt8]] = [:]
        for _ in 0..<(try reader.readCount(ofAtLeast: 5)) {
            files[try reader.readChoice(PictureFormat.self)] = try reader.readData()
        }
        return RenderedPicture(
            files: files, warnings: warnings, remarks: remarks.compactMap(\.self), width: width, height: height,
            positions: positions, scale: scale)
    }
}
