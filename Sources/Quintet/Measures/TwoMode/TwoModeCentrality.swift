// Density and centrality of organizations and projects together. Borgatti and Everett 1997,
// doi 10.1016/S0378-8733(96)00301-2. K. Faust, "Centrality in affiliation networks", Social Networks 19, 1997, 157–191,
// doi 10.1016/S0378-8733(96)00300-0.

extension TwoModeView {
    /// The share of the possible participations that are there: their number over organizations times projects.
    ///
    /// Undefined without organizations or without projects.
    ///
    /// - Returns: the share, 0 to 1.
    /// - Complexity: O(1).
    ///
    /// For a and b in the project P, and a in Q, it is 3/4.
    ///
    /// Reference: Borgatti and Everett 1997.
    public func density() -> NetworkFigure {
        guard organizationCount > 0, !projects.isEmpty else { return .undefined(.noParticipations) }
        return NetworkFigure(Double(participationCount) / (Double(organizationCount) * Double(projects.count)))
    }

    /// In how many projects an organization takes part, and how many organizations a project has.
    ///
    /// - Parameter normalized: whether to divide by the number of members of the other kind; undefined where there are none.
    /// - Returns: the scores.
    /// - Complexity: O(*n*).
    ///
    /// For a and b in the project P, and a in Q: a 2, b 1, P 2, Q 1; normalized 1, 1/2, 1, 1/2.
    ///
    /// Reference: Borgatti and Everett 1997.
    public func degree(normalized: Bool = false) -> TwoModeScores {
        let degrees = (0..<count).map { Double(rows.offsets[$0 + 1] - rows.offsets[$0]) }
        guard normalized else { return scores(degrees) }
        var undefined: [Int: Undefined] = [:]
        let shares = (0..<count).map { v in
            let others = Double(others(of: v))
            if others == 0 { undefined[v] = .noParticipations }
            return others == 0 ? 0 : degrees[v] / others
        }
        return scores(shares, undefined: undefined)
    }

    /// How near a member is to all others of both kinds, as a share of how near it could be.
    ///
    /// At best, members of the other kind are 1 away and those of its own 2: the score is that sum over the true one. In a
    /// network in pieces, both sums run over those reached, and the quotient is multiplied with the share of all others
    /// reached (as Wasserman and Faust do in one mode), so that it never exceeds 1 and a piece apart gains nothing.
    /// Undefined for a member that reaches nobody.
    ///
    /// - Parameter progress: told of each search, one for each member; may ask to stop.
    /// - Returns: the scores, 0 to 1.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(*n* *m*), where *n* is the number of members and *m* of participations.
    ///
    /// For a and b in the project P, and a in Q: a (1 + 1 + 2)/(1 + 1 + 2) = 1, b 4/6.
    ///
    /// Reference: Borgatti and Everett 1997; for networks in pieces S. Wasserman and K. Faust, "Social Network Analysis",
    /// 1994, equation 5.22, doi 10.1017/CBO9780511815478.
    public func closeness(progress: WorkProgress? = nil) throws(Stopped) -> TwoModeScores {
        let totals = try rows.distanceSummary(lengths: nil, progress: progress).total
        let pieces = rows.connectedComponents()
        var sizes = [(organizations: Int, projects: Int)](repeating: (0, 0), count: count)
        for v in 0..<count {
            if v < organizationCount { sizes[pieces[v]].organizations += 1 } else { sizes[pieces[v]].projects += 1 }
        }
        var undefined: [Int: Undefined] = [:]
        let values = (0..<count).map { v in
            let piece = sizes[pieces[v]]
            let (own, other) =
                v < organizationCount ? (piece.organizations, piece.projects) : (piece.projects, piece.organizations)
            guard other > 0 else {
                undefined[v] = .reachesNobody
                return 0.0
            }
            let reached = Double(other + own - 1) / Double(count - 1)
            return Double(other + 2 * (own - 1)) / totals[v] * reached
        }
        return scores(values, undefined: undefined)
    }

    /// How many pairs of other members, of either kind, have their shortest paths through each one.
    ///
    /// A pair with several shortest paths counts by the share of them that pass.
    ///
    /// - Parameters:
    ///   - normalized: whether to divide by the most there could be with as many organizations and projects; undefined where
    ///     that is 0.
    ///   - progress: told of each search, one for each member; may ask to stop.
    /// - Returns: the scores.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(*n* *m*), where *n* is the number of members and *m* of participations.
    ///
    /// For a and b in the project P, and a in Q, that is the path b – P – a – Q: P and a 2, the others 0.
    ///
    /// Reference: Borgatti and Everett 1997.
    public func betweenness(
        normalized: Bool = false, progress: WorkProgress? = nil
    ) throws(Stopped) -> TwoModeScores {
        let dependencies = try rows.dependencies(lengths: nil, progress: progress)
        guard normalized else { return scores(dependencies.map { $0 / 2 }) }
        var undefined: [Int: Undefined] = [:]
        let (forOrganizations, forProjects) = (
            Self.mostBetweenness(own: organizationCount, other: projects.count),
            Self.mostBetweenness(own: projects.count, other: organizationCount)
        )
        let values = (0..<count).map { v in
            let most = v < organizationCount ? forOrganizations : forProjects
            if most <= 0 { undefined[v] = .tooFewOrganizations }
            return most <= 0 ? 0 : dependencies[v] / 2 / most
        }
        return scores(values, undefined: undefined)
    }

    /// The betweenness of the best placed of `own` members among `other` ones of the other kind: each of those hangs on it
    /// alone, with the rest of its own kind spread over them as evenly as can be.
    private static func mostBetweenness(own: Int, other: Int) -> Double {
        guard own > 0, other > 0 else { return 0 }
        let (quotient, remainder) = (own - 1).quotientAndRemainder(dividingBy: other)
        let (m, s, t) = (Double(other), Double(quotient), Double(remainder))
        return (m * m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
    }

    private func others(of v: Int) -> Int { v < organizationCount ? projects.count : organizationCount }
}
