// GraphML, the XML of graphs: http://graphml.graphdrawing.org/specification.html (1.0, with the attributes extension).
//
// Read: keys with names, types and defaults, data of nodes and edges, `directed` on each edge, parallel edges, `desc`.
// Names are understood as the headings of our CSV tables are; other keys become attributes. Written: a plain graph of
// organizations and ties that other programs can use, with `label`, the fields of our CSV tables, and `x` and `y` where
// positions are given. Lists are joined by `|`, and a bar or backslash in an entry gets a backslash before it. What a
// graph has no place for (projects, participation, vocabularies, targets) stands in one value of the graph, `quintet`, as
// our own JSON: other programs pass over it, and we read back an equal network.
//
// Not supported: nested graphs, hyperedges, ports, a second graph, the drawings of yEd and other programs (but for the text
// of a yEd label): left out, and said. `label`, `x` and `y` are for others and not read back from a file of ours. XML has no
// control characters; they are written as U+FFFD, which is reported.
//
// Where a network has directed and undirected ties, GraphML may say so edge by edge; Gephi and yEd draw it, but igraph
// passes over it and NetworkX refuses the file. So unless asked otherwise the graph is written as one of undirected edges,
// and each has a value `directed`, from source to target: every program finds the same nodes and edges, as in node-link
// JSON, and we read back which tie is which. Two arcs for an undirected tie would make two of it elsewhere.

import Quintet

/// Reads and writes GraphML.
public struct GraphMLFormat: Sendable {
    /// Where an organization stands in a drawing.
    public struct Position: Hashable, Sendable {
        public var x: Double
        public var y: Double

        /// Makes a position.
        public init(x: Double, y: Double) {
            self.x = x
            self.y = y
        }
    }

    /// The name of the value that holds what a graph has no place for.
    static let remainder = "quintet"

    /// Makes the format.
    public init() {}

    /// Reads the first graph of the file.
    ///
    /// - Throws: ``ReadError`` where nothing can be read; what is wrong with single elements is in the report.
    public func read(_ path: String, options: ReadOptions = ReadOptions()) throws(ReadError) -> ReadResult {
        try read(FileBytes.read(path), options: options)
    }

    package func read(_ bytes: FileBytes, options: ReadOptions = ReadOptions()) throws(ReadError) -> ReadResult {
        let file = bytes.name
        let reader = GraphMLReader(file: file)
        do throws(XMLError) {
            try bytes.withUnsafeBytes { (bytes) throws(XMLError) in
                try XMLReader.read(bytes, file: file, to: reader)
            }
        } catch {
            throw .unreadableXML(error)
        }
        guard reader.isGraphML else { throw .notAGraph(file: file, isXML: true) }
        reader.finish()

        var tables = JSONNetworkReader(file: file, linesBefore: reader.remainderLine - 1)
        tables.report = reader.report
        let ours = try Self.remainder(reader, file)
        if let ours {
            tables.readVocabulary(ours)
            tables.readProjects(ours)
        }
        reader.draft.isOurs = ours != nil
        return try reader.draft.network(beside: ours, tables, options: options)
    }

    /// The tables that stand beside the graph; nil in a file that is not ours.
    private static func remainder(_ reader: GraphMLReader, _ file: String) throws(ReadError) -> JSONValue? {
        guard let text = reader.remainder else { return nil }
        let root: JSONValue
        do throws(JSONError) {
            root = try JSONDocument(FileBytes(text, name: file)).root
        } catch {
            throw .unreadableJSON(
                JSONError(
                    file: file, line: reader.remainderLine + error.line - 1, column: error.column,
                    problem: error.problem))
        }
        return try root["format"]?.isText("quintet") == true ? GraphDraft.ours(root, file: file) : nil
    }

    /// Whether a file begins as XML does.
    package static func claims(_ bytes: FileBytes) -> Bool { bytes.firstVisible == UInt8(ascii: "<") }

    /// The network as GraphML, in UTF-8; the same network gives the same bytes.
    ///
    /// - Parameters:
    ///   - language: which names become labels.
    ///   - positions: where each organization stands, in the order of the network; none to leave them out.
    ///   - directions: where directed and undirected ties are told apart.
    ///   - losses: receives what GraphML cannot say.
    package func bytes(
        of network: Network, language: Language = .thai, positions: [Position] = [],
        directions: MixedDirections = .value, description: String = "", losses: inout [Bilingual]
    ) -> [UInt8] {
        var writer = GraphMLWriter(
            network, language: language, positions: positions, directions: directions, description: description)
        writer.write()
        losses += writer.losses
        return writer.bytes
    }

    /// Writes the network.
    ///
    /// - Parameters:
    ///   - network: the network.
    ///   - path: the file.
    ///   - language: which names become labels.
    ///   - positions: where each organization stands, in the order of the network; none to leave them out.
    ///   - directions: where directed and undirected ties are told apart, if the network has both.
    ///   - description: what the file says of itself to people.
    /// - Returns: what GraphML cannot say, control characters; and a note if directions are told by a value.
    public func write(
        _ network: Network, to path: String, language: Language = .thai, positions: [Position] = [],
        directions: MixedDirections = .value, description: String = ""
    ) throws(FileWriteError) -> WriteReport {
        var report = WriteReport()
        let bytes = bytes(
            of: network, language: language, positions: positions, directions: directions, description: description,
            losses: &report.losses)
        report.notes = directions == .value ? MixedDirections.notes(on: network) : []
        try AtomicFile.write(bytes, to: path)
        report.files = [path]
        return report
    }
}
