/// Which records of a network stay: one mark a record.
package struct Selection {
    package var organizations: [Bool]
    package var projects: [Bool]
    package var participations: [Bool]
    package var ties: [Bool]

    /// Marks everything to stay.
    package init(everythingIn network: Network) {
        organizations = [Bool](repeating: true, count: network.organizationColumns.count)
        projects = [Bool](repeating: true, count: network.projectRecords.count)
        participations = [Bool](repeating: true, count: network.participationColumns.count)
        ties = [Bool](repeating: true, count: network.tieColumns.count)
    }
}

extension Network {
    /// The network of the marked records.
    ///
    /// A tie or participation goes with its organization or project even where it is marked to stay; a tie that names
    /// a project which goes, stays and no longer names it.
    ///
    /// - Complexity: O(n + m).
    package func selecting(_ selection: Selection) -> Network {
        var selection = selection
        for tie in selection.ties.indices {
            let (source, target) = (Int(tieColumns.sources[tie]), Int(tieColumns.targets[tie]))
            if !selection.organizations[source] || !selection.organizations[target] { selection.ties[tie] = false }
        }
        for part in selection.participations.indices {
            let organization = Int(participationColumns.organizations[part])
            let project = Int(participationColumns.projects[part])
            if !selection.organizations[organization] || !selection.projects[project] {
                selection.participations[part] = false
            }
        }
        let newOrganization = Self.newPositions(selection.organizations)
        let newProject = Self.newPositions(selection.projects)

        var result = self
        result.tieColumns.forget(
            projects: Set(selection.projects.indices.filter { !selection.projects[$0] }.map { projectRecords[$0].id }))
        result.tieColumns.keep(selection.ties)
        result.tieColumns.renumber(newOrganization)
        result.participationColumns.keep(selection.participations)
        result.participationColumns.renumber(organizations: newOrganization, projects: newProject)
        if selection.organizations.contains(false) { result.organizationColumns.keep(selection.organizations) }
        if selection.projects.contains(false) {
            result.projectRecords.keep(selection.projects)
            result.projectIDs = WordTable()
            for project in result.projectRecords { _ = result.projectIDs.intern(project.id.text) }
        }
        return result
    }

    /// Where each record will stand; those that go get −1, which nothing that stays refers to.
    private static func newPositions(_ mask: [Bool]) -> [Int] {
        var next = 0
        return mask.map { stays in
            defer { if stays { next += 1 } }
            return stays ? next : -1
        }
    }
}
