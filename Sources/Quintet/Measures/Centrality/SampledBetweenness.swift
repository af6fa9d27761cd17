// Betweenness from some sources instead of all, for networks too large to search from everyone.
//
// The dependency of a source on an organization is the share of the source's shortest paths to everyone that need it, and
// betweenness is the sum over all sources. The mean over k sources drawn at random, times n, is right on average, and the
// spread among the k tells by how much it may be off. U. Brandes and C. Pich, "Centrality estimation in large networks",
// International Journal of Bifurcation and Chaos 17, 2007, 2303–2318, doi 10.1142/S0218127407018403.

/// Betweenness as estimated from some sources.
public struct BetweennessEstimate: Sendable {
    /// The estimate, in the unit of betweenness.
    public let scores: Scores
    /// The standard error of each: in about two draws of three the estimate is off by less, and in nineteen of twenty by less
    /// than twice as much, where many sources matter; an organization that few need is off by more than this knows.
    public let standardErrors: Scores
    /// How many sources were searched from.
    public let samples: Int
}

extension GraphView {
    /// Betweenness, estimated from searches from some organizations, drawn at random and each at most once.
    ///
    /// Everything else as in ``betweenness(length:normalized:progress:)``. Where there are no more organizations than samples,
    /// the result is exact and the errors are 0.
    ///
    /// - Parameters:
    ///   - samples: from how many organizations to search, at least 2.
    ///   - seed: where random choices begin; the same seed draws the same organizations.
    ///   - length: what makes a path long.
    ///   - normalized: whether to divide by the number of pairs; undefined in a network of fewer than three.
    ///   - progress: told of each search; may ask to stop.
    /// - Returns: the estimates, and how far off they may be: σ n √((1 − k/n)/k), halved if undirected, where σ² is the variance
    ///   of the k samples.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(*k* *m*) for hops, otherwise O(*k* *m* log *m*), for *k* samples and *m* ties.
    ///
    /// For a star of five, whose middle is between six pairs, three samples without the middle give it 7.5: each of them needs
    /// it to reach three others, and 5/3 · 9 / 2 is 7.5.
    ///
    /// Reference: Brandes and Pich 2007, doi 10.1142/S0218127407018403.
    public func betweenness(
        samples: Int, seed: UInt64 = 1, length: PathLength = .hops, normalized: Bool = false,
        progress: WorkProgress? = nil
    ) throws(Stopped) -> BetweennessEstimate {
        precondition(samples >= 2, "a spread takes two samples")
        let n = count
        let k = min(samples, n)
        if normalized && n < 3 {
            let none = Scores(allUndefined: .tooFewOrganizations, index: index)
            return BetweennessEstimate(scores: none, standardErrors: none, samples: 0)
        }
        var generator = SeededGenerator(seed: seed)
        let sources = generator.permutation(n).prefix(k).sorted()
        let (sums, squares) = try outgoing.dependencies(
            of: sources, lengths: length.lengths(of: weights), progress: progress)
        let pairs = Double(n - 1) * Double(n - 2) / (isDirected ? 1 : 2)
        let scale = (isDirected ? 1 : 0.5) / (normalized ? pairs : 1) * Double(n)
        let left = 1 - Double(k) / Double(max(n, 1))
        let errors = (0..<n).map { v -> Double in
            guard k < n else { return 0 }
            let mean = sums[v] / Double(k)
            let variance = max(0, squares[v] - mean * sums[v]) / Double(k - 1)
            return scale * (variance * left / Double(k)).squareRoot()
        }
        return BetweennessEstimate(
            scores: Scores(sums.map { $0 / Double(k) * scale }, index: index),
            standardErrors: Scores(errors, index: index), samples: k)
    }
}

extension Arcs.Rows {
    /// The sum of some sources' dependencies on each organization, and the sum of their squares.
    fileprivate func dependencies(
        of sources: [Int32], lengths: [Double]?, progress: WorkProgress?
    ) throws(Stopped) -> (sums: [Double], squares: [Double]) {
        let n = offsets.count - 1
        progress?.expect(sources.count)
        let chunks = Parallel.chunkCount(for: n)
        // Safe to share: each chunk writes to its own part.
        nonisolated(unsafe) let sums = UnsafeMutableBufferPointer<Double>.scratch(chunks * n, filledWith: 0)
        nonisolated(unsafe) let squares = UnsafeMutableBufferPointer<Double>.scratch(chunks * n, filledWith: 0)
        defer {
            sums.deallocate()
            squares.deallocate()
        }
        try withRawRows { (rows) throws(Stopped) in
            try withUnsafe(lengths) { (lengths) throws(Stopped) in
                nonisolated(unsafe) let lengths = lengths
                try Parallel.forEachChunk(chunks) {
                    ShortestPathSearch(rows, lengths: lengths)
                } body: { (chunk, paths) throws(Stopped) in
                    let one = UnsafeMutableBufferPointer<Double>.scratch(n, filledWith: 0)
                    defer { one.deallocate() }
                    for sample in Parallel.part(chunk, of: chunks, in: sources.count) {
                        paths.search(from: Int(sources[sample]))
                        paths.accumulateDependencies(into: one)
                        for i in 0..<paths.reachedCount {
                            let v = Int(paths.order[i])
                            sums[chunk * n + v] += one[v]
                            squares[chunk * n + v] += one[v] * one[v]
                            one[v] = 0
                        }
                        try progress?.advance(1)
                    }
                }
            }
        }
        func total(_ parts: UnsafeMutableBufferPointer<Double>) -> [Double] {
            (0..<n).map { v in (0..<chunks).reduce(0) { $0 + parts[$1 * n + v] } }
        }
        return (total(sums), total(squares))
    }
}
