// Communities by the Louvain method: groups with more strength inside than chance would put there.
//
// Two phases, repeated: organizations move to the neighboring group that gains most modularity, in random order, until
// none would gain; then each group becomes one node of a smaller network. When nothing moves, it begins again with the
// organizations in the groups that were found, as long as a whole pass gains more than a trifle: whoever joined early may
// now be better off elsewhere, which nodes made of many could not undo. The paper stops after one pass; a second is most
// of the gain that there is, and costs as much again.
// Leiden is the same with a phase between the two, and mends what Louvain may do wrong: a group here can be in pieces that
// no tie connects. It is here to compare with, and because much published work used it. The phases stand in
// `Graph/Communities/CommunityLevel.swift`.
//
// V. D. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre, "Fast unfolding of communities in large networks", Journal
// of Statistical Mechanics, P10008, 2008, doi 10.1088/1742-5468/2008/10/P10008. Moves are taken from a queue of those
// whose neighbors moved, as in Leiden, rather than in whole rounds; where they end, none would gain, all the same.

extension GraphView {
    /// Groups of organizations that work with each other more than chance would have it, by the Louvain method.
    ///
    /// Weights are strengths. Directed graphs are read without direction; ties of an organization with itself are
    /// ignored. An organization without ties is a group of its own. A group may be in pieces; ``leiden(resolution:seed:runs:progress:)``
    /// promises that none is.
    ///
    /// - Parameters:
    ///   - resolution: how much weight chance has, above zero; 1 is Newman and Girvan's, and more gives smaller groups.
    ///   - seed: where the random choices begin; the same seed gives the same groups everywhere.
    ///   - runs: how many divisions to make, of which that of the largest modularity is returned; nil makes ten in a
    ///     network of up to 10,000 ties and one in a larger one.
    ///   - progress: told of the runs; may ask to stop.
    /// - Returns: the groups, the largest first, with their modularity at that resolution.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: about O(*m*) for each of some ten passes, where *m* is the number of ties.
    ///
    /// For two triangles a – b – c and d – e – f with a tie c – d, the groups are the triangles, and the modularity is
    /// 5/14.
    ///
    /// Reference: Blondel et al. 2008, doi 10.1088/1742-5468/2008/10/P10008.
    public func louvain(
        resolution: Double = 1, seed: UInt64 = 1, runs: Int? = nil, progress: WorkProgress? = nil
    ) throws(Stopped) -> Partition {
        try bestOfRuns(by: .louvain, resolution: resolution, seed: seed, runs: runs, progress: progress)
    }
}

extension Arcs.Rows {
    /// One run: passes from everyone alone until one gains less than 1e-4. Labels lie in 0..<n.
    func louvain(
        resolution: Double, using generator: inout SeededGenerator, progress: WorkProgress?
    ) throws(Stopped) -> [Int] {
        var labels = Array(0..<offsets.count - 1)
        var reached = -Double.infinity
        while try louvainPass(&labels, resolution: resolution, using: &generator, progress: progress) {
            let modularity = modularity(labels, resolution: resolution) ?? 0
            if modularity - reached < 1e-4 { break }
            reached = modularity
        }
        return labels
    }

    /// Moving and aggregating until no node moves. Whether any did.
    private func louvainPass(
        _ labels: inout [Int], resolution: Double, using generator: inout SeededGenerator, progress: WorkProgress?
    ) throws(Stopped) -> Bool {
        var node = labels.indices.map { Int32(truncatingIfNeeded: $0) }
        var level = CommunityLevel(self, resolution: resolution, labels: labels)
        var hasMoved = false
        while try level.moveNodes(using: &generator, progress: progress) {
            hasMoved = true
            for v in labels.indices { labels[v] = Int(level.communities[Int(node[v])]) }
            guard level.communityCount < level.count else { break }
            let next = level.aggregatedByCommunity()
            for v in node.indices { node[v] = level.parts[Int(node[v])] }
            level = next
        }
        return hasMoved
    }
}

extension Measure {
    public static let louvain = Measure(
        id: "louvain", title: ["en": "Cluster (Louvain)", "th": "กลุ่มความร่วมมือ (Louvain)"],
        summary: [
            "en": "The same question as the Leiden clusters, by an older method that much published work used.",
            "th": "คำถามเดียวกับกลุ่มแบบ Leiden ด้วยวิธีที่เก่ากว่าซึ่งงานวิจัยจำนวนมากใช้",
        ],
        reference: "Blondel et al. 2008, doi 10.1088/1742-5468/2008/10/P10008", level: .groups, weights: .strength,
        options: [.seed, .resolution], number: .whole, cost: .rounds
    ) { run throws(Stopped) in
        .partition(
            try run.graph.louvain(
                resolution: run.options.resolution, seed: run.options.seed, progress: run.progress))
    }
}
