/// Which ties a question is about.
public enum TieChoice: String, CaseIterable, Sendable {
    /// Those that the data records between organizations.
    case recorded
    /// Those that follow from taking part in the same project.
    case shared
    /// Both, kept as two kinds.
    case both
}

/// How strong a tie from shared projects is.
public enum Projection: String, CaseIterable, Sendable {
    /// The number of projects shared.
    case count
    /// Σ 1/(p − 1) over the projects shared, where p organizations take part in one: each organization hands out one
    /// unit of strength in each project. M. E. J. Newman, Physical Review E 64, 016132 (2001),
    /// doi 10.1103/PhysRevE.64.016132.
    case newman
    /// The number of projects shared over the geometric mean of how many each of the two is in: the cosine between their
    /// rows in the table of participations, 0 to 1. G. Salton and M. J. McGill, "Introduction to Modern Information
    /// Retrieval", McGraw-Hill, 1983, ISBN 978-0-07-054484-0.
    case cosine
}

/// The ties that an answer is about, chosen and counted.
public struct Ties: Sendable {
    /// What was chosen, or what stood for it where nothing was.
    public let choice: TieChoice
    public let projection: Projection
    /// Recorded ties of the network, used or not.
    public let recordedCount: Int
    /// Pairs of organizations that share a project, used or not.
    public let sharedCount: Int

    /// One tie.
    public struct Tie: Hashable, Sendable {
        /// Positions of the organizations.
        public let source: Int
        public let target: Int
        public let weight: Double
        public let isDirected: Bool
        /// Where the tie stands in ``Network/collaborations``; nil for one from shared projects.
        public let record: Int?
    }

    package let sources: [UInt32]
    package let targets: [UInt32]
    package let weights: [Double]
    package let directed: [Bool]
    /// How many of the first ties are recorded ones, in the order of the network.
    package let usedRecorded: Int

    /// How many ties there are, each recorded tie and each pair that shares projects counted once.
    public var count: Int { sources.count }

    /// The tie at a position: recorded ones first, then shared ones by organization.
    public subscript(position: Int) -> Tie {
        Tie(
            source: Int(sources[position]), target: Int(targets[position]), weight: weights[position],
            isDirected: directed[position], record: position < usedRecorded ? position : nil)
    }

    /// Ties of the kind that was not chosen.
    public var unusedCount: Int {
        switch choice {
        case .recorded: sharedCount
        case .shared: recordedCount
        case .both: 0
        }
    }
}

extension Network {
    /// The ties a question is about.
    ///
    /// - Parameters:
    ///   - choice: which; nil means the recorded ones where there are any, and otherwise those from shared projects.
    ///   - projection: how strong a tie from shared projects is.
    /// - Complexity: O(m + Σ p²), where p organizations take part in a project.
    public func ties(_ choice: TieChoice? = nil, projection: Projection = .count) -> Ties {
        let shared = sharedProjects(projection)
        let choice = choice ?? (tieColumns.count > 0 || shared.weights.isEmpty ? .recorded : .shared)
        let (recorded, takesShared) = (choice != .shared, choice != .recorded)
        return Ties(
            choice: choice, projection: projection, recordedCount: tieColumns.count,
            sharedCount: shared.weights.count,
            sources: (recorded ? tieColumns.sources : []) + (takesShared ? shared.sources : []),
            targets: (recorded ? tieColumns.targets : []) + (takesShared ? shared.targets : []),
            weights: (recorded ? tieColumns.weights : []) + (takesShared ? shared.weights : []),
            directed: (recorded ? tieColumns.directed : [])
                + (takesShared ? [Bool](repeating: false, count: shared.weights.count) : []),
            usedRecorded: recorded ? tieColumns.count : 0)
    }

    /// Pairs of organizations that take part in the same project, once each, by the first and then the second.
    private func sharedProjects(
        _ projection: Projection
    ) -> (sources: [UInt32], targets: [UInt32], weights: [Double]) {
        guard participationColumns.count > 0 else { return ([], [], []) }
        let n = organizationColumns.count
        var members = [[Int]](repeating: [], count: projectRecords.count)
        for part in 0..<participationColumns.count {
            members[Int(participationColumns.projects[part])].append(Int(participationColumns.organizations[part]))
        }
        // An organization with two roles in a project takes part in it once.
        var projects = [[Int]](repeating: [], count: n)
        for project in members.indices {
            var last = -1
            members[project].sort()
            members[project].removeAll { member in
                defer { last = member }
                return member == last
            }
            for member in members[project] { projects[member].append(project) }
        }

        var (sources, targets, weights): ([UInt32], [UInt32], [Double]) = ([], [], [])
        var strength = [Double](repeating: 0, count: n)
        for organization in 0..<n {
            var partners: [Int] = []
            for project in projects[organization] {
                let share = projection == .newman ? 1 / Double(members[project].count - 1) : 1
                for partner in members[project] where partner > organization {
                    if strength[partner] == 0 { partners.append(partner) }
                    strength[partner] += share
                }
            }
            for partner in partners.sorted() {
                sources.append(UInt32(organization))
                targets.append(UInt32(partner))
                weights.append(
                    projection == .cosine
                        ? strength[partner]
                            / (Double(projects[organization].count) * Double(projects[partner].count)).squareRoot()
                        : strength[partner])
                strength[partner] = 0
            }
        }
        return (sources, targets, weights)
    }
}
