import Quintet

extension GraphDraft {
    /// Whether a value that stands in a graph file is one of ours; nil where it is not.
    ///
    /// - Throws: where a later version wrote it.
    static func ours(_ root: JSONValue?, file: String) throws(ReadError) -> JSONValue? {
        guard let root, root.isObject else { return nil }
        if let version = root["version"]?.integer, version > JSONFormat.version {
            throw .newerVersion(file: file, version: version)
        }
        return root
    }

    /// The network that the nodes and edges make, together with what stands beside the graph in a file of ours.
    ///
    /// - Parameter tables: reads what stands beside; it has read the vocabularies and projects, which nodes and edges name.
    func network(
        beside ours: JSONValue?, _ tables: JSONNetworkReader, options: ReadOptions
    ) throws(ReadError) -> ReadResult {
        var tables = tables
        var assembler = GraphAssembler(
            self, file: tables.file, options: options, network: tables.network, report: tables.report)
        assembler.readNodes()
        (tables.network, tables.report) = (assembler.network, assembler.report)
        if let ours { tables.readParticipation(ours) }
        (assembler.network, assembler.report) = (tables.network, tables.report)
        try assembler.readEdges()
        (tables.network, tables.report) = (assembler.network, assembler.report)
        if let ours { tables.readTargets(ours) }
        return ReadResult(network: tables.network, report: tables.report)
    }
}
