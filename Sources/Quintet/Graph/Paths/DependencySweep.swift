// Brandes's dependencies for hops, from eight sources at once.
//
// Sources near each other reach an organization at the same level or the next, so eight searches visit it about twice
// instead of eight times, and each visit works on eight numbers that lie side by side. A lane is one of the eight.

/// One number for each of eight sources.
private typealias Lanes = SIMD8<Double>

/// The scratch of one thread. Between sweeps all masks and lanes are zero.
private final class DependencySweep {
    private let rows: RawRows
    /// The organizations of each level, level after level, each with the lanes in which it stands there.
    private let visits: UnsafeMutableBufferPointer<Int32>
    private let visitMasks: UnsafeMutableBufferPointer<UInt8>
    /// Where each level begins in `visits`.
    private var levels: [Int] = []
    /// Lanes in which an organization has been reached, and lanes in which it is being reached.
    private let seen: UnsafeMutableBufferPointer<UInt8>
    private let arriving: UnsafeMutableBufferPointer<UInt8>
    /// σ: the number of shortest paths, in the lanes reached.
    private let pathCounts: UnsafeMutableBufferPointer<Lanes>
    /// What flows between one level and the next; zero in lanes in which an organization stands on neither.
    private let flow: UnsafeMutableBufferPointer<Lanes>
    private let nextFlow: UnsafeMutableBufferPointer<Lanes>
    /// One and zero by mask: numbers times these are the numbers in the lanes of the mask.
    private let ones: UnsafeMutableBufferPointer<Lanes>

    init(_ rows: RawRows) {
        let n = rows.count
        self.rows = rows
        visits = .scratch(8 * n + 1, filledWith: 0)
        visitMasks = .scratch(8 * n + 1, filledWith: 0)
        seen = .scratch(n, filledWith: 0)
        arriving = .scratch(n, filledWith: 0)
        pathCounts = .scratch(n, filledWith: .zero)
        flow = .scratch(n, filledWith: .zero)
        nextFlow = .scratch(n, filledWith: .zero)
        ones = .scratch(256, filledWith: .zero)
        for mask in 0..<256 {
            for lane in 0..<8 where mask & 1 << lane != 0 { ones[mask][lane] = 1 }
        }
    }

    deinit {
        visits.deallocate()
        visitMasks.deallocate()
        seen.deallocate()
        arriving.deallocate()
        pathCounts.deallocate()
        flow.deallocate()
        nextFlow.deallocate()
        ones.deallocate()
    }

    /// Adds to each organization the dependencies of at most eight sources, `first..<last`, on it.
    func sweep(from first: Int, to last: Int, into totals: UnsafeMutableBufferPointer<Double>) {
        searchLevels(from: first, to: last)
        accumulateDependencies(into: totals)
        reset()
    }

    private func searchLevels(from first: Int, to last: Int) {
        let (offsets, targets, seen, arriving) = (rows.offsets, rows.targets, seen, arriving)
        let (visits, visitMasks, counts, ones) = (visits, visitMasks, pathCounts, ones)
        for source in first..<last {
            let mask: UInt8 = 1 << UInt8(source - first)
            visits[source - first] = Int32(truncatingIfNeeded: source)
            visitMasks[source - first] = mask
            seen[source] = mask
            counts[source] = ones[Int(mask)]
        }
        levels.removeAll(keepingCapacity: true)
        levels.append(0)
        var (start, end) = (0, last - first)
        while start < end {
            levels.append(end)
            var tail = end
            for visit in start..<end {
                let v = Int(visits[visit])
                let mask = visitMasks[visit]
                let paths = counts[v] * ones[Int(mask)]
                for arc in offsets[v]..<offsets[v &+ 1] {
                    let w = Int(targets[arc])
                    let new = mask & ~seen[w]
                    if new == 0 { continue }
                    visits[tail] = targets[arc]
                    tail &+= arriving[w] == 0 ? 1 : 0
                    arriving[w] |= new
                    counts[w] += paths * ones[Int(new)]
                }
            }
            for visit in end..<tail {
                let w = Int(visits[visit])
                visitMasks[visit] = arriving[w]
                seen[w] |= arriving[w]
                arriving[w] = 0
            }
            (start, end) = (end, tail)
        }
    }

