import Foundation
import Quintet
import Testing

@testable import QuintetFormats

@Suite struct GraphMLFormatTests {
    static let cases = [
        FixtureCase(
            "everything", 3, 3, "skipped-elements 20", "skipped-elements 36", "skipped-elements 39",
            "skipped-elements 40", "skipped-elements 44", "skipped-elements 45", "skipped-elements 47",
            "attribute-columns", "buddhist-years", "buddhist-years"),
        FixtureCase("undeclared-key", 2, 1, "undeclared-key 4:18", "undeclared-key 6:33", "attribute-columns"),
        FixtureCase(
            "missing-ends", 1, 1, "missing-id 5:5", "missing-id 6:5", "missing-target 7:5", "missing-source 8:5",
            "missing-target 9:5", "unknown-organization 10:5", "self-tie 11:5"),
        FixtureCase(
            "repeated-ids", 2, 4, "repeated-row 6:5", "conflicting-row 7:5", "repeated-tie-id 10:5",
            "repeated-row 12:5"),
        FixtureCase(
            "bad-values", 2, 1, "unknown-direction 9:3", "unknown-sector 10:18", "out-of-range 11:18",
            "half-location 12:18", "unusable-weight 13:33", "unusable-weight 14:33", "unusable-weight 15:33",
            "unusable-weight 16:33", "not-a-year 18:33", "backward-period 19:58", "unknown-direction 20:5",
            "buddhist-years", "buddhist-years"),
        FixtureCase("edges-only", 3, 2, "created-from-rows"),
        FixtureCase("other-normalization", 2, 1, "resolved-spelling 6:5"),
    ]

    @Test(arguments: cases) func `a file says this much, and this is said of it`(fixture: FixtureCase) throws {
        let result = try GraphFixtures.read("graphml/\(fixture.testDescription).graphml")
        #expect(result.network.organizations.count == fixture.organizations)
        #expect(result.network.collaborations.count == fixture.ties)
        #expect(result.report.findings.map(\.brief) == fixture.findings)
        for file in result.report.files { #expect(file.read == file.kept + file.merged + file.refused) }
    }

    @Test(
        arguments: [
            ("entity", "entity.graphml:2:31: declares the entity \"a\""),
            ("external-dtd", "external-dtd.graphml:2:46: names an external DTD"),
            ("not-graphml", "not-graphml.graphml: an XML file, but not a network"),
            ("cut-short", "cut-short.graphml:3:1: the file ends here"),
        ]) func `a file that cannot be read is refused in words`(name: String, message: String) throws
    {
        let error = #expect(throws: ReadError.self) { try GraphFixtures.read("graphml/\(name).graphml") }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }

    @Test func `values become the fields of their names, others attributes`() throws {
        let network = try GraphFixtures.read("graphml/everything.graphml").network
        let village = try #require(network[Organization.ID("c1")])
        #expect(village.names == [.thai: "ชุมชนบ้านน้ำ", .english: "Water Village"])
        #expect(village.sector == .civilSociety)
        #expect(village.areas == ["health", "tourism-culture"])
        #expect(village.location == Organization.Location(latitude: 18.5, longitude: 99.25))
        #expect(village.period == Period(since: 2017, until: nil))
        #expect(village.attributes == ["description": "first", "checked": "true", "members": "10"])
        #expect(village.origin == Origin(file: "everything.graphml", row: 21))
        #expect(network[Organization.ID("c2")]?.names == [.thai: "วัด & โรงเรียน"])
        #expect(network[Organization.ID("c3")]?.names == [.english: "Drawn & named"])
        let ties = Array(network.collaborations)
        #expect(ties.map(\.isDirected) == [true, false, true])
        #expect(ties.map(\.weight) == [2, 3.5, 2])
        #expect(ties.map(\.id) == ["t1", "t2", nil])
        #expect(ties[0].period == Period(since: 2023, until: 2023))
        #expect(ties[0].kind == "research")
        #expect(ties[1].project == "p1")
    }

    @Test func `positions are written for other programs and are nothing of ours`() throws {
        var network = Network()
        try network.add(Organization("a"))
        var losses: [Bilingual] = []
        let bytes = GraphMLFormat().bytes(of: network, positions: [.init(x: 1.5, y: -2)], losses: &losses)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("<data key=\"x\">1.5</data>"))
        #expect(text.contains("<data key=\"y\">-2</data>"))
        #expect(try GraphMLFormat().read(FileBytes(bytes, name: "t")).network == network)
    }

    @Test func `identifiers that differ in control characters only stay apart`() throws {
        var network = Network()
        for id in ["a\u{1}", "a\u{2}", "a\u{FFFD}"] { try network.add(Organization(Organization.ID(id))) }
        try network.add(Collaboration("a\u{1}", "a\u{2}"))
        try network.add(Project("p\u{1}"))
        try network.add(Participation("a\u{2}", in: "p\u{1}"))
        var losses: [Bilingual] = []
        let bytes = GraphMLFormat().bytes(of: network, losses: &losses)
        let again = try GraphMLFormat().read(FileBytes(bytes, name: "t"))
        #expect(again.report.count(.bad) == 0)
        #expect(again.network.organizations.map(\.id.text) == ["a\u{FFFD}-2", "a\u{FFFD}-3", "a\u{FFFD}"])
        #expect(again.network.collaborations.first?.target == "a\u{FFFD}-3")
        #expect(again.network.participations.first?.organization == "a\u{FFFD}-3")
        #expect(losses.count == 2)
        #expect(losses.allSatisfy { !$0.th.isEmpty })
    }
}
