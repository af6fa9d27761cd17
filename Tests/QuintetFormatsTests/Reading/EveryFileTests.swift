import Foundation
import Quintet
import Testing

@testable import QuintetFormats

/// A table from the world and what there is in it.
struct FileCase: CustomTestStringConvertible, Sendable {
    let file: String
    /// The tables that were read, in order.
    var tables: [TableKind] = []
    var organizations = 0
    var ties = 0
    var parts = 0
    /// An organization and its name, looked up by hand.
    var organization = (id: "", name: "")
    /// The position of a tie or a part and what it says.
    var record = (at: 0, says: "")
    /// The kinds of the findings that reading makes, each once.
    var findings: Set<String> = []
    var refused = 0

    var testDescription: String { file }

    static let all = [
        FileCase(
            file: "csv/gephi-edges_table_dynamic_weights.csv", tables: [.collaborations],
            findings: ["unusable-weight"], refused: 4),
        FileCase(
            file: "csv/gephi-edges_table_repeated_with_ids.csv", tables: [.collaborations], organizations: 4, ties: 4,
            organization: ("3", "-"), record: (2, "a: 1-2 5.0"), findings: ["created-from-rows"]),
        FileCase(
            file: "csv/gephi-matrix.csv", tables: [.collaborations], organizations: 5, ties: 6,
            organization: ("E", "-"), record: (4, "D>B 3.5"), findings: ["read-as-matrix", "self-tie"]),
        FileCase(
            file: "csv/gephi-test_utf8_chars_with_bom.csv", tables: [.organizations], organizations: 2,
            organization: ("1", "uno"), findings: ["attribute-columns", "conflicting-row"], refused: 1),
        FileCase(
            file: "csv/h2020-2017-stable-partners-semicolon.csv", tables: [.organizations], organizations: 3414,
            organization: ("999854661", "UNIVERSITY OF PLYMOUTH"), findings: ["attribute-columns", "repeated-column"]),
        FileCase(
            file: "csv/thai-utf8-bom-crlf.csv", tables: [.organizations], organizations: 135,
            organization: ("002yp7f20", "Thammasat University"), findings: ["attribute-columns"]),
        FileCase(
            file: "csv/thai-windows-874-semicolon.csv", tables: [.organizations], organizations: 135,
            organization: ("000bwv063", "Siam Technology University"), findings: ["attribute-columns", "encoding"]),
        FileCase(
            file: "xlsx/TCcoll-nodes-edges.libreoffice.xlsx", tables: [.organizations, .collaborations],
            organizations: 25, ties: 161, organization: ("1", "ITPC"), record: (1, "1-3 1.0 4"),
            findings: ["attribute-columns"]),
        FileCase(
            file: "xlsx/TCcoll-nodes-edges.openpyxl.xlsx", tables: [.organizations, .collaborations],
            organizations: 25, ties: 161, organization: ("2", "Promotus"), record: (0, "1-2 1.0 4"),
            findings: ["attribute-columns"]),
        FileCase(
            file: "xlsx/cordis-organization.libreoffice.xlsx", tables: [.participation], organizations: 1819,
            parts: 2722, organization: ("930078002", "OPTIQGAIN LTD"), record: (0, "930078002 in 859111"),
            findings: ["attribute-columns", "created-from-rows", "repeated-part", "second-role"]),
        FileCase(
            file: "xlsx/gephi-matrix.xlsx", tables: [.collaborations], organizations: 5, ties: 6,
            organization: ("A", "-"), record: (4, "D>B 2.8"), findings: ["read-as-matrix", "self-tie"]),
        FileCase(
            file: "xlsx/thai-organisations.libreoffice.xlsx", tables: [.organizations], organizations: 135,
            organization: ("002yp7f20", "Thammasat University"), findings: ["attribute-columns"]),
    ]

