// The three phases of the Leiden algorithm on one level of aggregation: see `Measures/Communities/Leiden.swift`. Louvain's
// method has the first and the last of them.

/// A network of nodes, at first the organizations and later parts of communities, each node in a community.
///
/// What moves weigh is the gain in modularity times m: the strength between a node and a community, less what chance
/// would put there, γ k(v) K(c)/2m. Strengths within a node count in k(v) and make no difference to any move.
final class CommunityLevel {
    private let rows: Arcs.Rows
    /// γ/2m of the whole network.
    private let scale: Double
    /// The mean strength of a tie of the whole network: the unit in which θ is given, so that doubling every weight
    /// changes nothing.
    private let meanWeight: Double
    /// k(v): the strength of all ties of those inside v.
    private let strengths: [Double]
    /// The community of each node.
    private(set) var communities: [Int32]
    /// K(c): the strength of a community.
    private var communityStrengths: [Double]
    private var sizes: [Int32]
    /// The part of its community to which refinement gave each node; the node's number on the next level.
    private(set) var parts: [Int32] = []
    private(set) var communityCount: Int

    var count: Int { communities.count }

    /// The lowest level: the organizations, with the communities of their labels in 0..<n.
    convenience init(_ rows: Arcs.Rows, resolution: Double, labels: [Int]) {
        let strengths = labels.indices.map { v in rows.weights[rows.offsets[v]..<rows.offsets[v + 1]].reduce(0, +) }
        let total = strengths.reduce(0, +)
        self.init(
            rows, scale: resolution / total, meanWeight: total / Double(rows.targets.count), strengths: strengths,
            communities: labels.map { Int32(truncatingIfNeeded: $0) })
    }

    private init(
        _ rows: Arcs.Rows, scale: Double, meanWeight: Double, strengths: [Double], communities: [Int32]
    ) {
        self.rows = rows
        self.scale = scale
        self.meanWeight = meanWeight
        self.strengths = strengths
        self.communities = communities
        communityStrengths = [Double](repeating: 0, count: communities.count)
        sizes = [Int32](repeating: 0, count: communities.count)
        communityCount = 0
        for (v, community) in communities.enumerated() {
            communityStrengths[Int(community)] += strengths[v]
            sizes[Int(community)] += 1
            if sizes[Int(community)] == 1 { communityCount += 1 }
        }
    }

    // MARK: Fast local moving

    /// Moves each node to where it gains most; those whose neighbor moved are looked at again. Whether any moved.
    func moveNodes(using generator: inout SeededGenerator, progress: WorkProgress?) throws(Stopped) -> Bool {
        try progress?.check()
        // Copies of their own: an array in an object is checked at every access.
        var (communities, totals, sizes) = (communities, communityStrengths, sizes)
        let (rows, strengths, scale) = (rows, strengths, scale)
        var queue = generator.permutation(count)
        var isQueued = [Bool](repeating: true, count: count)
        // Strength between the node at hand and each community; only those in `touched` are not zero.
        var between = [Double](repeating: 0, count: count)
        var touched: [Int32] = []
        var empty = sizes.indices.filter { sizes[$0] == 0 }.map { Int32(truncatingIfNeeded: $0) }
        var (head, hasMoved) = (0, false)
        while head < queue.count {
            if head & 1023 == 1023 {
                try progress?.check()
                if head > 4 * count {
                    // Those done with are dropped now and then: the queue never holds a node twice.
                    queue.removeFirst(head)
                    head = 0
                }
            }
            let v = Int(queue[head])
            head += 1
            isQueued[v] = false
            let own = communities[v]
            let k = strengths[v]
            let row = rows.offsets[v]..<rows.offsets[v + 1]
            for arc in row {
                let community = communities[Int(rows.targets[arc])]
                if between[Int(community)] == 0 { touched.append(community) }
                between[Int(community)] += rows.weights[arc]
            }
            // A gain has to be more than rounding, or nodes would move to and fro for ever.
            let rest = totals[Int(own)] - k
            var best = own
            var bestGain = between[Int(own)] - scale * k * rest + 1e-10 * max(k, meanWeight)
            for community in touched {
                let gain = between[Int(community)] - scale * k * totals[Int(community)]
                if community != own, gain > bestGain { (best, bestGain) = (community, gain) }
                between[Int(community)] = 0
            }
            touched.removeAll(keepingCapacity: true)
            // Alone it would gain nothing, which may be better than any company.
            if bestGain < 0, let alone = empty.last { best = alone }
            guard best != own else { continue }

            hasMoved = true
            if sizes[Int(best)] == 0 { empty.removeLast() }
            communities[v] = best
            totals[Int(best)] += k
            sizes[Int(best)] += 1
            totals[Int(own)] -= k
            sizes[Int(own)] -= 1
            if sizes[Int(own)] == 0 {
                // Exactly nothing, whatever rounding left.
                totals[Int(own)] = 0
                empty.append(own)
            }
            for arc in row {
                let w = rows.targets[arc]
                guard communities[Int(w)] != best, !isQueued[Int(w)] else { continue }
                isQueued[Int(w)] = true
                queue.append(w)
            }
        }
        (self.communities, communityStrengths, self.sizes) = (communities, totals, sizes)
        communityCount = count - empty.count
        return hasMoved
    }

    // MARK: Refinement

    /// How much chance there is in refinement; the authors' value.
    private static let randomness = 0.01

