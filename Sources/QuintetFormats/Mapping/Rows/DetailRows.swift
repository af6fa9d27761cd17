import Quintet

// A table of parts that stands alone speaks for the organizations and projects it names: name, sector, region, title….
// The same organization stands in many rows; the first that says something is believed, and rows that say something
// else are told.

extension NetworkAssembler {
    /// What a row says of its organizations and its project beside their identifiers.
    struct Details {
        var organizations: [Organization] = []
        var project: Project?
    }

    /// Reads what the row says, if the table has such columns. A row with several organizations says nothing of them.
    mutating func details(
        of organizations: [Organization.ID], _ project: Project.ID, _ table: TableReader
    ) throws(BadCell) -> Details {
        var details = Details()
        guard table.hasDetails else { return details }
        if organizations.count == 1 {
            var organization = Organization(organizations[0])
            organization.names = table.names(.name)
            organization.abbreviation = table.text(.abbreviation)
            (organization.sector, organization.alsoSectors) = sectors(table)
            organization.region = code(.region, .region, table)
            organization.location = try location(table)
            details.organizations = [organization]
        }
        var record = Project(project)
        record.titles = table.names(.title)
        record.mechanisms = codes(.mechanisms, .mechanism, table)
        record.stage = code(.stage, .stage, table)
        record.budget = try table.number(.budget)
        details.project = record
        return details
    }

    /// Adds to the records what they do not say yet.
    mutating func put(_ details: Details, _ table: TableReader) throws(BadCell) {
        for said in details.organizations {
            guard var known = network[said.id] else { continue }
            let before = known
            for entry in said.names.entries {
                settle(.name, &known.names[entry.language], entry.text, said.id.text, table)
            }
            settle(.abbreviation, &known.abbreviation, said.abbreviation, said.id.text, table)
            settle(.sector, &known.sector, said.sector, said.id.text, table) { $0.rawValue }
            settle(.region, &known.region, said.region, said.id.text, table)
            known.location = known.location ?? said.location
            if known.alsoSectors.isEmpty { known.alsoSectors = said.alsoSectors }
            guard known != before else { continue }
            let changed = known
            try edit(table) { (network) throws(EditingError) in try network.update(changed) }
        }
        guard let said = details.project, var known = network[said.id] else { return }
        let before = known
        for entry in said.titles.entries {
            settle(.title, &known.titles[entry.language], entry.text, said.id.text, table)
        }
        settle(.stage, &known.stage, said.stage, said.id.text, table)
        settle(.budget, &known.budget, said.budget, said.id.text, table) { NumberText.text(of: $0) }
        if known.mechanisms.isEmpty { known.mechanisms = said.mechanisms }
        guard known != before else { return }
        let changed = known
        try edit(table) { (network) throws(EditingError) in try network.update(changed) }
    }

    private mutating func settle(
        _ field: Field, _ known: inout String?, _ said: String?, _ id: String, _ table: TableReader
    ) {
        settle(field, &known, said, id, table) { $0 }
    }

    /// Takes a value where none is known; says so where another is.
    private mutating func settle<Value: Equatable>(
        _ field: Field, _ known: inout Value?, _ said: Value?, _ id: String, _ table: TableReader,
        _ text: (Value) -> String
    ) {
        guard let said else { return }
        guard let value = known else {
            known = said
            return
        }
        if value != said {
            report.add(
                .conflictingDetail(field, at: table.place(field), id, now: text(said), before: text(value)))
        }
    }
}
