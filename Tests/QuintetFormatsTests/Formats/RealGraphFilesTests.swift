import Foundation
import Quintet
import QuintetTestSupport
import Testing

@testable import QuintetFormats

/// Files that other programs wrote.
@Suite(.enabled(if: SharedData.isPresent, "the folder of real files is not there"))
struct RealGraphFilesTests {
    private func read(_ path: String) throws -> ReadResult {
        let folder = try #require(SharedData.folder)
        return try NetworkFile.read(folder.appendingPathComponent(path).path)
    }

    @Test(
        arguments: [
            ("formats/graphml/florentine-marriage-networkx.graphml", 16, 20, 0),
            ("formats/graphml/gephi-football.graphml", 115, 613, 0),
            ("formats/graphml/gephi-miserables.graphml", 77, 254, 0),
            ("formats/graphml/gephi-test-cdata.graphml", 2, 1, 1),
            ("formats/graphml/gephi-test-withdesc.graphml", 2, 1, 1),
            ("formats/graphml/graphology-attributes.graphml", 6, 7, 0),
            ("formats/graphml/igraph-test.graphml", 6, 7, 0),
            ("formats/graphml/yed-yfiles.graphml", 4, 4, 4),
            ("networks/ceos_clubs.R-igraph.graphml", 41, 98, 0),
            ("networks/flo_business.R-igraph.graphml", 16, 15, 0),
            ("networks/flo_marriage.R-igraph.graphml", 16, 20, 0),
            ("networks/ht_advice.R-igraph.graphml", 21, 190, 190),
            ("networks/karate.R-igraph.graphml", 34, 78, 0),
            ("networks/southern_women.R-igraph.graphml", 32, 89, 0),
            ("networks/tailor_social.R-igraph.graphml", 39, 278, 0),
            ("formats/json/florentine-marriage-networkx-node-link.json", 16, 20, 0),
            ("formats/json/graphology-clique3.json", 12, 21, 0),
            ("formats/json/graphology-eurosis.json", 1285, 7524, 0),
            ("formats/json/sigma-les-miserables.json", 77, 254, 254),
        ] as [(String, Int, Int, Int)])
    func `a file has the nodes and edges that its own program counts`(
        path: String, nodes: Int, edges: Int, directed: Int
    ) throws {
        let result = try read(path)
        #expect(result.network.organizations.count == nodes)
        #expect(result.network.collaborations.count == edges, "\(result.report.firstBad?.line(in: .en) ?? "")")
        #expect(result.network.collaborations.count(where: \.isDirected) == directed)
        #expect(result.report.count(.bad) == 0)
    }

    @Test(
        arguments: [
            "cytoscape-cose-bilkent", "cytoscape-node-types", "florentine-marriage-networkx-cytoscape",
            "jgf-les_miserables", "jgf-usual_suspects", "kumu-blueprint-thai-MADE-HERE",
        ])
    func `JSON of another kind is said not to be a network that is read`(name: String) throws {
        let error = #expect(throws: ReadError.self) { try read("formats/json/\(name).json") }
        #expect(error?.description.contains("a JSON file, but not a network") == true)
    }

    @Test func `a real file keeps its names, weights and attributes`() throws {
        let gephi = try read("formats/graphml/gephi-miserables.graphml").network
        let valjean = try #require(gephi[Organization.ID("11")])
        #expect(valjean.names[.english] == "Valjean")
        #expect(valjean.attributes["Modularity Class"] == "1")
        #expect(gephi.collaborations.contains { $0.weight == 31 })
        let florentine = try read("formats/json/florentine-marriage-networkx-node-link.json").network
        #expect(florentine[Organization.ID("Strozzi")]?.attributes["wealth"] == "146.0")
    }
}
