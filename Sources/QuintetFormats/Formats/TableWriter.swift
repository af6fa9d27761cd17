import Quintet

/// One table on its way out: headings, then a row for each record.
struct TableWriter {
    private let kind: TableKind
    private var csv = CSVWriter()
    private(set) var rowCount = 0
    private(set) var losses: [Bilingual] = []
    private var languages: [Language] = []
    private var attributes: [String] = []

    init(_ kind: TableKind) {
        self.kind = kind
    }

    var bytes: [UInt8] { csv.bytes }

    // MARK: The tables

    mutating func writeOrganizations(_ network: Network) {
        begin(names: network.organizations.map(\.names), attributes: network.organizations.map(\.attributes))
        for organization in network.organizations {
            row(names: organization.names, attributes: organization.attributes) { (me, field) in
                switch field {
                case .id: me.text(organization.id.text)
                case .abbreviation: me.text(organization.abbreviation)
                case .aliases: me.list(organization.aliases)
                case .sector: me.text(organization.sector?.rawValue)
                case .alsoSectors: me.list(organization.alsoSectors.map(\.rawValue))
                case .roles: me.list(organization.roles)
                case .region: me.text(organization.region)
                case .areas: me.list(organization.areas)
                case .latitude: me.number(organization.location?.latitude)
                case .longitude: me.number(organization.location?.longitude)
                default: me.period(organization.period, field)
                }
            }
        }
    }

    mutating func writeProjects(_ network: Network) {
        begin(names: network.projects.map(\.titles), attributes: network.projects.map(\.attributes))
        for project in network.projects {
            row(names: project.titles, attributes: project.attributes) { (me, field) in
                switch field {
                case .id: me.text(project.id.text)
                case .areas: me.list(project.areas)
                case .region: me.text(project.region)
                case .mechanisms: me.list(project.mechanisms)
                case .stage: me.text(project.stage)
                case .budget: me.number(project.budget)
                default: me.period(project.period, field)
                }
            }
        }
    }

    mutating func writeParticipations(_ network: Network) {
        begin(names: [], attributes: network.participations.map(\.attributes))
        for part in network.participations {
            row(names: [:], attributes: part.attributes) { (me, field) in
                switch field {
                case .project: me.text(part.project.text)
                case .organization: me.text(part.organization.text)
                case .role: me.text(part.role)
                case .weight: me.number(part.weight)
                default: me.period(part.period, field)
                }
            }
        }
    }

    mutating func writeCollaborations(_ network: Network) {
        begin(names: [], attributes: network.collaborations.map(\.attributes))
        for tie in network.collaborations {
            row(names: [:], attributes: tie.attributes) { (me, field) in
                switch field {
                case .id: me.text(tie.id)
                case .source: me.text(tie.source.text)
                case .target: me.text(tie.target.text)
                case .directed: me.text(tie.isDirected ? "yes" : "no")
                case .kind: me.text(tie.kind)
                case .weight: me.number(tie.weight)
                case .project: me.text(tie.project?.text)
                case .trust: me.number(tie.trust)
                case .value: me.number(tie.value)
                case .evidence: me.text(tie.evidence)
                default: me.period(tie.period, field)
                }
            }
        }
    }

    mutating func writeTargets(_ network: Network) {
        begin(names: [], attributes: network.targets.map(\.attributes))
        for target in network.targets {
            row(names: [:], attributes: target.attributes) { (me, field) in
                switch field {
                case .year: me.number(Double(target.year))
                case .dimension: me.text(target.dimension)
                case .item: me.text(target.item)
                case .measure: me.text(target.measure)
                default: me.number(target.value)
                }
            }
        }
    }

    mutating func writeOutcomes(_ network: Network) {
        begin(names: [], attributes: [])
        for project in network.projects {
            for outcome in project.outcomes {
                row(names: [:], attributes: [:]) { (me, field) in
                    switch field {
                    case .project: me.text(project.id.text)
                    case .indicator: me.text(outcome.indicator)
                    case .unit: me.text(outcome.unit)
                    case .year: me.number(outcome.year.map(Double.init))
                    default: me.number(outcome.value)
                    }
                }
            }
        }
    }

