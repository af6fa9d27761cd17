import Quintet
import QuintetTestSupport
import Testing

struct ScoresTests {
    let degree = GraphView(NamedNetworks.q7).degree()

    @Test func `equal values share a rank, by identifier, and the next rank counts them all`() {
        let ranked = degree.ranked()
        #expect(ranked.map(\.id) == ["a1", "b1", "g1", "c1", "a2", "b2", "e1"])
        #expect(ranked.map(\.rank) == [1, 1, 1, 4, 5, 5, 5])
        #expect(ranked.map(\.position) == [1, 3, 0, 5, 2, 4, 6])
        #expect(degree.top(2).map(\.id) == ["a1", "b1"])
        #expect(degree.top(100).count == 7)
        #expect(degree.top(0).isEmpty)
    }

    @Test func `scores answer by organization and by position, and know no strangers`() {
        #expect(degree["g1"] == 3)
        #expect(degree[0] == 3)
        #expect(degree["nobody"] == nil)
        #expect(degree.reason(for: "nobody") == nil)
        #expect(degree.reason(for: "g1") == nil)
    }

    @Test func `an undefined value is absent with its reason, and left out of ranks and summaries`() throws {
        let clustering = try GraphView(NamedNetworks.q7).clustering()
        #expect(clustering["e1"] == nil)
        #expect(clustering.reason(for: "e1") == .fewerThanTwoPartners)
        #expect(clustering.undefinedCount == 3)
        #expect(clustering.ranked().count == 4)
        #expect(clustering.max == 1.0 / 3)
        #expect(clustering.min == 0)
        #expect(agree(clustering.mean, 0.25, to: 1e-12))
    }

    @Test func `no scores have no minimum, maximum or mean`() {
        let nothing = GraphView(NamedNetworks.empty).degree()
        #expect(nothing.min == nil)
        #expect(nothing.max == nil)
        #expect(nothing.mean == nil)
        #expect(nothing.ranked().isEmpty)
    }

    @Test func `a value that is no number is absent, not infinite`() throws {
        var network = NamedNetworks.pair
        try network.add(Collaboration("o1", "o2", weight: 1e308))
        try network.add(Collaboration("o1", "o2", weight: 1e308))
        let strength = GraphView(network).strength()
        #expect(strength["o1"] == nil)
        #expect(strength.reason(for: "o1") == .tooLarge)
    }

    @Test(arguments: Undefined.allCases) func `every reason has a sentence in both languages`(reason: Undefined) {
        #expect(reason.sentence(in: .english).hasSuffix("."))
        #expect(reason.sentence(in: .thai).unicodeScalars.contains { (0x0E00...0x0E7F).contains($0.value) })
        #expect(reason.sentence(in: "fr") == reason.sentence(in: .english))
    }
}
