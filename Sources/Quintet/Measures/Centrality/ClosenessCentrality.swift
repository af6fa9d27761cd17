// Closeness: how near an organization is to the others. Harmonic closeness: the same for networks in pieces.
//
// Closeness is one over the mean distance to the others, harmonic closeness the sum of one over each distance. In a
// network in pieces the mean distance says nothing about those who can't be reached, and two definitions exist: that of
// Wasserman and Faust multiplies with the share of the others that is reached; the component's own does not, so that an
// isolated pair is as close as can be. Libraries differ in which they call closeness. Directed graphs are searched along
// outgoing arcs. A weight means nothing unless `length` says so.
//
// L. C. Freeman, "Centrality in social networks: conceptual clarification", Social Networks 1, 1979, 215–239,
// doi 10.1016/0378-8733(78)90021-7. S. Wasserman and K. Faust, "Social Network Analysis", Cambridge University Press,
// 1994, section 5.2.2, doi 10.1017/CBO9780511815478. M. Marchiori and V. Latora, "Harmony in the small-world", Physica A
// 285, 2000, 539–546, doi 10.1016/S0378-4371(00)00311-3.

/// How closeness reads a network in pieces.
public enum ClosenessScope: String, CaseIterable, Sendable {
    /// The closeness to those reached, times the share of the others that is reached (Wasserman and Faust).
    case network
    /// The closeness to those reached, whoever is left out.
    case component
}

extension GraphView {
    /// How near each organization is to the others.
    ///
    /// With r others reached at a total distance of D, and n organizations: (r/D) · r/(n − 1) for `.network`, which is
    /// Freeman's (n − 1)/D where all are reached; r/D for `.component`. An organization that reaches nobody has 0 for
    /// `.network`, and is undefined for `.component`. A network of one is undefined either way.
    ///
    /// - Parameters:
    ///   - scope: how a network in pieces is read.
    ///   - length: what makes a path long; hops unless said, for a strength is no distance.
    ///   - progress: told of the searches; may ask to stop.
    /// - Returns: the scores; 0 to 1 for hops.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(*n* *m*) for hops, of which 512 searches at a time share their steps; otherwise
    ///   O(*n* *m* log *m*), where *n* is the number of organizations and *m* of ties.
    ///
    /// For the path a – b – c the scores are a 2/3, b 1, c 2/3.
    ///
    /// References: 1. Freeman 1979, doi 10.1016/0378-8733(78)90021-7. 2. Wasserman and Faust 1994, section 5.2.2.
    public func closeness(
        _ scope: ClosenessScope = .network, length: PathLength = .hops, progress: WorkProgress? = nil
    ) throws(Stopped) -> Scores {
        closeness(scope, of: try distanceSummary(length: length, progress: progress))
    }

    func closeness(_ scope: ClosenessScope, of distances: DistanceSummary) -> Scores {
        guard count > 1 else { return Scores(allUndefined: .fewerThanTwoOrganizations, index: index) }
        var undefined: [Int: Undefined] = [:]
        let values = (0..<count).map { v -> Double in
            let reached = Double(distances.reached[v])
            guard reached > 0 else {
                if scope == .component { undefined[v] = .reachesNobody }
                return 0
            }
            let closeness = reached / distances.total[v]
            return scope == .component ? closeness : closeness * reached / Double(count - 1)
        }
        return Scores(values, undefined: undefined, index: index)
    }

    /// The sum of one over the distance to each of the others.
    ///
    /// Those who can't be reached add nothing, so a network in pieces needs no rule of its own; an organization that
    /// reaches nobody has 0.
    ///
    /// - Parameters:
    ///   - length: what makes a path long; hops unless said, for a strength is no distance.
    ///   - normalized: whether to divide by the n − 1 others; undefined in a network of one.
    ///   - progress: told of the searches; may ask to stop.
    /// - Returns: the scores; for hops 0 to n − 1, or 0 to 1 if normalized.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: as ``closeness(_:length:progress:)``.
    ///
    /// For the path a – b – c the scores are a 1.5, b 2, c 1.5.
    ///
    /// Reference: Marchiori and Latora 2000, doi 10.1016/S0378-4371(00)00311-3.
    public func harmonicCloseness(
        length: PathLength = .hops, normalized: Bool = false, progress: WorkProgress? = nil
    ) throws(Stopped) -> Scores {
        harmonicCloseness(normalized: normalized, of: try distanceSummary(length: length, progress: progress))
    }

