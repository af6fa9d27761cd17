import Foundation
import Quintet
import QuintetTestSupport
import Testing

@testable import QuintetFormats

private let hasOpenPyXL = NetworkX.run("import openpyxl", []) != nil

private let hasOffice = ["/usr/bin/soffice", "/usr/local/bin/soffice"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
}

/// The example network, converted, in the hands of programs that know nothing of us.
@Suite struct ConvertedFilesTests {
    private func converted(_ format: NetworkFileFormat, to path: String) throws -> Network {
        var network = try NetworkFile.read(exampleFolder).network
        var first = network.organizations[0]
        first.attributes = ["phone": "+66 2 000 0000", "code": "007", "score": "0.25", "formula": "=1+1"]
        try network.update(first)
        // NetworkX knows no network in which some ties have a direction and some have none.
        for position in network.collaborations.indices where format != .xlsx {
            var tie = network.collaborations[position]
            tie.isDirected = false
            try network.updateCollaboration(at: position, to: tie)
        }
        _ = try format.write(network, ties: network.ties(), to: path, language: .english)
        return network
    }

    @Test(.enabled(if: hasOpenPyXL, "python3 with openpyxl is not there"))
    func `openpyxl reads every table of the workbook, numbers as numbers and texts as texts`() throws {
        let folder = try ScratchFolder()
        let network = try converted(.xlsx, to: folder.path("n.xlsx"))
        let script = """
            import sys, openpyxl
            book = openpyxl.load_workbook(sys.argv[1])
            for s in book:
                if s.sheet_state == "visible":
                    print(s.title, s.max_row - 1, s.freeze_panes, (s.auto_filter.ref or "").split(":")[0])
            s = book["organizations"]
            head = [c.value for c in s[1]]
            row = dict(zip(head, s[2]))
            print(row["id"].value, row["id"].data_type, row["name_th"].value)
            print([(row[k].value, row[k].data_type) for k in ("phone", "code", "score", "formula", "latitude")])
            t = book["collaborations"]
            at = [c.value for c in t[1]].index
            print(round(sum(r[at("weight")] for r in t.iter_rows(min_row=2, values_only=True)), 6),
                  {type(r[at("since")]).__name__ for r in t.iter_rows(min_row=2, values_only=True)})
            print(sum(c.data_type == "f" for s in book for r in s.iter_rows() for c in r))
            """
        let lines = try #require(NetworkX.run(script, [folder.path("n.xlsx")])).split(separator: "\n").map(String.init)
        let counts: [(TableKind, Int)] = [
            (.vocabulary, 14), (.organizations, network.organizations.count), (.projects, network.projects.count),
            (.participation, network.participations.count), (.collaborations, network.collaborations.count),
            (.targets, network.targets.count), (.outcomes, network.projects.reduce(0) { $0 + $1.outcomes.count }),
        ]
        #expect(Array(lines.prefix(7)) == counts.map { "\($0.0.rawValue) \($0.1) A2 A1" })
        let first = network.organizations[0]
        #expect(lines[7] == "\(first.id) s \(first.names[.thai] ?? "")")
        let latitude = try #require(first.location).latitude
        #expect(
            lines[8]
                == "[('+66 2 000 0000', 's'), ('007', 's'), (0.25, 'n'), ('=1+1', 's'), (\(latitude), 'n')]")
        let weight = network.collaborations.reduce(0) { $0 + $1.weight }
        #expect(lines[9].hasPrefix(NumberText.text(of: weight)) && lines[9].contains("'int'"), "\(lines[9])")
        #expect(!lines[9].contains("str") && lines[10] == "0")
    }

    @Test(
        .enabled(if: NetworkX.isPresent, "python3 with networkx is not there"),
        arguments: [NetworkFileFormat.graphml, .nodeLink])
    func `NetworkX reads the example with its organizations, ties and Thai names`(format: NetworkFileFormat) throws {
        let folder = try ScratchFolder()
        let network = try converted(format, to: folder.path("n"))
        let script = """
            import sys, json, networkx as nx
            if sys.argv[2] == "graphml":
                g = nx.read_graphml(sys.argv[1], force_multigraph=True)
            else:
                g = nx.node_link_graph(json.load(open(sys.argv[1])), edges="links")
            n = g.nodes[sys.argv[3]]
            print(len(g), n["name_th"], n["sector"], n.get("attributes", n)["code"], type(n["latitude"]).__name__)
            print(g.number_of_edges(), round(sum(d["weight"] for _, _, d in g.edges(data=True)), 6))
            """
        let first = network.organizations[0]
        let output = try #require(NetworkX.run(script, [folder.path("n"), format.rawValue, first.id.text]))
        let lines = output.split(separator: "\n").map(String.init)
        #expect(
            lines[0]
                == "\(network.organizations.count) \(first.names[.thai] ?? "") \(first.sector?.rawValue ?? "") 007 float"
        )
        let ties = network.collaborations
        let sum = ties.reduce(0) { $0 + $1.weight }
        #expect(lines[1].split(separator: " ").map { Double($0) } == [Double(ties.count), sum])
    }

    @Test(.enabled(if: hasOffice, "LibreOffice is not installed"))
    func `LibreOffice opens the workbook and finds the same organizations`() throws {
        let folder = try ScratchFolder()
        let network = try converted(.xlsx, to: folder.path("n.xlsx"))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "soffice", "--headless", "-env:UserInstallation=file://" + folder.path("profile"), "--convert-to", "ods",
            "--outdir", folder.path, folder.path("n.xlsx"),
        ]
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        try process.run()
        process.waitUntilExit()
        let zip = try ZipArchive(FileBytes(path: folder.path("n.ods")))
        let content = String(decoding: try zip.bytes(of: #require(zip.entry("content.xml"))), as: UTF8.self)
        #expect(network.organizations.allSatisfy { content.contains(">\($0.names[.thai] ?? "?")<") })
    }
}
