/// How the direction of ties is read.
public enum DirectionReading: String, CaseIterable, Sendable {
    /// As recorded: a directed tie runs one way, an undirected one both.
    case recorded
    /// Every tie runs both ways; two that run against each other become one of their joint strength.
    case symmetrized
}

/// The network as measures see it: a graph of positions, made once and never changed.
///
/// Compressed sparse rows. `offsets` has n + 1 entries, begins with 0 and ends with the true number of arcs; the
/// targets of organization v are `targets[offsets[v]..<offsets[v + 1]]`, ascending and each once, with their strengths at
/// the same places of `weights`. In an undirected graph every tie stands in both its ends' rows. Parallel ties are
/// merged by adding their strengths; ties of an organization with itself are kept aside in `loops`.
///
/// Building takes O(n + m) time and space, where n is the number of organizations and m of ties.
public struct GraphView: Sendable {
    /// Which organization stands at which position.
    public let index: OrganizationIndex
    /// Whether arcs have a direction that counts.
    public let isDirected: Bool
    package let offsets: [Int]
    package let targets: [Int32]
    package let weights: [Double]
    /// The rows of incoming arcs, laid out in the same way; the same arrays as the outgoing ones if undirected.
    package let incomingOffsets: [Int]
    package let incomingTargets: [Int32]
    package let incomingWeights: [Double]
    /// Ties of an organization with itself: how many each has, and their strength together.
    package let loops: [Int: (count: Int, weight: Double)]
    /// Ties that were added to another between the same two organizations, in whole or in one direction.
    public let mergedParallelTies: Int
    /// The sector of each organization, by position.
    public let sectors: [Sector?]

    /// Organizations.
    public var count: Int { index.count }

    /// Ties after merging: pairs if undirected, arcs if directed; loops are not among them.
    public var tieCount: Int { isDirected ? targets.count : targets.count / 2 }

    /// Ties of an organization with itself.
    public var loopCount: Int { loops.values.reduce(0) { $0 + $1.count } }

    /// The graph of a network's ties.
    ///
    /// - Parameters:
    ///   - network: the network; later changes to it do not reach the graph.
    ///   - ties: which ties, from ``Network/ties(_:projection:)`` of the same network.
    ///   - direction: how direction is read. The graph is directed only if it is read as recorded and any tie is.
    public init(_ network: Network, ties: Ties, direction: DirectionReading = .recorded) {
        let n = network.organizationColumns.count
        let isDirected = direction == .recorded && ties.directed.contains(true)
        var arcs = Arcs()
        arcs.reserveCapacity(isDirected ? ties.count : ties.count * 2)
        // Which tie an arc comes from; in an undirected graph every tie makes two.
        var tieOfArc: [Int32] = []
        var loops: [Int: (count: Int, weight: Double)] = [:]
        var straight = 0
        for tie in 0..<ties.count {
            let source = Int32(truncatingIfNeeded: ties.sources[tie])
            let target = Int32(truncatingIfNeeded: ties.targets[tie])
            let weight = ties.weights[tie]
            if source == target {
                let before = loops[Int(source)] ?? (0, 0)
                loops[Int(source)] = (before.count + 1, before.weight + weight)
                continue
            }
            straight += 1
            arcs.append(source, target, weight)
            if isDirected { tieOfArc.append(Int32(truncatingIfNeeded: tie)) }
            if !isDirected || !ties.directed[tie] {
                arcs.append(target, source, weight)
                if isDirected { tieOfArc.append(Int32(truncatingIfNeeded: tie)) }
            }
        }
        let rows = arcs.rows(count: n)
        let merged = isDirected ? Set(rows.merged.map { tieOfArc[$0] }).count : straight - rows.targets.count / 2

        index = OrganizationIndex(network.organizationColumns.ids)
        self.isDirected = isDirected
        (offsets, targets, weights) = (rows.offsets, rows.targets, rows.weights)
        if isDirected {
            let incoming = Arcs(reversing: rows).rows(count: n)
            (incomingOffsets, incomingTargets, incomingWeights) =
                (incoming.offsets, incoming.targets, incoming.weights)
        } else {
            (incomingOffsets, incomingTargets, incomingWeights) = (rows.offsets, rows.targets, rows.weights)
        }
        self.loops = loops
        mergedParallelTies = merged
        sectors = (0..<n).map { network.organizationColumns.sector($0) }
    }

    /// The graph of the ties that an answer is about when nothing is said: see ``Network/ties(_:projection:)``.
    public init(_ network: Network, direction: DirectionReading = .recorded) {
        self.init(network, ties: network.ties(), direction: direction)
    }

    /// The organizations at the far ends of v's outgoing ties, as positions, ascending.
    public func neighbors(of v: Int) -> ArraySlice<Int32> { targets[offsets[v]..<offsets[v + 1]] }

    /// The strength of the tie from v to w, or nil where there is none.
    ///
    /// - Complexity: O(log k), where v has k neighbours.
    public func weight(from v: Int, to w: Int) -> Double? {
        var (low, high) = (offsets[v], offsets[v + 1])
        while low < high {
            let middle = (low + high) / 2
            if targets[middle] < Int32(w) { low = middle + 1 } else { high = middle }
        }
        return low < offsets[v + 1] && targets[low] == Int32(w) ? weights[low] : nil
    }
}
