/// The rows of a graph as raw buffers, for inner loops: bounds are checked in debug builds only. Valid only inside the
/// closure that it was handed to.
struct RawRows: @unchecked Sendable {
    let offsets: UnsafeBufferPointer<Int>
    let targets: UnsafeBufferPointer<Int32>
    let weights: UnsafeBufferPointer<Double>

    /// Organizations.
    var count: Int { offsets.count - 1 }
}

extension Arcs.Rows {
    /// Lends the rows as raw buffers.
    func withRawRows<R, E>(_ body: (RawRows) throws(E) -> R) throws(E) -> R {
        try offsets.withUnsafeBufferPointer { (offsets) throws(E) -> R in
            try targets.withUnsafeBufferPointer { (targets) throws(E) -> R in
                try weights.withUnsafeBufferPointer { (weights) throws(E) -> R in
                    try body(RawRows(offsets: offsets, targets: targets, weights: weights))
                }
            }
        }
    }
}

extension GraphView {
    /// The outgoing arcs.
    var outgoing: Arcs.Rows { Arcs.Rows(offsets: offsets, targets: targets, weights: weights, merged: []) }

    /// The incoming arcs.
    var incoming: Arcs.Rows {
        Arcs.Rows(offsets: incomingOffsets, targets: incomingTargets, weights: incomingWeights, merged: [])
    }

    /// The graph read without direction: each row holds the partners in either direction, ascending and each once, and
    /// the strength between two is that of both arcs together. An undirected graph's own rows.
    ///
    /// - Complexity: O(1) if undirected, otherwise O(n + m).
    var partners: Arcs.Rows {
        guard isDirected else { return outgoing }
        var rows = Arcs.Rows(offsets: [0], targets: [], weights: [], merged: [])
        rows.offsets.reserveCapacity(count + 1)
        for v in 0..<count {
            var (out, into) = (offsets[v], incomingOffsets[v])
            while out < offsets[v + 1] || into < incomingOffsets[v + 1] {
                let target = out < offsets[v + 1] ? targets[out] : Int32.max
                let source = into < incomingOffsets[v + 1] ? incomingTargets[into] : Int32.max
                let partner = min(target, source)
                var weight = 0.0
                if target == partner {
                    weight += weights[out]
                    out += 1
                }
                if source == partner {
                    weight += incomingWeights[into]
                    into += 1
                }
                rows.targets.append(partner)
                rows.weights.append(weight)
            }
            rows.offsets.append(rows.targets.count)
        }
        return rows
    }
}

extension UnsafeMutableBufferPointer {
    /// Scratch memory of a size, filled; whoever takes it gives it back with `deallocate()`.
    static func scratch(_ count: Int, filledWith value: Element) -> Self {
        let buffer = allocate(capacity: count)
        buffer.initialize(repeating: value)
        return buffer
    }
}
