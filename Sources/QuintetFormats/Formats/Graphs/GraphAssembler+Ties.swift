import Quintet

extension GraphAssembler {
    mutating func readEdges() throws(ReadError) {
        years = [:]
        let before = network.organizations.count
        let (file, createsEnds) = (self.file, draft.nodes.isEmpty)
        let fileNumber: Int
        do throws(EditingError) { fileNumber = try network.internFile(file) } catch {
            throw .tooMany(file: file, what: "files")
        }
        var count = ReadReport.FileCount(
            file: file, table: .collaborations, read: draft.unusableEdges, refused: draft.unusableEdges)
        var seen = SeenTies()
        network.reserveTies(draft.edges.count)
        for edge in draft.edges {
            let record = GraphRecord(edge, draft, edgeColumns, file)
            count.read += 1
            do throws(BadCell) {
                try add(tie: record, fileNumber, createsEnds: createsEnds, &seen)
                count.kept += 1
            } catch {
                count.refused += 1
                report.add(error.finding)
            }
        }
        let created = network.organizations.count - before
        if created > 0 { report.add(.createdFromTies(at: Finding.Place(file: file), count: created, projects: 0)) }
        sayYears()
        report.files.append(count)
    }

    private mutating func add(
        tie record: GraphRecord, _ fileNumber: Int, createsEnds: Bool, _ seen: inout SeenTies
    ) throws(BadCell) {
        if let wrong = record.record.wrongDirection {
            throw BadCell(finding: .unknownDirection(at: record.place, draft.string(wrong)))
        }
        let (source, target) = (
            try end(.source, record.record.source, record, createsEnds),
            try end(.target, record.record.target, record, createsEnds)
        )
        var isDirected = record.record.isDirected ?? tiesAreDirected
        if let text = record.text(.directed) {
            guard let said = Self.directions[foldedName(text)] else {
                throw BadCell(finding: .unknownDirection(at: record.place(.directed), text))
            }
            isDirected = said
        }
        var kind = record.text(.kind)
        if let word = kind, !draft.isOurs {
            let said = NetworkAssembler.direction(saidByKind: word)
            isDirected = said ?? isDirected
            kind = said == nil ? code(word, .kind, .kind, record) : nil
        }
        let weight = try record.weight()
        let period = try record.period(&years, network.vocabularies.calendar)
        var tie = Collaboration(
            Organization.ID(""), Organization.ID(""), kind: kind, weight: weight, isDirected: isDirected, period: period
        )
        tie.id = record.id
        tie.project = try project(record)
        tie.trust = try record.number(.trust)
        tie.value = try record.number(.value)
        tie.evidence = record.text(.evidence)
        tie.attributes = record.attributes
        let ends = (try bringIntoBeing(source, record, fileNumber), try bringIntoBeing(target, record, fileNumber))
        sayWhatIsOdd(tie, ends, record, &seen)
        if tie.id == nil, tie.project == nil, tie.trust == nil, tie.value == nil, tie.evidence == nil,
            tie.attributes.isEmpty
        {
            let kind = try edit(record) { (network) throws(EditingError) in
                if let kind { try network.internKind(kind) } else { 0 }
            }
            network.appendTie(
                source: ends.0, target: ends.1, weight: weight, isDirected: isDirected, kind: kind, period: period,
                file: fileNumber, row: record.record.line)
        } else {
            tie.source = network.organizationID(at: ends.0)
            tie.target = network.organizationID(at: ends.1)
            tie.origin = record.origin
            let added = tie
            try edit(record) { (network) throws(EditingError) in try network.add(added) }
        }
    }

    private enum End {
        case known(Int)
        case new(GraphDraft.Slice)
    }

    /// The organization at an end. Where the file has no nodes at all, its edges make them.
    private mutating func end(
        _ field: Field, _ slice: GraphDraft.Slice?, _ record: GraphRecord, _ createsEnds: Bool
    ) throws(BadCell) -> End {
        guard let slice, slice.count > 0 else { throw BadCell(finding: .missing(field, at: record.place)) }
        let position = draft.text.withUnsafeBytes { bytes in
            network.organizationColumns.ids.position(
                of: UnsafeRawBufferPointer(rebasing: bytes[slice.start..<slice.start + slice.count]))
        }
        if let position { return .known(position) }
        if createsEnds { return .new(slice) }
        let text = draft.string(slice)
        if let position = references.organization(text, in: network) {
            let id = network.organizationID(at: position).text
            report.add(.resolvedReference(field, at: record.place, text, to: id, byName: false))
            return .known(position)
        }
        throw BadCell(
            finding: .unknownNode(
                field, at: record.place, text, suggestion: references.suggestion(for: text, in: network)))
    }

    private mutating func bringIntoBeing(
        _ end: End, _ record: GraphRecord, _ fileNumber: Int
    ) throws(BadCell) -> Int {
        switch end {
        case .known(let position): return position
        case .new(let slice):
            return draft.text.withUnsafeBytes { bytes in
                network.internOrganization(
                    UnsafeRawBufferPointer(rebasing: bytes[slice.start..<slice.start + slice.count]), file: fileNumber,
                    row: record.record.line)
            }
        }
    }

    /// The project that a tie names. In a file that has projects it must be one of them; else it is made.
    private mutating func project(_ record: GraphRecord) throws(BadCell) -> Project.ID? {
        guard let text = record.text(.project), !text.isEmpty else { return nil }
        let id = Project.ID(text)
        if network.position(of: id) == nil {
            guard !draft.isOurs else {
                throw BadCell(
                    finding: .unknownReference(
                        .project, at: record.place(.project), text, in: .projects, suggestion: nil))
            }
            var project = Project(id)
            project.origin = record.origin
            let added = project
            try edit(record) { (network) throws(EditingError) in try network.add(added) }
        }
        return id
    }

    private static let directions: [String: Bool] = [
        "yes": true, "true": true, "1": true, "directed": true, "no": false, "false": false, "0": false,
        "undirected": false,
    ]

    private mutating func sayWhatIsOdd(
        _ tie: Collaboration, _ ends: (Int, Int), _ record: GraphRecord, _ seen: inout SeenTies
    ) {
        if ends.0 == ends.1 {
            report.add(.selfTie(at: record.place, network.organizationID(at: ends.0).text))
        }
        if let id = tie.id {
            if !seen.isNew(id: id) { report.add(.repeatedTieID(at: record.place, id)) }
        } else if let first = seen.firstLine(of: tie, ends, line: record.record.line) {
            report.add(.repeatedRow(at: record.place, first: first, isKept: true))
        }
    }
}

/// Ties that came before, to find those that say the same. Told apart by a hash; what follows is a remark.
private struct SeenTies {
    private var ids: Set<String> = []
    private var lines: [Int: Int] = [:]

    mutating func isNew(id: String) -> Bool { ids.insert(id).inserted }

    mutating func firstLine(of tie: Collaboration, _ ends: (Int, Int), line: Int) -> Int? {
        var hasher = Hasher()
        hasher.combine(ends.0)
        hasher.combine(ends.1)
        hasher.combine(tie)
        let hash = hasher.finalize()
        if let first = lines[hash] { return first }
        lines[hash] = line
        return nil
    }
}
