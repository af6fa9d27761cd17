/// Who serves the pairs of organizations that have someone between them: shared out where several do, and who is the only one.
///
/// A pair is two organizations a and b that have a group, without a tie from a to b, and with at least one v to which a has a
/// tie and which has one to b. Without direction a pair is counted once. Every v counts, whether it has a group or not: who is
/// the only one must not depend on what is written of the others.
public struct BrokeredPairs: Sendable {
    /// The pairs of two groups, or within one.
    public struct Summary: Hashable, Sendable {
        /// Pairs of organizations.
        public let pairs: Int
        /// Those with exactly one organization between them.
        public let soleBroker: Int
        /// Organizations that stand between any of the pairs.
        public let brokers: Int
        /// The position of the only organization that does; nil where there are none or several.
        public let onlyBroker: Int?
    }

    public let isDirected: Bool
    public let groupCount: Int
    let summaries: [Summary]
    /// By organization and pair of groups.
    let credits: [Double]
    let soles: [Int32]

    /// The pairs from one group to another, or within one. Without direction the order makes no difference.
    public subscript(source: Int, target: Int) -> Summary { summaries[cell(source, target)] }

    /// The pairs that an organization serves, each shared out: of a pair with k organizations between it, each has 1/k.
    public func credit(from source: Int, to target: Int, at position: Int) -> Double {
        credits[position * groupCount * groupCount + cell(source, target)]
    }

    /// The pairs of which an organization is the only one between.
    public func solePairs(from source: Int, to target: Int, at position: Int) -> Int {
        Int(soles[position * groupCount * groupCount + cell(source, target)])
    }

    /// The same over all pairs, or over those of two different groups.
    public func credit(at position: Int, acrossGroups: Bool = false) -> Double {
        cells(acrossGroups).reduce(0.0) { $0 + credits[position * groupCount * groupCount + $1] }
    }

    /// The same over all pairs, or over those of two different groups.
    public func solePairs(at position: Int, acrossGroups: Bool = false) -> Int {
        cells(acrossGroups).reduce(0) { $0 + Int(soles[position * groupCount * groupCount + $1]) }
    }

    private func cells(_ acrossGroups: Bool) -> [Int] {
        (0..<groupCount * groupCount).filter { !acrossGroups || $0 / groupCount != $0 % groupCount }
    }

    private func cell(_ source: Int, _ target: Int) -> Int {
        isDirected || source <= target ? source * groupCount + target : target * groupCount + source
    }
}

extension GraphView {
    /// Who serves the pairs of organizations that have someone between them.
    ///
    /// Networks without ties, or in which everyone is tied to everyone, have no such pairs.
    ///
    /// - Parameters:
    ///   - groups: as for ``brokerage(groups:progress:)``.
    ///   - progress: told of the organizations looked at; may ask to stop.
    /// - Returns: the pairs by their groups, with the shares of each organization.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(Σ k²), where an organization has k partners; space O(n g²) for g groups.
    ///
    /// In the square a – b – c – d – a, the pair (a, c) is served by b and by d: each has half of it, and of (b, d) a and c.
    ///
    /// References: 1. Gould and Fernandez 1989, doi 10.2307/270949. 2. UCINET 6, Network > Ego networks > G&F brokerage
    /// roles: "weighted" counts.
    public func brokeredPairs(
        groups: [Int?]? = nil, progress: WorkProgress? = nil
    ) throws(Stopped) -> BrokeredPairs {
        let groups = groups ?? sectors.map { $0?.position }
        precondition(groups.count == count, "there is one group, or none, for each organization")
        let groupCount = max(groups.compactMap(\.self).max().map { $0 + 1 } ?? 0, 1)
        let cells = groupCount * groupCount
        var credits = [Double](repeating: 0, count: count * cells)
        var soles = [Int32](repeating: 0, count: count * cells)
        var (pairs, sole) = ([Int](repeating: 0, count: cells), [Int](repeating: 0, count: cells))
        // For the a at hand: over how many v each b is reached, and those b; −1 for a itself and whoever it is tied to.
        var ways = [Int32](repeating: 0, count: count)
        var reached: [Int32] = []
        progress?.expect(count)
        try outgoing.withRawRows { (rows) throws(Stopped) in
            for a in 0..<count {
                try progress?.advance(1)
                guard let source = groups[a] else { continue }
                let row = rows.offsets[a]..<rows.offsets[a + 1]
                ways[a] = -1
                for arc in row { ways[Int(rows.targets[arc])] = -1 }
                for arc in row {
                    let v = Int(rows.targets[arc])
                    for second in rows.offsets[v]..<rows.offsets[v + 1] {
                        let b = Int(rows.targets[second])
                        guard ways[b] >= 0, isDirected || b > a, groups[b] != nil else { continue }
                        if ways[b] == 0 { reached.append(Int32(truncatingIfNeeded: b)) }
                        ways[b] += 1
                    }
                }
                func cell(_ b: Int) -> Int {
                    let target = groups[b] ?? 0
                    return isDirected || source <= target
                        ? source * groupCount + target : target * groupCount + source
                }
                for b in reached {
                    pairs[cell(Int(b))] += 1
                    if ways[Int(b)] == 1 { sole[cell(Int(b))] += 1 }
                }
                for arc in row {
                    let v = Int(rows.targets[arc])
                    for second in rows.offsets[v]..<rows.offsets[v + 1] {
                        let b = Int(rows.targets[second])
                        guard ways[b] > 0 else { continue }
                        let place = v * cells + cell(b)
                        credits[place] += 1 / Double(ways[b])
                        if ways[b] == 1 { soles[place] += 1 }
                    }
                }
                for b in reached { ways[Int(b)] = 0 }
                for arc in row { ways[Int(rows.targets[arc])] = 0 }
                ways[a] = 0
                reached.removeAll(keepingCapacity: true)
            }
        }
        let summaries = (0..<cells).map { cell in
            let brokers = (0..<count).filter { credits[$0 * cells + cell] > 0 }
            return BrokeredPairs.Summary(
                pairs: pairs[cell], soleBroker: sole[cell], brokers: brokers.count,
                onlyBroker: brokers.count == 1 ? brokers.first : nil)
        }
        return BrokeredPairs(
            isDirected: isDirected, groupCount: groupCount, summaries: summaries, credits: credits, soles: soles)
    }
}
