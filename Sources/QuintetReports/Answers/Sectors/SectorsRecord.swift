import Quintet

/// Every figure of the page of sectors in one long table, for spreadsheets and programs.
extension Subject {
    func sectorRecord(_ findings: SectorFindings) -> Table {
        var record = SectorRecord()
        addCounts(findings, &record)
        addMatrices(findings, &record)
        addNetworkFigures(findings, &record)
        addTeams(findings, &record)
        addProjects(findings, &record)
        addSynergies(findings, &record)
        return record.table
    }

    private func addCounts(_ findings: SectorFindings, _ record: inout SectorRecord) {
        let evenness = findings.evenness
        for sector in Sector.allCases {
            let code = sector.rawValue
            if findings.notObserved.contains(sector) {
                let words = Bilingual("not observed in this source", "แหล่งข้อมูลนี้ไม่มีภาคส่วนนี้")
                record.add("organizations", code, value: nil, note: words)
                continue
            }
            record.add("organizations", code, value: Double(evenness.counts[sector.position]))
            if evenness.total > 0 {
                record.add("share", code, value: Double(evenness.counts[sector.position]) / Double(evenness.total))
            }
        }
        record.add("organizations", "none", value: Double(evenness.withoutSector))
        record.add("blau", evenness.blau)
        record.add("iqv", evenness.indexOfQualitativeVariation)
        record.add("shannon_bits", evenness.shannon)
        record.add("pielou", evenness.pielou)
        record.add("pielou_observed", evenness.pielouOfObserved)
    }

    private func addMatrices(_ findings: SectorFindings, _ record: inout SectorRecord) {
        func code(_ sector: Sector?) -> String { sector?.rawValue ?? "none" }
        for (place, one) in findings.rows.enumerated() {
            for other in findings.rows[place...] {
                let (pairs, ends) = (findings.pairs, (code(one), code(other)))
                record.add("pairs", ends.0, ends.1, value: Double(pairs.ties(one, other)))
                record.add("possible_pairs", ends.0, ends.1, value: Double(pairs.possible(one, other)))
                record.add("share_of_possible", ends.0, ends.1, value: pairs.share(one, other))
                record.add("strength", ends.0, ends.1, value: pairs.strength(one, other))
            }
        }
        guard let arcs = findings.arcs else { return }
        for one in findings.rows {
            for other in findings.rows {
                record.add("ties_by_direction", code(one), code(other), value: Double(arcs.ties(one, other)))
                record.add("strength_by_direction", code(one), code(other), value: arcs.strength(one, other))
            }
        }
    }

    private func addNetworkFigures(_ findings: SectorFindings, _ record: inout SectorRecord) {
        record.add("ei", findings.ei.value, range: findings.ei.attainable)
        record.add("ei_rescaled", findings.ei.rescaled)
        record.add("ei_strength", findings.eiByStrength.value)
        record.add(findings.eiTest, "ei")
        for sector in findings.rows.compactMap(\.self) {
            let ei = findings.eiBySector[sector.position]
            record.add("ei", ei.value, sector.rawValue, range: ei.attainable)
            record.add("ei_rescaled", ei.rescaled, sector.rawValue)
            record.add(
                "participation_mean", sector.rawValue, value: findings.meanParticipation(sector, graph.sectors))
        }
        record.add("participation_mean", value: findings.participation.mean)
        record.add("sector_assortativity", findings.assortativity)
        record.add("sector_modularity", findings.modularity)
    }

    private func addTeams(_ findings: SectorFindings, _ record: inout SectorRecord) {
        guard findings.evenness.observed > 1 else { return }
        for size in 2...5 {
            let count = findings.cliques.count(of: size)
            record.add(
                "rainbow_\(size)", value: count.map { Double($0) },
                note: count == nil ? Undefined.tooManyTeams.words : nil)
        }
        for helices in findings.presence.helixSets {
            guard let count = findings.cliques.count(of: helices), count > 0 else { continue }
            record.add("teams", SectorRecord.code(helices.sorted()), value: Double(count))
        }
        for near in findings.nearTeams {
            record.add(
                "near_rainbow_\(near.size)", value: near.count.map { Double($0) },
                note: near.count == nil ? Undefined.tooManyTeams.words : nil)
        }
        func ids(_ members: [Int]) -> String { members.map { graph.index[$0].text }.joined(separator: "|") }
        func helices(_ team: HelixTeam) -> String { SectorRecord.code(team.members.compactMap { graph.sectors[$0] }) }
        for team in findings.cliques.teams {
            record.add("widest_team", helices(team), value: team.strength, members: ids(team.members))
        }
        for near in findings.nearTeams {
            for team in near.teams {
                guard let missing = team.missing else { continue }
                record.add(
                    "near_team_\(near.size)", helices(team), value: team.strength, members: ids(team.members),
                    lacking: ids([missing.one, missing.other]))
            }
        }
    }

