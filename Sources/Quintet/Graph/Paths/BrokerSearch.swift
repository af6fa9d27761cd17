// The pairs that an organization stands between, found by what they are not.
//
// All pairs of an incoming and an outgoing partner, by their groups, are products of counts: in(g) · out(h), less the
// partners that are both. Those that have a tie of their own are *closed*; only they have to be met one by one, and there are
// far fewer of them. Shuffling the groups changes the counts and the groups of the closed pairs, not which pairs those are.

/// The ties among the organizations that have a group, and the closed pairs of one of them after the other.
struct BrokerSearch: Sendable {
    let outgoing: Arcs.Rows
    let incoming: Arcs.Rows
    let isDirected: Bool
    let groups: [Int?]

    init(_ graph: GraphView, groups: [Int?]) {
        self.groups = groups
        isDirected = graph.isDirected
        outgoing = graph.outgoing.among { groups[$0] != nil }
        incoming = graph.isDirected ? graph.incoming.among { groups[$0] != nil } : outgoing
    }

    /// Arcs: a tie without direction is two.
    var arcCount: Int { outgoing.targets.count }

    /// The ordered pairs around an organization that have no tie of their own: by the group of the first, times the number
    /// of groups, plus the group of the second.
    func openPairs(around v: Int, groupCount: Int, _ closed: inout ClosedPairs) -> [Int] {
        closed.find(around: v, in: self)
        var (into, out) = ([Int](repeating: 0, count: groupCount), [Int](repeating: 0, count: groupCount))
        var open = [Int](repeating: 0, count: groupCount * groupCount)
        for w in incoming.row(of: v) { into[groups[Int(w)] ?? 0] += 1 }
        for w in outgoing.row(of: v) { out[groups[Int(w)] ?? 0] += 1 }
        for source in 0..<groupCount where into[source] > 0 {
            for target in 0..<groupCount { open[source * groupCount + target] = into[source] * out[target] }
        }
        for w in closed.mutual {
            let group = groups[Int(w)] ?? 0
            open[group * groupCount + group] -= 1
        }
        for (place, first) in closed.firsts.enumerated() {
            let source = groups[Int(first)] ?? 0
            for second in closed.seconds[closed.starts[place]..<closed.starts[place + 1]] {
                let target = groups[Int(second)] ?? 0
                open[source * groupCount + target] -= 1
                if !isDirected { open[target * groupCount + source] -= 1 }
            }
        }
        return open
    }
}

/// The closed pairs of one organization v: a has a tie to v, v one to b, and a one to b.
struct ClosedPairs {
    /// The a of the pairs: every incoming partner, in the order of the row.
    private(set) var firsts: [Int32] = []
    /// Where the pairs of each begin in `seconds`, and where the last ends.
    private(set) var starts: [Int] = [0]
    /// The b of the pairs. Without direction only those behind their a: each pair once.
    private(set) var seconds: [Int32] = []
    /// Partners in both directions; without direction all of them.
    private(set) var mutual: [Int32] = []
    /// For each arc out of v, in the order of its row, how many closed pairs it is in; and for each arc into v.
    private(set) var byOutgoing: [Int] = []
    private(set) var byIncoming: [Int] = []
    /// One plus the place in v's outgoing row; 0 for who is not there.
    private var places: [Int32]

    init(count: Int) { places = [Int32](repeating: 0, count: count) }

    mutating func find(around v: Int, in search: BrokerSearch) {
        let (out, into) = (search.outgoing.row(of: v), search.incoming.row(of: v))
        firsts.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        seconds.removeAll(keepingCapacity: true)
        mutual.removeAll(keepingCapacity: true)
        byOutgoing.removeAll(keepingCapacity: true)
        byIncoming.removeAll(keepingCapacity: true)
        starts.append(0)
        for (place, w) in out.enumerated() { places[Int(w)] = Int32(truncatingIfNeeded: place + 1) }
        byOutgoing.append(contentsOf: repeatElement(0, count: out.count))
        byIncoming.append(contentsOf: repeatElement(0, count: into.count))
        let isDirected = search.isDirected
        search.outgoing.withRawRows { rows in
            for (number, a) in into.enumerated() {
                firsts.append(a)
                if places[Int(a)] > 0 { mutual.append(a) }
                var arc = rows.offsets[Int(a) + 1] - 1
                let first = rows.offsets[Int(a)]
                // From the end of the row, so that without direction it stops at a itself.
                while arc >= first {
                    let b = rows.targets[arc]
                    arc -= 1
                    if !isDirected, b <= a { break }
                    let place = Int(places[Int(b)])
                    guard place > 0 else { continue }
                    seconds.append(b)
                    byOutgoing[place - 1] += 1
                    byIncoming[number] += 1
                }
                starts.append(seconds.count)
            }
        }
        for w in out { places[Int(w)] = 0 }
        guard !isDirected else { return }
        // The two rows are one: a pair is in the arcs of both its ends.
        for place in byOutgoing.indices { byOutgoing[place] += byIncoming[place] }
        byIncoming = byOutgoing
    }
}

extension Arcs.Rows {
    /// The far ends of an organization's arcs, ascending.
    func row(of v: Int) -> ArraySlice<Int32> { targets[offsets[v]..<offsets[v + 1]] }

    /// The rows of the arcs among those that stay; all positions stay what they are.
    func among(_ stays: (Int) -> Bool) -> Arcs.Rows {
        let mask = (0..<offsets.count - 1).map(stays)
        guard mask.contains(false) else { return self }
        var rows = Arcs.Rows(offsets: [0], targets: [], weights: [], merged: [])
        for v in mask.indices {
            if mask[v] {
                for arc in offsets[v]..<offsets[v + 1] where mask[Int(targets[arc])] {
                    rows.targets.append(targets[arc])
                    rows.weights.append(weights[arc])
                }
            }
            rows.offsets.append(rows.targets.count)
        }
        return rows
    }

    /// For each arc from a to b, over how many others a reaches b: a has a tie to v and v one to b.
    func wayCounts() -> [Int] {
        var counts = [Int](repeating: 0, count: targets.count)
        var places = [Int](repeating: -1, count: offsets.count - 1)
        withRawRows { rows in
            for a in 0..<rows.count {
                let row = rows.offsets[a]..<rows.offsets[a + 1]
                for arc in row { places[Int(rows.targets[arc])] = arc }
                for arc in row {
                    let v = Int(rows.targets[arc])
                    for second in rows.offsets[v]..<rows.offsets[v + 1] {
                        let place = places[Int(rows.targets[second])]
                        if place >= 0 { counts[place] += 1 }
                    }
                }
                for arc in row { places[Int(rows.targets[arc])] = -1 }
            }
        }
        return counts
    }
}
