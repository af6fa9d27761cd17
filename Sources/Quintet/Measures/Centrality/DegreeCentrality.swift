// Degree: how many partners an organization has. Strength: how strong its ties are together.
//
// A tie of an organization with itself counts in neither; parallel ties count once in the degree, and together in the
// strength. L. C. Freeman, "Centrality in social networks: conceptual clarification", Social Networks 1, 1979, 215–239,
// doi 10.1016/0378-8733(78)90021-7. A. Barrat et al., "The architecture of complex weighted networks", PNAS 101, 2004,
// 3747–3752, doi 10.1073/pnas.0400087101.

/// Which arcs of a directed graph a measure looks at; in an undirected graph all three are the same.
public enum ArcDirection: String, CaseIterable, Sendable {
    /// Arcs of either direction.
    case any
    /// Arcs that end at the organization.
    case incoming
    /// Arcs that start at the organization.
    case outgoing
}

extension GraphView {
    /// The number of partners each organization has.
    ///
    /// The number of different organizations at the far ends of its ties. In a directed graph with `.any`, a partner
    /// counts once, whichever way the arcs between the two run. An organization without ties has 0. Weights are ignored,
    /// and so are ties of an organization with itself.
    ///
    /// - Parameters:
    ///   - direction: which arcs count in a directed graph.
    ///   - normalized: whether to divide by the n − 1 partners it could have; undefined in a network of one.
    /// - Returns: the scores, 0 to n − 1, or 0 to 1 if normalized.
    /// - Complexity: O(*n*), or O(*n* + *m*) for `.any` in a directed graph, where *n* is the number of organizations and
    ///   *m* of ties.
    ///
    /// For the path a – b – c the degrees are a 1, b 2, c 1.
    ///
    /// Reference: Freeman 1979, doi 10.1016/0378-8733(78)90021-7.
    public func degree(_ direction: ArcDirection = .any, normalized: Bool = false) -> Scores {
        let rows = rows(direction)
        let degrees = (0..<count).map { Double(rows.offsets[$0 + 1] - rows.offsets[$0]) }
        guard normalized else { return Scores(degrees, index: index) }
        guard count > 1 else { return Scores(allUndefined: .fewerThanTwoOrganizations, index: index) }
        return Scores(degrees.map { $0 / Double(count - 1) }, index: index)
    }

    /// The strength of each organization's ties together.
    ///
    /// The sum of the weights of its ties, parallel ones included and those with itself left out. In a directed graph,
    /// `.any` adds the arcs of both directions. An organization without ties has 0.
    ///
    /// - Parameter direction: which arcs count in a directed graph.
    /// - Returns: the scores, in the unit of the weights.
    /// - Complexity: O(*n* + *m*).
    ///
    /// For a –2– b –0.5– c the strengths are a 2, b 2.5, c 0.5.
    ///
    /// Reference: Barrat et al. 2004, doi 10.1073/pnas.0400087101.
    public func strength(_ direction: ArcDirection = .any) -> Scores {
        let rows = rows(direction)
        let strengths = (0..<count).map { v in
            rows.weights[rows.offsets[v]..<rows.offsets[v + 1]].reduce(0, +)
        }
        return Scores(strengths, index: index)
    }

    private func rows(_ direction: ArcDirection) -> Arcs.Rows {
        switch direction {
        case .any: partners
        case .incoming: incoming
        case .outgoing: outgoing
        }
    }
}

extension Measure {
    public static let degree = Measure(
        id: "degree", title: ["en": "Degree", "th": "จำนวนพันธมิตร"],
        summary: [
            "en": "How many partners an organization has.",
            "th": "องค์กรมีพันธมิตรกี่ราย",
        ],
        reference: "Freeman 1979, doi 10.1016/0378-8733(78)90021-7", level: .organization, weights: .ignored,
        options: [.isNormalized], number: .whole
    ) { run throws(Stopped) in .scores(run.graph.degree(normalized: run.options.isNormalized)) }

    public static let inDegree = Measure(
        id: "in-degree", title: ["en": "In-degree", "th": "จำนวนพันธมิตรขาเข้า"],
        summary: [
            "en": "How many partners direct a tie at the organization.",
            "th": "มีพันธมิตรกี่รายที่เชื่อมโยงเข้ามาหาองค์กร",
        ],
        reference: "Freeman 1979, doi 10.1016/0378-8733(78)90021-7", level: .organization, weights: .ignored,
        options: [.isNormalized], number: .whole
    ) { run throws(Stopped) in .scores(run.graph.degree(.incoming, normalized: run.options.isNormalized)) }

    public static let outDegree = Measure(
        id: "out-degree", title: ["en": "Out-degree", "th": "จำนวนพันธมิตรขาออก"],
        summary: [
            "en": "At how many partners the organization directs a tie.",
            "th": "องค์กรเชื่อมโยงออกไปหาพันธมิตรกี่ราย",
        ],
        reference: "Freeman 1979, doi 10.1016/0378-8733(78)90021-7", level: .organization, weights: .ignored,
        options: [.isNormalized], number: .whole
    ) { run throws(Stopped) in .scores(run.graph.degree(.outgoing, normalized: run.options.isNormalized)) }

    public static let strength = Measure(
        id: "strength", title: ["en": "Strength", "th": "ความเข้มแข็งรวม"],
        summary: [
            "en": "How strong all of an organization's ties are together.",
            "th": "ความเชื่อมโยงทั้งหมดขององค์กรเข้มแข็งรวมกันเท่าใด",
        ],
        reference: "Barrat et al. 2004, doi 10.1073/pnas.0400087101", level: .organization, weights: .strength,
        options: [], number: .decimals(1)
    ) { run throws(Stopped) in .scores(run.graph.strength()) }

    public static let inStrength = Measure(
        id: "in-strength", title: ["en": "In-strength", "th": "ความเข้มแข็งขาเข้า"],
        summary: [
            "en": "How strong the ties directed at the organization are together.",
            "th": "ความเชื่อมโยงที่เข้ามาหาองค์กรเข้มแข็งรวมกันเท่าใด",
        ],
        reference: "Barrat et al. 2004, doi 10.1073/pnas.0400087101", level: .organization, weights: .strength,
        options: [], number: .decimals(1)
    ) { run throws(Stopped) in .scores(run.graph.strength(.incoming)) }

    public static let outStrength = Measure(
        id: "out-strength", title: ["en": "Out-strength", "th": "ความเข้มแข็งขาออก"],
        summary: [
            "en": "How strong the ties that the organization directs at others are together.",
            "th": "ความเชื่อมโยงที่องค์กรมีออกไปหารายอื่นเข้มแข็งรวมกันเท่าใด",
        ],
        reference: "Barrat et al. 2004, doi 10.1073/pnas.0400087101", level: .organization, weights: .strength,
        options: [], number: .decimals(1)
    ) { run throws(Stopped) in .scores(run.graph.strength(.outgoing)) }
}