    func harmonicCloseness(normalized: Bool, of distances: DistanceSummary) -> Scores {
        guard normalized else { return Scores(distances.inverse, index: index) }
        guard count > 1 else { return Scores(allUndefined: .fewerThanTwoOrganizations, index: index) }
        return Scores(distances.inverse.map { $0 / Double(count - 1) }, index: index)
    }

    /// The distance to the farthest that each organization reaches.
    ///
    /// An organization that reaches nobody is undefined.
    ///
    /// - Parameters:
    ///   - length: what makes a path long; hops unless said, for a strength is no distance.
    ///   - progress: told of the searches; may ask to stop.
    /// - Returns: the scores, at least 1 for hops.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: as ``closeness(_:length:progress:)``.
    ///
    /// For the path a – b – c the scores are a 2, b 1, c 2.
    ///
    /// Reference: F. Harary, "Graph Theory", Addison-Wesley, 1969, chapter 4.
    public func eccentricity(
        length: PathLength = .hops, progress: WorkProgress? = nil
    ) throws(Stopped) -> Scores {
        eccentricity(of: try distanceSummary(length: length, progress: progress))
    }

    func eccentricity(of distances: DistanceSummary) -> Scores {
        let alone = (0..<count).filter { distances.reached[$0] == 0 }
        let undefined = Dictionary(uniqueKeysWithValues: alone.map { ($0, Undefined.reachesNobody) })
        return Scores(distances.farthest, undefined: undefined, index: index)
    }
}

extension Measure {
    public static let closeness = Measure(
        id: "closeness", title: ["en": "Closeness (Wasserman–Faust)", "th": "ความใกล้ชิด (Wasserman–Faust)"],
        summary: [
            "en": "How few steps it takes from the organization to the whole network.",
            "th": "จากองค์กรนี้ไปถึงทั้งเครือข่ายใช้กี่ก้าว ยิ่งน้อยก้าวค่ายิ่งสูง",
        ],
        reference: "Wasserman and Faust 1994, section 5.2.2, doi 10.1017/CBO9780511815478",
        level: .organization, weights: .length, options: [.length], cost: .distances
    ) { run throws(Stopped) in .scores(run.graph.closeness(.network, of: try run.distances())) }

    public static let closenessComponent = Measure(
        id: "closeness-component",
        title: ["en": "Closeness within the component", "th": "ความใกล้ชิดภายในส่วนย่อย"],
        summary: [
            "en": "How few steps it takes from the organization to those it can reach, whoever is left out.",
            "th": "จากองค์กรนี้ไปถึงทุกรายที่ไปถึงได้ใช้กี่ก้าว โดยไม่นับผู้ที่ไปไม่ถึง",
        ],
        reference: "Freeman 1979, doi 10.1016/0378-8733(78)90021-7",
        level: .organization, weights: .length, options: [.length], cost: .distances
    ) { run throws(Stopped) in .scores(run.graph.closeness(.component, of: try run.distances())) }

    public static let harmonic = Measure(
        id: "harmonic", title: ["en": "Harmonic closeness", "th": "ความใกล้ชิดฮาร์มอนิก"],
        summary: [
            "en": "How near the others are, each counting by how near it is and the unreachable nothing.",
            "th": "องค์กรอื่นอยู่ใกล้เพียงใด ยิ่งใกล้ยิ่งนับมาก และผู้ที่ไปไม่ถึงนับเป็นศูนย์",
        ],
        reference: "Marchiori and Latora 2000, doi 10.1016/S0378-4371(00)00311-3",
        level: .organization, weights: .length, options: [.length, .isNormalized], cost: .distances
    ) { run throws(Stopped) in
        .scores(
            run.graph.harmonicCloseness(normalized: run.options.isNormalized, of: try run.distances()))
    }

