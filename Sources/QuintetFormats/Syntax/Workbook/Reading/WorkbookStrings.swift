/// The texts that cells share by number (`xl/sharedStrings.xml`).
struct WorkbookStrings: Sendable {
    var text = WorkbookText()
    var ranges: [TextRange] = []

    /// The text with this number; nil where there is none.
    subscript(_ index: Int) -> TextRange? {
        ranges.indices.contains(index) ? ranges[index] : nil
    }
}

/// Reads the shared texts: the runs of a rich text are joined, the pronunciations beside them (`rPh`) left out.
final class WorkbookStringsParser: XMLHandler {
    private(set) var strings = WorkbookStrings()
    private(set) var problem: WorkbookError.Problem?
    private let limit: Int
    private var scratch: [UInt8] = []
    private var isInText = false
    private var isInPhonetic = false

    init(limit: Int) { self.limit = limit }

    func start(_ element: XMLElement, _ reader: XMLReader) {
        if element.name.isLocal("t") {
            isInText = !isInPhonetic
        } else if element.name.isLocal("si") {
            scratch.removeAll(keepingCapacity: true)
        } else if element.name.isLocal("rPh") {
            isInPhonetic = true
        }
    }

    func text(_ bytes: UnsafeRawBufferPointer, _ reader: XMLReader) {
        if isInText, hasRoom(for: bytes.count, reader) { scratch.append(contentsOf: bytes) }
    }

    func end(_ name: XMLName, _ reader: XMLReader) {
        if name.isLocal("t") {
            isInText = false
        } else if name.isLocal("si"), hasRoom(for: 0, reader) {
            WorkbookEscape.resolve(&scratch)
            strings.ranges.append(strings.text.add(scratch))
        } else if name.isLocal("rPh") {
            isInPhonetic = false
        }
    }

    private func hasRoom(for count: Int, _ reader: XMLReader) -> Bool {
        // Eight more bytes for the place of every text, be it empty.
        if strings.text.bytes.count + strings.ranges.count * 8 + scratch.count + count <= limit { return true }
        problem = .tooMuchText(limit: limit)
        reader.stop()
        return false
    }
}
