/// All shortest paths from one source at a time: who is reached, how far away, by how many shortest paths, and through
/// whom. The search that betweenness and its relatives share.
///
/// Scratch is made once. Between searches every entry of `level`, `distance` and `place` is −1 or infinite and every σ
/// is zero; only those that the last search touched, which stand in `order`, are reset.
final class ShortestPathSearch {
    private let rows: RawRows
    /// The length of each arc; nil where each counts 1.
    private let lengths: UnsafeBufferPointer<Double>?

    /// The organizations reached, the source first, none farther than the next.
    let order: UnsafeMutableBufferPointer<Int32>
    /// How many of `order` are filled.
    private(set) var reachedCount = 0
    /// σ(v): the number of shortest paths from the source to v. `Double`, for an integer overflows on a 36 × 36 grid.
    let pathCounts: UnsafeMutableBufferPointer<Double>
    /// The distance from the source where arcs have lengths; infinite where unreached.
    let distances: UnsafeMutableBufferPointer<Double>
    /// The next ones on shortest paths, row by row in the order of `order`.
    private let successors: UnsafeMutableBufferPointer<Int32>
    private let successorOffsets: UnsafeMutableBufferPointer<Int>

    /// The number of hops from the source, if all arcs count 1; −1 where unreached.
    private let levels: UnsafeMutableBufferPointer<Int32>
    private let places: UnsafeMutableBufferPointer<Int32>
    /// (1 + δ(v)) / σ(v): what each shortest path that reaches v hands back along the way it came.
    private let shares: UnsafeMutableBufferPointer<Double>
    private var heap = DistanceHeap()

    init(_ rows: RawRows, lengths: UnsafeBufferPointer<Double>?) {
        let n = rows.count
        self.rows = rows
        self.lengths = lengths
        // One entry more than needed: the loops write first and then decide whether the entry stays.
        order = .scratch(n + 1, filledWith: 0)
        successors = .scratch(rows.targets.count + 1, filledWith: 0)
        successorOffsets = .scratch(n + 1, filledWith: 0)
        pathCounts = .scratch(n, filledWith: 0)
        shares = .scratch(n, filledWith: 0)
        levels = .scratch(lengths == nil ? n : 0, filledWith: -1)
        distances = .scratch(lengths == nil ? 0 : n, filledWith: .infinity)
        places = .scratch(lengths == nil ? 0 : n, filledWith: -1)
    }

    deinit {
        order.deallocate()
        successors.deallocate()
        successorOffsets.deallocate()
        pathCounts.deallocate()
        shares.deallocate()
        levels.deallocate()
        distances.deallocate()
        places.deallocate()
    }

    /// Finds all shortest paths from a source.
    func search(from source: Int) {
        reset()
        if let lengths {
            settleDistances(from: source, lengths)
            countPaths(lengths)
        } else {
            searchLevels(from: source)
        }
    }

    /// Finds the distances from a source, and not the paths: only `order` and `distances` are of use after it.
    func searchDistances(from source: Int) {
        guard let lengths else { return search(from: source) }
        reset()
        settleDistances(from: source, lengths)
    }

    /// How far the i-th organization of `order` is from the source.
    func distance(at i: Int) -> Double {
        lengths == nil ? Double(levels[Int(order[i])]) : distances[Int(order[i])]
    }

    private func reset() {
        for i in 0..<reachedCount {
            let v = Int(order[i])
            pathCounts[v] = 0
            if lengths == nil {
                levels[v] = -1
            } else {
                distances[v] = .infinity
                places[v] = -1
            }
        }
        reachedCount = 0
    }

    /// Breadth first. Both decisions of the inner loop are made without a branch: a processor guesses them badly.
    private func searchLevels(from source: Int) {
        let (offsets, targets, levels, counts) = (rows.offsets, rows.targets, levels, pathCounts)
        let (order, successors, successorOffsets) = (order, successors, successorOffsets)
        levels[source] = 0
        counts[source] = 1
        order[0] = Int32(truncatingIfNeeded: source)
        var (head, tail, successor) = (0, 1, 0)
        while head < tail {
            let v = Int(order[head])
            let next = levels[v] &+ 1
            let paths = counts[v]
            for arc in offsets[v]..<offsets[v &+ 1] {
                let w = targets[arc]
                var level = levels[Int(w)]
                order[tail] = w
                tail &+= level < 0 ? 1 : 0
                level = level < 0 ? next : level
                levels[Int(w)] = level
                successors[successor] = w
                successor &+= level == next ? 1 : 0
                counts[Int(w)] += level == next ? paths : 0
            }
            head &+= 1
            successorOffsets[head] = successor
        }
        reachedCount = tail
    }

