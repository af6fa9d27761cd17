/// What the rows of a sheet do not show by themselves, for the caller to say.
package struct SheetNotes: Sendable, Hashable {
    /// How many of something there are, and where the first is.
    package struct Tally: Sendable, Hashable {
        package private(set) var count = 0
        package private(set) var first: SheetAddress?

        mutating func add(_ address: @autoclosure () -> SheetAddress, count more: Int = 1) {
            if count == 0 { first = address() }
            count += more
        }
    }

    /// A cell whose formula failed, such as `#N/A`.
    package struct CellError: Sendable, Hashable {
        package let cell: SheetAddress
        package let code: String
    }

    /// Merged areas that hold something, each by its first cell; their other cells are read as saying the same.
    package internal(set) var mergedAreas = Tally()
    /// Hidden rows that hold something. They are read.
    package internal(set) var hiddenRows = Tally()
    /// Hidden columns among those that hold something. They are read.
    package internal(set) var hiddenColumns = Tally()
    /// Formulas, of which the stored result was taken.
    package internal(set) var formulas = Tally()
    /// Formulas without a stored result: the program that wrote them did not compute. They are read as empty.
    package internal(set) var uncomputedFormulas = Tally()
    /// Dates that are shown in the Thai Buddhist calendar; they are read as what is stored, the common era.
    package internal(set) var buddhistDates = Tally()
    /// Cells whose formula failed: all are counted, the first thousand listed.
    package internal(set) var failedCells = Tally()
    package internal(set) var errors: [CellError] = []

    mutating func addError(_ cell: SheetAddress, _ code: String) {
        failedCells.add(cell)
        if errors.count < 1000 { errors.append(CellError(cell: cell, code: code)) }
    }
}
