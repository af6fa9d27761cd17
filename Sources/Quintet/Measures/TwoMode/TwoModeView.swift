// Organizations and projects as two kinds of members of one graph, without the detour of ties between organizations: a
// projection turns a large project into a clique, this does not. S. P. Borgatti and M. G. Everett, "Network analysis of
// 2-mode data", Social Networks 19, 1997, 243–269, doi 10.1016/S0378-8733(96)00301-2.

/// Who takes part in what, as two-mode measures see it; made once and never changed.
///
/// An organization takes part in a project or not: several roles count once, weights and periods are ignored. Recorded
/// ties between organizations are not looked at. Building takes O(*n* + *m*) time and space, where *n* is the number of
/// organizations and projects and *m* of participations.
public struct TwoModeView: Sendable {
    /// Which organization stands at which position.
    public let organizations: OrganizationIndex
    /// The projects by position.
    public let projects: [Project.ID]
    /// Rows of all members: first the organizations, then the projects.
    let rows: Arcs.Rows
    private let projectPositions: [Project.ID: Int]

    /// Participations, each organization and project counted once.
    public var participationCount: Int { rows.targets.count / 2 }

    var organizationCount: Int { organizations.count }

    /// The members of both kinds.
    var count: Int { organizations.count + projects.count }

    /// The participations of a network; later changes to it do not reach the view.
    public init(_ network: Network) {
        let n = network.organizationColumns.count
        let columns = network.participationColumns
        var arcs = Arcs()
        arcs.reserveCapacity(columns.count * 2)
        for part in 0..<columns.count {
            let organization = Int32(truncatingIfNeeded: columns.organizations[part])
            let project = Int32(truncatingIfNeeded: n + Int(columns.projects[part]))
            arcs.append(organization, project, 1)
            arcs.append(project, organization, 1)
        }
        var rows = arcs.rows(count: n + network.projects.count)
        for arc in rows.weights.indices { rows.weights[arc] = 1 }
        self.rows = rows
        organizations = OrganizationIndex(network.organizationColumns.ids)
        projects = network.projects.map(\.id)
        projectPositions = Dictionary(uniqueKeysWithValues: projects.enumerated().map { ($0.element, $0.offset) })
    }

    /// Where a project stands.
    public func position(of id: Project.ID) -> Int? { projectPositions[id] }

    /// Scores of all members, organizations first, put in their places.
    func scores(_ values: [Double], undefined: [Int: Undefined] = [:]) -> TwoModeScores {
        let n = organizationCount
        let (mine, theirs) = (undefined.filter { $0.key < n }, undefined.filter { $0.key >= n })
        return TwoModeScores(
            organizations: Scores(Array(values[..<n]), undefined: mine, index: organizations),
            projects: (n..<count).map { undefined[$0] == nil && values[$0].isFinite ? values[$0] : nil },
            reasons: Dictionary(uniqueKeysWithValues: theirs.map { ($0.key - n, $0.value) }),
            positions: projectPositions)
    }
}

/// One number for each organization and one for each project, or the reasons why there is none.
public struct TwoModeScores: Sendable {
    public let organizations: Scores
    /// The values of the projects by position; nil where undefined.
    public let projects: [Double?]
    fileprivate let reasons: [Int: Undefined]
    fileprivate let positions: [Project.ID: Int]

    /// The value of an organization; nil where undefined, or where there is no such organization.
    public subscript(id: Organization.ID) -> Double? { organizations[id] }

    /// The value of a project; nil where undefined, or where there is no such project.
    public subscript(id: Project.ID) -> Double? { positions[id].flatMap { projects[$0] } }

    /// Why a project has no value; nil where it has one, or where there is no such project.
    public func reason(for id: Project.ID) -> Undefined? { positions[id].flatMap { reasons[$0] } }
}