    /// Dijkstra's algorithm.
    private func settleDistances(from source: Int, _ lengths: UnsafeBufferPointer<Double>) {
        let (offsets, targets, distances) = (rows.offsets, rows.targets, distances)
        distances[source] = 0
        heap.push(0, Int32(truncatingIfNeeded: source))
        while let (distance, v) = heap.pop() {
            guard places[Int(v)] < 0 else { continue }
            places[Int(v)] = Int32(truncatingIfNeeded: reachedCount)
            order[reachedCount] = v
            reachedCount += 1
            for arc in offsets[Int(v)]..<offsets[Int(v) + 1] {
                let w = targets[arc]
                let length = distance + lengths[arc]
                if length < distances[Int(w)] {
                    distances[Int(w)] = length
                    heap.push(length, w)
                }
            }
        }
    }

    /// Lengths are equal if they differ by less than 1e-10 of the longer: 1/3 + 1/3 + 1/3 is a tie with 1. Whoever was
    /// settled earlier comes earlier on a path, so no path runs in a circle whatever the rounding.
    private func countPaths(_ lengths: UnsafeBufferPointer<Double>) {
        let (offsets, targets, distances, counts) = (rows.offsets, rows.targets, distances, pathCounts)
        guard reachedCount > 0 else { return }
        counts[Int(order[0])] = 1
        var successor = 0
        for i in 0..<reachedCount {
            let v = Int(order[i])
            let paths = counts[v]
            for arc in offsets[v]..<offsets[v + 1] {
                let w = Int(targets[arc])
                let length = distances[v] + lengths[arc]
                guard places[w] > Int32(i), length < .infinity, length - distances[w] <= 1e-10 * length else {
                    continue
                }
                counts[w] += paths
                successors[successor] = Int32(w)
                successor += 1
            }
            successorOffsets[i + 1] = successor
        }
    }

    /// Adds to each organization the source's dependency on it: δ(v) = Σ over its successors w of σ(v)/σ(w) (1 + δ(w)),
    /// from the farthest back to the source, which itself gets nothing.
    func accumulateDependencies(into totals: UnsafeMutableBufferPointer<Double>) {
        let (order, successors, offsets) = (order, successors, successorOffsets)
        let (shares, counts) = (shares, pathCounts)
        var i = reachedCount &- 1
        while i > 0 {
            let v = Int(order[i])
            var shared = 0.0
            for successor in offsets[i]..<offsets[i &+ 1] { shared += shares[Int(successors[successor])] }
            let dependency = counts[v] * shared
            shares[v] = (1 + dependency) / counts[v]
            totals[v] += dependency
            i &-= 1
        }
    }

    /// Adds to each arc the source's dependency on it: σ(v)/σ(w) (1 + δ(w)) for an arc from v to a successor w.
    func accumulateTieDependencies(into totals: UnsafeMutableBufferPointer<Double>) {
        for i in stride(from: reachedCount - 1, through: 0, by: -1) {
            let v = Int(order[i])
            var (arc, dependency) = (rows.offsets[v], 0.0)
            // Successors stand in the order of their arcs.
            for place in successorOffsets[i]..<successorOffsets[i + 1] {
                while rows.targets[arc] != successors[place] { arc += 1 }
                let flow = pathCounts[v] * shares[Int(successors[place])]
                totals[arc] += flow
                dependency += flow
            }
            shares[v] = (1 + dependency) / pathCounts[v]
        }
    }
}

/// Organizations by distance, the nearest first; the lower position first where equally near.
struct DistanceHeap {
    private var entries: [(distance: Double, v: Int32)] = []

    mutating func push(_ distance: Double, _ v: Int32) {
        entries.append((distance, v))
        var child = entries.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard entries[child] < entries[parent] else { return }
            entries.swapAt(child, parent)
            child = parent
        }
    }

    mutating func pop() -> (distance: Double, v: Int32)? {
        guard let first = entries.first, let last = entries.popLast() else { return nil }
        guard !entries.isEmpty else { return first }
        var parent = 0
        while true {
            var child = 2 * parent + 1
            guard child < entries.count else { break }
            if child + 1 < entries.count, entries[child + 1] < entries[child] { child += 1 }
            guard entries[child] < last else { break }
            entries[parent] = entries[child]
            parent = child
        }
        entries[parent] = last
        return first
    }
}
