import Quintet

extension Subject {
    /// Partners in either direction, each once.
    func partners(of v: Int) -> Set<Int> {
        var result = Set(graph.neighbors(of: v).map { Int($0) })
        if graph.isDirected {
            for arc in graph.incomingOffsets[v]..<graph.incomingOffsets[v + 1] {
                result.insert(Int(graph.incomingTargets[arc]))
            }
        }
        return result
    }

    func partnerCount(_ v: Int) -> Int {
        graph.isDirected ? partners(of: v).count : graph.neighbors(of: v).count
    }
}
