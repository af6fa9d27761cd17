/// Ties between organizations whose group is known: what E-I, assortativity and their permutation tests work on.
///
/// Read without direction, each pair once, from the lower member to the higher. Members are numbered anew from 0, so that
/// labels can be shuffled among them while everyone else keeps out of it; in the order of their ids, so that a seed deals
/// the same whatever the order of the rows.
package struct GroupTies: Sendable {
    /// How many groups there could be; labels are in 0..<groupCount.
    package let groupCount: Int
    /// The position in the graph of each member.
    package let members: [Int]
    /// The group of each member.
    package let labels: [UInt8]
    /// Members of each group.
    package let sizes: [Int]
    /// The ties of member v are at `offsets[v]..<offsets[v + 1]` of `targets`, the other ends, and `weights`.
    package private(set) var offsets: [Int] = [0]
    package private(set) var targets: [Int32] = []
    package private(set) var weights: [Double] = []
    /// Ties with an end whose group is not known.
    package private(set) var leftOut = 0
    package private(set) var leftOutStrength = 0.0

    /// The ties of a graph between its sectors.
    init(_ graph: GraphView) {
        self.init(
            graph, groups: graph.sectors.map { $0.map { UInt8($0.position) } }, groupCount: Sector.allCases.count)
    }

    /// The ties of a graph between any groups by position; nil where the group is not known.
    package init(_ graph: GraphView, groups: [UInt8?], groupCount: Int) {
        precondition(groups.count == graph.count && groupCount < 256, "there is a group for each organization, or nil")
        var (members, labels): ([Int], [UInt8]) = ([], [])
        var sizes = [Int](repeating: 0, count: groupCount)
        var numbers = [Int32](repeating: -1, count: graph.count)
        let order = graph.index.positionsByID
        for position in order {
            guard let group = groups[position] else { continue }
            numbers[position] = Int32(truncatingIfNeeded: members.count)
            members.append(position)
            labels.append(group)
            sizes[Int(group)] += 1
        }
        self.groupCount = groupCount
        self.members = members
        self.labels = labels
        self.sizes = sizes
        let rows = graph.partners
        for v in order {
            for arc in rows.offsets[v]..<rows.offsets[v + 1] {
                let target = Int(rows.targets[arc])
                let other = numbers[target]
                if numbers[v] >= 0, other >= 0 {
                    guard other > numbers[v] else { continue }
                    targets.append(other)
                    weights.append(rows.weights[arc])
                } else if target > v {
                    leftOut += 1
                    leftOutStrength += rows.weights[arc]
                }
            }
            if numbers[v] >= 0 { offsets.append(targets.count) }
        }
    }

    /// Ties between members given as pairs, each with a weight: pairs may come more than once.
    init(labels: [UInt8], groupCount: Int, members: [Int], pairs: [(one: Int32, other: Int32, weight: Double)]) {
        self.groupCount = groupCount
        self.members = members
        self.labels = labels
        var sizes = [Int](repeating: 0, count: groupCount)
        for label in labels { sizes[Int(label)] += 1 }
        self.sizes = sizes
        var starts = [Int](repeating: 0, count: labels.count + 1)
        for pair in pairs { starts[Int(pair.one) + 1] += 1 }
        for v in labels.indices { starts[v + 1] += starts[v] }
        var next = starts
        targets = [Int32](repeating: 0, count: pairs.count)
        weights = [Double](repeating: 0, count: pairs.count)
        for pair in pairs {
            targets[next[Int(pair.one)]] = pair.other
            weights[next[Int(pair.one)]] = pair.weight
            next[Int(pair.one)] += 1
        }
        offsets = starts
    }

    package var tieCount: Int { targets.count }

    /// Groups that have members.
    var groupsPresent: Int { sizes.count { $0 > 0 } }

    /// Pairs of members of one group.
    var insidePairs: Int { sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }

    /// Pairs of members of different groups.
    var acrossPairs: Int { members.count * (members.count - 1) / 2 - insidePairs }

    /// The strength, or the number, of ties inside each group and of those that leave it.
    func ends(countingStrength: Bool) -> (inside: [Double], leaving: [Double]) {
        var inside = [Double](repeating: 0, count: groupCount)
        var leaving = inside
        for v in labels.indices {
            for tie in offsets[v]..<offsets[v + 1] {
                let weight = countingStrength ? weights[tie] : 1
                let (one, other) = (Int(labels[v]), Int(labels[Int(targets[tie])]))
                if one == other {
                    inside[one] += weight
                } else {
                    leaving[one] += weight
                    leaving[other] += weight
                }
            }
        }
        return (inside, leaving)
    }
}
