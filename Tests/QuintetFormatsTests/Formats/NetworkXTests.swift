import Foundation
import Quintet
import Testing

@testable import QuintetFormats

/// NetworkX, a program that knows nothing of us, on what we write.
enum NetworkX {
    /// Runs Python; nil where there is none, or where the script fails.
    static func run(_ script: String, _ arguments: [String]) -> String? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? String(decoding: text, as: UTF8.self) : nil
    }

    static let isPresent = run("import networkx", []) != nil
}

@Suite(.enabled(if: NetworkX.isPresent, "python3 with networkx is not there"))
struct NetworkXTests {
    private func network() throws -> Network {
        var network = Network()
        var one = Organization("ก น้ำ \"<&>\"", sector: .business, names: [.thai: "ชื่อ & นาม", .english: "a\tb"])
        one.areas = ["health", "x|y"]
        one.location = .init(latitude: 18.5, longitude: 99)
        one.period = Period(since: 2001, until: nil) ?? .undated
        try network.add(one)
        for number in 0..<20 { try network.add(Organization(Organization.ID("o\(number)"))) }
        for number in 0..<20 {
            try network.add(
                Collaboration(one.id, Organization.ID("o\(number)"), kind: "k", weight: 0.5 + Double(number)))
        }
        try network.add(Collaboration(one.id, "o1", weight: 7))
        return network
    }

    private static let summary = """
        g = g if g.is_multigraph() else nx.MultiGraph(g)
        n = [x for x in g.nodes if "น้ำ" in x][0]
        d = g.nodes[n]
        print(len(g), g.number_of_edges(), g.is_directed(), n, d["name_th"], repr(d["name_en"]), d["sector"],
              type(d["latitude"]).__name__, type(d["since"]).__name__, d["areas"],
              sum(x for _, _, x in g.edges(data="weight")), sep=";")
        """

