import Foundation
import Quintet
import Testing

@testable import QuintetFormats

@Suite struct JSONFormatTests {
    static let cases = [
        FixtureCase("everything", 2, 2, "attribute-columns"),
        FixtureCase(
            "bad-records", 2, 1, "unknown-sector 3:25", "missing-id 4:3", "missing-id 5:3", "wrong-shape 6:26",
            "wrong-shape 7:23", "far-year 8:24", "not-a-year 9:24", "out-of-range 10:27", "wrong-shape 11:3",
            "repeated-row 12:3", "repeated-row 13:3", "wrong-shape 15:14", "unusable-weight 17:44",
            "unusable-weight 18:44", "unknown-organization 19:29", "missing-target 20:3", "unknown-direction 21:46",
            "backward-period 22:58", "unknown-project 23:45", "self-tie 24:14"),
        FixtureCase("d3", 3, 2, "wrong-shape 6:3", "attribute-columns", "unknown-organization 5:3"),
        FixtureCase("positions", 3, 2, "unknown-organization 2:80"),
        FixtureCase("graphology", 2, 2, "attribute-columns"),
    ]

    @Test(arguments: cases) func `a file says this much, and this is said of it`(fixture: FixtureCase) throws {
        let result = try GraphFixtures.read("json/\(fixture.testDescription).json")
        #expect(result.network.organizations.count == fixture.organizations)
        #expect(result.network.collaborations.count == fixture.ties)
        #expect(result.report.findings.map(\.brief) == fixture.findings)
        for file in result.report.files { #expect(file.read == file.kept + file.merged + file.refused) }
    }

    @Test(
        arguments: [
            ("repeated-name", "repeated-name.json:2:54: the name \"sector\" twice"),
            ("trailing-data", "trailing-data.json:1:23: something follows"),
            ("later-version", "later-version.json: written by a later version"),
        ]) func `a file that cannot be read is refused in words`(name: String, message: String) throws
    {
        let error = #expect(throws: ReadError.self) { try GraphFixtures.read("json/\(name).json") }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }

    @Test func `every field of our own JSON is read`() throws {
        let network = try GraphFixtures.read("json/everything.json").network
        let village = try #require(network[Organization.ID("c1")])
        #expect(village.aliases == ["a|b", ""])
        #expect(village.attributes["sector"] == "kept apart")
        #expect(village.attributes["line\nbreak"] == "\u{0}🌱")
        #expect(village.attributes["members"] == "25")
        #expect(network[Organization.ID("c2")]?.sector == .academia)
        #expect(
            network.projects.first?.outcomes == [.init(indicator: "people", value: 120, unit: "persons", year: 2021)])
        #expect(network.participations.first?.weight == 2)
        let tie = try #require(network.collaborations.first)
        #expect(tie.isDirected && tie.trust == 4 && tie.value == -1 && tie.evidence == "MoU" && tie.project == "p1")
        #expect(network.targets.first?.item == "water")
        #expect(network.vocabularies.replaced == [.area, .kind])
        #expect(network.vocabularies[.kind].terms.isEmpty)
        #expect(network.vocabularies.calendar == .thaiFiscalYear)
    }

    @Test func `links name their ends by id, by node or by position`() throws {
        let d3 = try GraphFixtures.read("json/d3.json").network
        #expect(d3.collaborations.map { "\($0.source)>\($0.target)" } == ["Napoleon>Myriel", "Myriel>3"])
        #expect(d3.collaborations.map(\.isDirected) == [false, true])
        #expect(d3[Organization.ID("3")]?.names == [.thai: "สาม", .english: "Three"])
        #expect(d3.collaborations.last?.attributes["tags"] == "a\\|b|c")
        let positions = try GraphFixtures.read("json/positions.json").network
        #expect(positions.collaborations.map { "\($0.source)>\($0.target)" } == ["Napoleon>Myriel", "Myriel>node 2"])
        let graphology = try GraphFixtures.read("json/graphology.json").network
        #expect(graphology.collaborations.map(\.weight) == [2, 1])
        #expect(graphology.collaborations.map(\.id) == ["e1", nil])
        #expect(graphology[Organization.ID("a")]?.sector == .business)
    }

    @Test(arguments: ["[]", "{}", "7", "{\"nodes\": {}, \"links\": []}", "{\"nodes\": []}"])
    func `other JSON is said not to be a network`(text: String) {
        let error = #expect(throws: ReadError.self) {
            try JSONFormat().read(FileBytes(Array(text.utf8), name: "x.json"))
        }
        #expect(error?.description.hasPrefix("x.json: a JSON file, but not a network") == true)
    }
}

/// One network in every format.
@Suite struct TinyNetworkTests {
    @Test(arguments: ["tiny.graphml", "tiny-directed-edges.graphml", "tiny.json", "tiny-node-link.json"])
    func `the same network in every format reads to equal values`(name: String) throws {
        let result = try GraphFixtures.read("tiny/" + name)
        #expect(result.report.findings.isEmpty)
        let expected = try CSVFolderFormat().read(GraphFixtures.path("tiny/csv")).network
        #expect(difference(expected, result.network) == nil)
        #expect(result.network == expected)
    }

    @Test func `what is written is what it was, byte by byte`() throws {
        let network = try CSVFolderFormat().read(GraphFixtures.path("tiny/csv")).network
        var losses: [Bilingual] = []
        for (name, bytes) in [
            ("tiny.graphml", GraphMLFormat().bytes(of: network, losses: &losses)),
            ("tiny-directed-edges.graphml", GraphMLFormat().bytes(of: network, directions: .edge, losses: &losses)),
            ("tiny.json", JSONFormat().bytes(of: network)),
            ("tiny-node-link.json", NodeLinkFormat().bytes(of: network)),
        ] {
            let fixture = try FileBytes(path: GraphFixtures.path("tiny/" + name))
            #expect(String(decoding: bytes, as: UTF8.self) == fixture.text, "\(name)")
        }
        #expect(losses.isEmpty)
    }
}
