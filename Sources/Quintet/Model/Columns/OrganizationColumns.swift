/// The organizations of a network.
///
/// An organization of a plain edge list has an identifier and nothing else, so what only tables with more columns
/// know is kept in one shared, immutable box for each organization that has any of it.
package struct OrganizationColumns: Sendable {
    final class Details: Sendable {
        let organization: Organization

        init(_ organization: Organization) { self.organization = organization }
    }

    package private(set) var ids = WordTable()
    /// The sector's position, or `noSector`.
    private var sectorNumbers: [UInt8] = []
    private var details: [Details?] = []
    package private(set) var origins = OriginColumn()

    private static let noSector: UInt8 = 255

    package var count: Int { ids.count }

    package func sector(_ position: Int) -> Sector? {
        let number = sectorNumbers[position]
        return number == Self.noSector ? nil : Sector.allCases[Int(number)]
    }

    /// The organization without its origin.
    func organization(_ position: Int) -> Organization {
        details[position]?.organization
            ?? Organization(Organization.ID(ids[position]), sector: sector(position))
    }

    /// Appends the organization, whose identifier must be new.
    mutating func append(_ organization: Organization, file: Int, row: Int) {
        let position = ids.intern(organization.id.text)
        precondition(position == sectorNumbers.count, "the identifier is new")
        sectorNumbers.append(Self.noSector)
        details.append(nil)
        origins.append(file: file, row: row)
        set(position, to: organization, file: file, row: row)
    }

    /// The position of a plain organization, which is appended if it is new.
    package mutating func intern(_ bytes: UnsafeRawBufferPointer, file: Int, row: Int) -> Int {
        let position = ids.intern(bytes)
        if position == sectorNumbers.count {
            sectorNumbers.append(Self.noSector)
            details.append(nil)
            origins.append(file: file, row: row)
        }
        return position
    }

    /// Replaces all but the identifier.
    mutating func set(_ position: Int, to organization: Organization, file: Int, row: Int) {
        sectorNumbers[position] = organization.sector.map { UInt8($0.position) } ?? Self.noSector
        var bare = organization
        bare.origin = nil
        let isPlain = bare == Organization(organization.id, sector: organization.sector)
        details[position] = isPlain ? nil : Details(bare)
        origins.set(position, file: file, row: row)
    }

    mutating func keep(_ mask: [Bool]) {
        var kept = WordTable()
        for (position, stays) in mask.enumerated() where stays { _ = kept.intern(ids[position]) }
        ids = kept
        sectorNumbers.keep(mask)
        details.keep(mask)
        origins.keep(mask)
    }

    mutating func reorder(by order: [Int]) {
        var moved = WordTable()
        moved.reserveCapacity(order.count)
        for position in order { _ = moved.intern(ids[position]) }
        ids = moved
        sectorNumbers.reorder(by: order)
        details.reorder(by: order)
        origins.reorder(by: order)
    }
}
