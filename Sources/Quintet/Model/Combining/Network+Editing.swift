// The doors of a network. Each checks, then changes, so that a refused edit leaves the network as it was.

extension Network {
    /// Adds an organization at the end.
    ///
    /// - Throws: ``EditingError/emptyIdentifier`` or ``EditingError/duplicateOrganization(_:)``.
    public mutating func add(_ organization: Organization) throws(EditingError) {
        guard !organization.id.text.isEmpty else { throw .emptyIdentifier }
        guard position(of: organization.id) == nil else { throw .duplicateOrganization(organization.id) }
        guard organizationColumns.count < Int(Int32.max) else { throw .tooMany("organizations") }
        let origin = try number(organization.origin)
        organizationColumns.append(organization, file: origin.file, row: origin.row)
    }

    /// Replaces the organization that has this one's identifier.
    ///
    /// - Throws: ``EditingError/unknownOrganization(_:)``.
    public mutating func update(_ organization: Organization) throws(EditingError) {
        guard let position = position(of: organization.id) else { throw .unknownOrganization(organization.id) }
        let origin = try number(organization.origin)
        organizationColumns.set(position, to: organization, file: origin.file, row: origin.row)
    }

    /// Takes an organization out, with its ties and participations.
    ///
    /// - Throws: ``EditingError/unknownOrganization(_:)``.
    public mutating func remove(_ id: Organization.ID) throws(EditingError) {
        guard let position = position(of: id) else { throw .unknownOrganization(id) }
        var kept = Selection(everythingIn: self)
        kept.organizations[position] = false
        self = selecting(kept)
    }

    /// Adds a project at the end.
    ///
    /// - Throws: ``EditingError/emptyIdentifier``, ``EditingError/duplicateProject(_:)``, or
    ///   ``EditingError/unusableNumber(field:_:)`` for a budget or an outcome.
    public mutating func add(_ project: Project) throws(EditingError) {
        guard !project.id.text.isEmpty else { throw .emptyIdentifier }
        guard position(of: project.id) == nil else { throw .duplicateProject(project.id) }
        guard projectRecords.count < Int(Int32.max) else { throw .tooMany("projects") }
        try checkNumbers(of: project)
        _ = projectIDs.intern(project.id.text)
        projectRecords.append(project)
    }

    /// Replaces the project that has this one's identifier.
    ///
    /// - Throws: ``EditingError/unknownProject(_:)`` or ``EditingError/unusableNumber(field:_:)``.
    public mutating func update(_ project: Project) throws(EditingError) {
        guard let position = position(of: project.id) else { throw .unknownProject(project.id) }
        try checkNumbers(of: project)
        projectRecords[position] = project
    }

    /// Takes a project out, with its participations. Ties that name it stay and no longer do.
    ///
    /// - Throws: ``EditingError/unknownProject(_:)``.
    public mutating func remove(_ id: Project.ID) throws(EditingError) {
        guard let position = position(of: id) else { throw .unknownProject(id) }
        var kept = Selection(everythingIn: self)
        kept.projects[position] = false
        self = selecting(kept)
    }

    /// Adds a participation at the end.
    ///
    /// - Throws: ``EditingError/unknownOrganization(_:)``, ``EditingError/unknownProject(_:)`` or
    ///   ``EditingError/unusableWeight(_:)``.
    public mutating func add(_ participation: Participation) throws(EditingError) {
        let ends = try checked(participation)
        let (role, origin) = (try number(word: participation.role), try number(participation.origin))
        participationColumns.append(
            organization: ends.organization, project: ends.project, weight: participation.weight, role: role,
            period: participation.period)
        participationColumns.setOrigin(participationColumns.count - 1, file: origin.file, row: origin.row)
        participationColumns.setAttributes(participationColumns.count - 1, participation.attributes)
    }

    /// Replaces the participation at a position of ``participations``.
    public mutating func updateParticipation(
        at position: Int, to participation: Participation
    ) throws(EditingError) {
        try check(position, in: participationColumns.count)
        let ends = try checked(participation)
        let (role, origin) = (try number(word: participation.role), try number(participation.origin))
        participationColumns.set(
            position, organization: ends.organization, project: ends.project, weight: participation.weight,
            role: role, period: participation.period)
        participationColumns.setOrigin(position, file: origin.file, row: origin.row)
        participationColumns.setAttributes(position, participation.attributes)
    }

    /// Takes out the participation at a position of ``participations``; those after it move up.
    public mutating func removeParticipation(at position: Int) throws(EditingError) {
        try check(position, in: participationColumns.count)
        var kept = Selection(everythingIn: self)
        kept.participations[position] = false
        self = selecting(kept)
    }

    /// Adds a tie at the end, beside any that its two organizations have already.
    ///
    /// - Throws: ``EditingError/unknownOrganization(_:)``, ``EditingError/unknownProject(_:)``,
    ///   ``EditingError/unusableWeight(_:)`` or ``EditingError/unusableNumber(field:_:)``.
    public mutating func add(_ tie: Collaboration) throws(EditingError) {
        let ends = try checked(tie)
        let origin = try number(tie.origin)
        tieColumns.append(
            source: ends.source, target: ends.target, weight: tie.weight, isDirected: tie.isDirected,
            kind: try number(word: tie.kind), period: tie.period, file: origin.file, row: origin.row)
        setRare(tieColumns.count - 1, of: tie)
    }

