// Betweenness of ties: how often a tie lies on the shortest paths between organizations.
//
// In words: for every pair of organizations, the share of their shortest paths that run over this tie; the sum of the
// shares over all pairs, the tie's own ends among them. M. Girvan and M. E. J. Newman, "Community structure in social and
// biological networks", PNAS 99, 2002, 7821–7826, doi 10.1073/pnas.122653799. U. Brandes, "On variants of shortest-path
// betweenness centrality and their generic computation", Social Networks 30, 2008, 136–145,
// doi 10.1016/j.socnet.2007.11.001.
//
// Undirected, each pair counts once; directed, each ordered pair. Normalized, the sum is divided by the number of pairs:
// n(n − 1)/2 undirected, twice that directed.

extension GraphView {
    /// How many pairs of organizations have their shortest paths over each tie.
    ///
    /// A pair with several shortest paths counts by the share of them that pass. Parallel ties are one tie, and ties of an
    /// organization with itself are not among them. Lengths that differ by less than 1e-10 of themselves are equal.
    ///
    /// - Parameters:
    ///   - length: what makes a path long; hops unless said, for a strength is no distance.
    ///   - normalized: whether to divide by the number of pairs.
    ///   - progress: told of each search, one for each organization; may ask to stop.
    /// - Returns: the scores, 0 to the number of pairs, or 0 to 1 if normalized.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(*n* *m*) for hops, otherwise O(*n* *m* log *m*), where *n* is the number of organizations and *m* of
    ///   ties.
    ///
    /// For the path a – b – c the scores are a – b 2, b – c 2: each carries its own pair, and a with c.
    ///
    /// References: 1. Girvan and Newman 2002, doi 10.1073/pnas.122653799. 2. Brandes 2008,
    /// doi 10.1016/j.socnet.2007.11.001.
    public func tieBetweenness(
        length: PathLength = .hops, normalized: Bool = false, progress: WorkProgress? = nil
    ) throws(Stopped) -> CollaborationScores {
        let sums = try outgoing.tieDependencies(lengths: length.lengths(of: weights), progress: progress)
        let pairs = Double(count) * Double(count - 1)
        let scale = normalized ? (isDirected ? 1 : 2) / pairs : 1
        var ends: [(source: Int, target: Int)] = []
        var values: [Double] = []
        ends.reserveCapacity(tieCount)
        values.reserveCapacity(tieCount)
        for v in 0..<count {
            for arc in offsets[v]..<offsets[v + 1] where isDirected || Int(targets[arc]) > v {
                ends.append((v, Int(targets[arc])))
                // Searches from both ends find an undirected pair twice, but run over the tie once in each direction.
                values.append(sums[arc] * scale)
            }
        }
        return CollaborationScores(values, ends: ends, isDirected: isDirected, index: index)
    }
}

extension Arcs.Rows {
    /// For each arc, how many ordered pairs have their shortest paths over it, by shares.
    fileprivate func tieDependencies(lengths: [Double]?, progress: WorkProgress?) throws(Stopped) -> [Double] {
        let (n, arcs) = (offsets.count - 1, targets.count)
        progress?.expect(n)
        let chunks = Parallel.chunkCount(for: max(n, arcs))
        // Safe to share: each chunk writes to its own part.
        nonisolated(unsafe) let sums = UnsafeMutableBufferPointer<Double>.scratch(chunks * arcs, filledWith: 0)
        defer { sums.deallocate() }
        try withRawRows { (rows) throws(Stopped) in
            try withUnsafe(lengths) { (lengths) throws(Stopped) in
                nonisolated(unsafe) let lengths = lengths
                try Parallel.forEachChunk(chunks) {
                    ShortestPathSearch(rows, lengths: lengths)
                } body: { (chunk, paths) throws(Stopped) in
                    let mine = UnsafeMutableBufferPointer(rebasing: sums[chunk * arcs..<(chunk + 1) * arcs])
                    for source in Parallel.part(chunk, of: chunks, in: n) {
                        paths.search(from: source)
                        paths.accumulateTieDependencies(into: mine)
                        try progress?.advance(1)
                    }
                }
            }
        }
        return (0..<arcs).map { arc in (0..<chunks).reduce(0) { $0 + sums[$1 * arcs + arc] } }
    }
}

extension Measure {
    public static let tieBetweenness = Measure(
        id: "tie-betweenness", title: ["en": "Betweenness of ties", "th": "ความเป็นทางผ่านของความเชื่อมโยง"],
        summary: [
            "en": "How many pairs of organizations depend on the tie on their shortest way.",
            "th": "มีองค์กรกี่คู่ที่ต้องอาศัยความเชื่อมโยงนี้บนเส้นทางที่สั้นที่สุด",
        ],
        reference: "Girvan and Newman 2002, doi 10.1073/pnas.122653799; Brandes 2008, "
            + "doi 10.1016/j.socnet.2007.11.001", level: .tie, weights: .length, options: [.length, .isNormalized],
        cost: .tieBetweenness
    ) { run throws(Stopped) in
        .ties(
            try run.graph.tieBetweenness(
                length: run.options.length, normalized: run.options.isNormalized, progress: run.progress))
    }
}
