/// One number for each tie of a graph, parallel ties being one.
///
/// Ask by the two organizations (`scores["city-council", "university"]`): in either order in an undirected graph, from
/// source to target in a directed one. Ties stand in the order of their sources and then their targets; in an undirected
/// graph the source is the one with the earlier position.
public struct CollaborationScores: Sendable {
    /// A tie with its value and its place among all.
    public struct Entry: Hashable, Sendable {
        /// 1 for the highest value; equal values share a rank, and the next rank counts them all (1, 2, 2, 4).
        public let rank: Int
        public let source: Organization.ID
        public let target: Organization.ID
        public let value: Double
    }

    /// Which organization stands at which position.
    public let index: OrganizationIndex
    /// Whether ties have a direction that counts.
    public let isDirected: Bool
    /// The positions of the ties' ends, in order.
    public let ends: [(source: Int, target: Int)]
    /// The values of the ties, finite, in the same order.
    public let values: [Double]

    /// Makes scores of finite values.
    ///
    /// - Parameter ends: ascending by source and then target, each once; the source is the lower one if undirected.
    package init(_ values: [Double], ends: [(source: Int, target: Int)], isDirected: Bool, index: OrganizationIndex) {
        precondition(values.count == ends.count, "there is one value for each tie")
        self.values = values
        self.ends = ends
        self.isDirected = isDirected
        self.index = index
    }

    /// How many ties there are.
    public var count: Int { values.count }

    /// The value of the tie between two organizations; nil where there is none.
    ///
    /// - Complexity: O(log m).
    public subscript(source: Organization.ID, target: Organization.ID) -> Double? {
        guard let source = index.position(of: source), let target = index.position(of: target) else { return nil }
        let sought = isDirected ? (source, target) : (min(source, target), max(source, target))
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if (ends[middle].source, ends[middle].target) < sought { low = middle + 1 } else { high = middle }
        }
        return low < count && (ends[low].source, ends[low].target) == sought ? values[low] : nil
    }

    /// The ties: the highest value first, equal ones by the identifiers of source and target.
    ///
    /// Values that differ by less than 1e-10 of the larger are equal.
    ///
    /// - Complexity: O(m log m).
    public func ranked() -> [Entry] {
        let byValue = values.indices.sorted { (values[$0], $1) > (values[$1], $0) }
        var entries: [Entry] = []
        entries.reserveCapacity(count)
        var start = 0
        while start < count {
            let first = values[byValue[start]]
            var end = start + 1
            while end < count, first - values[byValue[end]] <= 1e-10 * first.magnitude { end += 1 }
            let equals = byValue[start..<end].map { tie in
                Entry(
                    rank: start + 1, source: index[ends[tie].source], target: index[ends[tie].target],
                    value: values[tie])
            }
            entries += equals.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
            start = end
        }
        return entries
    }

    /// The first few of ``ranked()``.
    public func top(_ count: Int) -> [Entry] { Array(ranked().prefix(count)) }
}
