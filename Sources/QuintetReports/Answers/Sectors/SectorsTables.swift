import Quintet

/// The tables that people read on the page of sectors.
extension Subject {
    private static let noSector = Term.noSector.words

    private func name(_ sector: Sector?) -> Table.Cell {
        sector.map { cell($0) } ?? .word(code: "none", Self.noSector)
    }

    // MARK: The sectors

    func sectorTable(_ findings: SectorFindings) -> Table {
        var table = Table(columns: [
            .init("sector", Term.sector.words), .number("organizations", Term.organizations.words),
            .number("share", Term.share.words, decimals: 2),
            .number("pairs_inside", Bilingual("Pairs inside", "คู่ภายใน")),
            .number("pairs_across", Bilingual("Pairs across", "คู่ข้ามภาคส่วน")),
            .number("ei", Bilingual("E-I", "ดัชนีอี-ไอ"), decimals: 2),
            .number("ei_rescaled", Bilingual("E-I rescaled", "อี-ไอปรับขนาด"), decimals: 2),
            .number("participation", Bilingual("Spread of partners", "การกระจายพันธมิตร"), decimals: 2),
        ])
        let total = Double(max(1, findings.evenness.total))
        for sector in Sector.allCases {
            let (count, ei) = (findings.evenness.counts[sector.position], findings.eiBySector[sector.position])
            guard !findings.notObserved.contains(sector) else {
                let words = Bilingual(
                    "\(sector.words.en): not observed in this source", "\(sector.words.th): แหล่งข้อมูลนี้ไม่มีภาคส่วนนี้")
                table.append(
                    [.word(code: sector.rawValue, words)] + Array(repeating: .absent, count: table.columns.count - 1))
                continue
            }
            table.append([
                cell(sector), .integer(count), .number(Double(count) / total),
                count == 0 ? .absent : .integer(Int(ei.inside)), count == 0 ? .absent : .integer(Int(ei.across)),
                .number(ei.value.value), .number(ei.rescaled.value),
                .number(findings.meanParticipation(sector, graph.sectors)),
            ])
        }
        if findings.evenness.withoutSector > 0 {
            table.append([
                name(nil), .integer(findings.evenness.withoutSector), .absent, .absent, .absent, .absent, .absent,
                .number(findings.meanParticipation(nil, graph.sectors)),
            ])
        }
        return table
    }

    // MARK: Who works with whom

    func mixingTable(_ findings: SectorFindings) -> Table? {
        guard findings.pairs.tieCount > 0 else { return nil }
        return square(findings) { one, other in
            guard let share = findings.pairs.share(one, other) else { return .absent }
            let ties = findings.pairs.ties(one, other)
            return .text(ties == 0 ? "0" : "\(grouped(ties)) (\(finePercent(share)))")
        }
    }

    func strengthTable(_ findings: SectorFindings) -> Table? {
        let matrix = findings.pairs
        guard matrix.totalStrength != Double(matrix.tieCount) else { return nil }
        return square(findings) { one, other in
            matrix.possible(one, other) == 0 ? .absent : .number(matrix.strength(one, other))
        }
    }

    private func square(_ findings: SectorFindings, _ value: (Sector?, Sector?) -> Table.Cell) -> Table {
        let rows = findings.rows
        var table = Table(
            columns: [.init("sector", Term.sector.words)]
                + rows.map { sector in
                    .number(sector?.rawValue ?? "none", sector?.words ?? Self.noSector, decimals: 1)
                })
        for row in rows { table.append([name(row)] + rows.map { value(row, $0) }) }
        return table
    }

    // MARK: Teams

    func teamTable(_ findings: SectorFindings) -> Table? {
        guard findings.evenness.observed > 1, findings.knownPairs > 0 else { return nil }
        var table = Table(columns: [
            .number("sectors", Bilingual("Sectors", "จำนวนภาคส่วน")),
            .number("teams", Bilingual("Teams", "จำนวนทีม")),
            .number("near", Bilingual("One tie short", "ขาดอีกคู่เดียว")),
        ])
        for size in 2...findings.evenness.observed {
            let near = findings.nearTeams.first { $0.size == size }?.count
            table.append([.integer(size), .integer(findings.cliques.count(of: size)), .integer(near)])
        }
        return table
    }

