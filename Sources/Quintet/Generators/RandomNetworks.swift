/// Random networks with known properties, for tests, timing and null models. The generator is passed in: the same
/// ``SeededGenerator`` gives the same network. Organizations are called o1, o2, ….
public enum RandomNetworks {
    /// Every pair tied with the same chance, independently.
    ///
    /// P. Erdős and A. Rényi, "On random graphs I", Publicationes Mathematicae Debrecen 6, 1959, 290–297; in E. N. Gilbert's
    /// form, doi 10.1214/aoms/1177706098.
    ///
    /// - Parameters:
    ///   - count: how many organizations.
    ///   - probability: the chance of each pair, or of each ordered pair if directed, 0 to 1.
    ///   - isDirected: whether ties have a direction.
    ///   - weights: from which whole strengths to draw, each as likely; 1 unless said.
    ///   - generator: where the random choices come from.
    /// - Complexity: O(count + ties): it leaps from tie to tie.
    public static func erdosRenyi(
        _ count: Int, probability: Double, isDirected: Bool = false, weights: ClosedRange<Int> = 1...1,
        using generator: inout some RandomNumberGenerator
    ) -> Network {
        let pairs = isDirected ? count * (count - 1) : count * (count - 1) / 2
        var network = numbered(count)
        var pair = -1
        while let next = leap(from: pair, probability: probability, below: pairs, using: &generator) {
            pair = next
            let (source, target) = isDirected ? orderedPair(pair, count) : unorderedPair(pair)
            append(&network, source, target, isDirected, weights, using: &generator)
        }
        return network
    }

    /// Groups of equal size, with one chance for ties within them and another for ties between.
    ///
    /// A. Condon and R. M. Karp, "Algorithms for graph partitioning on the planted partition model", Random Structures and
    /// Algorithms 18, 2001, 116–140, doi 10.1002/1098-2418(200103)18:2<116::AID-RSA1001>3.0.CO;2-2.
    ///
    /// - Parameters:
    ///   - groups: how many groups.
    ///   - size: how many organizations each has; o1 to o(size) are the first.
    ///   - inside: the chance of a pair within a group, 0 to 1.
    ///   - between: the chance of a pair of different groups, 0 to 1.
    ///   - weights: from which whole strengths to draw, each as likely; 1 unless said.
    ///   - generator: where the random choices come from.
    /// - Complexity: O(organizations + ties) for `inside` ≤ 1 and small `between`.
    public static func plantedPartition(
        groups: Int, size: Int, inside: Double, between: Double, weights: ClosedRange<Int> = 1...1,
        using generator: inout some RandomNumberGenerator
    ) -> Network {
        let count = groups * size
        var network = numbered(count)
        for group in 0..<groups {
            var pair = -1
            while let next = leap(
                from: pair, probability: inside, below: size * (size - 1) / 2, using: &generator)
            {
                pair = next
                let (one, other) = unorderedPair(pair)
                append(&network, group * size + one, group * size + other, false, weights, using: &generator)
            }
        }
        var pair = -1
        while let next = leap(from: pair, probability: between, below: count * (count - 1) / 2, using: &generator) {
            pair = next
            let (one, other) = unorderedPair(pair)
            if one / size != other / size { append(&network, one, other, false, weights, using: &generator) }
        }
        return network
    }

    private static func numbered(_ count: Int) -> Network {
        NamedNetworks.make(numbered: count, ties: [])
    }

    private static func append(
        _ network: inout Network, _ source: Int, _ target: Int, _ isDirected: Bool, _ weights: ClosedRange<Int>,
        using generator: inout some RandomNumberGenerator
    ) {
        let weight = weights.lowerBound + generator.below(weights.count)
        network.appendTie(
            source: source, target: target, weight: Double(weight), isDirected: isDirected, kind: 0, period: .undated,
            file: 0, row: 0)
    }

    /// The next number after one whose coin falls heads; nil where none does below the bound.
    ///
    /// The number of tails in a row has a geometric distribution, from which one draw takes the place of many coins.
    private static func leap(
        from start: Int, probability: Double, below bound: Int, using generator: inout some RandomNumberGenerator
    ) -> Int? {
        precondition((0.0...1.0).contains(probability), "a chance lies between 0 and 1")
        guard probability > 0, start + 1 < bound else { return nil }
        guard probability < 1 else { return start + 1 }
        let tails = (Math.log(1 - generator.unit()) / Math.log(1 - probability)).rounded(.down)
        guard tails < Double(bound - start - 1) else { return nil }
        return start + 1 + Int(tails)
    }

    /// Pairs (1, 0), (2, 0), (2, 1), (3, 0), … by their number.
    private static func unorderedPair(_ pair: Int) -> (Int, Int) {
        var larger = Int((1 + (1 + 8 * Double(pair)).squareRoot()) / 2)
        // The root of a large number may be rounded to the wrong side.
        while larger * (larger - 1) / 2 > pair { larger -= 1 }
        while (larger + 1) * larger / 2 <= pair { larger += 1 }
        return (pair - larger * (larger - 1) / 2, larger)
    }

    private static func orderedPair(_ pair: Int, _ count: Int) -> (Int, Int) {
        let (source, rest) = pair.quotientAndRemainder(dividingBy: count - 1)
        return (source, rest < source ? rest : rest + 1)
    }
}
