import Testing

@testable import Quintet

struct NetworkEditingTests {
    /// Two organizations, a project, a part in it and a tie.
    private func small() throws -> Network {
        var network = try Network("a", "b")
        try network.add(Project("p"))
        try network.add(Participation("a", in: "p", role: "lead"))
        try network.add(Collaboration("a", "b", kind: "research"))
        return network
    }

    /// Makes a refused edit and sees that nothing has changed.
    private func refuses(
        _ error: EditingError, _ edit: (inout Network) throws(EditingError) -> Void,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        var network = try small()
        let before = network
        let thrown = #expect(throws: EditingError.self, sourceLocation: sourceLocation) { try edit(&network) }
        #expect(thrown == error, sourceLocation: sourceLocation)
        #expect(network == before, sourceLocation: sourceLocation)
        #expect(!error.description.isEmpty, sourceLocation: sourceLocation)
    }

    @Test func `an empty identifier is refused`() throws {
        try refuses(.emptyIdentifier) { network throws(EditingError) in try network.add(Organization("")) }
        try refuses(.emptyIdentifier) { network throws(EditingError) in try network.add(Project("")) }
    }

    @Test func `an identifier that is there already is refused`() throws {
        try refuses(.duplicateOrganization("a")) { network throws(EditingError) in try network.add(Organization("a")) }
        try refuses(.duplicateProject("p")) { network throws(EditingError) in try network.add(Project("p")) }
    }

    @Test func `an organization and a project may share an identifier`() throws {
        var network = try small()
        try network.add(Project("a"))
        #expect(network.projects.count == 2)
    }

    @Test func `what is not there cannot be changed, removed, merged or tied`() throws {
        try refuses(.unknownOrganization("x")) { network throws(EditingError) in try network.update(Organization("x")) }
        try refuses(.unknownOrganization("x")) { network throws(EditingError) in
            try network.remove(Organization.ID("x"))
        }
        try refuses(.unknownOrganization("x")) { network throws(EditingError) in try network.merge("x", into: "a") }
        try refuses(.unknownOrganization("x")) { network throws(EditingError) in try network.merge("a", into: "x") }
        try refuses(.unknownOrganization("x")) { network throws(EditingError) in
            try network.add(Collaboration("x", "a"))
        }
        try refuses(.unknownOrganization("x")) { network throws(EditingError) in
            try network.add(Collaboration("a", "x"))
        }
        try refuses(.unknownOrganization("x")) { network throws(EditingError) in
            try network.updateCollaboration(at: 0, to: Collaboration("a", "x"))
        }
        try refuses(.unknownOrganization("x")) { network throws(EditingError) in
            try network.add(Participation("x", in: "p"))
        }
        try refuses(.unknownProject("x")) { network throws(EditingError) in try network.add(Participation("a", in: "x"))
        }
        try refuses(.unknownProject("x")) { network throws(EditingError) in
            try network.updateParticipation(at: 0, to: Participation("a", in: "x"))
        }
        try refuses(.unknownProject("x")) { network throws(EditingError) in try network.update(Project("x")) }
        try refuses(.unknownProject("x")) { network throws(EditingError) in try network.remove(Project.ID("x")) }
        try refuses(.unknownProject("x")) { network throws(EditingError) in
            var tie = Collaboration("a", "b")
            tie.project = "x"
            try network.add(tie)
        }
    }

    @Test(arguments: [0, -1, Double.infinity, -Double.infinity])
    func `a weight that is not a finite number above zero is refused`(weight: Double) throws {
        try refuses(.unusableWeight(weight)) { network throws(EditingError) in
            try network.add(Collaboration("a", "b", weight: weight))
        }
        try refuses(.unusableWeight(weight)) { network throws(EditingError) in
            try network.updateCollaboration(at: 0, to: Collaboration("a", "b", weight: weight))
        }
        var part = Participation("b", in: "p")
        part.weight = weight
        try refuses(.unusableWeight(weight)) { network throws(EditingError) in try network.add(part) }
        try refuses(.unusableWeight(weight)) { network throws(EditingError) in
            try network.updateParticipation(at: 0, to: part)
        }
    }

