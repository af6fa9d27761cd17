import Quintet

extension Subject {
    /// Whom an organization works with: by sector, through which ties and projects, since when, how strongly.
    ///
    /// Recorded ties and shared projects are both shown, apart, whichever of them other questions use.
    ///
    /// - Parameters:
    ///   - id: an organization of the network.
    ///   - steps: 1 for its partners, 2 for their partners too.
    public func who(_ id: Organization.ID, within steps: Int = 1) -> Answer {
        guard let position = network.position(of: id) else { preconditionFailure("the organization exists") }
        let organization = network.organization(at: position)
        let evidence = network.evidence(around: position)
        let partners = evidence.keys.sorted { one, other in
            order(one, evidence[one], before: other, evidence[other])
        }
        var table = Table(columns: Self.whoColumns)
        for partner in partners { table.append(row(partner, evidence[partner] ?? TieEvidence(), steps: 1, via: [])) }

        var blocks: [Answer.Block] = [.heading(title(of: organization)), .paragraph(summary(organization, evidence))]
        for (sector, group) in bySector(partners) {
            let words = sector?.words ?? (knowsSectors ? Term.noSector : .partners).words
            blocks.append(.heading(Bilingual("\(words.en) (\(group.count))", "\(words.th) (\(group.count))")))
            blocks.append(.table(partnerTable(group, evidence)))
        }
        if steps > 1 {
            let second = secondStep(from: position, partners: Set(partners))
            for (partner, via) in second { table.append(row(partner, TieEvidence(), steps: 2, via: via)) }
            blocks.append(
                .heading(
                    Bilingual(
                        "Two steps away (\(second.count)): whom to ask for an introduction",
                        "ห่างสองช่วง (\(second.count)): ขอให้ใครแนะนำ")))
            if !second.isEmpty { blocks.append(.table(introductions(second))) }
        }
        // Both kinds of ties are shown whatever other questions use, and direction makes no difference.
        let choice: TieChoice = ties.sharedCount == 0 ? .recorded : ties.recordedCount == 0 ? .shared : .both
        let first = Self.sentence(on: ties, choice, isDirected: false, .recorded, network)
        return Answer(statements: [first] + statements.dropFirst(), blocks: blocks, table: table)
    }

    private static let whoColumns: [Table.Column] = [
        .init("id", Bilingual(same: "id")), .init("name", Term.name.words), .init("sector", Term.sector.words),
        .number("steps", Term.steps.words), .number("ties", Term.ties.words),
        .number("strength", Term.strength.words, decimals: 2), .init("kinds", Term.kind.words),
        .number("since", Term.since.words), .number("shared_projects", Term.projects.words),
        .init("projects", Term.project.words), .init("via", Term.via.words),
    ]

    private func row(_ partner: Int, _ evidence: TieEvidence, steps: Int, via: [Int]) -> [Table.Cell] {
        let organization = network.organization(at: partner)
        let kinds = evidence.kinds(in: network)
        let projects = evidence.projects.map { network.projects[$0] }
        return [
            .text(organization.id.text), .word(code: organization.name(in: .english), organization.words),
            cell(organization.sector), .integer(steps), .integer(evidence.ties.count),
            evidence.ties.isEmpty ? .absent : .number(evidence.strength(in: network)),
            kinds.isEmpty
                ? .absent : .word(code: kinds.joined(separator: "|"), evidence.kindWords(in: network)),
            Era.cell(evidence.since(in: network), era), .integer(projects.count),
            projects.isEmpty
                ? .absent
                : .word(code: projects.map(\.id.text).joined(separator: "|"), .joined(projects.map(\.words))),
            via.isEmpty
                ? .absent
                : .word(
                    code: via.map { network.organizationID(at: $0).text }.joined(separator: "|"),
                    .joined(via.map { network.organization(at: $0).words })),
        ]
    }

    /// The table people read for one sector: no column that says the same in every row.
    private func partnerTable(_ partners: [Int], _ evidence: [Int: TieEvidence]) -> Table {
        var table = Table(columns: [
            .init("name", Term.organization.words), .number("ties", Term.ties.words),
            .number("strength", Term.strength.words, decimals: 1), .init("kinds", Term.kind.words),
            .number("since", Term.since.words), .init("projects", Term.project.words),
        ])
        for partner in partners {
            let cells = row(partner, evidence[partner] ?? TieEvidence(), steps: 1, via: [])
            table.append([cells[1], cells[4], cells[5], cells[6], cells[7], cells[9]])
        }
        return table.dropping(empty: ["strength", "kinds", "since", "projects"])
    }

    /// Whether the data says of anybody which sector it belongs to; where it does not, nobody lacks one.
    var knowsSectors: Bool { graph.sectors.contains { $0 != nil } }

