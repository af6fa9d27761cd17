import Foundation
import Quintet
import QuintetTestSupport
import Testing

/// What the reference says beyond the usual figures of each network: cores, triangles, sectors, clusters, projections.
@Suite(.enabled(if: SharedData.isPresent, "the folder shared/data is not beside this checkout"))
struct ReferenceFiguresTests {
    struct Page: Decodable { let datasets: [String: DataSet] }

    struct DataSet: Decodable {
        let nodes: Int?
        let edges: Int?
        let directed: Bool?
        let isolates: [String]?
        let largest_component: Int?
        let max_core: Double?
        let triangles: Int?
        let betweenness_normalising_factor: Double?
        let sector_mixing: Mixing?
        let communities: [String: Double]?
        // The tailors' shop alone.
        let components: Int?
        let transitivity: Double?
        let average_clustering: Double?
        let top_betweenness: [Ranked]?
    }

    struct Mixing: Decodable {
        let attribute: String
        let groups: [String: Int]
        let external_edges: Double
        let internal_edges: Double
        let EI_index: Double
        let modularity_of_partition_unweighted: Double
        let attribute_assortativity: Double
    }

    struct Ranked: Decodable {
        let label: String
        let value: Double

        init(from decoder: any Decoder) throws {
            var row = try decoder.unkeyedContainer()
            (label, value) = (try row.decode(String.self), try row.decode(Double.self))
        }
    }

    static func data(_ name: String) throws -> DataSet {
        let file = try #require(SharedData.folder).appendingPathComponent("reference-values.json")
        let page = try JSONDecoder().decode(Page.self, from: Data(contentsOf: file))
        return try #require(page.datasets[name])
    }

    @Test(arguments: ReferenceValuesTests.oneMode.keys.sorted())
    func `sizes, cores, triangles and the scale of betweenness are the reference's`(name: String) throws {
        let (data, file) = (try Self.data(name), try #require(ReferenceValuesTests.oneMode[name]))
        let (network, labels) = try ReferenceValuesTests.load(file, isDirected: data.directed ?? false)
        let graph = GraphView(network)
        let plain = GraphView(network, direction: .symmetrized)
        #expect(graph.count == data.nodes)
        #expect(graph.tieCount == data.edges)
        let pieces = graph.components()
        #expect(pieces.sizes.first == data.largest_component)
        let alone = labels.indices.filter { pieces.sizes[pieces.groups[$0]] == 1 }.map { labels[$0] }
        #expect(alone.sorted() == data.isolates?.sorted())
        #expect(graph.coreNumbers().max == data.max_core)
        #expect(try plain.triadCensus()[.t300] == data.triangles)
        let factor = try #require(data.betweenness_normalising_factor)
        let (raw, shares) = (try graph.betweenness(), try graph.betweenness(normalized: true))
        for v in 0..<graph.count { #expect(agree(shares[v], raw[v].map { $0 * factor }, to: 1e-12), "\(labels[v])") }
    }

    @Test(arguments: ["emon_Texas", "emon_Cheyenne", "TCcoll", "TCcnt", "DHHS"])
    func `sectors mix as the reference has it`(name: String) throws {
        let data = try Self.data(name)
        let mixing = try #require(data.sector_mixing)
        let (network, _) = try ReferenceValuesTests.load(name, isDirected: data.directed ?? false)
        let file = try #require(SharedData.folder).appendingPathComponent("networks/\(name).nodes.csv")
        let rows = try SharedData.rows(of: file)
        let column = try #require(rows[0].firstIndex(of: mixing.attribute))
        let names = mixing.groups.keys.sorted()
        let groups = try rows.dropFirst().map { row in UInt8(try #require(names.firstIndex(of: row[column]))) }
        let ties = GroupTies(GraphView(network), groups: groups, groupCount: names.count)
        #expect(ties.sizes == names.map { mixing.groups[$0] ?? 0 })
        let index = ties.eiIndex()
        #expect(index.across == mixing.external_edges && index.inside == mixing.internal_edges)
        #expect(agree(index.value.value, mixing.EI_index))
        #expect(agree(ties.assortativity().value, mixing.attribute_assortativity))
        #expect(agree(ties.modularity().value, mixing.modularity_of_partition_unweighted))
    }

    @Test func `no division is better than the reference's, and ours are as good`() throws {
        var compared = 0
        for (name, file) in ReferenceValuesTests.oneMode {
            guard let communities = try Self.data(name).communities else { continue }
            let graph = GraphView(try ReferenceValuesTests.load(file, isDirected: false).network)
            let keys: [(String, () throws -> Double?)] = [
                ("maximum_modularity", { try graph.leiden().modularity }),
                ("girvan_newman_edge_betweenness", { try graph.girvanNewman().modularity }),
                ("leading_eigenvector", { try graph.leadingEigenvectorGroups().modularity }),
            ]
            for (key, found) in keys {
                guard let expected = communities[key] else { continue }
                compared += 1
                #expect(agree(try found(), expected, to: 1e-6), "\(key) of \(name)")
            }
        }
        #expect(compared >= 4)
    }

    @Test func `the tailors' shop has the reference's figures`() throws {
        let data = try Self.data("tailor_social")
        let (network, labels) = try ReferenceValuesTests.load("tailor_social", isDirected: false)
        let graph = GraphView(network)
        #expect(graph.count == data.nodes && graph.tieCount == data.edges)
        #expect(graph.components().groupCount == data.components)
        #expect(graph.coreNumbers().max == data.max_core)
        #expect(agree(try graph.transitivity().value, data.transitivity))
        #expect(agree(try graph.averageClustering().value, data.average_clustering))
        let top = try #require(data.top_betweenness)
        let found = try graph.betweenness().top(top.count)
        for (rank, entry) in zip(found, top) {
            let place = try #require(graph.index.position(of: rank.id))
            #expect(labels[place] == entry.label)
            #expect(agree(rank.value, entry.value), "\(entry.label)")
        }
    }
}
