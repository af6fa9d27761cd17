/// Teams of different sectors that one tie would complete.
public struct NearRainbowTeams: Sendable {
    /// How many members, and sectors, such a team has.
    public let size: Int
    /// How many there are; nil where there was too much to look at.
    public let count: Int?
    /// Some of them, the strongest first; all where there are no more than asked for.
    public let teams: [HelixTeam]
}

extension GraphView {
    /// Teams of organizations of different sectors in which everyone works with everyone, but for one pair: one
    /// introduction away from a team in full.
    ///
    /// Partners are those in either direction; organizations without a sector belong to no team, and *also* sectors do not
    /// count.
    ///
    /// - Parameters:
    ///   - size: how many sectors, 3 to 5.
    ///   - cliques: the teams in full, where they have been counted already.
    ///   - teamLimit: how many of them to name.
    ///   - stepLimit: how much to look at.
    ///   - progress: told of the organizations; may ask to stop.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(Σ *k*²) for teams of four, where an organization has *k* partners; for teams of five as much for each
    ///   team of two.
    ///
    /// For the path a – b – c of three sectors: one team of three, for which a and c should meet.
    public func nearRainbowTeams(
        of size: Int, besides cliques: RainbowCliques? = nil, teamLimit: Int = 10, stepLimit: Int = 400_000_000,
        progress: WorkProgress? = nil
    ) throws(Stopped) -> NearRainbowTeams {
        precondition((3...5).contains(size), "a team that lacks a tie has three to five sectors")
        precondition(teamLimit > 0 && stepLimit > 0, "limits are above zero")
        var search = NearTeamSearch(
            sectors: sectors.map { $0.map { UInt8($0.position) } ?? 255 }, size: size, teamLimit: teamLimit,
            stepLimit: stepLimit)
        let complete =
            if let cliques { cliques.count(of: size) } else {
                try rainbowCliques(teamLimit: 1, stepLimit: stepLimit, progress: progress).count(of: size)
            }
        progress?.expect(count)
        let present = Set(sectors.compactMap { $0 }).count
        let rows = partners
        try rows.withRawRows { (rows) throws(Stopped) in
            for v in 0..<count where present >= size && search.hasRoom {
                search.start(at: v, rows)
                try progress?.advance(1)
            }
        }
        // A team in full is met once from each of its pairs, as a complete part and a pair that turned out to be tied.
        let met = size * (size - 1) / 2
        let near = search.hasRoom ? complete.map { search.pairs - met * $0 } : nil
        let found = search.teams.map { team($0.members, missing: .init(one: $0.missing.0, other: $0.missing.1)) }
        return NearRainbowTeams(
            size: size, count: near, teams: near == nil ? [] : Array(ranked(found).prefix(teamLimit)))
    }
}

/// The complete part of a team, all but the two without a tie, grown member by member; those tied to all of it are at hand.
private struct NearTeamSearch {
    let sectors: [UInt8]
    let size: Int
    let teamLimit: Int
    let stepLimit: Int
    /// Pairs of other sectors, tied or not, that everyone of a complete part is tied to.
    private(set) var pairs = 0
    private(set) var teams: [(members: [Int], missing: (Int, Int))] = []
    private var steps = 0

    init(sectors: [UInt8], size: Int, teamLimit: Int, stepLimit: Int) {
        self.sectors = sectors
        self.size = size
        self.teamLimit = teamLimit
        self.stepLimit = stepLimit
    }

    var hasRoom: Bool { steps <= stepLimit }

    mutating func start(at v: Int, _ rows: RawRows) {
        guard sectors[v] < 5 else { return }
        var all: [Int32] = []
        for arc in rows.offsets[v]..<rows.offsets[v + 1] {
            let w = rows.targets[arc]
            if sectors[Int(w)] < 5, sectors[Int(w)] != sectors[v] { all.append(w) }
        }
        grow([Int32(truncatingIfNeeded: v)], all, rows)
    }

    /// `common` are those tied to all members and of other sectors, ascending.
    private mutating func grow(_ members: [Int32], _ common: [Int32], _ rows: RawRows) {
        guard common.count > 1, hasRoom else { return }
        if members.count == size - 2 {
            closePairs(members, common, rows)
            return
        }
        // Members ascend, so that each complete part is met once.
        for u in common where u > members[members.count - 1] {
            grow(members + [u], meet(common, u, rows), rows)
        }
    }

    /// Those of a list that are tied to u and of another sector.
    private mutating func meet(_ list: [Int32], _ u: Int32, _ rows: RawRows) -> [Int32] {
        var kept: [Int32] = []
        var arc = rows.offsets[Int(u)]
        let end = rows.offsets[Int(u) + 1]
        steps += list.count + end - arc
        for w in list {
            while arc < end, rows.targets[arc] < w { arc += 1 }
            guard arc < end else { break }
            if rows.targets[arc] == w, sectors[Int(w)] != sectors[Int(u)] { kept.append(w) }
        }
        return kept
    }

    /// Counts the pairs of different sectors, and looks for some that have no tie.
    private mutating func closePairs(_ members: [Int32], _ common: [Int32], _ rows: RawRows) {
        var bySector = [Int](repeating: 0, count: 5)
        for u in common { bySector[Int(sectors[Int(u)])] += 1 }
        let sum = bySector.reduce(0, +)
        pairs += (sum * sum - bySector.reduce(0) { $0 + $1 * $1 }) / 2
        for (place, u) in common.enumerated() where teams.count < teamLimit {
            let met = meet(common, u, rows)
            for w in common[(place + 1)...] where sectors[Int(w)] != sectors[Int(u)] && !met.contains(w) {
                teams.append(((members + [u, w]).map { Int($0) }, (Int(u), Int(w))))
            }
        }
    }
}
