import Graphviz
import Quintet
import QuintetFormats

extension StyleRules {
    /// The most bytes that a style file may have.
    public static let fileLimit = 1 << 20

    /// Reads a style file.
    ///
    ///     {
    ///       "title": "Who works with whom",
    ///       "nodes": {
    ///         "color": {"by": "region", "values": {"north": "#44AA99"}, "order": ["north", "south"]},
    ///         "size": "betweenness",
    ///         "only": ["degree>=2"]
    ///       },
    ///       "lines": {"style": {"by": "kind", "values": {"funding": "dashed"}}}
    ///     }
    ///
    /// A rule may be the bare word that it goes by. A name that is not known is refused with its place and the nearest one
    /// that is.
    ///
    /// - Throws: `FileAccessError` where the file cannot be read or has more than ``fileLimit`` bytes, `JSONError` where it
    ///   is not JSON, ``StyleError`` where it is not a style.
    public init(file path: String) throws {
        try self.init(FileBytes(path: path, limit: Self.fileLimit))
    }

    /// Reads a style file from memory.
    package init(_ bytes: FileBytes) throws {
        let document = try JSONDocument(bytes)
        let reader = StyleReader(file: bytes.name)
        try reader.read(document.root, into: &self)
    }
}

/// Makes rules of a checked JSON text.
private struct StyleReader {
    let file: String

    func read(_ root: JSONValue, into rules: inout StyleRules) throws(StyleError) {
        try members(of: root, ["nodes", "lines", "title", "source"]) { name, value throws(StyleError) in
            switch name {
            case "nodes": try read(value, into: &rules.nodes)
            case "lines": try read(value, into: &rules.lines)
            case "title": rules.title = try text(value)
            default: rules.source = try text(value)
            }
        }
    }

    private func read(_ value: JSONValue, into nodes: inout StyleRules.Nodes) throws(StyleError) {
        try members(of: value, ["color", "shape", "size", "label", "only"]) { name, value throws(StyleError) in
            switch name {
            case "color": nodes.color = try rule(value, hasClasses: true, color)
            case "shape": nodes.shape = try rule(value, shape)
            case "size": nodes.size = try bare(value)
            case "label": nodes.label = try bare(value)
            default: nodes.only = try words(value)
            }
        }
    }

    private func read(_ value: JSONValue, into lines: inout StyleRules.Lines) throws(StyleError) {
        try members(of: value, ["color", "style", "width", "only"]) { name, value throws(StyleError) in
            switch name {
            case "color": lines.color = try rule(value, hasClasses: true, color)
            case "style": lines.style = try rule(value, lineStyle)
            case "width": lines.width = try bare(value)
            default: lines.only = try words(value)
            }
        }
    }

    // MARK: Rules

    private func rule<Look>(
        _ value: JSONValue, hasClasses: Bool = false, _ look: (JSONValue) throws(StyleError) -> Look
    ) throws(StyleError) -> StyleRules.Rule<Look> {
        if value.isString { return StyleRules.Rule(by: try word(value)) }
        var rule = StyleRules.Rule<Look>()
        try members(of: value, ["by", "values", "order"] + (hasClasses ? ["classes"] : [])) {
            name, value throws(StyleError) in
            switch name {
            case "by": rule.by = try word(value)
            case "order": rule.order = try words(value)
            case "classes":
                let word = try text(value)
                guard let classes = StyleRules.Classes(rawValue: word) else {
                    throw unknown(word, "value", among: StyleRules.Classes.allCases.map(\.rawValue), at: value)
                }
                rule.classes = classes
            default:
                guard value.isObject else {
                    throw wanted(Bilingual("an object in braces { }", "ออบเจกต์ในวงเล็บปีกกา { }"), at: value)
                }
                try value.forEachMember { name, value throws(StyleError) in
                    rule.values.append(StyleRules.Own(value: try word(name), look: try look(value)))
                }
            }
        }
        return rule
    }

    /// A rule that has nothing but what it goes by.
    private func bare(_ value: JSONValue) throws(StyleError) -> StyleRules.Word? {
        if value.isString { return try word(value) }
        var found: StyleRules.Word?
        try members(of: value, ["by"]) { _, value throws(StyleError) in found = try word(value) }
        return found
    }

    // MARK: Looks

