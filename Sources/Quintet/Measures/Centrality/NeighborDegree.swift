extension GraphView {
    /// How many partners an organization's partners have on average.
    ///
    /// Directed graphs are read without direction; weights, parallel ties and ties of an organization with itself are ignored.
    /// Undefined for an organization without partners.
    ///
    /// - Returns: the scores, at least 1.
    /// - Complexity: O(*n* + *m*), where *n* is the number of organizations and *m* of ties.
    ///
    /// For the path a – b – c the scores are a 2, b 1, c 2.
    ///
    /// Reference: R. Pastor-Satorras, A. Vázquez and A. Vespignani, "Dynamical and correlation properties of the Internet",
    /// Physical Review Letters 87, 258701 (2001), doi 10.1103/PhysRevLett.87.258701.
    public func averageNeighborDegree() -> Scores {
        let rows = partners
        var undefined: [Int: Undefined] = [:]
        let values = (0..<count).map { v -> Double in
            let row = rows.offsets[v]..<rows.offsets[v + 1]
            if row.isEmpty { undefined[v] = .noTies }
            // Whole numbers: their sum does not depend on the order.
            let sum = rows.targets[row].reduce(0) { $0 + rows.offsets[Int($1) + 1] - rows.offsets[Int($1)] }
            return row.isEmpty ? 0 : Double(sum) / Double(row.count)
        }
        return Scores(values, undefined: undefined, index: index)
    }
}

extension Measure {
    public static let averageNeighborDegree = Measure(
        id: "neighbor-degree", title: ["en": "Partners' degree, mean", "th": "จำนวนพันธมิตรเฉลี่ยของพันธมิตร"],
        summary: [
            "en": "How many partners the organization's partners have on average.",
            "th": "พันธมิตรขององค์กรมีพันธมิตรเฉลี่ยกี่ราย",
        ],
        reference: "Pastor-Satorras, Vázquez and Vespignani 2001, doi 10.1103/PhysRevLett.87.258701",
        level: .organization, weights: .ignored, options: []
    ) { run throws(Stopped) in .scores(run.graph.averageNeighborDegree()) }
}
