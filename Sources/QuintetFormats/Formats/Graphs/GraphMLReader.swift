import Quintet

/// Takes keys, nodes and edges out of GraphML.
final class GraphMLReader: XMLHandler {
    var draft = GraphDraft()
    var report = ReadReport()
    /// Whether the document is GraphML at all.
    private(set) var isGraphML = false
    /// The value of the graph that holds what a graph has no place for, and its line.
    private(set) var remainder: [UInt8]?
    private(set) var remainderLine = 1

    private enum Part { case graphml, key, standard, graph, node, edge, data, desc }

    private let file: String
    private var open: [Part] = []
    /// How deep we are in something that is not read.
    private var skipped = 0
    private var hadGraph = false
    private var nodeKeys = GraphMLKeys()
    private var edgeKeys = GraphMLKeys()
    private var remainderKeys: Set<String> = []
    /// Where the keys stand that are being declared.
    private var declared: [(isNode: Bool, number: Int)] = []
    private var key: Int?
    private var isRemainder = false
    /// Where the text of the present value begins in the draft.
    private var textStart = 0
    private var textPlace = (line: 1, column: 1)
    /// Whether the value holds elements of another program.
    private var isStructured = false
    /// Within the label of a yEd node: how deep, and its text.
    private var labelDepth: Int?
    private var label: [UInt8] = []
    private var skips: [(what: Skip, count: Int, line: Int)] = []

    init(file: String) { self.file = file }

    // MARK: Elements

    func start(_ element: XMLElement, _ reader: XMLReader) {
        if skipped > 0 {
            skipped += 1
            if open.last == .data, label.isEmpty, element.name.isLocal("NodeLabel") { labelDepth = skipped }
            return
        }
        let name = element.name
        switch open.last {
        case nil:
            guard name.isLocal("graphml") else { return reader.stop() }
            isGraphML = true
            open.append(.graphml)
        case .graphml where name.isLocal("key"), .graph where name.isLocal("key"): startKey(element)
        case .graphml where name.isLocal("graph") && !hadGraph: startGraph(element, reader)
        case .graphml where name.isLocal("graph"): skip(.otherGraph, reader)
        case .graph where name.isLocal("node"): startNode(element, reader)
        case .graph where name.isLocal("edge"): startEdge(element, reader)
        case .graph where name.isLocal("hyperedge"): skip(.hyperedge, reader)
        case .graph where name.isLocal("data"): startGraphData(element, reader)
        case .node where name.isLocal("data"), .edge where name.isLocal("data"): startData(element, reader)
        case .node where name.isLocal("desc"), .edge where name.isLocal("desc"): startDescription(reader)
        case .node where name.isLocal("graph"), .edge where name.isLocal("graph"): skip(.nestedGraph, reader)
        case .node where name.isLocal("port"): skip(.port, reader)
        case .key where name.isLocal("default"):
            textStart = draft.text.count
            open.append(.standard)
        case .data, .desc, .standard:
            isStructured = true
            skipped = 1
            if open.last == .data, label.isEmpty, name.isLocal("NodeLabel") { labelDepth = 1 }
        default:
            // Descriptions of graphs and keys, data of the document, locators, elements of other programs.
            if name.isLocal("desc") || name.isLocal("data") { skipped = 1 } else { skip(.otherElement, reader) }
        }
    }

    func text(_ bytes: UnsafeRawBufferPointer, _ reader: XMLReader) {
        if skipped > 0 {
            if labelDepth == skipped { label.append(contentsOf: bytes) }
            return
        }
        switch open.last {
        case .data, .desc, .standard: draft.text.append(contentsOf: bytes)
        default: break
        }
    }

    func end(_ name: XMLName, _ reader: XMLReader) {
        if skipped > 0 {
            if labelDepth == skipped { labelDepth = nil }
            skipped -= 1
            return
        }
        let part = open.popLast()
        switch part {
        case .data, .desc: endValue()
        case .standard: endStandard()
        case .key: declared = []
        case .node where !draft.nodes.isEmpty:
            draft.nodes[draft.nodes.count - 1].values = valuesStart(draft.nodes)..<draft.values.count
        case .edge where !draft.edges.isEmpty:
            draft.edges[draft.edges.count - 1].values = valuesStart(draft.edges)..<draft.values.count
        default: break
        }
    }

