// Whether organizations choose partners of their own sector more than their shares of the ties would have it.
//
// e is the share of tie ends inside sectors, a(s) the share of all ends that sector s has; every tie counts from both ends.
// Assortativity r = (e − Σ a²) / (1 − Σ a²), modularity Q = e − Σ a².
//
// M. E. J. Newman, "Mixing patterns in networks", Physical Review E 67, 026126 (2003), doi 10.1103/PhysRevE.67.026126.

extension GroupTies {
    /// e and Σ a²; nil without ties.
    private func mixing(countingStrength: Bool) -> (inside: Double, chance: Double)? {
        let ends = ends(countingStrength: countingStrength)
        let total = 2 * ends.inside.reduce(0, +) + ends.leaving.reduce(0, +)
        guard total > 0 else { return nil }
        let chance = zip(ends.inside, ends.leaving).reduce(0.0) { sum, group in
            let share = (2 * group.0 + group.1) / total
            return sum + share * share
        }
        return (2 * ends.inside.reduce(0, +) / total, chance)
    }

    /// Whether all ties have their ends in one group, so that there is nothing to mix.
    private var hasOneGroupOfTies: Bool {
        let ends = ends(countingStrength: false)
        return zip(ends.inside, ends.leaving).count { $0.0 + $0.1 > 0 } == 1
    }

    package func assortativity(countingStrength: Bool = false) -> NetworkFigure {
        guard let mixing = mixing(countingStrength: countingStrength) else { return .undefined(.noTieBetweenKnown) }
        guard !hasOneGroupOfTies else { return .undefined(.oneSector) }
        return NetworkFigure((mixing.inside - mixing.chance) / (1 - mixing.chance))
    }

    package func modularity(countingStrength: Bool = false) -> NetworkFigure {
        guard let mixing = mixing(countingStrength: countingStrength) else { return .undefined(.noTieBetweenKnown) }
        return NetworkFigure(mixing.inside - mixing.chance)
    }
}

extension GraphView {
    /// Whether organizations work with their own sector more than the sectors' shares of the ties would have it: nominal
    /// assortativity.
    ///
    /// Partners are those in either direction, each pair once; ties with an end without a sector are left out. Undefined
    /// where no tie joins two organizations of known sectors, and where all such ties are of one sector.
    ///
    /// - Parameter countingStrength: whether a tie counts by its strength; otherwise every pair counts 1.
    /// - Returns: 1 where all ties stay inside sectors, 0 where they fall as by chance, below 0 where they avoid it.
    /// - Complexity: O(*n* + *m*), where *n* is the number of organizations and *m* of ties.
    ///
    /// For the path a – b – c of government, academia, academia: e = 1/2, Σ a² = (1/4)² + (3/4)² = 5/8, r = −1/3.
    ///
    /// Reference: Newman 2003, doi 10.1103/PhysRevE.67.026126.
    public func sectorAssortativity(countingStrength: Bool = false) -> NetworkFigure {
        GroupTies(self).assortativity(countingStrength: countingStrength)
    }

    /// How much more of the ties lies inside the sectors than their shares of the ties would put there: the modularity of
    /// the division into sectors.
    ///
    /// Read as ``sectorAssortativity(countingStrength:)`` is; 0 where all ties are of one sector. Not to be taken for the
    /// modularity of the best clusters (``modularity(of:resolution:)``).
    ///
    /// - Parameter countingStrength: whether a tie counts by its strength; otherwise every pair counts 1.
    /// - Returns: −½ to 1.
    /// - Complexity: O(*n* + *m*).
    ///
    /// For the path a – b – c of government, academia, academia it is 1/2 − 5/8 = −1/8.
    ///
    /// Reference: Newman 2003, doi 10.1103/PhysRevE.67.026126.
    public func sectorModularity(countingStrength: Bool = false) -> NetworkFigure {
        GroupTies(self).modularity(countingStrength: countingStrength)
    }
}

extension Measure {
    public static let sectorAssortativity = Measure(
        id: "sector-assortativity", title: ["en": "Assortativity by sector", "th": "การจับคู่ภายในภาคส่วนเดียวกัน"],
        summary: [
            "en":
                "Whether organizations work with their own sector more (above 0) or less (below 0) than chance has it.",
            "th": "องค์กรทำงานกับภาคส่วนเดียวกันมากกว่า (สูงกว่า 0) หรือน้อยกว่า (ต่ำกว่า 0) ที่จะเป็นโดยบังเอิญ",
        ],
        reference: "Newman 2003, doi 10.1103/PhysRevE.67.026126", level: .network, weights: .ignored, options: []
    ) { run throws(Stopped) in .figure(run.graph.sectorAssortativity()) }

    public static let sectorModularity = Measure(
        id: "sector-modularity", title: ["en": "Modularity by sector", "th": "มอดูลาริตีตามภาคส่วน"],
        summary: [
            "en": "How much more of the ties lies inside sectors than the sectors' shares of ties would put there.",
            "th": "ความเชื่อมโยงอยู่ภายในภาคส่วนมากกว่าที่ควรเป็นตามสัดส่วนของแต่ละภาคส่วนเพียงใด",
        ],
        reference: "Newman 2003, doi 10.1103/PhysRevE.67.026126", level: .network, weights: .ignored, options: []
    ) { run throws(Stopped) in .figure(run.graph.sectorModularity()) }
}
