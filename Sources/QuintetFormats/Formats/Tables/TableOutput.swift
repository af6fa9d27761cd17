/// Where the cells of a table go: CSV text, or rows of cells for a workbook.
struct TableOutput {
    /// The CSV text so far; nil where cells are collected.
    private(set) var csv: CSVWriter?
    /// The rows so far, headings first.
    private(set) var rows: [[WorkbookCell]] = []
    private var row: [WorkbookCell] = []

    /// CSV text.
    init(_ csv: CSVWriter) {
        self.csv = csv
    }

    /// Rows of cells.
    init() {}

    mutating func write(_ text: String) {
        // An apostrophe of the text's own, which reading would take for the formula guard, needs one in front.
        let isGuarded = csv?.guardsFormulas ?? false
        let text = isGuarded || CSVWriter.unguard(text).utf8.count == text.utf8.count ? text : "'" + text
        if csv != nil { csv?.write(text) } else { row.append(.text(text)) }
    }

    mutating func write(_ number: Double) {
        if csv != nil { csv?.write(number) } else { row.append(.number(number)) }
    }

    /// Writes a value whose kind is not known: a number if that is how we would write one, otherwise text.
    mutating func writeValue(_ text: String) {
        if csv == nil, case .number(let number) = NumberText.read(text), NumberText.text(of: number) == text,
            SheetValue.text(of: number) == text
        {
            row.append(.number(number))
        } else {
            write(text)
        }
    }

    mutating func writeEmpty() {
        if csv != nil { csv?.writeEmpty() } else { row.append(.empty) }
    }

    mutating func endRecord() {
        if csv != nil {
            csv?.endRecord()
        } else {
            rows.append(row)
            row = []
        }
    }
}