    private func valuesStart(_ records: [GraphDraft.Record]) -> Int { records.last?.values.lowerBound ?? 0 }

    /// Says what was passed over, and hands the keys on.
    func finish() {
        draft.nodeKeys = nodeKeys.keys
        draft.edgeKeys = edgeKeys.keys
        for (what, count, line) in skips {
            report.add(.skippedElements(at: Finding.Place(file: file, line: line), what.words, count: count))
        }
    }

    // MARK: Keys

    private func startKey(_ element: XMLElement) {
        open.append(.key)
        declared = []
        guard let id = element.text("id") else { return }
        let domain = element.text("for") ?? "all"
        // yEd names what it draws by yfiles.type and nothing else.
        let name = element.text("attr.name")
        let isDrawing = name == nil && element.text("yfiles.type") != nil
        var key = GraphDraft.Key(name: name ?? id, isIgnored: isDrawing)
        key.isTyped = element.text("attr.type").map { $0 != "string" } ?? false
        key.isAttribute = id.hasPrefix("attribute-")
        key.isForOthers = id == "label" || id == "x" || id == "y" || name == "label"
        if domain == "node" || domain == "all" { declared.append((true, nodeKeys.declare(id, key))) }
        if domain == "edge" || domain == "all" { declared.append((false, edgeKeys.declare(id, key))) }
        if domain == "graph" || domain == "all", key.name == GraphMLFormat.remainder { remainderKeys.insert(id) }
    }

    private func endStandard() {
        defer { draft.text.removeLast(draft.text.count - textStart) }
        guard !isStructured else { return isStructured = false }
        let text = draft.string(GraphDraft.Slice(start: textStart, count: draft.text.count - textStart))
        for (isNode, number) in declared {
            if isNode { nodeKeys.keys[number].standard = text } else { edgeKeys.keys[number].standard = text }
        }
    }

    // MARK: Graph, nodes, edges

    private func startGraph(_ element: XMLElement, _ reader: XMLReader) {
        open.append(.graph)
        hadGraph = true
        switch element.text("edgedefault") {
        case "directed": draft.isDirected = true
        case "undirected": draft.isDirected = false
        case nil: break
        case let text?:
            let place = Finding.Place(file: file, line: reader.line, column: reader.column)
            report.add(.unknownDefaultDirection(at: place, text))
        }
    }

    private func record(_ reader: XMLReader) -> GraphDraft.Record {
        var record = GraphDraft.Record(line: reader.line, column: reader.column)
        record.values = draft.values.count..<draft.values.count
        return record
    }

    private func startNode(_ element: XMLElement, _ reader: XMLReader) {
        open.append(.node)
        var record = record(reader)
        record.id = element.bytes("id").map { draft.append($0) }
        draft.nodes.append(record)
    }

    private func startEdge(_ element: XMLElement, _ reader: XMLReader) {
        open.append(.edge)
        var record = record(reader)
        record.id = element.bytes("id").map { draft.append($0) }
        record.source = element.bytes("source").map { draft.append($0) }
        record.target = element.bytes("target").map { draft.append($0) }
        if element.bytes("sourceport") != nil || element.bytes("targetport") != nil { note(.portOfEdge, reader) }
        switch element.text("directed")?.trimmed {
        case nil: break
        case "true", "1": record.isDirected = true
        case "false", "0": record.isDirected = false
        case let text?: record.wrongDirection = draft.append(text)
        }
        draft.edges.append(record)
    }

    // MARK: Values

    private func startGraphData(_ element: XMLElement, _ reader: XMLReader) {
        guard let key = element.text("key"), remainderKeys.contains(key) || key == GraphMLFormat.remainder,
            remainder == nil
        else {
            skipped = 1
            if element.text("key") != nil { note(.graphData, reader) }
            return
        }
        beginValue(.data, reader)
        isRemainder = true
    }

