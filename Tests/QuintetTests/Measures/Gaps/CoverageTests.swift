import Quintet
import QuintetTestSupport
import Testing

/// Which helices are at work where, on projects that can be counted by hand.
struct CoverageTests {
    /// Health in the north by a ministry and a university that also serves the environment; health and tourism without a region
    /// by the university (north) and a firm (south); and a project of nobody.
    static func threeProjects() throws -> Network {
        var network = Network()
        for (id, sector, region) in [
            ("min", Sector.government, "north"), ("uni", .academia, "north"), ("firm", .business, "south"),
        ] {
            var organization = Organization(Organization.ID(id), sector: sector)
            organization.region = region
            if id == "uni" { organization.alsoSectors = [.environment] }
            try network.add(organization)
        }
        try network.add(Organization("club"))
        var clinic = Project("clinic"), trail = Project("trail"), idea = Project("idea")
        (clinic.areas, clinic.region) = (["health"], "north")
        clinic.period = try #require(Period(since: 2020, until: 2022))
        trail.areas = ["health", "tourism-culture"]
        trail.period = try #require(Period(since: 2021, until: 2021))
        (idea.areas, idea.region) = (["health"], "south")
        for project in [clinic, trail, idea] { try network.add(project) }
        for (organization, project) in [("min", "clinic"), ("uni", "clinic"), ("uni", "trail"), ("firm", "trail")] {
            try network.add(Participation(Organization.ID(organization), in: Project.ID(project)))
        }
        return network
    }

    static func place(_ coverage: Coverage, _ row: String?, _ column: String?) throws -> (row: Int, column: Int) {
        (
            try #require(coverage.rows.firstIndex(of: row)), try #require(coverage.columns.firstIndex(of: column))
        )
    }

    @Test func `a cell has its projects and their helices, and a project without a region is where its partners are`()
        throws
    {
        let coverage = try Self.threeProjects().coverage(by: .area, .region)
        #expect(coverage.unit == .projects)
        #expect(coverage.rows.count == 9 && coverage.columns.count == 6, "the words of the lists, in their order")
        let north = try Self.place(coverage, "health", "north")
        #expect(coverage[north.row, north.column].count == 2)
        #expect(
            coverage.present(row: north.row, column: north.column) == SectorSet([.government, .academia, .environment]))
        #expect(coverage.presentOnlyAlso(row: north.row, column: north.column) == SectorSet([.environment]))
        #expect(coverage.missing(row: north.row, column: north.column) == SectorSet([.business, .civilSociety]))
        let south = try Self.place(coverage, "health", "south")
        #expect(coverage[south.row, south.column].count == 2, "the trail by its firm, and the idea of nobody")
        #expect(coverage.present(row: south.row, column: south.column) == SectorSet([.business]))
        let tourism = try Self.place(coverage, "tourism-culture", "north")
        #expect(coverage[tourism.row, tourism.column].organizations == [1])
        let empty = try Self.place(coverage, "urbanization", "west")
        #expect(coverage[empty.row, empty.column].isEmpty)
    }

    @Test func `by year a project is in each of its years, and undated ones in a row of their own`() throws {
        let coverage = try Self.threeProjects().coverage(by: .year, .sector)
        #expect(coverage.rows == ["2020", "2021", "2022", nil])
        #expect(coverage.columns == ["government", "academia", "business", "civil-society", "environment", nil])
        let count: (Int, Int) -> Int = { coverage[$0, $1].count }
        #expect([count(0, 0), count(1, 0), count(2, 0), count(3, 0)] == [1, 1, 1, 0])
        #expect([count(0, 1), count(1, 1), count(2, 1)] == [1, 2, 1])
        #expect(count(1, 2) == 1 && count(0, 2) == 0)
        #expect(count(1, 4) == 2, "the university also serves the environment")
        #expect(coverage.presentOnlyAlso(row: 1, column: 4) == SectorSet([.environment]))
        #expect(coverage.missing(row: 0, column: 2) == SectorSet([.business]))
        #expect(coverage.missing(row: 0, column: 0).isEmpty, "a cell by sector is about that sector alone")
        #expect(
            try Self.threeProjects().coverage(by: .year, .sector, years: 2021...2040).rows == ["2021", "2022", nil])
    }

    @Test func `what the source cannot express is not observed and never missing`() throws {
        var network = try Self.threeProjects()
        network.vocabularies.notObserved = [.civilSociety, .environment]
        let coverage = network.coverage(by: .area, .region)
        let south = try Self.place(coverage, "health", "south")
        #expect(coverage.missing(row: south.row, column: south.column) == SectorSet([.government, .academia]))
        #expect(coverage.notObserved(row: south.row, column: south.column) == SectorSet([.civilSociety, .environment]))
        let north = try Self.place(coverage, "health", "north")
        #expect(coverage.notObserved(row: north.row, column: north.column) == SectorSet([.civilSociety]))
        #expect(network.observableSectors.count == 3)
        let helices = network.projectHelices()
        #expect(
            helices.map(\.missing) == [
                SectorSet([.business]), SectorSet([.government]), SectorSet([.government, .academia, .business]),
            ])
    }

    @Test func `by kind ties are counted, and without projects organizations`() throws {
        var network = NamedNetworks.q7
        let byRegion = network.coverage(by: .region, .sector)
        #expect(byRegion.unit == .organizations && byRegion.rows == [nil])
        #expect((0..<5).map { byRegion[0, $0].count } == [1, 2, 2, 1, 1])
        try network.add(Collaboration("g1", "e1", kind: "research"))
        let byKind = network.coverage(by: .kind, .sector)
        #expect(byKind.unit == .ties && byKind.rows == ["research", nil])
        #expect((0..<5).map { byKind[0, $0].count } == [1, 0, 0, 0, 1])
        #expect((0..<5).map { byKind[1, $0].count } == [3, 3, 3, 2, 1], "a tie within a sector counts once")
    }

    @Test(arguments: GapDimension.allCases, GapDimension.allCases)
    func `any two dimensions of any small network can be crossed`(_ one: GapDimension, _ other: GapDimension) throws {
        guard one != other else { return }
        for network in [
            NamedNetworks.empty, NamedNetworks.single, NamedNetworks.threeProjects, try Self.threeProjects(),
        ] {
            let coverage = network.coverage(by: one, other)
            for row in coverage.rows.indices {
                for column in coverage.columns.indices {
                    let (present, missing) = (
                        coverage.present(row: row, column: column), coverage.missing(row: row, column: column)
                    )
                    let hidden = coverage.notObserved(row: row, column: column)
                    #expect(present.intersection(missing).isEmpty)
                    #expect(
                        present.union(missing).union(hidden) == coverage.sectors(row: row, column: column))
                    #expect(!coverage[row, column].isEmpty || present.isEmpty)
                }
            }
        }
    }
}
