/// The organizations divided into groups, each in exactly one.
///
/// Groups are numbered from 0 by size, the largest first; of two equally large, the one with the earlier first member.
public struct Partition: Sendable {
    /// Which organization stands at which position.
    public let index: OrganizationIndex
    /// The number of the group by position.
    public let groups: [Int]
    /// How many members each group has, by number.
    public let sizes: [Int]
    /// How much more of the ties' strength lies inside the groups than chance would put there (−½ to 1), where the
    /// division is one into communities, and the network has ties.
    public let modularity: Double?

    /// Makes a partition of any labels, in 0..<n, by position, and numbers the groups anew.
    package init(labels: [Int], modularity: Double? = nil, index: OrganizationIndex) {
        precondition(labels.count == index.count, "there is one group for each organization")
        // Groups in the order of their first members; the sort by size is stable by way of that order.
        var order: [Int: Int] = [:]
        var sizes: [Int] = []
        let found = labels.map { label in
            let group = order[label] ?? sizes.count
            if group == sizes.count {
                order[label] = group
                sizes.append(0)
            }
            sizes[group] += 1
            return group
        }
        let bySize = sizes.indices.sorted { (-sizes[$0], $0) < (-sizes[$1], $1) }
        var numbers = [Int](repeating: 0, count: sizes.count)
        for (number, group) in bySize.enumerated() { numbers[group] = number }
        self.index = index
        groups = found.map { numbers[$0] }
        self.sizes = bySize.map { sizes[$0] }
        self.modularity = modularity
    }

    /// How many groups there are.
    public var groupCount: Int { sizes.count }

    /// The number of an organization's group; nil where the graph has no such organization.
    public subscript(id: Organization.ID) -> Int? { index.position(of: id).map { groups[$0] } }

    /// The members of a group in 0..<groupCount, in the order of the graph.
    public func members(of group: Int) -> [Organization.ID] {
        groups.indices.filter { groups[$0] == group }.map { index[$0] }
    }
}
