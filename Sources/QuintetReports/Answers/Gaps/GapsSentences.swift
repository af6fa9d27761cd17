import Quintet

// What a strategist reads first.

extension GapsFindings {
    var sentences: [Bilingual] {
        [completeness, mostMissing, cheapest, uncertain, emptiness].compactMap(\.self)
    }

    /// How many projects have all helices that could be observed, and how many lack one.
    private var completeness: Bilingual? {
        guard !projects.isEmpty else {
            return Bilingual(
                "There are no projects, so the cells count "
                    + (coverage.unit == .ties ? "recorded ties." : "organizations."),
                coverage.unit == .ties ? "ไม่มีโครงการ ตารางจึงนับความร่วมมือ" : "ไม่มีโครงการ ตารางจึงนับองค์กร")
        }
        let complete = projects.count { $0.missing.isEmpty }
        let one = projects.count { $0.missing.count == 1 }
        let alone = projects.count { $0.members.isEmpty }
        let onlyAlso = projects.count { !$0.onlyAlso.isEmpty }
        var sentence = Bilingual(
            "Of \(counted(projects.count, "project", "projects")), \(grouped(complete)) \(complete == 1 ? "has" : "have") all "
                + "\(observable.count) helices, \(grouped(one)) \(one == 1 ? "lacks" : "lack") exactly one",
            "จาก \(grouped(projects.count)) โครงการ มี \(grouped(complete)) โครงการที่ครบทั้ง \(observable.count) ภาคส่วน "
                + "และ \(grouped(one)) โครงการขาดเพียงภาคส่วนเดียว")
        if alone > 0 {
            sentence =
                sentence
                + Bilingual(
                    ", \(grouped(alone)) \(alone == 1 ? "has" : "have") nobody at all",
                    " อีก \(grouped(alone)) โครงการไม่มีองค์กรเข้าร่วม")
        }
        sentence = sentence + Bilingual(".", "")
        guard onlyAlso > 0 else { return sentence }
        return sentence
            + Bilingual(
                " \(counted(onlyAlso, "project has", "projects have")) a helix only because a partner of another sector also "
                    + "serves it.",
                " ในจำนวนนี้ \(grouped(onlyAlso)) โครงการมีบางภาคส่วนได้เพราะองค์กรจากภาคส่วนอื่นทำหน้าที่แทนด้วย")
    }

    private var mostMissing: Bilingual? {
        let counts = observable.sectors.map { sector in
            (sector: sector, count: projects.count { $0.missing.contains(sector) && !$0.members.isEmpty })
        }.filter { $0.count > 0 }
        guard !counts.isEmpty else { return nil }
        let sorted = counts.sorted { ($0.count, $1.sector) > ($1.count, $0.sector) }
        return Bilingual(
            "Missing most often: "
                + sorted.map { "\($0.sector.words.en) (\(grouped($0.count)))" }.joined(separator: ", ")
                + ".",
            "ภาคส่วนที่ขาดบ่อยที่สุด: "
                + sorted.map { "\($0.sector.words.th) (\(grouped($0.count)) โครงการ)" }.joined(separator: " "))
    }

    private var cheapest: Bilingual? {
        guard let gap = gaps.first else { return nil }
        let place = setOff(words(places[gap.item]))
        let start = Bilingual(
            "The cheapest gap: \(place.en) lacks only \(gap.missing.words.en)",
            "ช่องว่างที่ปิดง่ายที่สุด: \(place.th)ขาดเพียง\(gap.missing.words.th)")
        guard let nearest = gap.nearest else {
            return
                (start
                + Bilingual(
                    ", and no organization of the network is of that sector.", "และไม่มีองค์กรใดในเครือข่ายอยู่ในภาคส่วนนี้"))
                .tidied
        }
        let target = setOff(name(nearest))
        guard let introducer = gap.introducer, let steps = gap.steps else {
            return
                (start
                + Bilingual(
                    "; no chain of ties leads to any. \(target.en) could be asked directly.",
                    "และไม่มีเส้นทางไปถึงองค์กรในภาคส่วนนี้ อาจติดต่อ\(target.th)โดยตรง")).tidied
        }
        let asked = setOff(name(introducer))
        return
            (start
            + Bilingual(
                "; \(target.en) is \(counted(steps, "step", "steps")) away: ask \(asked.en) for the introduction.",
                " ส่วน\(target.th)อยู่ห่าง \(steps) ช่วง ขอให้\(asked.th)ช่วยแนะนำ")).tidied
    }

    private var uncertain: Bilingual? {
        let uncertain = places.count { place in
            switch place {
            case .project(let project): projects[project].withoutSector > 0
            case .cell(let row, let column): coverage[row, column].withoutSector > 0
            }
        }
        guard uncertain > 0 else { return nil }
        return Bilingual(
            "In \(grouped(uncertain)) of the gaps a partner has no sector in the data and may be the missing helix: ask first.",
            "ใน \(grouped(uncertain)) ช่องว่างมีพันธมิตรที่ไม่ระบุภาคส่วนซึ่งอาจเป็นภาคส่วนที่ขาด ควรสอบถามก่อน")
    }

