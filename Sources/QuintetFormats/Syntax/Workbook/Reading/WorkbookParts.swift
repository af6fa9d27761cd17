// How the parts of a workbook hang together: `_rels/.rels` names the workbook, the workbook names its sheets by
// relationship, and `xl/_rels/workbook.xml.rels` says which part each relationship is.

/// One relationship of a part.
struct PartRelation: Sendable {
    var id: String
    /// The last word of the type: `worksheet`, `sharedStrings`, `styles`, whatever standard the prefix is of.
    var type: String
    /// The name of an entry of the archive; nil where it leads out of it.
    var target: String?
}

/// Reads a `.rels` part.
final class PartRelationsParser: XMLHandler {
    private(set) var relations: [PartRelation] = []
    /// The folder that targets start from, without a slash at its end.
    private let folder: String

    init(folder: String) { self.folder = folder }

    func start(_ element: XMLElement, _ reader: XMLReader) {
        guard element.name.isLocal("Relationship"), let id = element.text("Id"), let type = element.text("Type"),
            let target = element.text("Target")
        else { return }
        let isExternal = element.text("TargetMode")?.asciiLowercased == "external"
        // Beyond that, a relationship is as if it were not there.
        guard relations.count < 100_000 else { return }
        relations.append(
            PartRelation(
                id: id, type: type.split(separator: "/").last.map(String.init) ?? type,
                target: isExternal ? nil : PartRelationsParser.resolve(target, in: folder)))
    }

    func text(_ bytes: UnsafeRawBufferPointer, _ reader: XMLReader) {}
    func end(_ name: XMLName, _ reader: XMLReader) {}

    /// The entry that a target means; nil where it leads out of the archive.
    static func resolve(_ target: String, in folder: String) -> String? {
        guard !target.contains(":"), !target.contains("\\") else { return nil }
        var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for step in target.split(separator: "/") {
            switch step {
            case ".": continue
            case "..":
                guard steps.popLast() != nil else { return nil }
            default: steps.append(step)
            }
        }
        return steps.joined(separator: "/")
    }
}

/// Reads `xl/workbook.xml`: the sheets in their order and where the calendar begins.
final class WorkbookListParser: XMLHandler {
    struct Sheet {
        var name: String
        var isHidden: Bool
        var relation: String
    }

    private(set) var sheets: [Sheet] = []
    private(set) var isFrom1904 = false

    func start(_ element: XMLElement, _ reader: XMLReader) {
        if element.name.isLocal("sheet"), sheets.count < 100_000 {
            var relation = ""
            // `r:id`, whatever the prefix.
            element.forEachAttribute { name, value in
                if name.isPrefixed, name.isLocal("id") { relation = String(decoding: value, as: UTF8.self) }
            }
            let state = element.text("state") ?? "visible"
            sheets.append(Sheet(name: element.text("name") ?? "", isHidden: state != "visible", relation: relation))
        } else if element.name.isLocal("workbookPr") {
            isFrom1904 = element.bytes("date1904").map(SheetParser.isTrue) ?? false
        }
    }

    func text(_ bytes: UnsafeRawBufferPointer, _ reader: XMLReader) {}
    func end(_ name: XMLName, _ reader: XMLReader) {}
}
