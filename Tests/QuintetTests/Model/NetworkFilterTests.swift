import Testing

@testable import Quintet

struct NetworkFilterTests {
    /// Five organizations, three projects, six ties: see the comments.
    private func example() throws -> Network {
        var network = Network()
        func add(_ id: String, _ sector: Sector?, _ region: String?, _ areas: [String]) throws {
            var organization = Organization(Organization.ID(id), sector: sector)
            organization.region = region
            organization.areas = areas
            try network.add(organization)
        }
        try add("ministry", .government, "central", ["health"])
        try add("college", .academia, "north", [])
        try add("firm", .business, "north", ["urbanization"])
        try add("village", nil, nil, [])
        try add("forest", .environment, "south", [])

        var clinic = Project("clinic")  // north, health, 2015–2018, support
        clinic.areas = ["health"]
        clinic.region = "north"
        clinic.period = Period(2015, 2018)
        clinic.mechanisms = ["support"]
        var street = Project("street")  // undated, urbanization, connect
        street.areas = ["urbanization"]
        street.mechanisms = ["connect"]
        var idle = Project("idle")  // nobody takes part; south, from 2020
        idle.region = "south"
        idle.period = Period(2020, nil)
        for project in [clinic, street, idle] { try network.add(project) }

        var early = Participation("college", in: "clinic")
        early.period = Period(2015, 2015)
        try network.add(early)
        for (id, project) in [("village", "clinic"), ("firm", "street"), ("ministry", "street")] {
            try network.add(Participation(Organization.ID(id), in: Project.ID(project)))
        }

        func tie(_ one: String, _ other: String, _ kind: String?, _ project: String?, _ period: Period) throws {
            var tie = Collaboration(Organization.ID(one), Organization.ID(other), kind: kind, period: period)
            tie.project = project.map { Project.ID($0) }
            try network.add(tie)
        }
        try tie("ministry", "college", "funding", nil, Period(2010, 2016))  // 0
        try tie("college", "firm", "research", "clinic", .undated)  // 1, as long as clinic
        try tie("firm", "village", "research", "street", .undated)  // 2, nowhere a year
        try tie("village", "ministry", nil, nil, .undated)  // 3
        try tie("firm", "ministry", "funding", "idle", Period(2021, nil))  // 4
        try tie("college", "college", "research", nil, Period(nil, 2016))  // 5
        return network
    }

    private func filtered(_ set: (inout NetworkFilter) -> Void) throws -> (network: Network, report: FilterReport) {
        var filter = NetworkFilter()
        set(&filter)
        return try example().filtered(by: filter)
    }

    @Test func `a filter that asks nothing changes nothing`() throws {
        let (network, report) = try filtered { _ in }
        #expect(try network == example())
        #expect(report == FilterReport())
        #expect(NetworkFilter().isEmpty)
    }

    @Test func `sectors keep their organizations and what is between them`() throws {
        let (network, report) = try filtered { $0.sectors = [.academia, .business] }
        #expect(network.ids == ["college", "firm"])
        #expect(network.tieTexts == ["college>firm", "college>college"])
        #expect(network.projects.map(\.id) == ["clinic", "street"])
        #expect(network.participations.count == 2)
        #expect(report == FilterReport(organizations: 3, projects: 1, ties: 4))
    }

    @Test func `organizations without a sector can be asked for`() throws {
        #expect(try filtered { $0.includesNoSector = true }.network.ids == ["village"])
        let (network, _) = try filtered {
            $0.includesNoSector = true
            $0.sectors = [.business]
        }
        #expect(network.ids == ["firm", "village"])
        #expect(network.tieTexts == ["firm>village"])
    }

    @Test func `a region keeps its organizations and its projects, even idle ones`() throws {
        let north = try filtered { $0.regions = ["north"] }.network
        #expect(north.ids == ["college", "firm"])
        #expect(north.projects.map(\.id) == ["clinic", "street"])
        let south = try filtered { $0.regions = ["south"] }
        #expect(south.network.ids == ["forest"])
        #expect(south.network.projects.map(\.id) == ["idle"])
        #expect(south.report.ties == 6)
    }

