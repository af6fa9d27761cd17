// Centralization: how far the whole network turns on one organization.
//
// In words: by how much the most central one exceeds each of the others, added up, as a share of the most that sum could be
// in a network of as many organizations. C = Σ (largest − c(v)) / most. For degree, betweenness and closeness the most is
// that of a star: (n − 1)(n − 2), (n − 1)²(n − 2)/2 and (n − 1)(n − 2)/(2n − 3). For in- and out-degree in a directed graph
// it is that of a star whose ties all run one way: (n − 1)². L. C. Freeman, "Centrality in social
// networks: conceptual clarification", Social Networks 1, 1979, 215–239, doi 10.1016/0378-8733(78)90021-7.
//
// Eigenvector centrality has two conventions. Here scores are scaled to a largest of 1, and the most is n − 2: a single pair
// with ties among organizations without. So does igraph; a star is then less than 1.

/// The scores whose centralization is known.
public enum CentralizationBasis: String, CaseIterable, Sendable {
    case degree
    /// The one most ties point at. In an undirected graph the same as `degree`.
    case inDegree = "in-degree"
    /// The one most ties leave. In an undirected graph the same as `degree`.
    case outDegree = "out-degree"
    case betweenness
    case closeness
    /// Scaled to a largest of 1, against a single pair.
    case eigenvector
}

extension GraphView {
    /// How far the whole network turns on one organization.
    ///
    /// Weights are ignored, ties of an organization with itself too, and directed graphs are read without direction, but for
    /// in- and out-degree.
    /// Undefined where there are fewer than three organizations; for closeness also where the network is in pieces, and for
    /// the eigenvector where it has no ties.
    ///
    /// - Parameters:
    ///   - basis: the scores that are compared.
    ///   - progress: told of the work; may ask to stop.
    /// - Returns: 0, where all are alike, to 1, for a star (for the eigenvector: a single pair).
    /// - Throws: ``Stopped`` when asked to stop; ``ConvergenceError`` if the steps to an eigenvector do not settle.
    /// - Complexity: that of the scores: O(*n* + *m*) for degree, O(*n* *m*) for betweenness and closeness, where *n* is the
    ///   number of organizations and *m* of ties.
    ///
    /// For the path a – b – c – d the degree's is 1/3, betweenness's 4/9 and closeness's 5/12.
    ///
    /// Reference: Freeman 1979, doi 10.1016/0378-8733(78)90021-7.
    public func centralization(
        _ basis: CentralizationBasis, progress: WorkProgress? = nil
    ) throws -> NetworkFigure {
        guard basis == .eigenvector else { return try starCentralization(basis, progress: progress) }
        guard count > 2 else { return .undefined(.tooFewOrganizations) }
        let scores = try eigenvector(scale: .maximumOne, progress: progress)
        guard let largest = scores.max else { return .undefined(.networkHasNoTies) }
        return NetworkFigure(scores.sumOfGaps(to: largest) / Double(count - 2))
    }

    /// The centralization by degree, betweenness or closeness.
    fileprivate func starCentralization(
        _ basis: CentralizationBasis, progress: WorkProgress?
    ) throws(Stopped) -> NetworkFigure {
        guard count > 2 else { return .undefined(.tooFewOrganizations) }
        let graph = withoutDirection
        let n = Double(count)
        let (scores, most): (Scores, Double)
        switch basis {
        case .betweenness:
            (scores, most) = (try graph.betweenness(progress: progress), (n - 1) * (n - 1) * (n - 2) / 2)
        case .closeness:
            guard graph.components().groupCount == 1 else { return .undefined(.networkInPieces) }
            (scores, most) = (try graph.closeness(progress: progress), (n - 1) * (n - 2) / (2 * n - 3))
        case .inDegree, .outDegree:
            scores = self.degree(basis == .inDegree ? .incoming : .outgoing)
            most = (n - 1) * (isDirected ? n - 1 : n - 2)
        case .degree, .eigenvector:
            (scores, most) = (graph.degree(), (n - 1) * (n - 2))
        }
        return NetworkFigure(scores.sumOfGaps(to: scores.max ?? 0) / most)
    }
}

extension Scores {
    fileprivate func sumOfGaps(to largest: Double) -> Double {
        values.lazy.compactMap { $0 }.reduce(0) { $0 + (largest - $1) }
    }
}

