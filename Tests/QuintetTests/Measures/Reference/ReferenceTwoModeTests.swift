import Foundation
import Quintet
import QuintetTestSupport
import Testing

/// Two-mode figures of real networks by networkx 3.6.1, from a folder beside the checkout.
@Suite(.enabled(if: SharedData.isPresent, "the folder shared/data is not beside this checkout"))
struct ReferenceTwoModeTests {
    struct Page: Decodable { let datasets: [String: DataSet] }

    struct DataSet: Decodable {
        let mode_false: Int?
        let mode_true: Int?
        let edges: Int?
        let density_two_mode: Double?
        let projection_mode_false: Projected?
        let projection_mode_true: Projected?
        let per_node: [String: [String: ReferenceValuesTests.Figure?]]?
    }

    struct Projected: Decodable {
        let nodes: Int
        let edges: Int
        let total_weight: Double
        let max_weight: Double
    }

    /// The members of one mode as organizations, those of the other as projects.
    static func load(_ name: String, projectsAre type: String) throws -> (Network, labels: [String: String]) {
        let folder = try #require(SharedData.folder).appendingPathComponent("networks")
        let nodes = try SharedData.rows(of: folder.appendingPathComponent("\(name).nodes.csv")).dropFirst()
        let ties = try SharedData.rows(of: folder.appendingPathComponent("\(name).edges.csv")).dropFirst()
        var network = Network()
        var projects: Set<String> = []
        for node in nodes {
            if node[2] == type {
                try network.add(Project(Project.ID(node[0])))
                projects.insert(node[0])
            } else {
                try network.add(Organization(Organization.ID(node[0])))
            }
        }
        for tie in ties {
            let (organization, project) = projects.contains(tie[0]) ? (tie[1], tie[0]) : (tie[0], tie[1])
            try network.add(Participation(Organization.ID(organization), in: Project.ID(project)))
        }
        return (network, Dictionary(uniqueKeysWithValues: nodes.map { ($0[0], $0[1]) }))
    }

    static func data(_ name: String) throws -> DataSet {
        let file = try #require(SharedData.folder).appendingPathComponent("reference-values.json")
        return try #require(JSONDecoder().decode(Page.self, from: Data(contentsOf: file)).datasets[name])
    }

    @Test(arguments: ["southern_women", "ceos_clubs"])
    func `every member has the reference's figures`(name: String) throws {
        let data = try Self.data(name)
        let (network, labels) = try Self.load(name, projectsAre: "True")
        let view = TwoModeView(network)
        #expect(view.organizations.count == data.mode_false && view.projects.count == data.mode_true)
        #expect(view.participationCount == data.edges)
        #expect(agree(view.density().value, data.density_two_mode))
        let (degree, shares) = (view.degree(), view.degree(normalized: true))
        let (closeness, betweenness) = (try view.closeness(), try view.betweenness(normalized: true))
        let expected = try #require(data.per_node)
        #expect(expected.count == labels.count)
        var compared = 0
        for (id, label) in labels {
            let figures = try #require(expected[label])
            for (key, scores) in [
                ("degree", degree), ("bipartite_degree", shares), ("bipartite_closeness", closeness),
                ("bipartite_betweenness", betweenness),
            ] {
                let figure = try #require(figures[key]??.number)
                compared += 1
                #expect(
                    agree(scores[Organization.ID(id)] ?? scores[Project.ID(id)], figure, to: 1e-6),
                    "\(key) of \(label)")
            }
        }
        #expect(compared == 4 * labels.count)
    }

    @Test(arguments: ["southern_women", "ceos_clubs"])
    func `both projections have the reference's ties`(name: String) throws {
        let data = try Self.data(name)
        for (type, expected) in [("True", data.projection_mode_false), ("False", data.projection_mode_true)] {
            let network = try Self.load(name, projectsAre: type).0
            let (ties, projected) = (network.ties(.shared), try #require(expected))
            let weights = (0..<ties.count).map { ties[$0].weight }
            #expect(network.organizations.count == projected.nodes && ties.count == projected.edges)
            #expect(weights.reduce(0, +) == projected.total_weight && weights.max() == projected.max_weight)
        }
    }
}
