import Foundation
import Quintet
import QuintetTestSupport
import Testing

struct PartitionComparisonTests {
    @Test func `the worked example comes out as by hand`() {
        // Entropies 1 and 1.5 bits, 1 of them shared; 1 pair together in both, of 2 and 1, of 6 in all.
        let found = compare([0, 0, 1, 1], [0, 0, 1, 2])
        #expect(found.organizationCount == 4)
        #expect(agree(found.normalizedMutualInformation.value, 0.8, to: 1e-12))
        #expect(agree(found.adjustedRandIndex.value, 4.0 / 7, to: 1e-12))
        #expect(agree(found.variationOfInformation.value, 0.5, to: 1e-12))
    }

    @Test func `figures are those of scikit-learn and igraph`() {
        // scikit-learn's normalized_mutual_info_score and adjusted_rand_score; igraph's compare_communities, vi in nats.
        let found = compare([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2], [0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2])
        #expect(agree(found.normalizedMutualInformation.value, 0.6457828916138152, to: 1e-12))
        #expect(agree(found.adjustedRandIndex.value, 0.5119453924914675, to: 1e-12))
        #expect(agree(found.variationOfInformation.value, 0.7708361544263864 / log(2), to: 1e-12))
    }

    @Test func `the same division agrees fully, whatever its numbers`() {
        let found = compare([0, 0, 1, 1, 2], [2, 2, 0, 0, 1])
        #expect(found.normalizedMutualInformation.value == 1)
        #expect(found.adjustedRandIndex.value == 1)
        #expect(found.variationOfInformation.value == 0)
    }

    @Test func `divisions that have nothing to do with each other share nothing`() {
        // Each row of the one meets each of the other once: chance would have put more pairs together.
        let found = compare([0, 0, 1, 1], [0, 1, 0, 1])
        #expect(agree(found.normalizedMutualInformation.value, 0, to: 1e-12))
        // (0 − 2·2/6) / (2 − 2·2/6) = −1/2
        #expect(agree(found.adjustedRandIndex.value, -0.5, to: 1e-12))
        #expect(agree(found.variationOfInformation.value, 2, to: 1e-12))
    }

    @Test func `what says nothing has no figure, and a reason`() {
        let together = compare([0, 0, 0], [0, 0, 0])
        #expect(together.normalizedMutualInformation.reason == .divisionsSayNothing)
        #expect(together.adjustedRandIndex.reason == .divisionsSayNothing)
        #expect(together.variationOfInformation.value == 0)
        let apart = compare([0, 1, 2], [2, 1, 0])
        #expect(apart.normalizedMutualInformation.value == 1)
        #expect(apart.adjustedRandIndex.reason == .divisionsSayNothing)
        let opposite = compare([0, 0, 0], [0, 1, 2])
        #expect(opposite.normalizedMutualInformation.value == 0)
        #expect(opposite.adjustedRandIndex.value == 0)
        for few in [compare([], []), compare([0], [0])] {
            #expect(few.normalizedMutualInformation.reason == .fewerThanTwoOrganizations)
            #expect(few.adjustedRandIndex.reason == .fewerThanTwoOrganizations)
            #expect(few.variationOfInformation.reason == .fewerThanTwoOrganizations)
        }
    }

    @Test func `whoever has no label is left out`() {
        let partition = Partition(labels: [0, 0, 1, 1, 2], index: GraphView(NamedNetworks.path(5)).index)
        let labels = ["north", "north", "south", nil, "north"]
        let found = partition.compared(withLabels: labels)
        #expect(found.organizationCount == 4)
        // Of six pairs one is together in both, of one and three: (1 − 3/6) / (2 − 3/6).
        #expect(agree(found.adjustedRandIndex.value, 1.0 / 3, to: 1e-12))
    }

    @Test func `figures are what pairs and logarithms give, and do not depend on which comes first`() throws {
        try withEverySeed(0..<200) { generator, _ in
            let n = 2 + Int(generator.next() % 14)
            let one = (0..<n).map { _ in Int(generator.next() % 5) }
            let other = (0..<n).map { _ in Int(generator.next() % 4) }
            let (found, reverse) = (compare(one, other), compare(other, one))
            let expected = slowly(one, other)
            for (figure, mirrored, value) in [
                (found.normalizedMutualInformation, reverse.normalizedMutualInformation, expected.nmi),
                (found.adjustedRandIndex, reverse.adjustedRandIndex, expected.ari),
                (found.variationOfInformation, reverse.variationOfInformation, expected.vi),
            ] {
                guard agree(figure.value, value, to: 1e-9), agree(mirrored.value, value, to: 1e-9) else {
                    throw Difference("\(one) \(other): \(figure), expected \(value as Any)")
                }
            }
        }
    }

    private func compare(_ one: [Int], _ other: [Int]) -> PartitionComparison {
        let index = GraphView(one.isEmpty ? NamedNetworks.empty : NamedNetworks.path(one.count)).index
        return Partition(labels: one, index: index).compared(with: Partition(labels: other, index: index))
    }

    private func slowly(_ one: [Int], _ other: [Int]) -> (nmi: Double?, ari: Double?, vi: Double) {
        let n = Double(one.count)
        func share(_ is: (Int) -> Bool) -> Double { Double(one.indices.count { `is`($0) }) / n }
        var (h, k, mutual) = (0.0, 0.0, 0.0)
        for a in Set(one) {
            let p = share { one[$0] == a }
            h -= p * log2(p)
            for b in Set(other) {
                let (q, both) = (share { other[$0] == b }, share { one[$0] == a && other[$0] == b })
                if both > 0 { mutual += both * log2(both / p / q) }
            }
        }
        for b in Set(other) {
            let q = share { other[$0] == b }
            k -= q * log2(q)
        }
        var (both, inOne, inOther, all) = (0.0, 0.0, 0.0, 0.0)
        for v in one.indices {
            for w in 0..<v {
                all += 1
                if one[v] == one[w] { inOne += 1 }
                if other[v] == other[w] { inOther += 1 }
                if one[v] == one[w], other[v] == other[w] { both += 1 }
            }
        }
        let chance = inOne * inOther / all
        let most = (inOne + inOther) / 2
        return (
            h + k == 0 ? nil : 2 * mutual / (h + k), most == chance ? nil : (both - chance) / (most - chance),
            h + k - 2 * mutual
        )
    }
}