    @Test func `NetworkX reads our GraphML with the same counts, names and types`() throws {
        let folder = try ScratchFolder()
        _ = try GraphMLFormat().write(try network(), to: folder.path("n.graphml"))
        let script =
            "import sys, networkx as nx\ng = nx.read_graphml(sys.argv[1], force_multigraph=True)\n" + Self.summary
        #expect(
            NetworkX.run(script, [folder.path("n.graphml")])
                == "21;21;False;ก น้ำ \"<&>\";ชื่อ & นาม;'a\\tb';business;float;int;health|x\\|y;207.0\n")
    }

    @Test func `NetworkX reads our node-link JSON with the same counts, names and types`() throws {
        let folder = try ScratchFolder()
        _ = try NodeLinkFormat().write(try network(), to: folder.path("n.json"))
        let script = """
            import sys, json, networkx as nx
            g = nx.node_link_graph(json.load(open(sys.argv[1])), edges="links")

            """ + Self.summary
        #expect(
            NetworkX.run(script, [folder.path("n.json")])
                == "21;21;False;ก น้ำ \"<&>\";ชื่อ & นาม;'a\\tb';business;float;int;['health', 'x|y'];207.0\n")
    }

    /// What NetworkX finds in the example, as GraphML and as node-link JSON: two kinds of ties, one answer.
    @Test(arguments: ["graphml", "json"])
    func `NetworkX reads the example with its counts, names, kinds and directions`(ending: String) throws {
        let folder = try ScratchFolder()
        let network = try CSVFolderFormat().read(exampleFolder).network
        let directed = network.collaborations.count(where: \.isDirected)
        try #require(directed > 0 && directed < network.collaborations.count)
        let path = folder.path("example." + ending)
        if ending == "graphml" {
            let report = try GraphMLFormat().write(network, to: path)
            #expect(report.losses.isEmpty && report.notes.count == 1)
            #expect(report.notes.first?.en.hasPrefix("\(directed) of \(network.collaborations.count) ties") == true)
        } else {
            _ = try NodeLinkFormat().write(network, to: path)
        }
        let script = """
            import sys, json, networkx as nx
            from collections import Counter
            p = sys.argv[1]
            g = (nx.read_graphml(p, force_multigraph=True) if p.endswith("graphml")
                 else nx.node_link_graph(json.load(open(p)), edges="links"))
            e = [d for _, _, d in g.edges(data=True)]
            print(len(g), len(e), g.is_directed(), sum(d.get("directed") is True for d in e),
                  float(sum(d["weight"] for d in e)), nx.number_connected_components(g),
                  max(dict(g.degree()).values()), sep=";")
            for k, n in sorted(Counter(d.get("kind", "") for d in e).items()): print(k, n, sep=";")
            for n, d in sorted(g.nodes(data=True)): print(n, d.get("name_th", ""), d.get("sector", ""), d.get("since", ""), sep=";")

            """
        let graph = GraphView(network)
        var degrees: [Organization.ID: Int] = [:]
        for tie in network.collaborations {
            degrees[tie.source, default: 0] += 1
            degrees[tie.target, default: 0] += 1
        }
        var lines = [
            [
                "\(network.organizations.count)", "\(network.collaborations.count)", "False", "\(directed)",
                Self.python(network.collaborations.reduce(0) { $0 + $1.weight }), "\(graph.components().groupCount)",
                "\(degrees.values.max() ?? 0)",
            ]
        ]
        let kinds = Dictionary(grouping: network.collaborations, by: { $0.kind ?? "" })
        for (kind, ties) in kinds.sorted(by: { $0.key < $1.key }) { lines.append([kind, "\(ties.count)"]) }
        for organization in network.organizations.sorted(by: { $0.id.text < $1.id.text }) {
            lines.append([
                organization.id.text, organization.names[.thai] ?? "", organization.sector?.rawValue ?? "",
                organization.period.since.map { "\($0)" } ?? "",
            ])
        }
        let expected = lines.map { $0.joined(separator: ";") + "\n" }.joined()
        let output = NetworkX.run(script, [path])
        #expect(output == expected)
    }

    private static func python(_ number: Double) -> String { number.description }

    @Test func `told edge by edge, directions are ours and NetworkX refuses them`() throws {
        let folder = try ScratchFolder()
        let network = try CSVFolderFormat().read(exampleFolder).network
        let path = folder.path("edges.graphml")
        let report = try GraphMLFormat().write(network, to: path, directions: .edge)
        #expect(report.notes.isEmpty)
        #expect(NetworkX.run("import sys, networkx as nx\nnx.read_graphml(sys.argv[1])", [path]) == nil)
        #expect(difference(network, try GraphMLFormat().read(path).network) == nil)
    }

    @Test func `what NetworkX writes of ours is still the same network`() throws {
        let folder = try ScratchFolder()
        let tiny = try CSVFolderFormat().read(GraphFixtures.path("tiny/csv")).network
        var undirected = tiny
        for position in tiny.collaborations.indices {
            var tie = tiny.collaborations[position]
            (tie.isDirected, tie.id) = (false, "t\(position)")
            try undirected.updateCollaboration(at: position, to: tie)
        }
        let (path, again) = (folder.path("a.graphml"), folder.path("b.graphml"))
        _ = try GraphMLFormat().write(undirected, to: path)
        let script = """
            import sys, networkx as nx
            nx.write_graphml_xml(nx.read_graphml(sys.argv[1], force_multigraph=True), sys.argv[2], edge_id_from_attribute=None)
            """
        try #require(NetworkX.run(script, [path, again]) != nil)
        let result = try NetworkFile.read(again)
        #expect(result.report.count(.bad) == 0)
        var read = result.network
        for position in read.collaborations.indices {
            var tie = read.collaborations[position]
            tie.id = "t\(position)"
            tie.attributes = [:]
            try read.updateCollaboration(at: position, to: tie)
        }
        #expect(difference(undirected, read) == nil)
    }
}
