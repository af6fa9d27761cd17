// Hubs and authorities (HITS): good hubs point at good authorities, and good authorities are pointed at by good hubs.
//
// In words: an authority's score is the sum of those of the hubs that point at it, and a hub's the sum of those of the
// authorities it points at, up to a factor: the leading vectors of AAᵀ and AᵀA. Where several vectors lead, those that
// repeated adding up, started alike for all, comes to. J. M. Kleinberg, "Authoritative sources in a hyperlinked environment",
// Journal of the ACM 46, 1999, 604–632, doi 10.1145/324133.324140.
//
// In an undirected graph everyone is a hub and an authority alike. Scores are scaled to a sum of their squares of 1, as
// Kleinberg's are; networkx scales them to a sum of 1.

/// Who points at the important, and who is pointed at.
public struct HubsAndAuthorities: Sendable {
    /// How much each organization points at good authorities.
    public let hubs: Scores
    /// How much each organization is pointed at by good hubs.
    public let authorities: Scores
}

extension GraphView {
    /// How good each organization is as a hub and as an authority.
    ///
    /// Ties of an organization with itself are ignored. Undefined for everyone where the network has no ties.
    ///
    /// - Parameters:
    ///   - counting: whether ties count alike or by strength; alike unless said.
    ///   - progress: asked at each step; may ask to stop.
    /// - Returns: the scores, 0 to 1 each.
    /// - Throws: ``Stopped`` when asked to stop; ``ConvergenceError`` if the steps do not settle.
    /// - Complexity: O(*n* + *m*) for each of some dozens of steps, and more where several parts of the network are nearly as
    ///   important, where *n* is the number of organizations and *m* of ties; space O(48 *n* + *m*).
    ///
    /// For a → c, b → c the hubs are a 1/√2, b 1/√2, c 0, and the authorities a 0, b 0, c 1.
    ///
    /// Reference: Kleinberg 1999, doi 10.1145/324133.324140.
    public func hubsAndAuthorities(
        counting: TieCounting = .alike, progress: WorkProgress? = nil
    ) throws -> HubsAndAuthorities {
        guard let vector = try sides.leadingEigenvector(counting, "hubs", progress)?.vector else {
            let none = Scores(allUndefined: .networkHasNoTies, index: index)
            return HubsAndAuthorities(hubs: none, authorities: none)
        }
        return HubsAndAuthorities(
            hubs: unitScores(Array(vector[..<count])), authorities: unitScores(Array(vector[count...])))
    }

    /// Everyone twice, as a hub and, count places later, as an authority: an undirected graph of two sides, whose leading
    /// vector holds both.
    private var sides: Arcs.Rows {
        var arcs = Arcs()
        arcs.reserveCapacity(2 * targets.count)
        for v in 0..<count {
            for arc in offsets[v]..<offsets[v + 1] {
                let (hub, authority) = (Int32(truncatingIfNeeded: v), targets[arc] + Int32(truncatingIfNeeded: count))
                arcs.append(hub, authority, weights[arc])
                arcs.append(authority, hub, weights[arc])
            }
        }
        return arcs.rows(count: 2 * count)
    }

    /// Scores of length 1.
    private func unitScores(_ vector: [Double]) -> Scores {
        let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return Scores(vector.map { $0 / length }, index: index)
    }
}

extension Measure {
    public static let hubs = Measure(
        id: "hubs", title: ["en": "Hub score", "th": "คะแนนผู้ชี้ทาง"],
        summary: [
            "en": "How much the organization points at those whom other hubs point at too.",
            "th": "องค์กรเชื่อมโยงออกไปหาองค์กรที่ผู้ชี้ทางรายอื่นเชื่อมโยงไปหาเช่นกันมากเพียงใด",
        ],
        reference: "Kleinberg 1999, doi 10.1145/324133.324140", level: .organization, weights: .ignored,
        options: [.counting], cost: .rounds
    ) { run throws(Stopped) in try run.settled { try run.hubsAndAuthorities().hubs } }

    public static let authorities = Measure(
        id: "authorities", title: ["en": "Authority score", "th": "คะแนนผู้เป็นที่อ้างอิง"],
        summary: [
            "en": "How much the organization is pointed at by those who point at the important.",
            "th": "องค์กรได้รับการเชื่อมโยงเข้ามาจากผู้ที่เชื่อมโยงไปหาองค์กรสำคัญมากเพียงใด",
        ],
        reference: "Kleinberg 1999, doi 10.1145/324133.324140", level: .organization, weights: .ignored,
        options: [.counting], cost: .rounds
    ) { run throws(Stopped) in
        try run.settled { try run.hubsAndAuthorities().authorities }
    }
}
