/// How many of the helices work together in each project.
///
/// Out of the helices that the source can express: one that it cannot is not observed, and no project lacks it. This is a
/// question of coverage, so that *also* sectors count; how much rests on them is said beside.
public struct ProjectCompleteness: Hashable, Sendable {
    /// The helices that the source can express.
    public let observable: [Sector]
    /// How many projects have as many helices, from none to all observable ones.
    public let distribution: [Int]
    /// In how many projects each observable helix is missing, in their order.
    public let missing: [Int]
    /// In how many projects only an *also* sector brings the helix, in the same order.
    public let onlyAlso: [Int]
    /// Projects of which all this is said.
    public let projects: Int
    /// Projects among them in which somebody without a sector takes part, who might be of a helix that is missing.
    public let withUnknownPartners: Int
    /// Projects left out, as nobody takes part in them.
    public let emptyProjects: Int
    /// Projects left out, as nobody's sector is known.
    public let unknownProjects: Int

    /// Projects that have all observable helices.
    public var complete: Int { distribution[observable.count] }

    /// The mean number of helices in a project. Undefined without projects whose partners' sectors are known.
    public var meanHelices: NetworkFigure {
        guard projects > 0 else { return .undefined(.noProjectOfKnownSector) }
        let sum = distribution.enumerated().reduce(0) { $0 + $1.offset * $1.element }
        return NetworkFigure(Double(sum) / Double(projects))
    }

    /// The helices that are missing from most projects: one, several alike, or none where nothing is missing.
    public var mostOftenMissing: [Sector] {
        let most = missing.max() ?? 0
        return most == 0 ? [] : observable.indices.filter { missing[$0] == most }.map { observable[$0] }
    }
}

extension HelixPresence {
    /// How many of the observable helices work together in each project, and which are missing.
    ///
    /// - Parameter countingAlsoSectors: whether *also* sectors count; they do unless said.
    /// - Complexity: O(*p*), where *p* is the number of projects.
    ///
    /// For the projects {government, academia} and {government}: one of each size, government missing from none, academia
    /// from one, the others from two.
    public func completeness(countingAlsoSectors: Bool = true) -> ProjectCompleteness {
        var distribution = [Int](repeating: 0, count: observable.count + 1)
        var missing = [Int](repeating: 0, count: observable.count)
        var onlyAlso = missing
        for row in rows {
            var present = 0
            for (place, sector) in observable.enumerated() {
                if row.sectors.contains(sector) {
                    present += 1
                } else if countingAlsoSectors, row.alsoSectors.contains(sector) {
                    present += 1
                    onlyAlso[place] += 1
                } else {
                    missing[place] += 1
                }
            }
            distribution[present] += 1
        }
        return ProjectCompleteness(
            observable: observable, distribution: distribution, missing: missing, onlyAlso: onlyAlso,
            projects: rows.count, withUnknownPartners: rows.count { $0.withoutSector > 0 },
            emptyProjects: emptyProjects, unknownProjects: unknownProjects)
    }
}
