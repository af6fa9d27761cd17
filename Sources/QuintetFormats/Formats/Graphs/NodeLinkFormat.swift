// Node-link JSON: {"directed", "multigraph", "graph": {}, "nodes": [{"id", …}], "links": [{"source", "target", …}]}, as
// written by NetworkX (node_link_data), expected by D3, and, with `edges`, `key` and `attributes`, by graphology and
// sigma.js. There is no standard. References:
// https://networkx.org/documentation/stable/reference/readwrite/json_graph.html,
// https://graphology.github.io/serialization.html
//
// Read: `links` or `edges`; `id` or `key`; ends by id or, where nodes have no ids, by position; values beside the id or in
// an object `attributes`. Written: `links` (in NetworkX: node_link_graph(data, edges="links")), with the fields of our CSV
// tables, lists as arrays, names as name_th and name_en, a `label` for others to show, other attributes in `attributes`.
// What a graph has no place for (projects, participation, vocabularies, targets) stands in `graph.quintet` as our own
// JSON, so that we read back an equal network. `label` is for others and not read back from a file of ours.
//
// Not supported: hyperedges, nested graphs, adjacency lists; nested objects are kept as their JSON text.

import Quintet

/// Reads and writes node-link JSON.
public struct NodeLinkFormat: Sendable {
    /// Makes the format.
    public init() {}

    /// The edges of a text of this kind; nil where it is none.
    static func edges(of root: JSONValue) -> JSONValue? {
        guard root["nodes"]?.isArray == true else { return nil }
        return [root["links"], root["edges"]].compactMap(\.self).first(where: \.isArray)
    }

    func read(_ root: JSONValue, file: String, options: ReadOptions) throws(ReadError) -> ReadResult {
        guard let nodes = root["nodes"], let edges = Self.edges(of: root) else {
            throw .notAGraph(file: file, isXML: false)
        }
        var tables = JSONNetworkReader(file: file)
        let ours = try GraphDraft.ours(root["graph"]?["quintet"], file: file)
        if let ours {
            tables.readVocabulary(ours)
            tables.readProjects(ours)
        }
        var drafter = NodeLinkDrafter(root)
        drafter.draft.isOurs = ours != nil
        drafter.read(nodes, edges, file: file, &tables.report)
        return try drafter.draft.network(beside: ours, tables, options: options)
    }

    /// The network as node-link JSON, in UTF-8; the same network gives the same bytes.
    ///
    /// - Parameter language: which names become labels.
    public func bytes(of network: Network, language: Language = .thai, description: String = "") -> [UInt8] {
        var json = JSONWriter()
        let areDirected = !network.collaborations.isEmpty && network.collaborations.allSatisfy(\.isDirected)
        json.beginObject()
        json.newLine(indent: 1)
        json.name("directed")
        json.value(areDirected)
        json.newLine(indent: 1)
        json.name("multigraph")
        json.value(true)
        json.newLine(indent: 1)
        json.name("graph")
        json.beginObject()
        json.name("quintet")
        var tables = JSONNetworkWriter(network, in: json, indent: 1)
        tables.description = description
        tables.write([.vocabulary, .projects, .participation, .targets])
        json = tables.writer
        json.endObject()
        json.newLine(indent: 1)
        json.name("nodes")
        json.beginArray()
        for organization in network.organizations { Self.write(organization, language, to: &json) }
        json.newLineWithoutComma(indent: 1)
        json.endArray()
        json.newLine(indent: 1)
        json.name("links")
        json.beginArray()
        for tie in network.collaborations {
            Self.write(tie, areDirected, to: &json)
        }
        json.newLineWithoutComma(indent: 1)
        json.endArray()
        json.newLineWithoutComma(indent: 0)
        json.endObject()
        return json.bytes + [0x0A]
    }

    /// Writes the network; nothing is lost.
    public func write(
        _ network: Network, to path: String, language: Language = .thai, description: String = ""
    ) throws(FileWriteError) -> WriteReport {
        try AtomicFile.write(bytes(of: network, language: language, description: description), to: path)
        var report = WriteReport()
        report.files = [path]
        return report
    }

    private static func write(_ organization: Organization, _ language: Language, to json: inout JSONWriter) {
        json.newLine(indent: 2)
        json.beginObject()
        json.member("id", organization.id.text)
        json.member("label", organization.name(in: language))
        for entry in organization.names.entries { json.member("name_" + entry.language.code, entry.text) }
        json.members(of: organization)
        json.endObject()
    }

    private static func write(_ tie: Collaboration, _ areDirected: Bool, to json: inout JSONWriter) {
        json.newLine(indent: 2)
        json.beginObject()
        json.members(of: tie, areDirected: areDirected)
        json.endObject()
    }
}
