/// An undirected network whose ties are taken away one by one, those that most shortest paths need first: the inside of
/// Girvan and Newman's method.
///
/// A tie's load is the number of pairs whose shortest paths in steps lie over it, by shares, divided by its strength. The
/// loads of a connected part are worked out anew whenever a tie of it goes; other parts keep theirs.
struct TieRemoval {
    private let rows: Arcs.Rows
    /// The arc of the same tie the other way.
    private var reverse: [Int]
    private var isGone: [Bool]
    /// For each arc, the sum of the sources' dependencies on it.
    private var loads: [Double]
    /// The connected part of each organization, in 0..<n.
    private(set) var parts: [Int]
    private(set) var tiesLeft: Int
    private var search: Search

    /// What a search needs, made once. Only those in `order` are not as they were made.
    private struct Search {
        var order: [Int] = []
        var distances: [Int]
        /// σ: how many shortest paths lead there.
        var paths: [Double]
        /// δ: how much the source depends on it.
        var dependencies: [Double]
    }

    /// The network as it is, with the loads of all its ties.
    init(_ rows: Arcs.Rows) {
        let n = rows.offsets.count - 1
        self.rows = rows
        reverse = [Int](repeating: 0, count: rows.targets.count)
        // Rows ascend: the arcs that lead to an organization come up in the order of its own row.
        var next = rows.offsets
        for v in 0..<n {
            for arc in rows.offsets[v]..<rows.offsets[v + 1] {
                let w = Int(rows.targets[arc])
                reverse[arc] = next[w]
                next[w] += 1
            }
        }
        isGone = [Bool](repeating: false, count: rows.targets.count)
        loads = [Double](repeating: 0, count: rows.targets.count)
        parts = rows.connectedComponents()
        tiesLeft = rows.targets.count / 2
        search = Search(
            distances: [Int](repeating: -1, count: n), paths: [Double](repeating: 0, count: n),
            dependencies: [Double](repeating: 0, count: n))
        for v in 0..<n { addDependencies(from: v) }
    }

    /// Takes away the tie with the largest load; of those that differ by rounding only, the first by the positions of its
    /// ends. Whether a part fell in two.
    mutating func removeNext() -> Bool {
        var most = 0.0
        var best: (arc: Int, end: Int)?
        for v in parts.indices {
            for arc in rows.offsets[v]..<rows.offsets[v + 1] where !isGone[arc] && Int(rows.targets[arc]) > v {
                let load = (loads[arc] + loads[reverse[arc]]) / rows.weights[arc]
                if best == nil || load > most * (1 + 1e-9) { (most, best) = (load, (arc, v)) }
            }
        }
        guard let (arc, one) = best else { return false }
        let other = Int(rows.targets[arc])
        (isGone[arc], isGone[reverse[arc]]) = (true, true)
        tiesLeft -= 1

        let rest = members(with: one)
        let hasSplit = !rest.contains(other)
        var affected = rest
        if hasSplit {
            // Every part is named after one of its members, so no two names meet.
            let cut = members(with: other)
            for v in rest { parts[v] = one }
            for v in cut { parts[v] = other }
            affected += cut
        }
        for v in affected {
            for arc in rows.offsets[v]..<rows.offsets[v + 1] { loads[arc] = 0 }
        }
        for v in affected.sorted() { addDependencies(from: v) }
        return hasSplit
    }

    /// Everyone whom ties that are left connect with v.
    private func members(with v: Int) -> [Int] {
        var found = [v]
        var isFound: Set = [v]
        var head = 0
        while head < found.count {
            let v = found[head]
            head += 1
            for arc in rows.offsets[v]..<rows.offsets[v + 1] where !isGone[arc] {
                if isFound.insert(Int(rows.targets[arc])).inserted { found.append(Int(rows.targets[arc])) }
            }
        }
        return found
    }

    /// Adds one source's dependencies on each arc (Brandes 2008): out by steps, and back from the farthest.
    private mutating func addDependencies(from source: Int) {
        search.order.removeAll(keepingCapacity: true)
        search.order.append(source)
        search.distances[source] = 0
        search.paths[source] = 1
        var head = 0
        while head < search.order.count {
            let v = search.order[head]
            head += 1
            for arc in rows.offsets[v]..<rows.offsets[v + 1] where !isGone[arc] {
                let w = Int(rows.targets[arc])
                if search.distances[w] < 0 {
                    search.distances[w] = search.distances[v] + 1
                    search.order.append(w)
                }
                if search.distances[w] == search.distances[v] + 1 { search.paths[w] += search.paths[v] }
            }
        }
        for v in search.order.reversed() {
            for arc in rows.offsets[v]..<rows.offsets[v + 1] where !isGone[arc] {
                let w = Int(rows.targets[arc])
                guard search.distances[w] == search.distances[v] + 1 else { continue }
                let flow = search.paths[v] / search.paths[w] * (1 + search.dependencies[w])
                loads[arc] += flow
                search.dependencies[v] += flow
            }
        }
        for v in search.order {
            search.distances[v] = -1
            search.paths[v] = 0
            search.dependencies[v] = 0
        }
    }
}
