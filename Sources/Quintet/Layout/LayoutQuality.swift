// How good a drawing is, in figures that say different things; no single one says all.

/// Figures of a drawing of a network.
///
/// Ties are read without direction and alike. Each figure is undefined where there is nothing to measure.
public struct LayoutQuality: Sendable {
    /// The mean of ((drawn/d) − 1)² over pairs connected by d hops, at the scale of the drawing where that is least: 0 if
    /// all distances are right.
    ///
    /// Gansner, Koren and North 2004, doi 10.1007/978-3-540-31843-9_25.
    public let stress: NetworkFigure
    /// The mean over organizations of how well partners stand nearest: of k partners and the k nearest in the drawing,
    /// those who are both over those who are either, 0 to 1.
    ///
    /// J. F. Kruiger et al., "Graph layouts by t-SNE", Computer Graphics Forum 36(3), 2017, 283–294,
    /// doi 10.1111/cgf.13187.
    public let neighborhoodPreservation: NetworkFigure
    /// The mean length of ties over the mean distance of all pairs: how near partners are, compared with anybody.
    public let tieLengthRatio: NetworkFigure
    /// The share of pairs of ties without a common end that cross, 0 to 1.
    public let crossingShare: NetworkFigure
}

extension Positions {
    /// How good these positions are as a drawing of a network.
    ///
    /// - Parameters:
    ///   - graph: the network, with the same organizations in the same order.
    ///   - samples: from how many organizations, chosen at random, distances are measured; all where there are fewer.
    ///     A hundred times as many pairs of ties are tried for crossings, or all where there are fewer.
    ///   - seed: of the choice.
    /// - Returns: the figures.
    /// - Complexity: O(samples (*n* log *n* + *m*)), where *n* is the number of organizations and *m* of ties.
    ///
    /// For the path a – b – c drawn with a and c on either side of b at the same distance, the stress is 0, and the
    /// neighborhoods are preserved wholly: 1.
    public func quality(on graph: GraphView, samples: Int = 300, seed: UInt64 = 1) -> LayoutQuality {
        precondition(graph.count == count, "the positions are those of the graph's organizations")
        precondition(samples > 0, "there is at least one sample")
        let rows = graph.partners
        var generator = SeededGenerator(seed: seed)
        let sources = generator.permutation(count).prefix(samples).map { Int($0) }
        var sums = DistanceSums()
        rows.withRawRows { rows in
            var search = BreadthFirst(count: rows.count)
            for source in sources { sums.add(self, rows, source, &search) }
        }
        let crossings = crossingShare(rows, tries: samples * 100, using: &generator)
        return LayoutQuality(
            stress: sums.stress, neighborhoodPreservation: sums.preservation, tieLengthRatio: sums.ratio,
            crossingShare: crossings)
    }

    fileprivate func distance(_ one: Int, _ other: Int) -> Double {
        let (dx, dy) = (points[one].x - points[other].x, points[one].y - points[other].y)
        return (dx * dx + dy * dy).squareRoot()
    }

    private func crossingShare(
        _ rows: Arcs.Rows, tries: Int, using generator: inout SeededGenerator
    ) -> NetworkFigure {
        var ties: [(Int, Int)] = []
        for v in 0..<count {
            for w in rows.targets[rows.offsets[v]..<rows.offsets[v + 1]] where Int(w) > v { ties.append((v, Int(w))) }
        }
        var (pairs, crossings) = (0, 0)
        func look(_ one: (Int, Int), _ other: (Int, Int)) {
            guard one.0 != other.0, one.0 != other.1, one.1 != other.0, one.1 != other.1 else { return }
            pairs += 1
            if cross(one, other) { crossings += 1 }
        }
        if ties.count * (ties.count - 1) / 2 <= tries {
            for one in ties.indices { for other in ties.indices where other > one { look(ties[one], ties[other]) } }
        } else {
            for _ in 0..<tries { look(ties[generator.below(ties.count)], ties[generator.below(ties.count)]) }
        }
        return pairs == 0 ? .undefined(.networkHasNoTies) : NetworkFigure(Double(crossings) / Double(pairs))
    }

    private func cross(_ one: (Int, Int), _ other: (Int, Int)) -> Bool {
        func side(_ a: Int, _ b: Int, _ c: Int) -> Double {
            (points[b].x - points[a].x) * (points[c].y - points[a].y)
                - (points[b].y - points[a].y) * (points[c].x - points[a].x)
        }
        return side(one.0, one.1, other.0) * side(one.0, one.1, other.1) < 0
            && side(other.0, other.1, one.0) * side(other.0, other.1, one.1) < 0
    }
}

/// What is added up over the sources.
private struct DistanceSums {
    // r: a drawn distance over the hops it stands for.
    private var (sumR, sumSquares, connected) = (0.0, 0.0, 0.0)
    private var (preserved, judged) = (0.0, 0.0)
    private var (tieLengths, tieCount) = (0.0, 0.0)
    private var (allLengths, pairs) = (0.0, 0.0)

    mutating func add(_ positions: Positions, _ rows: RawRows, _ source: Int, _ search: inout BreadthFirst) {
        var drawn = (0..<positions.count).map { positions.distance(source, $0) }
        allLengths += drawn.reduce(0, +)
        pairs += Double(positions.count - 1)
        var found: [(Double, Int)] = []
        search.run(rows, from: source) { v, hops in if hops > 0 { found.append((drawn[v], hops)) } }
        for (length, hops) in found {
            let r = length / Double(hops)
            sumR += r
            sumSquares += r * r
            connected += 1
        }
        let partners = Set(rows.targets[rows.offsets[source]..<rows.offsets[source + 1]].map { Int($0) })
        for partner in partners.sorted() { tieLengths += drawn[partner] }
        tieCount += Double(partners.count)
        // With everyone for a partner any drawing would do.
        guard !partners.isEmpty, partners.count < positions.count - 1 else { return }
        drawn[source] = .infinity
        let nearest = drawn.indices.sorted { (drawn[$0], $0) < (drawn[$1], $1) }.prefix(partners.count)
        let both = Double(nearest.count { partners.contains($0) })
        preserved += both / (2 * Double(partners.count) - both)
        judged += 1
    }

    var stress: NetworkFigure {
        guard connected > 0 else { return .undefined(.networkHasNoTies) }
        // The best scale s makes Σ (s r − 1)² least: s = Σ r / Σ r².
        return NetworkFigure(sumSquares > 0 ? max(0, 1 - sumR * sumR / sumSquares / connected) : 1)
    }

    var preservation: NetworkFigure {
        judged > 0
            ? NetworkFigure(preserved / judged) : .undefined(tieCount > 0 ? .tooFewOrganizations : .networkHasNoTies)
    }

    var ratio: NetworkFigure {
        guard tieCount > 0, allLengths > 0 else { return .undefined(.networkHasNoTies) }
        return NetworkFigure(tieLengths / tieCount / (allLengths / pairs))
    }
}
