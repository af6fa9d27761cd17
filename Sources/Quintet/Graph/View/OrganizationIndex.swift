/// The bridge between organizations, which people name, and positions, which algorithms count.
public struct OrganizationIndex: Sendable {
    private let table: WordTable

    init(_ table: WordTable) {
        self.table = table
    }

    /// How many organizations there are.
    public var count: Int { table.count }

    /// The organization at a position in 0..<count.
    public subscript(position: Int) -> Organization.ID { Organization.ID(table[position]) }

    /// Where an organization stands.
    public func position(of id: Organization.ID) -> Int? { table.position(of: id.text) }

    /// The positions in the order of the ids, byte by byte: an order that does not depend on that of the rows.
    package var positionsByID: [Int] { table.positionsByWord }

    /// All organizations in the order of their positions.
    public var ids: [Organization.ID] { table.words.map { Organization.ID($0) } }
}