    private func startData(_ element: XMLElement, _ reader: XMLReader) {
        let isNode = open.last == .node
        beginValue(.data, reader)
        let bytes = element.bytes("key")
        let known = bytes.flatMap { isNode ? nodeKeys.number(of: $0) : edgeKeys.number(of: $0) }
        if let known { return key = known }
        let id = element.text("key") ?? ""
        report.add(
            .undeclaredKey(at: Finding.Place(file: file, line: textPlace.line, column: textPlace.column), id))
        let new = GraphDraft.Key(name: id.isEmpty ? "data" : id)
        key = isNode ? nodeKeys.declare(id, new) : edgeKeys.declare(id, new)
    }

    private func startDescription(_ reader: XMLReader) {
        let isNode = open.last == .node
        beginValue(.desc, reader)
        key = isNode ? nodeKeys.extra("description") : edgeKeys.extra("description")
    }

    private func beginValue(_ part: Part, _ reader: XMLReader) {
        open.append(part)
        textStart = draft.text.count
        textPlace = (reader.line, reader.column)
        (isStructured, isRemainder, key) = (false, false, nil)
        label = []
    }

    private func endValue() {
        let slice = GraphDraft.Slice(start: textStart, count: draft.text.count - textStart)
        if isRemainder {
            remainder = Array(draft.text[textStart...])
            remainderLine = textPlace.line
            draft.text.removeLast(slice.count)
            return isRemainder = false
        }
        if isStructured {
            draft.text.removeLast(slice.count)
            count(.drawing, line: textPlace.line)
            guard !label.isEmpty, open.last == .node else { return }
            let text = label.withUnsafeBytes { draft.append($0) }
            append(nodeKeys.extra("label"), text)
            return
        }
        guard let key else { return }
        let isTyped = open.last == .node ? nodeKeys.keys[key].isTyped : edgeKeys.keys[key].isTyped
        append(key, isTyped ? trimmed(slice) : slice)
    }

    private func trimmed(_ slice: GraphDraft.Slice) -> GraphDraft.Slice {
        var slice = slice
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        while slice.count > 0, isSpace(draft.text[slice.start]) {
            (slice.start, slice.count) = (slice.start + 1, slice.count - 1)
        }
        while slice.count > 0, isSpace(draft.text[slice.start + slice.count - 1]) { slice.count -= 1 }
        return slice
    }

    private func append(_ key: Int, _ text: GraphDraft.Slice) {
        draft.values.append(
            GraphDraft.Value(key: key, text: text, line: textPlace.line, column: textPlace.column))
    }

    // MARK: What is not read

    private enum Skip: Int {
        case nestedGraph, otherGraph, hyperedge, port, portOfEdge, drawing, otherElement, graphData

        var words: Bilingual {
            switch self {
            case .nestedGraph: Bilingual("graphs within nodes or edges", "กราฟซ้อนในโหนดหรือเส้น")
            case .otherGraph: Bilingual("graphs beside the first", "กราฟอื่นนอกจากกราฟแรก")
            case .hyperedge: Bilingual("hyperedges", "ไฮเปอร์เอดจ์")
            case .port: Bilingual("ports of nodes", "พอร์ตของโหนด")
            case .portOfEdge: Bilingual("edges' ports (the edges are kept)", "พอร์ตของเส้น (เก็บเส้นไว้)")
            case .drawing: Bilingual("drawings of other programs", "ข้อมูลภาพของโปรแกรมอื่น")
            case .otherElement: Bilingual("elements that GraphML does not have", "อิลิเมนต์ที่ GraphML ไม่มี")
            case .graphData: Bilingual("values of the graph as a whole", "ค่าของทั้งกราฟ")
            }
        }
    }

    private func skip(_ what: Skip, _ reader: XMLReader) {
        skipped = 1
        note(what, reader)
    }

    private func note(_ what: Skip, _ reader: XMLReader) { count(what, line: reader.line) }

    private func count(_ what: Skip, line: Int) {
        if let place = skips.firstIndex(where: { $0.what == what }) {
            skips[place].count += 1
        } else {
            skips.append((what, 1, line))
        }
    }
}
