import Foundation
import Quintet
import Testing

@testable import QuintetFormats

struct ExampleTests {
    private func result() throws -> ReadResult { try NetworkFile.read(exampleFolder) }

    @Test func `the example has the records its page says`() throws {
        let (network, report) = (try result().network, try result().report)
        #expect(network.organizations.count == 121)
        #expect(network.projects.count == 60)
        #expect(network.participations.count == 296)
        #expect(network.collaborations.count == 400)
        #expect(network.targets.count == 100)
        #expect(network.projects.reduce(0) { $0 + $1.outcomes.count } == 89)
        #expect(report.count(.bad) == 0)
        #expect(report.addsUp)
        #expect(report.files.map(\.read) == [14, 121, 60, 297, 400, 100, 89])
        let sectors = Sector.allCases.map { sector in network.organizations.count { $0.sector == sector } }
        #expect(sectors == [28, 24, 26, 27, 14])
        #expect(network.collaborations.count(where: \.isDirected) == 51)
    }

    @Test func `reading finds the repeated row, the year of the other era and the tie with itself`() throws {
        let report = try result().report
        #expect(
            report.findings.filter { $0.severity == .doubtful }.map(\.kind).sorted() == [
                "other-era", "repeated-row", "self-tie",
            ])
        #expect(report.findings.first { $0.kind == "repeated-row" }?.place.line == 92)
    }

    @Test func `checking finds the twins, the two without a sector and the isolates`() throws {
        let findings = NetworkCheck.findings(in: try result().network)
        let duplicates = findings.filter { $0.kind == "probable-duplicate" }.map(\.message.en)
        #expect(duplicates.count == 2)
        #expect(duplicates.contains { $0.contains("\"north-univ\"") && $0.contains("\"northern-university\"") })
        #expect(
            duplicates.contains {
                $0.contains("\"kaeo-fa-growers\"") && $0.contains("\"kaeo-fa-rice-group\"") && $0.contains("SARA AM")
            })
        let without = findings.filter { $0.kind == "no-sector" }.map(\.message.en)
        #expect(without.count == 2)
        #expect(without.contains { $0.contains("rim-nam-night-market") })
        #expect(without.contains { $0.contains("klang-thung-learning-circle") })
        let isolates = findings.filter { $0.kind == "isolate" }.map(\.message.en).joined()
        for id in [
            "din-thong-forest", "roi-liao-vocational-college", "klang-thung-learning-circle", "lom-sa-ngop-islanders",
        ] {
            #expect(isolates.contains(id))
        }
        #expect(findings.count { $0.kind == "isolate" } == 4)
    }

    @Test func `what the example says is written and read again`() throws {
        let network = try result().network
        let folder = try ScratchFolder()
        let written = try CSVFolderFormat().write(network, to: folder.path)
        #expect(written.losses.isEmpty)
        #expect(written.files.count == 7)
        let again = try NetworkFile.read(folder.path)
        #expect(again.network == network)
        #expect(again.report.count(.bad) == 0)
    }
}
