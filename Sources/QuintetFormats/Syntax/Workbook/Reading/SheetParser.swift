// A sheet (`xl/worksheets/sheet1.xml`; ECMA-376 part 1, 18.3.1) on its way into a block of text and two lists: cells that
// hold something, and rows that have such cells. Merged areas stand behind the cells, so nothing can be handed on before
// the end.

/// Reads the XML of one sheet.
final class SheetParser: XMLHandler {
    private(set) var table: SheetTable
    private(set) var merges: [SheetMerge] = []
    private(set) var notes = SheetNotes()
    private let strings: WorkbookStrings
    private let formats: [NumberFormat]
    private let isFrom1904: Bool
    private let limits: Workbook.Limits
    private let file: String
    private let sheet: String
    private var failure: WorkbookError?
    private var hiddenColumns: [ClosedRange<Int>] = []

    // Where the reading is.
    private var row = 0
    private var isRowHidden = false
    private var column = 0
    private var type = CellType.number
    private var format = NumberFormat(builtIn: 0)
    private var value: [UInt8] = []
    private var hasValue = false
    private var hasFormula = false
    private var isListening = false
    private var isInCell = false
    private var isInPhonetic = false

    init(_ workbook: Workbook, _ sheet: Workbook.Sheet) {
        strings = workbook.strings
        table = SheetTable(sharing: workbook.strings.text)
        formats = workbook.formats
        isFrom1904 = workbook.isFrom1904
        limits = workbook.limits
        file = workbook.file
        self.sheet = sheet.name
    }

    func start(_ element: XMLElement, _ reader: XMLReader) {
        if element.name.isLocal("c") {
            startCell(element, reader)
        } else if element.name.isLocal("v") {
            isListening = isInCell
            hasValue = true
        } else if element.name.isLocal("row") {
            startRow(element, reader)
        } else if isInCell, element.name.isLocal("f") {
            hasFormula = true
        } else if isInCell, element.name.isLocal("t") {
            // `<is><t>`, or `<is><r><t>` for each run of a rich text.
            isListening = !isInPhonetic
            hasValue = true
        } else if element.name.isLocal("rPh") {
            isInPhonetic = true
        } else if element.name.isLocal("mergeCell") {
            startMerge(element, reader)
        } else if element.name.isLocal("col") {
            startColumn(element)
        }
    }

    func text(_ bytes: UnsafeRawBufferPointer, _ reader: XMLReader) {
        guard isListening else { return }
        guard table.text.bytes.count - strings.text.bytes.count + value.count + bytes.count <= limits.text else {
            return fail(.tooMuchText(limit: limits.text), reader)
        }
        value.append(contentsOf: bytes)
    }

    func end(_ name: XMLName, _ reader: XMLReader) {
        if name.isLocal("c") {
            endCell(reader)
            isInCell = false
        } else if name.isLocal("v") || name.isLocal("t") {
            isListening = false
        } else if name.isLocal("rPh") {
            isInPhonetic = false
        }
    }

    /// Checks what can only be checked at the end.
    func finish() throws(WorkbookError) {
        if let failure { throw failure }
        for range in hiddenColumns {
            guard range.lowerBound <= table.width, let row = table.rows.first else { continue }
            notes.hiddenColumns.add(
                SheetAddress(row: Int(row.number), column: range.lowerBound),
                count: min(range.upperBound, table.width) - range.lowerBound + 1)
        }
        var grid = table.gridCount
        let usable = merges.compactMap { $0.clipped(toColumn: table.width, row: table.height) }
        merges = usable.compactMap { merge in
            var merge = merge
            merge.text = table.text(at: merge.first)
            return merge.text.isEmpty ? nil : merge
        }
        merges.sort { ($0.first.row, $0.first.column) < ($1.first.row, $1.first.column) }
        for merge in merges {
            notes.mergedAreas.add(merge.first)
            grid += (merge.last.row - merge.first.row + 1) * (merge.last.column - merge.first.column + 1)
            if grid > limits.grid { break }
        }
        if grid > limits.grid {
            throw WorkbookError(file: file, sheet: sheet, .tooManyCells(limit: limits.grid))
        }
    }

    static func isTrue(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.elementsEqual("1".utf8) || bytes.elementsEqual("true".utf8)
    }

    private func startRow(_ element: XMLElement, _ reader: XMLReader) {
        let number: Int
        if let bytes = element.bytes("r") {
            guard let given = SheetAddress.row(bytes) else {
                return fail(.badRow(clipped(bytes)), reader, cell: "A" + clipped(bytes))
            }
            number = given
        } else {
            number = row + 1
            guard number <= SheetAddress.rowLimit else {
                return fail(.badRow(String(number)), reader, cell: "A\(number)")
            }
        }
        guard number > row else { return fail(.outOfOrder, reader, cell: "A\(number)") }
        row = number
        column = 0
        isRowHidden = element.bytes("hidden").map(SheetParser.isTrue) ?? false
    }

