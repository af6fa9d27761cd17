extension GraphView {
    /// How near organizations are to each other on average: the mean of 1/distance over all ordered pairs.
    ///
    /// A pair without a path counts 0, so a network in pieces needs no exception. Directed graphs are searched along
    /// outgoing arcs. Undefined in a network of fewer than two organizations.
    ///
    /// - Parameters:
    ///   - length: what makes a path long; hops unless said, for a strength is no distance.
    ///   - progress: told of the searches; may ask to stop.
    /// - Returns: the mean, 0 to 1 for hops.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: as ``closeness(_:length:progress:)``.
    ///
    /// For the path a – b – c it is 5/6: two pairs at distance 1, one at 2.
    ///
    /// Reference: V. Latora and M. Marchiori, "Efficient behavior of small-world networks", Physical Review Letters 87,
    /// 198701 (2001), doi 10.1103/PhysRevLett.87.198701.
    public func globalEfficiency(
        length: PathLength = .hops, progress: WorkProgress? = nil
    ) throws(Stopped) -> NetworkFigure {
        globalEfficiency(of: try distanceSummary(length: length, progress: progress))
    }

    func globalEfficiency(of distances: DistanceSummary) -> NetworkFigure {
        guard count > 1 else { return .undefined(.fewerThanTwoOrganizations) }
        return NetworkFigure(distances.inverse.reduce(0, +) / (Double(count) * Double(count - 1)))
    }
}

extension Measure {
    public static let globalEfficiency = Measure(
        id: "efficiency", title: ["en": "Efficiency", "th": "ประสิทธิภาพของเครือข่าย"],
        summary: [
            "en": "How near organizations are to each other on average: 1 if everyone works with everyone.",
            "th": "องค์กรในเครือข่ายอยู่ใกล้กันเฉลี่ยเพียงใด โดย 1 หมายถึงทุกองค์กรทำงานร่วมกันโดยตรง",
        ],
        reference: "Latora and Marchiori 2001, doi 10.1103/PhysRevLett.87.198701", level: .network, weights: .length,
        options: [.length], cost: .distances
    ) { run throws(Stopped) in .figure(run.graph.globalEfficiency(of: try run.distances())) }
}