    /// The lists that are the user's own.
    mutating func writeVocabularies(_ vocabularies: Vocabularies) {
        let own = Vocabularies.List.allCases.filter { vocabularies.replaced.contains($0) }
        begin(names: own.flatMap { vocabularies[$0].terms.map(\.words) }, attributes: [])
        for list in own {
            for (order, term) in vocabularies[list].terms.enumerated() {
                row(names: term.words, attributes: [:]) { (me, field) in
                    switch field {
                    case .list: me.text(list.rawValue)
                    case .code: me.text(term.code)
                    case .aliases: me.list(term.aliases)
                    default: me.number(Double(order + 1))
                    }
                }
            }
        }
        guard vocabularies.calendar != .calendarYear else { return }
        row(names: [:], attributes: [:]) { (me, field) in
            switch field {
            case .list: me.text("calendar")
            case .code: me.text(vocabularies.calendar.rawValue)
            default: me.text(nil)
            }
        }
    }

    // MARK: Rows and cells

    /// Writes the headings: one name column for each language that is used, one column for each attribute.
    private mutating func begin(names: [Names], attributes: [Attributes]) {
        var seenLanguages: Set<Language> = []
        for entry in names.lazy.flatMap(\.entries) where seenLanguages.insert(entry.language).inserted {
            languages.append(entry.language)
        }
        // Thai and English first, and always there, so that a table to fill in has them.
        languages = [.thai, .english] + languages.filter { $0 != .thai && $0 != .english }
        var seenAttributes: Set<String> = []
        for entry in attributes.lazy.flatMap(\.entries) where seenAttributes.insert(entry.name).inserted {
            self.attributes.append(entry.name)
            if kind.field(for: entry.name) != nil {
                lose(
                    Bilingual(
                        "the attribute \(quoted(entry.name)) has the name of a column of \(kind.rawValue) and will be read as it",
                        "ข้อมูลเพิ่มเติม \(quoted(entry.name)) ชื่อซ้ำกับคอลัมน์ของ \(kind.rawValue)"))
            }
        }
        for field in kind.fields {
            if field.isPerLanguage {
                for language in languages { csv.write(field.rawValue + "_" + language.code) }
            } else {
                csv.write(field.rawValue)
            }
        }
        for name in self.attributes { csv.write(name) }
        csv.endRecord()
    }

    private mutating func row(
        names: Names, attributes: Attributes, _ cell: (inout TableWriter, Field) -> Void
    ) {
        for field in kind.fields {
            if field.isPerLanguage {
                for language in languages { text(names[language]) }
            } else {
                cell(&self, field)
            }
        }
        for name in self.attributes {
            if let value = attributes[name] { csv.write(value) } else { csv.writeEmpty() }
        }
        csv.endRecord()
        rowCount += 1
    }

    private mutating func text(_ text: String?) {
        guard let text, !text.isEmpty else { return csv.writeEmpty() }
        if text.trimmed != text || text.utf8.contains(0) {
            lose(
                Bilingual(
                    "white space round texts and NUL characters in \(kind.rawValue) are not kept",
                    "ช่องว่างหัวท้ายข้อความและอักขระ NUL ใน \(kind.rawValue) จะไม่ถูกเก็บ"))
        }
        csv.write(text)
    }

    private mutating func number(_ number: Double?) {
        if let number { csv.write(number) } else { csv.writeEmpty() }
    }

    private mutating func period(_ period: Period, _ field: Field) {
        number((field == .since ? period.since : period.until).map(Double.init))
    }

    private mutating func list(_ entries: [String]) {
        if entries.contains(where: { $0.contains("|") || $0.trimmed != $0 || $0.isEmpty }) {
            lose(
                Bilingual(
                    "entries of lists in \(kind.rawValue) that hold | or begin or end with a space are taken apart",
                    "รายการใน \(kind.rawValue) ที่มี | หรือมีช่องว่างหัวท้ายจะถูกแยก"))
        }
        text(entries.joined(separator: "|"))
    }

    private mutating func lose(_ loss: Bilingual) {
        if !losses.contains(loss) { losses.append(loss) }
    }
}