    func teamSentences(_ findings: SectorFindings) -> Bilingual? {
        guard findings.evenness.observed > 2 else { return nil }
        var sentences: [Bilingual] = []
        if !findings.cliques.isComplete {
            sentences.append(
                Bilingual(
                    "There are too many teams of four and more to count all within the limit of this page.",
                    "ทีมที่มีสี่ภาคส่วนขึ้นไปมีมากเกินกว่าจะนับได้ครบในหน้านี้"))
        }
        let observable = findings.presence.observable
        if findings.cliques.widest < 3 {
            sentences.append(
                Bilingual("No three sectors all work with each other.", "ยังไม่มีองค์กรจากสามภาคส่วนที่ทำงานร่วมกันครบทุกคู่"))
        } else if let team = findings.cliques.teams.first {
            let covered = team.members.compactMap { graph.sectors[$0] }
            let missing = observable.filter { !covered.contains($0) }
            let (size, all) = (Self.word(covered.count), Self.word(observable.count))
            sentences.append(
                Bilingual(
                    "The widest teams cover \(size.en) of \(all.en) helices; a strong one is \(names(team).en)"
                        + (missing.isEmpty ? "." : ", without \(listed(missing.map(\.words)).en)."),
                    "ทีมที่กว้างที่สุดมี\(size.th)จาก\(all.th)ภาคส่วน ทีมที่เข้มแข็งทีมหนึ่งคือ \(names(team).th)"
                        + (missing.isEmpty ? "" : " ยังขาด\(listed(missing.map(\.words)).th)")))
        }
        // The next wider teams, or those as wide as any can be.
        let next = min(findings.evenness.observed, max(3, findings.cliques.widest + 1))
        if let near = findings.nearTeams.first(where: { $0.size == next }), let team = near.teams.first,
            let missing = team.missing
        {
            let pair = [missing.one, missing.other].map { network.organization(at: $0).words }
            let size = Self.word(next)
            sentences.append(
                Bilingual(
                    "One introduction would make a team of \(size.en): \(pair[0].en) with \(pair[1].en), in \(names(team).en).",
                    "แนะนำให้รู้จักกันอีกคู่เดียวจะได้ทีม\(size.th)ภาคส่วน คือ \(pair[0].th) กับ \(pair[1].th) ในทีม \(names(team).th)")
            )
        }
        guard !sentences.isEmpty else { return nil }
        return Bilingual.joined(sentences, separator: " ")
    }

    /// Names of organizations are long, and Thai ones have spaces inside.
    private func names(_ team: HelixTeam) -> Bilingual {
        let names = team.members.map { network.organization(at: $0).words }
        return Bilingual(listed(names).en, names.map(\.th).joined(separator: " · "))
    }

    // MARK: Projects

    func distributionTable(_ findings: SectorFindings) -> Table? {
        let all = findings.completeness
        guard all.projects > 0 else { return nil }
        var table = Table(columns: [
            .number("helices", Bilingual("Helices in a project", "จำนวนภาคส่วนในโครงการ")),
            .number("projects", Term.projects.words), .number("share", Term.share.words, decimals: 2),
        ])
        for (helices, projects) in all.distribution.enumerated() where helices > 0 || projects > 0 {
            table.append([
                .integer(helices), .integer(projects), .number(Double(projects) / Double(all.projects)),
            ])
        }
        return table
    }

    func missingTable(_ findings: SectorFindings) -> Table? {
        let all = findings.completeness
        guard all.projects > 0 else { return nil }
        var table = Table(columns: [
            .init("helix", Bilingual("Helix", "ภาคส่วน")),
            .number("with", Bilingual("Projects with it", "โครงการที่มี")),
            .number("only_also", Bilingual("of them by a second sector only", "มีเพียงในฐานะภาคส่วนรอง")),
            .number("missing", Bilingual("Projects without", "โครงการที่ขาด")),
            .number("share", Bilingual("Share without", "สัดส่วนที่ขาด"), decimals: 2),
        ])
        for (place, sector) in all.observable.enumerated() {
            let missing = all.missing[place]
            table.append([
                cell(sector), .integer(all.projects - missing),
                all.onlyAlso[place] == 0 ? .absent : .integer(all.onlyAlso[place]), .integer(missing),
                .number(Double(missing) / Double(all.projects)),
            ])
        }
        return table.dropping(empty: ["only_also"])
    }

    func projectNote(_ findings: SectorFindings) -> Bilingual? {
        let all = findings.completeness
        var notes: [Bilingual] = []
        if all.onlyAlso.contains(where: { $0 > 0 }) {
            notes.append(
                Bilingual(
                    "Second sectors of an organization (also_sectors) count here, and nowhere else on this page.",
                    "ตารางนี้นับภาคส่วนรองขององค์กร (also_sectors) ด้วย ส่วนอื่นของหน้านี้ไม่นับ"))
        }
        if !findings.notObserved.isEmpty {
            let names = listed(findings.notObserved.map(\.words))
            notes.append(
                Bilingual(
                    "Out of \(Self.word(all.observable.count).en), as \(names.en) is not observed in this source.",
                    "คิดจาก\(Self.word(all.observable.count).th)ภาคส่วน เพราะแหล่งข้อมูลนี้ไม่มี\(names.th)"))
        }
        if all.withUnknownPartners > 0 {
            notes.append(
                Bilingual(
                    "In \(counted(all.withUnknownPartners, "project", "projects")) somebody without a sector takes part, who "
                        + "may be of a helix that seems to be missing.",
                    "มี \(grouped(all.withUnknownPartners)) โครงการที่มีผู้เข้าร่วมซึ่งไม่ระบุภาคส่วน ซึ่งอาจเป็นภาคส่วนที่ดูเหมือนขาด"))
        }
        let left = all.emptyProjects + all.unknownProjects
        if left > 0 {
            notes.append(
                Bilingual(
                    "\(counted(left, "project", "projects")) left out, where nobody takes part or nobody's sector is known.",
                    "ไม่นับ \(grouped(left)) โครงการที่ไม่มีผู้เข้าร่วมหรือไม่ทราบภาคส่วนของผู้เข้าร่วม"))
        }
        return notes.isEmpty ? nil : Bilingual.joined(notes, separator: " ")
    }
}