    private func startCell(_ element: XMLElement, _ reader: XMLReader) {
        isInCell = true
        type = .number
        format = NumberFormat(builtIn: 0)
        hasValue = false
        hasFormula = false
        value.removeAll(keepingCapacity: true)
        var next = column + 1
        var style: UnsafeRawBufferPointer?
        element.forEachAttribute { name, bytes in
            if name.isWhole("r") {
                guard let address = SheetAddress(bytes) else {
                    return fail(.badAddress(clipped(bytes)), reader, cell: clipped(bytes))
                }
                if address.row != row { return fail(.outOfOrder, reader, cell: address.description) }
                next = address.column
            } else if name.isWhole("t") {
                type = CellType(bytes)
            } else if name.isWhole("s") {
                style = bytes
            }
        }
        guard failure == nil else { return }
        guard row > 0, next > column else {
            return fail(.outOfOrder, reader, cell: "\(SheetAddress.letters(next))\(row)")
        }
        column = next
        guard column <= SheetAddress.columnLimit else { return fail(.badAddress(address.description), reader) }
        if let style { startStyle(style, reader) }
    }

    private func startStyle(_ bytes: UnsafeRawBufferPointer, _ reader: XMLReader) {
        guard let index = SheetAddress.smallNumber(bytes), formats.isEmpty || formats.indices.contains(index) else {
            return fail(.noSuchStyle(clipped(bytes)), reader, cell: address.description)
        }
        if !formats.isEmpty { format = formats[index] }
    }

    private func startMerge(_ element: XMLElement, _ reader: XMLReader) {
        guard let bytes = element.bytes("ref") else { return }
        guard let merge = SheetMerge(bytes) else {
            return fail(.badAddress(clipped(bytes)), reader, cell: clipped(bytes))
        }
        guard merges.count < limits.cells else { return fail(.tooManyCells(limit: limits.cells), reader) }
        merges.append(merge)
    }

    private func startColumn(_ element: XMLElement) {
        guard element.bytes("hidden").map(SheetParser.isTrue) ?? false,
            let first = element.bytes("min").flatMap(SheetAddress.smallNumber),
            let last = element.bytes("max").flatMap(SheetAddress.smallNumber), 1 <= first, first <= last,
            hiddenColumns.count < SheetAddress.columnLimit
        else { return }
        hiddenColumns.append(first...last)
    }

    private var address: SheetAddress { SheetAddress(row: row, column: column) }

    private func endCell(_ reader: XMLReader) {
        guard failure == nil else { return }
        if hasFormula {
            notes.formulas.add(address)
            if !hasValue { notes.uncomputedFormulas.add(address) }
        }
        guard !value.isEmpty else { return }
        let range: TextRange
        switch type {
        case .shared:
            let index = value.withUnsafeBytes(SheetAddress.smallNumber)
            guard let index, let shared = strings[index] else {
                let text = value.withUnsafeBytes(clipped)
                return fail(.noSuchText(text), reader, cell: address.description)
            }
            range = shared
        case .number:
            makeNumber()
            range = table.text.add(value)
        case .boolean:
            if value == [0x31] { value = Array("TRUE".utf8) } else if value == [0x30] { value = Array("FALSE".utf8) }
            range = table.text.add(value)
        case .error:
            notes.addError(address, value.withUnsafeBytes(clipped))
            range = table.text.add(value)
        case .text:
            WorkbookEscape.resolve(&value)
            range = table.text.add(value)
        case .date:
            // `2023-05-31T00:00:00Z` says no more than the day.
            let day = value.prefix(10)
            let rest = value.dropFirst(10)
            let isMidnight = rest.allSatisfy { "T0:.Z".utf8.contains($0) }
            range = table.text.add(day.count == 10 && isMidnight ? Array(day) : value)
        }
        if !range.isEmpty { keep(range, reader) }
    }

    private func makeNumber() {
        guard format.kind != .number, let serial = SheetValue.number(value),
            let date = SheetValue.dateText(serial, as: format.kind, from1904: isFrom1904)
        else { return SheetValue.shorten(&value) }
        if format.isBuddhist { notes.buddhistDates.add(address) }
        value = Array(date.utf8)
    }

    private func keep(_ range: TextRange, _ reader: XMLReader) {
        guard table.cells.count < limits.cells else {
            return fail(.tooManyCells(limit: limits.cells), reader, cell: address.description)
        }
        let isFirst = table.add(range, at: address)
        if isFirst, isRowHidden { notes.hiddenRows.add(SheetAddress(row: row, column: 1)) }
    }

    private func fail(_ problem: WorkbookError.Problem, _ reader: XMLReader, cell: String? = nil) {
        if failure == nil { failure = WorkbookError(file: file, sheet: sheet, cell: cell, problem) }
        reader.stop()
    }

    private func clipped(_ bytes: UnsafeRawBufferPointer) -> String {
        String(decoding: bytes.prefix(40), as: UTF8.self)
    }
}

/// What a cell says it stores.
private enum CellType {
    case number, shared, text, boolean, error, date

    init(_ bytes: UnsafeRawBufferPointer) {
        switch bytes.first {
        case UInt8(ascii: "s"): self = bytes.count == 1 ? .shared : .text
        case UInt8(ascii: "i"): self = .text
        case UInt8(ascii: "b"): self = .boolean
        case UInt8(ascii: "e"): self = .error
        case UInt8(ascii: "d"): self = .date
        default: self = .number
        }
    }
}