    @Test func `a weight that is not a number is refused`() throws {
        var network = try small()
        #expect(throws: EditingError.self) { try network.add(Collaboration("a", "b", weight: .nan)) }
        #expect(network.collaborations.count == 1)
    }

    @Test func `figures must be finite`() throws {
        var tie = Collaboration("a", "b")
        tie.trust = .infinity
        try refuses(.unusableNumber(field: "trust", .infinity)) { [tie] network throws(EditingError) in
            try network.add(tie)
        }
        tie.trust = nil
        tie.value = -.infinity
        try refuses(.unusableNumber(field: "value", -.infinity)) { [tie] network throws(EditingError) in
            try network.add(tie)
        }
        var project = Project("q")
        project.budget = .infinity
        try refuses(.unusableNumber(field: "budget", .infinity)) { [project] network throws(EditingError) in
            try network.add(project)
        }
        project.budget = nil
        project.outcomes = [.init(indicator: "trees", value: .infinity)]
        try refuses(.unusableNumber(field: "trees", .infinity)) { [project] network throws(EditingError) in
            try network.add(project)
        }
        try refuses(.unusableNumber(field: "value", .infinity)) { network throws(EditingError) in
            try network.add(Target(year: 2023, dimension: "all", measure: "ties", value: .infinity))
        }
    }

    @Test(arguments: [-1, 1, .max]) func `there is no record outside the list`(position: Int) throws {
        let error = EditingError.noSuchRecord(position: position, count: 1)
        try refuses(error) { network throws(EditingError) in try network.removeCollaboration(at: position) }
        try refuses(error) { network throws(EditingError) in try network.removeParticipation(at: position) }
        try refuses(error) { network throws(EditingError) in
            try network.updateCollaboration(at: position, to: Collaboration("a", "b"))
        }
        try refuses(error) { network throws(EditingError) in
            try network.updateParticipation(at: position, to: Participation("a", in: "p"))
        }
        try refuses(.noSuchRecord(position: position, count: 0)) { network throws(EditingError) in
            try network.removeTarget(at: position)
        }
    }

    @Test func `an organization cannot be merged into itself`() throws {
        try refuses(.mergeIntoItself("a")) { network throws(EditingError) in try network.merge("a", into: "a") }
    }

    @Test func `more files or words than can be numbered are refused, and nothing is added`() throws {
        var network = try small()
        for number in 1...65_535 {
            var organization = Organization(Organization.ID("o\(number)"))
            organization.origin = Origin(file: "f\(number)", row: 1)
            try network.add(organization)
        }
        let before = network
        var part = Participation("b", in: "p")
        part.origin = Origin(file: "one too many", row: 1)
        #expect(throws: EditingError.tooMany("different files")) { try network.add(part) }
        #expect(throws: EditingError.tooMany("different files")) { try network.updateParticipation(at: 0, to: part) }
        #expect(network == before)

        part.origin = nil
        for number in 1...65_533 {
            part.role = "r\(number)"
            try network.add(part)
        }
        part.role = "one too many"
        #expect(throws: EditingError.tooMany("different kinds and roles")) { try network.add(part) }
        part.role = "lead"
        try network.add(part)
        #expect(network.participations.last?.role == "lead")
    }

    @Test func `identifiers are told apart by their bytes`() throws {
        let (composed, decomposed) = (Organization.ID("caf\u{E9}"), Organization.ID("cafe\u{301}"))
        var network = try Network(composed, decomposed)
        #expect(composed != decomposed)
        #expect(network.position(of: composed) == 0)
        #expect(network.position(of: decomposed) == 1)
        try network.remove(composed)
        #expect(network.position(of: composed) == nil)
        #expect(network.position(of: decomposed) == 0)
        #expect([decomposed, composed, "b", "a"].sorted() == ["a", "b", decomposed, composed])
    }

    @Test func `parallel ties and ties with itself are kept`() throws {
        var network = try Network("a", "b")
        for _ in 0..<2 { try network.add(Collaboration("a", "b", kind: "research")) }
        try network.add(Collaboration("b", "a", isDirected: true))
        try network.add(Collaboration("a", "a"))
        #expect(network.tieTexts == ["a>b", "a>b", "b>a", "a>a"])
        #expect(network.hasDirectedTies)
    }

