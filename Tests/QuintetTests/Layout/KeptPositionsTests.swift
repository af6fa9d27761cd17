import QuintetTestSupport
import Testing

@testable import Quintet

@Suite struct KeptPositionsTests {
    private func network(seed: UInt64 = 1) -> Network {
        var generator = SeededGenerator(seed: seed)
        return RandomNetworks.plantedPartition(
            groups: 5, size: 12, inside: 0.4, between: 0.03, using: &generator)
    }

    private func kept(_ positions: Positions) -> [Organization.ID: Positions.Point] {
        Dictionary(uniqueKeysWithValues: positions.index.ids.map { ($0, positions[$0] ?? Positions.Point(x: 0, y: 0)) })
    }

    @Test func `nobody moves when nothing has changed`() throws {
        let graph = GraphView(network())
        var options = LayoutOptions()
        let before = try graph.layout(options)
        options.keeping = kept(before)
        #expect(try graph.layout(options).points == before.points)
    }

    @Test func `new organizations come in near their partners and nobody else moves`() throws {
        var network = network()
        var options = LayoutOptions()
        let before = try GraphView(network).layout(options)
        for name in ["new1", "new2", "new3", "alone", "pair1", "pair2"] {
            try network.add(Organization(Organization.ID(name)))
        }
        try network.add(Collaboration("new1", "o7"))
        try network.add(Collaboration("new2", "o7"))
        try network.add(Collaboration("new2", "o8"))
        try network.add(Collaboration("new3", "new2"))
        try network.add(Collaboration("pair1", "pair2"))
        options.keeping = kept(before)
        let after = try GraphView(network).layout(options)
        #expect(after.overlapCount(gap: options.gap) == 0)
        for id in before.index.ids { #expect(after[id] == before[id]) }
        let width = before.bounds.size.width
        for (new, partner) in [("new1", "o7"), ("new3", "new2")] {
            let one = try #require(after[Organization.ID(new)])
            let other = try #require(after[Organization.ID(partner)])
            #expect(
                ((one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y)).squareRoot() < 0.2
                    * width)
        }
        // Pieces that are new altogether stand outside the earlier drawing.
        let frame = before.bounds
        for id in ["alone", "pair1", "pair2"] {
            let place = try #require(after[Organization.ID(id)])
            let isInside =
                place.x > frame.origin.x && place.x < frame.origin.x + frame.size.width
                && place.y > frame.origin.y && place.y < frame.origin.y + frame.size.height
            #expect(!isInside)
        }
    }

    @Test func `boxes that have grown move a fiftieth of the width at most beside the whole's growth`() throws {
        let graph = GraphView(network())
        var options = LayoutOptions()
        let before = try graph.layout(options)
        options.keeping = kept(before)
        options.sizes = [Positions.Size](repeating: Positions.Size(width: 60, height: 24), count: graph.count)
        let after = try graph.layout(options)
        #expect(after.overlapCount(gap: options.gap) == 0)
        // The best scale and shift from the earlier to the new places leave small differences only.
        let n = Double(graph.count)
        func mean(_ points: [Positions.Point]) -> (Double, Double) {
            (points.reduce(0) { $0 + $1.x } / n, points.reduce(0) { $0 + $1.y } / n)
        }
        let (old, new) = (mean(before.points), mean(after.points))
        var (product, square) = (0.0, 0.0)
        for (a, b) in zip(before.points, after.points) {
            product += (a.x - old.0) * (b.x - new.0) + (a.y - old.1) * (b.y - new.1)
            square += (a.x - old.0) * (a.x - old.0) + (a.y - old.1) * (a.y - old.1)
        }
        let scale = product / square
        #expect(scale > 1)
        for (a, b) in zip(before.points, after.points) {
            let (dx, dy) = (b.x - new.0 - scale * (a.x - old.0), b.y - new.1 - scale * (a.y - old.1))
            #expect((dx * dx + dy * dy).squareRoot() <= 0.025 * after.bounds.size.width)
        }
    }

    @Test func `earlier positions on one point are told apart`() throws {
        let graph = GraphView(network())
        var options = LayoutOptions()
        for id in graph.index.ids { options.keeping[id] = Positions.Point(x: 5, y: 5) }
        options.keeping["o1"] = Positions.Point(x: .nan, y: 0)
        options.keeping["somebody else"] = Positions.Point(x: 1, y: 1)
        let positions = try graph.layout(options)
        #expect(positions.overlapCount(gap: options.gap) == 0)
        #expect(positions.points.allSatisfy { $0.x.isFinite && $0.y.isFinite })
    }

    @Test func `one organization kept of many brings in all the others`() throws {
        let graph = GraphView(network())
        var options = LayoutOptions()
        options.keeping = ["o3": Positions.Point(x: 100, y: 200)]
        let positions = try graph.layout(options)
        #expect(positions["o3"] == Positions.Point(x: 100, y: 200))
        #expect(positions.overlapCount(gap: options.gap) == 0)
    }
}
