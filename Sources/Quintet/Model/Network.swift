/// A partner network: organizations, the projects they take part in, and the ties recorded between them.
///
/// A value: a copy is its own network, and copying is cheap until one of the two is changed. Records keep the order
/// in which they were added, always. Everything is checked at the door (``add(_:)-(Organization)`` and its
/// neighbours), so that what is inside can be relied on:
///
/// - identifiers are not empty, and no two organizations (or projects) have the same one;
/// - both ends of a tie and of a participation exist, and so does the project that a tie names;
/// - weights are finite and above zero, other figures finite.
///
/// Several ties between the same two organizations are kept, and so is a tie of an organization with itself.
/// Two networks are equal when their records are, in the same order; where the records came from (``Origin``) does not
/// count. Finding a record by its identifier takes constant time; adding one, amortised constant time; removing
/// anything, time in proportion to the whole network.
///
/// What it refuses to do: guess. An unknown identifier is an error, never a new organization; readers that wish to
/// create organizations from a list of ties say so themselves.
public struct Network: Sendable {
    package internal(set) var organizationColumns = OrganizationColumns()
    package internal(set) var participationColumns = ParticipationColumns()
    package internal(set) var tieColumns = TieColumns()
    var projectIDs = WordTable()
    var projectRecords: [Project] = []
    var targetRecords: [Target] = []
    /// The words of kinds and roles, and the files that records came from.
    package internal(set) var words = WordTable()
    package internal(set) var files = WordTable()

    /// The words the network uses for areas, regions, mechanisms, kinds, roles and stages.
    public var vocabularies = Vocabularies.builtIn

    /// Makes an empty network.
    public init() {}

    /// The organizations, in the order they were added.
    public var organizations: Records<Organization> {
        Records(network: self, count: organizationColumns.count) { $0.organization(at: $1) }
    }

    /// The projects, in the order they were added.
    public var projects: [Project] { projectRecords }

    /// Who takes part in which project, in the order it was added.
    public var participations: Records<Participation> {
        Records(network: self, count: participationColumns.count) { $0.participation(at: $1) }
    }

    /// The recorded ties, in the order they were added.
    public var collaborations: Records<Collaboration> {
        Records(network: self, count: tieColumns.count) { $0.collaboration(at: $1) }
    }

    /// The yearly aims, in the order they were added.
    public var targets: [Target] { targetRecords }

    /// Where an organization stands in ``organizations``.
    public func position(of id: Organization.ID) -> Int? { organizationColumns.ids.position(of: id.text) }

    /// Where a project stands in ``projects``.
    public func position(of id: Project.ID) -> Int? { projectIDs.position(of: id.text) }

    /// The organization with this identifier.
    public subscript(id: Organization.ID) -> Organization? { position(of: id).map { organization(at: $0) } }

    /// The project with this identifier.
    public subscript(id: Project.ID) -> Project? { position(of: id).map { projectRecords[$0] } }

    /// Whether any tie is directed.
    public var hasDirectedTies: Bool { tieColumns.directed.contains(true) }
}

/// Records of a network in their order, each built when it is asked for.
public struct Records<Element>: RandomAccessCollection {
    let network: Network
    public let count: Int
    let build: (Network, Int) -> Element

    public var startIndex: Int { 0 }
    public var endIndex: Int { count }

    public subscript(position: Int) -> Element {
        precondition(position >= 0 && position < count, "a record's position lies in 0..<\(count)")
        return build(network, position)
    }
}

// MARK: - From columns to values

extension Network {
    package func organization(at position: Int) -> Organization {
        var organization = organizationColumns.organization(position)
        let origins = organizationColumns.origins
        organization.origin = origin(file: origins.files[position], row: origins.rows[position])
        return organization
    }

    package func organizationID(at position: Int) -> Organization.ID {
        Organization.ID(organizationColumns.ids[position])
    }

    package func participation(at position: Int) -> Participation {
        let columns = participationColumns
        var participation = Participation(
            organizationID(at: Int(columns.organizations[position])),
            in: projectRecords[Int(columns.projects[position])].id, role: word(columns.roles[position]))
        participation.weight = columns.weights[position]
        participation.period = columns.periods[position]
        participation.attributes = columns.attributes[position] ?? [:]
        participation.origin = origin(file: columns.origins.files[position], row: columns.origins.rows[position])
        return participation
    }

    package func collaboration(at position: Int) -> Collaboration {
        let columns = tieColumns
        var tie = Collaboration(
            organizationID(at: Int(columns.sources[position])), organizationID(at: Int(columns.targets[position])),
            kind: word(columns.kinds[position]), weight: columns.weights[position],
            isDirected: columns.directed[position], period: columns.periods[position])
        if let extras = columns.extras[position] {
            tie.id = extras.id
            tie.project = extras.project
            tie.trust = extras.trust
            tie.value = extras.value
            tie.evidence = extras.evidence
            tie.attributes = extras.attributes
        }
        tie.origin = origin(file: columns.origins.files[position], row: columns.origins.rows[position])
        return tie
    }

    package func word(_ number: UInt16) -> String? { number == 0 ? nil : words[Int(number) - 1] }

    private func origin(file: UInt16, row: UInt32) -> Origin? {
        file == 0 ? nil : Origin(file: files[Int(file) - 1], row: Int(row))
    }
}

// MARK: - Equality

extension Network: Equatable {
    public static func == (one: Network, other: Network) -> Bool {
        func alike<R: RandomAccessCollection>(_ records: (Network) -> R, _ bare: (R.Element) -> R.Element) -> Bool
        where R.Element: Equatable {
            let (mine, theirs) = (records(one), records(other))
            return mine.count == theirs.count && zip(mine, theirs).allSatisfy { bare($0) == bare($1) }
        }
        return one.vocabularies == other.vocabularies
            && alike(\.organizations) {
                var it = $0; it.origin = nil; return it
            }
            && alike(\.projects) {
                var it = $0; it.origin = nil; return it
            }
            && alike(\.participations) {
                var it = $0; it.origin = nil; return it
            }
            && alike(\.collaborations) {
                var it = $0; it.origin = nil; return it
            }
            && alike(\.targets) {
                var it = $0; it.origin = nil; return it
            }
    }
}
