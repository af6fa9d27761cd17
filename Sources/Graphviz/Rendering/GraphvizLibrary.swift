import CGraphviz
import Synchronization

// The one file that knows the C shim. Everything above works with `LibraryGraph` and plain values.

/// libgvc, one caller at a time.
///
/// The library keeps its state in globals, so two layouts in one process crash even with contexts of their own.
/// Whatever uses it runs inside ``use(printsMessages:_:)``, and nothing of it leaves that closure.
public enum GraphvizLibrary {
    private static let lock = Mutex(())

    /// What the library of this machine calls itself.
    ///
    /// Debian's 2.42.2 says 2.43.0.
    public static var version: String {
        lock.withLock { _ in
            guard let context = quintet_context_open() else { return "unknown" }
            defer { quintet_context_close(context) }
            return quintet_context_version(context).map { String(cString: $0) } ?? "unknown"
        }
    }

    /// The plug-ins that pictures need and this machine lacks, as `kind: name`; empty when all is well.
    public static func missingPlugins() -> [String] {
        let needed = [
            ("layout", ["dot", "neato", "fdp", "sfdp", "twopi", "circo", "nop", "nop2"]),
            ("device", ["svg", "png", "pdf"]), ("render", ["svg", "cairo"]), ("textlayout", ["textlayout"]),
        ]
        return lock.withLock { _ in
            guard let context = quintet_context_open() else { return ["the library itself"] }
            defer { quintet_context_close(context) }
            return needed.flatMap { kind, names in
                names.filter { !quintet_context_has(context, kind, $0) }.map { "\(kind): \($0)" }
            }
        }
    }

    /// Asks the system to end this process when the thread that started it ends, as a drawing process must.
    public static func dieWithParent() { quintet_die_with_parent() }

    /// Runs `body` with the library to itself.
    ///
    /// - Parameter printsMessages: whether the library's messages go to standard error as they come (right in a child
    ///   process whose standard error is read) or are kept back, the last one becoming part of the error.
    static func use<Result: Sendable>(
        printsMessages: Bool, _ body: (borrowing Session) throws(RenderingError) -> Result
    ) throws(RenderingError) -> Result {
        try lock.withLock { _ throws(RenderingError) -> Result in
            guard let context = quintet_context_open() else {
                throw .cannotStart("the drawing library gave no context")
            }
            defer { quintet_context_close(context) }
            quintet_print_messages(printsMessages)
            _ = quintet_take_errors()  // the mark is sticky: one bad graph must not poison the next
            return try body(Session(context: context, estimates: nil))
        }
    }

    /// The library while it is held, or what there is to go by without it.
    struct Session: ~Copyable {
        fileprivate let context: OpaquePointer?
        /// How wide words probably are, for who lays out without the library; nil where it measures.
        let estimates: FontWidths?

        fileprivate init(context: OpaquePointer?, estimates: FontWidths?) {
            (self.context, self.estimates) = (context, estimates)
        }

        /// A session in which the library is never touched.
        static func withoutLibrary() -> Session { Session(context: nil, estimates: .estimated) }

        /// Makes an empty graph.
        func makeGraph() throws(RenderingError) -> LibraryGraph {
            guard let context else { throw .cannotStart("the drawing library is not to be used") }
            guard let graph = quintet_graph_open(context, "drawing") else { throw outOfMemory }
            return LibraryGraph(handle: graph)
        }
    }
}

/// Some engines differ in the last bits from run to run, by the addresses that memory happens to have.
private func thousandths(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }

private let outOfMemory = RenderingError.libraryFailed("out of memory")

/// A graph of the library, its nodes and edges numbered in the order of adding.
///
/// It must not outlive the session.
final class LibraryGraph {
    /// What an attribute belongs to.
    enum Target {
        case graph
        case node(Int)
        case edge(Int)
        case cluster(Int)
    }

    /// The kinds of things that have attributes.
    enum Kind { case graph, node, edge }

    private let handle: OpaquePointer

    fileprivate init(handle: OpaquePointer) { self.handle = handle }

    deinit { quintet_graph_close(handle) }

    /// Declares attributes with the values of those that do not set them; setting an undeclared one is an error.
    func declare(_ kind: Kind, _ defaults: [(name: String, value: String)]) throws(RenderingError) {
        let number = kind == .graph ? QUINTET_GRAPH : kind == .node ? QUINTET_NODE : QUINTET_EDGE
        for (name, value) in defaults {
            guard quintet_declare(handle, Int32(number), name, value) else { throw outOfMemory }
        }
    }

