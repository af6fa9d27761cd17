import QuintetTestSupport
import Testing

@testable import Quintet

@Suite struct LayoutTests {
    private func graph(_ ties: [(Int, Int, Double)], count: Int) throws -> GraphView {
        var network = Network()
        for v in 0..<count { try network.add(Organization(Organization.ID("o\(v)"))) }
        for tie in ties {
            try network.add(
                Collaboration(Organization.ID("o\(tie.0)"), Organization.ID("o\(tie.1)"), weight: tie.2))
        }
        return GraphView(network)
    }

    private func labels(_ count: Int) -> [Positions.Size] {
        var generator = SeededGenerator(seed: 3)
        return (0..<count).map { _ in Positions.Size(width: 40 + 60 * generator.unit(), height: 24) }
    }

    private func community(_ groups: Int, _ size: Int, seed: UInt64 = 1) -> Network {
        var generator = SeededGenerator(seed: seed)
        return RandomNetworks.plantedPartition(
            groups: groups, size: size, inside: 0.5, between: 0.02, weights: 1...5, using: &generator)
    }

    private func expectSound(_ positions: Positions, gap: Double = 6) {
        #expect(positions.points.allSatisfy { $0.x.isFinite && $0.y.isFinite })
        #expect(positions.overlapCount(gap: gap) == 0)
    }

    // MARK: Small ones

    @Test func `an empty network has no positions and takes no room`() throws {
        let positions = try graph([], count: 0).layout()
        #expect(positions.count == 0)
        #expect(positions.bounds.size == Positions.Size(width: 0, height: 0))
    }

    @Test func `one organization stands in the middle of its box`() throws {
        var options = LayoutOptions()
        options.sizes = [Positions.Size(width: 40, height: 20)]
        let positions = try graph([], count: 1).layout(options)
        #expect((positions[0].x - 20).magnitude < 1e-9)
        #expect((positions[0].y - 10).magnitude < 1e-9)
    }

    @Test(arguments: LayoutMethod.allCases)
    func `a path of three stands in a row with b halfway`(method: LayoutMethod) throws {
        var options = LayoutOptions()
        options.method = method
        let positions = try graph([(0, 1, 1), (1, 2, 1)], count: 3).layout(options)
        let (a, b, c) = (positions[0], positions[1], positions[2])
        let width = (a.x - c.x).magnitude
        #expect(width > 20)
        #expect((b.x - (a.x + c.x) / 2).magnitude < 0.05 * width)
        #expect((b.y - (a.y + c.y) / 2).magnitude < 0.1 * width)
        expectSound(positions)
    }

    @Test func `an organization is found by its id as by its position`() throws {
        let positions = try graph([(0, 1, 1)], count: 2).layout()
        #expect(positions["o1"] == positions[1])
        #expect(positions["nobody"] == nil)
    }

    @Test func `on a page on its side a long piece lies and on an upright one it stands`() throws {
        let path = try graph((0..<29).map { ($0, $0 + 1, 1) }, count: 30)
        var options = LayoutOptions()
        let lying = try path.layout(options).bounds.size
        options.aspectRatio = 0.6
        let standing = try path.layout(options).bounds.size
        #expect(lying.width > 2 * lying.height)
        #expect(standing.height > 2 * standing.width)
    }

    // MARK: What a drawing should show

    @Test func `a stronger tie is drawn shorter`() throws {
        // A star of ten, one of its ties sixteen times as strong as the usual.
        var ties = (1...10).map { (0, $0, 1.0) }
        ties[3].2 = 16
        var options = LayoutOptions()
        options.sizes = [Positions.Size](repeating: Positions.Size(width: 1, height: 1), count: 11)
        options.gap = 0
        let positions = try graph(ties, count: 11).layout(options)
        func length(_ v: Int) -> Double {
            let (dx, dy) = (positions[v].x - positions[0].x, positions[v].y - positions[0].y)
            return (dx * dx + dy * dy).squareRoot()
        }
        let others = (1...10).filter { $0 != 4 }.map(length).min() ?? 0
        #expect(length(4) < 0.85 * others)
        options.counting = .alike
        let alike = try graph(ties, count: 11).layout(options)
        let one = Positions.Point(x: alike[4].x - alike[0].x, y: alike[4].y - alike[0].y)
        #expect((one.x * one.x + one.y * one.y).squareRoot() > 0.7 * others * 0.7)
    }