    /// Tables that hold no network, with a word of the refusal.
    static let refused = [
        // One line lists all partners of its first cell: no headings at all.
        "csv/gephi-adj_list.csv": "its columns are a, b",
        // Cells with spaces between them.
        "csv/gephi-edges_table_with_timeset_intervals.csv": "Source Target Type timeset",
    ]
}

extension Collaboration {
    /// `source>target weight`, or `source-target weight` where there is no direction; an id before, attributes behind.
    var brief: String {
        (id.map { "\($0): " } ?? "") + "\(source)\(isDirected ? ">" : "-")\(target) \(weight)"
            + attributes.entries.map { " \($0.value)" }.joined()
    }
}

/// Every table of the formats folder.
@Suite(.enabled(if: realData("formats/csv") != nil, "the real data do not lie beside this checkout"))
struct EveryFileTests {
    @Test(arguments: FileCase.all) func `a file of the world reads as what it is`(file: FileCase) throws {
        let result = try NetworkFile.read(#require(realData("formats/" + file.file)))
        let (network, report) = (result.network, result.report)
        #expect(report.files.map(\.table) == file.tables)
        #expect(network.organizations.count == file.organizations)
        #expect(network.collaborations.count == file.ties)
        #expect(network.participations.count == file.parts)
        #expect(report.addsUp)
        #expect(report.files.reduce(0) { $0 + $1.refused } == file.refused)
        #expect(Set(report.findings.map(\.kind)) == file.findings, "\(report.brief)")
        if !file.organization.id.isEmpty {
            let names = try #require(network[Organization.ID(file.organization.id)]).names
            #expect((names[.english] ?? "-") == file.organization.name)
        }
        if file.ties > 0 {
            #expect(network.collaborations[file.record.at].brief == file.record.says)
        } else if file.parts > 0 {
            let part = network.participations[file.record.at]
            #expect("\(part.organization) in \(part.project)" == file.record.says)
        }
    }

    @Test(arguments: FileCase.refused.keys.sorted())
    func `a table that is no network is refused with its headings`(file: String) throws {
        let path = try #require(realData("formats/" + file))
        let error = #expect(throws: ReadError.self) { try NetworkFile.read(path) }
        #expect(error?.description.contains("a table, but not of a network") == true)
        #expect(error?.description.contains(FileCase.refused[file] ?? "?") == true, "\(error?.description ?? "")")
    }

    @Test func `no file of the folder is left out here`() throws {
        let known = Set(FileCase.all.map(\.file)).union(FileCase.refused.keys)
        for folder in ["csv", "xlsx"] {
            let path = try #require(realData("formats/" + folder))
            for name in try FileManager.default.contentsOfDirectory(atPath: path) {
                #expect(known.contains("\(folder)/\(name)"))
            }
        }
    }

    /// What the folder itself says of its files.
    private struct Manifest: Decodable {
        struct File: Decodable {
            struct Readings: Decodable {
                struct CSV: Decodable { let records: Int }
                let csv: CSV?
            }
            let path: String
            let nodes: Int?
            let edges: Int?
            let rows: Int?
            let read_by: Readings?
        }
        let files: [File]
    }

    @Test func `counts are those of the folder's own list`() throws {
        let list = try Data(contentsOf: URL(fileURLWithPath: #require(realData("MANIFEST.json"))))
        let files = try JSONDecoder().decode(Manifest.self, from: list).files
        var compared = 0
        for file in FileCase.all {
            let said = try #require(files.first { $0.path == "formats/" + file.file })
            let result = try NetworkFile.read(#require(realData(said.path)))
            if let nodes = said.nodes { #expect(result.network.organizations.count == nodes, "\(file)") }
            if let edges = said.edges { #expect(result.network.collaborations.count == edges, "\(file)") }
            // With the headings, and in one file with a row of commas alone.
            if let rows = said.rows ?? said.read_by?.csv?.records {
                let others = file.file.hasSuffix("chars_with_bom.csv") ? 2 : 1
                #expect(result.report.files[0].read == rows - others, "\(file)")
                compared += 1
            }
        }
        #expect(compared == 9)
    }
}
