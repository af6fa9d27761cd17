extension Network {
    /// The same records in an order that does not depend on that of the rows they came from: organizations and projects by
    /// their ids, participations and ties by those of their ends, several between the same by weight.
    ///
    /// What is asked of such a network has the same answer to the last digit however its tables are sorted, even where equal
    /// values have to be told apart or where random choices are made.
    ///
    /// - Complexity: O(n log n + m log m).
    package func inOrderOfIDs() -> Network {
        let organizations = organizationColumns.ids.positionsByWord
        let projects = projectIDs.positionsByWord
        var result = self
        result.organizationColumns.reorder(by: organizations)
        result.projectRecords.reorder(by: projects)
        result.projectIDs = WordTable()
        for project in result.projectRecords { _ = result.projectIDs.intern(project.id.text) }

        let (newOrganization, newProject) = (Self.inverse(of: organizations), Self.inverse(of: projects))
        result.tieColumns.renumber(newOrganization)
        result.participationColumns.renumber(organizations: newOrganization, projects: newProject)
        let (ties, parts) = (result.tieColumns, result.participationColumns)
        result.tieColumns.reorder(by: Self.order(ties.sources, ties.targets, ties.weights))
        result.participationColumns.reorder(by: Self.order(parts.projects, parts.organizations, parts.weights))
        return result
    }

    private static func inverse(of order: [Int]) -> [Int] {
        var inverse = [Int](repeating: 0, count: order.count)
        for (next, position) in order.enumerated() { inverse[position] = next }
        return inverse
    }

    private static func order(_ first: [UInt32], _ second: [UInt32], _ weights: [Double]) -> [Int] {
        let ends = first.indices.map { UInt64(first[$0]) << 32 | UInt64(second[$0]) }
        return ends.indices.sorted { one, other in
            if ends[one] != ends[other] { return ends[one] < ends[other] }
            return (weights[one], one) < (weights[other], other)
        }
    }
}
