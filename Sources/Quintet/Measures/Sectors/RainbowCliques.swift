// Teams in which everyone works with everyone and no two are of the same sector: in graph theory, rainbow cliques of a graph
// whose organizations are coloured by their sectors. R_k is their number with k members, k = 2 to 5.
//
// A definition of our own; the term is used for vertex-coloured graphs at large. The counting goes by the order of D. Eppstein,
// M. Löffler and D. Strash, ISAAC 2010, doi 10.1007/978-3-642-17517-6_36, with the partners that are left as bits.

/// A team of organizations of different sectors.
public struct HelixTeam: Hashable, Sendable {
    /// The members by their positions in the graph, in the order of their sectors.
    public let members: [Int]
    /// The strength of all ties among them.
    public let strength: Double
    /// The two that have no tie yet, where one is missing.
    public let missing: Pair?

    /// Two members by their positions.
    public struct Pair: Hashable, Sendable {
        public let one: Int
        public let other: Int
    }
}

/// How many teams of different sectors there are in which everyone works with everyone.
public struct RainbowCliques: Sendable {
    private let counts: [Int]
    /// Whether teams of four and five were all counted; otherwise there were more than the limit allowed to look at.
    public let isComplete: Bool
    /// Some of the widest teams, the strongest first; all of them where there are no more than asked for.
    public let teams: [HelixTeam]
    /// The sizes that occur: the widest team has so many sectors. 1 where no two sectors meet, 0 where nobody has a sector.
    public let widest: Int

    fileprivate init(_ tally: RainbowTally, teams: [HelixTeam], widest: Int) {
        counts = tally.counts
        isComplete = tally.isComplete
        self.teams = teams
        self.widest = widest
    }

    /// R_k: how many teams of so many sectors, 2 to 5; nil where they were not all counted.
    public func count(of size: Int) -> Int? {
        precondition((2...5).contains(size), "a team has two to five sectors")
        guard isComplete || size < 4 else { return nil }
        return counts.indices.reduce(0) { $1.nonzeroBitCount == size ? $0 + counts[$1] : $0 }
    }

    /// How many teams of exactly these sectors, 2 to 5; nil where they were not all counted.
    public func count(of sectors: Set<Sector>) -> Int? {
        precondition((2...5).contains(sectors.count), "a team has two to five sectors")
        return isComplete || sectors.count < 4 ? counts[Int(sectors.bits)] : nil
    }
}

extension GraphView {
    /// How many teams of two to five organizations there are in which everyone works with everyone and no two are of the
    /// same sector, and which are the widest.
    ///
    /// Partners are those in either direction; organizations without a sector belong to no team, and *also* sectors do not
    /// count. Large networks have millions of teams, which are counted without being listed.
    ///
    /// - Parameters:
    ///   - teamLimit: how many of the widest teams to name.
    ///   - stepLimit: how much to look at, in steps of 64 partners at once; beyond it teams of four and five are not counted.
    ///   - progress: told of the organizations; may ask to stop.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(*m* *d* + (*t* + *q*) *d* / 64), where the largest core number is *d*, and there are *m* ties, *t*
    ///   teams of three and *q* of four.
    ///
    /// Five organizations, one of each sector, all tied: R₂ to R₅ are 10, 10, 5 and 1.
    public func rainbowCliques(
        teamLimit: Int = 10, stepLimit: Int = 400_000_000, progress: WorkProgress? = nil
    ) throws(Stopped) -> RainbowCliques {
        precondition(teamLimit > 0 && stepLimit > 0, "limits are above zero")
        let order = degeneracyOrder().map { Int32(truncatingIfNeeded: $0) }
        var places = [Int32](repeating: 0, count: count)
        for (place, v) in order.enumerated() { places[Int(v)] = Int32(truncatingIfNeeded: place) }
        let placeOf = places
        let numbered = sectors.map { $0.map { UInt8($0.position) } ?? 255 }
        let (chunks, n) = (Parallel.chunkCount(for: count), count)
        // Safe to share: each chunk has its own entry.
        nonisolated(unsafe) let parts = UnsafeMutableBufferPointer<RainbowTally>.scratch(
            chunks, filledWith: RainbowTally(teamLimit: teamLimit, stepLimit: max(1, stepLimit / chunks)))
        defer {
            parts.deinitialize()
            parts.deallocate()
        }
        progress?.expect(n)
        try partners.withRawRows { (rows) throws(Stopped) in
            try Parallel.forEachChunk(chunks) {
                RainbowSearch(order: order, places: placeOf, sectors: numbered)
            } body: { (chunk, search) throws(Stopped) in
                // Neighbours in the order are alike in work, so each chunk takes every so-manieth.
                for place in stride(from: chunk, to: n, by: chunks) {
                    search.count(from: place, rows, into: &parts[chunk])
                    try progress?.advance(1)
                }
            }
        }
        var tally = RainbowTally(teamLimit: teamLimit, stepLimit: stepLimit)
        for part in parts { tally.add(part) }
        let size = (2...5).last { size in
            tally.counts.indices.contains { $0.nonzeroBitCount == size && tally.counts[$0] > 0 }
        }
        let named = size.map { $0 > 2 ? tally.teams[$0].map { $0.map { Int($0) } } : crossTies(teamLimit) } ?? []
        return RainbowCliques(
            tally, teams: Array(ranked(named.map { team($0) }).prefix(teamLimit)),
            widest: size ?? (sectors.contains { $0 != nil } ? 1 : 0))
    }

    /// The first ties between two sectors.
    private func crossTies(_ limit: Int) -> [[Int]] {
        let rows = partners
        var found: [[Int]] = []
        for v in 0..<count where found.count < limit {
            for w in rows.targets[rows.offsets[v]..<rows.offsets[v + 1]] {
                if Int(w) > v, let one = sectors[v], let other = sectors[Int(w)], one != other {
                    found.append([v, Int(w)])
                }
            }
        }
        return found
    }

    /// The team of these members.
    func team(_ members: [Int], missing: HelixTeam.Pair? = nil) -> HelixTeam {
        let members = members.sorted { (sectors[$0]?.position ?? 5, $0) < (sectors[$1]?.position ?? 5, $1) }
        var strength = 0.0
        for (place, v) in members.enumerated() {
            for w in members[(place + 1)...] {
                strength += weight(from: v, to: w) ?? 0
                if isDirected { strength += weight(from: w, to: v) ?? 0 }
            }
        }
        return HelixTeam(members: members, strength: strength, missing: missing)
    }

    /// The strongest first, equal ones by position.
    func ranked(_ teams: [HelixTeam]) -> [HelixTeam] {
        teams.sorted { one, other in
            one.strength != other.strength
                ? one.strength > other.strength : one.members.lexicographicallyPrecedes(other.members)
        }
    }
}