extension Measure {
    public static let degreeCentralization = centralization(
        .degree, title: ["en": "Degree centralization", "th": "การรวมศูนย์ตามจำนวนพันธมิตร"],
        summary: [
            "en": "How far partnerships gather around one organization: 0 where all have as many, 1 for a star.",
            "th": "ความร่วมมือกระจุกอยู่ที่องค์กรเดียวเพียงใด: 0 คือทุกองค์กรมีเท่ากัน 1 คือมีองค์กรเดียวเป็นศูนย์กลาง",
        ])

    public static let inDegreeCentralization = centralization(
        .inDegree, title: ["en": "In-degree centralization", "th": "การรวมศูนย์ตามพันธมิตรขาเข้า"],
        summary: [
            "en": "How far ties point at one organization: 0 where all are pointed at alike, 1 where only one is.",
            "th": "ความเชื่อมโยงชี้มาหาองค์กรเดียวเพียงใด: 0 คือทุกองค์กรได้รับเท่ากัน 1 คือชี้มาที่องค์กรเดียว",
        ])

    public static let outDegreeCentralization = centralization(
        .outDegree, title: ["en": "Out-degree centralization", "th": "การรวมศูนย์ตามพันธมิตรขาออก"],
        summary: [
            "en": "How far ties leave from one organization: 0 where all direct as many, 1 where only one does.",
            "th": "ความเชื่อมโยงออกจากองค์กรเดียวเพียงใด: 0 คือทุกองค์กรมีเท่ากัน 1 คือออกจากองค์กรเดียว",
        ])

    public static let betweennessCentralization = centralization(
        .betweenness, title: ["en": "Betweenness centralization", "th": "การรวมศูนย์ตามความเป็นคนกลาง"],
        summary: [
            "en": "How far the network depends on one go-between: 0 where all are alike, 1 for a star.",
            "th": "เครือข่ายพึ่งพาคนกลางเพียงรายเดียวเพียงใด: 0 คือทุกองค์กรเท่ากัน 1 คือมีองค์กรเดียวเป็นคนกลาง",
        ])

    public static let closenessCentralization = centralization(
        .closeness, title: ["en": "Closeness centralization", "th": "การรวมศูนย์ตามความใกล้ชิด"],
        summary: [
            "en": "How much nearer to everyone one organization is than the rest: 0 where all are alike, 1 for a star.",
            "th": "มีองค์กรหนึ่งใกล้ทุกองค์กรกว่าใครเพียงใด: 0 คือทุกองค์กรเท่ากัน 1 คือมีองค์กรเดียวเป็นศูนย์กลาง",
        ])

    public static let eigenvectorCentralization = Measure(
        id: "eigenvector-centralization",
        title: ["en": "Eigenvector centralization", "th": "การรวมศูนย์ตามพันธมิตรที่เป็นศูนย์กลาง"],
        summary: [
            "en":
                "How far eigenvector centrality (largest 1) gathers in a few: 1 for a single pair among others alone.",
            "th": "ความเป็นศูนย์กลางตามพันธมิตร (สูงสุดเป็น 1) กระจุกอยู่ที่ไม่กี่องค์กรเพียงใด: 1 คือมีเพียงคู่เดียวที่เชื่อมโยงกัน",
        ],
        reference: "Freeman 1979, doi 10.1016/0378-8733(78)90021-7; scores scaled to a largest of 1, divided by n − 2",
        level: .network, weights: .ignored, options: [], cost: .rounds
    ) { run throws(Stopped) in
        do {
            return .figure(try run.graph.centralization(.eigenvector, progress: run.progress))
        } catch let stopped as Stopped {
            throw stopped
        } catch {
            return .figure(.unsettled(error as? ConvergenceError))
        }
    }

    private static func centralization(_ basis: CentralizationBasis, title: Names, summary: Names) -> Measure {
        Measure(
            id: "\(basis.rawValue)-centralization", title: title, summary: summary,
            reference: "Freeman 1979, doi 10.1016/0378-8733(78)90021-7", level: .network, weights: .ignored,
            options: [],
            cost: basis == .betweenness ? .betweenness : basis == .closeness ? .distances : .linear
        ) { run throws(Stopped) in .figure(try run.graph.starCentralization(basis, progress: run.progress)) }
    }
}
