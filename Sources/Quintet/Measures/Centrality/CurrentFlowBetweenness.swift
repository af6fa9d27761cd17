// Current-flow betweenness: how much of what flows between others passes through an organization, if it takes every way and
// not just the shortest.
//
// In words: let ties conduct, each as well as it is strong, or all alike, and let a unit of current run from one organization
// to another. Half of what the ties of a third carry passes through it; the score is the sum over all pairs of others.
// M. E. J. Newman, "A measure of betweenness centrality based on random walks", Social Networks 27, 2005, 39–54,
// doi 10.1016/j.socnet.2004.11.009 (who counts the ends of a current too). U. Brandes and D. Fleischer, "Centrality measures
// based on current flow", STACS 2005, Lecture Notes in Computer Science 3404, 533–544, doi 10.1007/978-3-540-31856-9_44.
//
// No current runs between the pieces of a network, so each piece is worked out by itself, as with shortest paths. Normalized,
// the sum is divided by all pairs of others in the whole network, (n − 1)(n − 2)/2, as in betweenness.

extension GraphView {
    /// How much current between pairs of other organizations passes through each one, by all ways together.
    ///
    /// Directed graphs are read without direction, and ties of an organization with itself are ignored. Pairs in different
    /// pieces count nothing; an organization without ties has 0. Undefined in a piece of more than 2,000.
    ///
    /// - Parameters:
    ///   - counting: whether ties conduct alike or by strength; alike unless said.
    ///   - normalized: whether to divide by the number of pairs; undefined in a network of fewer than three.
    ///   - progress: told of the ties looked at; may ask to stop.
    /// - Returns: the scores, 0 to the number of pairs, or 0 to 1 if normalized.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(*n*³ + *m* *n* log *n*) for a piece of *n* organizations and *m* ties; space O(*n*²).
    ///
    /// For the path a – b – c the scores are a 0, b 1, c 0, as for shortest paths. In a triangle a third of the current between
    /// two goes the long way, and everyone has 1/3.
    ///
    /// References: 1. Newman 2005, doi 10.1016/j.socnet.2004.11.009. 2. Brandes and Fleischer 2005,
    /// doi 10.1007/978-3-540-31856-9_44.
    public func currentFlowBetweenness(
        counting: TieCounting = .alike, normalized: Bool = false, progress: WorkProgress? = nil
    ) throws(Stopped) -> Scores {
        if normalized && count < 3 { return Scores(allUndefined: .tooFewOrganizations, index: index) }
        let rows = partners
        var values = [Double](repeating: 0, count: count)
        var undefined: [Int: Undefined] = [:]
        let pieces = rows.pieceMembers().filter { $0.count > 2 }
        progress?.expect(pieces.reduce(0) { $0 + ($1.count > Self.informationLimit ? 0 : $1.count) })
        for members in pieces {
            guard members.count <= Self.informationLimit else {
                for v in members { undefined[v] = .tooManyOrganizations }
                continue
            }
            let scores = try rows.piece(members).rows.currentThroughMembers(counting, progress)
            for (v, score) in zip(members, scores) { values[v] = score }
        }
        let pairs = Double(count - 1) * Double(count - 2) / 2
        return Scores(normalized ? values.map { $0 / pairs } : values, undefined: undefined, index: index)
    }
}

extension Arcs.Rows {
    /// What passes through each member of a connected piece, over all pairs of others.
    fileprivate func currentThroughMembers(
        _ counting: TieCounting, _ progress: WorkProgress?
    ) throws(Stopped) -> [Double] {
        let n = offsets.count - 1
        let potentials = try PotentialTable(self, counting, progress: progress)
        // For each arc, what it adds to its own end; both directions of a tie are worked out at its first.
        nonisolated(unsafe) let shares = UnsafeMutableBufferPointer<Double>.scratch(targets.count, filledWith: 0)
        defer { shares.deallocate() }
        let chunks = Parallel.chunkCount(for: n)
        try Parallel.forEachChunk(chunks) {
        } body: { (chunk, _) throws(Stopped) in
            for v in stride(from: chunk, to: n, by: chunks) {
                for arc in offsets[v]..<offsets[v + 1] where targets[arc] > v {
                    try progress?.check()
                    let w = Int(targets[arc])
                    let conductance = counting == .alike ? 1 : weights[arc]
                    // A unit that enters at s and leaves at t drives flow[s] − flow[t] over the tie.
                    let flow = zip(potentials.row(v), potentials.row(w)).map { conductance * ($0 - $1) }
                    let all = Self.sumOfDifferences(flow)
                    shares[arc] = all - flow.reduce(0) { $0 + (flow[v] - $1).magnitude }
                    shares[place(of: v, inRowOf: w)] = all - flow.reduce(0) { $0 + (flow[w] - $1).magnitude }
                }
                try progress?.advance(1)
            }
        }
        return (0..<n).map { v in shares[offsets[v]..<offsets[v + 1]].reduce(0, +) / 2 }.map { max(0, $0) }
    }

    /// Σ |x − y| over all pairs: in ascending order, the i-th of n is the larger in i pairs and the smaller in n − 1 − i.
    private static func sumOfDifferences(_ numbers: [Double]) -> Double {
        var sum = 0.0
        for (i, x) in numbers.sorted().enumerated() { sum += Double(2 * i - numbers.count + 1) * x }
        return sum
    }

    /// The arc from w to v, which is there.
    private func place(of v: Int, inRowOf w: Int) -> Int {
        var (low, high) = (offsets[w], offsets[w + 1])
        while low < high {
            let middle = (low + high) / 2
            if targets[middle] < Int32(truncatingIfNeeded: v) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Measure {
    public static let currentFlowBetweenness = Measure(
        id: "current-flow-betweenness",
        title: ["en": "Current-flow betweenness", "th": "ความเป็นคนกลางตามการไหล"],
        summary: [
            "en":
                "How much of what flows between others passes the organization if it takes all ways, not just the shortest.",
            "th": "สิ่งที่ไหลระหว่างองค์กรอื่นผ่านองค์กรนี้มากเพียงใด เมื่อไหลไปได้ทุกเส้นทาง ไม่ใช่แค่เส้นทางที่สั้นที่สุด",
        ],
        reference: "Newman 2005, doi 10.1016/j.socnet.2004.11.009; Brandes and Fleischer 2005, "
            + "doi 10.1007/978-3-540-31856-9_44", level: .organization, weights: .ignored,
        options: [.counting, .isNormalized], cost: .flows
    ) { run throws(Stopped) in
        .scores(
            try run.graph.currentFlowBetweenness(
                counting: run.options.counting ?? .alike, normalized: run.options.isNormalized,
                progress: run.progress))
    }
}
