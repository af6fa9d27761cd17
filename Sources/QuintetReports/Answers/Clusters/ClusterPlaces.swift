import Quintet

/// Where each organization stands among the clusters: how much of its strength lies inside its own, and which other one
/// it works with most. Directed ties count in both directions.
struct ClusterPlaces {
    /// Partners of the same cluster.
    private(set) var partnersInside: [Int]
    /// Strength with them.
    private(set) var strengthInside: [Double]
    /// Strength with everyone.
    private(set) var strength: [Double]
    /// The other cluster with the most strength; of equals the one with the lower number. Nil where there is none.
    private(set) var other: [Int?]
    /// Strength with that cluster.
    private(set) var strengthOther: [Double]

    init(_ graph: GraphView, _ partition: Partition) {
        let n = graph.count
        partnersInside = [Int](repeating: 0, count: n)
        strengthInside = [Double](repeating: 0, count: n)
        strength = strengthInside
        other = [Int?](repeating: nil, count: n)
        strengthOther = strengthInside
        // Strength with each cluster; only those in `touched` are not zero.
        var between = [Double](repeating: 0, count: partition.groupCount)
        var touched: [Int] = []
        for v in 0..<n {
            var partners: Set<Int32> = []
            func meet(_ w: Int32, _ weight: Double) {
                let group = partition.groups[Int(w)]
                if between[group] == 0 { touched.append(group) }
                between[group] += weight
                if group == partition.groups[v], partners.insert(w).inserted { partnersInside[v] += 1 }
            }
            for arc in graph.offsets[v]..<graph.offsets[v + 1] { meet(graph.targets[arc], graph.weights[arc]) }
            if graph.isDirected {
                for arc in graph.incomingOffsets[v]..<graph.incomingOffsets[v + 1] {
                    meet(graph.incomingTargets[arc], graph.incomingWeights[arc])
                }
            }
            for group in touched.sorted() {
                strength[v] += between[group]
                if group == partition.groups[v] {
                    strengthInside[v] = between[group]
                } else if between[group] > strengthOther[v] {
                    (other[v], strengthOther[v]) = (group, between[group])
                }
                between[group] = 0
            }
            touched.removeAll(keepingCapacity: true)
        }
    }

    /// The share of an organization's strength that lies inside; nil for one without partners.
    func shareInside(_ v: Int) -> Double? { share(strengthInside[v], v) }

    /// The share that lies with the other cluster.
    func shareOther(_ v: Int) -> Double? { other[v] == nil ? nil : share(strengthOther[v], v) }

    private func share(_ part: Double, _ v: Int) -> Double? {
        strength[v] > 0 && strength[v].isFinite ? part / strength[v] : nil
    }

    /// Those with at least half as much strength with another cluster as with their own: those with the most of it first.
    var between: [Int] {
        other.indices.filter {
            other[$0] != nil && strengthInside[$0] > 0 && 2 * strengthOther[$0] >= strengthInside[$0]
        }
        .sorted { (strengthOther[$0], $1) > (strengthOther[$1], $0) }
    }

    /// The members of a cluster, the most central first: by strength inside, then by partners inside, then in the order of
    /// the data. What the methods look at is strength inside, so it is also what makes a member central.
    func ranked(_ members: [Int]) -> [Int] {
        members.sorted {
            (strengthInside[$0], partnersInside[$0], $1) > (strengthInside[$1], partnersInside[$1], $0)
        }
    }
}
