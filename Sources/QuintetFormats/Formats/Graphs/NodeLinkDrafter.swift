import Quintet

/// Takes nodes and links out of a node-link text.
struct NodeLinkDrafter {
    var draft = GraphDraft()
    private var nodeKeys = KeyTable()
    private var edgeKeys = KeyTable()
    /// graphology writes `key` for `id`, `attributes` for what is beside it, and `undirected` on edges.
    private let isGraphology: Bool
    /// The ids of nodes by position, where edges name positions; empty where they name ids.
    private var idsByPosition: [GraphDraft.Slice] = []

    init(_ root: JSONValue) {
        let first = root["nodes"]?.first
        isGraphology = first?["key"] != nil && first?["id"] == nil
        draft.isDirected = root["directed"]?.bool
        if let type = root["options"]?["type"]?.text { draft.isDirected = type == "directed" }
    }

    mutating func read(_ nodes: JSONValue, _ edges: JSONValue, file: String, _ report: inout ReadReport) {
        let namesPositions = Self.namesPositions(nodes, edges)
        var wrong: [(value: JSONValue, table: TableKind)] = []
        nodes.forEachElement { node in
            guard node.isObject else { return wrong.append((node, .organizations)) }
            var record = begin(node)
            node.forEachMember { name, value in
                if name.isText(isGraphology ? "key" : "id") {
                    record.id = value.scalarText.map { draft.append($0) }
                } else if name.isText("attributes"), value.isObject {
                    value.forEachMember { addNodeValue($0, $1, isAttribute: draft.isOurs) }
                } else {
                    addNodeValue(name, value, isAttribute: false)
                }
            }
            if namesPositions, record.id == nil {
                let name = (node["name"] ?? node["label"])?.scalarText ?? "node \(draft.nodes.count)"
                record.id = draft.append(name)
            }
            record.values = record.values.lowerBound..<draft.values.count
            if namesPositions { idsByPosition.append(record.id ?? GraphDraft.Slice(start: 0, count: 0)) }
            draft.nodes.append(record)
        }
        edges.forEachElement { edge in
            guard edge.isObject else { return wrong.append((edge, .collaborations)) }
            readEdge(edge)
        }
        draft.nodeKeys = nodeKeys.keys
        draft.edgeKeys = edgeKeys.keys
        draft.unusableNodes = wrong.count { $0.table == .organizations }
        draft.unusableEdges = wrong.count - draft.unusableNodes
        for (value, table) in wrong {
            let place = value.place
            report.add(
                .notThisShape(
                    at: Finding.Place(file: file, line: place.line, column: place.column),
                    table == .organizations ? "a node" : "a link", expected: .object))
        }
    }

    private mutating func readEdge(_ edge: JSONValue) {
        var record = begin(edge)
        edge.forEachMember { name, value in
            if name.isText("source") {
                record.source = end(value)
            } else if name.isText("target") {
                record.target = end(value)
            } else if name.isText("id") || (isGraphology && name.isText("key")) {
                record.id = value.scalarText.map { draft.append($0) }
            } else if name.isText("directed"), let directed = value.bool {
                record.isDirected = directed
            } else if isGraphology, name.isText("undirected"), let undirected = value.bool {
                record.isDirected = !undirected
            } else if name.isText("attributes"), value.isObject {
                value.forEachMember { addEdgeValue($0, $1, isAttribute: draft.isOurs) }
            } else if name.isText("key"), draft.isOurs {
                // NetworkX numbers parallel edges on its way out.
                return
            } else {
                addEdgeValue(name, value, isAttribute: false)
            }
        }
        record.values = record.values.lowerBound..<draft.values.count
        draft.edges.append(record)
    }

    private func begin(_ value: JSONValue) -> GraphDraft.Record {
        let place = value.place
        var record = GraphDraft.Record(line: place.line, column: place.column)
        record.values = draft.values.count..<draft.values.count
        return record
    }

    /// An end of an edge: an id, a position, or (as D3 leaves it) the node itself.
    private mutating func end(_ value: JSONValue) -> GraphDraft.Slice? {
        if !idsByPosition.isEmpty, let position = value.integer {
            return idsByPosition.indices.contains(position) ? idsByPosition[position] : draft.append("node \(position)")
        }
        return (value["id"] ?? value).scalarText.map { draft.append($0) }
    }

    /// Whether edges name their ends by position: no node has an id, and the first end is a number.
    private static func namesPositions(_ nodes: JSONValue, _ edges: JSONValue) -> Bool {
        var haveNone = true
        nodes.forEachElement { if $0["id"] != nil || $0["key"] != nil { haveNone = false } }
        return haveNone && edges.first?["source"]?.isNumber == true
    }

    // Two of a kind, because the keys of nodes and of edges are apart and cannot both be lent out with the draft.

    private mutating func addNodeValue(_ name: JSONValue, _ value: JSONValue, isAttribute: Bool) {
        let isLabel = draft.isOurs && !isAttribute && name.isText("label")
        for (name, value, isList) in Self.texts(name, value) {
            let key = nodeKeys.number(of: name, isAttribute: isAttribute, isForOthers: isLabel)
            draft.add(value.text, to: key, isList: isList, at: value.place)
        }
    }

    private mutating func addEdgeValue(_ name: JSONValue, _ value: JSONValue, isAttribute: Bool) {
        for (name, value, isList) in Self.texts(name, value) {
            let key = edgeKeys.number(of: name, isAttribute: isAttribute, isForOthers: false)
            draft.add(value.text, to: key, isList: isList, at: value.place)
        }
    }

    /// The texts of a member: one; none for null and empty lists; one for each language of a name.
    private static func texts(
        _ name: JSONValue, _ value: JSONValue
    ) -> [(name: String, value: (text: String, place: TextPlace), isList: Bool)] {
        let (title, place) = (name.text ?? "", name.place)
        if let text = value.scalarText { return [(title, (text, place), false)] }
        if value.isArray {
            var texts: [String] = []
            var isPlain = true
            value.forEachElement { element in
                if let text = element.scalarText { texts.append(text) } else { isPlain = false }
            }
            if texts.isEmpty, isPlain { return [] }
            if isPlain { return [(title, (ListText.joined(texts), place), true)] }
        }
        if value.isObject, title == "name" {
            var names: [(String, (String, TextPlace), Bool)] = []
            value.forEachMember { language, text in
                if let text = text.text { names.append(("name_" + (language.text ?? ""), (text, place), false)) }
            }
            return names
        }
        return value.attributeText.map { [(title, ($0, place), false)] } ?? []
    }
}

/// Names of values, numbered as they come.
struct KeyTable {
    private(set) var keys: [GraphDraft.Key] = []
    private var fields: [String: Int] = [:]
    private var attributes: [String: Int] = [:]

    mutating func number(of name: String, isAttribute: Bool, isForOthers: Bool) -> Int {
        if let number = isAttribute ? attributes[name] : fields[name] { return number }
        keys.append(GraphDraft.Key(name: name, isAttribute: isAttribute, isForOthers: isForOthers))
        if isAttribute { attributes[name] = keys.count - 1 } else { fields[name] = keys.count - 1 }
        return keys.count - 1
    }
}

extension GraphDraft {
    mutating func add(_ text: String, to key: Int, isList: Bool, at place: TextPlace) {
        values.append(
            Value(key: key, isList: isList, text: append(text), line: place.line, column: place.column))
    }
}
