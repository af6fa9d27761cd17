/// Small networks that everyone can work out, and the classic ones with published figures: for tests, for checking an
/// installation, and for examples. The classics stand in `NamedNetworks+Classics.swift`.
public enum NamedNetworks {}

// MARK: - Shapes

extension NamedNetworks {
    /// No organizations at all.
    public static let empty = Network()

    /// One organization, o1, without ties.
    public static let single = path(1)

    /// Two organizations, o1 and o2, with a tie.
    public static let pair = path(2)

    /// o1 – o2 – … : a chain.
    public static func path(_ count: Int) -> Network {
        make(numbered: count, ties: (1..<max(count, 1)).map { ($0, $0 + 1) })
    }

    /// o1 in the middle, everyone else tied to it alone.
    public static func star(_ count: Int) -> Network {
        make(numbered: count, ties: (1..<max(count, 1)).map { (1, $0 + 1) })
    }

    /// A chain whose ends meet; at least three organizations.
    public static func cycle(_ count: Int) -> Network {
        precondition(count >= 3, "a cycle has at least three organizations")
        return make(numbered: count, ties: (1...count).map { ($0, $0 % count + 1) })
    }

    /// Everyone tied to everyone.
    public static func complete(_ count: Int) -> Network {
        make(numbered: count, ties: (1..<max(count, 1)).flatMap { i in (i + 1...max(count, i + 1)).map { (i, $0) } })
    }
}

// MARK: - Toys

extension NamedNetworks {
    /// Seven organizations of all five sectors: a triangle of government, academia and business, each corner with a tail;
    /// the environment hangs behind civil society.
    public static let q7 = make(
        sectors: [
            ("g1", .government), ("a1", .academia), ("a2", .academia), ("b1", .business), ("b2", .business),
            ("c1", .civilSociety), ("e1", .environment),
        ],
        ties: [
            ("g1", ["a1", "b1", "c1"]), ("a1", ["b1", "a2"]), ("b1", ["b2"]), ("c1", ["e1"]),
        ])

    /// Six organizations of three sectors and seven directed ties, in which every kind of brokerage but the consultant's
    /// occurs.
    public static let d6 = make(
        sectors: [
            ("a1", .academia), ("a2", .academia), ("a3", .academia), ("b1", .business), ("b2", .business),
            ("c1", .civilSociety),
        ],
        ties: [
            ("a1", ["a2"]), ("a2", ["a3", "b1"]), ("b1", ["b2"]), ("b2", ["a3"]), ("c1", ["b1"]), ("a3", ["c1"]),
        ], isDirected: true)

    /// Four organizations in three projects, and no recorded ties.
    public static let threeProjects = make(
        sectors: [("g1", .government), ("a1", .academia), ("b1", .business), ("c1", .civilSociety)],
        projects: [("P1", ["g1", "a1", "b1"]), ("P2", ["g1", "c1"]), ("P3", ["a1", "b1"])])
}

// MARK: - Making

extension NamedNetworks {
    static func make(numbered count: Int, ties: [(Int, Int)]) -> Network {
        build { network throws(EditingError) in
            for i in 1..<max(count + 1, 1) { try network.add(Organization(Organization.ID("o\(i)"))) }
            for (one, other) in ties {
                try network.add(Collaboration(Organization.ID("o\(one)"), Organization.ID("o\(other)")))
            }
        }
    }

    static func make(
        sectors: [(Organization.ID, Sector?)], ties: [(Organization.ID, [Organization.ID])] = [],
        isDirected: Bool = false, projects: [(Project.ID, [Organization.ID])] = []
    ) -> Network {
        build { network throws(EditingError) in
            for (id, sector) in sectors { try network.add(Organization(id, sector: sector)) }
            for (source, targets) in ties {
                for target in targets { try network.add(Collaboration(source, target, isDirected: isDirected)) }
            }
            for (project, members) in projects {
                try network.add(Project(project))
                for member in members { try network.add(Participation(member, in: project)) }
            }
        }
    }

    /// The facts are ours, so a mistake in them is a mistake in the program.
    static func build(_ fill: (inout Network) throws(EditingError) -> Void) -> Network {
        var network = Network()
        do throws(EditingError) {
            try fill(&network)
        } catch {
            preconditionFailure("a built-in network holds together: \(error)")
        }
        return network
    }
}
