// PageRank: how often someone who wanders along ties, and now and then starts anew, is found at an organization.
//
// In words: a wanderer follows a tie with probability d, the damping, and otherwise starts anew anywhere; without a tie to
// follow, they start anew too. The score is the share of time spent at each organization. With ties along which strength
// flows, x(v) = (1 − d) r(v) + d (Σ over arcs u → v of x(u) a(u, v)/a(u) + r(v) Σ over u without outgoing arcs of x(u)),
// where r is where one starts anew: 1/n, unless given.
//
// S. Brin and L. Page, "The anatomy of a large-scale hypertextual Web search engine", Computer Networks and ISDN Systems
// 30, 1998, 107–117, doi 10.1016/S0169-7552(98)00110-X.

extension GraphView {
    /// The share of time a wanderer spends at each organization.
    ///
    /// An undirected tie is followed either way. An organization without outgoing ties sends the wanderer anywhere, each
    /// organization being as likely, or as `restart` says. Ties of an organization with itself are ignored.
    ///
    /// - Parameters:
    ///   - damping: how likely a tie is followed rather than a new start made, 0 to 1. At 1 the result can depend on where
    ///     one starts, and in a network of two sides it never settles.
    ///   - counting: whether all ties are as likely to be followed, or by strength; alike unless said.
    ///   - restart: where new starts are made, in any unit; the organizations not named get none. Everyone named is in the
    ///     graph, no share is negative or infinite, and one is above zero. Everywhere alike, unless given.
    ///   - tolerance: how far, summed over all organizations, the scores may be from where they would settle, above zero.
    ///     At a damping of 1: how much they may still change in a step.
    ///   - progress: asked at each step; may ask to stop.
    /// - Returns: the scores, 0 to 1 each and 1 together.
    /// - Throws: ``Stopped`` when asked to stop; ``ConvergenceError`` if 10,000 steps do not settle.
    /// - Complexity: O(*n* + *m*) for each step, of which a damping of 0.85 needs about 150, where *n* is the number of
    ///   organizations and *m* of ties.
    ///
    /// For the path a – b – c the scores are a 0.2568, b 0.4865, c 0.2568.
    ///
    /// Reference: Brin and Page 1998, doi 10.1016/S0169-7552(98)00110-X.
    public func pageRank(
        damping: Double = 0.85, counting: TieCounting = .alike, restart: [Organization.ID: Double]? = nil,
        tolerance: Double = 1e-10, progress: WorkProgress? = nil
    ) throws -> Scores {
        precondition((0...1).contains(damping), "damping is 0 to 1")
        precondition(tolerance > 0, "a tolerance is above zero")
        guard count > 0 else { return Scores([], index: index) }
        let start = startingShares(restart)
        let product = RowProduct(incoming, counting)
        let outflows = RowProduct(outgoing, counting).rowSums
        // A step shrinks the distance to the fixed point by the damping, so what is left is at most this many steps' worth.
        let worth = damping < 1 ? damping / (1 - damping) : 1
        let limit = 10_000
        var scores = start
        var residual = Double.infinity
        for _ in 0..<limit {
            var stranded = 0.0
            for v in 0..<count where outflows[v] == 0 { stranded += scores[v] }
            let handed = (0..<count).map { outflows[$0] > 0 ? scores[$0] / outflows[$0] : 0 }
            let arrived = try product(handed, progress: progress)
            var (next, sum) = (scores, 0.0)
            for v in 0..<count {
                next[v] = (1 - damping) * start[v] + damping * (arrived[v] + stranded * start[v])
                sum += next[v]
            }
            residual = 0
            for v in 0..<count {
                // Rounding must not leak out of the whole.
                next[v] /= sum
                residual += (next[v] - scores[v]).magnitude
            }
            residual *= worth
            scores = next
            if residual <= tolerance { return Scores(scores, index: index) }
        }
        throw ConvergenceError(measure: "pagerank", iterations: limit, residual: residual)
    }

    /// Where a wanderer starts: shares by position that are 1 together.
    private func startingShares(_ restart: [Organization.ID: Double]?) -> [Double] {
        guard let restart else { return [Double](repeating: 1 / Double(count), count: count) }
        var shares = [Double](repeating: 0, count: count)
        for (id, share) in restart {
            precondition(share >= 0 && share.isFinite, "a share of new starts is finite and not negative")
            guard let v = index.position(of: id) else { preconditionFailure("new starts are made in the graph") }
            shares[v] = share
        }
        let total = shares.reduce(0, +)
        precondition(total > 0 && total.isFinite, "new starts are made somewhere")
        return shares.map { $0 / total }
    }
}

extension Measure {
    public static let pageRank = Measure(
        id: "pagerank", title: ["en": "PageRank", "th": "เพจแรงก์"],
        summary: [
            "en": "How often someone wandering from partner to partner would come by the organization.",
            "th": "ผู้ที่เดินจากพันธมิตรหนึ่งไปอีกพันธมิตรหนึ่งไปเรื่อย ๆ จะแวะมาที่องค์กรนี้บ่อยเพียงใด",
        ],
        reference: "Brin and Page 1998, doi 10.1016/S0169-7552(98)00110-X; damping 0.85 unless said",
        level: .organization,
        weights: .ignored, options: [.damping, .counting, .restart], cost: .rounds
    ) { run throws(Stopped) in
        try run.settled {
            try run.graph.pageRank(
                damping: run.options.damping, counting: run.options.counting ?? .alike, restart: run.restart,
                progress: run.progress)
        }
    }
}
