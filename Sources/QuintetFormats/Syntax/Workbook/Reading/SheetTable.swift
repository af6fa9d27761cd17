/// What a sheet holds: a block of text, the cells that have some, and the rows that have such cells.
struct SheetTable {
    /// A cell that holds something.
    struct Cell {
        var text: TextRange
        /// From 1.
        var column: UInt16
    }

    /// A row that holds something.
    struct Row {
        /// From 1.
        var number: UInt32
        /// Behind its last cell.
        var end: UInt32
    }

    /// The texts that all sheets share, and behind them those of this one.
    var text: WorkbookText
    private(set) var cells: [Cell] = []
    private(set) var rows: [Row] = []
    /// The last column that holds something.
    private(set) var width = 0

    init(sharing text: WorkbookText) { self.text = text }

    /// The last row that holds something.
    var height: Int { rows.last.map { Int($0.number) } ?? 0 }

    /// The cells of all rows from the first column to the last of the row that holds something.
    var gridCount: Int { rows.reduce(0) { $0 + Int(cells[Int($1.end) - 1].column) } }

    /// Adds a cell behind all others.
    ///
    /// - Returns: whether it is the first of its row.
    mutating func add(_ text: TextRange, at address: SheetAddress) -> Bool {
        cells.append(Cell(text: text, column: UInt16(truncatingIfNeeded: address.column)))
        width = max(width, address.column)
        let (number, end) = (UInt32(truncatingIfNeeded: address.row), UInt32(truncatingIfNeeded: cells.count))
        if let last = rows.indices.last, rows[last].number == number {
            rows[last].end = end
            return false
        }
        rows.append(Row(number: number, end: end))
        return true
    }

    /// Where the cells of the row at `index` lie.
    func cells(ofRow index: Int) -> Range<Int> {
        (index == 0 ? 0 : Int(rows[index - 1].end))..<Int(rows[index].end)
    }

    /// The text of a cell, found by halving.
    func text(at address: SheetAddress) -> TextRange {
        let row = SheetTable.first(in: 0..<rows.count) { Int(rows[$0].number) >= address.row }
        guard row < rows.count, Int(rows[row].number) == address.row else { return .empty }
        let ofRow = cells(ofRow: row)
        let cell = SheetTable.first(in: ofRow) { Int(cells[$0].column) >= address.column }
        return ofRow ~= cell && Int(cells[cell].column) == address.column ? cells[cell].text : .empty
    }

    /// The first index from which on the condition holds; the end of the range where it never does.
    private static func first(in range: Range<Int>, where holds: (Int) -> Bool) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
