// What chance would give a broker: every tie there or not with the same probability d, independently.
//
// A pair (a, b) is v's with the probability q = d²(1 − d). Two pairs that share an end, and so a tie of v's, vary together:
// their covariance is r = d³(1 − d)³. All others are independent. With P ordered pairs of a role, of which S ordered
// couples share their first or their second,
//
//     E = P q        Var = P q (1 − q) + S r
//
// as Gould and Fernandez 1989 have it, and exact where every *arc* is independent. Without direction the two orders of a
// pair are one event. A role that has both (coordinator, consultant, liaison, and the total) then counts everything twice,
// which doubles the variance: half of the pairs, and twice the count, hence 4/2. A representative's or gatekeeper's pairs
// stand in one order each and keep theirs. R's sna does not make the difference: its z of undirected data is too large by
// √2 for the former.

/// Mean and standard deviation of a count.
public struct ChanceCount: Hashable, Sendable {
    public let mean: Double
    /// 0 where chance has no choice.
    public let deviation: Double
    /// How many ordered pairs could be the broker's at all.
    public let possible: Int

    /// P ordered pairs, of which S couples share an end in the same place.
    init(possible: Double, sharing: Double, density d: Double, areTwice: Bool) {
        let (q, r) = (d * d * (1 - d), d * d * d * (1 - d) * (1 - d) * (1 - d))
        mean = possible * q
        let variance = mean * (1 - q) + sharing * r
        deviation = (areTwice ? 2 * variance : variance).squareRoot()
        self.possible = Int(possible)
    }
}

/// What chance would give the members of one group.
struct BrokerageChance: Sendable {
    let roles: [ChanceCount]
    let total: ChanceCount
    private let others: [Double]
    private let density: Double
    private let isDirected: Bool

    /// - Parameters:
    ///   - sizes: of all groups.
    ///   - own: the broker's group.
    init(sizes: [Int], own: Int, density: Double, isDirected: Bool) {
        // n(k): members of the group k but for the broker itself.
        let n = sizes.enumerated().map { Double(max(0, $0.element - ($0.offset == own ? 1 : 0))) }
        let outside = n.enumerated().reduce(0.0) { $0 + ($1.offset == own ? 0 : $1.element) }
        func count(_ possible: Double, _ sharing: Double, twice: Bool) -> ChanceCount {
            ChanceCount(possible: possible, sharing: sharing, density: density, areTwice: twice && !isDirected)
        }
        /// Couples of ordered pairs within n that share their first or their second.
        func within(_ n: Double) -> Double { 2 * n * (n - 1) * (n - 2) }
        let strangers = n.indices.filter { $0 != own }.map { n[$0] }
        let mine = n[own]
        let crossing = mine * outside * (outside - 1) + outside * mine * (mine - 1)
        let liaisons = strangers.reduce(0.0) { $0 + $1 * (outside - $1) }
        let liaisonsSharing = strangers.reduce(0.0) { $0 + 2 * $1 * (outside - $1) * (outside - $1 - 1) }
        roles = [
            count(mine * (mine - 1), within(mine), twice: true),
            count(
                strangers.reduce(0.0) { $0 + $1 * ($1 - 1) }, strangers.reduce(0.0) { $0 + within($1) }, twice: true),
            count(mine * outside, crossing, twice: false),
            count(mine * outside, crossing, twice: false),
            count(liaisons, liaisonsSharing, twice: true),
        ]
        let all = mine + outside
        total = count(all * (all - 1), within(all), twice: true)
        others = n
        self.density = density
        self.isDirected = isDirected
    }

    /// Pairs from one group to another, or within one.
    func count(from source: Int, to target: Int) -> ChanceCount {
        let (a, b) = (others[source], others[target])
        guard source != target else {
            return ChanceCount(
                possible: a * (a - 1), sharing: 2 * a * (a - 1) * (a - 2), density: density, areTwice: !isDirected)
        }
        return ChanceCount(
            possible: a * b, sharing: a * b * (b - 1) + b * a * (a - 1), density: density, areTwice: false)
    }
}

extension Brokerage {
    /// What chance would give an organization in a role, or in all together where the role is nil: every tie there or not
    /// with the probability ``density``, independently of all others; right for ties with a direction and without.
    ///
    /// Nil where the organization has no group.
    public func chance(_ role: BrokerRole? = nil, at position: Int) -> ChanceCount? {
        groups[position].map { group in
            role.map { chance[group].roles[$0.position] } ?? chance[group].total
        }
    }

    /// What chance would give an organization between two groups.
    public func chance(from source: Int, to target: Int, at position: Int) -> ChanceCount? {
        groups[position].map { chance[$0].count(from: source, to: target) }
    }

    /// How many standard deviations an organization's count in a role, or in all together, lies above what chance would
    /// give; or why that cannot be said.
    ///
    /// That the count is distributed normally is not assured, least of all in a small network: ask
    /// ``GraphView/brokerageTest(groups:permutations:seed:progress:)``, too.
    public func standardScore(_ role: BrokerRole? = nil, at position: Int) -> NetworkFigure {
        guard let count = role.map({ count($0, at: position) }) ?? total(at: position),
            let chance = chance(role, at: position)
        else { return .undefined(.noSector) }
        return Self.standardScore(count, chance)
    }

    /// The same between two groups.
    public func standardScore(from source: Int, to target: Int, at position: Int) -> NetworkFigure {
        guard let count = count(from: source, to: target, at: position),
            let chance = chance(from: source, to: target, at: position)
        else { return .undefined(.noSector) }
        return Self.standardScore(count, chance)
    }

    private static func standardScore(_ count: Int, _ chance: ChanceCount) -> NetworkFigure {
        guard chance.possible > 0 else { return .undefined(.notPossibleForSector) }
        guard chance.deviation > 0 else { return .undefined(.chanceHasNoChoice) }
        return NetworkFigure((Double(count) - chance.mean) / chance.deviation)
    }
}