    /// Adds a node under a name made here; data never become names.
    @discardableResult
    func addNode(_ name: String) throws(RenderingError) -> Int {
        let number = quintet_add_node(handle, name)
        guard number >= 0 else { throw outOfMemory }
        return number
    }

    /// Adds an edge between two nodes.
    @discardableResult
    func addEdge(from tail: Int, to head: Int) throws(RenderingError) -> Int {
        let number = quintet_add_edge(handle, tail, head)
        guard number >= 0 else { throw outOfMemory }
        return number
    }

    /// Adds a box that lies beneath everything else; its attributes are declared with the graph's.
    @discardableResult
    func addCluster(_ name: String) throws(RenderingError) -> Int {
        let number = quintet_add_cluster(handle, "cluster" + name)
        guard number >= 0 else { throw outOfMemory }
        return number
    }

    /// Sets a declared attribute.
    ///
    /// The value has gone through ``Sanitizer`` if it comes from data.
    func set(_ target: Target, _ name: String, _ value: String) throws(RenderingError) {
        let done =
            switch target {
            case .graph: quintet_set(handle, Int32(QUINTET_GRAPH), 0, name, value)
            case .node(let number): quintet_set(handle, Int32(QUINTET_NODE), number, name, value)
            case .edge(let number): quintet_set(handle, Int32(QUINTET_EDGE), number, name, value)
            case .cluster(let number): quintet_set(handle, Int32(QUINTET_CLUSTER), number, name, value)
            }
        guard done else { throw .libraryFailed("attribute \(name) refused") }
    }

    /// Finds the positions of nodes and the courses of edges.
    ///
    /// A status of 0 is not success in this library; the error mark is asked as well.
    func layOut(with engine: String) throws(RenderingError) {
        let returned = quintet_layout(handle, engine)
        let failed = quintet_take_errors() != 0
        guard returned, !failed else {
            throw .libraryFailed("could not lay out with \(engine): \(Self.lastMessage())")
        }
    }

    /// The picture as bytes in one of the library's formats.
    func render(as format: String) throws(RenderingError) -> [UInt8] {
        var bytes: UnsafeMutablePointer<CChar>?
        var count = 0
        let returned = quintet_render(handle, format, &bytes, &count)
        defer { if let bytes { quintet_free_bytes(bytes) } }
        let failed = quintet_take_errors() != 0
        guard returned, !failed, let bytes else {
            throw .libraryFailed("could not write \(format): \(Self.lastMessage())")
        }
        return [UInt8](UnsafeRawBufferPointer(start: bytes, count: count))
    }

    /// Middle and size of a node after layout, in points, rounded to thousandths.
    func place(of node: Int) -> (middle: Drawing.Point, width: Double, height: Double) {
        var (x, y, width, height) = (0.0, 0.0, 0.0, 0.0)
        quintet_node_place(handle, node, &x, &y, &width, &height)
        return (Drawing.Point(x: thousandths(x), y: thousandths(y)), thousandths(width), thousandths(height))
    }

    /// The rectangle of the picture after layout, in points.
    func bounds() -> Box {
        var (left, bottom, right, top) = (0.0, 0.0, 0.0, 0.0)
        quintet_bounds(handle, &left, &bottom, &right, &top)
        return Box(left: left, bottom: bottom, right: right, top: top)
    }

    /// The course of an edge after layout; nil if the library drew none.
    func line(of edge: Int) -> Curve? {
        let count = quintet_edge_line(handle, edge, nil, 0)
        guard count > 6 else { return nil }
        var numbers = [Double](repeating: 0, count: count)
        _ = quintet_edge_line(handle, edge, &numbers, count)
        guard numbers.allSatisfy(\.isFinite) else { return nil }
        numbers = numbers.map(thousandths)
        let points = stride(from: 6, to: count - 1, by: 2).map { Drawing.Point(x: numbers[$0], y: numbers[$0 + 1]) }
        return Curve(
            tailTip: numbers[0] == 1 ? Drawing.Point(x: numbers[1], y: numbers[2]) : nil,
            headTip: numbers[3] == 1 ? Drawing.Point(x: numbers[4], y: numbers[5]) : nil, points: points)
    }

    private static func lastMessage() -> String {
        guard let message = quintet_last_message() else { return RenderingError.unexplained }
        defer { quintet_free_message(message) }
        let text = String(cString: message).split(whereSeparator: \.isNewline).joined(separator: " ")
        return text.isEmpty ? RenderingError.unexplained : text
    }
}