    private func color(_ value: JSONValue) throws(StyleError) -> Color {
        guard let color = value.text.flatMap(Color.init(hex:)) else {
            throw wanted(Bilingual("a color such as \"#0072B2\"", "สี เช่น \"#0072B2\""), at: value)
        }
        return color
    }

    private func shape(_ value: JSONValue) throws(StyleError) -> Drawing.Shape {
        let word = try text(value)
        guard let shape = Drawing.Shape.words[word] else {
            throw unknown(word, "shape", among: Drawing.Shape.words.keys.sorted(), at: value)
        }
        return shape
    }

    private func lineStyle(_ value: JSONValue) throws(StyleError) -> Drawing.LineStyle {
        let word = try text(value)
        guard let style = Drawing.LineStyle(rawValue: word) else {
            throw unknown(word, "line style", among: Drawing.LineStyle.allCases.map(\.rawValue), at: value)
        }
        return style
    }

    // MARK: Values

    private func members(
        of value: JSONValue, _ known: [String], _ body: (String, JSONValue) throws(StyleError) -> Void
    ) throws(StyleError) {
        guard value.isObject else {
            throw wanted(Bilingual("an object in braces { }", "ออบเจกต์ในวงเล็บปีกกา { }"), at: value)
        }
        try value.forEachMember { name, value throws(StyleError) in
            let word = name.text ?? ""
            guard known.contains(word) else { throw unknown(word, "name", among: known, at: name) }
            try body(word, value)
        }
    }

    private func text(_ value: JSONValue) throws(StyleError) -> String {
        guard let text = value.text, !text.isEmpty else {
            throw wanted(Bilingual("a text in quotes", "ข้อความในเครื่องหมายคำพูด"), at: value)
        }
        return text
    }

    private func word(_ value: JSONValue) throws(StyleError) -> StyleRules.Word {
        StyleRules.Word(try text(value), at: place(of: value))
    }

    /// One text, or a list of texts.
    private func words(_ value: JSONValue) throws(StyleError) -> [StyleRules.Word] {
        guard value.isArray else { return [try word(value)] }
        var words: [StyleRules.Word] = []
        try value.forEachElement { element throws(StyleError) in words.append(try word(element)) }
        return words
    }

    private func place(of value: JSONValue) -> String {
        let place = value.place
        return "\(file):\(place.line):\(place.column)"
    }

    private func wanted(_ what: Bilingual, at value: JSONValue) -> StyleError {
        StyleError(
            place: place(of: value), problem: Bilingual("\(what.en) must stand here", "ตรงนี้ต้องเป็น\(what.th)"))
    }

    private func unknown(_ word: String, _ what: String, among known: [String], at value: JSONValue) -> StyleError {
        .unknown(word, what, among: known, at: place(of: value))
    }
}

extension StyleError {
    /// A word that is none of those that may stand there.
    static func unknown(_ word: String, _ what: String, among known: [String], at place: String) -> StyleError {
        let hint = nearest(to: word, among: known)
        let shown = known.prefix(24).joined(separator: ", ") + (known.count > 24 ? ", …" : "")
        let word = shortQuoted(word)
        return StyleError(
            place: place,
            problem: Bilingual(
                "unknown \(what) \(word)\(hint.map { " (did you mean \($0)?)" } ?? ""); there are \(shown)",
                "ไม่รู้จัก \(word)\(hint.map { " (หมายถึง \($0) หรือไม่)" } ?? "") ที่ใช้ได้คือ \(shown)"))
    }
}

/// A word in quotes on one line, cut where it is long.
func shortQuoted(_ word: String) -> String {
    let line = visibleText(word)
    return "\"\(line.count > 60 ? line.prefix(57) + "…" : line[...])\""
}

extension Drawing.Shape {
    /// The shapes that hold words, by what a style file calls them.
    static let words: [String: Drawing.Shape] = [
        "box": .box, "rounded-box": .roundedBox, "ellipse": .ellipse, "hexagon": .hexagon, "octagon": .octagon,
        "diamond": .diamond,
    ]
}

extension Color {
    /// A color as `#0072B2`; nil where the text is none.
    public init?(hex text: String) {
        let digits = text.utf8.dropFirst()
        guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6, digits.allSatisfy({ isHexDigit($0) }),
            let value = UInt32(text.dropFirst(), radix: 16)
        else { return nil }
        self.init(value)
    }
}

private func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
}
