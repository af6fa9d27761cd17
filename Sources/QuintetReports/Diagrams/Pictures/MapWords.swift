import Quintet

// What the partner map and the network of one organization show, in words for those who hear the page.

extension Subject {
    /// `A map of 121 organizations (government 28, …) and 380 pairs of partners. Most partners have A (29), B (23) and C
    /// (21). 4 organizations have none.`
    func mapSummary(_ selection: PictureSelection, _ lines: TieLines, _ language: InterfaceLanguage) -> String {
        var partners = [Int: Int](uniqueKeysWithValues: selection.organizations.map { ($0, 0) })
        for line in lines.lines {
            partners[line.one, default: 0] += 1
            partners[line.other, default: 0] += 1
        }
        let counts = sectorCounts(selection.organizations)
        var text = Bilingual(
            "A map of \(counted(selection.organizations.count, "organization", "organizations"))\(counts.en) "
                + "and \(counted(lines.lines.count, "pair of partners", "pairs of partners")).",
            "แผนที่ \(grouped(selection.organizations.count)) องค์กร\(counts.th) และพันธมิตร \(grouped(lines.lines.count)) คู่"
        )
        let most = partners.filter { $0.value > 0 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
        if !most.isEmpty {
            let names = listed(
                most.map { position, count in
                    let words = network.organization(at: position).words
                    return Bilingual("\(words.en) (\(grouped(count)))", "\(words.th) (\(grouped(count)))")
                })
            text = text + Bilingual(" Most partners have \(names.en).", " ผู้มีพันธมิตรมากที่สุดคือ \(names.th)")
        }
        let alone = partners.count { $0.value == 0 }
        if alone > 0 {
            text =
                text
                + Bilingual(
                    " \(counted(alone, "organization has", "organizations have")) none here.",
                    " มี \(grouped(alone)) องค์กรที่ไม่มีพันธมิตรในภาพนี้")
        }
        return text.tidied[language]
    }

    /// `Northern Region University (academia) and its 29 direct partners (government 8, …); 60 organizations are two steps
    /// away. It works most strongly with A, B and C.`
    func egoSummary(
        root: Int, _ selection: PictureSelection, _ lines: TieLines, _ language: InterfaceLanguage
    ) -> String {
        let words = network.organization(at: root).words
        let sector = graph.sectors[root].map { Bilingual(" (\($0.words.en))", " (\($0.words.th))") }
        let direct = selection.distance.filter { $0.value == 1 }.map(\.key).sorted()
        let counts = sectorCounts(direct)
        var text = Bilingual(
            "\(words.en)\(sector?.en ?? "") and \(counted(direct.count, "direct partner", "direct partners"))\(counts.en).",
            "\(words.th)\(sector?.th ?? "") และพันธมิตรโดยตรง \(grouped(direct.count)) องค์กร\(counts.th)")
        let further = selection.distance.values.count { $0 > 1 }
        if further > 0 {
            text =
                text
                + Bilingual(
                    " \(counted(further, "organization is", "organizations are")) further away.",
                    " อยู่ห่างออกไปอีก \(grouped(further)) องค์กร")
        }
        let own = lines.lines.filter { $0.one == root || $0.other == root }
        let strongest = own.sorted { ($1.strength, $0.one, $0.other) < ($0.strength, $1.one, $1.other) }.prefix(3)
        // Where all are alike nobody is the strongest.
        if let most = own.map(\.strength).max(), own.contains(where: { $0.strength < most }) {
            let names = listed(strongest.map { network.organization(at: $0.one == root ? $0.other : $0.one).words })
            text = text + Bilingual(" Its strongest ties: \(names.en).", " ร่วมงานเข้มแข็งที่สุดกับ\(names.th)")
        }
        return text.tidied[language]
    }

    /// ` (government 28, academia 24, no sector 2)`; nothing where no sector is known.
    private func sectorCounts(_ organizations: [Int]) -> Bilingual {
        guard knowsSectors else { return Bilingual(same: "") }
        var counts = Sector.allCases.map { sector in
            (words: sector.words, count: organizations.count { graph.sectors[$0] == sector })
        }
        counts.append((Term.noSector.words, organizations.count { graph.sectors[$0] == nil }))
        let list = Bilingual.joined(
            counts.filter { $0.count > 0 }.map {
                Bilingual("\($0.words.en) \(grouped($0.count))", "\($0.words.th) \(grouped($0.count))")
            })
        return list.en.isEmpty ? Bilingual(same: "") : Bilingual(" (\(list.en))", " (\(list.th))")
    }
}
