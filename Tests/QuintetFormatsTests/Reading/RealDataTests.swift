import Foundation
import Quintet
import Testing

@testable import QuintetFormats

/// Files from the world, which are not part of the repository.
struct RealDataTests {
    private static let isThere = realData("networks/emon_Texas.edges.csv") != nil
    private static let absent: Comment = "the real data do not lie beside this checkout"

    @Test(.enabled(if: isThere, absent))
    func `a search-and-rescue network is read with its table of organizations`() throws {
        var options = ReadOptions()
        options.isDirected = true
        options.organizations = realData("networks/emon_Texas.nodes.csv")
        let result = try NetworkFile.read(#require(realData("networks/emon_Texas.edges.csv")), options: options)
        #expect(result.network.organizations.count == 25)
        #expect(result.network.collaborations.count == 186)
        #expect(result.network.collaborations.allSatisfy { $0.isDirected && $0.weight == 1 })
        // A scale on which 1 is the most frequent is no strength, so it is not taken for one.
        #expect(result.network.collaborations[0].attributes["Frequency"] == "2")
        #expect(result.network[Organization.ID("3")]?.names[.english] == "Texas.Highway.Patrol")
        #expect(result.report.count(.bad) == 0)
    }

    @Test(.enabled(if: isThere, absent)) func `a tobacco-control network is read`() throws {
        var options = ReadOptions()
        options.organizations = realData("networks/TCcoll.nodes.csv")
        let result = try NetworkFile.read(#require(realData("networks/TCcoll.edges.csv")), options: options)
        #expect(result.network.organizations.count == 25)
        #expect(result.network.collaborations.count == 161)
        #expect(result.report.count(.bad) == 0)
    }

    @Test(.enabled(if: isThere, absent)) func `half a century of global health is read with its years`() throws {
        let result = try NetworkFile.read(#require(realData("networks/global-health-1mode.csv")))
        #expect(result.network.organizations.count == 8)
        #expect(result.network.collaborations.count == 1021)
        #expect(result.network.collaborations.compactMap(\.period.since).min() == 1970)
        #expect(result.network.collaborations.compactMap(\.period.until).max() == 2017)
        #expect(result.report.count(.bad) == 0)
        #expect(result.report.addsUp)
    }

    @Test(.enabled(if: isThere, absent)) func `a register of Thai organizations is read by its own headings`() throws {
        let result = try NetworkFile.read(#require(realData("thai/ror-thai-organisations.csv")))
        #expect(result.network.organizations.count == 135)
        #expect(result.network.organizations.count { $0.names[.thai] != nil } == 100)
        let thammasat = try #require(result.network[Organization.ID("002yp7f20")])
        #expect(thammasat.names == [.english: "Thammasat University", .thai: "มหาวิทยาลัยธรรมศาสตร์"])
        #expect(thammasat.period.since == 1934)
        // The register's own classes are not the five sectors.
        #expect(thammasat.sector == nil)
        #expect(thammasat.attributes["types"] == "education;funder")
        #expect(result.report.count(.bad) == 0)
    }

    @Test(.enabled(if: isThere, absent)) func `a table in Windows-874 is read, and said to be`() throws {
        let path = try #require(realData("formats/csv/thai-windows-874-semicolon.csv"))
        let result = try NetworkFile.read(path)
        #expect(result.network.organizations.count == 135)
        #expect(result.report.findings.contains { $0.kind == "encoding" && $0.message.en.contains("Windows-874") })
    }

    @Test(.enabled(if: isThere, absent)) func `spreadsheets for another program are read or refused, never lost`()
        throws
    {
        for name in [
            "edges_table_repeated_with_ids", "edges_table_dynamic_weights",
        ] {
            let result = try NetworkFile.read(#require(realData("formats/csv/gephi-\(name).csv")))
            #expect(result.report.addsUp)
            #expect(result.report.files[0].read > 0, "\(name)")
        }
        // Spaces between the cells: no separator in use.
        let spaced = try #require(realData("formats/csv/gephi-edges_table_with_timeset_intervals.csv"))
        #expect(throws: ReadError.self) { try NetworkFile.read(spaced) }
    }
}
