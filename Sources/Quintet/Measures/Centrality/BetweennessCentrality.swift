// Betweenness: how often an organization stands on the shortest paths between others.
//
// In words: for every pair of other organizations, the share of their shortest paths that pass through this one; the
// sum of the shares over all pairs. U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical
// Sociology 25, 2001, 163–177, doi 10.1080/0022250X.2001.9990249. L. C. Freeman, "A set of measures of centrality based
// on betweenness", Sociometry 40, 1977, 35–41, doi 10.2307/3033543.
//
// Undirected, each pair counts once; directed, each ordered pair. Normalized, the sum is divided by the number of pairs
// of others: (n − 1)(n − 2)/2 undirected, twice that directed. A weight means nothing unless `length` says so.

extension GraphView {
    /// How many pairs of other organizations have their shortest paths through each one.
    ///
    /// A pair with several shortest paths counts by the share of them that pass. Pairs without a path count nothing, and
    /// so do the ends of a path; an organization without ties has 0. Parallel ties are one tie, and ties of an
    /// organization with itself are ignored. Lengths that differ by less than 1e-10 of themselves are equal.
    ///
    /// - Parameters:
    ///   - length: what makes a path long; hops unless said, for a strength is no distance.
    ///   - normalized: whether to divide by the number of pairs; undefined in a network of fewer than three.
    ///   - progress: told of each search, one for each organization; may ask to stop.
    /// - Returns: the scores, 0 to the number of pairs, or 0 to 1 if normalized.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(*n* *m*) for hops, otherwise O(*n* *m* log *m*), where *n* is the number of organizations and *m* of
    ///   ties; space O(*n* + *m*) for each thread.
    ///
    /// For the path a – b – c the scores are a 0, b 1, c 0: one pair, and it needs b.
    ///
    /// References: 1. Freeman 1977, doi 10.2307/3033543. 2. Brandes 2001, doi 10.1080/0022250X.2001.9990249.
    public func betweenness(
        length: PathLength = .hops, normalized: Bool = false, progress: WorkProgress? = nil
    ) throws(Stopped) -> Scores {
        if normalized && count < 3 { return Scores(allUndefined: .tooFewOrganizations, index: index) }
        let dependencies =
            if let lengths = length.lengths(of: weights) {
                try outgoing.dependencies(lengths: lengths, progress: progress)
            } else {
                try hopDependencies(progress: progress)
            }
        // Searches from both ends find an undirected pair twice.
        let pairs = Double(count - 1) * Double(count - 2) / (isDirected ? 1 : 2)
        let scale = (isDirected ? 1 : 0.5) / (normalized ? pairs : 1)
        return Scores(dependencies.map { $0 * scale }, index: index)
    }
}

extension Measure {
    public static let betweenness = Measure(
        id: "betweenness", title: ["en": "Betweenness", "th": "ความเป็นคนกลาง"],
        summary: [
            "en": "How many pairs of others depend on the organization as a go-between on their shortest way.",
            "th": "มีองค์กรอื่นกี่คู่ที่ต้องอาศัยองค์กรนี้เป็นทางผ่านบนเส้นทางที่สั้นที่สุด",
        ],
        reference: "Freeman 1977, doi 10.2307/3033543; Brandes 2001, doi 10.1080/0022250X.2001.9990249",
        level: .organization, weights: .length, options: [.length, .isNormalized, .samples, .seed], cost: .betweenness
    ) { run throws(Stopped) in
        if let samples = run.options.samples {
            return .estimate(
                try run.graph.betweenness(
                    samples: samples, seed: run.options.seed, length: run.options.length,
                    normalized: run.options.isNormalized, progress: run.progress))
        }
        return .scores(
            try run.graph.betweenness(
                length: run.options.length, normalized: run.options.isNormalized, progress: run.progress))
    }
}
