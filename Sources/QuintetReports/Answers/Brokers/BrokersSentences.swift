import Quintet

// What a strategist reads first.

extension BrokersFindings {
    var sentences: [Bilingual] {
        guard let first = ranking.first, bridged(first) > 0 else { return [nobodyBridges] }
        return [most(first)] + onlyBridges + [onlyForPairs].compactMap(\.self)
            + [unbridged, beyondChance].compactMap(\.self)
    }

    private func name(_ v: Int) -> Bilingual { setOff(subject.network.organization(at: v).words) }

    /// `different sectors`, or the two asked for: pairs in either direction.
    private var asked: Bilingual {
        guard let (one, other) = question.between else { return Bilingual("different sectors", "ต่างภาคส่วน") }
        guard one != other else { return one.words }
        return Bilingual("\(one.words.en) and \(other.words.en)", "\(one.words.th)กับ\(other.words.th)")
    }

    private var nobodyBridges: Bilingual {
        if subject.graph.tieCount == 0 {
            return Bilingual(
                "No two organizations are tied, so nobody stands between others.", "ไม่มีองค์กรใดเชื่อมโยงกัน จึงไม่มีตัวกลาง")
        }
        if sectors.isEmpty {
            return Bilingual(
                "No organization has a sector, so nobody can be said to bridge sectors.",
                "ไม่มีองค์กรใดระบุภาคส่วน จึงบอกไม่ได้ว่าใครเชื่อมภาคส่วน")
        }
        if sectors.count == 1, question.between == nil {
            return Bilingual(
                "All organizations with a sector are of one, \(sectors[0].words.en): there is nothing to bridge.",
                "องค์กรที่ระบุภาคส่วนอยู่ใน\(sectors[0].words.th)ทั้งหมด จึงไม่มีภาคส่วนให้เชื่อม")
        }
        return Bilingual(
            "Nobody stands between two organizations of \(asked.en) that are not tied to each other.",
            "ไม่มีใครอยู่ระหว่างสององค์กร\(question.between == nil ? "" : "ของ")\(asked.th)ที่ไม่ได้เชื่อมกันเอง")
    }

    private func most(_ v: Int) -> Bilingual {
        let (name, count) = (name(v), bridged(v))
        let sector = subject.graph.sectors[v]?.words ?? Term.noSector.words
        var sentence = Bilingual(
            "\(name.en) (\(sector.en)) bridges most: it stands between \(counted(count, "pair", "pairs")) of organizations of "
                + "\(asked.en) that do not work together directly",
            "\(name.th) (\(sector.th)) เชื่อมมากที่สุด: อยู่ระหว่างคู่องค์กร\(asked.th)ที่ไม่ได้ร่วมงานกันโดยตรง \(grouped(count)) คู่")
        if question.between == nil, let main = mainPair(v) {
            let words = words(main.source, main.target)
            sentence =
                sentence
                + Bilingual(
                    ", most often \(words.en) (\(grouped(main.pairs)))",
                    " ส่วนใหญ่คือ\(words.th) (\(grouped(main.pairs)) คู่)")
        }
        let share = shortNumber(credit(v))
        return
            (sentence
            + Bilingual(
                ". Shared out among all who stand between the same pair, that is worth \(share).",
                " หากแบ่งให้ทุกรายที่อยู่ระหว่างคู่เดียวกัน จะเท่ากับ \(share) คู่")).tidied
    }

    /// Pairs of sectors that hang on one organization alone.
    private var onlyBridges: [Bilingual] {
        let alone = cells.compactMap { source, target in
            pairs[source, target].onlyBroker.map { (source, target, $0, pairs[source, target].pairs) }
        }
        guard !alone.isEmpty else {
            return question.between == nil
                ? [
                    Bilingual(
                        "No pair of sectors hangs on one organization alone.", "ไม่มีคู่ภาคส่วนใดที่ต้องพึ่งองค์กรเดียวเป็นตัวกลาง")
                ] : []
        }
        return alone.prefix(4).map { source, target, v, count in
            let (name, words) = (name(v), words(source, target))
            return Bilingual(
                "\(name.en) is the only bridge between \(words.en) (\(counted(count, "pair", "pairs")) of organizations): if it "
                    + "leaves, organizations of these sectors that are not tied to each other have nobody in common.",
                "\(name.th)เป็นตัวกลางเพียงรายเดียวระหว่าง\(words.th) (\(grouped(count)) คู่) ถ้าออกไป องค์กรของสองภาคส่วนนี้"
                    + "ที่ไม่ได้เชื่อมกันเองจะไม่มีใครเป็นตัวกลางเลย"
            ).tidied
        }
    }

