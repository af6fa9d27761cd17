/// How wide each character of a font is, so that text can be set and broken without the library.
///
/// A text is taken to be as wide as its characters together. That leaves out kerning, which makes most texts a little
/// narrower, and is exact for Thai, whose vowels and tone marks above and below take no room. Characters that were not
/// measured count as wide.
public struct FontWidths: Sendable, Equatable {
    /// Widths by scalar, in shares of the font size.
    private(set) var regular: [UInt32: Double] = [:]
    private(set) var bold: [UInt32: Double] = [:]

    /// The share of the font size that an unmeasured character takes.
    static let unmeasured = 1.05

    /// The height of a line as a share of the font size, as the library sets lines of one label.
    public static let lineHeight = 1.36

    init() {}

    init(regular: [UInt32: Double], bold: [UInt32: Double]) {
        (self.regular, self.bold) = (regular, bold)
    }

    /// The width of a text on one line, in points.
    public func width(of text: String, size: Double, isBold: Bool = false) -> Double {
        let table = isBold ? bold : regular
        var total = 0.0
        for scalar in text.unicodeScalars where !Self.takesNoRoom(scalar) {
            total += table[scalar.value] ?? Self.unmeasured
        }
        return total * size
    }

    /// What stands above, below or between other characters.
    static func takesNoRoom(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    /// Latin and Thai letters, digits and the signs of both: what nearly every text is made of.
    public static let usualScalars: Set<Unicode.Scalar> = {
        let ranges: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0xA1...0x17F, 0x0E01...0x0E5B, 0x2010...0x2027, 0x2190...0x2193,
        ]
        return Set(ranges.joined().compactMap(Unicode.Scalar.init).filter { !takesNoRoom($0) })
    }()

    /// The most characters that one measurement takes.
    static let limit = 6_000

    /// Measures characters in the first of these font families.
    static func measured(
        _ scalars: [Unicode.Scalar], fonts: [String], session: borrowing GraphvizLibrary.Session
    ) throws(RenderingError) -> FontWidths {
        var widths = FontWidths()
        let size = 100.0
        let asked = scalars.filter { !takesNoRoom($0) }.prefix(limit)
        var measurer = TextMeasurer(fonts: fonts)
        for isBold in [false, true] {
            let style = TextMeasurer.Style(size: size, isBold: isBold)
            // Between two letters, as a text's edges are given room of their own.
            let texts = ["nn"] + asked.map { "n\($0)n" }
            let found = try measurer.widths(of: texts, in: style, session: session)
            for (scalar, width) in zip(asked, found.dropFirst()) {
                let share = max(width - found[0], 0) / size
                if isBold { widths.bold[scalar.value] = share } else { widths.regular[scalar.value] = share }
            }
        }
        return widths
    }
}

/// Characters to be measured, as bytes on their way to the process that draws.
public struct MeasuringRequest: Sendable, Equatable {
    public var scalars: [Unicode.Scalar]
    public var fonts: [String]

    private static let mark: UInt32 = 0x514D_4541
    private static let version: UInt8 = 1

    /// Makes a request.
    public init(_ scalars: [Unicode.Scalar], fonts: [String]) {
        (self.scalars, self.fonts) = (scalars, fonts)
    }

    /// The request as bytes.
    public func encoded() -> [UInt8] {
        var writer = ByteWriter()
        writer.write(Self.mark)
        writer.write(Self.version)
        writer.write(scalars) { $0.write($1.value) }
        writer.write(fonts) { $0.write($1) }
        return writer.bytes
    }

    /// Reads what ``encoded()`` wrote; anything else throws and never traps.
    public init(decoding bytes: [UInt8]) throws(DrawingCodingError) {
        var reader = ByteReader(bytes)
        guard try reader.readUInt32() == Self.mark else { throw reader.failure("no question begins like this") }
        guard try reader.readByte() == Self.version else { throw reader.failure("another version") }
        scalars = try reader.readList(ofAtLeast: 4) { r throws(DrawingCodingError) in
            guard let scalar = Unicode.Scalar(try r.readUInt32()) else { throw r.failure("no character") }
            return scalar
        }
        fonts = try reader.readList(ofAtLeast: 4) { r throws(DrawingCodingError) in try r.readText() }
        try reader.finish()
    }
}

extension FontWidths {
    func write(to writer: inout ByteWriter) {
        for table in [regular, bold] {
            writer.write(table.sorted { $0.key < $1.key }) {
                $0.write($1.key)
                $0.write($1.value)
            }
        }
    }

    init(from r: inout ByteReader) throws(DrawingCodingError) {
        var tables: [[UInt32: Double]] = []
        for _ in 0..<2 {
            let pairs = try r.readList(ofAtLeast: 12) { r throws(DrawingCodingError) in
                (try r.readUInt32(), try r.readDouble())
            }
            tables.append(Dictionary(pairs) { one, _ in one })
        }
        self.init(regular: tables[0], bold: tables[1])
    }
}