    public static let eccentricity = Measure(
        id: "eccentricity", title: ["en": "Eccentricity", "th": "ระยะไกลที่สุด"],
        summary: [
            "en": "How far away the farthest organization is that can be reached.",
            "th": "องค์กรที่อยู่ไกลที่สุดเท่าที่ไปถึงได้อยู่ห่างเพียงใด",
        ],
        reference: "Harary 1969, chapter 4", level: .organization, weights: .length, options: [.length], number: .whole,
        cost: .distances
    ) { run throws(Stopped) in .scores(run.graph.eccentricity(of: try run.distances())) }

    // MARK: The two directions apart

    public static let inCloseness = Measure(
        id: "in-closeness", title: ["en": "In-closeness (Wasserman–Faust)", "th": "ความใกล้ชิดขาเข้า (Wasserman–Faust)"],
        summary: [
            "en": "How few steps it takes from the whole network to the organization, along the direction of ties.",
            "th": "จากทั้งเครือข่ายมาถึงองค์กรนี้ตามทิศทางของความเชื่อมโยงใช้กี่ก้าว ยิ่งน้อยก้าวค่ายิ่งสูง",
        ],
        reference: "Wasserman and Faust 1994, section 5.2.2, doi 10.1017/CBO9780511815478",
        level: .organization, weights: .length, options: [.length], cost: .distancesBack
    ) { run throws(Stopped) in .scores(run.graph.closeness(.network, of: try run.distancesBack())) }

    public static let outCloseness = Measure(
        id: "out-closeness",
        title: ["en": "Out-closeness (Wasserman–Faust)", "th": "ความใกล้ชิดขาออก (Wasserman–Faust)"],
        summary: [
            "en": "How few steps it takes from the organization to the whole network, along the direction of ties.",
            "th": "จากองค์กรนี้ไปถึงทั้งเครือข่ายตามทิศทางของความเชื่อมโยงใช้กี่ก้าว ยิ่งน้อยก้าวค่ายิ่งสูง",
        ],
        reference: "Wasserman and Faust 1994, section 5.2.2, doi 10.1017/CBO9780511815478",
        level: .organization, weights: .length, options: [.length], cost: .distances
    ) { run throws(Stopped) in .scores(run.graph.closeness(.network, of: try run.distances())) }

    public static let inHarmonic = Measure(
        id: "in-harmonic", title: ["en": "In-harmonic closeness", "th": "ความใกล้ชิดฮาร์มอนิกขาเข้า"],
        summary: [
            "en": "How near the organization is to the others, along the direction of ties that lead to it.",
            "th": "องค์กรอื่นเข้ามาถึงองค์กรนี้ตามทิศทางของความเชื่อมโยงได้ใกล้เพียงใด",
        ],
        reference: "Marchiori and Latora 2000, doi 10.1016/S0378-4371(00)00311-3",
        level: .organization, weights: .length, options: [.length, .isNormalized], cost: .distancesBack
    ) { run throws(Stopped) in
        .scores(
            run.graph.harmonicCloseness(normalized: run.options.isNormalized, of: try run.distancesBack()))
    }

    public static let outHarmonic = Measure(
        id: "out-harmonic", title: ["en": "Out-harmonic closeness", "th": "ความใกล้ชิดฮาร์มอนิกขาออก"],
        summary: [
            "en": "How near the others are to the organization, along the direction of ties that leave it.",
            "th": "องค์กรนี้ออกไปถึงองค์กรอื่นตามทิศทางของความเชื่อมโยงได้ใกล้เพียงใด",
        ],
        reference: "Marchiori and Latora 2000, doi 10.1016/S0378-4371(00)00311-3",
        level: .organization, weights: .length, options: [.length, .isNormalized], cost: .distances
    ) { run throws(Stopped) in
        .scores(
            run.graph.harmonicCloseness(normalized: run.options.isNormalized, of: try run.distances()))
    }
}
