// A network as a workbook (XLSX): one sheet for each table of the CSV folder, with the same headings.
//
// Read beside that: a workbook with a plain table, a list of ties or a matrix on any sheet, and the sheets of Kumu
// (Elements, Connections), Gephi (Nodes, Edges) and Onodo (Nodes, Relations). Not supported: formulas without a stored
// value, pictures, comments, pivot tables. What a sheet cannot hold is said when writing.

import Quintet

/// Reads and writes workbooks.
public struct WorkbookFormat: Sendable {
    /// Makes the format.
    public init() {}

    // MARK: Reading

    /// Reads every sheet that holds a table of a network.
    ///
    /// - Throws: ``ReadError`` where nothing can be read; what is wrong with single rows is in the report.
    public func read(_ path: String, options: ReadOptions = ReadOptions()) throws(ReadError) -> ReadResult {
        try read(FileBytes.read(path), path: path, options: options)
    }

    /// Reads a workbook from memory.
    func read(_ bytes: FileBytes, path: String, options: ReadOptions) throws(ReadError) -> ReadResult {
        let workbook = try Self.workbook(bytes)
        var assembler = try NetworkAssembler(options)
        let map = try options.map(for: path, &assembler.report)
        var sheets: [OpenSheet] = []
        for sheet in workbook.sheets {
            // Kumu leaves such sheets out, and so do the people who mark them.
            guard !sheet.name.lowercased().hasSuffix("(ignore)") else {
                assembler.report.add(.unreadFile(at: Finding.Place(file: "\(workbook.file), sheet \(sheet.name)")))
                continue
            }
            sheets.append(OpenSheet(sheet, try Self.rows(of: sheet, workbook), map))
        }
        try Self.checkFit(of: map, to: sheets)
        // Words first, then what is named, then what names it; sheets of one kind in their order.
        var found = false
        for kind in TableKind.allCases.map(Optional.some) + [nil] {
            for sheet in sheets where sheet.kind == kind {
                if let kind {
                    sheet.report(to: &assembler.report)
                    try assembler.read(TableSource(sheet.rows), as: kind, map: sheet.map)
                } else if try assembler.readMatrix(TableSource(sheet.rows)) {
                    sheet.report(to: &assembler.report)
                } else {
                    assembler.report.add(sheet.unread)
                    continue
                }
                found = true
            }
        }
        guard found else {
            throw .notANetwork(file: workbook.file, headings: sheets.first.map(\.headings) ?? [])
        }
        return ReadResult(network: assembler.network, report: assembler.report)
    }

    /// A map is for the sheets that have all its headings; one at least must.
    private static func checkFit(of map: ColumnMap, to sheets: [OpenSheet]) throws(ReadError) {
        guard !map.entries.isEmpty, sheets.allSatisfy({ $0.map.entries.isEmpty }), let first = sheets.first else {
            return
        }
        do throws(ColumnMapError) {
            _ = try map.columns(among: first.headings)
        } catch {
            throw .badMap(file: TableSource(first.rows).name, error)
        }
    }

    private static func workbook(_ bytes: FileBytes) throws(ReadError) -> Workbook {
        do throws(WorkbookError) { return try Workbook(bytes) } catch { throw .unreadableWorkbook(error) }
    }

    private static func rows(of sheet: Workbook.Sheet, _ workbook: Workbook) throws(ReadError) -> SheetReader {
        do throws(WorkbookError) {
            return try workbook.rows(of: sheet, trimsSpaces: true)
        } catch {
            throw .unreadableWorkbook(error)
        }
    }

    // MARK: Writing

    /// The network as the bytes of a workbook.
    ///
    /// - Returns: the bytes, and what a workbook cannot say.
    public func bytes(
        of network: Network, options: WriteOptions = WriteOptions()
    ) throws(WorkbookWriteError) -> (bytes: [UInt8], losses: [Bilingual]) {
        let (bytes, losses) = try tables(of: network, options)
        return (bytes, TableLoss.sentences(losses, isSheet: true))
    }

    /// The workbook, and what it does not say as it is.
    ///
    /// - Complexity: O(n) for n cells; the workbook is read again where a cell is doubtful.
    func tables(
        of network: Network, _ options: WriteOptions
    ) throws(WorkbookWriteError) -> (bytes: [UInt8], losses: [TableLoss]) {
        let doubts = TableDoubts(network.vocabularies, isSheet: true)
        let writer = try WorkbookWriter(title: options.title, comments: options.comments)
        var isDoubtful = false
        for kind in TableKind.allCases {
            var table = TableWriter(kind, doubts, TableOutput())
            table.write(network)
            isDoubtful = isDoubtful || table.isDoubtful
            guard table.rowCount > 0 || kind == .organizations else { continue }
            let headings = table.output.rows.first ?? []
            let names = headings.map { if case .text(let text) = $0 { text } else { "" } }
            try writer.addSheet(kind.rawValue, headings: names, lists: Self.lists(for: names, network.vocabularies))
            for row in table.output.rows.dropFirst() { try writer.addRow(row) }
        }
        let bytes = try writer.finish()
        return (bytes, isDoubtful ? losses(of: network, in: bytes, doubts) : [])
    }

