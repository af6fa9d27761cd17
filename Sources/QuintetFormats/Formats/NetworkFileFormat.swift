import Quintet

/// The formats in which a network can be written, by the names of `--to`.
public enum NetworkFileFormat: String, CaseIterable, Sendable {
    /// A folder of CSV files.
    case csv
    /// A workbook.
    case xlsx
    /// Our own JSON, which holds everything.
    case json
    /// JSON of nodes and links, for NetworkX and web pages.
    case nodeLink = "node-link"
    case graphml
    case dot

    /// The format that a path's ending stands for; a path without one is a folder of CSV files.
    public init?(path: String) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let point = name.lastIndex(of: "."), point != name.startIndex else {
            self = .csv
            return
        }
        switch name[name.index(after: point)...].lowercased() {
        case "xlsx": self = .xlsx
        case "json": self = .json
        case "graphml": self = .graphml
        case "dot", "gv": self = .dot
        default: return nil
        }
    }

    /// What the format is, for people.
    public var title: Bilingual {
        switch self {
        case .csv: Bilingual("a folder of CSV files", "โฟลเดอร์ไฟล์ CSV")
        case .xlsx: Bilingual("an Excel workbook", "สมุดงาน Excel")
        case .json: Bilingual("Quintet's JSON, which holds everything", "JSON ของ Quintet ซึ่งเก็บได้ทุกอย่าง")
        case .nodeLink: Bilingual("JSON of nodes and links", "JSON แบบจุดและเส้น")
        case .graphml: Bilingual("GraphML", "GraphML")
        case .dot: Bilingual("Graphviz text", "ข้อความ Graphviz")
        }
    }

    /// Writes a network.
    ///
    /// - Parameters:
    ///   - network: the network.
    ///   - ties: the ties that a format of nodes and lines shows.
    ///   - path: a file, or for CSV a folder, that the user has named.
    ///   - language: the names that stand where there is room for one.
    /// - Returns: the files written and what they could not say.
    public func write(
        _ network: Network, ties: Ties, to path: String, language: Language, options: WriteOptions = WriteOptions()
    ) throws -> WriteReport {
        switch self {
        case .csv: return try CSVFolderFormat().write(network, to: path, options: options)
        case .xlsx:
            let (bytes, losses) = try WorkbookFormat().bytes(of: network, options: options)
            try AtomicFile.write(bytes, to: path)
            return WriteReport(files: [path], losses: losses)
        case .json: return try JSONFormat().write(network, to: path, description: options.comments)
        case .nodeLink:
            return try NodeLinkFormat().write(
                network, to: path, language: language, description: options.comments)
        case .graphml:
            return try GraphMLFormat().write(
                network, to: path, language: language, directions: options.directions, description: options.comments)
        case .dot:
            try AtomicFile.write(DOTFormat().text(of: network, ties: ties, language: language), to: path)
            return WriteReport(files: [path], losses: DOTFormat().losses(of: network))
        }
    }
}
