// How many pairs are how far apart, and from where everyone is nearest. F. Harary, "Graph Theory", Addison-Wesley, 1969,
// chapter 4, ISBN 978-0-201-02787-7. Directed graphs are searched along outgoing arcs.

/// How many ordered pairs of organizations lie how many hops apart.
public struct DistanceDistribution: Hashable, Sendable {
    /// The pairs at 1 hop, 2 hops and so on: `counts[0]` has those at 1. The last is not 0.
    public let counts: [Int]
    /// The pairs that no path connects.
    public let unconnected: Int
}

extension GraphView {
    /// How many ordered pairs of organizations lie how many hops apart.
    ///
    /// In an undirected graph each pair is counted from both ends. Weights, parallel ties and ties of an organization with
    /// itself are ignored.
    ///
    /// - Parameter progress: told of the searches; may ask to stop.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: as ``closeness(_:length:progress:)``.
    ///
    /// For the path a – b – c and d alone it is 4 at one hop, 2 at two, and 6 unconnected.
    ///
    /// Reference: Harary 1969, chapter 4.
    public func distanceDistribution(progress: WorkProgress? = nil) throws(Stopped) -> DistanceDistribution {
        distanceDistribution(of: try hopSummary(progress: progress))
    }

    func distanceDistribution(of distances: DistanceSummary) -> DistanceDistribution {
        let counts = distances.pairsByHops
        return DistanceDistribution(counts: counts, unconnected: count * (count - 1) - counts.reduce(0, +))
    }

    /// The least that anyone who reaches everyone has to go to reach the farthest.
    ///
    /// Undefined where nobody reaches everyone: a network in pieces has no center.
    ///
    /// - Parameters:
    ///   - length: what makes a path long; hops unless said, for a strength is no distance.
    ///   - progress: told of the searches; may ask to stop.
    /// - Returns: the distance, at least 1 for hops.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: as ``closeness(_:length:progress:)``.
    ///
    /// For the path a – b – c it is 1: b reaches both in one step.
    ///
    /// Reference: Harary 1969, chapter 4.
    public func radius(length: PathLength = .hops, progress: WorkProgress? = nil) throws(Stopped) -> NetworkFigure {
        radius(of: try distanceSummary(length: length, progress: progress))
    }

    func radius(of distances: DistanceSummary) -> NetworkFigure {
        guard count > 1 else { return .undefined(.fewerThanTwoOrganizations) }
        let central = (0..<count).filter { distances.reached[$0] == count - 1 }
        guard let least = central.map({ distances.farthest[$0] }).min() else {
            return .undefined(.nobodyReachesEveryone)
        }
        return NetworkFigure(least)
    }
}

extension Measure {
    public static let radius = Measure(
        id: "radius", title: ["en": "Radius", "th": "รัศมี"],
        summary: [
            "en": "How many steps the most central organization needs to reach the farthest one.",
            "th": "องค์กรที่อยู่ใจกลางที่สุดต้องใช้กี่ก้าวจึงจะไปถึงองค์กรที่ไกลที่สุด",
        ],
        reference: "Harary 1969, chapter 4, ISBN 978-0-201-02787-7", level: .network, weights: .length,
        options: [.length], number: .whole, cost: .distances
    ) { run throws(Stopped) in .figure(run.graph.radius(of: try run.distances())) }

    public static let distanceDistribution = Measure(
        id: "distance-distribution", title: ["en": "Distances", "th": "การกระจายของระยะทาง"],
        summary: [
            "en": "How many ordered pairs of organizations lie one step apart, two steps and so on.",
            "th": "มีองค์กรกี่คู่ (นับทั้งไปและกลับ) ที่อยู่ห่างกันหนึ่งก้าว สองก้าว และต่อ ๆ ไป",
        ],
        reference: "Harary 1969, chapter 4, ISBN 978-0-201-02787-7", level: .network, weights: .ignored, options: [],
        number: .whole, cost: .distances
    ) { run throws(Stopped) in
        let distribution = try run.distanceDistribution()
        let steps = distribution.counts.enumerated().map { place, pairs in
            NamedFigure(
                id: "\(place + 1)",
                title: ["en": place == 0 ? "1 step" : "\(place + 1) steps", "th": "\(place + 1) ก้าว"], count: pairs)
        }
        return .figures(
            steps + [
                NamedFigure(
                    id: "unconnected", title: ["en": "no path", "th": "ไม่มีเส้นทาง"], count: distribution.unconnected)
            ])
    }
}
