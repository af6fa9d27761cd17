import Quintet

/// What a graph file says of nodes and edges, before it is understood: texts in one block, positions into it.
///
/// Formats that are a plain graph (GraphML, node-link JSON) fill one, and `GraphAssembler` makes a network of it.
struct GraphDraft {
    /// A piece of ``text``.
    struct Slice {
        var start: Int
        var count: Int
    }

    /// What a value is called. Nodes and edges have their own.
    struct Key {
        var name: String
        /// Surely no field, whatever its name.
        var isAttribute = false
        /// Not a text but a number or a truth value, round which space means nothing.
        var isTyped = false
        /// Says nothing that is read.
        var isIgnored = false
        /// In a file of ours: written for other programs, and not read back.
        var isForOthers = false
        /// The value of whoever has none.
        var standard: String?
    }

    struct Value {
        var key: Int
        /// Several texts, as ``ListText`` joins them.
        var isList = false
        var text: Slice
        var line: Int
        var column: Int
    }

    struct Record {
        var id: Slice?
        var source: Slice?
        var target: Slice?
        /// Nil where the file does not say.
        var isDirected: Bool?
        /// What stands there instead of a direction.
        var wrongDirection: Slice?
        var line: Int
        var column: Int
        /// Its part of ``values``.
        var values = 0..<0
    }

    var text: [UInt8] = []
    var nodeKeys: [Key] = []
    var edgeKeys: [Key] = []
    var nodes: [Record] = []
    var edges: [Record] = []
    var values: [Value] = []
    /// What stands in the place of a node or edge and is none, already reported.
    var unusableNodes = 0
    var unusableEdges = 0
    /// Whether edges that do not say are directed; nil where the file says nothing about it.
    var isDirected: Bool?
    /// Whether we wrote the file: then texts stand for themselves, and nothing is trimmed or looked up.
    var isOurs = false

    func string(_ slice: Slice) -> String {
        String(decoding: text[slice.start..<slice.start + slice.count], as: UTF8.self)
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) -> Slice {
        let start = text.count
        text.append(contentsOf: bytes)
        return Slice(start: start, count: bytes.count)
    }

    mutating func append(_ string: String) -> Slice {
        let start = text.count
        text.append(contentsOf: string.utf8)
        return Slice(start: start, count: text.count - start)
    }
}

/// Several texts in one, separated by `|`; a bar or backslash in a text has a backslash before it.
enum ListText {
    static func joined(_ texts: [String]) -> String {
        texts.map { text in
            guard text.utf8.contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "\\") }) else {
                return text
            }
            var escaped = String.UnicodeScalarView()
            for scalar in text.unicodeScalars {
                if scalar == "|" || scalar == "\\" { escaped.append("\\") }
                escaped.append(scalar)
            }
            return String(escaped)
        }.joined(separator: "|")
    }

    static func split(_ text: String) -> [String] {
        // Scalars, not characters: a combining mark at the head of a text would hide the bar before it.
        var texts: [String] = []
        var present = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in text.unicodeScalars {
            if isEscaped || (scalar != "|" && scalar != "\\") {
                present.append(scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                texts.append(String(present))
                present = String.UnicodeScalarView()
            }
        }
        return texts + [String(present)]
    }
}
