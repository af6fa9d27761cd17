/// Which helices are present in each project: what completeness and synergy are worked out from.
///
/// A helix is present in a project if an organization of that sector takes part in it. Projects in which nobody's sector is
/// known say nothing of helices and are kept apart.
public struct HelixPresence: Sendable {
    /// What one project shows.
    public struct Row: Hashable, Sendable {
        /// The project by its position in the network; nil where the rows were given.
        public let project: Int?
        /// The sectors of those who take part; one sector counts for each organization.
        public let sectors: Set<Sector>
        /// Sectors that only the *also* sectors of those who take part bring.
        public let alsoSectors: Set<Sector>
        /// Those who take part and have no sector.
        public let withoutSector: Int
        /// The region of the project.
        public let region: String?
    }

    /// Projects in which somebody's sector is known, in the order of the network.
    public let rows: [Row]
    /// Projects that nobody takes part in.
    public let emptyProjects: Int
    /// Projects in which people take part but nobody's sector is known.
    public let unknownProjects: Int
    /// The sectors that the source of the data can express: one that it cannot is not observed, which is never missing.
    public let observable: [Sector]

    /// The projects of a network.
    ///
    /// A sector that the vocabulary says the source cannot express counts as observable all the same if an organization has
    /// it.
    ///
    /// - Complexity: O(*n* + *m*), where *n* is the number of organizations and projects and *m* of participations.
    public init(_ network: Network) {
        let organizations = network.organizations.map { (sector: $0.sector, also: Set($0.alsoSectors)) }
        let seen = Set(organizations.compactMap(\.sector))
        observable = Sector.allCases.filter {
            !network.vocabularies.notObserved.contains($0) || seen.contains($0)
        }
        let n = network.projects.count
        var members = [Set<Int>](repeating: [], count: n)
        let columns = network.participationColumns
        for part in 0..<columns.count {
            members[Int(columns.projects[part])].insert(Int(columns.organizations[part]))
        }
        var rows: [Row] = []
        var (empty, unknown) = (0, 0)
        for (position, project) in network.projects.enumerated() {
            let sectors = Set(members[position].compactMap { organizations[$0].sector })
            let also = members[position].reduce(into: Set<Sector>()) { $0.formUnion(organizations[$1].also) }
            if members[position].isEmpty {
                empty += 1
            } else if sectors.isEmpty && also.isEmpty {
                unknown += 1
            } else {
                rows.append(
                    Row(
                        project: position, sectors: sectors, alsoSectors: also.subtracting(sectors),
                        withoutSector: members[position].count { organizations[$0].sector == nil },
                        region: project.region))
            }
        }
        (self.rows, emptyProjects, unknownProjects) = (rows, empty, unknown)
    }

    /// Projects given by the helices present in them and, where known, their regions.
    public init(
        _ projects: [Set<Sector>], regions: [String?]? = nil, observable: [Sector] = Sector.allCases
    ) {
        precondition(regions.map { $0.count == projects.count } ?? true, "there is a region for each project, or nil")
        rows = projects.enumerated().map { place, sectors in
            Row(
                project: nil, sectors: sectors, alsoSectors: [], withoutSector: 0,
                region: regions.flatMap { $0[place] })
        }
        (emptyProjects, unknownProjects) = (0, 0)
        self.observable = observable
    }
}

extension Set<Sector> {
    /// One bit for each sector, by its position.
    var bits: UInt8 { reduce(0) { $0 | 1 << UInt8($1.position) } }
}
