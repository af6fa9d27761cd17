// A large network seen from further off: its groups, and how they work together.

/// The groups of a network, and the ties between them.
///
/// A tie here is a pair of partners, whatever their ties' direction and number; its strength is that of all of them
/// together. An organization may be in several groups (areas, say) and then counts in each: a tie lies inside a group
/// with both its ends in it, and between two groups with one end in one and the other in the other, so one tie may be
/// counted in several places, but never twice in one.
public struct Quotient: Sendable {
    /// A group.
    public struct Group: Hashable, Sendable {
        public let key: String
        /// The positions of its members, ascending.
        public let members: [Int]
        /// Ties with both ends in the group, and their strength.
        public let tieCount: Int
        public let strength: Double
    }

    /// The ties between two groups, where there are any.
    public struct Link: Hashable, Sendable {
        /// The groups, by their places in ``Quotient/groups``; the first is the smaller.
        public let one: Int
        public let other: Int
        public let tieCount: Int
        public let strength: Double
    }

    /// The groups: the largest first, equally large ones by their keys.
    public let groups: [Group]
    /// The links, by their first and then their other group.
    public let links: [Link]
    /// How many organizations are in no group.
    public let ungroupedCount: Int
    /// How many ties have an end in no group, and so are counted nowhere.
    public let uncountedTies: Int

    /// The groups as organizations, their keys for ids, and the links as ties of their strengths: to be laid out or measured.
    ///
    /// - Throws: never for keys that are distinct, which those of a quotient are.
    public func network() throws(EditingError) -> Network {
        var network = Network()
        for group in groups { try network.add(Organization(Organization.ID(group.key))) }
        for link in links {
            try network.add(
                Collaboration(
                    Organization.ID(groups[link.one].key), Organization.ID(groups[link.other].key),
                    weight: link.strength))
        }
        return network
    }
}

extension GraphView {
    /// The quotient by groups that anyone may name.
    ///
    /// - Parameter keys: for each position of the graph the keys of its groups; none, one or several.
    /// - Returns: the groups that have a member, and the links between them.
    /// - Complexity: O(*n* + *m* *g*²), where *n* is the number of organizations, *m* of ties, and *g* the most groups that
    ///   one organization is in.
    ///
    /// For the path a – b – c – d with a and b in x and c and d in y, each group holds two members and one tie, and one tie
    /// links them.
    public func quotient(by keys: [[String]]) -> Quotient {
        precondition(keys.count == count, "there is one list of keys for each organization")
        var members: [String: [Int]] = [:]
        for (v, keys) in keys.enumerated() { for key in Set(keys) { members[key, default: []].append(v) } }
        let order = members.keys.sorted { one, other in
            let sizes = (members[one]?.count ?? 0, members[other]?.count ?? 0)
            return sizes.0 == sizes.1 ? one.utf8.lexicographicallyPrecedes(other.utf8) : sizes.0 > sizes.1
        }
        var groupsOf = [[Int]](repeating: [], count: count)
        for (group, key) in order.enumerated() { for v in members[key] ?? [] { groupsOf[v].append(group) } }

        var cells: [[Int]: (count: Int, strength: Double)] = [:]
        var uncounted = 0
        let rows = partners
        for v in 0..<count {
            for arc in rows.offsets[v]..<rows.offsets[v + 1] where Int(rows.targets[arc]) > v {
                let w = Int(rows.targets[arc])
                if groupsOf[v].isEmpty || groupsOf[w].isEmpty { uncounted += 1 }
                var pairs: Set<[Int]> = []
                for one in groupsOf[v] {
                    for other in groupsOf[w] { pairs.insert([min(one, other), max(one, other)]) }
                }
                for pair in pairs {
                    let before = cells[pair] ?? (0, 0)
                    cells[pair] = (before.count + 1, before.strength + rows.weights[arc])
                }
            }
        }
        let groups = order.enumerated().map { group, key in
            let inside = cells[[group, group]] ?? (0, 0)
            return Quotient.Group(
                key: key, members: members[key] ?? [], tieCount: inside.count, strength: inside.strength)
        }
        let pairs = cells.keys.filter { $0[0] != $0[1] }.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
        let links = pairs.map { pair in
            let cell = cells[pair] ?? (0, 0)
            return Quotient.Link(one: pair[0], other: pair[1], tieCount: cell.count, strength: cell.strength)
        }
        return Quotient(
            groups: groups, links: links, ungroupedCount: groupsOf.count { $0.isEmpty }, uncountedTies: uncounted)
    }

    /// The quotient by sector; keys are the sectors' names in files. Who has no sector is in no group.
    public func quotientBySector() -> Quotient { quotient(by: sectors.map { $0.map { [$0.rawValue] } ?? [] }) }

    /// The quotient by the groups of a partition of this graph; keys are their numbers, from 1.
    public func quotient(by partition: Partition) -> Quotient {
        quotient(by: partition.groups.map { ["\($0 + 1)"] })
    }
}

extension Network {
    /// For each organization the keys of its areas, to take a quotient by: none, one or several.
    public var areaKeys: [[String]] { organizations.map(\.areas) }

    /// For each organization the key of its region, if it has one, to take a quotient by.
    public var regionKeys: [[String]] { organizations.map { $0.region.map { [$0] } ?? [] } }
}