    private var emptiness: Bilingual? {
        let empty = emptyCells
        let all = cells.count { coverage.rows[$0.row] != nil && coverage.columns[$0.column] != nil }
        guard all > 0 else {
            return Bilingual(
                "Nothing in the data says \(question.rows.words.en.lowercased()) or \(question.columns.words.en.lowercased()).",
                "ข้อมูลไม่ได้ระบุ\(question.rows.words.th)หรือ\(question.columns.words.th)")
        }
        let what = coverage.unit.words.en.lowercased()
        guard !empty.isEmpty else {
            return Bilingual(
                "Every cell of the \(all) (\(question.rows.words.en.lowercased()) by \(question.columns.words.en.lowercased())) "
                    + "has \(what).",
                "ทุกช่องใน \(all) ช่อง (\(question.rows.words.th)และ\(question.columns.words.th)) มีข้อมูล")
        }
        let named = empty.prefix(8).map { words(row: $0.row, column: $0.column) }
        let more =
            empty.count > 8
            ? Bilingual(" and \(grouped(empty.count - 8)) more", " และอีก \(grouped(empty.count - 8)) ช่อง")
            : Bilingual(same: "")
        return Bilingual(
            "Of \(grouped(all)) cells (\(question.rows.words.en.lowercased()) by \(question.columns.words.en.lowercased())) "
                + "\(grouped(empty.count)) \(empty.count == 1 ? "is" : "are") empty, without any \(what): "
                + named.map(\.en).joined(separator: "; ") + "\(more.en).",
            "จาก \(grouped(all)) ช่อง (\(question.rows.words.th)และ\(question.columns.words.th)) ว่างอยู่ \(grouped(empty.count)) ช่อง: "
                + named.map(\.th).joined(separator: " · ") + more.th)
    }

    // MARK: How it was counted

    var method: [Bilingual] {
        var sentences: [Bilingual] = []
        switch coverage.unit {
        case .projects:
            sentences.append(
                Bilingual(
                    "A helix is present where one of its organizations takes part in a project of the cell. What a project does "
                        + "not say (its region, its areas) is taken from each partner.",
                    "ภาคส่วนมีอยู่ในช่องเมื่อองค์กรของภาคส่วนนั้นเข้าร่วมโครงการในช่อง สิ่งที่โครงการไม่ระบุ (ภูมิภาค ประเด็น) ใช้ของพันธมิตรแต่ละราย"
                ))
        case .ties:
            sentences.append(
                Bilingual(
                    "A helix is present where one of its organizations has a recorded tie of the cell.",
                    "ภาคส่วนมีอยู่ในช่องเมื่อองค์กรของภาคส่วนนั้นมีความร่วมมือที่บันทึกไว้ในช่อง"))
        case .organizations: break
        }
        if !gaps.isEmpty {
            sentences.append(
                Bilingual(
                    "The cost of a gap is the number of steps from its partners to the nearest organization of the missing helix"
                        + (subject.graph.isDirected ? ", in either direction of a tie" : "")
                        + "; equal ones by common area, common region, its own sector before one it also serves, and the firmness of the chain.",
                    "ความยากของช่องว่างคือจำนวนช่วงจากพันธมิตรไปถึงองค์กรที่ใกล้ที่สุดของภาคส่วนที่ขาด"
                        + (subject.graph.isDirected ? "โดยไม่นับทิศทาง" : "")
                        + " ถ้าเท่ากันเรียงตามประเด็นร่วม ภูมิภาคร่วม ภาคส่วนหลักก่อนภาคส่วนที่ทำหน้าที่แทน และความเข้มแข็งของเส้นทาง"))
        }
        for sector in Sector.allCases where !observable.contains(sector) {
            sentences.append(
                Bilingual(
                    "\(sector.words.en) is not observed in this source: it is never called missing, and completeness is out of "
                        + "\(observable.count).",
                    "แหล่งข้อมูลนี้ไม่มีข้อมูลของ\(sector.words.th) จึงไม่นับว่าขาด และความครบถ้วนคิดจาก \(observable.count) ภาคส่วน"))
        }
        let also = cells.count { !coverage.presentOnlyAlso(row: $0.row, column: $0.column).isEmpty }
        if also > 0 {
            sentences.append(
                Bilingual(
                    "\"Also\" sectors count here: \(counted(also, "cell has", "cells have")) a helix through them alone (marked +).",
                    "ภาคส่วนที่องค์กรทำหน้าที่แทนด้วยนับรวมในที่นี้: \(grouped(also)) ช่องมีภาคส่วนด้วยเหตุนี้เท่านั้น (มีเครื่องหมาย +)"))
        }
        return sentences
    }
}
