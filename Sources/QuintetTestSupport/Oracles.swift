import Quintet

/// Slow and obvious ways to the same figures. None shares code with the measures: each works on a table of lengths made
/// from the ties of the network, and spends as much time as it likes.
public struct Oracles {
    /// Organizations.
    public let count: Int
    /// The length of the arc from one to another; infinite where there is none.
    public let lengths: [[Double]]
    /// The strength of the arc from one to another; 0 where there is none.
    public let strengths: [[Double]]
    /// Whether the graph is directed.
    public let isDirected: Bool

    /// Reads the recorded ties of a network.
    public init(_ network: Network, length: PathLength = .hops) {
        let n = network.organizations.count
        var strengths = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
        for tie in network.collaborations where tie.source != tie.target {
            guard let one = network.position(of: tie.source), let other = network.position(of: tie.target) else {
                continue
            }
            strengths[one][other] += tie.weight
            if !tie.isDirected { strengths[other][one] += tie.weight }
        }
        count = n
        self.strengths = strengths
        isDirected = network.collaborations.contains { $0.isDirected }
        lengths = strengths.map { row in
            row.map { strength in
                guard strength > 0 else { return .infinity }
                return switch length {
                case .hops: 1
                case .inverseWeight: 1 / strength
                case .weight: strength
                }
            }
        }
    }

    // MARK: Paths

    /// Every path without a repeated organization, from one to another, with its length: by trying all.
    public func allPaths(from source: Int, to target: Int) -> [(members: [Int], length: Double)] {
        var found: [(members: [Int], length: Double)] = []
        func walk(_ path: [Int], _ length: Double) {
            let last = path[path.count - 1]
            if last == target {
                found.append((path, length))
                return
            }
            for next in 0..<count where lengths[last][next] < .infinity && !path.contains(next) {
                walk(path + [next], length + lengths[last][next])
            }
        }
        walk([source], 0)
        return found
    }

    /// Betweenness by enumeration of all shortest paths between all pairs: for at most nine organizations or so.
    public func betweenness() -> [Double] {
        var scores = [Double](repeating: 0, count: count)
        for source in 0..<count {
            for target in 0..<count where target != source && (isDirected || source < target) {
                let paths = allPaths(from: source, to: target)
                let shortest = paths.map(\.length).min() ?? 0
                let best = paths.filter { $0.length <= shortest * (1 + 1e-9) }
                for path in best {
                    for v in path.members.dropFirst().dropLast() { scores[v] += 1 / Double(best.count) }
                }
            }
        }
        return scores
    }

    /// All distances, by Floyd and Warshall.
    public func distances() -> [[Double]] {
        var distances = lengths
        for v in 0..<count { distances[v][v] = 0 }
        for middle in 0..<count {
            for one in 0..<count {
                for other in 0..<count {
                    distances[one][other] = min(
                        distances[one][other], distances[one][middle] + distances[middle][other])
                }
            }
        }
        return distances
    }

    /// Betweenness from all distances: the pairs whose distance is that over v, by the number of shortest paths, which is
    /// counted by walking the pairs in the order of their distance.
    public func betweennessByDistances() -> [Double] {
        let distances = distances()
        func isEqual(_ one: Double, _ other: Double) -> Bool { (one - other).magnitude <= 1e-9 * max(one, other) }
        var paths = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
        for source in 0..<count {
            paths[source][source] = 1
            let others = (0..<count).filter { $0 != source && distances[source][$0] < .infinity }
            for target in others.sorted(by: { distances[source][$0] < distances[source][$1] }) {
                for last in 0..<count where lengths[last][target] < .infinity && distances[source][last] < .infinity {
                    if isEqual(distances[source][last] + lengths[last][target], distances[source][target]) {
                        paths[source][target] += paths[source][last]
                    }
                }
            }
        }
        return (0..<count).map { v in
            var score = 0.0
            for one in 0..<count where one != v {
                for other in 0..<count where other != v && other != one && distances[one][other] < .infinity {
                    if isEqual(distances[one][v] + distances[v][other], distances[one][other]) {
                        score += paths[one][v] * paths[v][other] / paths[one][other]
                    }
                }
            }
            return isDirected ? score : score / 2
        }
    }

    // MARK: Without direction

    /// Whether two are partners, whichever way the tie runs.
    public func arePartners(_ one: Int, _ other: Int) -> Bool { strengths[one][other] > 0 || strengths[other][one] > 0 }

    /// Core numbers by peeling: for each k, whoever has fewer than k partners left leaves, until nobody does.
    public func coreNumbers() -> [Double] {
        var cores = [Double](repeating: 0, count: count)
        for k in 1...max(count, 1) {
            var left = Set(0..<count)
            while let leaver = left.first(where: { v in left.count { arePartners(v, $0) } < k }) { left.remove(leaver) }
            for v in left { cores[v] = Double(k) }
        }
        return cores
    }

    /// Clustering by looking at every pair of partners.
    public func clustering() -> [Double?] {
        (0..<count).map { v in
            let partners = (0..<count).filter { arePartners(v, $0) }
            let pairs = partners.flatMap { one in partners.filter { $0 > one }.map { (one, $0) } }
            guard !pairs.isEmpty else { return nil }
            return Double(pairs.count { arePartners($0.0, $0.1) }) / Double(pairs.count)
        }
    }

    /// The smallest position in each one's component, by spreading labels until nothing changes.
    public func components() -> [Int] {
        var labels = Array(0..<count)
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for one in 0..<count {
                for other in 0..<count where arePartners(one, other) && labels[other] < labels[one] {
                    labels[one] = labels[other]
                    hasChanged = true
                }
            }
        }
        return labels
    }

    /// The smallest position of those who reach v and are reached from it.
    public func strongComponents() -> [Int] {
        let distances = distances()
        return (0..<count).map { v in
            (0..<count).first { distances[v][$0] < .infinity && distances[$0][v] < .infinity } ?? v
        }
    }

    /// Modularity from its definition: the sum over all pairs of one group of what they have less what chance gives them.
    public func modularity(_ groups: [Int], resolution: Double = 1) -> Double? {
        let table = (0..<count).map { one in
            (0..<count).map { isDirected ? strengths[one][$0] + strengths[$0][one] : strengths[one][$0] }
        }
        let degrees = table.map { $0.reduce(0, +) }
        let total = degrees.reduce(0, +)
        guard total > 0 else { return nil }
        var sum = 0.0
        for one in 0..<count {
            for other in 0..<count where groups[one] == groups[other] {
                sum += table[one][other] - resolution * degrees[one] * degrees[other] / total
            }
        }
        return sum / total
    }
}
