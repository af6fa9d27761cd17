import Quintet

/// What is asked about gaps.
public struct GapsQuestion: Sendable {
    public var rows = GapDimension.area
    /// Another dimension than the rows.
    public var columns = GapDimension.region
    /// The years to show where a dimension is the year; nil for all.
    public var years: ClosedRange<Int>?
    /// How many gaps to show; nil for ten where people read them, and all for programs.
    public var top: Int?
    /// Whether programs get the gaps in place of the cells.
    public var listsGaps = false

    /// Asks about areas and regions.
    public init() {}
}

/// All that is known for the answer.
struct GapsFindings {
    /// What lacks exactly one helix.
    enum Place {
        case project(Int)
        case cell(row: Int, column: Int)
    }

    let subject: Subject
    let question: GapsQuestion
    let coverage: Coverage
    let projects: [ProjectHelices]
    /// What lacks exactly one helix, in the order that ``HelixGap/item`` counts.
    let places: [Place]
    /// The cheapest first.
    let gaps: [HelixGap]
    let observable: SectorSet

    init(_ subject: Subject, _ question: GapsQuestion, progress: WorkProgress?) throws(Stopped) {
        self.subject = subject
        self.question = question
        let network = subject.network
        let coverage = network.coverage(by: question.rows, question.columns, years: question.years)
        self.coverage = coverage
        projects = network.projectHelices()
        observable = network.observableSectors
        var (places, teams): ([Place], [IncompleteTeam]) = ([], [])
        let bySector = question.rows == .sector || question.columns == .sector
        if network.projects.isEmpty, coverage.unit == .organizations, !bySector {
            for row in coverage.rows.indices {
                for column in coverage.columns.indices {
                    let missing = coverage.missing(row: row, column: column)
                    let cell = coverage[row, column]
                    guard missing.count == 1, let sector = missing.sectors.first, !cell.isEmpty else { continue }
                    places.append(.cell(row: row, column: column))
                    teams.append(
                        IncompleteTeam(
                            members: cell.organizations, missing: sector,
                            areas: Self.codes(.area, coverage, row, column),
                            regions: Self.codes(.region, coverage, row, column)))
                }
            }
        } else {
            for (project, team) in network.nearlyCompleteProjects() {
                places.append(.project(project))
                teams.append(team)
            }
        }
        self.places = places
        gaps = try network.gaps(of: teams, in: subject.graph, progress: progress)
    }

    private static func codes(_ dimension: GapDimension, _ coverage: Coverage, _ row: Int, _ column: Int) -> Set<String>
    {
        let codes = [
            coverage.dimensions.rows == dimension ? coverage.rows[row] : nil,
            coverage.dimensions.columns == dimension ? coverage.columns[column] : nil,
        ]
        return Set(codes.compactMap(\.self))
    }

    /// Cells, by row and column.
    var cells: [(row: Int, column: Int)] {
        coverage.rows.indices.flatMap { row in coverage.columns.indices.map { (row, $0) } }
    }

    /// Cells of values that are said, in which nothing is; by sector, of sectors that could be there.
    var emptyCells: [(row: Int, column: Int)] {
        cells.filter { row, column in
            coverage.rows[row] != nil && coverage.columns[column] != nil && coverage[row, column].isEmpty
                && !coverage.sectors(row: row, column: column).intersection(observable).isEmpty
        }
    }

    var isBySector: Bool { question.rows == .sector || question.columns == .sector }
}
