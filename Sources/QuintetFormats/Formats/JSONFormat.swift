// Our own JSON: one object, everything a network holds, one record a line.
//
//     {"format": "quintet", "version": 1,
//      "vocabulary": [{"list", "code", "word": {"th", "en"}, "aliases": []}],
//      "organizations": [{"id", "name": {"th", "en"}, "abbreviation", "aliases", "sector", "also_sectors", "roles",
//                         "region", "areas", "latitude", "longitude", "since", "until", "attributes": {}}],
//      "projects": [{"id", "title": {}, "areas", "region", "since", "until", "mechanisms", "stage", "budget",
//                    "outcomes": [{"indicator", "value", "unit", "year"}], "attributes"}],
//      "participation": [{"project", "organization", "role", "weight", "since", "until", "attributes"}],
//      "collaborations": [{"id", "source", "target", "directed", "kind", "weight", "since", "until", "project", "trust",
//                          "value", "evidence", "attributes"}],
//      "targets": [{"year", "dimension", "item", "measure", "value", "attributes"}]}
//
// Names are those of the CSV columns. Years are whole numbers of the Common Era, lists are arrays, texts stand for
// themselves: nothing is trimmed, folded or looked up. A row of `vocabulary` without a code says that the list is the
// user's own and empty. Everything but `format` may be absent. Reading what was written gives an equal network; not
// kept is where records came from.
//
// A file with `nodes` and `links` (or `edges`) instead is read as node-link JSON: see `NodeLinkFormat`. Not read: the
// JSON of Kumu, Cytoscape, Graph Commons and JSON Graph Format.

import Quintet

/// Reads and writes networks as JSON.
public struct JSONFormat: Sendable {
    /// The number that the files we write carry.
    static let version = 1

    /// Makes the format.
    public init() {}

    /// Reads our own JSON or node-link JSON.
    ///
    /// - Throws: ``ReadError`` where nothing can be read; what is wrong with single records is in the report.
    public func read(_ path: String, options: ReadOptions = ReadOptions()) throws(ReadError) -> ReadResult {
        try read(FileBytes.read(path), options: options)
    }

    package func read(_ bytes: FileBytes, options: ReadOptions = ReadOptions()) throws(ReadError) -> ReadResult {
        let document: JSONDocument
        do throws(JSONError) {
            document = try JSONDocument(bytes)
        } catch {
            throw .unreadableJSON(error)
        }
        let root = document.root
        if root["format"]?.isText("quintet") == true {
            if let version = root["version"]?.integer, version > Self.version {
                throw .newerVersion(file: bytes.name, version: version)
            }
            var reader = JSONNetworkReader(file: bytes.name)
            reader.readAll(root)
            return ReadResult(network: reader.network, report: reader.report)
        }
        if NodeLinkFormat.edges(of: root) != nil {
            return try NodeLinkFormat().read(root, file: bytes.name, options: options)
        }
        throw .notAGraph(file: bytes.name, isXML: false)
    }

    /// Whether a file begins as JSON does.
    package static func claims(_ bytes: FileBytes) -> Bool { bytes.firstVisible == UInt8(ascii: "{") }

    /// The network as JSON text, in UTF-8; the same network gives the same bytes.
    public func bytes(of network: Network, description: String = "") -> [UInt8] {
        var writer = JSONNetworkWriter(network)
        writer.description = description
        writer.write([.vocabulary, .organizations, .projects, .participation, .collaborations, .targets])
        return writer.bytes + [0x0A]
    }

    /// Writes the network; nothing is lost.
    public func write(
        _ network: Network, to path: String, description: String = ""
    ) throws(FileWriteError) -> WriteReport {
        try AtomicFile.write(bytes(of: network, description: description), to: path)
        var report = WriteReport()
        report.files = [path]
        return report
    }
}

extension FileBytes {
    /// The first byte that is neither a byte order mark nor white space.
    var firstVisible: UInt8? {
        withUnsafeBytes { bytes in
            let start = TextEncodingCheck.startsWithMark(bytes) ? 3 : 0
            return bytes[start...].first { $0 != 0x20 && !(0x09...0x0D).contains($0) }
        }
    }
}
