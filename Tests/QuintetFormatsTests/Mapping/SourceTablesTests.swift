import Foundation
import Quintet
import Testing

@testable import QuintetFormats

/// Tables of one row a part, whose words for sectors are the source's own.
@Suite(.enabled(if: realData("cordis") != nil, "the real data do not lie beside this checkout"))
struct SourceTablesTests {
    private static let vocabularies = exampleFolder + "/../vocabularies/"

    private func cordis(_ file: String) throws -> ReadResult {
        var options = ReadOptions()
        options.vocabulary = Self.vocabularies + "cordis.csv"
        options.map = try ColumnMap(parsing: "sector=activityType")
        return try NetworkFile.read(#require(realData(file)), options: options)
    }

    @Test func `the CORDIS table is organizations, projects and parts, with its three repeats named`() throws {
        let result = try cordis("cordis/organization-2023-06-12.csv")
        let network = result.network
        #expect(network.participations.count == 2722)
        #expect(Set(network.participations.map { "\($0.project)\u{0}\($0.organization)" }).count == 2719)
        #expect((network.organizations.count, network.projects.count) == (1819, 336))
        #expect(result.report.count(.bad) == 0)
        let repeats = result.report.findings.filter { ["repeated-part", "second-role"].contains($0.kind) }
        #expect(
            repeats.map { "\($0.severity) \($0.kind) \($0.place.line ?? 0)" } == [
                "doubtful repeated-part 639", "note second-role 650", "doubtful repeated-part 2506",
            ])
        for (finding, id) in zip(repeats, ["951742079", "952979120", "945991531"]) {
            #expect(finding.message.en.contains("\"\(id)\"") && finding.message.th.contains("\"\(id)\""))
        }
        // Each pair once; counted with Python sets on the same table.
        #expect(network.ties(.shared).count == 21541)
    }

    @Test func `five activity types become four sectors, and the fifth is not observed`() throws {
        let network = try cordis("cordis/organization-2023-06-12.csv").network
        let counts = Dictionary(network.organizations.map { ($0.sector, 1) }, uniquingKeysWith: +)
        // HES and REC, PRC, PUB, OTH; counted with Python on the same table.
        #expect(counts == [.academia: 753, .business: 774, .government: 138, .civilSociety: 154])
        #expect(network.vocabularies.notObserved == [.environment])
        let optiqgain = try #require(network[Organization.ID("930078002")])
        #expect(optiqgain.sector == .business && optiqgain.names == [.english: "OPTIQGAIN LTD"])
    }

    @Test func `the table as a workbook is the same network`() throws {
        let table = try cordis("cordis/organization-2023-06-12.csv").network
        let workbook = try cordis("formats/xlsx/cordis-organization.libreoffice.xlsx").network
        #expect(
            table.organizations.map { [$0.id.text, $0.sector?.rawValue] }
                == workbook.organizations.map { [$0.id.text, $0.sector?.rawValue] })
        #expect(table.organizations.map(\.names) == workbook.organizations.map(\.names))
        #expect(table.projects.map(\.id) == workbook.projects.map(\.id))
        #expect(
            table.participations.map { [$0.project.text, $0.organization.text, $0.role] }
                == workbook.participations.map { [$0.project.text, $0.organization.text, $0.role] })
        #expect(table.vocabularies == workbook.vocabularies)
    }

    @Test func `every part of Horizon 2020 in two years, packed, gives the figures of other programs`() throws {
        var options = ReadOptions()
        options.vocabulary = Self.vocabularies + "cordis.csv"
        options.map = try ColumnMap(parsing: "project=rcn,organization=pic,sector=type")
        let path = try #require(realData("cordis/h2020-participations-start-2014-2015.csv.gz"))
        let result = try NetworkFile.read(path, options: options)
        #expect(result.report.files.last?.read == 25031)
        #expect(result.network.organizations.count == 11042 && result.network.projects.count == 5085)
        let ties = result.network.ties(.shared)
        let graph = GraphView(result.network, ties: ties)
        #expect(graph.tieCount == 148_418)
        #expect((0..<ties.count).reduce(0.0) { $0 + ties[$1].weight } == 164_393)
        #expect(graph.components().sizes.max() == 9650)
        #expect(graph.coreNumbers().max == 66)
        let transitivity = try #require(try graph.transitivity().value)
        #expect(abs(transitivity - 0.192526) < 1e-6)
    }

    @Test func `one register of Thai organizations in four encodings has the same names`() throws {
        func names(_ file: String) throws -> [String: Names] {
            var options = ReadOptions()
            options.vocabulary = Self.vocabularies + "ror.csv"
            let result = try NetworkFile.read(#require(realData(file)), options: options)
            #expect(result.report.count(.bad) == 0)
            #expect(result.network.organizations.count == 135)
            return Dictionary(uniqueKeysWithValues: result.network.organizations.map { ($0.id.text, $0.names) })
        }
        let plain = try names("thai/ror-thai-organisations.csv")
        #expect(plain.values.count { $0[.thai] != nil } == 100)
        #expect(try names("formats/csv/thai-utf8-bom-crlf.csv") == plain)
        #expect(try names("formats/xlsx/thai-organisations.libreoffice.xlsx") == plain)
        // Windows-874 has no é: the file has ? there.
        let old = try names("formats/csv/thai-windows-874-semicolon.csv")
        var replaced = 0
        for (id, names) in plain {
            for entry in names.entries {
                let other = try #require(old[id]?[entry.language])
                let isSame = zip(entry.text.unicodeScalars, other.unicodeScalars).allSatisfy { $0 == $1 || $1 == "?" }
                #expect(isSame && entry.text.unicodeScalars.count == other.unicodeScalars.count, "\(other)")
                if entry.text != other { replaced += 1 }
            }
        }
        #expect(replaced < 5)
    }
}