    private func addProjects(_ findings: SectorFindings, _ record: inout SectorRecord) {
        let all = findings.completeness
        record.add("projects_counted", value: Double(all.projects))
        record.add("projects_without_partners", value: Double(all.emptyProjects))
        record.add("projects_of_unknown_sectors", value: Double(all.unknownProjects))
        record.add("projects_with_partners_of_no_sector", value: Double(all.withUnknownPartners))
        guard all.projects > 0 else { return }
        for (helices, projects) in all.distribution.enumerated() {
            record.add("projects_with_\(helices)_helices", value: Double(projects))
        }
        record.add("mean_helices", all.meanHelices)
        for (place, sector) in all.observable.enumerated() {
            record.add("projects_missing", sector.rawValue, value: Double(all.missing[place]))
            record.add("projects_only_also", sector.rawValue, value: Double(all.onlyAlso[place]))
        }
        let mixing = findings.projectMixing
        let present = findings.rows.compactMap(\.self)
        for (place, one) in present.enumerated() where mixing.projects > 0 {
            for other in present[place...] {
                record.add(
                    "project_mixing", one.rawValue, other.rawValue,
                    value: mixing.matrix.strength(one, other) / Double(mixing.projects))
            }
        }
        record.add("project_ei", mixing.eiIndex.value)
        record.add(findings.projectTest, "project_ei")
    }

    private func addSynergies(_ findings: SectorFindings, _ record: inout SectorRecord) {
        for synergy in findings.synergies {
            let (code, note) = (SectorRecord.code(synergy.helices), Self.reading(synergy))
            record.add("synergy_t_mbit", code, value: synergy.transmission * 1000)
            record.add(
                "synergy_r_mbit", code, value: synergy.redundancy * 1000,
                range: synergy.chance.map { $0.interval.lowerBound * 1000...$0.interval.upperBound * 1000 },
                p: synergy.chance.map { min($0.asSynergetic, $0.asRedundant) }, note: note)
        }
        guard let regional = findings.regional, regional.parts.count > 1 else { return }
        let code = SectorRecord.code(Array(findings.presence.observable.prefix(3)))
        for part in regional.parts {
            let region = part.region ?? "none"
            record.add("regional_projects", code, value: Double(part.projects), region: region)
            record.add("regional_t_mbit", code, value: part.transmission * 1000, region: region)
            record.add("regional_part_mbit", code, value: part.contribution * 1000, region: region)
        }
        record.add("regional_between_mbit", code, value: regional.between * 1000)
    }
}

/// The long table on its way.
struct SectorRecord {
    private(set) var table = Table(columns: [
        .init("figure", Term.measure.words), .init("sector", Term.sector.words),
        .init("other_sector", Bilingual("Other sector", "อีกภาคส่วน")), .init("region", Term.region.words),
        .number("value", Term.value.words, decimals: 6), .number("low", Bilingual("From", "ตั้งแต่"), decimals: 6),
        .number("high", Bilingual("To", "ถึง"), decimals: 6), .number("p", Bilingual("p", "ค่า p"), decimals: 6),
        .init("members", Term.members.words), .init("lacking", Bilingual("Tie that is lacking", "คู่ที่ยังไม่เชื่อมโยง")),
        .init("note", Bilingual("Note", "หมายเหตุ")),
    ])

    mutating func add(
        _ figure: String, _ sector: String? = nil, _ other: String? = nil, value: Double?, region: String? = nil,
        range: ClosedRange<Double>? = nil, p: Double? = nil, members: String? = nil, lacking: String? = nil,
        note: Bilingual? = nil
    ) {
        table.append([
            .text(figure), .text(sector), .text(other), .text(region), .number(value), .number(range?.lowerBound),
            .number(range?.upperBound), .number(p), .text(members), .text(lacking),
            note.map { .word(code: $0.en, $0) } ?? .absent,
        ])
    }

    /// A figure, or the reason why there is none.
    mutating func add(
        _ figure: String, _ value: NetworkFigure, _ sector: String? = nil, range: ClosedRange<Double>? = nil
    ) {
        add(figure, sector, value: value.value, range: range, note: value.reason?.words)
    }

    /// What chance makes of a figure: its mean with the middle 95%, and the chances on either side.
    mutating func add(_ test: EITest?, _ figure: String) {
        guard let test else { return }
        let how = test.isExact ? Bilingual("all dealings", "ทุกแบบ") : Bilingual("dealings drawn", "สุ่ม")
        let note = Bilingual("\(test.dealings) \(how.en)", "\(how.th) \(test.dealings)")
        add("\(figure)_chance", value: test.mean, range: test.interval, note: note)
        add("\(figure)_p_inward", value: test.asInward, note: note)
        add("\(figure)_p_outward", value: test.asOutward, note: note)
    }

    static func code(_ sectors: [Sector]) -> String { sectors.map(\.rawValue).joined(separator: "+") }
}
