import Quintet
import QuintetTestSupport
import Testing

/// The permutation test of brokerage.
struct BrokerageShuffleTests {
    /// Every way to deal out groups, once each.
    static func labelings(_ groups: [Int]) -> [[Int]] {
        var (result, left): ([[Int]], [Int: Int]) = ([], [:])
        for group in groups { left[group, default: 0] += 1 }
        func extend(_ so: [Int]) {
            if so.count == groups.count { return result.append(so) }
            for group in left.keys.sorted() where (left[group] ?? 0) > 0 {
                left[group, default: 0] -= 1
                extend(so + [group])
                left[group, default: 0] += 1
            }
        }
        extend([])
        return result
    }

    @Test func `on Q7 the shares of shuffles are those of all 1,260 ways to deal out the sectors`() throws {
        let graph = GraphView(NamedNetworks.q7)
        let true_ = try graph.brokerage()
        let ways = Self.labelings(graph.sectors.compactMap { $0?.position })
        #expect(ways.count == 1260)
        var more = [[Int]](repeating: [Int](repeating: 0, count: 5), count: 7)
        var less = more
        var pairsMore = 0
        for way in ways {
            let dealt = try graph.brokerage(groups: way)
            for v in 0..<7 {
                for (place, role) in BrokerRole.allCases.enumerated() {
                    let (count, observed) = (
                        try #require(dealt.count(role, at: v)), try #require(true_.count(role, at: v))
                    )
                    if count >= observed { more[v][place] += 1 }
                    if count <= observed { less[v][place] += 1 }
                }
            }
            if dealt.sum(from: 1, to: 2) >= true_.sum(from: 1, to: 2) { pairsMore += 1 }
        }
        // The government's two pairs, (a1, c1) and (b1, c1), are a liaison's where all are of three sectors.
        #expect(more[0][4] == 684)
        let shuffles = 20_000
        let test = try graph.brokerageTest(permutations: shuffles, seed: 3)
        func isNear(_ found: Double?, _ count: Int) -> Bool {
            let exact = Double(count) / 1260
            // Four standard errors, and the one that the estimate adds to both counts.
            let error = 4 * (exact * (1 - exact) / Double(shuffles)).squareRoot() + 1 / Double(shuffles)
            return found.map { ($0 - exact).magnitude <= error } ?? false
        }
        var compared = 0
        for v in 0..<7 {
            for (place, role) in BrokerRole.allCases.enumerated() {
                guard true_.chance(role, at: v)?.possible ?? 0 > 0 else {
                    #expect(test.probabilityOfMore(role, at: v) == nil)
                    continue
                }
                compared += 1
                #expect(isNear(test.probabilityOfMore(role, at: v), more[v][place]), "\(v) as \(role)")
                #expect(isNear(test.probabilityOfLess(role, at: v), less[v][place]), "\(v) as \(role)")
            }
        }
        #expect(compared > 20)
        #expect(isNear(test.probabilityOfMore(from: 1, to: 2), pairsMore))
    }

    /// One shuffle, whose counts are those of the graph with the shuffled groups: as much or more, as little or fewer.
    @Test func `a shuffle counts what the graph with its groups counts`() throws {
        try withEverySeed(0..<120) { generator, seed in
            let network = try anyNetwork(upTo: 12, using: &generator)
            let graph = GraphView(network)
            let groups = BrokerageLawsTests.anyGroups(graph.count, using: &generator)
            let observed = try graph.brokerage(groups: groups)
            let test = try graph.brokerageTest(groups: groups, permutations: 1, seed: seed)
            // The groups as the test deals them: the members', by their ids, in the order that the seed gives.
            var dealing = SeededGenerator(seed: seed)
            let ids = graph.index.ids
            let members = groups.indices.filter { groups[$0] != nil }.sorted { ids[$0] < ids[$1] }
            let order = dealing.permutation(members.count)
            var dealt = groups
            for (place, member) in members.enumerated() { dealt[member] = groups[members[Int(order[place])]] }
            let shuffled = try graph.brokerage(groups: dealt)
            for v in members {
                for role in BrokerRole.allCases where observed.chance(role, at: v)?.possible ?? 0 > 0 {
                    let (one, other) = (shuffled.count(role, at: v) ?? 0, observed.count(role, at: v) ?? 0)
                    let found = (test.probabilityOfMore(role, at: v), test.probabilityOfLess(role, at: v))
                    guard found == (one >= other ? 1 : 0.5, one <= other ? 1 : 0.5) else {
                        throw Difference("\(v) as \(role): \(one) and \(other), found \(found)")
                    }
                }
            }
            for source in observed.groupSizes.indices {
                for target in observed.groupSizes.indices {
                    let (one, other) = (shuffled.sum(from: source, to: target), observed.sum(from: source, to: target))
                    guard test.probabilityOfMore(from: source, to: target) == (one >= other ? 1 : 0.5) else {
                        throw Difference("\(source) to \(target): \(one) and \(other)")
                    }
                }
            }
        }
    }

    @Test func `the seed decides, not the number of threads`() throws {
        let graph = GraphView(NamedNetworks.zacharyKarate)
        let groups: [Int?] = (0..<34).map { $0 % 7 == 0 ? nil : $0 % 3 }
        func values(_ seed: UInt64) throws -> [Double?] {
            let test = try graph.brokerageTest(groups: groups, permutations: 300, seed: seed)
            return (0..<34).flatMap { v in BrokerRole.allCases.map { test.probabilityOfMore($0, at: v) } }
        }
        let one = try Parallel.$threadLimit.withValue(1) { try values(5) }
        let four = try Parallel.$threadLimit.withValue(4) { try values(5) }
        #expect(one == four)
        #expect(try values(6) != one)
        #expect(graph.usualPermutations == 1000)
    }

    @Test func `a test asked to stop stops`() throws {
        let progress = WorkProgress()
        progress.stop()
        #expect(throws: Stopped.self) {
            _ = try GraphView(NamedNetworks.zacharyKarate).brokerageTest(
                groups: [Int?](repeating: 0, count: 34), progress: progress)
        }
    }
}
