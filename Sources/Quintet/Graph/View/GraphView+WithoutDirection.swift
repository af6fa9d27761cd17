extension GraphView {
    /// The graph read without direction: a pair with arcs both ways has one tie, of their joint strength. An undirected graph
    /// is its own.
    ///
    /// - Complexity: O(1) if undirected, otherwise O(n + m).
    var withoutDirection: GraphView { isDirected ? GraphView(withoutDirection: self) : self }

    private init(withoutDirection graph: GraphView) {
        let rows = graph.partners
        index = graph.index
        isDirected = false
        (offsets, targets, weights) = (rows.offsets, rows.targets, rows.weights)
        (incomingOffsets, incomingTargets, incomingWeights) = (rows.offsets, rows.targets, rows.weights)
        loops = graph.loops
        mergedParallelTies = graph.mergedParallelTies + graph.targets.count - rows.targets.count / 2
        sectors = graph.sectors
    }
}
