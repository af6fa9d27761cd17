/// Which helices take part in a project.
public struct ProjectHelices: Hashable, Sendable {
    /// The project's position.
    public let project: Int
    /// Who takes part, by position, each once, in the order of the network.
    public let members: [Int]
    /// Sectors of the members.
    public let own: SectorSet
    /// Sectors that only *also* sectors of members bring.
    public let onlyAlso: SectorSet
    /// Sectors that could be observed and that no member serves.
    public let missing: SectorSet
    /// Members without a sector: they may be of one that seems to be missing.
    public let withoutSector: Int

    /// Sectors that take part.
    public var present: SectorSet { own.union(onlyAlso) }
}

extension Network {
    /// Which helices take part in each project, in the order of the projects.
    ///
    /// *Also* sectors count. A sector that the source cannot express is never missing.
    ///
    /// - Complexity: O(*n* + *p* log *p*) for *p* parts in projects.
    ///
    /// A project of a university and a firm that also serves the environment has academia, business and, only as an *also*
    /// sector, the environment; government and civil society are missing.
    public func projectHelices() -> [ProjectHelices] {
        var members = [[Int]](repeating: [], count: projectRecords.count)
        for part in 0..<participationColumns.count {
            members[Int(participationColumns.projects[part])].append(Int(participationColumns.organizations[part]))
        }
        let served = (0..<organizationColumns.count).map { servedSectors($0) }
        let observable = observableSectors
        return members.enumerated().map { project, all in
            let members = Array(Set(all)).sorted()
            let own = members.reduce(SectorSet()) { $0.union(served[$1].own) }
            let also = members.reduce(SectorSet()) { $0.union(served[$1].also) }
            return ProjectHelices(
                project: project, members: members, own: own, onlyAlso: also.subtracting(own),
                missing: observable.subtracting(own).subtracting(also),
                withoutSector: members.count { served[$0].own.isEmpty })
        }
    }
}
