/// A kind of picture file.
public enum PictureFormat: String, Sendable, CaseIterable {
    /// Scalable, for the screen and for further work; text stays text.
    case svg
    /// Pixels, for slides and documents.
    case png
    /// For print, exactly the size of the page.
    case pdf
    /// Text for other graph programs, with the positions found.
    case dot

    /// The format that a file name's ending stands for, without the point, in any case; nil for an unknown one.
    public init?(fileExtension: String) {
        switch fileExtension.lowercased() {
        case "svg": self = .svg
        case "png": self = .png
        case "pdf": self = .pdf
        case "dot", "gv": self = .dot
        default: return nil
        }
    }
}

/// A finished picture in the formats asked for.
public struct RenderedPicture: Sendable, Equatable {
    /// The files, by format.
    public var files: [PictureFormat: [UInt8]]
    /// What the library remarked, each remark once.
    public var warnings: [String]
    /// What is different from what was asked for, and what the machine lacks.
    public var remarks: [PictureRemark]
    /// The size of the page in points.
    public var width: Double
    public var height: Double
    /// The middle of each node on the page, in points, in the order of the drawing's nodes.
    public var positions: [Drawing.Point]
    /// By how much sizes and fonts of the body were multiplied to fit the page; 1 leaves them as given.
    public var scale: Double

    /// Makes a picture.
    public init(
        files: [PictureFormat: [UInt8]], warnings: [String] = [], remarks: [PictureRemark] = [], width: Double,
        height: Double,
        positions: [Drawing.Point], scale: Double = 1
    ) {
        self.files = files
        self.warnings = warnings
        self.remarks = remarks
        self.width = width
        self.height = height
        self.positions = positions
        self.scale = scale
    }

    /// The bytes of the file in this format; empty if it was not asked for.
    public func data(for format: PictureFormat) -> [UInt8] { files[format] ?? [] }
}

/// Makes pictures of drawings.
public protocol Renderer: Sendable {
    /// Lays the drawing out once and writes it in every format asked for.
    func render(_ drawing: Drawing, as formats: [PictureFormat]) throws(RenderingError) -> RenderedPicture

    /// How wide characters are in the first of these font families.
    func widths(of scalars: Set<Unicode.Scalar>, fonts: [String]) throws(RenderingError) -> FontWidths
}

/// What an engine had to do when it failed.
public struct RenderingTask: Sendable, Equatable {
    public var engine: Drawing.Engine
    public var nodes: Int
    public var edges: Int

    /// The task that a drawing sets.
    public init(_ drawing: Drawing) {
        engine = drawing.engine
        nodes = drawing.nodes.count
        edges = drawing.edges.count
    }

    var sentence: String { "the \(engine.rawValue) layout of \(nodes) nodes and \(edges) lines" }
}

/// Why there is no picture.
public enum RenderingError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The drawing library refused or reported an error.
    case libraryFailed(String)
    /// The drawing process died of a signal or ended by itself; its last words are what it wrote to standard error.
    case crashed(signal: Int32?, task: RenderingTask, lastWords: String)
    /// The drawing process was stopped after this many seconds.
    case timedOut(seconds: Double, task: RenderingTask)
    /// There is more to draw, or more came out, than is allowed.
    case tooLarge(String)
    /// The drawing process, or the library in it, could not be started.
    case cannotStart(String)
    /// The drawing contradicts itself: a line without an end, an engine that needs positions without them.
    case invalidDrawing(String)

    public var description: String {
        switch self {
        case .libraryFailed(let message):
            return "the drawing library failed: \(message)"
        case .crashed(let signal, let task, let lastWords):
            let how = signal.map { "died of signal \($0)" } ?? "gave up"
            let words = lastWords.isEmpty ? "" : " (it last said: \(lastWords))"
            return "the drawing library \(how) during \(task.sentence)\(words); \(Self.remedy(for: task))"
        case .timedOut(let seconds, let task):
            let rounded = (seconds * 10).rounded() / 10
            return "\(task.sentence) took longer than \(rounded) seconds; \(Self.remedy(for: task))"
        case .tooLarge(let what):
            return "too large to draw: \(what); draw fewer nodes with --top"
        case .cannotStart(let why):
            return "could not start drawing: \(why)"
        case .invalidDrawing(let what):
            return "the drawing is not possible: \(what)"
        }
    }

    /// Stands where the library failed without a word, or said it on standard error.
    package static let unexplained = "no reason given"

    private static func remedy(for task: RenderingTask) -> String {
        task.engine == .sfdp || task.engine == .given
            ? "try fewer nodes with --top" : "try --engine sfdp, or fewer nodes with --top"
    }
}
