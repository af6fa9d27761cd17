/// What the distances from each organization to all others add up to: everything that closeness, harmonic closeness,
/// eccentricity and the average path need, from one pass over all pairs.
struct DistanceSummary: Sendable {
    /// How many others each organization reaches.
    var reached: [Int]
    /// Σ d over those.
    var total: [Double]
    /// Σ 1/d over those.
    var inverse: [Double]
    /// The largest d among those; 0 where nobody is reached.
    var farthest: [Double]
    /// How many ordered pairs are 1 hop apart, 2 hops and so on; empty where paths have lengths.
    var pairsByHops: [Int] = []
}

extension GraphView {
    /// Sums up the distances along outgoing arcs.
    ///
    /// - Complexity: O(n m / 64) or so for hops, n searches of O(m log m) otherwise.
    func distanceSummary(length: PathLength, progress: WorkProgress?) throws(Stopped) -> DistanceSummary {
        guard let lengths = length.lengths(of: weights) else { return try hopSummary(progress: progress) }
        return try outgoing.distanceSummary(lengths: lengths, progress: progress)
    }
}

extension Arcs.Rows {
    /// One search from each organization: for lengths, and the plain version of the sweeps of many searches at once.
    func distanceSummary(lengths: [Double]?, progress: WorkProgress?) throws(Stopped) -> DistanceSummary {
        let n = offsets.count - 1
        progress?.expect(n)
        // Safe to share: each source has its own entry.
        nonisolated(unsafe) let sums = UnsafeMutableBufferPointer<DistanceSum>.scratch(n, filledWith: DistanceSum())
        defer { sums.deallocate() }
        let chunks = Parallel.chunkCount(for: n)
        try withRawRows { (rows) throws(Stopped) in
            try withUnsafe(lengths) { (lengths) throws(Stopped) in
                nonisolated(unsafe) let lengths = lengths
                try Parallel.forEachChunk(chunks) {
                    ShortestPathSearch(rows, lengths: lengths)
                } body: { (chunk, paths) throws(Stopped) in
                    for source in Parallel.part(chunk, of: chunks, in: n) {
                        paths.searchDistances(from: source)
                        for i in 1..<max(paths.reachedCount, 1) { sums[source].add(paths.distance(at: i)) }
                        try progress?.advance(1)
                    }
                }
            }
        }
        return DistanceSummary(sums)
    }
}

/// The sums of one organization.
struct DistanceSum {
    var reached = 0
    var total = 0.0
    var inverse = 0.0
    var farthest = 0.0

    mutating func add(_ distance: Double) {
        reached += 1
        total += distance
        inverse += 1 / distance
        farthest = max(farthest, distance)
    }
}

extension DistanceSummary {
    init(_ sums: UnsafeMutableBufferPointer<DistanceSum>) {
        reached = sums.map(\.reached)
        total = sums.map(\.total)
        inverse = sums.map(\.inverse)
        farthest = sums.map(\.farthest)
    }
}
