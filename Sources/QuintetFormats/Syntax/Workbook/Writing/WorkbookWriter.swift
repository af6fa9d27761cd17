// Workbooks through libxlsxwriter (https://libxlsxwriter.github.io), row by row: what has been written is no longer in
// memory but in temporary files, and the same rows give the same bytes on every day.
//
// Text is always text: nothing that begins with `=` becomes a formula. Numbers keep sixteen digits, which is what the
// library writes; where a seventeenth is needed, the loss is said. Not supported: formulas, dates as dates, pictures.

import CXLSXWriter

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What a cell is given.
package enum WorkbookCell: Sendable, Hashable {
    case empty
    case text(String)
    case number(Double)
    case boolean(Bool)
}

/// Writes one workbook.
///
///     let writer = try WorkbookWriter(title: "Partners")
///     try writer.addSheet("ties", headings: ["source", "target", "weight"])
///     try writer.addRow([.text("museum"), .text("city"), .number(2)])
///     let bytes = try writer.finish()
package final class WorkbookWriter {
    /// What could not be written as it is: all are counted, the first thousand listed.
    package private(set) var losses: [WorkbookLoss] = []
    package private(set) var lossCount = 0
    private let folder: WorkbookFolder
    private let book: UnsafeMutablePointer<lxw_workbook>
    private var isClosed = false
    private let bold: UnsafeMutablePointer<lxw_format>?
    private var names = WorkbookSheetNames()
    private var sheet: WorkbookSheet?
    /// The long lists of words, which stand in a hidden sheet, each in a column.
    private var longLists: [[String]] = []
    private var listSheetName = ""
    /// What each sheet holds, in order.
    private var totals: [SheetTotals] = []
    /// What the library said of a cell that it did not take.
    private var cellFailure: WorkbookWriteError?

    /// Begins a workbook.
    ///
    /// - Parameters:
    ///   - title: stands in the properties of the document, as do the comments.
    package init(title: String = "", comments: String = "") throws(WorkbookWriteError) {
        folder = try WorkbookFolder()
        var options = lxw_workbook_options()
        options.constant_memory = 1
        options.use_zip64 = 0
        options.tmpdir = folder.pathForC
        let book = workbook_new_opt(folder.file, &options)
        guard let book else { throw WorkbookWriteError(.outOfMemory) }
        self.book = book
        bold = workbook_add_format(book)
        format_set_bold(bold)
        setProperties(title: title, comments: comments)
    }

    deinit {
        if !isClosed { lxw_workbook_free(book) }
    }

    /// Begins a sheet with its row of headings, which is bold and stays in sight.
    ///
    /// - Parameters:
    ///   - name: a name that Excel does not accept is changed: forbidden characters become `_`, what is beyond 31
    ///     characters is cut, and a name that is taken gets a number.
    ///   - lists: columns whose cells offer a list of words.
    /// - Returns: the name that the sheet has.
    @discardableResult
    package func addSheet(
        _ name: String, headings: [String], lists: [WorkbookList] = []
    ) throws(WorkbookWriteError) -> String {
        try endSheet()
        let accepted = names.accept(name)
        if accepted != name { lose(.sheetName(given: name, written: accepted)) }
        guard let pointer = workbook_add_worksheet(book, accepted) else {
            throw WorkbookWriteError(.library(words: "the sheet \(accepted) is not accepted"))
        }
        totals.append(SheetTotals())
        sheet = WorkbookSheet(pointer, name: accepted, headings: headings, lists: lists)
        for (column, heading) in headings.enumerated() { write(.text(heading), column, format: bold) }
        worksheet_freeze_panes(pointer, 1, 0)
        sheet?.row = 1
        return accepted
    }

    /// Writes the next row of the sheet.
    package func addRow(_ cells: [WorkbookCell]) throws(WorkbookWriteError) {
        guard let row = sheet?.row else { preconditionFailure("a row needs a sheet") }
        guard row < SheetAddress.rowLimit else {
            throw WorkbookWriteError(.tooManyRows(sheet: sheet?.name ?? "", limit: SheetAddress.rowLimit))
        }
        guard cells.count <= SheetAddress.columnLimit else {
            throw WorkbookWriteError(.tooManyColumns(sheet: sheet?.name ?? "", limit: SheetAddress.columnLimit))
        }
        for (column, cell) in cells.enumerated() { write(cell, column) }
        sheet?.row = row + 1
    }

    /// Ends the workbook.
    ///
    /// - Returns: its bytes.
    package func finish() throws(WorkbookWriteError) -> [UInt8] {
        precondition(!isClosed, "a workbook is finished once")
        try endSheet()
        writeListSheet()
        isClosed = true
        let code = workbook_close(book)
        switch code {
        case LXW_NO_ERROR: break
        case LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE,
            LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_FILE_ADD, LXW_ERROR_ZIP_CLOSE:
            throw WorkbookWriteError(.incomplete(folder: folder.parent))
        default: throw WorkbookWriteError(code)
        }
        if let cellFailure { throw cellFailure }
        let bytes = try folder.bytes()
        guard WorkbookCheck.holds(totals, bytes) else {
            throw WorkbookWriteError(.incomplete(folder: folder.parent))
        }
        return bytes.withUnsafeBytes { Array($0) }
    }

    private func write(_ cell: WorkbookCell, _ column: Int, format: UnsafeMutablePointer<lxw_format>? = nil) {
        guard let pointer = sheet?.pointer, let row = sheet?.row else { return }
        let (cRow, cColumn) = (lxw_row_t(truncatingIfNeeded: row), lxw_col_t(truncatingIfNeeded: column))
        switch cell {
        case .empty: return
        case .boolean(let value):
            note(worksheet_write_boolean(pointer, cRow, cColumn, value ? 1 : 0, format))
            sheet?.note(width: 5, in: column)
        case .number(let number) where number.isFinite:
            note(worksheet_write_number(pointer, cRow, cColumn, number, format))
            sheet?.note(width: 8, in: column)
            if WorkbookText.isRounded(number) { lose(.digits(at: place(column), number)) }
        case .number(let number):
            lose(.notANumber(at: place(column), number))
            writeText(number.description, pointer, cRow, cColumn, format)
        case .text(let text):
            guard !text.isEmpty else { return }
            writeText(text, pointer, cRow, cColumn, format)
            sheet?.note(text, in: column)
        }
    }

    private func writeText(
        _ text: String, _ pointer: UnsafeMutablePointer<lxw_worksheet>, _ row: lxw_row_t, _ column: lxw_col_t,
        _ format: UnsafeMutablePointer<lxw_format>?
    ) {
        if WorkbookEscape.isPlain(text) {
            let code = text.withCString { worksheet_write_string(pointer, row, column, $0, format) }
            return note(code, textBytes: text.utf8.count)
        }
        let (escaped, kept) = WorkbookEscape.escape(text)
        if let kept { lose(.cut(at: place(Int(column)), characters: text.utf16.count, kept: kept)) }
        if text.utf8.contains(0) { lose(.nul(at: place(Int(column)))) }
        let code = escaped.withCString { worksheet_write_string(pointer, row, column, $0, format) }
        note(code, textBytes: escaped.utf8.count)
    }

    /// Counts a cell that was written.
    private func note(_ code: lxw_error, textBytes: Int = 0) {
        guard code == LXW_NO_ERROR, let last = totals.indices.last else {
            cellFailure = cellFailure ?? WorkbookWriteError(code)
            return
        }
        totals[last].cells += 1
        totals[last].textBytes += textBytes
    }

    private func place(_ column: Int) -> WorkbookLoss.Place {
        WorkbookLoss.Place(
            sheet: sheet?.name ?? "", cell: SheetAddress(row: (sheet?.row ?? 0) + 1, column: column + 1))
    }

    private func lose(_ loss: WorkbookLoss) {
        lossCount += 1
        if losses.count < 1000 { losses.append(loss) }
    }

    /// Sets what is only known at the end of a sheet: widths, the filter, how far the lists reach.
    private func endSheet() throws(WorkbookWriteError) {
        guard let sheet else { return }
        sheet.setWidths()
        for list in sheet.lists where !list.words.isEmpty {
            try sheet.offer(list) { words in
                if self.listSheetName.isEmpty { self.listSheetName = self.names.accept("lists") }
                self.longLists.append(words)
                let letters = SheetAddress.letters(self.longLists.count)
                return "='\(self.listSheetName)'!$\(letters)$1:$\(letters)$\(words.count)"
            }
        }
        self.sheet = nil
    }

    /// The long lists, column beside column, written row by row.
    private func writeListSheet() {
        guard !longLists.isEmpty, let pointer = workbook_add_worksheet(book, listSheetName) else { return }
        totals.append(SheetTotals())
        worksheet_hide(pointer)
        for row in 0..<(longLists.map(\.count).max() ?? 0) {
            for (column, words) in longLists.enumerated() where row < words.count {
                writeText(
                    words[row], pointer, lxw_row_t(truncatingIfNeeded: row), lxw_col_t(truncatingIfNeeded: column), nil)
            }
        }
    }

    private func setProperties(title: String, comments: String) {
        // 1 January 2000: the hour of writing would make every copy differ.
        var properties = lxw_doc_properties()
        properties.created = 946_684_800
        WorkbookEscape.escape(title).text.withCString { title in
            WorkbookEscape.escape(comments).text.withCString { comments in
                properties.title = UnsafeMutablePointer(mutating: title)
                properties.comments = UnsafeMutablePointer(mutating: comments)
                _ = workbook_set_properties(book, &properties)
            }
        }
    }
}
