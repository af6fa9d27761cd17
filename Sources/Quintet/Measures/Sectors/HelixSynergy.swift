// Whether helices come together in projects as a system: mutual information in three, four or five dimensions.
//
// T = Σ over non-empty subsets S of the helices of (−1)^(|S| + 1) H(S), where H(S) is the entropy, in bits, of which helices
// of S are present in a project. With an odd number of helices a negative T means synergy: the whole is less uncertain than
// its pairs. With an even number the sign turns; mutual redundancy R = (−1)^(1 + n) T reads the same way for any n: below 0
// is synergy, above 0 redundancy.
//
// W. J. McGill, Psychometrika 19, 1954, 97–116, doi 10.1007/BF02289159. L. Leydesdorff, Scientometrics 58, 2003, 445–467,
// doi 10.1023/A:1026253130577. L. Leydesdorff, H. W. Park and B. Lengyel, Scientometrics 99, 2014, 27–35,
// doi 10.1007/s11192-013-1211-1. L. Leydesdorff and I. Ivanova, JASIST 65, 2014, 386–399, doi 10.1002/asi.22973.

/// The synergy of some helices over the projects.
public struct HelixSynergy: Hashable, Sendable {
    /// The helices, in the order of ``Sector``.
    public let helices: [Sector]
    /// T, in bits.
    public let transmission: Double
    /// How many projects it rests on.
    public let projects: Int
    /// Helices among them that are in every project or in none, and so cannot come together with others or stay away: with
    /// one of them T is 0.
    public let constant: [Sector]
    /// What chance would make of R; nil where it was not asked.
    public let chance: Chance?

    /// R over dealings in which each helix keeps its number of projects but takes any of them.
    public struct Chance: Hashable, Sendable {
        /// Between which values of R, in bits, the middle 95% lie.
        public let interval: ClosedRange<Double>
        /// The mean of R, in bits: not quite 0, as entropy is biased where projects are few.
        public let mean: Double
        /// The chance of an R as low as the data's, or lower: (1 + hits) / (1 + dealings).
        public let asSynergetic: Double
        /// The chance of an R as high as the data's, or higher.
        public let asRedundant: Double
        public let dealings: Int
    }

    /// Mutual redundancy R = (−1)^(1 + n) T, in bits: below 0 is synergy, whatever the number of helices.
    public var redundancy: Double { helices.count % 2 == 1 ? transmission : -transmission }

    /// Whether there are fewer than five projects for each way in which the helices can be present, so that the figure is
    /// not to be built on.
    public var restsOnFewProjects: Bool { projects < 5 << helices.count }
}

extension HelixPresence {
    /// How far helices come together in projects beyond what their pairs say.
    ///
    /// Only the one sector of each organization counts. A figure of which helices are present together, not of ties: to be
    /// shown beside measures of the network, never instead of them. Undefined (nil) without projects.
    ///
    /// - Parameter helices: which, at least one.
    /// - Complexity: O(*p* + 4^*k*) for *p* projects and *k* helices.
    ///
    /// For four projects with none of three helices, the second and third, the first and third, the first and second, T is
    /// −1 bit: any two tell the third. Three helices that always come together or not at all, half of the time: +1 bit.
    ///
    /// References: McGill 1954; Leydesdorff 2003; Leydesdorff and Ivanova 2014.
    public func synergy(of helices: Set<Sector>) -> HelixSynergy? {
        precondition(!helices.isEmpty, "at least one helix is asked for")
        let rows = rowsOfKnownSector
        guard !rows.isEmpty else { return nil }
        let patterns = PatternCounts(rows.map(\.sectors.bits))
        return HelixSynergy(
            helices: helices.sorted(), transmission: patterns.transmission(of: helices.bits), projects: rows.count,
            constant: constantHelices(helices), chance: nil)
    }

    /// The rows without projects that only *also* sectors speak of, which are none of synergy's business.
    var rowsOfKnownSector: [Row] { rows.filter { $0.project == nil || !$0.sectors.isEmpty } }

    func constantHelices(_ helices: Set<Sector>) -> [Sector] {
        let rows = rowsOfKnownSector
        return helices.sorted().filter { helix in
            let present = rows.count { $0.sectors.contains(helix) }
            return present == 0 || present == rows.count
        }
    }

    /// The sets of three, four and five observable helices, smaller ones first, each in the order of ``Sector``.
    public var helixSets: [Set<Sector>] {
        let allowed = Set(observable).bits
        let masks = (1..<32 as Range<UInt8>).filter { $0 & ~allowed == 0 && $0.nonzeroBitCount >= 3 }
        let sets = masks.map { mask in Set(Sector.allCases.filter { mask >> UInt8($0.position) & 1 == 1 }) }
        func order(_ set: Set<Sector>) -> [Int] { [set.count] + set.map(\.position).sorted() }
        return sets.sorted { order($0).lexicographicallyPrecedes(order($1)) }
    }
}

/// How often each of the 32 ways to have five helices, or not, occurs.
struct PatternCounts {
    var counts = [Int](repeating: 0, count: 32)
    var total = 0

    init() {}

    init(_ patterns: [UInt8]) {
        for pattern in patterns { add(pattern) }
    }

    mutating func add(_ pattern: UInt8) {
        counts[Int(pattern)] += 1
        total += 1
    }

    /// The entropy, in bits, of the helices of a mask.
    func entropy(of mask: UInt8) -> Double {
        var merged = [Int](repeating: 0, count: 32)
        for (pattern, count) in counts.enumerated() { merged[pattern & Int(mask)] += count }
        // Σ p log 1/p = log N − Σ c log c / N: whole counts, so that the order of projects leaves no trace.
        let sum = merged.reduce(0.0) { $1 > 1 ? $0 + Double($1) * Math.log(Double($1)) : $0 }
        return (Math.log(Double(total)) - sum / Double(total)) / Math.log(2)
    }

    /// The entropies of all 32 subsets of helices; that of none is 0.
    func entropies() -> [Double] { (0..<32 as Range<UInt8>).map { $0 == 0 ? 0 : entropy(of: $0) } }

    func transmission(of mask: UInt8) -> Double { Self.transmission(of: mask, entropies: entropies()) }

    static func transmission(of mask: UInt8, entropies: [Double]) -> Double {
        (1..<32).reduce(0.0) { sum, subset in
            guard subset & Int(mask) == subset else { return sum }
            return subset.nonzeroBitCount % 2 == 1 ? sum + entropies[subset] : sum - entropies[subset]
        }
    }
}
