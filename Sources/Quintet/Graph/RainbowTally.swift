/// Counts of rainbow cliques as they grow: for each set of sectors how many cliques have one member of each, and a few of
/// the cliques themselves.
struct RainbowTally {
    /// By the bits of the sectors.
    var counts = [Int](repeating: 0, count: 32)
    /// The first few cliques of three, four and five members.
    var teams = [[[Int32]]](repeating: [], count: 6)
    /// Whether all cliques of four and five were counted.
    var isComplete = true
    let teamLimit: Int
    private var steps = 0
    private let stepLimit: Int

    init(teamLimit: Int, stepLimit: Int) {
        self.teamLimit = teamLimit
        self.stepLimit = stepLimit
    }

    mutating func add(_ other: RainbowTally) {
        for set in counts.indices { counts[set] += other.counts[set] }
        for size in teams.indices { teams[size] += other.teams[size] }
        isComplete = isComplete && other.isComplete
    }

    fileprivate mutating func mayTake(_ more: Int) -> Bool {
        steps += more
        if steps > stepLimit { isComplete = false }
        return isComplete
    }

    fileprivate mutating func keep(_ team: [Int32]) {
        if teams[team.count].count < teamLimit { teams[team.count].append(team) }
    }
}

/// One organization after another, with those that may join it as bits.
///
/// The candidates of v are its partners later in the order, of other sectors, sorted by sector. `up[u]` holds those of
/// later sectors than u that u is tied to, so that each clique is met once: from its first member in the order, the others
/// by their sectors.
final class RainbowSearch {
    private let order: [Int32]
    private let places: [Int32]
    private let sectors: [UInt8]
    private var numbers: [Int32]
    private var candidates: [Int32] = []
    private var up: [UInt64] = []
    private var common: [UInt64] = []
    private var deeper: [UInt64] = []
    /// Where each sector's candidates begin; the last entry is their number.
    private var starts = [Int](repeating: 0, count: 6)

    /// - Parameters:
    ///   - order: positions in an order in which few partners of anyone come later.
    ///   - sectors: by position; 255 where there is none.
    init(order: [Int32], places: [Int32], sectors: [UInt8]) {
        self.order = order
        self.places = places
        self.sectors = sectors
        numbers = [Int32](repeating: -1, count: sectors.count)
    }

    /// Counts the rainbow cliques whose first member is the organization at a place of the order.
    func count(from place: Int, _ rows: RawRows, into tally: inout RainbowTally) {
        let v = Int(order[place])
        guard sectors[v] < 5 else { return }
        gatherCandidates(of: v, place, rows)
        guard !candidates.isEmpty else { return }
        let words = (candidates.count + 63) / 64
        link(rows, words)
        let own = 1 << Int(sectors[v])
        for (number, u) in candidates.enumerated() {
            let two = own | 1 << Int(sectors[Int(u)])
            tally.counts[two] += 1
            countTriples([Int32(v), u], number, two, words, &tally)
        }
        for u in candidates { numbers[Int(u)] = -1 }
    }

    private func gatherCandidates(of v: Int, _ place: Int, _ rows: RawRows) {
        candidates.removeAll(keepingCapacity: true)
        for sector in 0..<5 as Range<UInt8> {
            starts[Int(sector)] = candidates.count
            guard sector != sectors[v] else { continue }
            for arc in rows.offsets[v]..<rows.offsets[v + 1] {
                let u = Int(rows.targets[arc])
                guard sectors[u] == sector, Int(places[u]) > place else { continue }
                numbers[u] = Int32(truncatingIfNeeded: candidates.count)
                candidates.append(Int32(truncatingIfNeeded: u))
            }
        }
        starts[5] = candidates.count
    }

    private func link(_ rows: RawRows, _ words: Int) {
        up = [UInt64](repeating: 0, count: candidates.count * words)
        common = [UInt64](repeating: 0, count: words)
        deeper = common
        for (number, u) in candidates.enumerated() {
            for arc in rows.offsets[Int(u)]..<rows.offsets[Int(u) + 1] {
                let w = Int(rows.targets[arc])
                let other = Int(numbers[w])
                guard other >= 0, sectors[w] > sectors[Int(u)] else { continue }
                up[number * words + other / 64] |= 1 << UInt64(other % 64)
            }
        }
    }

    private func countTriples(_ team: [Int32], _ u: Int, _ set: Int, _ words: Int, _ tally: inout RainbowTally) {
        let row = u * words
        for sector in Int(sectors[Int(candidates[u])]) + 1..<max(5, Int(sectors[Int(candidates[u])]) + 1) {
            for w in starts[sector]..<starts[sector + 1] where up[row + w / 64] >> UInt64(w % 64) & 1 == 1 {
                let three = set | 1 << sector
                tally.counts[three] += 1
                if tally.teams[3].count < tally.teamLimit { tally.keep(team + [candidates[w]]) }
                guard sector < 4, tally.mayTake(words) else { continue }
                var isEmpty = true
                for word in 0..<words {
                    common[word] = up[row + word] & up[w * words + word]
                    if common[word] != 0 { isEmpty = false }
                }
                if !isEmpty { countFours(team + [candidates[w]], after: sector, three, words, &tally) }
            }
        }
    }

    /// Those tied to three members stand in `common`.
    private func countFours(
        _ team: [Int32], after last: Int, _ set: Int, _ words: Int, _ tally: inout RainbowTally
    ) {
        for sector in last + 1..<5 {
            let found = bits(of: common, in: starts[sector]..<starts[sector + 1])
            guard found > 0 else { continue }
            tally.counts[set | 1 << sector] += found
            guard sector < 4 || tally.teams[4].count < tally.teamLimit else { continue }
            for x in starts[sector]..<starts[sector + 1] where common[x / 64] >> UInt64(x % 64) & 1 == 1 {
                if tally.teams[4].count < tally.teamLimit { tally.keep(team + [candidates[x]]) }
                guard sector < 4, tally.mayTake(words) else { continue }
                for word in 0..<words { deeper[word] = common[word] & up[x * words + word] }
                for final in sector + 1..<5 {
                    let range = starts[final]..<starts[final + 1]
                    let fives = bits(of: deeper, in: range)
                    guard fives > 0 else { continue }
                    tally.counts[set | 1 << sector | 1 << final] += fives
                    guard tally.teams[5].count < tally.teamLimit else { continue }
                    for y in range where deeper[y / 64] >> UInt64(y % 64) & 1 == 1 {
                        tally.keep(team + [candidates[x], candidates[y]])
                    }
                }
            }
        }
    }

    /// How many of the places in a range are set.
    private func bits(of set: [UInt64], in range: Range<Int>) -> Int {
        guard !range.isEmpty else { return 0 }
        let (first, last) = (range.lowerBound / 64, (range.upperBound - 1) / 64)
        var sum = 0
        for word in first...last {
            var bits = set[word]
            if word == first { bits &= ~0 << UInt64(range.lowerBound % 64) }
            if word == last { bits &= ~0 >> UInt64(63 - (range.upperBound - 1) % 64) }
            sum += bits.nonzeroBitCount
        }
        return sum
    }
}
