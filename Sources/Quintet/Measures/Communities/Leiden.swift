// Communities by the Leiden algorithm: groups with more strength inside than chance would put there.
//
// Three phases, repeated: organizations move to the neighboring group that gains most modularity (fast local moving, with
// a queue); each group is cut into parts that hang together, by merging organizations at random, likelier the more it
// gains (refinement); each part becomes one node of a smaller network, and the groups are those of the parts
// (aggregation). When that ends, it starts again from the groups found, until nothing moves. The phases themselves stand
// in `Graph/Communities/CommunityLevel.swift`.
//
// V. A. Traag, L. Waltman and N. J. van Eck, "From Louvain to Leiden: guaranteeing well-connected communities", Scientific
// Reports 9, 5233, 2019, doi 10.1038/s41598-019-41695-z. What is optimized is modularity with a resolution: see
// `Modularity.swift`.

extension GraphView {
    /// Groups of organizations that work with each other more than chance would have it.
    ///
    /// Every group is connected, and no organization could move to another group, or to one of its own, and raise the
    /// modularity. Weights are strengths. Directed graphs are read without direction; ties of an organization with itself
    /// are ignored. An organization without ties is a group of its own. The division is one of many about as good: see
    /// what changes with the seed before building on it.
    ///
    /// - Parameters:
    ///   - resolution: how much weight chance has, above zero; 1 is Newman and Girvan's, and more gives smaller groups.
    ///   - seed: where the random choices begin; the same seed gives the same groups everywhere.
    ///   - runs: how many divisions to make, of which the best is returned; nil makes ten in a network of up to 10,000
    ///     ties, where they cost nothing to speak of, and one in a larger one.
    ///   - progress: told of the organizations looked at; may ask to stop.
    /// - Returns: the groups, the largest first, with their modularity at that resolution.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: about O(*m*) for each of some ten passes, where *m* is the number of ties.
    ///
    /// For two triangles a – b – c and d – e – f with a tie c – d, the groups are the triangles, and the modularity is
    /// 5/14.
    ///
    /// References: 1. Traag, Waltman and van Eck 2019, doi 10.1038/s41598-019-41695-z. 2. Newman and Girvan 2004, doi
    /// 10.1103/PhysRevE.69.026113.
    public func leiden(
        resolution: Double = 1, seed: UInt64 = 1, runs: Int? = nil, progress: WorkProgress? = nil
    ) throws(Stopped) -> Partition {
        precondition(resolution > 0 && resolution.isFinite, "a resolution is finite and above zero")
        return try bestOfRuns(by: .leiden, resolution: resolution, seed: seed, runs: runs, progress: progress)
    }
}

extension Arcs.Rows {
    /// One run: from everyone alone until nothing moves. Labels lie in 0..<n.
    ///
    /// In a large network whole passes would go on for very small gains. Once one gains less than 1e-6, what is left is to
    /// move single organizations until none would gain, which keeps both promises: connected, and settled.
    func leiden(
        resolution: Double, using generator: inout SeededGenerator, progress: WorkProgress?
    ) throws(Stopped) -> [Int] {
        let n = offsets.count - 1
        var labels = Array(0..<n)
        var isSettling = false
        var reached = -Double.infinity
        // Every round but the last raises the modularity. The limit is there for rounding, which could move an
        // organization to and fro in a network of very unequal strengths.
        for _ in 0..<200 {
            let level = CommunityLevel(self, resolution: resolution, labels: labels)
            var hasMoved =
                if isSettling {
                    try level.moveNodes(using: &generator, progress: progress)
                } else {
                    try pass(level, &labels, using: &generator, progress: progress)
                }
            if isSettling { labels = level.communities.map(Int.init) }
            if splitDisconnected(&labels) { hasMoved = true }
            try progress?.check()
            if !hasMoved { break }
            let modularity = modularity(labels, resolution: resolution) ?? 0
            if modularity - reached < 1e-6 { isSettling = true }
            reached = modularity
        }
        return labels
    }

    /// Moving, refining and aggregating until every group is a single node. Whether anything moved.
    private func pass(
        _ first: CommunityLevel, _ labels: inout [Int], using generator: inout SeededGenerator,
        progress: WorkProgress?
    ) throws(Stopped) -> Bool {
        var level = first
        var hasMoved = false
        var node = labels.indices.map { Int32(truncatingIfNeeded: $0) }
        while true {
            if try level.moveNodes(using: &generator, progress: progress) { hasMoved = true }
            for v in labels.indices { labels[v] = Int(level.communities[Int(node[v])]) }
            guard level.communityCount < level.count, let next = level.refinedAndAggregated(using: &generator) else {
                return hasMoved
            }
            for v in node.indices { node[v] = level.parts[Int(node[v])] }
            level = next
        }
    }
}

extension Measure {
    public static let cluster = Measure(
        id: "cluster", title: ["en": "Cluster (Leiden)", "th": "กลุ่มความร่วมมือ (Leiden)"],
        summary: [
            "en": "Which group of organizations that mostly work with each other the organization belongs to.",
            "th": "องค์กรอยู่ในกลุ่มใดของเครือข่ายที่ทำงานร่วมกันเองเป็นหลัก",
        ],
        reference: "Traag, Waltman and van Eck 2019, doi 10.1038/s41598-019-41695-z", level: .groups,
        weights: .strength, options: [.seed, .resolution], number: .whole, cost: .rounds
    ) { run throws(Stopped) in .partition(try run.communities()) }
}
