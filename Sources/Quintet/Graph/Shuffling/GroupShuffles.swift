// Brokers' roles under shuffled groups, many shuffles at a time: the pairs around an organization are found once, and looked at
// with the groups of one shuffle after another. Each organization belongs to one chunk, whose counts are its own; sums over
// all organizations are of whole numbers, so that neither threads nor their order leave a trace.

/// Counts how often shuffled groups give as much or as little as the true ones.
struct GroupShuffles {
    private let search: BrokerSearch
    private let brokerage: Brokerage
    private let members: [Int32]
    private let ways: [Int]
    private let groupCount: Int
    /// How many shuffles are looked at together.
    let blockSize: Int
    /// By organization and role: shuffles with as many pairs or more, as few or fewer.
    private(set) var more: [Int32]
    private(set) var less: [Int32]
    /// By pair of groups, over all organizations.
    private(set) var morePairs: [Int32]
    private(set) var lessPairs: [Int32]

    init(_ graph: GraphView, _ brokerage: Brokerage) {
        let n = graph.count
        self.brokerage = brokerage
        search = BrokerSearch(graph, groups: brokerage.groups)
        // In the order of the ids, so that a seed deals the same whatever the order of the rows.
        members = graph.index.positionsByID.filter { brokerage.groups[$0] != nil }.map { Int32(truncatingIfNeeded: $0) }
        ways = search.outgoing.wayCounts()
        groupCount = brokerage.groupCount
        let chunks = Parallel.chunkCount(for: n)
        // 16 MB for the groups of a block, 32 MB for its sums.
        blockSize = max(1, min(8_000_000 / max(n, 1), 4_000_000 / (groupCount * groupCount * chunks)))
        more = [Int32](repeating: 0, count: n * 5)
        less = more
        morePairs = [Int32](repeating: 0, count: groupCount * groupCount)
        lessPairs = morePairs
    }

    /// Adds some shuffles, at most ``blockSize``.
    mutating func add(
        _ shuffles: Int, using generator: inout SeededGenerator, progress: WorkProgress?
    ) throws(Stopped) {
        let (n, cells) = (brokerage.groups.count, groupCount * groupCount)
        let labels = dealtGroups(shuffles, using: &generator)
        let chunks = Parallel.chunkCount(for: n)
        var sums = [Int](repeating: 0, count: chunks * shuffles * cells)
        let me = self
        try labels.withUnsafeBufferPointer { (labels) throws(Stopped) in
            try more.withUnsafeMutableBufferPointer { (more) throws(Stopped) in
                try less.withUnsafeMutableBufferPointer { (less) throws(Stopped) in
                    try sums.withUnsafeMutableBufferPointer { (sums) throws(Stopped) in
                        let places = Places(labels: labels, more: more, less: less, sums: sums)
                        try Parallel.forEachChunk(chunks, makeScratch: { ShuffleScratch(me.search, me.groupCount) }) {
                            (chunk, scratch) throws(Stopped) in
                            let sums = UnsafeMutableBufferPointer(
                                rebasing: places.sums[chunk * shuffles * cells..<(chunk + 1) * shuffles * cells])
                            for v in Parallel.part(chunk, of: chunks, in: n) where me.brokerage.groups[v] != nil {
                                try progress?.check()
                                scratch.closed.find(around: v, in: me.search)
                                scratch.count(around: v, shuffles, places.labels, ways: me.ways, sums: sums) { roles in
                                    me.compare(roles, at: v, places)
                                }
                            }
                        }
                    }
                }
            }
        }
        addSums(sums, chunks: chunks, shuffles: shuffles)
    }

    /// The raw places that chunks read and write, each its own.
    private struct Places: @unchecked Sendable {
        let labels: UnsafeBufferPointer<UInt16>
        let more: UnsafeMutableBufferPointer<Int32>
        let less: UnsafeMutableBufferPointer<Int32>
        let sums: UnsafeMutableBufferPointer<Int>
    }

    private func compare(_ roles: UnsafeMutableBufferPointer<Int>, at v: Int, _ places: Places) {
        for role in 0..<5 {
            let count = brokerage.roleCounts[v * 5 + role]
            if roles[role] >= count { places.more[v * 5 + role] += 1 }
            if roles[role] <= count { places.less[v * 5 + role] += 1 }
        }
    }

    /// The groups of each shuffle by position, one shuffle after the other; whoever has no group keeps 0, unread.
    private func dealtGroups(_ shuffles: Int, using generator: inout SeededGenerator) -> [UInt16] {
        let n = brokerage.groups.count
        var labels = [UInt16](repeating: 0, count: shuffles * n)
        for shuffle in 0..<shuffles {
            let order = generator.permutation(members.count)
            for (place, member) in members.enumerated() {
                let from = Int(members[Int(order[place])])
                labels[shuffle * n + Int(member)] = UInt16(truncatingIfNeeded: brokerage.groups[from] ?? 0)
            }
        }
        return labels
    }

    private mutating func addSums(_ sums: [Int], chunks: Int, shuffles: Int) {
        let cells = groupCount * groupCount
        for cell in 0..<cells {
            let observed = brokerage.sum(from: cell / groupCount, to: cell % groupCount)
            for shuffle in 0..<shuffles {
                var sum = 0
                for chunk in 0..<chunks { sum += sums[(chunk * shuffles + shuffle) * cells + cell] }
                if sum >= observed { morePairs[cell] += 1 }
                if sum <= observed { lessPairs[cell] += 1 }
            }
        }
    }
}

