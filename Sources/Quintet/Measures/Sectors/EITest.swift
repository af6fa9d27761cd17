// Whether the E-I index is more than chance: who is of which sector is dealt anew, again and again, while the organizations
// keep their ties and the sectors their sizes.

/// What chance would make of an E-I index.
public struct EITest: Hashable, Sendable {
    /// The index of the data.
    public let index: EIIndex
    /// The mean of the index over the dealings.
    public let mean: Double
    /// Its standard deviation over the dealings.
    public let standardDeviation: Double
    /// Between which values the middle 95% of the dealings lie.
    public let interval: ClosedRange<Double>
    /// The chance of an index as low as the data's, or lower: small where ties stay inside sectors more than by chance.
    public let asInward: Double
    /// The chance of an index as high as the data's, or higher: small where ties cross sectors more than by chance.
    public let asOutward: Double
    /// How many dealings were looked at.
    public let dealings: Int
    /// Whether those were all that there are, each once; otherwise they were drawn, and each chance is
    /// (1 + hits) / (1 + dealings).
    public let isExact: Bool

    /// The chance of an index as far out on the side of the data's, doubled: for who had no side in mind beforehand.
    public var eitherSide: Double { min(1, 2 * min(asInward, asOutward)) }
}

extension GraphView {
    /// Whether ties cross sectors, or stay inside them, more than chance would have it.
    ///
    /// The sectors are dealt anew among the organizations that have one, while these keep their ties. Where there are no more
    /// ways to deal than `permutations`, each is looked at once and the chances are exact; otherwise as many are drawn.
    ///
    /// - Parameters:
    ///   - permutations: how many dealings to draw, at least 1; 1,000 tell chances down to 0.001.
    ///   - seed: where the random choices begin.
    ///   - countingStrength: whether a tie counts by its strength.
    ///   - drawsAlways: whether to draw even where all could be looked at.
    ///   - progress: told of the dealings; may ask to stop.
    /// - Returns: the test; nil where the index is undefined or fewer than two sectors are there.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(`permutations` (*n* + *m*)), where *n* is the number of organizations and *m* of ties.
    ///
    /// For the path a – b – c of government, academia, academia there are three dealings: the odd one in the middle gives 1,
    /// at either end 0. An index of 0 or lower has the chance 2/3.
    ///
    /// Reference: Krackhardt and Stern 1988, doi 10.2307/2786835.
    public func eiTest(
        permutations: Int = 1000, seed: UInt64 = 1, countingStrength: Bool = false, drawsAlways: Bool = false,
        progress: WorkProgress? = nil
    ) throws(Stopped) -> EITest? {
        try GroupTies(self).eiTest(
            permutations: permutations, seed: seed, countingStrength: countingStrength, drawsAlways: drawsAlways,
            progress: progress)
    }
}

extension GroupTies {
    package func eiTest(
        permutations: Int, seed: UInt64, countingStrength: Bool = false, drawsAlways: Bool = false,
        progress: WorkProgress? = nil
    ) throws(Stopped) -> EITest? {
        precondition(permutations > 0, "at least one dealing is drawn")
        let index = eiIndex(countingStrength: countingStrength)
        guard index.value.value != nil, groupsPresent > 1 else { return nil }
        let isExact = !drawsAlways && dealingCount(upTo: permutations) != nil
        let sums =
            isExact
            ? try everyDealing(countingStrength: countingStrength, progress: progress)
            : try LabelShuffles.insideSums(
                of: self, countingStrength: countingStrength, count: permutations, seed: seed, progress: progress)
        // Sums of strengths taken in another order may part in the last bits.
        let slack = countingStrength ? 1e-9 * (index.across + index.inside) : 0
        let inward = sums.count { $0 >= index.inside - slack }
        let outward = sums.count { $0 <= index.inside + slack }
        func chance(_ hits: Int) -> Double {
            isExact ? Double(hits) / Double(sums.count) : Double(1 + hits) / Double(1 + sums.count)
        }
        let total = index.across + index.inside
        let values = sums.map { 1 - 2 * $0 / total }
        let mean = values.reduce(0, +) / Double(values.count)
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
        return EITest(
            index: index, mean: mean, standardDeviation: variance.squareRoot(), interval: middle95(of: values),
            asInward: chance(inward), asOutward: chance(outward), dealings: sums.count, isExact: isExact)
    }

    /// In how many ways the labels can be dealt: n! / Π n_k!; nil where more than the limit.
    private func dealingCount(upTo limit: Int) -> Int? {
        var (count, dealt) = (1, 0)
        for size in sizes {
            // C(dealt + size, size), factor by factor: each step divides without remainder.
            for i in 1..<max(size + 1, 1) {
                let (product, overflows) = count.multipliedReportingOverflow(by: dealt + i)
                guard !overflows else { return nil }
                count = product / i
                guard count <= limit else { return nil }
            }
            dealt += size
        }
        return count
    }

    /// What is inside in each way to deal the labels, once each.
    private func everyDealing(countingStrength: Bool, progress: WorkProgress?) throws(Stopped) -> [Double] {
        let rows = Arcs.Rows(offsets: offsets, targets: targets, weights: weights, merged: [])
        var labels = self.labels.sorted()
        var sums: [Double] = []
        repeat {
            sums.append(
                rows.withRawRows { rows in
                    labels.withUnsafeBufferPointer { LabelShuffles.inside(rows, $0, countingStrength) }
                })
            try progress?.check()
        } while labels.advanceToNextPermutation()
        return sums
    }
}

/// Between which two of the values the middle 95% lie.
func middle95(of values: [Double]) -> ClosedRange<Double> {
    let sorted = values.sorted()
    let cut = Int(Double(sorted.count) * 0.025)
    return sorted[cut]...sorted[sorted.count - 1 - cut]
}

extension [UInt8] {
    /// Puts the elements into the next order of all orders, lexicographically; false after the last.
    fileprivate mutating func advanceToNextPermutation() -> Bool {
        guard let rise = indices.dropLast().last(where: { self[$0] < self[$0 + 1] }) else { return false }
        guard let next = indices.last(where: { self[$0] > self[rise] }) else { return false }
        swapAt(rise, next)
        self[(rise + 1)...].reverse()
        return true
    }
}
