// Which helices work where: the cells of a table of two dimensions. A definition of our own; the question is that of gap maps
// in evaluation (B. Snilstveit and others, "Evidence & Gap Maps", Journal of Clinical Epidemiology 79, 2016, 120–129,
// doi 10.1016/j.jclinepi.2016.05.015), asked of partners instead of studies.

/// A table of two dimensions, with the helices at work in each cell.
///
/// A helix is *present* in a cell where an organization of that sector, or that also serves it, takes part in a project of the
/// cell; *missing* where none does; *not observed* where the source of the data cannot express it. A project is of the areas,
/// the region and so on that it names. What it does not name is taken from each organization for itself: its region, its
/// areas. A project of two areas is in the cells of both. A part in it, or a tie, lasts as long as it says, or else as its project
/// does, and is in the cells of all its years.
///
/// By sector, a cell is about that sector alone.
public struct Coverage: Sendable {
    /// One value of a dimension; nil stands for "it is not said".
    public typealias Value = String?

    /// What is in a cell.
    public struct Cell: Hashable, Sendable {
        /// Projects, ties or organizations, by ``Coverage/unit``.
        public internal(set) var count = 0
        public internal(set) var organizations: [Int] = []
        /// Sectors of the organizations.
        public internal(set) var own = SectorSet()
        /// Sectors that they also serve.
        public internal(set) var also = SectorSet()
        /// Organizations without a sector: they may be of any that seems to be missing.
        public internal(set) var withoutSector = 0

        /// Nothing at all is here.
        public var isEmpty: Bool { count == 0 }
    }

    public let unit: CoverageUnit
    public let dimensions: (rows: GapDimension, columns: GapDimension)
    /// Words of a list in its order, where the data uses any of it; then others the data uses, by code; nil last, where there
    /// is any such record. Years run from the first to the last.
    public let rows: [Value]
    public let columns: [Value]
    /// The cells, row after row.
    let cells: [Cell]
    let observable: SectorSet

    /// The cell of a row and a column, by their places.
    public subscript(row: Int, column: Int) -> Cell { cells[row * columns.count + column] }

    /// The sectors that a cell is about: all five, or by sector the one.
    public func sectors(row: Int, column: Int) -> SectorSet {
        let byRow = dimensions.rows == .sector, byColumn = dimensions.columns == .sector
        guard byRow || byColumn else { return SectorSet(Sector.allCases) }
        let code = byRow ? rows[row] : columns[column]
        return SectorSet([code.flatMap { Sector(rawValue: $0) }].compactMap(\.self))
    }

    /// The helices at work in a cell.
    public func present(row: Int, column: Int) -> SectorSet {
        self[row, column].own.union(self[row, column].also).intersection(sectors(row: row, column: column))
    }

    /// Those that are there only because an organization of another sector also serves them.
    public func presentOnlyAlso(row: Int, column: Int) -> SectorSet {
        present(row: row, column: column).subtracting(self[row, column].own)
    }

    /// Those that could be observed and are not at work in a cell.
    public func missing(row: Int, column: Int) -> SectorSet {
        sectors(row: row, column: column).intersection(observable).subtracting(present(row: row, column: column))
    }

    /// Those that the source cannot express, and which nobody is said to serve.
    public func notObserved(row: Int, column: Int) -> SectorSet {
        sectors(row: row, column: column).subtracting(observable).subtracting(present(row: row, column: column))
    }
}

extension Network {
    /// Which helices work where.
    ///
    /// An empty network gives a table without rows. Projects in which nobody takes part count in their cells and bring no
    /// helix. Where one of the dimensions is the kind of tie, recorded ties are counted; where nobody takes part in any
    /// project, organizations.
    ///
    /// - Parameters:
    ///   - rows: what the rows are.
    ///   - columns: what the columns are, another dimension.
    ///   - years: the years to show where a dimension is the year, all unless given; at most the last 200.
    /// - Complexity: O(*n* + *p* *c*), where *p* is the number of parts in projects, of which each is in *c* cells.
    ///
    /// A project of the area health in the north, of a hospital and a village: by area and region, the cell (health, north) has
    /// one project, two helices present and three missing.
    public func coverage(by rows: GapDimension, _ columns: GapDimension, years: ClosedRange<Int>? = nil) -> Coverage {
        precondition(rows != columns, "the two dimensions differ")
        let units = CoverageUnits(self, dimensions: [rows, columns], years: years)
        let (rowValues, columnValues) = (units.values(of: rows, in: self), units.values(of: columns, in: self))
        let width = columnValues.count
        var cells = [Coverage.Cell](repeating: Coverage.Cell(), count: rowValues.count * width)
        var lastItem = [Int](repeating: -1, count: cells.count)
        var members = [Set<Int>](repeating: [], count: cells.count)
        let places = (
            Dictionary(uniqueKeysWithValues: rowValues.enumerated().map { ($0.element, $0.offset) }),
            Dictionary(uniqueKeysWithValues: columnValues.enumerated().map { ($0.element, $0.offset) })
        )
        let served = (0..<organizationColumns.count).map { servedSectors($0) }
        // Parts come project by project, so that a cell counts a project when it first meets it.
        for part in units.parts {
            for row in units.values(of: part, rows, in: self) {
                for column in units.values(of: part, columns, in: self) {
                    guard let x = places.0[row], let y = places.1[column] else { continue }
                    let place = x * width + y
                    if lastItem[place] != part.item {
                        lastItem[place] = part.item
                        cells[place].count += 1
                    }
                    guard let organization = part.organization, members[place].insert(organization).inserted else {
                        continue
                    }
                    let (own, also) = served[organization]
                    cells[place].organizations.append(organization)
                    cells[place].own = cells[place].own.union(own)
                    cells[place].also = cells[place].also.union(also)
                    if own.isEmpty { cells[place].withoutSector += 1 }
                }
            }
        }
        return Coverage(
            unit: units.unit, dimensions: (rows, columns), rows: rowValues, columns: columnValues, cells: cells,
            observable: observableSectors)
    }
}