    /// Level by level from the farthest: what an organization's successors hand back is the sum of its neighbors' flows,
    /// for flows are zero but in the lanes in which a neighbor stands one level farther. Adding those zeros is cheaper
    /// than asking.
    private func accumulateDependencies(into totals: UnsafeMutableBufferPointer<Double>) {
        let (offsets, targets, visits, visitMasks) = (rows.offsets, rows.targets, visits, visitMasks)
        let (counts, ones) = (pathCounts, ones)
        var (flow, nextFlow) = (flow, nextFlow)
        let last = levels.count - 2
        for level in stride(from: last, through: 1, by: -1) {
            for visit in levels[level]..<levels[level + 1] {
                let v = Int(visits[visit])
                var sum = Lanes.zero
                for arc in offsets[v]..<offsets[v &+ 1] { sum += flow[Int(targets[arc])] }
                let lanes = ones[Int(visitMasks[visit])]
                let dependency = counts[v] * sum * lanes
                totals[v] += dependency.sum()
                // (1 + δ)/σ; lanes in which v is elsewhere are 0/1, so that nothing is divided by zero.
                nextFlow[v] = (lanes + dependency) / (counts[v] * lanes + (Lanes(repeating: 1) - lanes))
            }
            if level < last { clear(level + 1, flow) }
            swap(&flow, &nextFlow)
        }
        if last >= 1 { clear(1, flow) }
    }

    /// Ends the flow from a level.
    private func clear(_ level: Int, _ flow: UnsafeMutableBufferPointer<Lanes>) {
        for visit in levels[level]..<levels[level + 1] { flow[Int(visits[visit])] = .zero }
    }

    private func reset() {
        for visit in 0..<(levels.last ?? 0) {
            let v = Int(visits[visit])
            seen[v] = 0
            pathCounts[v] = .zero
        }
    }
}

extension GraphView {
    /// For each organization, the sum of all sources' dependencies on it in hops: how many ordered pairs need it.
    ///
    /// The search runs on a copy in breadth-first order, in which neighbors lie near each other, and so do the eight sources
    /// of a sweep. Sweeps are cut into chunks, each with its own sums, which are added in the order of the chunks.
    func hopDependencies(progress: WorkProgress?) throws(Stopped) -> [Double] {
        let n = count
        progress?.expect(n)
        let order = partners.breadthFirstOrder()
        let chunks = Parallel.chunkCount(for: n)
        // Safe to share: each chunk writes to its own part.
        nonisolated(unsafe) let sums = UnsafeMutableBufferPointer<Double>.scratch(chunks * n, filledWith: 0)
        defer { sums.deallocate() }
        let sweeps = (n + 7) / 8
        try outgoing.relabelled(order).withRawRows { (rows) throws(Stopped) in
            try Parallel.forEachChunk(chunks) {
                DependencySweep(rows)
            } body: { (chunk, search) throws(Stopped) in
                let mine = UnsafeMutableBufferPointer(rebasing: sums[chunk * n..<(chunk + 1) * n])
                for sweep in Parallel.part(chunk, of: chunks, in: sweeps) {
                    let (first, last) = (sweep * 8, min(sweep * 8 + 8, n))
                    search.sweep(from: first, to: last, into: mine)
                    try progress?.advance(last - first)
                }
            }
        }
        var totals = [Double](repeating: 0, count: n)
        for (label, v) in order.enumerated() {
            totals[Int(v)] = (0..<chunks).reduce(0) { $0 + sums[$1 * n + label] }
        }
        return totals
    }

    /// Betweenness in hops by one search at a time: the plain version of ``betweenness(length:normalized:progress:)``, to
    /// test it against.
    package func betweennessByPlainSearches() throws(Stopped) -> [Double] {
        try outgoing.dependencies(lengths: nil, progress: nil).map { isDirected ? $0 : $0 / 2 }
    }
}

extension Arcs.Rows {
    /// The same rows under other labels: position `order[i]` becomes i. Targets ascend in their rows.
    func relabelled(_ order: [Int32]) -> Arcs.Rows {
        var labels = [Int32](repeating: 0, count: order.count)
        for (label, v) in order.enumerated() { labels[Int(v)] = Int32(truncatingIfNeeded: label) }
        var arcs = Arcs()
        arcs.reserveCapacity(targets.count)
        for (label, v) in order.enumerated() {
            for arc in offsets[Int(v)]..<offsets[Int(v) + 1] {
                arcs.append(Int32(truncatingIfNeeded: label), labels[Int(targets[arc])], weights[arc])
            }
        }
        return arcs.rows(count: order.count)
    }

    /// How long some sweeps of eight sources take on rows in breadth-first order, which a forecast scales up.
    func timeDependencySweeps(_ sweeps: [Int]) throws(Stopped) -> Duration {
        let n = offsets.count - 1
        let clock = ContinuousClock()
        var spent = Duration.zero
        try withRawRows { (rows) throws(Stopped) in
            let start = clock.now
            try Parallel.forEachChunk(sweeps.count) {
                (search: DependencySweep(rows), sums: ScratchSums(n))
            } body: { (chunk, scratch) throws(Stopped) in
                let first = sweeps[chunk] * 8
                scratch.search.sweep(from: first, to: min(first + 8, n), into: scratch.sums.buffer)
            }
            spent = clock.now - start
        }
        return spent
    }
}
