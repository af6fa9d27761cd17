import Quintet

/// One table on its way out: headings, then a row for each record.
struct TableWriter {
    private let kind: TableKind
    /// The rows that were written, headings first.
    private(set) var output: TableOutput
    private(set) var rowCount = 0
    private(set) var losses: [Bilingual] = []
    private var languages: [Language] = []
    private var attributes: [String] = []
    private let vocabularies: Vocabularies
    private var wordReader = WordReader()

    /// - Parameter vocabularies: those by which the table will be read again.
    init(_ kind: TableKind, _ vocabularies: Vocabularies, _ output: TableOutput) {
        self.kind = kind
        self.output = output
        self.vocabularies = vocabularies
    }

    // MARK: The tables

    /// Writes all rows that the network has for the table.
    mutating func write(_ network: Network) {
        switch kind {
        case .vocabulary: writeVocabularies()
        case .organizations: writeOrganizations(network)
        case .projects: writeProjects(network)
        case .participation: writeParticipations(network)
        case .collaborations: writeCollaborations(network)
        case .targets: writeTargets(network)
        case .outcomes: writeOutcomes(network)
        }
    }

    private mutating func writeOrganizations(_ network: Network) {
        begin(names: network.organizations.map(\.names), attributes: network.organizations.map(\.attributes))
        for organization in network.organizations {
            row(names: organization.names, attributes: organization.attributes) { (me, field) in
                switch field {
                case .id: me.text(organization.id.text)
                case .abbreviation: me.text(organization.abbreviation)
                case .aliases: me.list(organization.aliases, separators: ["|"])
                case .sector: me.text(organization.sector?.rawValue)
                case .alsoSectors: me.list(organization.alsoSectors.map(\.rawValue))
                case .roles: me.words(organization.roles, .role)
                case .region: me.word(organization.region, .region)
                case .areas: me.words(organization.areas, .area)
                case .latitude: me.number(organization.location?.latitude)
                case .longitude: me.number(organization.location?.longitude)
                default: me.period(organization.period, field)
                }
            }
        }
    }

    private mutating func writeProjects(_ network: Network) {
        begin(names: network.projects.map(\.titles), attributes: network.projects.map(\.attributes))
        for project in network.projects {
            row(names: project.titles, attributes: project.attributes) { (me, field) in
                switch field {
                case .id: me.text(project.id.text)
                case .areas: me.words(project.areas, .area)
                case .region: me.word(project.region, .region)
                case .mechanisms: me.words(project.mechanisms, .mechanism)
                case .stage: me.word(project.stage, .stage)
                case .budget: me.number(project.budget)
                default: me.period(project.period, field)
                }
            }
        }
    }

    private mutating func writeParticipations(_ network: Network) {
        begin(names: [], attributes: network.participations.map(\.attributes))
        var seen: Set<Participation> = []
        for part in network.participations {
            var bare = part
            bare.origin = nil
            if !seen.insert(bare).inserted {
                lose(
                    Bilingual(
                        "parts in projects that say the same as an earlier one are read as one",
                        "การเข้าร่วมโครงการที่ซ้ำกันทุกช่องจะนับเป็นรายการเดียว"))
            }
            row(names: [:], attributes: part.attributes) { (me, field) in
                switch field {
                case .project: me.text(part.project.text)
                case .organization: me.text(part.organization.text)
                case .role: me.word(part.role, .role)
                case .weight: me.number(part.weight)
                default: me.period(part.period, field)
                }
            }
        }
    }

