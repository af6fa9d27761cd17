import Quintet

/// Which sectors work on which area in which region, and how many projects there are.
///
/// A sector is present in a cell where an organization of it (its further sectors count, too) works on the area and is
/// of the region, or takes part in a project of that area in that region. A project counts in every area it names.
struct CoverageTable {
    struct Cell {
        var sectors: Set<Sector> = []
        var projects: Set<Int> = []
        var organizations: Set<Int> = []
        var isEmpty: Bool { projects.isEmpty && organizations.isEmpty }
    }

    /// Codes in the order of the vocabulary; those it does not have come last.
    let areas: [String]
    let regions: [String]
    private(set) var cells: [[Cell]]
    /// The whole row and column, cells or none.
    private(set) var rowTotals: [Cell]
    private(set) var columnTotals: [Cell]
    /// Organizations and projects that name no area or no region and appear in no cell.
    private(set) var unplacedOrganizations = 0
    private(set) var unplacedProjects = 0
    /// Areas and regions left out because there are too many.
    let omittedAreas: Int
    let omittedRegions: Int
    /// Whether a sector is present somewhere only because an organization also serves it.
    private(set) var countsAlsoSectors = false

    /// The most rows and columns that a page shows.
    static let rowLimit = 14
    static let columnLimit = 9

    init(_ network: Network) {
        let organizations = Array(network.organizations)
        let projects = network.projects
        let usedAreas = organizations.flatMap(\.areas) + projects.flatMap(\.areas)
        let usedRegions = organizations.compactMap(\.region) + projects.compactMap(\.region)
        let (areas, omittedAreas) = Self.codes(usedAreas, network.vocabularies[.area], limit: Self.rowLimit)
        let (regions, omittedRegions) = Self.codes(usedRegions, network.vocabularies[.region], limit: Self.columnLimit)
        (self.areas, self.omittedAreas, self.regions, self.omittedRegions) = (
            areas, omittedAreas, regions, omittedRegions
        )
        cells = [[Cell]](repeating: [Cell](repeating: Cell(), count: regions.count), count: areas.count)
        rowTotals = [Cell](repeating: Cell(), count: areas.count)
        columnTotals = [Cell](repeating: Cell(), count: regions.count)
        let row = Dictionary(uniqueKeysWithValues: areas.enumerated().map { ($1, $0) })
        let column = Dictionary(uniqueKeysWithValues: regions.enumerated().map { ($1, $0) })

        var isPlaced = [Bool](repeating: false, count: organizations.count)
        func add(_ organization: Int, _ areas: [Int], _ region: Int?) {
            let own = organizations[organization]
            let sectors = Set([own.sector].compactMap(\.self) + own.alsoSectors)
            for area in areas {
                rowTotals[area].organizations.insert(organization)
                guard let region else { continue }
                isPlaced[organization] = true
                columnTotals[region].organizations.insert(organization)
                cells[area][region].organizations.insert(organization)
                for sector in sectors.sorted() where cells[area][region].sectors.insert(sector).inserted {
                    if sector != own.sector { countsAlsoSectors = true }
                }
            }
        }
        for (position, project) in projects.enumerated() {
            let (areas, region) = (project.areas.compactMap { row[$0] }, project.region.flatMap { column[$0] })
            if areas.isEmpty || region == nil { unplacedProjects += 1 }
            for area in areas {
                rowTotals[area].projects.insert(position)
                if let region { cells[area][region].projects.insert(position) }
            }
            if let region { columnTotals[region].projects.insert(position) }
        }
        for (position, organization) in organizations.enumerated() {
            add(position, organization.areas.compactMap { row[$0] }, organization.region.flatMap { column[$0] })
        }
        for part in 0..<network.participationColumns.count {
            let project = projects[Int(network.participationColumns.projects[part])]
            add(
                Int(network.participationColumns.organizations[part]), project.areas.compactMap { row[$0] },
                project.region.flatMap { column[$0] })
        }
        unplacedOrganizations = isPlaced.count { !$0 }
    }

    /// The vocabulary's codes where the data uses any of them, and those of the data; the most used where there are
    /// more than fit.
    private static func codes(
        _ used: [String], _ vocabulary: Vocabulary, limit: Int
    ) -> (codes: [String], omitted: Int) {
        var counts: [String: Int] = [:]
        for code in used { counts[code, default: 0] += 1 }
        let known = vocabulary.terms.map(\.code)
        // What a vocabulary lists and nobody works on is a gap to be seen.
        let listed = known.contains { counts[$0] != nil } ? known : []
        let own = counts.keys.filter { vocabulary[$0] == nil }.sorted()
        let all = listed + own
        guard all.count > limit else { return (all, 0) }
        let kept = Set(all.sorted { (counts[$1] ?? 0, $0) < (counts[$0] ?? 0, $1) }.prefix(limit))
        return (all.filter { kept.contains($0) }, all.count - limit)
    }
}
