import Foundation
import Quintet
import QuintetTestSupport
import Testing

/// Figures of real networks by networkx 3.6.1 and python-igraph 1.0.0, from a folder beside the checkout.
@Suite(.enabled(if: SharedData.isPresent, "the folder shared/data is not beside this checkout"))
struct ReferenceValuesTests {
    static let oneMode = [
        "flo_marriage": "flo_marriage", "flo_business": "flo_business", "karate": "karate", "ht_advice": "ht_advice",
        "kite": "krackhardt_kite", "emon_Texas": "emon_Texas", "emon_Cheyenne": "emon_Cheyenne", "TCcoll": "TCcoll",
        "TCcnt": "TCcnt", "DHHS": "DHHS",
    ]

    struct Page: Decodable {
        let datasets: [String: DataSet]
    }

    struct DataSet: Decodable {
        let directed: Bool?
        let density: Double?
        let components_weak: Int?
        let components_strong: Int?
        let transitivity_undirected: Double?
        let average_clustering_undirected_zero_for_degree_below_2: Double?
        let diameter_of_largest_component_undirected: Double?
        let average_path_length_of_largest_component_undirected: Double?
        let reciprocity: Double?
        let degree_assortativity_undirected: Double?
        let articulation_points: [String]?
        let bridges: Int?
        let per_node: [String: [String: Figure?]]?
        let isolates: [String]?

        var isolateCount: Int { isolates?.count ?? 0 }
    }

    /// A number, or something else where a data set tells other things of its members.
    struct Figure: Decodable {
        let number: Double?

        init(from decoder: any Decoder) throws { number = try? decoder.singleValueContainer().decode(Double.self) }
    }

    static let page: Result<Page, any Error> = Result {
        let folder = try #require(SharedData.folder)
        let data = try Data(contentsOf: folder.appendingPathComponent("reference-values.json"))
        return try JSONDecoder().decode(Page.self, from: data)
    }

    /// The network of a data set, its weights ignored as in the reference, and the label of each organization.
    static func load(_ name: String, isDirected: Bool) throws -> (network: Network, labels: [String]) {
        let folder = try #require(SharedData.folder).appendingPathComponent("networks")
        let nodes = try SharedData.rows(of: folder.appendingPathComponent("\(name).nodes.csv")).dropFirst()
        let ties = try SharedData.rows(of: folder.appendingPathComponent("\(name).edges.csv")).dropFirst()
        var network = Network()
        for node in nodes { try network.add(Organization(Organization.ID(node[0]))) }
        for tie in ties {
            try network.add(
                Collaboration(Organization.ID(tie[0]), Organization.ID(tie[1]), isDirected: isDirected))
        }
        return (network, nodes.map { $0.count > 1 ? $0[1] : $0[0] })
    }

    @Test(arguments: oneMode.keys.sorted())
    func `every organization has the reference's figures`(name: String) throws {
        let data = try #require(Self.page.get().datasets[name])
        let file = try #require(Self.oneMode[name])
        let (network, labels) = try Self.load(file, isDirected: data.directed ?? false)
        let graph = GraphView(network)
        let holes = try GraphView(network, direction: .symmetrized).structuralHoles(countingStrength: false)
        let expected = try #require(data.per_node)
        #expect(expected.count == graph.count)

        let measures: [(key: String, scores: Scores)] = [
            ("degree", graph.degree()), ("in_degree", graph.degree(.incoming)), ("out_degree", graph.degree(.outgoing)),
            ("betweenness", try graph.betweenness()),
            ("closeness_wasserman_faust", try graph.closeness()),
            ("closeness_out_reachable_only", try graph.closeness(.component)),
            ("harmonic_out", try graph.harmonicCloseness()),
            ("core", graph.coreNumbers()), ("clustering", try graph.clustering()),
            ("pagerank_085", try graph.pageRank()),
            ("eigenvector_max1_undirected", try graph.eigenvector(scale: .maximumOne)),
            ("burt_constraint_undirected", holes.constraint), ("burt_effective_size_undirected", holes.effectiveSize),
        ]
        var compared = 0
        for (position, label) in labels.enumerated() {
            let figures = try #require(expected[label], "\(label) has figures")
            for (key, scores) in measures {
                guard let figure = figures[key]??.number else { continue }
                compared += 1
                // The reference writes six digits, and 0 where a figure is undefined.
                #expect(agree(scores[position] ?? 0, figure, to: 1e-6), "\(key) of \(label)")
            }
        }
        #expect(compared >= graph.count * 11 - data.isolateCount * 2)
    }

    @Test(arguments: oneMode.keys.sorted())
    func `the whole network has the reference's figures`(name: String) throws {
        let data = try #require(Self.page.get().datasets[name])
        let file = try #require(Self.oneMode[name])
        let (network, labels) = try Self.load(file, isDirected: data.directed ?? false)
        let graph = GraphView(network)
        let undirected = GraphView(network, direction: .symmetrized)
        #expect(agree(graph.density().value, data.density))
        #expect(graph.components().groupCount == data.components_weak)
        if let strong = data.components_strong { #expect(graph.components(.strong).groupCount == strong) }
        if let reciprocity = data.reciprocity { #expect(agree(graph.reciprocity().value, reciprocity)) }
        #expect(agree(graph.degreeAssortativity().value, data.degree_assortativity_undirected))
        let parts = graph.biconnectivity()
        #expect(parts.articulationPoints.map { labels[$0] }.sorted() == data.articulation_points)
        #expect(parts.bridges.count == data.bridges)
        #expect(try agree(graph.transitivity().value, data.transitivity_undirected))
        #expect(try agree(graph.averageClustering().value, data.average_clustering_undirected_zero_for_degree_below_2))
        // All these networks have one component with ties, so its figures are the network's.
        #expect(agree(try undirected.diameter().value, data.diameter_of_largest_component_undirected))
        #expect(
            agree(try undirected.averagePath().value, data.average_path_length_of_largest_component_undirected))
    }
}
