/// Why a workbook cannot be read, with the sheet and the cell.
///
/// Prints as `partners.xlsx, sheet ties, cell B17: …; what to do`.
public struct WorkbookError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Problem: Sendable, Hashable {
        case file(FileAccessError)
        case archive(ZipError)
        case xml(XMLError)
        /// The binary format of Excel 97, or a workbook with a password, which looks the same from outside.
        case oldOrProtected
        /// A spreadsheet of another kind, such as OpenDocument.
        case otherKind(String)
        /// An archive that holds no workbook.
        case noWorkbook
        /// A part of the workbook that is named and not there.
        case missingPart(String)
        case noSheets
        /// A cell names a text that the workbook does not have.
        case noSuchText(String)
        /// A cell names a style that the workbook does not have.
        case noSuchStyle(String)
        /// Not an address that a cell can have.
        case badAddress(String)
        /// Not a row that a sheet can have.
        case badRow(String)
        /// A cell or row that stands before one that came earlier, or in the wrong row, or twice.
        case outOfOrder
        case tooManyCells(limit: Int)
        /// More than `limit` bytes of text.
        case tooMuchText(limit: Int)
    }

    public let file: String
    public let sheet: String?
    /// The address, such as `B17`.
    public let cell: String?
    public let problem: Problem

    package init(file: String, sheet: String? = nil, cell: String? = nil, _ problem: Problem) {
        self.file = file
        self.sheet = sheet
        self.cell = cell
        self.problem = problem
    }

    public var description: String {
        switch problem {
        case .file(let error): return error.description
        case .archive(let error): return error.description
        case .xml(let error): return error.description
        default: break
        }
        var place = file
        if let sheet { place += ", sheet \(sheet)" }
        if let cell { place += ", cell \(cell)" }
        return "\(place): \(sentence)"
    }

    private var sentence: String {
        switch problem {
        case .file(let error): return error.description
        case .archive(let error): return error.description
        case .xml(let error): return error.description
        case .oldOrProtected: return "an Excel 97 workbook or one with a password; save it as .xlsx without a password"
        case .otherKind(let kind): return "\(kind), which is not read; save it as .xlsx"
        case .noWorkbook: return "an archive without a workbook in it; is it really an .xlsx file?"
        case .missingPart(let part): return "its part \(part) is missing; the file is incomplete, get it again"
        case .noSheets: return "a workbook without a sheet of cells"
        case .noSuchText(let index):
            return "names text number \(index), which the workbook does not have; save it again"
        case .noSuchStyle(let index):
            return "names style number \(index), which the workbook does not have; save it again"
        case .badAddress(let text): return "\"\(text)\" is no address of a cell; save the workbook again"
        case .badRow(let text): return "\"\(text)\" is no number of a row; save the workbook again"
        case .outOfOrder: return "stands out of order; save the workbook again"
        case .tooManyCells(let limit):
            return "more than \(grouped(limit)) cells, the most that is read at once; split it"
        case .tooMuchText(let limit):
            return "more than \(byteCount(limit)) of text, the most that is read at once; split it"
        }
    }
}