    @Test func `an area keeps those that name it or work in it, and ties of other areas go`() throws {
        let (network, report) = try filtered { $0.areas = ["health"] }
        #expect(network.ids == ["ministry", "college", "village"])
        #expect(network.projects.map(\.id) == ["clinic"])
        #expect(network.tieTexts == ["ministry>college", "village>ministry", "college>college"])
        #expect(report == FilterReport(organizations: 2, projects: 2, ties: 3))
    }

    @Test func `a kind keeps its ties and every organization and project`() throws {
        let (network, report) = try filtered { $0.kinds = ["funding"] }
        #expect(network.tieTexts == ["ministry>college", "firm>ministry"])
        #expect(network.organizations.count == 5)
        #expect(network.projects.count == 3)
        #expect(report == FilterReport(ties: 4))
    }

    @Test func `a mechanism keeps its projects and the ties that name one`() throws {
        let (network, report) = try filtered { $0.mechanisms = ["support"] }
        #expect(network.projects.map(\.id) == ["clinic"])
        #expect(network.tieTexts == ["college>firm"])
        #expect(network.participations.count == 2)
        #expect(report == FilterReport(projects: 2, ties: 5))
    }

    @Test func `years keep what touches them, and undated records are left out and counted`() throws {
        let (network, report) = try filtered { $0.years = 2016...2016 }
        #expect(network.tieTexts == ["ministry>college", "college>firm", "college>college"])
        #expect(network.projects.map(\.id) == ["clinic"])
        #expect(network.participations.map(\.organization) == ["village"])
        #expect(report == FilterReport(projects: 1, ties: 1, undatedTies: 2, undatedProjects: 1))
    }

    @Test func `a project without a period lasts as long as the dated parts in it`() throws {
        var network = Network()
        for id in ["a", "b", "c"] { try network.add(Organization(Organization.ID(id))) }
        for id in ["p", "q"] { try network.add(Project(Project.ID(id))) }
        for (organization, since) in [("a", 2018), ("b", 2018), ("c", 2020)] {
            var part = Participation(Organization.ID(organization), in: "p")
            part.period = try #require(Period(since: since, until: since))
            try network.add(part)
        }
        try network.add(Participation("c", in: "q"))
        var filter = NetworkFilter()
        filter.years = 2018...2018
        let (then, report) = network.filtered(by: filter)
        #expect(then.projects.map(\.id) == ["p"] && then.participations.map(\.organization) == ["a", "b"])
        // q says nothing of when; p does, by its parts.
        #expect(report.undatedProjects == 1 && report.projects == 0)
        filter.years = 2019...2019
        let (later, other) = network.filtered(by: filter)
        #expect(later.projects.isEmpty && other.undatedProjects == 1 && other.projects == 1)
    }

    @Test func `undated records can be kept`() throws {
        let (network, report) = try filtered {
            $0.years = 2021...2030
            $0.keepsUndated = true
        }
        #expect(network.tieTexts == ["firm>village", "village>ministry", "firm>ministry"])
        #expect(network.projects.map(\.id) == ["street", "idle"])
        #expect(report == FilterReport(projects: 1, ties: 3))
    }

    @Test func `an undated tie between organizations that are not asked for is no undated one`() throws {
        let (network, report) = try filtered {
            $0.years = 2016...2016
            $0.sectors = [.academia, .business]
        }
        #expect(network.tieTexts == ["college>firm", "college>college"])
        #expect(report.undatedTies == 0)
        #expect(report.ties == 4)
    }

    @Test func `an organization left without ties stays unless isolates are dropped`() throws {
        let stays = try filtered { $0.kinds = ["funding"] }.network
        #expect(stays.ids.contains("forest"))
        let (network, report) = try filtered { $0.dropsIsolates = true }
        #expect(network.ids == ["ministry", "college", "firm", "village"])
        #expect(report == FilterReport(isolates: 1))
    }

    @Test func `an organization tied to itself alone is an isolate, and its tie counts as left out`() throws {
        var network = try Network("a", "b", "c")
        try network.add(Collaboration("a", "b"))
        try network.add(Collaboration("c", "c"))
        var filter = NetworkFilter()
        filter.dropsIsolates = true
        let (rest, report) = network.filtered(by: filter)
        #expect(rest.ids == ["a", "b"])
        #expect(report == FilterReport(ties: 1, isolates: 1))
    }

