import Foundation
import Quintet
import QuintetTestSupport
import Testing

/// Brokerage tables of real networks by R's sna 2.7, from a folder beside the checkout.
@Suite(.enabled(if: SharedData.isPresent, "the folder shared/data is not beside this checkout"))
struct BrokerageReferenceTests {
    struct Page: Decodable { let datasets: [String: DataSet] }
    struct DataSet: Decodable { let gould_fernandez_R_sna: Brokers? }
    struct Brokers: Decodable { let rows: [Row] }
    struct Row: Decodable {
        let label, group: String
        let w_I, w_O, b_IO, b_OI, b_O, t: Int
    }

    @Test(arguments: [("emon_Texas", true), ("TCcoll", false), ("DHHS", false)])
    func `every organization has the roles of R's sna`(name: String, isDirected: Bool) throws {
        let folder = try #require(SharedData.folder)
        let data = try Data(contentsOf: folder.appendingPathComponent("reference-values.json"))
        let rows = try #require(
            try JSONDecoder().decode(Page.self, from: data).datasets[name]?.gould_fernandez_R_sna?.rows)
        let (network, labels) = try ReferenceValuesTests.load(name, isDirected: isDirected)
        let names = Set(rows.map(\.group)).sorted()
        let groups = rows.map { names.firstIndex(of: $0.group) }
        let graph = GraphView(network)
        #expect(rows.count == graph.count)
        let brokerage = try graph.brokerage(groups: groups)
        #expect(brokerage.isDirected == isDirected)
        let test = try graph.brokerageTest(groups: groups, permutations: 5)
        for (v, row) in rows.enumerated() {
            #expect(row.label == labels[v])
            let counts = BrokerRole.allCases.map { brokerage.count($0, at: v) }
            #expect(counts == [row.w_I, row.w_O, row.b_IO, row.b_OI, row.b_O], "\(row.label)")
            #expect(brokerage.total(at: v) == row.t)
            #expect(test.brokerage.total(at: v) == row.t)
        }
    }

    /// What sna makes of the two arcs of each tie, and what is right: apart by the root of two where both orders count.
    @Test(arguments: ["TCcoll", "DHHS"])
    func `scores of ties without direction are smaller than those of R's sna by the root of two`(name: String) throws {
        let (network, _) = try ReferenceValuesTests.load(name, isDirected: false)
        var arcs = Network()
        for organization in network.organizations { try arcs.add(organization) }
        for tie in network.collaborations {
            try arcs.add(Collaboration(tie.source, tie.target, isDirected: true))
            try arcs.add(Collaboration(tie.target, tie.source, isDirected: true))
        }
        let groups: [Int?] = (0..<network.organizations.count).map { $0 % 4 }
        let (right, sna) = (
            try GraphView(network).brokerage(groups: groups), try GraphView(arcs).brokerage(groups: groups)
        )
        for v in groups.indices {
            for role in BrokerageTests.roles {
                let one = try #require(right.standardScore(role, at: v).value)
                let other = try #require(sna.standardScore(role, at: v).value)
                let isOneOrder = role == .representative || role == .gatekeeper
                #expect(agree(one * (isOneOrder ? 1 : 2.0.squareRoot()), other, to: 1e-12))
            }
        }
    }
}
