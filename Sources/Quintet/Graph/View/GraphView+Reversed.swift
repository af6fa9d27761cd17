extension GraphView {
    /// The same graph with every arc turned round: what is measured along arcs in one is measured against them in the other.
    /// An undirected graph is its own.
    ///
    /// For a → b → c, a reaches both; in the reversed graph c does.
    ///
    /// - Complexity: O(1).
    public var reversed: GraphView { isDirected ? GraphView(reversing: self) : self }

    private init(reversing graph: GraphView) {
        index = graph.index
        isDirected = true
        (offsets, targets, weights) = (graph.incomingOffsets, graph.incomingTargets, graph.incomingWeights)
        (incomingOffsets, incomingTargets, incomingWeights) = (graph.offsets, graph.targets, graph.weights)
        loops = graph.loops
        mergedParallelTies = graph.mergedParallelTies
        sectors = graph.sectors
    }
}
