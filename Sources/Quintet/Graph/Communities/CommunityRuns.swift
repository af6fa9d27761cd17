// Ways to communities that leave something to chance: what they share.

extension GraphView {
    /// The division of the largest modularity among several runs, which go on with one stream of random numbers.
    ///
    /// - Parameter runs: how many; nil for ten in a network of up to 10,000 ties, and one in a larger one.
    func bestOfRuns(
        by method: CommunityMethod, resolution: Double, seed: UInt64, runs: Int?, progress: WorkProgress?
    ) throws(Stopped) -> Partition {
        precondition(resolution > 0 && resolution.isFinite, "a resolution is finite and above zero")
        let runs = runs ?? (tieCount <= 10_000 ? 10 : 1)
        precondition(runs > 0, "there is at least one run")
        let rows = communityRows
        guard !rows.targets.isEmpty else { return Partition(labels: Array(0..<count), index: index) }
        progress?.expect(runs * count)
        var generator = SeededGenerator(seed: seed)
        var best: (labels: [Int], modularity: Double)?
        for _ in 0..<runs {
            let labels = try rows.randomGroups(
                by: method, resolution: resolution, using: &generator, progress: progress)
            guard let modularity = rows.modularity(labels, resolution: resolution) else { break }
            // Better by more than rounding, so that the groups do not depend on the order of additions.
            if modularity > (best?.modularity ?? -.infinity) + 1e-12 { best = (labels, modularity) }
            try progress?.advance(count)
        }
        guard let best else { return Partition(labels: Array(0..<count), index: index) }
        return Partition(labels: best.labels, modularity: best.modularity, index: index)
    }
}

extension GraphView {
    /// The graph read without direction, as communities need it: where strengths are so large or so small that sums and
    /// products of them leave the range of numbers, all are divided by the same power of two, which changes no division.
    var communityRows: Arcs.Rows {
        var rows = partners
        let most = min(rows.weights.max() ?? 1, .greatestFiniteMagnitude)
        guard !(1e-100...1e100).contains(most) else { return rows }
        rows.weights = rows.weights.map { max(min($0, most) / most.binade, .leastNormalMagnitude) }
        return rows
    }
}

extension Arcs.Rows {
    /// The groups of one run of a method that leaves something to chance, as labels in 0..<n. The rows are those of an
    /// undirected graph with at least one tie. The progress is asked whether to stop, and told nothing.
    func randomGroups(
        by method: CommunityMethod, resolution: Double, using generator: inout SeededGenerator,
        progress: WorkProgress?
    ) throws(Stopped) -> [Int] {
        switch method {
        case .leiden: try leiden(resolution: resolution, using: &generator, progress: progress)
        case .louvain: try louvain(resolution: resolution, using: &generator, progress: progress)
        case .labelPropagation: try labelPropagation(using: &generator, progress: progress)
        case .girvanNewman, .leadingEigenvector: preconditionFailure("\(method.rawValue) leaves nothing to chance")
        }
    }

    /// Gives the pieces of a group labels of their own. Whether any group was in pieces.
    func splitDisconnected(_ labels: inout [Int]) -> Bool {
        var pieces = DisjointSets(count: labels.count)
        for v in labels.indices {
            for w in targets[offsets[v]..<offsets[v + 1]] where labels[Int(w)] == labels[v] { pieces.join(v, Int(w)) }
        }
        var groupCount = 0
        var isCounted = [Bool](repeating: false, count: labels.count)
        for label in labels where !isCounted[label] {
            isCounted[label] = true
            groupCount += 1
        }
        let roots = labels.indices.map { pieces.root(of: $0) }
        let pieceCount = roots.indices.count { roots[$0] == $0 }
        labels = roots
        return pieceCount > groupCount
    }
}
