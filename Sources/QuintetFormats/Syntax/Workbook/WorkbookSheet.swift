import CXLSXWriter

/// Words that the cells of a column offer to choose from.
package struct WorkbookList: Sendable, Hashable {
    /// From 0.
    package var column: Int
    package var words: [String]
    /// Other words may be typed as well; Excel only asks back.
    package var allowsOthers: Bool

    package init(column: Int, words: [String], allowsOthers: Bool = false) {
        self.column = column
        self.words = words
        self.allowsOthers = allowsOthers
    }
}

/// The sheet that a ``WorkbookWriter`` is writing.
final class WorkbookSheet {
    let pointer: UnsafeMutablePointer<lxw_worksheet>
    let name: String
    let lists: [WorkbookList]
    /// The next row, from 0.
    var row = 0
    private let headingCount: Int
    /// The widest text of each column, in characters.
    private var widths: [Int]

    init(_ pointer: UnsafeMutablePointer<lxw_worksheet>, name: String, headings: [String], lists: [WorkbookList]) {
        self.pointer = pointer
        self.name = name
        self.lists = lists
        headingCount = headings.count
        widths = headings.map { _ in 0 }
    }

    func note(width: Int, in column: Int) {
        while widths.count <= column { widths.append(0) }
        if widths[column] < width { widths[column] = width }
    }

    func note(_ text: String, in column: Int) {
        // A text of fewer bytes than the column is wide cannot widen it: no character is wider than its bytes.
        if column < widths.count, text.utf8.count <= widths[column] { return }
        note(width: WorkbookSheet.columns(of: text), in: column)
    }

    /// Makes columns as wide as their texts, from 8 to 60 characters, and lets the headings filter.
    func setWidths() {
        for (column, width) in widths.enumerated() {
            let number = lxw_col_t(truncatingIfNeeded: column)
            // Two more for the button of the filter.
            worksheet_set_column(pointer, number, number, Double(min(max(width + 2, 8), 60)), nil)
        }
        if headingCount > 0, row > 0 {
            worksheet_autofilter(
                pointer, 0, 0, lxw_row_t(truncatingIfNeeded: row - 1), lxw_col_t(truncatingIfNeeded: headingCount - 1))
        }
    }

    /// Makes a column offer words: written into the sheet where they are few, else through `addLongList`, which gives
    /// the formula that names their place.
    func offer(_ list: WorkbookList, addLongList: ([String]) -> String) throws(WorkbookWriteError) {
        // A validation takes 255 characters, commas included.
        let isShort =
            list.words.reduce(-1) { $0 + $1.utf16.count + 1 } <= 255
            && !list.words.contains { $0.contains(",") || $0.contains("\"") || !WorkbookEscape.isPlain($0) }
        let column = lxw_col_t(truncatingIfNeeded: list.column)
        // Far enough for rows that people add.
        let last = lxw_row_t(truncatingIfNeeded: min(row + 1000, SheetAddress.rowLimit - 1))
        var validation = lxw_data_validation()
        validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
        validation.show_input = UInt8(LXW_VALIDATION_ON.rawValue)
        validation.show_error = UInt8(LXW_VALIDATION_ON.rawValue)
        validation.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
        validation.error_type =
            list.allowsOthers
            ? UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue) : UInt8(LXW_VALIDATION_ERROR_TYPE_STOP.rawValue)
        let code: lxw_error
        if isShort {
            validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
            var words = list.words.map { word in Array(word.utf8CString) }
            code = WorkbookSheet.withPointers(to: &words) { pointers in
                validation.value_list = pointers
                return worksheet_data_validation_range(pointer, 1, column, last, column, &validation)
            }
        } else {
            validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            code = addLongList(list.words).withCString { formula in
                validation.value_formula = UnsafeMutablePointer(mutating: formula)
                return worksheet_data_validation_range(pointer, 1, column, last, column, &validation)
            }
        }
        guard code == LXW_NO_ERROR else { throw WorkbookWriteError(code) }
    }

    /// Gives C strings as the list of pointers, ended by nil, that the library wants.
    private static func withPointers(
        to words: inout [[CChar]], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> lxw_error
    ) -> lxw_error {
        let text = UnsafeMutableBufferPointer<CChar>.allocate(capacity: max(words.reduce(0) { $0 + $1.count }, 1))
        let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: words.count + 1)
        defer {
            text.deallocate()
            list.deallocate()
        }
        var position = 0
        for (index, word) in words.enumerated() {
            (list + index).initialize(to: text.baseAddress.map { $0 + position })
            for byte in word {
                text.initializeElement(at: position, to: byte)
                position += 1
            }
        }
        (list + words.count).initialize(to: nil)
        return body(list)
    }

    /// How many columns a text takes in a spreadsheet, roughly: marks none, wide characters two, the longest line counts.
    static func columns(of text: String) -> Int {
        var (longest, line) = (0, 0)
        for scalar in text.unicodeScalars.prefix(400) {
            switch scalar.value {
            case 0x0A: (longest, line) = (max(longest, line), 0)
            case 0x20...0x7E: line += 1
            case 0x00...0x1F, 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E, 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F:
                break
            case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF01...0xFF60, 0x1F300...0x1FAFF,
                0x20000...0x3FFFD:
                line += 2
            default: line += 1
            }
        }
        return max(longest, line)
    }
}
