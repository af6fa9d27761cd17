// How much two divisions of the same organizations agree.
//
// With n(i, j) organizations in group i of one and group j of the other, a(i) and b(j) in each, and n in all:
// mutual information I = Σ n(i, j)/n log [n n(i, j) / (a(i) b(j))], entropy H = −Σ a(i)/n log a(i)/n.
//
// 1. Normalized mutual information, by the arithmetic mean: 2 I / (H + H′). L. Danon et al., "Comparing community
//    structure identification", Journal of Statistical Mechanics, P09008, 2005, doi 10.1088/1742-5468/2005/09/P09008.
// 2. Adjusted Rand index: pairs of organizations that both put together, less those that chance would give, as a share of
//    the most there could be. L. Hubert and P. Arabie, "Comparing partitions", Journal of Classification 2, 1985, 193–218,
//    doi 10.1007/BF01908075.
// 3. Variation of information: H + H′ − 2 I, in bits (logarithms of base 2). M. Meilă, "Comparing clusterings — an
//    information based distance", Journal of Multivariate Analysis 98, 2007, 873–895, doi 10.1016/j.jmva.2006.11.013.

/// How much two divisions of the same organizations agree.
public struct PartitionComparison: Hashable, Sendable {
    /// How many organizations were compared.
    public let organizationCount: Int
    /// Mutual information over the mean of the two entropies (arithmetic): 0 where neither says anything about the other,
    /// 1 where they are the same. Many small groups raise it by chance alone. Undefined where neither divides anyone.
    public let normalizedMutualInformation: NetworkFigure
    /// Agreement on pairs beyond chance: 0 on average for unrelated divisions, 1 for the same, below 0 for less than chance.
    /// Undefined where both put everyone together, or both everyone apart.
    public let adjustedRandIndex: NetworkFigure
    /// What each says that the other does not, in bits: 0 for the same, at most log₂ of the number of organizations.
    public let variationOfInformation: NetworkFigure

    /// Compares labels of the same organizations, by position; whoever has no label in one of them is left out.
    ///
    /// - Complexity: O(*n* log *n*).
    package init<One: Hashable, Other: Hashable>(_ one: [One?], _ other: [Other?]) {
        precondition(one.count == other.count, "both divide the same organizations")
        var pairs: [(Int, Int)] = []
        var (ones, others): ([One: Int], [Other: Int]) = ([:], [:])
        var (oneSizes, otherSizes): ([Int], [Int]) = ([], [])
        for case (let a?, let b?) in zip(one, other) {
            let i = ones[a] ?? ones.count
            let j = others[b] ?? others.count
            (ones[a], others[b]) = (i, j)
            if i == oneSizes.count { oneSizes.append(0) }
            if j == otherSizes.count { otherSizes.append(0) }
            oneSizes[i] += 1
            otherSizes[j] += 1
            pairs.append((i, j))
        }
        // Equal pairs stand together, so that sums are made in an order of their own.
        pairs.sort { $0 < $1 }
        var cells: [(i: Int, j: Int, count: Int)] = []
        for (i, j) in pairs {
            if let last = cells.last, last.i == i, last.j == j {
                cells[cells.count - 1].count += 1
            } else {
                cells.append((i, j, 1))
            }
        }
        self.init(cells, oneSizes, otherSizes, count: pairs.count)
    }

    private init(_ cells: [(i: Int, j: Int, count: Int)], _ ones: [Int], _ others: [Int], count: Int) {
        organizationCount = count
        guard count > 1 else {
            normalizedMutualInformation = .undefined(.fewerThanTwoOrganizations)
            adjustedRandIndex = .undefined(.fewerThanTwoOrganizations)
            variationOfInformation = .undefined(.fewerThanTwoOrganizations)
            return
        }
        let n = Double(count)
        func entropy(_ sizes: [Int]) -> Double {
            sizes.reduce(0) { $0 - Double($1) / n * Math.log(Double($1) / n) }
        }
        // H(one | other) and the reverse, from shares of at most 1: sums of nothing below zero, and exactly 0 where the
        // divisions are the same.
        let (h, k) = (entropy(ones), entropy(others))
        var (hGiven, kGiven) = (0.0, 0.0)
        for cell in cells {
            let share = Double(cell.count) / n
            hGiven -= share * Math.log(Double(cell.count) / Double(others[cell.j]))
            kGiven -= share * Math.log(Double(cell.count) / Double(ones[cell.i]))
        }
        let variation = max(0, hGiven + kGiven)
        variationOfInformation = NetworkFigure(variation / Math.log(2))
        // 2 I = H + H′ − variation.
        normalizedMutualInformation =
            ones.count == 1 && others.count == 1
            ? .undefined(.divisionsSayNothing) : NetworkFigure(min(1, max(0, 1 - variation / (h + k))))

        func pairs(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }
        let together = cells.reduce(0) { $0 + pairs($1.count) }
        let (a, b) = (ones.reduce(0) { $0 + pairs($1) }, others.reduce(0) { $0 + pairs($1) })
        let areAlike = (ones.count == 1 && others.count == 1) || (a == 0 && b == 0)
        let chance = a / pairs(count) * b
        adjustedRandIndex =
            areAlike ? .undefined(.divisionsSayNothing) : NetworkFigure((together - chance) / ((a + b) / 2 - chance))
    }
}

extension Partition {
    /// How much this division and another of the same organizations agree.
    ///
    /// - Parameter other: a division of the same graph's organizations.
    /// - Returns: normalized mutual information (arithmetic mean), the adjusted Rand index and the variation of information
    ///   in bits; undefined for fewer than two organizations, the first two also where neither division says anything.
    /// - Complexity: O(*n* log *n*), where *n* is the number of organizations.
    ///
    /// For {a, b}, {c, d} and {a, b}, {c}, {d}: entropies 1 and 1.5 bits, of which they share 1, so that the three are
    /// 0.8, 4/7 and 0.5 bits.
    ///
    /// References: 1. Danon et al. 2005, doi 10.1088/1742-5468/2005/09/P09008. 2. Hubert and Arabie 1985, doi
    /// 10.1007/BF01908075. 3. Meilă 2007, doi 10.1016/j.jmva.2006.11.013.
    public func compared(with other: Partition) -> PartitionComparison {
        precondition(index.ids == other.index.ids, "both divide the same organizations")
        return PartitionComparison(groups, other.groups)
    }

    /// How much the groups agree with labels that the organizations have anyway: sectors, regions, years.
    ///
    /// - Parameter labels: what each organization has, by position; those without are left out.
    /// - Returns: as ``compared(with:)``.
    public func compared<Label: Hashable>(withLabels labels: [Label?]) -> PartitionComparison {
        precondition(labels.count == index.count, "there is one label or none for each organization")
        return PartitionComparison(groups.map { Optional($0) }, labels)
    }
}
