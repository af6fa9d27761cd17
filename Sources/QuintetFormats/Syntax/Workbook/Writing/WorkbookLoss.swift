/// Something that a workbook cannot hold as it was given.
package enum WorkbookLoss: Sendable, Hashable {
    package struct Place: Sendable, Hashable {
        package let sheet: String
        package let cell: SheetAddress
    }

    /// A text longer than a cell takes: `characters` UTF-16 units, of which `kept` were written.
    case cut(at: Place, characters: Int, kept: Int)
    /// A number whose seventeenth digit is lost.
    case digits(at: Place, Double)
    /// Infinite or not a number; written as text.
    case notANumber(at: Place, Double)
    /// U+0000, which became U+FFFD.
    case nul(at: Place)
    case sheetName(given: String, written: String)
}