    private func title(of organization: Organization) -> Bilingual {
        func title(_ language: Language) -> String {
            let other: Language = language == .thai ? .english : .thai
            let name = organization.name(in: language)
            let second = organization.names[other].map { $0 == name ? "" : " · \($0)" } ?? ""
            let sector = organization.sector?.word(in: language) ?? Term.noSector.words[language == .thai ? .th : .en]
            let region =
                organization.region.map { ", " + network.vocabularies[.region].word(for: $0, in: language) } ?? ""
            let place = knowsSectors ? "; \(sector)\(region)" : region
            // A plain list of ties knows no more than the name, which is the id.
            let details = organization.id.text == name && place.isEmpty ? "" : " (\(organization.id.text)\(place))"
            return name + second + details
        }
        return Bilingual(title(.english), title(.thai))
    }

    private func summary(_ organization: Organization, _ evidence: [Int: TieEvidence]) -> Bilingual {
        let tied = evidence.values.count { !$0.ties.isEmpty }
        let ties = evidence.values.reduce(0) { $0 + $1.ties.count }
        let sharing = evidence.values.count { !$0.projects.isEmpty }
        let projects = Set(evidence.values.flatMap(\.projects)).count
        let sectors = Set(evidence.keys.compactMap { network.organizationColumns.sector($0) }).count
        guard !evidence.isEmpty else {
            return Bilingual("It has no partner in this part of the data.", "ไม่มีพันธมิตรในข้อมูลส่วนนี้")
        }
        var parts: [Bilingual] = []
        if tied > 0 {
            parts.append(
                Bilingual(
                    "\(grouped(tied)) through \(counted(ties, "recorded tie", "recorded ties"))",
                    "\(grouped(tied)) องค์กรผ่านความร่วมมือที่บันทึกไว้ \(grouped(ties)) รายการ"))
        }
        if sharing > 0 {
            parts.append(
                Bilingual(
                    "\(grouped(sharing)) through \(counted(projects, "shared project", "shared projects"))",
                    "\(grouped(sharing)) องค์กรผ่าน \(grouped(projects)) โครงการร่วม"))
        }
        let across =
            sectors > 0
            ? Bilingual(" in \(counted(sectors, "sector", "sectors"))", "ใน \(grouped(sectors)) ภาคส่วน")
            : Bilingual("", "")
        let how = Bilingual(parts.map(\.en).joined(separator: ", "), parts.map(\.th).joined(separator: " และ "))
        return Bilingual(
            "It has \(counted(evidence.count, "partner", "partners"))\(across.en): \(how.en).",
            "มีพันธมิตร \(grouped(evidence.count)) องค์กร\(across.th): \(how.th)")
    }

    /// By sector, strength, number of shared projects, position.
    private func order(_ one: Int, _ mine: TieEvidence?, before other: Int, _ theirs: TieEvidence?) -> Bool {
        let sectors = (sectorRank(one), sectorRank(other))
        guard sectors.0 == sectors.1 else { return sectors.0 < sectors.1 }
        let strengths = (mine?.strength(in: network) ?? 0, theirs?.strength(in: network) ?? 0)
        guard strengths.0 == strengths.1 else { return strengths.0 > strengths.1 }
        let projects = (mine?.projects.count ?? 0, theirs?.projects.count ?? 0)
        return projects.0 == projects.1 ? one < other : projects.0 > projects.1
    }

    private func sectorRank(_ position: Int) -> Int {
        network.organizationColumns.sector(position)?.position ?? Sector.allCases.count
    }

    private func bySector(_ partners: [Int]) -> [(sector: Sector?, partners: [Int])] {
        let groups = Dictionary(grouping: partners) { sectorRank($0) }
        return groups.keys.sorted().map { rank in
            (rank < Sector.allCases.count ? Sector.allCases[rank] : nil, groups[rank] ?? [])
        }
    }

    // MARK: Two steps

    /// Organizations that a partner works with and this one does not, with the partners between, most of them first.
    private func secondStep(from position: Int, partners: Set<Int>) -> [(partner: Int, via: [Int])] {
        var via: [Int: [Int]] = [:]
        for partner in partners.sorted() {
            for other in network.evidence(around: partner).keys where other != position && !partners.contains(other) {
                via[other, default: []].append(partner)
            }
        }
        return via.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { ($0.key, $0.value) }
    }

    private func introductions(_ second: [(partner: Int, via: [Int])]) -> Table {
        var table = Table(columns: [
            .init("name", Term.organization.words), .init("sector", Term.sector.words),
            .number("ways", Bilingual("Ways", "จำนวนทาง")), .init("via", Term.via.words),
        ])
        for (partner, via) in second {
            let organization = network.organization(at: partner)
            table.append([
                .word(code: organization.id.text, organization.words), cell(organization.sector),
                .integer(via.count),
                .word(
                    code: "",
                    .joined(via.prefix(3).map { network.organization(at: $0).words })),
            ])
        }
        return table.dropping(empty: ["sector"])
    }
}
