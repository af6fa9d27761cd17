import Quintet

/// A record of the network as a row of its table.
protocol TableRecord {
    /// What stands in the columns of one language each.
    var namesOfRow: Names { get }
    var attributesOfRow: Attributes { get }
    /// The line it was read from.
    var lineOfRow: Int? { get }
    /// What stands in the column of a field that has one for all languages.
    func cell(_ field: Field) -> TableCell
}

extension TableRecord {
    var namesOfRow: Names { [:] }
    var attributesOfRow: Attributes { [:] }
    var lineOfRow: Int? { nil }
}

extension Organization: TableRecord {
    var namesOfRow: Names { names }
    var attributesOfRow: Attributes { attributes }
    var lineOfRow: Int? { origin?.row }

    func cell(_ field: Field) -> TableCell {
        switch field {
        case .id: .text(id.text)
        case .abbreviation: .text(abbreviation)
        case .aliases: .list(aliases)
        case .sector: .text(sector?.rawValue)
        case .alsoSectors: .words(alsoSectors.map(\.rawValue), .sector)
        case .roles: .words(roles, .role)
        case .region: .word(region, .region)
        case .areas: .words(areas, .area)
        case .latitude: .number(location?.latitude)
        case .longitude: .number(location?.longitude)
        case .since: .year(period.since)
        case .until: .year(period.until)
        default: .text(nil)
        }
    }
}

extension Project: TableRecord {
    var namesOfRow: Names { titles }
    var attributesOfRow: Attributes { attributes }
    var lineOfRow: Int? { origin?.row }

    func cell(_ field: Field) -> TableCell {
        switch field {
        case .id: .text(id.text)
        case .areas: .words(areas, .area)
        case .region: .word(region, .region)
        case .mechanisms: .words(mechanisms, .mechanism)
        case .stage: .word(stage, .stage)
        case .budget: .number(budget)
        case .since: .year(period.since)
        case .until: .year(period.until)
        default: .text(nil)
        }
    }
}

extension Participation: TableRecord {
    var attributesOfRow: Attributes { attributes }
    var lineOfRow: Int? { origin?.row }

    func cell(_ field: Field) -> TableCell {
        switch field {
        case .project: .text(project.text)
        case .organization: .text(organization.text)
        case .role: .word(role, .role)
        case .weight: .number(weight)
        case .since: .year(period.since)
        case .until: .year(period.until)
        default: .text(nil)
        }
    }
}

extension Collaboration: TableRecord {
    var attributesOfRow: Attributes { attributes }
    var lineOfRow: Int? { origin?.row }

    func cell(_ field: Field) -> TableCell {
        switch field {
        case .id: .text(id)
        case .source: .text(source.text)
        case .target: .text(target.text)
        case .directed: .text(isDirected ? "yes" : "no")
        case .kind: .word(kind, .kind)
        case .weight: .number(weight)
        case .since: .year(period.since)
        case .until: .year(period.until)
        case .project: .text(project?.text)
        case .trust: .number(trust)
        case .value: .number(value)
        case .evidence: .text(evidence)
        default: .text(nil)
        }
    }
}

extension Target: TableRecord {
    var attributesOfRow: Attributes { attributes }
    var lineOfRow: Int? { origin?.row }

    func cell(_ field: Field) -> TableCell {
        switch field {
        case .year: .year(year)
        case .dimension: .text(dimension)
        case .item: .text(item)
        case .measure: .text(measure)
        case .value: .number(value)
        default: .text(nil)
        }
    }
}

/// An outcome with its project.
struct OutcomeRow: TableRecord {
    let project: Project.ID
    let outcome: Project.Outcome

    func cell(_ field: Field) -> TableCell {
        switch field {
        case .project: .text(project.text)
        case .indicator: .text(outcome.indicator)
        case .value: .number(outcome.value)
        case .unit: .text(outcome.unit)
        case .year: .year(outcome.year)
        default: .text(nil)
        }
    }
}