    @Test(arguments: [LayoutMethod.distances, .forces])
    func `groups that are pulled together end up apart from each other`(method: LayoutMethod) throws {
        let graph = GraphView(community(4, 20))
        // Groups that have nothing to do with the ties.
        let groups = (0..<graph.count).map { Optional($0 % 3) }
        func spread(_ pull: Double) throws -> Double {
            var options = LayoutOptions()
            options.method = method
            options.groups = groups
            options.groupPull = pull
            let positions = try graph.layout(options)
            expectSound(positions)
            var (inside, all) = ((0.0, 0.0), (0.0, 0.0))
            for v in 0..<graph.count {
                for w in 0..<v {
                    let (dx, dy) = (positions[v].x - positions[w].x, positions[v].y - positions[w].y)
                    let distance = (dx * dx + dy * dy).squareRoot()
                    if groups[v] == groups[w] { inside = (inside.0 + distance, inside.1 + 1) }
                    all = (all.0 + distance, all.1 + 1)
                }
            }
            return inside.0 / inside.1 / (all.0 / all.1)
        }
        #expect(try spread(0) > 0.9)
        #expect(try spread(1) < 0.75)
    }

    @Test func `pieces are packed to about the form that was asked for`() throws {
        // Twelve rings of ten.
        let ties = (0..<12).flatMap { ring in (0..<10).map { (ring * 10 + $0, ring * 10 + ($0 + 1) % 10, 1.0) } }
        let rings = try graph(ties, count: 120)
        for ratio in [0.7, 1.0, 1.6] {
            var options = LayoutOptions()
            options.aspectRatio = ratio
            let positions = try rings.layout(options)
            expectSound(positions)
            let size = positions.bounds.size
            #expect(size.width / size.height > ratio / 1.7 && size.width / size.height < ratio * 1.7)
        }
    }

    @Test func `organizations without ties stand in rows below the others`() throws {
        let positions = try graph([(0, 1, 1), (1, 2, 1), (2, 0, 1)], count: 40).layout()
        expectSound(positions)
        let lowest = (0...2).map { positions[$0].y }.min() ?? 0
        #expect((3..<40).allSatisfy { positions[$0].y < lowest - 10 })
        #expect(Set((3..<40).map { (positions[$0].y * 100).rounded() }).count < 20)
    }

    // MARK: Whatever is thrown at it

    @Test func `stars complete graphs paths and isolates all have finite places without overlaps`() throws {
        let star = try graph((1...400).map { (0, $0, 1) }, count: 401)
        let complete = try graph((0..<40).flatMap { v in (0..<v).map { (v, $0, 1.0) } }, count: 40)
        let path = try graph((0..<1_200).map { ($0, $0 + 1, 1) }, count: 1_201)
        let isolates = try graph([], count: 700)
        for each in [star, complete, path, isolates] {
            var options = LayoutOptions()
            options.sizes = labels(each.count)
            expectSound(try each.layout(options))
        }
    }

    @Test func `a long path is not folded onto itself by large numbers`() throws {
        // Squared distances of so many hops once overflowed.
        let path = try graph((0..<4_000).map { ($0, $0 + 1, 1) }, count: 4_001)
        let quality = try path.layout().quality(on: path, samples: 40)
        // Forces curl it up, as they should: in a heap the stress is near 1.
        #expect((quality.stress.value ?? 1) < 0.55)
        #expect((quality.tieLengthRatio.value ?? 1) < 0.05)
    }

