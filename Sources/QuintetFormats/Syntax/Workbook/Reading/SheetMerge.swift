/// A merged area: many cells that are shown as one and say what the first says.
struct SheetMerge: Sendable {
    var first: SheetAddress
    var last: SheetAddress
    /// What the first cell holds.
    var text = TextRange.empty

    /// Reads `B2:D4`; nil where it is no area.
    init?(_ bytes: UnsafeRawBufferPointer) {
        let colon = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.count
        guard let first = SheetAddress(UnsafeRawBufferPointer(rebasing: bytes[..<colon])) else { return nil }
        var last = first
        if colon < bytes.count {
            guard let end = SheetAddress(UnsafeRawBufferPointer(rebasing: bytes[(colon + 1)...])) else { return nil }
            last = end
        }
        guard first.row <= last.row, first.column <= last.column else { return nil }
        self.first = first
        self.last = last
    }

    /// The part of the area that lies among the rows and columns that hold something; nil where that is one cell or none.
    func clipped(toColumn width: Int, row height: Int) -> SheetMerge? {
        var clipped = self
        clipped.last = SheetAddress(row: min(last.row, height), column: min(last.column, width))
        guard clipped.first.row <= clipped.last.row, clipped.first.column <= clipped.last.column,
            clipped.first != clipped.last
        else { return nil }
        return clipped
    }
}
