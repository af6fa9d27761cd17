// Who stands between whom, by the groups of the three: Gould and Fernandez 1989, see ``BrokerRole``.
//
// Counted are *ordered* pairs (a, b), as by R's sna and by UCINET. Without direction a pair is therefore counted in both its
// orders, once as a – b and once as b – a: halve a count to have pairs of organizations.

/// How often each organization stands between two others, by its role and by the groups of the two.
///
/// An organization without a group has no role, and no pair has it at an end: the network of the counts and of what chance
/// would give is the one of those that have a group. Parallel ties count once, ties with oneself not at all.
public struct Brokerage: Sendable {
    public let index: OrganizationIndex
    /// Whether the ties have a direction that counts.
    public let isDirected: Bool
    /// The group of each organization, by position; nil for those without.
    public let groups: [Int?]
    /// How many organizations each group has.
    public let groupSizes: [Int]
    /// Arcs over ordered pairs, among those that have a group; nil where fewer than two do.
    public let density: Double?
    /// Ordered pairs by broker, group of the first and group of the second.
    let counts: [Int]
    let roleCounts: [Int]
    let chance: [BrokerageChance]

    var groupCount: Int { groupSizes.count }

    /// How many ordered pairs an organization stands between in a role; nil where it has no group.
    public func count(_ role: BrokerRole, at position: Int) -> Int? {
        groups[position] == nil ? nil : roleCounts[position * 5 + role.position]
    }

    /// How many ordered pairs an organization stands between in all roles; nil where it has no group.
    public func total(at position: Int) -> Int? {
        groups[position] == nil ? nil : roleCounts[position * 5..<position * 5 + 5].reduce(0, +)
    }

    /// How many ordered pairs an organization stands between, the first of one group and the second of another (or of the
    /// same); nil where it has no group.
    public func count(from source: Int, to target: Int, at position: Int) -> Int? {
        guard groups[position] != nil else { return nil }
        return counts[(position * groupCount + source) * groupCount + target]
    }

    /// Ordered pairs with a broker, by the groups of the pair, over all brokers: a pair with two brokers counts twice.
    public func sum(from source: Int, to target: Int) -> Int {
        groups.indices.reduce(0) { $0 + (count(from: source, to: target, at: $1) ?? 0) }
    }

    /// The counts of a role, or of all roles together where it is nil, as scores.
    public func scores(_ role: BrokerRole? = nil) -> Scores {
        let values = groups.indices.map { v in
            Double((role.map { count($0, at: v) } ?? total(at: v)) ?? 0)
        }
        return Scores(values, undefined: withoutGroup, index: index)
    }

    var withoutGroup: [Int: Undefined] {
        var reasons: [Int: Undefined] = [:]
        for (v, group) in groups.enumerated() where group == nil { reasons[v] = .noSector }
        return reasons
    }
}

extension GraphView {
    /// How often each organization stands between two others, by the sectors of the three, or by groups of any kind.
    ///
    /// The organization v stands between a and b (three different ones) where a has a tie to v and v one to b, and a has none
    /// to b. Ordered pairs are counted: without direction each pair in both orders. Without ties every count is 0.
    ///
    /// - Parameters:
    ///   - groups: the group of each organization by position, numbered from 0; nil for one without, which has no role and
    ///     no count. The sectors unless given. At most 1,000 groups.
    ///   - progress: told of the organizations looked at; may ask to stop.
    /// - Returns: the counts, and what chance would give.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(Σ k²), where an organization has k partners; space O(n g²) for g groups.
    ///
    /// In the chain a – v – b of a university, a firm and a ministry, v is the liaison of (a, b) and (b, a): 2.
    ///
    /// References: 1. Gould and Fernandez 1989, doi 10.2307/270949.
    public func brokerage(
        groups: [Int?]? = nil, progress: WorkProgress? = nil
    ) throws(Stopped) -> Brokerage {
        let groups = groups ?? sectors.map { $0?.position }
        precondition(groups.count == count, "there is one group, or none, for each organization")
        let groupCount = max(groups.compactMap(\.self).max().map { $0 + 1 } ?? 0, 1)
        precondition(
            groupCount <= 1000 && groups.allSatisfy { ($0 ?? 0) >= 0 }, "groups are numbered from 0 to at most 999")

        let search = BrokerSearch(self, groups: groups)
        var closed = ClosedPairs(count: count)
        var counts = [Int](repeating: 0, count: count * groupCount * groupCount)
        var roleCounts = [Int](repeating: 0, count: count * 5)
        progress?.expect(count)
        for v in 0..<count {
            try progress?.advance(1)
            guard let own = groups[v] else { continue }
            let open = search.openPairs(around: v, groupCount: groupCount, &closed)
            for source in 0..<groupCount {
                for target in 0..<groupCount where open[source * groupCount + target] > 0 {
                    let pairs = open[source * groupCount + target]
                    counts[(v * groupCount + source) * groupCount + target] = pairs
                    roleCounts[v * 5 + BrokerRole(broker: own, from: source, to: target).position] += pairs
                }
            }
        }
        var sizes = [Int](repeating: 0, count: groupCount)
        for group in groups { if let group { sizes[group] += 1 } }
        let members = sizes.reduce(0, +)
        let density = members > 1 ? Double(search.arcCount) / (Double(members) * Double(members - 1)) : nil
        let chance = (0..<groupCount).map {
            BrokerageChance(sizes: sizes, own: $0, density: density ?? 0, isDirected: isDirected)
        }
        return Brokerage(
            index: index, isDirected: isDirected, groups: groups, groupSizes: sizes, density: density, counts: counts,
            roleCounts: roleCounts, chance: chance)
    }
}
