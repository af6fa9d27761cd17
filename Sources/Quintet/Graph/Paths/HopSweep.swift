// Distances in hops from all organizations, 512 searches at once.
//
// Each organization holds one bit for each of 512 targets: whether a path to that target of the current length is known.
// One step of all 512 searches is then an "or" of neighbours' bits. M. Then et al., "The more the merrier: efficient
// multi-source graph traversal", PVLDB 8(4), 2014, 449–460, doi 10.14778/2735496.2735507.

import Synchronization

/// One bit for each of 512 searches.
typealias SearchBits = SIMD8<UInt64>

extension SearchBits {
    /// The first bits set, 0 to 512 of them.
    static func first(_ count: Int) -> SearchBits {
        var bits = SearchBits.zero
        for lane in 0..<8 {
            let here = Swift.min(Swift.max(count - 64 * lane, 0), 64)
            bits[lane] = here == 64 ? .max : (1 << UInt64(here)) - 1
        }
        return bits
    }

    var bitCount: Int {
        var count = 0
        for lane in 0..<8 { count &+= self[lane].nonzeroBitCount }
        return count
    }

    /// Whether no bit is set.
    var isEmpty: Bool {
        let half = lowHalf | highHalf
        let quarter = half.lowHalf | half.highHalf
        return quarter[0] | quarter[1] == 0
    }
}

/// The scratch of one thread. Between sweeps every bit is zero.
private final class HopSweep {
    private let rows: RawRows
    private let incoming: RawRows
    private let n: Int
    /// Targets to which a path is known.
    private let known: UnsafeMutableBufferPointer<SearchBits>
    /// Targets whose distance is the number of steps done.
    private var current: UnsafeMutableBufferPointer<SearchBits>
    private var next: UnsafeMutableBufferPointer<SearchBits>
    /// Organizations with any bit in `current`, and those with any in `next`.
    private var active: UnsafeMutableBufferPointer<Int32>
    private var found: UnsafeMutableBufferPointer<Int32>
    private var activeCount = 0
    /// How many pairs were found 1 hop apart, 2 hops and so on, since this was last taken.
    private var pairsByHops: [Int] = []

    init(_ rows: RawRows, incoming: RawRows) {
        self.rows = rows
        self.incoming = incoming
        n = rows.count
        known = .scratch(n, filledWith: .zero)
        current = .scratch(n, filledWith: .zero)
        next = .scratch(n, filledWith: .zero)
        active = .scratch(n, filledWith: 0)
        found = .scratch(n, filledWith: 0)
    }

    deinit {
        known.deallocate()
        current.deallocate()
        next.deallocate()
        active.deallocate()
        found.deallocate()
    }

    /// Adds the distances of every organization to each of at most 512 targets.
    func sweep(to targets: ArraySlice<Int32>, into sums: UnsafeMutableBufferPointer<DistanceSum>) {
        known.update(repeating: .zero)
        let full = SearchBits.first(targets.count)
        for (bit, target) in targets.enumerated() {
            known[Int(target)][bit / 64] |= 1 << UInt64(bit % 64)
            current[Int(target)] = known[Int(target)]
            active[bit] = target
        }
        activeCount = targets.count
        var distance = 1.0
        while activeCount > 0 {
            var arcs = 0
            for i in 0..<activeCount {
                let v = Int(active[i])
                arcs &+= incoming.offsets[v &+ 1] &- incoming.offsets[v]
            }
            // A step from few is cheaper sent along their arcs; a step from many, fetched by those who lack something.
            let foundCount = arcs < rows.targets.count / 8 ? push() : pull(full)
            for i in 0..<activeCount { current[Int(active[i])] = .zero }
            settle(foundCount, at: distance, into: sums)
            distance += 1
        }
    }

    /// Hands the bits of the active on to those with an arc to them; the receivers' number.
    private func push() -> Int {
        let (offsets, sources) = (incoming.offsets, incoming.targets)
        let (current, next, found, active) = (current, next, found, active)
        var count = 0
        for i in 0..<activeCount {
            let v = Int(active[i])
            let bits = current[v]
            for arc in offsets[v]..<offsets[v &+ 1] {
                let w = Int(sources[arc])
                let before = next[w]
                if before.isEmpty {
                    found[count] = Int32(truncatingIfNeeded: w)
                    count &+= 1
                }
                next[w] = before | bits
            }
        }
        return count
    }

    /// Fetches the bits of their neighbours for those who lack any; the receivers' number.
    private func pull(_ full: SearchBits) -> Int {
        let (offsets, targets) = (rows.offsets, rows.targets)
        let (current, next, found, known) = (current, next, found, known)
        var count = 0
        for v in 0..<n {
            guard !(full & ~known[v]).isEmpty else { continue }
            var bits = SearchBits.zero
            for arc in offsets[v]..<offsets[v &+ 1] { bits |= current[Int(targets[arc])] }
            guard !bits.isEmpty else { continue }
            next[v] = bits
            found[count] = Int32(truncatingIfNeeded: v)
            count &+= 1
        }
        return count
    }

