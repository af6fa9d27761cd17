import CXLSXWriter

/// Why a workbook could not be made.
public struct WorkbookWriteError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Problem: Sendable, Hashable {
        case tooManyRows(sheet: String, limit: Int)
        case tooManyColumns(sheet: String, limit: Int)
        /// The folder for temporary files cannot be used.
        case temporaryFolder(path: String, words: String)
        /// The workbook came out with less than was written into it: as a rule the disk is full.
        case incomplete(folder: String)
        case outOfMemory
        /// The words are the library's.
        case library(words: String)
    }

    public let problem: Problem

    init(_ problem: Problem) { self.problem = problem }

    init(_ code: lxw_error) {
        self.init(
            code == LXW_ERROR_MEMORY_MALLOC_FAILED
                ? .outOfMemory
                : .library(words: lxw_strerror(code).map { String(cString: $0) } ?? "error \(code.rawValue)"))
    }

    public var description: String {
        switch problem {
        case .tooManyRows(let sheet, let limit):
            return
                "the sheet \(sheet) would have more than \(grouped(limit)) rows, the most that a workbook holds; use CSV"
        case .tooManyColumns(let sheet, let limit):
            return "the sheet \(sheet) would have more than \(grouped(limit)) columns, the most that a workbook holds"
        case .temporaryFolder(let path, let words):
            return "\(path): the folder for temporary files cannot be used: \(words); set TMPDIR to another"
        case .incomplete(let folder):
            return "\(folder): the folder for temporary files did not take all of the workbook; is the disk full? "
                + "Make room, or set TMPDIR to another folder"
        case .outOfMemory: return "the workbook does not fit into memory"
        case .library(let words): return "the workbook cannot be written: \(words)"
        }
    }
}