    @Test func `removing an organization takes its ties and parts along and nothing else`() throws {
        var network = try Network("a", "b", "c")
        try network.add(Project("p"))
        for (id, role) in [("a", "x"), ("b", "y"), ("c", "z")] {
            try network.add(Participation(Organization.ID(id), in: "p", role: role))
        }
        for (one, other) in [("a", "b"), ("b", "c"), ("c", "a"), ("a", "a")] {
            try network.add(Collaboration(Organization.ID(one), Organization.ID(other), kind: one + other))
        }
        try network.remove(Organization.ID("a"))
        #expect(network.ids == ["b", "c"])
        #expect(network.tieTexts == ["b>c"])
        #expect(network.collaborations[0].kind == "bc")
        #expect(network.participations.map(\.role) == ["y", "z"])
        #expect(network.participations.map(\.organization) == ["b", "c"])
        try network.add(Organization("a"))
        #expect(network.position(of: Organization.ID("a")) == 2)
    }

    @Test func `removing a project takes its parts along and clears it from ties`() throws {
        var network = try Network("a", "b")
        for id in ["p", "q"] {
            try network.add(Project(Project.ID(id)))
            try network.add(Participation("a", in: Project.ID(id)))
            var tie = Collaboration("a", "b")
            tie.project = Project.ID(id)
            try network.add(tie)
        }
        try network.remove(Project.ID("p"))
        #expect(network.collaborations.map(\.project) == [nil, "q"])
        #expect(network.participations.map(\.project) == ["q"])
        #expect(network.position(of: Project.ID("q")) == 0)
        #expect(network.position(of: Project.ID("p")) == nil)
    }

    @Test func `updating replaces everything but the place`() throws {
        var network = try small()
        var organization = Organization("a", sector: .business, names: [.thai: "ก"])
        organization.areas = ["health"]
        try network.update(organization)
        #expect(network.organizations.first == organization)
        try network.update(Organization("a"))
        #expect(network.organizations.first == Organization("a"))
        var tie = Collaboration("b", "a", weight: 3, isDirected: true, period: Period(2001, nil))
        tie.id = "t1"
        tie.project = "p"
        tie.attributes = ["note": "x"]
        try network.updateCollaboration(at: 0, to: tie)
        #expect(network.collaborations[0] == tie)
        try network.updateCollaboration(at: 0, to: Collaboration("a", "b"))
        #expect(network.collaborations[0] == Collaboration("a", "b"))
    }

    @Test func `networks are equal when their records are, wherever they came from`() throws {
        let one = try small()
        var (other, third) = (one, one)
        var organization = Organization("a")
        organization.origin = Origin(file: "x.csv", row: 7)
        try other.update(organization)
        #expect(one == other)
        #expect(other.organizations[0].origin == Origin(file: "x.csv", row: 7))
        try third.updateCollaboration(at: 0, to: Collaboration("a", "b", kind: "funding"))
        #expect(one != third)
        var fourth = one
        fourth.vocabularies.calendar = .thaiFiscalYear
        #expect(one != fourth)
        #expect(try Network("a", "b") != Network("b", "a"))
    }

    @Test func `the order of names and attributes does not count`() throws {
        let (one, other): (Names, Names) = ([.thai: "ก", .english: "k"], [.english: "k", .thai: "ก"])
        #expect(one == other)
        #expect(one.hashValue == other.hashValue)
        #expect(one != [.thai: "ก"])
        #expect(one != [.thai: "k", .english: "ก"])
        #expect((["a": "1", "b": "2"] as Attributes) == ["b": "2", "a": "1"])
        #expect((["a": "1", "b": "2"] as Attributes) != ["a": "2", "b": "1"])
    }

    @Test func `an attribute or name without a text is none`() {
        var attributes: Attributes = ["a": "1", "b": ""]
        #expect(attributes.entries.map(\.name) == ["a"])
        attributes["a"] = ""
        #expect(attributes.isEmpty)
        var names: Names = [.thai: "ก", "TH": "ข"]
        #expect(names[.thai] == "ข")
        names[.thai] = nil
        #expect(names.isEmpty)
    }
}
