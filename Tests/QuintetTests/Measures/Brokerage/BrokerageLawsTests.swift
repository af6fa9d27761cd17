import Quintet
import QuintetTestSupport
import Testing

/// Brokerage against a slow and obvious oracle, and laws, on random networks.
struct BrokerageLawsTests {
    /// Counts by walking all triples; groups of random number, some organizations without.
    struct Oracle {
        let table: Oracles
        let groups: [Int?]

        /// The pairs that v stands between, in both orders.
        func pairs(of v: Int) -> [(Int, Int)] {
            var pairs: [(Int, Int)] = []
            for a in 0..<table.count where a != v && table.strengths[a][v] > 0 {
                for b in 0..<table.count where b != v && b != a && table.strengths[v][b] > 0 {
                    if table.strengths[a][b] == 0 { pairs.append((a, b)) }
                }
            }
            return pairs
        }

        func counts(of v: Int) -> [Int]? {
            guard let own = groups[v] else { return nil }
            var counts = [Int](repeating: 0, count: 6)
            for (a, b) in pairs(of: v) {
                guard let source = groups[a], let target = groups[b] else { continue }
                let role =
                    source == target
                    ? (source == own ? 0 : 1) : source == own ? 2 : target == own ? 3 : 4
                counts[role] += 1
                counts[5] += 1
            }
            return counts
        }
    }

    static func anyGroups(_ count: Int, using generator: inout SeededGenerator) -> [Int?] {
        let (most, gaps) = (1 + Int(generator.next() % 4), generator.next() % 2 == 0)
        return (0..<count).map { _ in
            gaps && generator.next() % 5 == 0 ? nil : Int(generator.next() % UInt64(most))
        }
    }

    @Test func `counts are those of walking all triples, and roles sum to the total`() throws {
        try withEverySeed(0..<150) { generator, _ in
            let network = try anyNetwork(upTo: 12, using: &generator)
            let graph = GraphView(network)
            let groups = Self.anyGroups(graph.count, using: &generator)
            let oracle = Oracle(table: Oracles(network), groups: groups)
            let brokerage = try graph.brokerage(groups: groups)
            for v in 0..<graph.count {
                let found = BrokerageTests.roles.map { $0.map { brokerage.count($0, at: v) } ?? brokerage.total(at: v) }
                let wanted = oracle.counts(of: v)
                guard found == (wanted ?? [nil, nil, nil, nil, nil, nil]) else {
                    throw Difference("\(v): \(found), expected \(String(describing: wanted))")
                }
                guard groups[v] != nil else { continue }
                var sum = 0
                for source in brokerage.groupSizes.indices {
                    for target in brokerage.groupSizes.indices {
                        sum += brokerage.count(from: source, to: target, at: v) ?? 0
                    }
                }
                guard sum == brokerage.total(at: v) else { throw Difference("\(v): pairs of groups sum to \(sum)") }
            }
        }
    }

    @Test func `shares of a pair sum to one, and the only one between is the only one`() throws {
        try withEverySeed(0..<150) { generator, _ in
            let network = try anyNetwork(upTo: 12, using: &generator)
            let graph = GraphView(network)
            let groups = Self.anyGroups(graph.count, using: &generator)
            let oracle = Oracle(table: Oracles(network), groups: groups)
            var brokers: [[Int]: [Int]] = [:]
            for v in 0..<graph.count {
                for (a, b) in oracle.pairs(of: v) where groups[a] != nil && groups[b] != nil {
                    if graph.isDirected || a < b { brokers[[a, b], default: []].append(v) }
                }
            }
            let pairs = try graph.brokeredPairs(groups: groups)
            let (credit, sole) = (
                (0..<graph.count).map { pairs.credit(at: $0) }, (0..<graph.count).map { pairs.solePairs(at: $0) }
            )
            guard agree(credit.reduce(0, +), Double(brokers.count), to: 1e-9) else {
                throw Difference("shares sum to \(credit.reduce(0, +)), pairs are \(brokers.count)")
            }
            for v in 0..<graph.count {
                let mine = brokers.values.filter { $0.contains(v) }
                let share = mine.reduce(0.0) { $0 + 1 / Double($1.count) }
                guard agree(credit[v], share, to: 1e-9), sole[v] == mine.count(where: { $0.count == 1 }) else {
                    throw Difference("\(v): \(credit[v]) and \(sole[v]), expected \(share)")
                }
            }
            for source in 0..<pairs.groupCount {
                for target in 0..<pairs.groupCount {
                    let here = brokers.filter { pair, _ in
                        let ends = (groups[pair[0]], groups[pair[1]])
                        return ends == (source, target) || (!graph.isDirected && ends == (target, source))
                    }
                    let all = Set(here.values.flatMap(\.self))
                    let summary = pairs[source, target]
                    guard summary.pairs == here.count, summary.brokers == all.count,
                        summary.soleBroker == here.values.count(where: { $0.count == 1 }),
                        summary.onlyBroker == (all.count == 1 ? all.first : nil)
                    else { throw Difference("\(source) to \(target): \(summary)") }
                }
            }
        }
    }

