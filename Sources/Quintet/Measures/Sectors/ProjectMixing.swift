// How sectors meet in projects, from the two-mode data: a projection turns a project of sixty partners into 1,770 ties, and
// one of three into three, so that a few large projects decide what a matrix of ties says. Here each project counts once.

/// How sectors meet in projects when every project counts the same.
public struct ProjectMixing: Sendable {
    /// For each two sectors the projects' shares of pairs, added up: a project with k partners of known sectors gives each of
    /// its k (k − 1)/2 pairs the share 2 / (k (k − 1)). ``SectorMatrix/strength(_:_:)`` are these sums and
    /// ``SectorMatrix/ties(_:_:)`` how many pairs there are, project by project; what share that is of what is possible has
    /// no meaning here.
    public let matrix: SectorMatrix
    /// Projects with at least two partners of known sectors: the sum of the matrix.
    public let projects: Int
    /// Projects left out, as they have fewer.
    public let leftOut: Int
    let ties: GroupTies

    /// E-I over the projects' shares: (E − I) / (E + I), 1 where everyone meets only other sectors.
    public var eiIndex: EIIndex { ties.eiIndex(countingStrength: true) }

    /// Whether sectors meet in projects more than chance would have it: sectors are dealt anew among the organizations,
    /// which keep their projects.
    ///
    /// - Parameters:
    ///   - permutations: how many dealings to draw, at least 1.
    ///   - seed: where the random choices begin.
    ///   - progress: told of the dealings; may ask to stop.
    /// - Returns: the test; nil where the index is undefined or fewer than two sectors are there.
    /// - Throws: ``Stopped`` when asked to stop.
    public func eiTest(
        permutations: Int = 1000, seed: UInt64 = 1, progress: WorkProgress? = nil
    ) throws(Stopped) -> EITest? {
        try ties.eiTest(permutations: permutations, seed: seed, countingStrength: true, progress: progress)
    }
}

extension Network {
    /// How sectors meet in projects when every project counts the same.
    ///
    /// An organization with several roles in a project takes part in it once; organizations without a sector are left out.
    /// The order of the records makes no difference, to the last digit.
    ///
    /// - Complexity: O(*n* + Σ *k*²), where *n* is the number of organizations and *k* of them take part in a project.
    ///
    /// For a project of government, academia, academia and one of government and academia: government and academia meet
    /// with 2/3 + 1, academia with itself with 1/3. E-I is (5/3 − 1/3)/2 = 2/3; over the four pairs it would be 1/2.
    ///
    /// Reference: S. P. Borgatti and M. G. Everett, Social Networks 19, 1997, 243–269, doi 10.1016/S0378-8733(96)00301-2.
    public func projectMixing() -> ProjectMixing {
        let n = organizationColumns.count
        var (numbers, members, labels) = ([Int32](repeating: -1, count: n), [Int](), [UInt8]())
        var sizes = [Int](repeating: 0, count: SectorMatrix.rows.count)
        for position in organizationColumns.ids.positionsByWord {
            let sector = organizationColumns.sector(position)
            sizes[SectorMatrix.row(of: sector)] += 1
            guard let sector else { continue }
            numbers[position] = Int32(truncatingIfNeeded: members.count)
            members.append(position)
            labels.append(UInt8(sector.position))
        }
        var partners = [[Int32]](repeating: [], count: projects.count)
        for part in 0..<participationColumns.count {
            let number = numbers[Int(participationColumns.organizations[part])]
            if number >= 0 { partners[Int(participationColumns.projects[part])].append(number) }
        }
        let k = SectorMatrix.rows.count
        var counts = [Int](repeating: 0, count: k * k)
        var strengths = [Double](repeating: 0, count: k * k)
        var pairs: [(one: Int32, other: Int32, weight: Double)] = []
        var (counted, leftOut) = (0, 0)
        for project in projectIDs.positionsByWord {
            let unique = Set(partners[project]).sorted()
            guard unique.count > 1 else {
                leftOut += 1
                continue
            }
            counted += 1
            let share = 2 / Double(unique.count * (unique.count - 1))
            for (place, one) in unique.enumerated() {
                for other in unique[(place + 1)...] {
                    pairs.append((one, other, share))
                    let ends = (Int(labels[Int(one)]), Int(labels[Int(other)]))
                    let cell = min(ends.0, ends.1) * k + max(ends.0, ends.1)
                    counts[cell] += 1
                    strengths[cell] += share
                }
            }
        }
        return ProjectMixing(
            matrix: SectorMatrix(isDirected: false, sizes: sizes, counts: counts, strengths: strengths),
            projects: counted, leftOut: leftOut,
            ties: GroupTies(labels: labels, groupCount: Sector.allCases.count, members: members, pairs: pairs))
    }
}
