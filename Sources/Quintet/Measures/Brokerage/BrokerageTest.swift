/// Whether brokers broker more, or less, than they would if the groups were dealt out by chance: the graph stays, the groups of
/// those that have one are shuffled.
///
/// This asks something else than ``Brokerage/standardScore(_:at:)``, where the sizes and the broker's group stay and every
/// tie is chance. Here each organization keeps its partners, and only who is of which sector is chance. The total of all roles
/// is the same however the groups are dealt, so there is no such test of it.
public struct BrokerageTest: Sendable {
    public let brokerage: Brokerage
    /// How often the groups were shuffled, at least 1.
    public let permutations: Int
    public let seed: UInt64
    let more: [Int32]
    let less: [Int32]
    let morePairs: [Int32]
    let lessPairs: [Int32]

    /// How likely chance gives an organization as many or more pairs in a role: (1 + shuffles with as many or more) over (1 +
    /// shuffles). Nil where it has no group or the role is not possible for it.
    public func probabilityOfMore(_ role: BrokerRole, at position: Int) -> Double? {
        probability(more, role, at: position)
    }

    /// How likely chance gives as few or fewer.
    public func probabilityOfLess(_ role: BrokerRole, at position: Int) -> Double? {
        probability(less, role, at: position)
    }

    /// How likely chance gives as many or more pairs between two groups, over all brokers; see ``Brokerage/sum(from:to:)``.
    public func probabilityOfMore(from source: Int, to target: Int) -> Double {
        share(morePairs[source * brokerage.groupCount + target])
    }

    /// How likely chance gives as few or fewer.
    public func probabilityOfLess(from source: Int, to target: Int) -> Double {
        share(lessPairs[source * brokerage.groupCount + target])
    }

    private func probability(_ counts: [Int32], _ role: BrokerRole, at position: Int) -> Double? {
        guard let chance = brokerage.chance(role, at: position), chance.possible > 0 else { return nil }
        return share(counts[position * 5 + role.position])
    }

    private func share(_ count: Int32) -> Double { Double(1 + count) / Double(1 + permutations) }
}

extension GraphView {
    /// As many shuffles as a network of this size is given unless asked otherwise: 1,000, and 200 above 2,000 organizations.
    public var usualPermutations: Int { count > 2000 ? 200 : 1000 }

    /// Tests brokerage by shuffling the groups.
    ///
    /// - Parameters:
    ///   - groups: as for ``brokerage(groups:progress:)``.
    ///   - permutations: how many shuffles, at least 1; ``usualPermutations`` unless given.
    ///   - seed: where the random choices begin; the same seed gives the same result with any number of threads.
    ///   - progress: told of the work; may ask to stop.
    /// - Returns: the counts and how they compare.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(Σ k² + s (m + t)) for s shuffles, *m* ties and *t* triangles; space O(s (n + g²)) for g groups, at
    ///   most some 50 MB.
    ///
    /// In Q7 the government is the liaison of 4 pairs. Over all 1,260 ways to deal out the sectors it is so in 684:
    /// nothing that chance does not give.
    ///
    /// References: 1. Gould and Fernandez 1989, doi 10.2307/270949.
    public func brokerageTest(
        groups: [Int?]? = nil, permutations: Int? = nil, seed: UInt64 = 1, progress: WorkProgress? = nil
    ) throws(Stopped) -> BrokerageTest {
        let brokerage = try brokerage(groups: groups, progress: progress)
        let permutations = permutations ?? usualPermutations
        precondition(permutations >= 1 && permutations < Int(Int32.max), "the groups are shuffled at least once")
        var shuffles = GroupShuffles(self, brokerage)
        progress?.expect(permutations)
        var generator = SeededGenerator(seed: seed)
        var done = 0
        while done < permutations {
            let now = min(permutations - done, shuffles.blockSize)
            try shuffles.add(now, using: &generator, progress: progress)
            done += now
            try progress?.advance(now)
        }
        return BrokerageTest(
            brokerage: brokerage, permutations: permutations, seed: seed, more: shuffles.more, less: shuffles.less,
            morePairs: shuffles.morePairs, lessPairs: shuffles.lessPairs)
    }
}
