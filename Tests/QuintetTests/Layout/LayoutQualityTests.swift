import QuintetTestSupport
import Testing

@testable import Quintet

@Suite struct LayoutQualityTests {
    private func drawn(_ places: [(Double, Double)], ties: [(Int, Int)]) throws -> (Positions, GraphView) {
        var network = Network()
        for v in places.indices { try network.add(Organization(Organization.ID("o\(v)"))) }
        for tie in ties { try network.add(Collaboration(Organization.ID("o\(tie.0)"), Organization.ID("o\(tie.1)"))) }
        let graph = GraphView(network)
        let sizes = [Positions.Size](repeating: Positions.Size(width: 0, height: 0), count: places.count)
        return (Positions(places.map { Positions.Point(x: $0.0, y: $0.1) }, sizes: sizes, index: graph.index), graph)
    }

    @Test func `a straight path is drawn without error`() throws {
        let (positions, graph) = try drawn([(0, 0), (7, 0), (14, 0)], ties: [(0, 1), (1, 2)])
        let quality = positions.quality(on: graph)
        #expect((quality.stress.value ?? 1) < 1e-12)
        #expect(quality.neighborhoodPreservation.value == 1)
        // Ties 7 long; pairs 7, 7 and 14.
        #expect(((quality.tieLengthRatio.value ?? 0) - 0.75).magnitude < 1e-12)
    }

    @Test func `the stress of a bent path is the smallest over all scales`() throws {
        // a and c one hop from b and, in the drawing, one from each other: r = 1, 1, ½, so s = 2.5/2.25.
        let height = 0.75.squareRoot()
        let (positions, graph) = try drawn([(0, 0), (0.5, height), (1, 0)], ties: [(0, 1), (1, 2)])
        let expected = 1 - 2.5 * 2.5 / 2.25 / 3
        #expect(((positions.quality(on: graph).stress.value ?? 0) - expected).magnitude < 1e-12)
    }

    @Test func `a square whose diagonals are ties has one crossing in three pairs that could`() throws {
        let ties = [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2), (1, 3)]
        let (positions, graph) = try drawn([(0, 0), (1, 0), (1, 1), (0, 1)], ties: ties)
        #expect(((positions.quality(on: graph).crossingShare.value ?? 0) - 1 / 3).magnitude < 1e-12)
        // Everyone is everyone's partner: any drawing would do.
        #expect(positions.quality(on: graph).neighborhoodPreservation.value == nil)
    }

    @Test func `a partner far away while a stranger is near counts against the drawing`() throws {
        let (positions, graph) = try drawn([(0, 0), (10, 0), (0.1, 0), (10.1, 0)], ties: [(0, 1), (2, 3)])
        #expect(positions.quality(on: graph).neighborhoodPreservation.value == 0)
    }

    @Test func `without ties nothing is measured`() throws {
        let (positions, graph) = try drawn([(0, 0), (1, 1)], ties: [])
        let quality = positions.quality(on: graph)
        #expect(quality.stress.reason == .networkHasNoTies)
        #expect(quality.neighborhoodPreservation.reason == .networkHasNoTies)
        #expect(quality.tieLengthRatio.reason == .networkHasNoTies)
        #expect(quality.crossingShare.reason == .networkHasNoTies)
    }

    @Test func `overlaps are counted pair by pair and touching is none`() throws {
        let index = try drawn([(0, 0), (10, 0), (10, 5)], ties: []).1.index
        let sizes = [Positions.Size](repeating: Positions.Size(width: 10, height: 10), count: 3)
        let places = [Positions.Point(x: 0, y: 0), Positions.Point(x: 10, y: 0), Positions.Point(x: 10, y: 5)]
        let positions = Positions(places, sizes: sizes, index: index)
        #expect(positions.overlapCount() == 1)
        #expect(positions.overlapCount(gap: 1) == 3)
    }

    @Test func `overlaps are counted as by looking at every pair`() throws {
        try withEverySeed(0..<40) { generator, _ in
            let count = 1 + generator.below(60)
            let index = try drawn([(Double, Double)](repeating: (0, 0), count: count), ties: []).1.index
            let places = (0..<count).map { _ in Positions.Point(x: generator.unit() * 100, y: generator.unit() * 100) }
            let sizes = (0..<count).map { _ in
                Positions.Size(width: generator.unit() * 30, height: generator.unit() * 30)
            }
            var expected = 0
            for v in 0..<count {
                for w in 0..<v
                where (places[v].x - places[w].x).magnitude < (sizes[v].width + sizes[w].width) / 2
                    && (places[v].y - places[w].y).magnitude < (sizes[v].height + sizes[w].height) / 2
                { expected += 1 }
            }
            let found = Positions(places, sizes: sizes, index: index).overlapCount()
            guard found == expected else { throw Difference("\(found) overlaps of \(expected)") }
        }
    }

    @Test func `the push of all is that of the tree to a few hundredths`() throws {
        var generator = SeededGenerator(seed: 4)
        let points = PlanePoints(scattered: 800, using: &generator)
        let masses = (0..<800).map { _ in Float(0.5 + generator.unit()) }
        let fast = try Quadtree(points, masses: masses).repulsion(progress: nil)
        var (error, size) = (0.0, 0.0)
        for v in 0..<800 {
            var (x, y) = (0.0, 0.0)
            for w in 0..<800 where w != v {
                let (dx, dy) = (Double(points.x[v] - points.x[w]), Double(points.y[v] - points.y[w]))
                let push = Double(masses[w]) / (dx * dx + dy * dy + 1e-4)
                x += push * dx
                y += push * dy
            }
            let (ex, ey) = (Double(fast.x[v]) - x, Double(fast.y[v]) - y)
            error += ex * ex + ey * ey
            size += x * x + y * y
        }
        #expect((error / size).squareRoot() < 0.05)
    }
}