    /// The next level: communities cut into well-connected parts, each part a node. Nil where no two nodes merged.
    func refinedAndAggregated(using generator: inout SeededGenerator) -> CommunityLevel? {
        var parts = (0..<Int32(truncatingIfNeeded: count)).map { $0 }
        let (rows, strengths, communities, scale) = (rows, strengths, communities, scale)
        var partStrengths = strengths
        var partSizes = [Int32](repeating: 1, count: count)
        // The strength between a part and the rest of its community.
        var cuts = (0..<count).map { v in
            var cut = 0.0
            for arc in rows.offsets[v]..<rows.offsets[v + 1]
            where communities[Int(rows.targets[arc])] == communities[v] { cut += rows.weights[arc] }
            return cut
        }
        var between = [Double](repeating: 0, count: count)
        var touched: [Int32] = []
        var choices: [(part: Int32, gain: Double)] = []
        var hasMerged = false

        for node in generator.permutation(count) {
            let v = Int(node)
            // Only nodes still alone merge.
            guard partSizes[Int(parts[v])] == 1 else { continue }
            let all = communityStrengths[Int(communities[v])]
            guard isWellConnected(cuts[v], strengths[v], in: all) else { continue }
            for arc in rows.offsets[v]..<rows.offsets[v + 1] {
                let w = Int(rows.targets[arc])
                guard communities[w] == communities[v] else { continue }
                if between[Int(parts[w])] == 0 { touched.append(parts[w]) }
                between[Int(parts[w])] += rows.weights[arc]
            }
            choices.removeAll(keepingCapacity: true)
            choices.append((parts[v], 0))
            for part in touched where isWellConnected(cuts[Int(part)], partStrengths[Int(part)], in: all) {
                let gain = between[Int(part)] - scale * strengths[v] * partStrengths[Int(part)]
                if gain >= 0 { choices.append((part, gain)) }
            }
            let part = choose(choices, using: &generator)
            if part != parts[v] {
                hasMerged = true
                cuts[Int(part)] += cuts[v] - 2 * between[Int(part)]
                partStrengths[Int(part)] += strengths[v]
                partSizes[Int(part)] += 1
                partSizes[v] = 0
                parts[v] = part
            }
            for part in touched { between[Int(part)] = 0 }
            touched.removeAll(keepingCapacity: true)
        }
        self.parts = parts
        return hasMerged ? aggregated() : nil
    }

    /// Whether a part of a community has at least as much strength to the rest as chance would give it.
    private func isWellConnected(_ cut: Double, _ strength: Double, in all: Double) -> Bool {
        cut >= scale * strength * (all - strength) - 1e-10 * meanWeight
    }

    /// One of the parts, likelier by e to the power of its gain over θ.
    private func choose(
        _ choices: [(part: Int32, gain: Double)], using generator: inout SeededGenerator
    ) -> Int32 {
        guard choices.count > 1 else { return choices[0].part }
        let most = choices.reduce(0) { max($0, $1.gain) }
        func share(_ choice: (part: Int32, gain: Double)) -> Double {
            Math.portableExp((choice.gain - most) / (Self.randomness * meanWeight))
        }
        var left = generator.unit() * choices.reduce(0) { $0 + share($1) }
        for choice in choices {
            left -= share(choice)
            if left < 0 { return choice.part }
        }
        return choices[choices.count - 1].part
    }

    // MARK: Aggregation

    /// The next level of Louvain's method: each community one node.
    func aggregatedByCommunity() -> CommunityLevel {
        parts = communities
        return aggregated()
    }

    private func aggregated() -> CommunityLevel {
        // Parts are numbered anew, by first member; members stand together in `order`.
        var numbers = [Int32](repeating: -1, count: count)
        var firstMembers: [Int] = []
        for v in 0..<count where numbers[Int(parts[v])] < 0 {
            numbers[Int(parts[v])] = Int32(truncatingIfNeeded: firstMembers.count)
            firstMembers.append(v)
        }
        for v in 0..<count { parts[v] = numbers[Int(parts[v])] }
        var members = [[Int32]](repeating: [], count: firstMembers.count)
        for v in 0..<count { members[Int(parts[v])].append(Int32(truncatingIfNeeded: v)) }

        var next = Arcs.Rows(offsets: [0], targets: [], weights: [], merged: [])
        var between = [Double](repeating: 0, count: firstMembers.count)
        var touched: [Int32] = []
        var partStrengths = [Double](repeating: 0, count: firstMembers.count)
        for part in members.indices {
            for member in members[part] {
                let v = Int(member)
                partStrengths[part] += strengths[v]
                for arc in rows.offsets[v]..<rows.offsets[v + 1] {
                    let other = parts[Int(rows.targets[arc])]
                    guard Int(other) != part else { continue }
                    if between[Int(other)] == 0 { touched.append(other) }
                    between[Int(other)] += rows.weights[arc]
                }
            }
            touched.sort()
            for other in touched {
                next.targets.append(other)
                next.weights.append(between[Int(other)])
                between[Int(other)] = 0
            }
            touched.removeAll(keepingCapacity: true)
            next.offsets.append(next.targets.count)
        }

        // Communities too, so that their numbers stay below the number of nodes.
        var renamed = [Int32](repeating: -1, count: count)
        var found: Int32 = 0
        let nextCommunities = firstMembers.map { v in
            let community = Int(communities[v])
            if renamed[community] < 0 {
                renamed[community] = found
                found += 1
            }
            return renamed[community]
        }
        return CommunityLevel(
            next, scale: scale, meanWeight: meanWeight, strengths: partStrengths, communities: nextCommunities)
    }
}
