import Foundation
import Quintet
import Testing

@testable import QuintetFormats

struct DOTFormatTests {
    private func text(_ network: Network, _ choice: TieChoice? = nil) -> String {
        DOTFormat().text(of: network, ties: network.ties(choice), language: .english)
    }

    @Test func `an undirected network is a graph, one statement a line`() throws {
        var network = Network()
        try network.add(Organization("a", sector: .business, names: [.english: "A \"B\""]))
        try network.add(Organization("b"))
        try network.add(
            Collaboration("a", "b", kind: "research", weight: 2.5, period: Period(since: 2017, until: nil) ?? .undated))
        #expect(
            text(network) == """
                graph "network" {
                    graph [charset="UTF-8"]
                    node [fontname="Noto Sans Thai"]
                    "a" [label="A \\"B\\"", sector="business"]
                    "b" [label="b"]
                    "a" -- "b" [weight="2.5", kind="research", since="2017"]
                }

                """)
    }

    @Test func `in a directed network ties without a direction have no arrow`() throws {
        var network = Network()
        for id in ["a", "b"] { try network.add(Organization(Organization.ID(id))) }
        try network.add(Collaboration("a", "b", isDirected: true))
        try network.add(Collaboration("b", "a"))
        let text = text(network)
        #expect(text.hasPrefix("digraph"))
        #expect(text.contains("\"a\" -> \"b\" [weight=\"1\"]"))
        #expect(text.contains("\"b\" -> \"a\" [weight=\"1\", dir=\"none\"]"))
    }

    @Test func `what is left out is counted`() throws {
        let network = try NetworkFile.read(exampleFolder).network
        let losses = DOTFormat().losses(of: network).map(\.en)
        #expect(losses.contains("60 projects"))
        #expect(losses.contains("296 participations"))
        #expect(DOTFormat().losses(of: Network()).isEmpty)
    }

    // MARK: Read again by Graphviz

    private static let dot = ["/usr/bin/dot", "/usr/local/bin/dot", "/opt/homebrew/bin/dot"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }
    private static let noDot: Comment = "the program dot of Graphviz is not installed"

    private struct Parsed: Decodable {
        struct Node: Decodable {
            let name: String
            let label: String
        }
        struct Edge: Decodable {
            let tail: Int
            let head: Int
        }
        let objects: [Node]?
        let edges: [Edge]?
    }

    private func parse(_ text: String) throws -> Parsed {
        let folder = try ScratchFolder()
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path("in.dot")))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(Self.dot))
        // No layout: only the graph and its attributes.
        process.arguments = ["-Kneato", "-n2", "-Tdot_json", "-o" + folder.path("out.json"), folder.path("in.dot")]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let json = try Data(contentsOf: URL(fileURLWithPath: folder.path("out.json")))
        return try JSONDecoder().decode(Parsed.self, from: json)
    }

    /// An odd run of backslashes before a quote, a line break or the end is what DOT cannot say; a name that is one line
    /// break is lost in Graphviz's JSON.
    private func canBeSaid(_ text: String) -> Bool {
        var run = 0
        for scalar in text.unicodeScalars {
            if scalar == "\\" {
                run += 1
            } else {
                if scalar == "\"" || scalar == "\n", !run.isMultiple(of: 2) { return false }
                run = 0
            }
        }
        return run.isMultiple(of: 2) && text != "\n"
    }

    /// What a label shows, by the rules of Graphviz's labels.
    private func shown(_ label: String) -> String {
        var result = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in label.unicodeScalars {
            if isEscaped {
                result.append(scalar == "n" ? "\n" : scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                result.append(scalar)
            }
        }
        return String(result).replacing("&amp;", with: "&")
    }

    @Test(.enabled(if: dot != nil, noDot)) func `names come back from Graphviz as they were`() throws {
        var generator = SyntaxGenerator(seed: 21)
        var network = Network()
        var texts = [
            "a\\b", "a\\\\b", "a\\nb", "\\N", "\"", "a\nb", "a]b", "->", "x[label=\"", "node", "1abc", "a:b",
            "<b>x</b>", "ก\u{0E49}",
            "&amp;", "R&D", "{a|b}", "// c", "#x", "a\\\\",
        ]
        for _ in 0..<200 { texts.append(generator.nastyName()) }
        texts = texts.filter { text in
            !text.unicodeScalars.contains { ("\u{0}"..."\u{1F}").contains($0) && $0 != "\n" && $0 != "\t" }
        }
        for text in texts where !text.isEmpty && network.position(of: Organization.ID(text)) == nil {
            if !canBeSaid(text) { continue }
            try network.add(Organization(Organization.ID(text)))
        }
        for position in network.organizations.indices.dropFirst() {
            try network.add(Collaboration(network.organizations[position - 1].id, network.organizations[position].id))
        }
        let parsed = try parse(text(network))
        let nodes = try #require(parsed.objects)
        #expect(nodes.count == network.organizations.count)
        for (node, organization) in zip(nodes, network.organizations) {
            #expect(Array(node.name.utf8) == Array(organization.id.text.utf8))
            #expect(Array(shown(node.label).utf8) == Array(organization.id.text.utf8))
        }
        #expect(parsed.edges?.count == network.collaborations.count)
    }

    @Test(.enabled(if: dot != nil, noDot)) func `what DOT cannot say still makes a graph of as many organizations`()
        throws
    {
        var network = Network()
        for id in ["a\\", "b\\\"c", "d\\\ne", "\u{1}", "\u{1B}]0;x\u{7}"] {
            try network.add(Organization(Organization.ID(id)))
        }
        #expect(try parse(text(network)).objects?.count == 5)
    }
}
