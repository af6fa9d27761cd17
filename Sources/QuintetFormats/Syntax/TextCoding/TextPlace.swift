/// A place in a text file as editors count it: lines from 1, columns from 1 in Unicode scalars.
///
/// Line ends are LF, CR LF and a CR alone. In a sheet, rows and columns are meant.
package struct TextPlace: Sendable, Hashable {
    package var line: Int
    package var column: Int
    /// The sheet and the cell where the place is in a workbook; line and column are then those of the cell.
    package var sheet: String?
    package var cell: SheetAddress?

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    init(sheet: String, cell: SheetAddress) {
        self.init(line: cell.row, column: cell.column)
        self.sheet = sheet
        self.cell = cell
    }

    /// The place of the byte at `offset`, found by reading the bytes from `start`, which begins line `line`.
    ///
    /// Takes time in proportion to the distance: for errors, not for every cell.
    init(of offset: Int, in bytes: UnsafeRawBufferPointer, from start: Int = 0, line: Int = 1) {
        self.init(line: line, column: 1)
        var position = max(start, 0)
        // A byte order mark is no column.
        if position == 0, TextEncodingCheck.startsWithMark(bytes) { position = 3 }
        let end = min(offset, bytes.count)
        while position < end {
            let byte = bytes[position]
            let isLineEnd =
                byte == 0x0A || (byte == 0x0D && !(position + 1 < bytes.count && bytes[position + 1] == 0x0A))
            if isLineEnd {
                self.line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                // Every byte but those that continue a scalar begins a column.
                column += 1
            }
            position += 1
        }
    }
}
