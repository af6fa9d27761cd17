/// How central members are who take part with central ones: the first singular vectors of the table of participations.
public struct TwoModeVector: Sendable {
    /// The largest singular value, which ties both vectors together.
    public let singularValue: NetworkFigure
    /// The vectors, each of unit length and nowhere below 0.
    public let scores: TwoModeScores
}

extension TwoModeView {
    /// Bonacich's centrality in two modes: an organization is as central as its projects together, a project as central as
    /// its organizations.
    ///
    /// By repeated multiplication, until no entry moves by more than 10⁻¹³; from equal beginnings, so that of several pieces
    /// with the same largest singular value each keeps its part. In all smaller pieces the scores are 0. Undefined without
    /// participations, and where 100 000 rounds do not suffice.
    ///
    /// - Parameter progress: may ask to stop.
    /// - Returns: the scores of organizations and of projects, and the singular value.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(*m*) a round, where *m* is the number of participations.
    ///
    /// For a and b, both in P and Q, all scores are 1/√2 and the singular value is 2.
    ///
    /// Reference: P. Bonacich, "Simultaneous group and individual centralities", Social Networks 13, 1991, 155–168,
    /// doi 10.1016/0378-8733(91)90018-O.
    public func bonacich(progress: WorkProgress? = nil) throws(Stopped) -> TwoModeVector {
        guard participationCount > 0 else { return undefinedVector(.noParticipations) }
        let n = organizationCount
        var vector = [Double](repeating: 1, count: count)
        Self.normalize(&vector, 0..<n)
        for _ in 0..<100_000 {
            try progress?.check()
            var next = vector
            multiply(n..<count, by: vector, into: &next)
            Self.normalize(&next, n..<count)
            multiply(0..<n, by: next, into: &next)
            let singularValue = Self.normalize(&next, 0..<n)
            let moved = zip(vector, next).reduce(0) { max($0, ($1.0 - $1.1).magnitude) }
            vector = next
            if moved <= 1e-13 {
                return TwoModeVector(singularValue: NetworkFigure(singularValue), scores: scores(vector))
            }
        }
        return undefinedVector(.didNotSettle)
    }

    /// For each member of a part, the sum of its counterparts' entries.
    private func multiply(_ part: Range<Int>, by vector: [Double], into result: inout [Double]) {
        for v in part {
            result[v] = rows.targets[rows.offsets[v]..<rows.offsets[v + 1]].reduce(0) { $0 + vector[Int($1)] }
        }
    }

    /// Gives a part of the vector unit length; what it was before.
    @discardableResult
    private static func normalize(_ vector: inout [Double], _ part: Range<Int>) -> Double {
        let length = part.reduce(0) { $0 + vector[$1] * vector[$1] }.squareRoot()
        for v in part where length > 0 { vector[v] /= length }
        return length
    }

    private func undefinedVector(_ reason: Undefined) -> TwoModeVector {
        let all = Dictionary(uniqueKeysWithValues: (0..<count).map { ($0, reason) })
        return TwoModeVector(
            singularValue: .undefined(reason),
            scores: scores([Double](repeating: 0, count: count), undefined: all))
    }
}