    /// Keeps of the bits received those that are new, and counts them.
    private func settle(_ foundCount: Int, at distance: Double, into sums: UnsafeMutableBufferPointer<DistanceSum>) {
        var kept = 0
        var pairs = 0
        for i in 0..<foundCount {
            let v = Int(found[i])
            let new = next[v] & ~known[v]
            next[v] = .zero
            let count = new.bitCount
            guard count > 0 else { continue }
            known[v] |= new
            current[v] = new
            found[kept] = found[i]
            kept += 1
            pairs &+= count
            sums[v].reached &+= count
            sums[v].total += distance * Double(count)
            sums[v].inverse += Double(count) / distance
            sums[v].farthest = max(sums[v].farthest, distance)
        }
        swap(&active, &found)
        activeCount = kept
        let hops = Int(distance)
        if pairs > 0, pairsByHops.count < hops { pairsByHops.append(0) }
        if pairs > 0 { pairsByHops[hops - 1] += pairs }
    }

    /// Hands over the pairs counted and begins anew.
    func takePairsByHops() -> [Int] {
        defer { pairsByHops = [] }
        return pairsByHops
    }
}

extension GraphView {
    /// Sums up the distances in hops along outgoing arcs.
    ///
    /// Targets are swept in breadth-first order, so that the 512 of a sweep lie near each other and travel together.
    func hopSummary(progress: WorkProgress?) throws(Stopped) -> DistanceSummary {
        let order = partners.breadthFirstOrder()
        let n = count
        let sweeps = (n + 511) / 512
        let chunks = min(sweeps, 8)
        progress?.expect(n)
        // Safe to share: each chunk writes to its own part.
        nonisolated(unsafe) let parts = UnsafeMutableBufferPointer<DistanceSum>
            .scratch(chunks * n, filledWith: DistanceSum())
        defer { parts.deallocate() }
        let pairsByHops = Mutex<[Int]>([])
        try outgoing.withRawRows { (rows) throws(Stopped) in
            try incoming.withRawRows { (incoming) throws(Stopped) in
                try Parallel.forEachChunk(chunks) {
                    HopSweep(rows, incoming: incoming)
                } body: { (chunk, search) throws(Stopped) in
                    let mine = UnsafeMutableBufferPointer(rebasing: parts[chunk * n..<(chunk + 1) * n])
                    for sweep in Parallel.part(chunk, of: chunks, in: sweeps) {
                        let targets = order[sweep * 512..<min((sweep + 1) * 512, n)]
                        search.sweep(to: targets, into: mine)
                        try progress?.advance(targets.count)
                    }
                    // Whole numbers: their sum does not depend on the order.
                    let counted = search.takePairsByHops()
                    pairsByHops.withLock { $0.add(counted) }
                }
            }
        }
        for v in 0..<n {
            for chunk in 1..<max(chunks, 1) { parts[v].add(parts[chunk * n + v]) }
        }
        var summary = DistanceSummary(UnsafeMutableBufferPointer(rebasing: parts[0..<min(n, parts.count)]))
        summary.pairsByHops = pairsByHops.withLock { $0 }
        return summary
    }
}

extension GraphView {
    /// How long some sweeps of 512 targets take, which a forecast scales up.
    func timeHopSweeps(_ sweeps: [Int], order: [Int32]) throws(Stopped) -> Duration {
        let n = count
        let clock = ContinuousClock()
        var spent = Duration.zero
        try outgoing.withRawRows { (rows) throws(Stopped) in
            try incoming.withRawRows { (incoming) throws(Stopped) in
                let start = clock.now
                try Parallel.forEachChunk(sweeps.count) {
                    (search: HopSweep(rows, incoming: incoming), sums: ScratchDistances(n))
                } body: { (chunk, scratch) throws(Stopped) in
                    let first = sweeps[chunk] * 512
                    scratch.search.sweep(to: order[first..<min(first + 512, n)], into: scratch.sums.buffer)
                }
                spent = clock.now - start
            }
        }
        return spent
    }
}

/// Sums of one thread that nobody reads.
private final class ScratchDistances {
    let buffer: UnsafeMutableBufferPointer<DistanceSum>

    init(_ count: Int) { buffer = .scratch(count, filledWith: DistanceSum()) }

    deinit { buffer.deallocate() }
}

extension [Int] {
    /// Adds numbers place by place, growing where there are more.
    fileprivate mutating func add(_ others: [Int]) {
        if others.count > count { append(contentsOf: repeatElement(0, count: others.count - count)) }
        for (place, other) in others.enumerated() { self[place] += other }
    }
}

extension DistanceSum {
    mutating func add(_ other: DistanceSum) {
        reached += other.reached
        total += other.total
        inverse += other.inverse
        farthest = max(farthest, other.farthest)
    }
}

extension Arcs.Rows {
    /// All positions, breadth first from the one with the longest row, and then from the longest of those left.
    func breadthFirstOrder() -> [Int32] {
        let n = offsets.count - 1
        let degrees = (0..<n).map { offsets[$0 + 1] - offsets[$0] }
        let starts = (0..<n).sorted { (one: Int, other: Int) -> Bool in
            degrees[one] != degrees[other] ? degrees[one] > degrees[other] : one < other
        }
        var isPlaced = [Bool](repeating: false, count: n)
        var order: [Int32] = []
        order.reserveCapacity(n)
        for start in starts where !isPlaced[start] {
            var head = order.count
            isPlaced[start] = true
            order.append(Int32(start))
            while head < order.count {
                let v = Int(order[head])
                head += 1
                for w in targets[offsets[v]..<offsets[v + 1]] where !isPlaced[Int(w)] {
                    isPlaced[Int(w)] = true
                    order.append(w)
                }
            }
        }
        return order
    }
}