    @Test func `strengths of a billion and of a billionth do no harm`() throws {
        var ties = (0..<60).map { ($0, ($0 * 7 + 1) % 61, 1.0) }
        ties[5].2 = 1e9
        ties[6].2 = 1e-9
        ties[7].2 = 1e300
        for method in LayoutMethod.allCases {
            var options = LayoutOptions()
            options.method = method
            expectSound(try graph(ties.filter { $0.0 != $0.1 }, count: 61).layout(options))
        }
    }

    @Test func `sizes of nothing and of no number do no harm`() throws {
        let graph = GraphView(community(3, 10))
        var options = LayoutOptions()
        options.sizes = [Positions.Size](repeating: Positions.Size(width: 0, height: 0), count: graph.count)
        expectSound(try graph.layout(options))
        options.gap = 0
        expectSound(try graph.layout(options), gap: 0)
        options.sizes?[4] = Positions.Size(width: .nan, height: -.infinity)
        options.sizes?[5] = Positions.Size(width: .infinity, height: -3)
        options.gap = .nan
        options.aspectRatio = 0
        expectSound(try graph.layout(options), gap: 0)
    }

    @Test func `a layout that is asked to stop stops`() throws {
        let graph = GraphView(community(10, 20))
        let progress = WorkProgress()
        progress.stop()
        #expect(throws: Stopped.self) { _ = try graph.layout(progress: progress) }
    }

    // MARK: The same again

    @Test(arguments: [LayoutMethod.distances, .forces])
    func `positions are the same at any number of threads`(method: LayoutMethod) throws {
        let graph = GraphView(community(30, 20))
        var options = LayoutOptions()
        options.method = method
        let one = try Parallel.$threadLimit.withValue(1) { try graph.layout(options) }
        for threads in [2, 5] {
            let many = try Parallel.$threadLimit.withValue(threads) { try graph.layout(options) }
            #expect(one.points == many.points)
        }
    }

    @Test(arguments: [LayoutMethod.distances, .forces])
    func `the order of organizations and ties leaves no trace`(method: LayoutMethod) throws {
        let network = community(6, 12)
        var generator = SeededGenerator(seed: 9)
        var other = Network()
        let (organizations, ties) = (Array(network.organizations), Array(network.collaborations))
        for v in generator.permutation(organizations.count) { try other.add(organizations[Int(v)]) }
        for tie in generator.permutation(ties.count) { try other.add(ties[Int(tie)]) }
        var options = LayoutOptions()
        options.method = method
        let (first, second) = (try GraphView(network).layout(options), try GraphView(other).layout(options))
        for id in first.index.ids { #expect(first[id] == second[id]) }
    }

    @Test func `another seed gives another drawing of much the same quality`() throws {
        let graph = GraphView(community(6, 12))
        var options = LayoutOptions()
        let first = try graph.layout(options)
        options.seed = 2
        let second = try graph.layout(options)
        #expect(first.points != second.points)
        let stresses = [first, second].compactMap { $0.quality(on: graph).stress.value }
        #expect(stresses.count == 2 && (stresses[0] - stresses[1]).magnitude < 0.02)
    }

    @Test func `any network has places that do not overlap`() throws {
        try withEverySeed(0..<60) { generator, seed in
            let graph = GraphView(try anyNetwork(upTo: 30, using: &generator))
            var options = LayoutOptions()
            options.sizes = labels(graph.count)
            options.method = seed % 2 == 0 ? .forces : .automatic
            options.groups = seed % 3 == 0 ? (0..<graph.count).map { $0 % 4 == 3 ? nil : $0 % 4 } : nil
            let positions = try graph.layout(options)
            guard positions.overlapCount(gap: options.gap) == 0 else { throw Difference("boxes overlap") }
            guard positions.points.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else {
                throw Difference("a place is not finite")
            }
            let origin = positions.bounds.origin
            guard origin.x.magnitude < 1e-6, origin.y.magnitude < 1e-6 else { throw Difference("not at the origin") }
        }
    }
}