    private mutating func writeCollaborations(_ network: Network) {
        begin(names: [], attributes: network.collaborations.map(\.attributes))
        for tie in network.collaborations {
            row(names: [:], attributes: tie.attributes) { (me, field) in
                switch field {
                case .id: me.text(tie.id)
                case .source: me.text(tie.source.text)
                case .target: me.text(tie.target.text)
                case .directed: me.text(tie.isDirected ? "yes" : "no")
                case .kind: me.kindOfTie(tie.kind)
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

    private mutating func writeTargets(_ network: Network) {
        begin(names: [], attributes: network.targets.map(\.attributes))
        for target in network.targets {
            row(names: [:], attributes: target.attributes) { (me, field) in
                switch field {
                case .year: me.year(target.year)
                case .dimension: me.text(target.dimension)
                case .item: me.text(target.item)
                case .measure: me.text(target.measure)
                default: me.number(target.value)
                }
            }
        }
    }

    private mutating func writeOutcomes(_ network: Network) {
        begin(names: [], attributes: [])
        for project in network.projects {
            for outcome in project.outcomes {
                row(names: [:], attributes: [:]) { (me, field) in
                    switch field {
                    case .project: me.text(project.id.text)
                    case .indicator: me.text(outcome.indicator)
                    case .unit: me.text(outcome.unit)
                    case .year: me.year(outcome.year)
                    default: me.number(outcome.value)
                    }
                }
            }
        }
    }

    /// The lists that are the user's own.
    private mutating func writeVocabularies() {
        let vocabularies = vocabularies
        let own = Vocabularies.List.allCases.filter { vocabularies.replaced.contains($0) }
        loseOfVocabularies(own)
        begin(names: own.flatMap { vocabularies[$0].terms.map(\.words) }, attributes: [])
        for list in own {
            for (order, term) in vocabularies[list].terms.enumerated() {
                row(names: term.words, attributes: [:]) { (me, field) in
                    switch field {
                    case .list: me.text(list.rawValue)
                    case .code: me.text(term.code)
                    case .aliases: me.list(term.aliases, separators: ["|"])
                    default: me.number(Double(order + 1))
                    }
                }
            }
        }
        if !vocabularies.wordsOfNoSector.isEmpty {
            row(names: [:], attributes: [:]) { (me, field) in
                switch field {
                case .list: me.text("sector")
                case .code: me.text("none")
                case .aliases: me.list(vocabularies.wordsOfNoSector, separators: ["|"])
                default: me.text(nil)
                }
            }
        }
        for sector in vocabularies.notObserved.sorted() {
            row(names: [:], attributes: [:]) { (me, field) in
                switch field {
                case .list: me.text("not-observed")
                case .code: me.text(sector.rawValue)
                default: me.text(nil)
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
            if kind.field(for: "name_" + entry.language.code)?.language != entry.language.code,
                kind.field(for: "title_" + entry.language.code)?.language != entry.language.code,
                kind.field(for: "word_" + entry.language.code)?.language != entry.language.code
            {
                lose(
                    Bilingual(
                        "names in the language \(quoted(entry.language.code)), which is no code of two or three letters, become attributes",
                        "ชื่อในภาษา \(quoted(entry.language.code)) ซึ่งไม่ใช่รหัสสองหรือสามตัวอักษร จะเป็นข้อมูลเพิ่มเติม"))
            }
        }
        // Thai and English first, and always there, so that a table to fill in has them.
        languages = [.thai, .english] + languages.filter { $0 != .thai && $0 != .english }
        var seenAttributes: Set<String> = []
        for entry in attributes.lazy.flatMap(\.entries) where seenAttributes.insert(entry.name).inserted {
            self.attributes.append(entry.name)
            if entry.name.trimmed != entry.name || entry.name.isEmpty || entry.name.utf8.contains(0) {
                loseSpaces()
            }
            if kind.field(for: entry.name) != nil {
                lose(
                    Bilingual(
                        "the attribute \(quoted(entry.name)) has the name of a column of \(kind.rawValue) and will be read as it",
                        "ข้อมูลเพิ่มเติม \(quoted(entry.name)) ชื่อซ้ำกับคอลัมน์ของ \(kind.rawValue)"))
            }
        }
        for field in kind.fields {
            if field.isPerLanguage {
                for language in languages { output.write(field.rawValue + "_" + language.code) }
            } else {
                output.write(field.rawValue)
            }
        }
        // A column without a heading would be no column of the table.
        let before = kind.fields.count + kind.fields.count(where: \.isPerLanguage) * (languages.count - 1)
        for (position, name) in self.attributes.enumerated() {
            output.write(name.trimmed.isEmpty ? "column \(before + position + 1)" : name)
        }
        output.endRecord()
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
            guard let value = attributes[name] else {
                output.writeEmpty()
                continue
            }
            // In a cell of a sheet there are no quotes to keep white space.
            if value.utf8.contains(0) || output.csv == nil && value.trimmed != value { loseSpaces() }
            output.writeValue(value)
        }
        output.endRecord()
        rowCount += 1
    }

    private mutating func text(_ text: String?) {
        guard let text, !text.isEmpty else {
            if text != nil { loseSpaces() }
            return output.writeEmpty()
        }
        if text.trimmed != text || text.utf8.contains(0) { loseSpaces() }
        output.write(text)
    }

    private mutating func loseSpaces() {
        lose(
            Bilingual(
                "empty texts, white space round texts and NUL characters in \(kind.rawValue) are not kept",
                "ข้อความว่าง ช่องว่างหัวท้ายข้อความ และอักขระ NUL ใน \(kind.rawValue) จะไม่ถูกเก็บ"))
    }

    /// A word of a vocabulary, by its code.
    private mutating func word(_ word: String?, _ list: Vocabularies.List) {
        if let word { checkWord(word, list) }
        text(word)
    }

    private mutating func words(_ words: [String], _ list: Vocabularies.List) {
        for word in words { checkWord(word, list) }
        self.list(words)
    }

    /// `directed` and `undirected` are never kinds: see the reading of ties.
    private mutating func kindOfTie(_ word: String?) {
        if let word, ["directed", "undirected"].contains(word.lowercased()) {
            lose(
                Bilingual(
                    "a tie of the kind \(quoted(word)) is read as one without a kind",
                    "ความร่วมมือประเภท \(quoted(word)) จะอ่านเป็นไม่มีประเภท"))
        }
        self.word(word, .kind)
    }

    private mutating func checkWord(_ word: String, _ list: Vocabularies.List) {
        guard let code = wordReader.meaning(of: word, in: list, of: vocabularies), !code.utf8.elementsEqual(word.utf8)
        else { return }
        lose(
            Bilingual(
                "words of \(kind.rawValue) that the list of \(list.rawValue)s spells otherwise are read as its codes",
                "คำใน \(kind.rawValue) ที่คลังคำ \(list.rawValue) สะกดต่างออกไป จะอ่านเป็นรหัสของคลังคำ"))
    }

    /// Vocabularies that rows cannot say.
    private mutating func loseOfVocabularies(_ own: [Vocabularies.List]) {
        for list in own where vocabularies[list].terms.isEmpty {
            lose(
                Bilingual(
                    "the list of \(list.rawValue)s is empty and is not written", "คลังคำ \(list.rawValue) ว่าง จึงไม่เขียน"))
        }
        if own.contains(.sector), vocabularies[.sector] != NetworkAssembler.sectors(with: vocabularies[.sector].terms) {
            lose(
                Bilingual(
                    "of the words for sectors only further spellings of the five are kept",
                    "คลังคำภาคส่วนเก็บได้เฉพาะคำสะกดอื่นของห้าภาคส่วน"))
        }
    }

    private mutating func number(_ number: Double?) {
        if let number { output.write(number) } else { output.writeEmpty() }
    }

    private mutating func year(_ year: Int?) {
        if let year, !(1000...2399).contains(year) {
            lose(
                Bilingual(
                    "years before 1000 or after 2399 in \(kind.rawValue) cannot be read again",
                    "ปีก่อน ค.ศ. 1000 หรือหลัง ค.ศ. 2399 ใน \(kind.rawValue) จะอ่านกลับไม่ได้"))
        }
        number(year.map(Double.init))
    }

    private mutating func period(_ period: Period, _ field: Field) {
        year(field == .since ? period.since : period.until)
    }

    private mutating func list(
        _ entries: [String], separators: Set<Unicode.Scalar> = NetworkAssembler.listSeparators
    ) {
        let isPlain = entries.allSatisfy { entry in
            !entry.isEmpty && entry.trimmed == entry && !entry.unicodeScalars.contains { separators.contains($0) }
        }
        if !isPlain || Set(entries).count < entries.count {
            lose(
                Bilingual(
                    "entries of lists in \(kind.rawValue) that hold | or ;, begin or end with a space or stand there twice are not kept as they are",
                    "รายการใน \(kind.rawValue) ที่มี | หรือ ; มีช่องว่างหัวท้าย หรือซ้ำกัน จะไม่คงเดิม"))
        }
        text(entries.isEmpty ? nil : entries.joined(separator: "|"))
    }

    private mutating func lose(_ loss: Bilingual) {
        if !losses.contains(loss) { losses.append(loss) }
    }
}
