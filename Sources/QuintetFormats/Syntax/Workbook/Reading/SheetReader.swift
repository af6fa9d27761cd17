/// Gives the rows of one sheet as if it were a CSV file.
///
/// Rows in which no cell holds anything are passed over, as blank lines are. A cell of a merged area says what the
/// area's first cell says, in rows that hold something of their own and as far to the right as the sheet is used.
///
///     var rows = try workbook.rows(of: workbook.sheets[0])
///     while rows.next() { print(rows.record.line, rows.record.text(0)) }
package struct SheetReader {
    /// What messages call the workbook.
    package let file: String
    package let sheet: String
    package let notes: SheetNotes
    /// The number of rows that `next()` gives.
    package var rowCount: Int { table.rows.count }
    /// The row that `next()` gave last; its `line` is the number of the row in the sheet.
    package private(set) var record: CSVRecord
    private let table: SheetTable
    private let merges: [SheetMerge]
    private let trimsSpaces: Bool
    private var nextRow = 0
    private var nextMerge = 0
    /// The merged areas that may reach the next row.
    private var openMerges: [SheetMerge] = []

    init(_ parser: SheetParser, file: String, sheet: String, trimsSpaces: Bool) {
        self.file = file
        self.sheet = sheet
        self.trimsSpaces = trimsSpaces
        notes = parser.notes
        var table = parser.table
        // The record has the text now.
        table.text = WorkbookText()
        self.table = table
        merges = parser.merges
        record = CSVRecord(file: FileBytes(parser.table.text.bytes, name: file), sheet: sheet)
    }

    /// Goes to the next row.
    ///
    /// - Returns: false at the end of the sheet.
    package mutating func next() -> Bool {
        record.fields.removeAll(keepingCapacity: true)
        guard nextRow < table.rows.count else { return false }
        let cells = table.cells(ofRow: nextRow)
        let row = table.rows[nextRow]
        nextRow += 1
        record.row += 1
        record.line = Int(row.number)
        for index in cells {
            let cell = table.cells[index]
            put(cell.text, column: Int(cell.column))
        }
        if nextMerge < merges.count || !openMerges.isEmpty { fillMerges(row: Int(row.number)) }
        return true
    }

    private mutating func fillMerges(row: Int) {
        while nextMerge < merges.count, merges[nextMerge].first.row <= row {
            openMerges.append(merges[nextMerge])
            nextMerge += 1
        }
        openMerges.removeAll { $0.last.row < row }
        for merge in openMerges {
            for column in merge.first.column...merge.last.column where record.isEmpty(column - 1) {
                put(merge.text, column: column)
            }
        }
    }

    @inline(__always)
    private mutating func put(_ text: TextRange, column: Int) {
        while record.fields.count < column { record.fields.append(.init(start: 0, end: 0, needsUnescape: false)) }
        var (start, end) = (Int(text.start), Int(text.end))
        if trimsSpaces {
            let bytes = record.file.start
            while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
            while start < end, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        }
        record.fields[column - 1].start = start
        record.fields[column - 1].end = end
    }
}
