// The backbone: those ties that are stronger than chance would make any tie of an organization of so many partners.
//
// M. Á. Serrano, M. Boguñá and A. Vespignani, "Extracting the multiscale backbone of complex weighted networks", PNAS
// 106(16), 2009, 6483–6488, doi 10.1073/pnas.0808904106. An organization's strength s cut at random into k parts, the
// chance that one of them is at least w is (1 − w/s)^(k − 1). A tie is judged from both its ends and keeps the smaller
// chance; an end with a single partner can't judge (its chance is 1).

extension GraphView {
    /// The chance of each tie to be at least so strong, if its ends handed out their strengths at random.
    ///
    /// Directed, a tie is judged among the outgoing ones of its source and among the incoming ones of its target. Parallel
    /// ties are one; ties of an organization with itself are left out, and so is their strength.
    ///
    /// - Returns: the chances, 0 to 1: the smaller, the more the tie stands out.
    /// - Complexity: O(*n* + *m*), where *n* is the number of organizations and *m* of ties.
    ///
    /// For a star whose hub has ties of strength 8, 1 and 1, the chances are (1 − 0.8)² = 0.04 and (1 − 0.1)² = 0.81.
    ///
    /// Reference: Serrano, Boguñá and Vespignani 2009, doi 10.1073/pnas.0808904106.
    public func disparity() -> CollaborationScores {
        let out = outgoing.strengths
        let into = isDirected ? incoming.strengths : out
        var ends: [(source: Int, target: Int)] = []
        var values: [Double] = []
        ends.reserveCapacity(tieCount)
        values.reserveCapacity(tieCount)
        for v in 0..<count {
            for arc in offsets[v]..<offsets[v + 1] where isDirected || Int(targets[arc]) > v {
                let w = Int(targets[arc])
                ends.append((v, w))
                values.append(
                    min(
                        chance(weights[arc], of: out[v], offsets[v + 1] - offsets[v]),
                        chance(weights[arc], of: into[w], incomingOffsets[w + 1] - incomingOffsets[w])))
            }
        }
        return CollaborationScores(values, ends: ends, isDirected: isDirected, index: index)
    }

    /// The ties that stand out: those whose ``disparity()`` is below a significance.
    ///
    /// - Parameter significance: how small the chance has to be, above 0 and below 1; the authors use 0.05 and less. With
    ///   strengths all alike no tie stands out.
    /// - Returns: the positions of the ties' ends, in the order of ``CollaborationScores``.
    /// - Complexity: O(*n* + *m*).
    ///
    /// For a star whose hub has ties of strength 8, 1 and 1 only the first is left.
    ///
    /// Reference: Serrano, Boguñá and Vespignani 2009, doi 10.1073/pnas.0808904106.
    public func backbone(significance: Double = 0.05) -> [(source: Int, target: Int)] {
        precondition(significance > 0 && significance < 1, "a significance lies between 0 and 1")
        let chances = disparity()
        return chances.ends.indices.filter { chances.values[$0] < significance }.map { chances.ends[$0] }
    }
}

/// (1 − w/s)^(k − 1), by squaring.
private func chance(_ weight: Double, of strength: Double, _ partners: Int) -> Double {
    guard partners > 1 else { return 1 }
    var (base, power, exponent) = (max(0, 1 - weight / strength), 1.0, partners - 1)
    while exponent > 0 {
        if exponent & 1 == 1 { power *= base }
        base *= base
        exponent >>= 1
    }
    return power
}

extension Arcs.Rows {
    /// The strength of all arcs of each position.
    fileprivate var strengths: [Double] {
        (0..<offsets.count - 1).map { v in weights[offsets[v]..<offsets[v + 1]].reduce(0, +) }
    }
}
