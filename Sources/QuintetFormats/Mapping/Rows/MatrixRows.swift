import Quintet

// A matrix: the first cell is empty, the first row and the first column name organizations (or, where the two have
// nothing in common, organizations and projects), and a cell holds the strength of a tie. Zero and nothing are no tie.

extension NetworkAssembler {
    /// Reads the table if it is a matrix.
    ///
    /// - Returns: false, with nothing read, where it is none.
    mutating func readMatrix(_ source: TableSource) throws(ReadError) -> Bool {
        var source = source
        guard let headings = try source.next(), headings.isEmpty(0), headings.count > 1 else { return false }
        var columns = headings.texts.dropFirst().map { CSVWriter.unguard($0).trimmed }
        // A table of another kind may have a column of row numbers without a heading in front.
        guard columns.contains(where: { !$0.isEmpty }), TableKind.detect(columns) == nil,
            try Self.holdsNumbers(source)
        else { return false }
        var count = ReadReport.FileCount(file: source.name, table: .collaborations)
        var rows: [(name: String, origin: Origin, cells: [(column: Int, weight: Double)])] = []
        while let row = try source.next() {
            guard !row.isBlank else { continue }
            count.read += 1
            let name = CSVWriter.unguard(row.text(0)).trimmed
            guard !name.isEmpty else {
                report.add(.missing(.source, at: Finding.Place(file: source.name, line: row.line)))
                count.refused += 1
                continue
            }
            count.kept += 1
            rows.append((name, Origin(file: source.name, row: row.line), cells(of: row, columns, source.name)))
        }
        let names = Set(rows.map(\.name))
        let isTwoMode = !columns.contains(where: names.contains)
        // With a table of organizations, the matrix names those; a name that is none of them is a bad row or column.
        let before = rows.count
        rows = rows.compactMap { row in
            let place = Finding.Place(file: source.name, line: row.origin.row)
            return knownOrganization(row.name, .source, at: place).map { ($0, row.origin, row.cells) }
        }
        count.kept -= before - rows.count
        count.refused += before - rows.count
        if !isTwoMode {
            let place = Finding.Place(file: source.name, line: headings.line)
            columns = columns.map { $0.isEmpty ? $0 : knownOrganization($0, .target, at: place) ?? "" }
            for row in rows.indices { rows[row].cells.removeAll { columns[$0.column].isEmpty } }
        }
        do throws(EditingError) {
            if isTwoMode {
                count = ReadReport.FileCount(
                    file: source.name, table: .participation, read: count.read, kept: count.kept, refused: count.refused
                )
                try addParts(rows, columns)
            } else {
                try addTies(rows, columns)
            }
        } catch {
            throw .tooMany(file: source.name, what: error.description)
        }
        report.add(.readAsMatrix(at: Finding.Place(file: source.name), isTwoMode: isTwoMode))
        report.files.append(count)
        return true
    }

    /// Whether most cells of the first rows, but for the first column, are numbers or empty.
    private static func holdsNumbers(_ source: TableSource) throws(ReadError) -> Bool {
        var source = source
        var (numbers, others) = (0, 0)
        for _ in 0..<20 {
            guard let row = try source.next() else { break }
            for index in 1..<max(row.count, 2) where !row.isEmpty(index) {
                if case .number = row.withBytes(index, { NumberText.read($0) }) { numbers += 1 } else { others += 1 }
            }
        }
        return numbers >= others
    }

    /// The cells of a row that hold a strength; those that hold something else are said and left out.
    private mutating func cells(
        of row: CSVRecord, _ columns: [String], _ file: String
    ) -> [(column: Int, weight: Double)] {
        var cells: [(column: Int, weight: Double)] = []
        for index in 1..<max(row.count, 2) where !row.isEmpty(index) {
            let place = row.place(of: index)
            let at = Finding.Place(
                file: file, line: place.line, column: place.cell == nil ? place.column : nil,
                cell: place.cell?.description)
            guard index <= columns.count, !columns[index - 1].isEmpty else {
                report.add(.surplusCell(at: at, row.text(index)))
                continue
            }
            switch row.withBytes(index, { NumberText.read($0) }) {
            case .number(0), .empty: continue
            case .number(let weight) where weight.isUsableWeight: cells.append((index - 1, weight))
            default: report.add(.unusableWeight(at: at, row.text(index)))
            }
        }
        return cells
    }

    /// Ties between the organizations of rows and columns: undirected if every cell has its like on the other side.
    private mutating func addTies(
        _ rows: [(name: String, origin: Origin, cells: [(column: Int, weight: Double)])], _ columns: [String]
    ) throws(EditingError) {
        for name in rows.map(\.name) + columns.filter({ !$0.isEmpty })
        where network.position(of: Organization.ID(name)) == nil {
            try network.add(Organization(Organization.ID(name)))
        }
        var weights: [[Int]: Double] = [:]
        func position(_ name: String) -> Int { network.position(of: Organization.ID(name)) ?? 0 }
        for row in rows {
            for cell in row.cells { weights[[position(row.name), position(columns[cell.column])]] = cell.weight }
        }
        let isSymmetric = !tiesAreDirected && weights.allSatisfy { weights[[$0.key[1], $0.key[0]]] == $0.value }
        if !isSymmetric, !tiesAreDirected, Self.fillsOneHalf(weights.keys.map { ($0[0], $0[1]) }),
            let first = rows.first
        {
            report.add(.halfMatrix(at: Finding.Place(file: first.origin.file)))
        }
        for row in rows {
            for cell in row.cells {
                let ends = (position(row.name), position(columns[cell.column]))
                if isSymmetric, ends.0 > ends.1 { continue }
                var tie = Collaboration(
                    Organization.ID(row.name), Organization.ID(columns[cell.column]), weight: cell.weight,
                    isDirected: !isSymmetric)
                tie.origin = row.origin
                try network.add(tie)
                if ends.0 == ends.1 {
                    report.add(.selfTie(at: Finding.Place(file: row.origin.file, line: row.origin.row), row.name))
                }
            }
        }
    }

    /// Whether all cells lie on one side of the diagonal, and are too many for that to be chance.
    private static func fillsOneHalf(_ cells: [(row: Int, column: Int)]) -> Bool {
        let off = cells.filter { $0.row != $0.column }
        return off.count >= 3 && (off.allSatisfy { $0.row < $0.column } || off.allSatisfy { $0.row > $0.column })
    }

    /// Parts of the organizations of rows in the projects of columns.
    private mutating func addParts(
        _ rows: [(name: String, origin: Origin, cells: [(column: Int, weight: Double)])], _ columns: [String]
    ) throws(EditingError) {
        for column in columns where !column.isEmpty && network.position(of: Project.ID(column)) == nil {
            try network.add(Project(Project.ID(column)))
        }
        for row in rows {
            if network.position(of: Organization.ID(row.name)) == nil {
                try network.add(Organization(Organization.ID(row.name)))
            }
            for cell in row.cells {
                var part = Participation(Organization.ID(row.name), in: Project.ID(columns[cell.column]))
                part.weight = cell.weight
                part.origin = row.origin
                try network.add(part)
            }
        }
    }
}
