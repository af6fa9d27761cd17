// How far apart organizations are: on average, and at most. S. Milgram, "The small world problem", Psychology Today 1,
// 1967, 61–67; D. J. Watts and S. H. Strogatz, "Collective dynamics of 'small-world' networks", Nature 393, 1998, 440–442,
// doi 10.1038/30918. Pairs without a path are left out of both; directed graphs are searched along outgoing arcs.

extension GraphView {
    /// The mean distance over the ordered pairs of organizations that a path connects.
    ///
    /// Undefined where no pair is connected. A network in pieces can have a short average because its pieces are small:
    /// read it beside the number of components.
    ///
    /// - Parameters:
    ///   - length: what makes a path long; hops unless said, for a strength is no distance.
    ///   - progress: told of the searches; may ask to stop.
    /// - Returns: the mean, at least 1 for hops.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: as ``closeness(_:length:progress:)``.
    ///
    /// For the path a – b – c it is 4/3: two pairs at distance 1, one at 2.
    ///
    /// Reference: Watts and Strogatz 1998, doi 10.1038/30918.
    public func averagePath(
        length: PathLength = .hops, progress: WorkProgress? = nil
    ) throws(Stopped) -> NetworkFigure {
        averagePath(of: try distanceSummary(length: length, progress: progress))
    }

    func averagePath(of distances: DistanceSummary) -> NetworkFigure {
        let pairs = distances.reached.reduce(0, +)
        guard pairs > 0 else { return .undefined(nobodyConnected) }
        return NetworkFigure(distances.total.reduce(0, +) / Double(pairs))
    }

    /// The longest of the shortest paths that there are.
    ///
    /// Undefined where no pair is connected; pairs without a path do not count.
    ///
    /// - Parameters:
    ///   - length: what makes a path long; hops unless said, for a strength is no distance.
    ///   - progress: told of the searches; may ask to stop.
    /// - Returns: the distance, at least 1 for hops.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: as ``closeness(_:length:progress:)``.
    ///
    /// For the path a – b – c it is 2.
    ///
    /// Reference: F. Harary, "Graph Theory", Addison-Wesley, 1969, chapter 4.
    public func diameter(
        length: PathLength = .hops, progress: WorkProgress? = nil
    ) throws(Stopped) -> NetworkFigure {
        diameter(of: try distanceSummary(length: length, progress: progress))
    }

    func diameter(of distances: DistanceSummary) -> NetworkFigure {
        guard distances.reached.contains(where: { $0 > 0 }) else { return .undefined(nobodyConnected) }
        return NetworkFigure(distances.farthest.reduce(0, max))
    }

    private var nobodyConnected: Undefined { count < 2 ? .fewerThanTwoOrganizations : .networkHasNoTies }
}

extension Measure {
    public static let averagePath = Measure(
        id: "average-path", title: ["en": "Average path", "th": "ระยะทางเฉลี่ย"],
        summary: [
            "en": "How many steps lie between two connected organizations on average.",
            "th": "องค์กรสองรายที่เชื่อมถึงกันอยู่ห่างกันเฉลี่ยกี่ก้าว",
        ],
        reference: "Watts and Strogatz 1998, doi 10.1038/30918", level: .network, weights: .length,
        options: [.length], cost: .distances
    ) { run throws(Stopped) in .figure(run.graph.averagePath(of: try run.distances())) }

    public static let diameter = Measure(
        id: "diameter", title: ["en": "Diameter", "th": "เส้นผ่านศูนย์กลาง"],
        summary: [
            "en": "How many steps lie between the two connected organizations that are farthest apart.",
            "th": "องค์กรสองรายที่เชื่อมถึงกันและอยู่ไกลกันที่สุดห่างกันกี่ก้าว",
        ],
        reference: "Harary 1969, chapter 4", level: .network, weights: .length, options: [.length], number: .whole,
        cost: .distances
    ) { run throws(Stopped) in .figure(run.graph.diameter(of: try run.distances())) }
}