    /// Who is the only one between most pairs, and what breaks if it leaves.
    private var onlyForPairs: Bilingual? {
        var best: (v: Int, pairs: Int)?
        for v in ranking {
            let sole = sole(v)
            if sole > best?.pairs ?? 0 { best = (v, sole) }
        }
        guard let best else { return nil }
        let name = name(best.v)
        let cut = cutOff(without: best.v)
        var sentence = Bilingual(
            "\(name.en) is the only go-between of \(counted(best.pairs, "pair", "pairs")) of organizations of \(asked.en): if "
                + "it leaves, they have nobody in common",
            "\(name.th)เป็นตัวกลางเพียงรายเดียวของคู่องค์กร\(asked.th) \(grouped(best.pairs)) คู่ ถ้าออกไป คู่เหล่านี้จะไม่มีใครเป็นตัวกลาง"
        )
        if cut.isEmpty {
            sentence =
                sentence + Bilingual(", though longer ways round remain.", " แต่ยังมีเส้นทางอ้อมที่ยาวกว่าเหลืออยู่")
        } else {
            let names = Bilingual.joined(cut.prefix(3).map { subject.network.organization(at: $0).words })
            let more =
                cut.count > 3
                ? Bilingual(" and \(grouped(cut.count - 3)) more", " และอีก \(grouped(cut.count - 3)) องค์กร")
                : Bilingual(same: "")
            sentence =
                sentence
                + Bilingual(
                    ", and \(counted(cut.count, "organization is", "organizations are")) cut off from the rest altogether: "
                        + "\(names.en)\(more.en).",
                    " และมี \(grouped(cut.count)) องค์กรถูกตัดขาดจากส่วนที่เหลือ: \(names.th)\(more.th)")
        }
        return sentence.tidied
    }

    /// Pairs of sectors with organizations in both and nobody between any two.
    private var unbridged: Bilingual? {
        guard question.between == nil else { return nil }
        let present = Set(sectors.map(\.position))
        let none = cells.filter {
            present.contains($0.0) && present.contains($0.1) && pairs[$0.0, $0.1].pairs == 0
        }
        guard !none.isEmpty else { return nil }
        let words = none.map { self.words($0.0, $0.1) }
        return Bilingual(
            "Nobody stands between \(words.map(\.en).joined(separator: "; ")).",
            "ไม่มีใครเป็นตัวกลางระหว่าง\(words.map(\.th).joined(separator: " และระหว่าง"))")
    }

    private var beyondChance: Bilingual? {
        guard let test else { return nil }
        var (compared, beyond) = (0, 0)
        for v in ranking {
            for role in BrokerRole.allCases {
                guard let p = test.probabilityOfMore(role, at: v), brokerage.count(role, at: v) ?? 0 > 0 else {
                    continue
                }
                compared += 1
                if p <= 0.05 { beyond += 1 }
            }
        }
        guard compared > 0 else { return nil }
        let chance = Int((Double(compared) * 0.05).rounded())
        let isMore = beyond > 2 * chance
        return Bilingual(
            "Of \(counted(compared, "role", "roles")) that organizations have, \(grouped(beyond)) \(beyond == 1 ? "is" : "are") "
                + "larger than chance would have it (p at most 0.05); about \(grouped(chance)) would be by chance alone"
                + (isMore ? "." : ", so take a single one lightly."),
            "จากบทบาทที่องค์กรมี \(grouped(compared)) รายการ มี \(grouped(beyond)) รายการที่มากกว่าความบังเอิญ (p ไม่เกิน 0.05) "
                + "ซึ่งความบังเอิญล้วนก็ให้ได้ราว \(grouped(chance)) รายการ" + (isMore ? "" : " จึงไม่ควรยึดรายการเดียวเป็นหลัก"))
    }
}
