// Clustering: how often an organization's partners are partners of each other. Transitivity: the same for the whole.
//
// D. J. Watts and S. H. Strogatz, "Collective dynamics of 'small-world' networks", Nature 393, 1998, 440–442,
// doi 10.1038/30918. S. Wasserman and K. Faust, "Social Network Analysis", Cambridge University Press, 1994, section 6.6
// (transitivity), doi 10.1017/CBO9780511815478. Directed graphs are read without direction; weights, parallel ties and
// loops are ignored.

extension GraphView {
    /// The share of each organization's pairs of partners that are partners of each other.
    ///
    /// Undefined for an organization with fewer than two partners, which has no pairs. Directed graphs are read without
    /// direction; weights, parallel ties and ties of an organization with itself are ignored.
    ///
    /// - Parameter progress: told of the organizations looked at; may ask to stop.
    /// - Returns: the scores, 0 to 1.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(*m*^1.5), where *m* is the number of ties.
    ///
    /// For a triangle a – b – c with a tail c – d the scores are a 1, b 1, c 1/3, and d is undefined.
    ///
    /// Reference: Watts and Strogatz 1998, doi 10.1038/30918.
    public func clustering(progress: WorkProgress? = nil) throws(Stopped) -> Scores {
        clustering(of: try TriangleSummary(partners, progress))
    }

    func clustering(of triangles: TriangleSummary) -> Scores {
        var undefined: [Int: Undefined] = [:]
        let values = (0..<count).map { v -> Double in
            guard triangles.pairs[v] > 0 else {
                undefined[v] = triangles.degrees[v] == 0 ? .noTies : .fewerThanTwoPartners
                return 0
            }
            return Double(triangles.counts[v]) / triangles.pairs[v]
        }
        return Scores(values, undefined: undefined, index: index)
    }

    /// The mean of ``clustering(progress:)``.
    ///
    /// Undefined where nobody counts: in the empty network, or, if the undefined are left out, where nobody has two
    /// partners.
    ///
    /// - Parameters:
    ///   - countingUndefinedAsZero: whether an organization with fewer than two partners counts as 0, as Watts and
    ///     Strogatz's figures are mostly computed; otherwise it is left out of the mean.
    ///   - progress: told of the organizations looked at; may ask to stop.
    /// - Returns: the mean, 0 to 1.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(*m*^1.5), where *m* is the number of ties.
    ///
    /// For a triangle a – b – c with a tail c – d it is 7/12, or 7/9 without d.
    ///
    /// Reference: Watts and Strogatz 1998, doi 10.1038/30918.
    public func averageClustering(
        countingUndefinedAsZero: Bool = true, progress: WorkProgress? = nil
    ) throws(Stopped) -> NetworkFigure {
        averageClustering(
            countingUndefinedAsZero: countingUndefinedAsZero, of: try TriangleSummary(partners, progress))
    }

    func averageClustering(countingUndefinedAsZero: Bool, of triangles: TriangleSummary) -> NetworkFigure {
        let scores = clustering(of: triangles)
        let counted = countingUndefinedAsZero ? count : count - scores.undefinedCount
        guard counted > 0 else { return .undefined(.nobodyHasTwoPartners) }
        return NetworkFigure(scores.sum / Double(counted))
    }

    /// The share of all chains of three that are closed to a triangle: three times the triangles over the chains.
    ///
    /// Undefined where nobody has two partners. Directed graphs are read without direction; weights, parallel ties and
    /// ties of an organization with itself are ignored.
    ///
    /// - Parameter progress: told of the organizations looked at; may ask to stop.
    /// - Returns: the share, 0 to 1.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(*m*^1.5), where *m* is the number of ties.
    ///
    /// For a triangle a – b – c with a tail c – d it is 3/5.
    ///
    /// Reference: Wasserman and Faust 1994, section 6.6.
    public func transitivity(progress: WorkProgress? = nil) throws(Stopped) -> NetworkFigure {
        transitivity(of: try TriangleSummary(partners, progress))
    }

    func transitivity(of triangles: TriangleSummary) -> NetworkFigure {
        let pairs = triangles.pairs.reduce(0, +)
        guard pairs > 0 else { return .undefined(.nobodyHasTwoPartners) }
        return NetworkFigure(Double(triangles.counts.reduce(0, +)) / pairs)
    }
}

/// What clustering and transitivity are made of, by position.
struct TriangleSummary: Sendable {
    let degrees: [Int]
    let counts: [Int]
    /// Pairs of partners. `Double`, for their sum over a large network overflows nothing.
    let pairs: [Double]

    init(_ partners: Arcs.Rows, _ progress: WorkProgress? = nil) throws(Stopped) {
        degrees = (0..<partners.offsets.count - 1).map { partners.offsets[$0 + 1] - partners.offsets[$0] }
        counts = try partners.triangleCounts(progress: progress)
        pairs = degrees.map { Double($0) * Double($0 - 1) / 2 }
    }
}

extension Measure {
    public static let clustering = Measure(
        id: "clustering", title: ["en": "Clustering", "th": "การเกาะกลุ่ม"],
        summary: [
            "en": "How often an organization's partners work with each other.",
            "th": "พันธมิตรขององค์กรทำงานร่วมกันเองบ่อยเพียงใด",
        ],
        reference: "Watts and Strogatz 1998, doi 10.1038/30918", level: .organization, weights: .ignored,
        options: [], cost: .triangles
    ) { run throws(Stopped) in .scores(run.graph.clustering(of: try run.triangles())) }

    public static let averageClustering = Measure(
        id: "average-clustering", title: ["en": "Average clustering", "th": "การเกาะกลุ่มเฉลี่ย"],
        summary: [
            "en": "How often partners of one organization work with each other, averaged over the organizations.",
            "th": "พันธมิตรขององค์กรเดียวกันทำงานร่วมกันเองบ่อยเพียงใด เฉลี่ยทุกองค์กร",
        ],
        reference: "Watts and Strogatz 1998, doi 10.1038/30918", level: .network, weights: .ignored, options: [],
        cost: .triangles
    ) { run throws(Stopped) in
        .figure(run.graph.averageClustering(countingUndefinedAsZero: true, of: try run.triangles()))
    }

    public static let transitivity = Measure(
        id: "transitivity", title: ["en": "Transitivity", "th": "สภาพถ่ายทอด"],
        summary: [
            "en": "How often two organizations with a partner in common work with each other.",
            "th": "องค์กรสองรายที่มีพันธมิตรร่วมกันทำงานด้วยกันเองบ่อยเพียงใด",
        ],
        reference: "Wasserman and Faust 1994, section 6.6, doi 10.1017/CBO9780511815478", level: .network,
        weights: .ignored, options: [], cost: .triangles
    ) { run throws(Stopped) in .figure(run.graph.transitivity(of: try run.triangles())) }
}
