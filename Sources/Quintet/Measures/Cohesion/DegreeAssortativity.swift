extension GraphView {
    /// Whether organizations with many partners work with others of many: the correlation of the degrees at the two ends
    /// of a tie.
    ///
    /// Pearson's correlation over all ties, each taken from both ends. Directed graphs are read without direction; weights,
    /// parallel ties and ties of an organization with itself are ignored. Undefined without ties, and where all
    /// organizations that have ties have equally many.
    ///
    /// - Returns: the correlation, −1 (hubs work with the periphery) to 1 (hubs work with hubs).
    /// - Complexity: O(*n* + *m*), where *n* is the number of organizations and *m* of ties.
    ///
    /// For a star it is −1. For the path a – b – c – d the ends have the degrees (1, 2), (2, 2), (2, 1), and it is −1/2.
    ///
    /// Reference: M. E. J. Newman, "Mixing patterns in networks", Physical Review E 67, 026126 (2003),
    /// doi 10.1103/PhysRevE.67.026126.
    public func degreeAssortativity() -> NetworkFigure {
        let rows = partners
        guard !rows.targets.isEmpty else { return .undefined(.networkHasNoTies) }
        let degrees = (0..<count).map { rows.offsets[$0 + 1] - rows.offsets[$0] }
        let tied = degrees.filter { $0 > 0 }
        guard tied.min() != tied.max() else { return .undefined(.equalDegrees) }
        // Distances from the mean end of a tie, so that nothing large is taken from something large.
        let mean = degrees.reduce(0.0) { $0 + Double($1) * Double($1) } / Double(rows.targets.count)
        var (covariance, variance) = (0.0, 0.0)
        for v in 0..<count {
            let deviation = Double(degrees[v]) - mean
            variance += Double(degrees[v]) * deviation * deviation
            var others = 0.0
            for w in rows.targets[rows.offsets[v]..<rows.offsets[v + 1]] { others += Double(degrees[Int(w)]) - mean }
            covariance += deviation * others
        }
        return NetworkFigure(min(1, max(-1, covariance / variance)))
    }
}

extension Measure {
    public static let degreeAssortativity = Measure(
        id: "degree-assortativity", title: ["en": "Degree assortativity", "th": "การจับคู่ตามจำนวนพันธมิตร"],
        summary: [
            "en":
                "Whether organizations with many partners work with each other (above 0) or with those of few (below 0).",
            "th": "องค์กรที่มีพันธมิตรมากทำงานร่วมกันเอง (มากกว่า 0) หรือทำงานกับองค์กรที่มีพันธมิตรน้อย (น้อยกว่า 0)",
        ],
        reference: "Newman 2003, doi 10.1103/PhysRevE.67.026126", level: .network, weights: .ignored, options: []
    ) { run throws(Stopped) in .figure(run.graph.degreeAssortativity()) }
}
