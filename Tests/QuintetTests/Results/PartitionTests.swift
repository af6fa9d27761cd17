import Quintet
import QuintetTestSupport
import Testing

struct PartitionTests {
    @Test func `groups are numbered by size and then by their first member`() throws {
        var network = Network()
        for id in ["a", "b", "c", "d", "e", "f"] { try network.add(Organization(Organization.ID(id))) }
        try network.add(Collaboration("b", "f"))
        try network.add(Collaboration("c", "e"))
        let pieces = GraphView(network).components()
        #expect(pieces.groups == [2, 0, 1, 3, 1, 0])
        #expect(pieces.sizes == [2, 2, 1, 1])
        #expect(pieces.groupCount == 4)
        #expect(pieces.members(of: 1) == ["c", "e"])
        #expect(pieces["f"] == 0)
        #expect(pieces["nobody"] == nil)
        #expect(pieces.modularity == nil)
    }

    @Test func `the empty network has no groups`() {
        #expect(GraphView(NamedNetworks.empty).components().groupCount == 0)
    }
}
