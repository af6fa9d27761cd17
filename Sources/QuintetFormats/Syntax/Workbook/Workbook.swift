// Workbooks as Excel, LibreOffice, Google and others write them: Office Open XML, ECMA-376 part 1, both the transitional
// and the strict form (https://ecma-international.org/publications-and-standards/standards/ecma-376).
//
// Read is what cells say: their texts, numbers, dates, and the stored results of formulas. Not supported: passwords,
// the binary forms .xls and .xlsb, OpenDocument, charts, pictures, comments, links to other workbooks (which are never
// followed). A formula is never computed.

/// An `.xlsx` workbook whose sheets are read one by one.
package final class Workbook {
    /// How much a workbook may hold.
    package struct Limits: Sendable {
        package var archive = ZipArchive.Limits()
        /// Bytes of text that cells share, and again those of one sheet on its own.
        package var text = 200_000_000
        /// Cells of one sheet that hold something.
        package var cells = 20_000_000
        /// Cells of one sheet from the first column to the last that holds something, added over its rows.
        package var grid = 100_000_000

        package init() {}
    }

    /// One sheet of cells.
    package struct Sheet: Sendable, Hashable {
        package let name: String
        /// From 0, in the order of the workbook.
        package let index: Int
        package let isHidden: Bool
        let part: String
    }

    /// What messages call the workbook.
    package let file: String
    /// The sheets of cells in the order of the workbook, hidden ones too.
    package private(set) var sheets: [Sheet] = []
    /// The sheets that hold no cells but a chart, a dialog or a macro, and are not read.
    package private(set) var otherSheets: [String] = []
    /// How many links lead to other workbooks or anywhere else outside; none is followed.
    package private(set) var outsideLinkCount = 0
    let limits: Limits
    private let archive: ZipArchive
    private(set) var strings = WorkbookStrings()
    private(set) var formats: [NumberFormat] = []
    private(set) var isFrom1904 = false

    /// Opens the workbook at `path`; `-` is standard input.
    package convenience init(path: String, limits: Limits = Limits()) throws(WorkbookError) {
        let bytes: FileBytes
        do throws(FileAccessError) {
            bytes = try FileBytes(path: path, limit: limits.archive.total)
        } catch {
            throw WorkbookError(file: error.path, .file(error))
        }
        try self.init(bytes, limits: limits)
    }

    /// Opens a workbook that is in memory.
    package init(_ bytes: FileBytes, limits: Limits = Limits()) throws(WorkbookError) {
        file = bytes.name
        // Places of texts and cells are kept in 32 bits.
        var limits = limits
        limits.text = min(limits.text, 1 << 30)
        limits.cells = min(limits.cells, 1 << 30)
        self.limits = limits
        if Workbook.isCompound(bytes) { throw WorkbookError(file: bytes.name, .oldOrProtected) }
        do throws(ZipError) {
            archive = try ZipArchive(bytes, limits: limits.archive)
        } catch {
            throw WorkbookError(file: bytes.name, .archive(error))
        }
        try readParts()
    }

    /// Reads the rows of a sheet.
    ///
    /// - Parameter trimsSpaces: leave out spaces and tabs round the text of a cell.
    package func rows(of sheet: Sheet, trimsSpaces: Bool = false) throws(WorkbookError) -> SheetReader {
        let parser = SheetParser(self, sheet)
        try read(sheet.part, with: parser)
        try parser.finish()
        return SheetReader(parser, file: file, sheet: sheet.name, trimsSpaces: trimsSpaces)
    }

    private func readParts() throws(WorkbookError) {
        let part = try workbookPart()
        let folder = part.split(separator: "/").dropLast().joined(separator: "/")
        let name = part.split(separator: "/").last ?? ""
        let list = WorkbookListParser()
        try read(part, with: list)
        isFrom1904 = list.isFrom1904
        let relations = PartRelationsParser(folder: folder)
        try read((folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels", with: relations)
        outsideLinkCount = relations.relations.count { $0.target == nil || $0.type == "externalLink" }
        if let part = target(of: "sharedStrings", in: relations) {
            let parser = WorkbookStringsParser(limit: limits.text)
            try read(part, with: parser)
            if let problem = parser.problem { throw WorkbookError(file: file, problem) }
            strings = parser.strings
        }
        if let part = target(of: "styles", in: relations) {
            let parser = WorkbookStylesParser()
            try read(part, with: parser)
            formats = parser.formats
        }
        let byID = Dictionary(relations.relations.map { ($0.id, $0) }) { first, _ in first }
        for (index, sheet) in list.sheets.enumerated() {
            guard let relation = byID[sheet.relation], let part = relation.target else {
                throw WorkbookError(file: file, sheet: sheet.name, .missingPart("for the sheet"))
            }
            if relation.type == "worksheet" {
                sheets.append(Sheet(name: sheet.name, index: index, isHidden: sheet.isHidden, part: part))
            } else {
                otherSheets.append(sheet.name)
            }
        }
        if sheets.isEmpty { throw WorkbookError(file: file, .noSheets) }
    }

    private func workbookPart() throws(WorkbookError) -> String {
        if archive.entry("_rels/.rels") != nil {
            let relations = PartRelationsParser(folder: "")
            try read("_rels/.rels", with: relations)
            if let part = target(of: "officeDocument", in: relations) {
                if part.asciiLowercased.hasSuffix(".bin") {
                    throw WorkbookError(file: file, .otherKind("a binary workbook (.xlsb)"))
                }
                if archive.entry(part) != nil { return part }
            }
        }
        if archive.entry("xl/workbook.xml") != nil { return "xl/workbook.xml" }
        if archive.entry("content.xml") != nil {
            throw WorkbookError(file: file, .otherKind("an OpenDocument file"))
        }
        throw WorkbookError(file: file, .noWorkbook)
    }

    private func target(of type: String, in parser: PartRelationsParser) -> String? {
        parser.relations.first { $0.type == type }?.target
    }

    private func read(_ part: String, with handler: any XMLHandler) throws(WorkbookError) {
        guard let entry = archive.entry(part) else { throw WorkbookError(file: file, .missingPart(part)) }
        let reader: XMLReader
        var failure: XMLError?
        do throws(XMLError) {
            reader = try XMLReader(file: "\(file), \(entry.name)", handler: handler)
        } catch {
            throw WorkbookError(file: file, .xml(error))
        }
        do throws(ZipError) {
            try archive.read(entry) { piece in
                failure = Workbook.failure(of: { () throws(XMLError) in try reader.feed(piece) })
                return failure == nil && !reader.isStopped
            }
        } catch {
            throw WorkbookError(file: file, .archive(error))
        }
        failure = failure ?? Workbook.failure(of: { () throws(XMLError) in try reader.finish() })
        if let failure { throw WorkbookError(file: file, .xml(failure)) }
    }

    private static func failure(of body: () throws(XMLError) -> Void) -> XMLError? {
        do throws(XMLError) {
            try body()
            return nil
        } catch {
            return error
        }
    }

    /// Whether the file is a compound file, as Excel 97 wrote and as passwords need.
    static func isCompound(_ file: FileBytes) -> Bool {
        file.withUnsafeBytes { $0.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) }
    }
}
