/// By what the work of a network is divided when one asks what is missing where.
public enum GapDimension: String, CaseIterable, Hashable, Sendable {
    case area, region, sector, mechanism, stage, year, kind, role

    /// The list of words that the dimension's values are of; nil for years.
    public var list: Vocabularies.List? {
        switch self {
        case .area: .area
        case .region: .region
        case .sector: .sector
        case .mechanism: .mechanism
        case .stage: .stage
        case .kind: .kind
        case .role: .role
        case .year: nil
        }
    }
}

/// What the cells of a coverage table count.
public enum CoverageUnit: String, Hashable, Sendable {
    /// Projects, through the organizations that take part in them.
    case projects
    /// Recorded ties, through their two ends: where a dimension is the kind of tie.
    case ties
    /// The organizations themselves: where nobody takes part in any project.
    case organizations
}

/// Some of the five sectors.
public struct SectorSet: Hashable, Sendable {
    var bits: UInt8 = 0

    /// No sectors.
    public init() {}

    /// The sectors given.
    public init(_ sectors: some Sequence<Sector>) { for sector in sectors { insert(sector) } }

    public mutating func insert(_ sector: Sector) { bits |= 1 << UInt8(sector.position) }
    public func contains(_ sector: Sector) -> Bool { bits & (1 << UInt8(sector.position)) != 0 }
    public func union(_ other: SectorSet) -> SectorSet { with(bits | other.bits) }
    public func intersection(_ other: SectorSet) -> SectorSet { with(bits & other.bits) }
    public func subtracting(_ other: SectorSet) -> SectorSet { with(bits & ~other.bits) }

    public var count: Int { bits.nonzeroBitCount }
    public var isEmpty: Bool { bits == 0 }
    /// The sectors in their order.
    public var sectors: [Sector] { Sector.allCases.filter(contains) }

    private func with(_ bits: UInt8) -> SectorSet {
        var set = self
        set.bits = bits
        return set
    }
}

extension Network {
    /// The sectors that the source of the data can express: one it cannot is not observed, which is never missing.
    public var observableSectors: SectorSet {
        SectorSet(Sector.allCases.filter { !vocabularies.notObserved.contains($0) })
    }

    /// The sector of an organization, and those it also serves, in this order: what counts in questions of coverage.
    func servedSectors(_ position: Int) -> (own: SectorSet, also: SectorSet) {
        let organization = organizationColumns.organization(position)
        let own = SectorSet([organization.sector].compactMap(\.self))
        return (own, SectorSet(organization.alsoSectors).subtracting(own))
    }
}