    /// Reads the workbook again and compares.
    private func losses(of network: Network, in bytes: [UInt8], _ doubts: TableDoubts) -> [TableLoss] {
        do throws(ReadError) {
            let again = try read(FileBytes(bytes, name: "network.xlsx"), path: "-", options: ReadOptions()).network
            let comparison = TableComparison(network, again, doubts) { kind in
                // The heading is row 1, and no row is blank.
                let count =
                    switch kind {
                    case .vocabulary: VocabularyRow.all(of: network.vocabularies).count
                    case .organizations: network.organizations.count
                    case .projects: network.projects.count
                    case .participation: network.participations.count
                    case .collaborations: network.collaborations.count
                    case .targets: network.targets.count
                    case .outcomes: network.projects.reduce(0) { $0 + $1.outcomes.count }
                    }
                return Array(2..<2 + count)
            }
            return comparison.losses
        } catch {
            return [TableLoss(table: .organizations, row: 0, line: 1, column: nil, reason: .unreadable(error.message))]
        }
    }

    /// The words that the cells of a column offer to choose from.
    private static func lists(for headings: [String], _ vocabularies: Vocabularies) -> [WorkbookList] {
        let offered: [String: Vocabularies.List] = [
            "sector": .sector, "region": .region, "stage": .stage, "kind": .kind, "role": .role,
        ]
        return headings.enumerated().compactMap { column, heading in
            guard let list = offered[heading], !vocabularies[list].terms.isEmpty else { return nil }
            // A cell may hold several words, or one that is new; only sectors are a closed list.
            return WorkbookList(
                column: column, words: vocabularies[list].terms.map(\.code), allowsOthers: list != .sector)
        }
    }
}

/// A sheet that has been opened, with what it seems to be.
private struct OpenSheet {
    let rows: SheetReader
    let headings: [String]
    let kind: TableKind?
    /// The map of the columns, if it is for this sheet.
    let map: ColumnMap
    private let isHidden: Bool

    init(_ sheet: Workbook.Sheet, _ rows: SheetReader, _ map: ColumnMap) {
        self.rows = rows
        isHidden = sheet.isHidden
        var first = rows
        let hasRows = first.next()
        headings = hasRows ? first.record.texts.map { $0.trimmed } : []
        let mapped = map.entries.isEmpty ? nil : try? map.columns(among: headings)
        self.map = mapped == nil ? ColumnMap() : map
        kind =
            hasRows
            ? Self.kind(named: sheet.name, headings, mapped ?? [:]) ?? TableKind.detect(headings, mapped: mapped ?? [:])
            : nil
    }

    /// The table that a sheet's name promises, if its headings keep the promise.
    private static func kind(named name: String, _ headings: [String], _ mapped: [Int: String]) -> TableKind? {
        let names: [String: TableKind] = [
            "elements": .organizations, "nodes": .organizations, "องค์กร": .organizations, "โครงการ": .projects,
            "connections": .collaborations, "edges": .collaborations, "relations": .collaborations,
            "ties": .collaborations, "ความร่วมมือ": .collaborations, "participations": .participation,
        ]
        let folded = foldedHeading(name)
        guard let kind = TableKind(rawValue: folded) ?? names[folded] else { return nil }
        let known = headings.enumerated().compactMap { position, heading in
            mapped[position].map { FieldName($0)?.field } ?? kind.field(for: heading)?.field
        }
        let isNamed = kind != .organizations && kind != .projects || known.contains { $0 == .id || $0.isPerLanguage }
        return kind.required.allSatisfy(known.contains) && isNamed ? kind : nil
    }

    private var place: Finding.Place { Finding.Place(file: "\(rows.file), sheet \(rows.sheet)") }

    var unread: Finding { isHidden ? .hiddenSheet(at: place, isRead: false) : .unreadFile(at: place) }

    /// Says what is particular about the sheet.
    func report(to report: inout ReadReport) {
        if isHidden { report.add(.hiddenSheet(at: place, isRead: true)) }
        let notes = rows.notes
        if notes.mergedAreas.count > 0 { report.add(.mergedCells(at: place, count: notes.mergedAreas.count)) }
        if notes.uncomputedFormulas.count > 0 {
            report.add(.uncomputedFormulas(at: place, count: notes.uncomputedFormulas.count))
        }
        for error in notes.errors {
            let cell = Finding.Place(file: place.file, line: error.cell.row, cell: error.cell.description)
            report.add(.errorCell(at: cell, error.code))
        }
    }
}
