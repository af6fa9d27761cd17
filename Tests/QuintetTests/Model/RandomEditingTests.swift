import Testing

@testable import Quintet

/// The network as anybody would first write it: arrays of records and linear searches.
private struct PlainNetwork {
    var organizations: [Organization] = []
    var projects: [Project] = []
    var parts: [Participation] = []
    var ties: [Collaboration] = []

    mutating func remove(_ id: Organization.ID) {
        organizations.removeAll { $0.id == id }
        ties.removeAll { $0.source == id || $0.target == id }
        parts.removeAll { $0.organization == id }
    }

    mutating func remove(_ id: Project.ID) {
        projects.removeAll { $0.id == id }
        parts.removeAll { $0.project == id }
        for position in ties.indices where ties[position].project == id { ties[position].project = nil }
    }

    mutating func merge(_ id: Organization.ID, into other: Organization.ID, _ merged: Organization) {
        ties.removeAll { [$0.source, $0.target] == [id, other] || [$0.source, $0.target] == [other, id] }
        for position in ties.indices {
            if ties[position].source == id { ties[position].source = other }
            if ties[position].target == id { ties[position].target = other }
        }
        var kept: [Participation] = []
        for var part in parts {
            if part.organization == id {
                part.organization = other
                let held = parts.contains {
                    $0.organization == other && $0.project == part.project && $0.role == part.role
                }
                let moved = kept.contains {
                    $0.organization == other && $0.project == part.project && $0.role == part.role
                }
                if held || moved { continue }
            }
            kept.append(part)
        }
        parts = kept
        organizations.removeAll { $0.id == id }
        organizations = organizations.map { $0.id == other ? merged : $0 }
    }
}

struct RandomEditingTests {
    @Test(arguments: 0..<200 as Range<UInt64>)
    func `after any edits the columns say what plain arrays of records say`(seed: UInt64) throws {
        var generator = ModelGenerator(seed: seed)
        var network = Network()
        var plain = PlainNetwork()
        for step in 0..<120 {
            try edit(&network, &plain, step, &generator)
            if step % 10 != 9 { continue }
            #expect(Array(network.organizations) == plain.organizations)
            #expect(network.projects == plain.projects)
            #expect(Array(network.participations) == plain.parts)
            #expect(Array(network.collaborations) == plain.ties)
            for (position, organization) in plain.organizations.enumerated() {
                #expect(network.position(of: organization.id) == position)
            }
            for (position, project) in plain.projects.enumerated() {
                #expect(network.position(of: project.id) == position)
            }
        }
    }

    private func edit(
        _ network: inout Network, _ plain: inout PlainNetwork, _ step: Int, _ generator: inout ModelGenerator
    ) throws {
        let organization = plain.organizations.randomElement(using: &generator)
        let project = plain.projects.randomElement(using: &generator)
        switch generator.below(20) {
        case 0...3:
            let added = randomOrganization("o\(step)", &generator)
            try network.add(added)
            plain.organizations.append(added)
        case 4...5:
            var added = Project(Project.ID("p\(step)"))
            added.origin = Origin(file: "projects.csv", row: step)
            try network.add(added)
            plain.projects.append(added)
        case 6...8:
            guard let organization, let project else { return }
            let part = randomPart(organization.id, project.id, step, &generator)
            try network.add(part)
            plain.parts.append(part)
        case 9...13:
            guard let organization, let other = plain.organizations.randomElement(using: &generator) else { return }
            let tie = randomTie(organization.id, other.id, project, step, &generator)
            if generator.below(4) == 0, let position = plain.ties.indices.randomElement(using: &generator) {
                try network.updateCollaboration(at: position, to: tie)
                plain.ties[position] = tie
            } else {
                try network.add(tie)
                plain.ties.append(tie)
            }
        case 14:
            guard let organization else { return }
            let changed = randomOrganization(organization.id.text, &generator)
            try network.update(changed)
            plain.organizations = plain.organizations.map { $0.id == changed.id ? changed : $0 }
        case 15:
            guard let position = plain.parts.indices.randomElement(using: &generator) else { return }
            if let organization, let project, generator.below(2) == 0 {
                let part = randomPart(organization.id, project.id, step, &generator)
                try network.updateParticipation(at: position, to: part)
                plain.parts[position] = part
            } else {
                try network.removeParticipation(at: position)
                plain.parts.remove(at: position)
            }
        case 16:
            guard let position = plain.ties.indices.randomElement(using: &generator) else { return }
            try network.removeCollaboration(at: position)
            plain.ties.remove(at: position)
        case 17:
            guard let organization else { return }
            try network.remove(organization.id)
            plain.remove(organization.id)
        case 18:
            guard let project else { return }
            try network.remove(project.id)
            plain.remove(project.id)
        default:
            guard let organization, let other = plain.organizations.randomElement(using: &generator),
                organization.id != other.id
            else { return }
            try network.merge(organization.id, into: other.id)
            // What becomes of the record itself has tests of its own.
            plain.merge(organization.id, into: other.id, try #require(network[other.id]))
        }
    }

    private func randomOrganization(_ id: String, _ generator: inout ModelGenerator) -> Organization {
        var result = Organization(Organization.ID(id), sector: Sector.allCases.randomElement(using: &generator))
        if generator.below(2) == 0 { result.sector = nil }
        if generator.below(2) == 0 { result.names = [.thai: "ชื่อ \(id)"] }
        if generator.below(3) == 0 { result.areas = ["health"] }
        if generator.below(2) == 0 {
            result.origin = Origin(file: "o\(generator.below(3)).csv", row: generator.below(99))
        }
        return result
    }

    private func randomPart(
        _ organization: Organization.ID, _ project: Project.ID, _ step: Int, _ generator: inout ModelGenerator
    ) -> Participation {
        var part = Participation(organization, in: project, role: [nil, "lead", "partner"][generator.below(3)])
        part.weight = Double(1 + generator.below(5))
        if generator.below(3) == 0 { part.attributes = ["step": "\(step)"] }
        if generator.below(2) == 0 { part.origin = Origin(file: "parts.csv", row: step) }
        if generator.below(2) == 0 { part.period = Period(2000 + generator.below(9), nil) }
        return part
    }

    private func randomTie(
        _ source: Organization.ID, _ target: Organization.ID, _ project: Project?, _ step: Int,
        _ generator: inout ModelGenerator
    ) -> Collaboration {
        var tie = Collaboration(
            source, target, kind: [nil, "research", "funding"][generator.below(3)],
            weight: Double(1 + generator.below(5)), isDirected: generator.below(2) == 0,
            period: generator.below(2) == 0 ? .undated : Period(nil, 2010 + generator.below(9)))
        if generator.below(3) == 0 { tie.project = project?.id }
        if generator.below(3) == 0 { tie.id = "t\(step)" }
        if generator.below(4) == 0 { tie.attributes = ["step": "\(step)"] }
        if generator.below(2) == 0 { tie.origin = Origin(file: "ties.csv", row: step) }
        return tie
    }
}
