/// Who takes part in what: positions of organizations and projects, with their roles.
package struct ParticipationColumns: Sendable {
    package private(set) var organizations: [UInt32] = []
    package private(set) var projects: [UInt32] = []
    package private(set) var weights: [Double] = []
    /// Number of the role's word plus one; 0 where there is none.
    package private(set) var roles: [UInt16] = []
    package private(set) var periods = PeriodColumn()
    package private(set) var origins = OriginColumn()
    private(set) var attributes = SideColumn<Attributes>()

    package var count: Int { organizations.count }

    mutating func append(organization: Int, project: Int, weight: Double, role: Int, period: Period) {
        organizations.append(UInt32(truncatingIfNeeded: organization))
        projects.append(UInt32(truncatingIfNeeded: project))
        weights.append(weight)
        roles.append(UInt16(truncatingIfNeeded: role))
        periods.append(period)
        origins.append(file: 0, row: 0)
    }

    mutating func set(
        _ position: Int, organization: Int, project: Int, weight: Double, role: Int, period: Period
    ) {
        organizations[position] = UInt32(truncatingIfNeeded: organization)
        projects[position] = UInt32(truncatingIfNeeded: project)
        weights[position] = weight
        roles[position] = UInt16(truncatingIfNeeded: role)
        periods[position] = period
    }

    mutating func setOrigin(_ position: Int, file: Int, row: Int) {
        origins.set(position, file: file, row: row)
    }

    mutating func setOrganization(_ position: Int, _ organization: Int) {
        organizations[position] = UInt32(truncatingIfNeeded: organization)
    }

    mutating func setAttributes(_ position: Int, _ value: Attributes) {
        attributes[position] = value.isEmpty ? nil : value
    }

    mutating func keep(_ mask: [Bool]) {
        organizations.keep(mask)
        projects.keep(mask)
        weights.keep(mask)
        roles.keep(mask)
        periods.keep(mask)
        origins.keep(mask)
        attributes.keep(mask)
    }

    mutating func reorder(by order: [Int]) {
        organizations.reorder(by: order)
        projects.reorder(by: order)
        weights.reorder(by: order)
        roles.reorder(by: order)
        periods.reorder(by: order)
        origins.reorder(by: order)
        attributes.reorder(by: order)
    }

    mutating func renumber(organizations newOrganization: [Int], projects newProject: [Int]) {
        for position in organizations.indices {
            organizations[position] = UInt32(truncatingIfNeeded: newOrganization[Int(organizations[position])])
            projects[position] = UInt32(truncatingIfNeeded: newProject[Int(projects[position])])
        }
    }
}