    @Test func `ties that lose their project to a filter no longer name it`() throws {
        let (network, _) = try filtered { $0.years = 2021...2021 }
        #expect(network.collaborations.map(\.project) == ["idle"])
        let kept = try filtered {
            $0.years = 2016...2016
            $0.mechanisms = []
        }.network
        #expect(kept.collaborations.map(\.project) == [nil, "clinic", nil])
    }

    @Test(arguments: 0..<300 as Range<UInt64>)
    func `what is kept and what is left out add up to what there was`(seed: UInt64) throws {
        var generator = ModelGenerator(seed: seed)
        let whole = try randomNetwork(&generator)
        let filter = randomFilter(&generator)
        let (part, report) = whole.filtered(by: filter)
        #expect(part.collaborations.count + report.ties + report.undatedTies == whole.collaborations.count)
        #expect(part.projects.count + report.projects + report.undatedProjects == whole.projects.count)
        #expect(
            part.organizations.count + report.organizations + report.isolates == whole.organizations.count)
        // What is left is a network of its own: asking again changes nothing.
        let (again, second) = part.filtered(by: filter)
        if !filter.dropsIsolates && filter.areas.isEmpty && filter.sectors.isEmpty && filter.regions.isEmpty {
            #expect(again.collaborations.count == part.collaborations.count)
            #expect(second.ties == 0)
        }
        #expect(part.ids == whole.ids.filter { part.position(of: Organization.ID($0)) != nil })
    }

    private func randomNetwork(_ generator: inout ModelGenerator) throws -> Network {
        var network = Network()
        for number in 0..<(1 + generator.below(12)) {
            var organization = Organization(
                Organization.ID("o\(number)"), sector: Sector.allCases.randomElement(using: &generator))
            if generator.below(4) == 0 { organization.sector = nil }
            organization.region = [nil, "north", "south"][generator.below(3)]
            organization.areas = [[], ["health"], ["urbanization", "health"]][generator.below(3)]
            try network.add(organization)
        }
        for number in 0..<(1 + generator.below(5)) {
            var project = Project(Project.ID("p\(number)"))
            project.areas = [[], ["health"], ["urbanization"]][generator.below(3)]
            project.region = [nil, "north"][generator.below(2)]
            project.mechanisms = [[], ["support"], ["connect"]][generator.below(3)]
            project.period = [.undated, Period(2015, 2018), Period(2020, nil)][generator.below(3)]
            try network.add(project)
        }
        func organization() -> Organization.ID {
            network.organizations[generator.below(network.organizations.count)].id
        }
        func project() -> Project.ID { network.projects[generator.below(network.projects.count)].id }
        for _ in 0..<generator.below(15) {
            var part = Participation(organization(), in: project())
            part.period = [.undated, Period(2016, 2017)][generator.below(2)]
            try network.add(part)
        }
        for _ in 0..<generator.below(25) {
            var tie = Collaboration(organization(), organization(), kind: [nil, "research"][generator.below(2)])
            tie.period = [.undated, .undated, Period(2016, 2016), Period(2019, nil)][generator.below(4)]
            if generator.below(2) == 0 { tie.project = project() }
            try network.add(tie)
        }
        return network
    }

    private func randomFilter(_ generator: inout ModelGenerator) -> NetworkFilter {
        var filter = NetworkFilter()
        if generator.below(3) == 0 { filter.sectors = [.academia, .government, .business] }
        if generator.below(4) == 0 { filter.includesNoSector = true }
        if generator.below(4) == 0 { filter.regions = ["north"] }
        if generator.below(4) == 0 { filter.areas = ["health"] }
        if generator.below(4) == 0 { filter.kinds = ["research"] }
        if generator.below(4) == 0 { filter.mechanisms = ["support"] }
        if generator.below(2) == 0 { filter.years = 2016...(2016 + generator.below(4)) }
        filter.keepsUndated = generator.below(3) == 0
        filter.dropsIsolates = generator.below(3) == 0
        return filter
    }
}