    @Test func `neither other names nor another isolate change a role`() throws {
        try withEverySeed(0..<60) { generator, _ in
            let network = try anyNetwork(upTo: 10, using: &generator)
            let n = network.organizations.count
            let groups = Self.anyGroups(n, using: &generator)
            var order = Array(0..<n)
            for i in stride(from: n - 1, to: 0, by: -1) { order.swapAt(i, Int(generator.next() % UInt64(i + 1))) }
            var (relabelled, larger) = (Network(), network)
            for old in order { try relabelled.add(network.organizations[old]) }
            for tie in network.collaborations { try relabelled.add(tie) }
            try larger.add(Organization("isolate"))
            let before = try GraphView(network).brokerage(groups: groups)
            let after = try GraphView(relabelled).brokerage(groups: order.map { groups[$0] })
            let more = try GraphView(larger).brokerage(groups: groups + [0])
            for (new, old) in order.enumerated() {
                for role in BrokerRole.allCases {
                    let count = before.count(role, at: old)
                    guard after.count(role, at: new) == count, more.count(role, at: old) == count else {
                        throw Difference("\(old) as \(role)")
                    }
                    guard before.standardScore(role, at: old) == after.standardScore(role, at: new) else {
                        throw Difference("score of \(old) as \(role)")
                    }
                }
            }
        }
    }

    /// Means and variances of 40,000 random graphs, to four standard errors of each: the error of a variance is taken from the
    /// sample's own fourth moments.
    @Test(arguments: [true, false]) func `chance is what random graphs give`(isDirected: Bool) throws {
        let groups: [Int?] = [0, 0, 0, 1, 1, 2, 2]
        let (n, draws, d) = (groups.count, 40_000, 1.0 / 3)
        var generator = SeededGenerator(seed: 11)
        var counts = [[Double]](repeating: [], count: 6)
        for _ in 0..<draws {
            var tied = [[Bool]](repeating: [Bool](repeating: false, count: n), count: n)
            for a in 0..<n {
                for b in 0..<n where isDirected ? a != b : a < b {
                    tied[a][b] = Double(generator.next() >> 11) * 0x1p-53 < d
                    if !isDirected { tied[b][a] = tied[a][b] }
                }
            }
            var drawn = [Double](repeating: 0, count: 6)
            for a in 1..<n where tied[a][0] {
                for b in 1..<n where b != a && tied[0][b] && !tied[a][b] {
                    let ends = (groups[a] ?? 0, groups[b] ?? 0)
                    drawn[ends.0 == ends.1 ? (ends.0 == 0 ? 0 : 1) : ends.0 == 0 ? 2 : ends.1 == 0 ? 3 : 4] += 1
                    drawn[5] += 1
                }
            }
            for role in 0..<6 { counts[role].append(drawn[role]) }
        }
        // Seven of 21 pairs, or 14 of 42 arcs: any network with a third of its ties has that density.
        var network = Network()
        for i in 0..<n { try network.add(Organization(Organization.ID("o\(i)"))) }
        for i in 0..<n {
            let ends = (Organization.ID("o\(i)"), Organization.ID("o\((i + 1) % n)"))
            try network.add(Collaboration(ends.0, ends.1, isDirected: isDirected))
            if isDirected { try network.add(Collaboration(ends.1, ends.0, isDirected: true)) }
        }
        let brokerage = try GraphView(network).brokerage(groups: groups)
        #expect(agree(brokerage.density, d, to: 1e-12))
        let chance = try BrokerageTests.roles.map { try #require(brokerage.chance($0, at: 0)) }
        for (role, expected) in chance.enumerated() {
            let size = Double(draws)
            let mean = counts[role].reduce(0, +) / size
            let second = counts[role].reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / size
            let fourth = counts[role].reduce(0) { $0 + ($1 - mean) * ($1 - mean) * ($1 - mean) * ($1 - mean) } / size
            #expect((mean - expected.mean).magnitude < 4 * (second / size).squareRoot(), "mean of \(role)")
            let variance = expected.deviation * expected.deviation
            let error = ((fourth - second * second) / size).squareRoot()
            #expect((second - variance).magnitude < 4 * error, "variance of \(role): \(second), expected \(variance)")
        }
    }
}
