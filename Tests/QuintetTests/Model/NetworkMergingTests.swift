import Testing

@testable import Quintet

struct NetworkMergingTests {
    @Test func `ties and parts move, those between the two go, parts that coincide become one`() throws {
        var network = try Network("keeper", "twin", "other")
        for id in ["p", "q"] { try network.add(Project(Project.ID(id))) }
        for (one, other) in [
            ("twin", "other"), ("other", "twin"), ("twin", "keeper"), ("keeper", "twin"), ("twin", "twin"),
            ("keeper", "other"),
        ] { try network.add(Collaboration(Organization.ID(one), Organization.ID(other), kind: one + other)) }
        try network.add(Participation("keeper", in: "p", role: "lead"))
        try network.add(Participation("twin", in: "p", role: "lead"))
        try network.add(Participation("twin", in: "p", role: "partner"))
        try network.add(Participation("twin", in: "q"))
        try network.add(Participation("twin", in: "q"))

        let report = try network.merge("twin", into: "keeper")
        #expect(report.merged == "twin")
        #expect(report.into == "keeper")
        #expect(report.movedTies == 3)
        #expect(report.droppedTies == 2)
        #expect(report.movedParticipations == 2)
        #expect(report.mergedParticipations == 2)
        #expect(network.ids == ["keeper", "other"])
        #expect(network.tieTexts == ["keeper>other", "other>keeper", "keeper>keeper", "keeper>other"])
        #expect(network.collaborations.map(\.kind) == ["twinother", "othertwin", "twintwin", "keeperother"])
        #expect(
            network.participations.map { "\($0.organization) \($0.project) \($0.role ?? "-")" }
                == ["keeper p lead", "keeper p partner", "keeper q -"])
    }

    @Test func `the one that stays takes in what it did not know`() throws {
        var keeper = Organization("keeper", names: [.thai: "ผู้เก็บ"])
        keeper.abbreviation = "K"
        keeper.aliases = ["Keep"]
        keeper.alsoSectors = [.business, .academia]
        keeper.areas = ["health"]
        keeper.period = Period(2001, 2010)
        keeper.attributes = ["web": "k.example"]
        var twin = Organization("twin", sector: .business, names: [.thai: "แฝด", .english: "Twin"])
        twin.abbreviation = "T"
        twin.aliases = ["Keep", "Double"]
        twin.alsoSectors = [.government]
        twin.region = "north"
        twin.areas = ["health", "urbanization"]
        twin.period = Period(1999, 2005)
        twin.location = Organization.Location(latitude: 1, longitude: 2)
        twin.attributes = ["web": "t.example", "tel": "1"]
        var network = Network()
        try network.add(keeper)
        try network.add(twin)
        try network.merge("twin", into: "keeper")

        let merged = try #require(network[Organization.ID("keeper")])
        #expect(merged.names == [.thai: "ผู้เก็บ", .english: "Twin"])
        #expect(merged.abbreviation == "K")
        #expect(merged.aliases == ["Keep", "twin", "แฝด", "T", "Double"])
        #expect(merged.sector == .business)
        #expect(merged.alsoSectors == [.academia, .government])
        #expect(merged.region == "north")
        #expect(merged.areas == ["health", "urbanization"])
        #expect(merged.period == Period(1999, 2010))
        #expect(merged.location == twin.location)
        #expect(merged.attributes == ["web": "k.example", "tel": "1"])
    }

    @Test func `a merge is the same whichever of the two came first in the list`() throws {
        for ids: [Organization.ID] in [["a", "b", "c"], ["b", "a", "c"]] {
            var network = Network()
            for id in ids { try network.add(Organization(id)) }
            try network.add(Collaboration("a", "c"))
            try network.add(Collaboration("b", "c"))
            try network.merge("a", into: "b")
            #expect(network.ids == ["b", "c"])
            #expect(network.tieTexts == ["b>c", "b>c"])
        }
    }
}