/// What one thread needs.
private final class ShuffleScratch {
    let search: BrokerSearch
    let groupCount: Int
    var closed: ClosedPairs
    /// The roles of the organization and shuffle last counted.
    private let roles: UnsafeMutableBufferPointer<Int>
    private let into: UnsafeMutableBufferPointer<Int>
    private let out: UnsafeMutableBufferPointer<Int>

    init(_ search: BrokerSearch, _ groupCount: Int) {
        self.search = search
        self.groupCount = groupCount
        closed = ClosedPairs(count: search.groups.count)
        roles = .scratch(5, filledWith: 0)
        into = .scratch(groupCount, filledWith: 0)
        out = .scratch(groupCount, filledWith: 0)
    }

    deinit {
        roles.deallocate()
        into.deallocate()
        out.deallocate()
    }

    /// Counts the roles of an organization, whose closed pairs have been found, in one shuffle after another.
    func count(
        around v: Int, _ shuffles: Int, _ labels: UnsafeBufferPointer<UInt16>, ways: [Int],
        sums: UnsafeMutableBufferPointer<Int>, _ done: (UnsafeMutableBufferPointer<Int>) -> Void
    ) {
        let (n, cells) = (search.groups.count, groupCount * groupCount)
        let closed = self.closed
        for shuffle in 0..<shuffles {
            count(
                v, closed, UnsafeBufferPointer(rebasing: labels[shuffle * n..<(shuffle + 1) * n]), ways: ways,
                sums: UnsafeMutableBufferPointer(rebasing: sums[shuffle * cells..<(shuffle + 1) * cells]))
            done(roles)
        }
    }

    private func count(
        _ v: Int, _ closed: ClosedPairs, _ labels: UnsafeBufferPointer<UInt16>, ways: [Int],
        sums: UnsafeMutableBufferPointer<Int>
    ) {
        let own = labels[v]
        for group in 0..<groupCount { (into[group], out[group]) = (0, 0) }
        // Closed pairs whose first is of v's own group, and those whose second is.
        var (firstsOwn, secondsOwn) = (0, 0)
        for (place, w) in search.incoming.row(of: v).enumerated() {
            let group = labels[Int(w)]
            into[Int(group)] &+= 1
            if group == own { firstsOwn += closed.byIncoming[place] }
        }
        for (place, arc) in (search.outgoing.offsets[v]..<search.outgoing.offsets[v + 1]).enumerated() {
            let group = labels[Int(search.outgoing.targets[arc])]
            out[Int(group)] &+= 1
            if group == own { secondsOwn += closed.byOutgoing[place] }
            // Over all organizations, the closed pairs of two groups are the arcs between them by the ways round each.
            sums[Int(own) * groupCount + Int(group)] -= ways[arc]
        }
        // Of the mutual partners none is a pair with itself.
        var (mutualOwn, mutualOther) = (0, 0)
        for w in closed.mutual {
            let group = labels[Int(w)]
            if group == own { mutualOwn += 1 } else { mutualOther += 1 }
            sums[Int(group) * groupCount + Int(group)] -= 1
        }
        let (allOwn, otherAlike) = closedAlike(closed, own, labels)
        var (alike, intoAll, outAll) = (0, 0, 0)
        for group in 0..<groupCount {
            alike += into[group] * out[group]
            intoAll += into[group]
            outAll += out[group]
            guard into[group] > 0 else { continue }
            for target in 0..<groupCount { sums[group * groupCount + target] += into[group] * out[target] }
        }
        let (intoOwn, outOwn) = (into[Int(own)], out[Int(own)])
        let closedCount = (search.isDirected ? 1 : 2) * closed.seconds.count
        roles[0] = intoOwn * outOwn - mutualOwn - allOwn
        roles[1] = alike - intoOwn * outOwn - mutualOther - otherAlike
        roles[2] = intoOwn * (outAll - outOwn) - (firstsOwn - allOwn)
        roles[3] = (intoAll - intoOwn) * outOwn - (secondsOwn - allOwn)
        roles[4] =
            intoAll * outAll - mutualOwn - mutualOther - closedCount - roles[0] - roles[1] - roles[2] - roles[3]
    }

    /// Closed pairs within v's group, and those within another.
    private func closedAlike(
        _ closed: ClosedPairs, _ own: UInt16, _ labels: UnsafeBufferPointer<UInt16>
    ) -> (own: Int, other: Int) {
        var (allOwn, otherAlike) = (0, 0)
        closed.seconds.withUnsafeBufferPointer { seconds in
            for (place, first) in closed.firsts.enumerated() {
                let group = UInt64(labels[Int(first)])
                var count: UInt64 = 0
                var second = closed.starts[place]
                let end = closed.starts[place + 1]
                while second < end {
                    // 1 where the two groups are alike, without a branch that no processor could foresee.
                    count &+= ((UInt64(labels[Int(seconds[second])]) ^ group) &- 1) &>> 63
                    second &+= 1
                }
                if group == UInt64(own) { allOwn += Int(count) } else { otherAlike += Int(count) }
            }
        }
        return search.isDirected ? (allOwn, otherAlike) : (2 * allOwn, 2 * otherAlike)
    }
}