    /// Replaces the tie at a position of ``collaborations``.
    public mutating func updateCollaboration(at position: Int, to tie: Collaboration) throws(EditingError) {
        try check(position, in: tieColumns.count)
        let ends = try checked(tie)
        let origin = try number(tie.origin)
        tieColumns.set(
            position, source: ends.source, target: ends.target, weight: tie.weight, isDirected: tie.isDirected,
            kind: try number(word: tie.kind), period: tie.period, file: origin.file, row: origin.row)
        setRare(position, of: tie)
    }

    /// Takes out the tie at a position of ``collaborations``; those after it move up.
    public mutating func removeCollaboration(at position: Int) throws(EditingError) {
        try check(position, in: tieColumns.count)
        var kept = Selection(everythingIn: self)
        kept.ties[position] = false
        self = selecting(kept)
    }

    /// Adds a yearly aim at the end.
    ///
    /// - Throws: ``EditingError/unusableNumber(field:_:)``.
    public mutating func add(_ target: Target) throws(EditingError) {
        guard target.value.isFinite else { throw .unusableNumber(field: "value", target.value) }
        targetRecords.append(target)
    }

    /// Takes out the aim at a position of ``targets``.
    public mutating func removeTarget(at position: Int) throws(EditingError) {
        try check(position, in: targetRecords.count)
        targetRecords.remove(at: position)
    }
}

// MARK: - Checks

extension Network {
    private func check(_ position: Int, in count: Int) throws(EditingError) {
        guard position >= 0, position < count else { throw .noSuchRecord(position: position, count: count) }
    }

    private func checkNumbers(of project: Project) throws(EditingError) {
        if let budget = project.budget, !budget.isFinite { throw .unusableNumber(field: "budget", budget) }
        for outcome in project.outcomes where !outcome.value.isFinite {
            throw .unusableNumber(field: outcome.indicator, outcome.value)
        }
    }

    private func checked(
        _ participation: Participation
    ) throws(EditingError) -> (organization: Int, project: Int) {
        guard let organization = position(of: participation.organization) else {
            throw .unknownOrganization(participation.organization)
        }
        guard let project = position(of: participation.project) else {
            throw .unknownProject(participation.project)
        }
        guard participation.weight.isUsableWeight else { throw .unusableWeight(participation.weight) }
        return (organization, project)
    }

    private func checked(_ tie: Collaboration) throws(EditingError) -> (source: Int, target: Int) {
        guard let source = position(of: tie.source) else { throw .unknownOrganization(tie.source) }
        guard let target = position(of: tie.target) else { throw .unknownOrganization(tie.target) }
        if let project = tie.project, position(of: project) == nil { throw .unknownProject(project) }
        guard tie.weight.isUsableWeight else { throw .unusableWeight(tie.weight) }
        if let trust = tie.trust, !trust.isFinite { throw .unusableNumber(field: "trust", trust) }
        if let value = tie.value, !value.isFinite { throw .unusableNumber(field: "value", value) }
        return (source, target)
    }

    private mutating func setRare(_ position: Int, of tie: Collaboration) {
        tieColumns.setExtras(
            position,
            TieColumns.Extras(
                id: tie.id, project: tie.project, trust: tie.trust, value: tie.value, evidence: tie.evidence,
                attributes: tie.attributes))
    }

    private mutating func number(word: String?) throws(EditingError) -> Int {
        guard let word, !word.isEmpty else { return 0 }
        if let known = words.position(of: word) { return known + 1 }
        guard words.count < Int(UInt16.max) else { throw .tooMany("different kinds and roles") }
        return words.intern(word) + 1
    }

    private mutating func number(_ origin: Origin?) throws(EditingError) -> (file: Int, row: Int) {
        guard let origin else { return (0, 0) }
        if let known = files.position(of: origin.file) { return (known + 1, origin.row) }
        guard files.count < Int(UInt16.max) else { throw .tooMany("different files") }
        return (files.intern(origin.file) + 1, origin.row)
    }
}

extension Double {
    /// Whether the number can be a strength: finite and above zero.
    package var isUsableWeight: Bool { isFinite && self > 0 }
}

// MARK: - The short way in for long lists of plain ties

extension Network {
    /// The position of the organization with these bytes, valid UTF-8 and not empty, which is added if it is new.
    package mutating func internOrganization(_ bytes: UnsafeRawBufferPointer, file: Int, row: Int) -> Int {
        organizationColumns.intern(bytes, file: file, row: row)
    }

    /// The number by which columns know a file: pass it to the other short ways in.
    package mutating func internFile(_ name: String) throws(EditingError) -> Int {
        try number(Origin(file: name, row: 0)).file
    }

    /// The number by which columns know a kind; 0 for none.
    package mutating func internKind(_ word: String) throws(EditingError) -> Int { try number(word: word) }

    /// Adds an outcome, whose value is finite, to the project at a position, without a copy of those it has.
    package mutating func appendOutcome(_ outcome: Project.Outcome, toProjectAt position: Int) {
        precondition(outcome.value.isFinite, "an outcome's value is finite")
        projectRecords[position].outcomes.append(outcome)
    }

    /// Adds a tie between organizations at known positions, of a usable weight, without anything rare.
    package mutating func appendTie(
        source: Int, target: Int, weight: Double, isDirected: Bool, kind: Int, period: Period, file: Int, row: Int
    ) {
        precondition(weight.isUsableWeight, "a weight is finite and above zero")
        precondition(max(source, target) < organizationColumns.count, "both ends of a tie exist")
        tieColumns.append(
            source: source, target: target, weight: weight, isDirected: isDirected, kind: kind, period: period,
            file: file, row: row)
    }

    /// Makes room for ties that are about to come.
    package mutating func reserveTies(_ count: Int) { tieColumns.reserveCapacity(count) }
}
