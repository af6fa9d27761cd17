import Foundation
import Quintet
import Testing

@testable import QuintetFormats

struct CSVFolderFormatTests {
    private func roundTrip(_ network: Network) throws -> (network: Network, losses: [Bilingual], report: ReadReport) {
        let folder = try ScratchFolder()
        let written = try CSVFolderFormat().write(network, to: folder.path("out"))
        let again = try NetworkFile.read(folder.path("out"))
        return (again.network, written.losses, again.report)
    }

    @Test(arguments: 0..<300 as Range<UInt64>)
    func `what is written is read again, or the report says what is lost`(seed: UInt64) throws {
        var generator = SyntaxGenerator(seed: seed)
        let network = try generator.nastyNetwork()
        let (again, losses, report) = try roundTrip(network)
        #expect(again == network || !losses.isEmpty)
        #expect(report.addsUp)
    }

    @Test func `nasty texts that can be kept are kept without a loss`() throws {
        let texts = [
            "a,b", "say \"hi\"", "two\nlines", "two\r\nlines", "<b>&amp;</b>", "=1+1", "'=x", "''", "-", "@x", "＝x",
            "\u{FEFF}x",
            "น\u{0E4D}\u{0E49}\u{0E32}", "น้ำ", "👩‍🌾", "e\u{301}", "a;b\tc", "sep=;", "null",
            String(repeating: "ย", count: 5000),
        ]
        var network = Network()
        for (number, text) in texts.enumerated() {
            var organization = Organization(Organization.ID(text), names: [.english: text])
            organization.aliases = [text]
            organization.region = text
            organization.attributes = ["\(text) \(number)": text]
            try network.add(organization)
        }
        let (again, losses, report) = try roundTrip(network)
        #expect(losses.isEmpty)
        for (one, other) in zip(network.organizations, again.organizations) {
            #expect(one.id == other.id)
            #expect(Array((one.names[.english] ?? "").utf8) == Array((other.names[.english] ?? "").utf8))
        }
        #expect(again == network)
        #expect(report.count(.bad) == 0)
    }

    @Test func `a loss is told in a sentence with its count and its first place`() throws {
        var network = Network()
        for (id, name, area) in [("a", "two\nlines", "Health"), ("b", " B", "health"), ("c", "C ", "สุขภาพ")] {
            var organization = Organization(Organization.ID(id), names: [.english: name])
            (organization.areas, organization.attributes) = ([area], ["Sector": "x", "year": "2020"])
            try network.add(organization)
        }
        try network.add(Project("p"))
        for _ in 0..<2 { try network.add(Participation("a", in: "p")) }
        let losses = try roundTrip(network).losses
        #expect(
            losses.map(\.en) == [
                // The first record stands on two lines.
                "words of organizations that the list of areas spells otherwise, and that are read as its codes "
                    + "(2 cells, the first in line 2, column areas)",
                "the attribute \"Sector\", which has the name of a column of organizations "
                    + "(3 cells, the first in line 2, column Sector)",
                "white space round texts, and texts of nothing else, in organizations "
                    + "(2 cells, the first in line 4, column name_en)",
                "rows of participation that say the same as an earlier one or name what does not come back (line 3)",
            ])
        #expect(losses.allSatisfy { $0.th != $0.en })
        let (sheet, sentences) = try WorkbookFormat().bytes(of: network)
        #expect(
            !sheet.isEmpty
                && sentences.map(\.en).contains { $0.hasSuffix("(2 cells, the first in row 3, column name_en)") })
    }

    /// Writes a network that has one thing too much and sees that it is said.
    private func loses(_ change: (inout Network) throws -> Void, sourceLocation: SourceLocation = #_sourceLocation)
        throws
    {
        var network = Network()
        try network.add(Organization("a"))
        try network.add(Project("p"))
        try change(&network)
        let losses = try roundTrip(network).losses
        #expect(!losses.isEmpty, sourceLocation: sourceLocation)
        #expect(losses.allSatisfy { !$0.en.isEmpty && !$0.th.isEmpty }, sourceLocation: sourceLocation)
    }

    private func loses(
        _ change: (inout Organization) -> Void, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        try loses(
            { network in
                var organization = Organization("a")
                change(&organization)
                try network.update(organization)
            }, sourceLocation: sourceLocation)
    }

    @Test func `what a table cannot say is reported`() throws {
        try loses { (it: inout Organization) in it.aliases = ["a|b"] }
        try loses { (it: inout Organization) in it.aliases = ["a|\u{301}b"] }
        try loses { (it: inout Organization) in it.aliases = ["x", "x"] }
        try loses { (it: inout Organization) in it.abbreviation = " A" }
        try loses { (it: inout Organization) in it.abbreviation = "" }
        try loses { (it: inout Organization) in it.abbreviation = "a\0" }
        try loses { (it: inout Organization) in it.region = "Northern" }
        try loses { (it: inout Organization) in it.areas = ["สุขภาพ"] }
        try loses { (it: inout Organization) in it.period = Period(since: 2450, until: nil) ?? .undated }
        try loses { (it: inout Organization) in it.period = Period(since: 800, until: nil) ?? .undated }
        try loses { (it: inout Organization) in it.names["zh-hant"] = "山" }
        try loses { (it: inout Organization) in it.attributes["Sector"] = "x" }
        try loses { (it: inout Organization) in it.attributes[" x"] = "x" }
        try loses { (it: inout Organization) in it.attributes["x"] = "\0" }
        try loses { (it: inout Network) in
            for _ in 0..<2 { try it.add(Participation("a", in: "p")) }
        }
        try loses { (it: inout Network) in try it.add(Collaboration("a", "a", kind: "Directed")) }
        try loses { (it: inout Network) in it.vocabularies[.area] = Vocabulary([]) }
        try loses { (it: inout Network) in it.vocabularies[.sector] = Vocabulary([.init("x")]) }
        try loses { (it: inout Network) in try it.add(Target(year: 3000, dimension: "all", measure: "m", value: 1)) }
    }

    @Test func `an empty network is a table without rows`() throws {
        let (again, losses, _) = try roundTrip(Network())
        #expect(losses.isEmpty)
        #expect(again == Network())
    }

    @Test func `a vocabulary of the user comes back with its words, order and calendar`() throws {
        var network = Network()
        network.vocabularies[.kind] = Vocabulary([
            .init("b", words: [.thai: "ข", .english: "bee"], aliases: ["B", "บี"]), .init("a", words: ["lo": "ກ"]),
        ])
        network.vocabularies.calendar = .thaiFiscalYear
        let (again, losses, _) = try roundTrip(network)
        #expect(losses.isEmpty)
        #expect(again == network)
    }

    @Test func `a folder that cannot be made is an error`() throws {
        let folder = try ScratchFolder()
        try Data().write(to: URL(fileURLWithPath: folder.path("file")))
        #expect(throws: FileWriteError.self) { try CSVFolderFormat().write(Network(), to: folder.path("file/out")) }
    }
}
