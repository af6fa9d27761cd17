// Modularity: how much more of the ties' strength lies inside groups than chance would put there.
//
// Q = Σ over groups g of [ inside(g)/m − γ (K(g)/2m)² ], where m is the strength of all ties, inside(g) that of the ties
// within g, K(g) the sum of its members' strengths, and γ the resolution. Directed graphs are read without direction, the
// two arcs of a pair together; ties of an organization with itself are ignored.
//
// M. E. J. Newman and M. Girvan, "Finding and evaluating community structure in networks", Physical Review E 69, 026113,
// 2004, doi 10.1103/PhysRevE.69.026113. J. Reichardt and S. Bornholdt, "Statistical mechanics of community detection",
// Physical Review E 74, 016110, 2006, doi 10.1103/PhysRevE.74.016110 (resolution).

extension GraphView {
    /// How much more of the ties' strength lies inside the groups than chance would put there.
    ///
    /// Weights are strengths. Directed graphs are read without direction, and ties of an organization with itself are
    /// ignored. Undefined where the network has no ties.
    ///
    /// - Parameters:
    ///   - partition: the groups, of this graph's organizations.
    ///   - resolution: how much weight chance has, above zero; 1 is Newman and Girvan's, and more favors smaller groups.
    /// - Returns: the modularity; −½ to 1 at resolution 1, and 0 for a single group.
    /// - Complexity: O(*n* + *m*), where *n* is the number of organizations and *m* of ties.
    ///
    /// For a – b, c – d in the groups {a, b}, {c, d} it is 0.5.
    ///
    /// Reference: Newman and Girvan 2004, doi 10.1103/PhysRevE.69.026113.
    public func modularity(of partition: Partition, resolution: Double = 1) -> NetworkFigure {
        precondition(partition.groups.count == count, "the partition is one of this graph's organizations")
        precondition(resolution > 0 && resolution.isFinite, "a resolution is finite and above zero")
        guard let modularity = communityRows.modularity(partition.groups, resolution: resolution) else {
            return .undefined(.networkHasNoTies)
        }
        return NetworkFigure(modularity)
    }
}

extension Arcs.Rows {
    /// The modularity of groups numbered in 0..<n by position; nil without ties. The rows are those of an undirected graph.
    func modularity(_ groups: [Int], resolution: Double) -> Double? {
        var strengths = [Double](repeating: 0, count: groups.count)
        var (inside, total) = (0.0, 0.0)
        for v in groups.indices {
            for arc in offsets[v]..<offsets[v + 1] {
                strengths[groups[v]] += weights[arc]
                total += weights[arc]
                if groups[Int(targets[arc])] == groups[v] { inside += weights[arc] }
            }
        }
        guard total > 0 else { return nil }
        // Both sums count every tie from both its ends, as 2m does.
        return strengths.reduce(inside / total) { $0 - resolution * ($1 / total) * ($1 / total) }
    }
}

extension Measure {
    public static let modularity = Measure(
        id: "modularity", title: ["en": "Modularity of the clusters", "th": "ความเป็นกลุ่มก้อน (มอดูลาริตี)"],
        summary: [
            "en": "How clearly the network falls into groups, by the best groups that were found.",
            "th": "เครือข่ายแบ่งเป็นกลุ่มชัดเจนเพียงใด ตามการแบ่งกลุ่มที่ดีที่สุดที่พบ",
        ],
        reference: "Newman and Girvan 2004, doi 10.1103/PhysRevE.69.026113", level: .network, weights: .strength,
        options: [.seed, .resolution], cost: .rounds
    ) { run throws(Stopped) in
        .figure(
            run.graph.modularity(of: try run.communities(), resolution: run.options.resolution))
    }
}
