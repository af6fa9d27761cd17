import Quintet

extension Subject {
    /// What can be read out: who is there, who works across, which sectors do not meet, what projects lack.
    func openingSentences(_ findings: SectorFindings) -> [Bilingual] {
        [
            presenceSentence(findings), crossingSentence(findings), emptyPairsSentence(findings),
            projectSentence(findings),
        ].compactMap(\.self)
    }

    // MARK: Who is there

    private func presenceSentence(_ findings: SectorFindings) -> Bilingual {
        let evenness = findings.evenness
        let present = Sector.allCases.filter { evenness.counts[$0.position] > 0 }
            .sorted { (-evenness.counts[$0.position], $0) < (-evenness.counts[$1.position], $1) }
        var sentence: Bilingual
        if present.count == 1, let only = present.first {
            sentence = Bilingual(
                "\(counted(evenness.total, "organization has", "organizations have")) a sector, and only \(only.words.en) "
                    + "is there: sectors cannot be compared.",
                "มี \(grouped(evenness.total)) องค์กรที่ระบุภาคส่วน ทั้งหมดอยู่ใน\(only.words.th) จึงเปรียบเทียบระหว่างภาคส่วนไม่ได้")
        } else {
            let counts = present.map { sector in
                let count = grouped(evenness.counts[sector.position])
                return Bilingual("\(count) of \(sector.words.en)", "\(sector.words.th) \(count)")
            }
            let all = counted(evenness.total, "organization", "organizations")
            let list = listed(counts)
            sentence = Bilingual(
                "The \(all) whose sector is known are \(list.en), \(spread(evenness).en).",
                "องค์กรที่ทราบภาคส่วน \(grouped(evenness.total)) องค์กร ได้แก่ \(list.th) \(spread(evenness).th)")
        }
        if evenness.withoutSector > 0 {
            sentence =
                sentence
                + Bilingual(
                    evenness.withoutSector == 1
                        ? " One organization has no sector: it is shown apart and counts in no figure."
                        : " \(grouped(evenness.withoutSector)) organizations have no sector: they are shown apart and count in no figure.",
                    " อีก \(grouped(evenness.withoutSector)) องค์กรไม่ระบุภาคส่วน จึงแสดงแยกไว้และไม่นับในตัวชี้วัด")
        }
        if !findings.absent.isEmpty, present.count > 1 {
            let names = listed(findings.absent.map(\.words), by: Bilingual("or", "หรือ"))
            sentence = sentence + Bilingual(" Nobody is of \(names.en).", " ไม่มีองค์กรใน\(names.th)")
        }
        if !findings.notObserved.isEmpty {
            let names = listed(findings.notObserved.map(\.words))
            sentence =
                sentence
                + Bilingual(
                    " Of \(names.en) this source says nothing: it is not observed, which is not the same as missing.",
                    " แหล่งข้อมูลนี้ไม่ได้บันทึกเรื่อง\(names.th) จึงถือว่าไม่ได้สังเกต ซึ่งไม่เหมือนกับการขาดหาย")
        }
        return sentence
    }

    private func spread(_ evenness: SectorEvenness) -> Bilingual {
        let value = evenness.pielouOfObserved.value ?? 0
        if value >= 0.95 { return Bilingual("spread almost evenly", "กระจายเกือบเท่ากัน") }
        if value >= 0.8 { return Bilingual("spread a little unevenly", "กระจายไม่เท่ากันเล็กน้อย") }
        return Bilingual("spread very unevenly", "กระจายไม่เท่ากันอย่างมาก")
    }

    // MARK: Who works across

    private func crossingSentence(_ findings: SectorFindings) -> Bilingual? {
        guard findings.evenness.observed > 1 else { return nil }
        let (known, across) = (findings.knownPairs, findings.pairs.acrossCount)
        guard known > 0 else {
            return Bilingual(
                "No two organizations of known sectors work together.", "ไม่มีองค์กรที่ทราบภาคส่วนสองรายใดทำงานร่วมกัน")
        }
        let share = percent(Double(across) / Double(known))
        let first = Bilingual(
            "Of \(counted(known, "pair", "pairs")) of partners whose sectors are known, \(grouped(across)) (\(share)) "
                + "\(across == 1 ? "works" : "work") across sectors",
            "คู่พันธมิตรที่ทราบภาคส่วนทั้งสองฝ่าย \(grouped(known)) คู่ มี \(grouped(across)) คู่ (\(share)) ที่ทำงานข้ามภาคส่วน")
        guard let test = findings.eiTest else { return first + Bilingual(".", "") }
        let verdict = Self.verdict(test)
        let mean = percent((1 + test.mean) / 2)
        let isForced = findings.ei.rescaled.value == nil
        let bounds =
            isForced
            ? Bilingual("; the sizes of the sectors leave no choice", " ขนาดของภาคส่วนทำให้เป็นอย่างอื่นไม่ได้")
            : Bilingual(same: "")
        return first
            + Bilingual(
                ", where chance would give \(mean): \(verdict.en)\(bounds.en).",
                " หากบังเอิญจะเป็น \(mean) คือ\(verdict.th)\(bounds.th)")
    }

    // MARK: Who does not meet

    private func emptyPairsSentence(_ findings: SectorFindings) -> Bilingual? {
        guard findings.evenness.observed > 1, findings.knownPairs > 0 else { return nil }
        let empty = findings.pairs.emptyPairs
        func words(_ pair: SectorPair) -> Bilingual {
            Bilingual("\(pair.one.words.en) and \(pair.other.words.en)", "\(pair.one.words.th)กับ\(pair.other.words.th)")
        }
        if empty.isEmpty {
            let met = SectorPair.all.filter { findings.pairs.possible($0.one, $0.other) > 0 }
            // The first of those that come least near to what is possible.
            let rarest = met.min {
                (findings.pairs.share($0.one, $0.other) ?? 1) < (findings.pairs.share($1.one, $1.other) ?? 1)
            }
            guard met.count > 1, let rarest else { return nil }
            let (ties, possible) = (
                findings.pairs.ties(rarest.one, rarest.other), findings.pairs.possible(rarest.one, rarest.other)
            )
            return Bilingual(
                "Every two sectors have partners in each other; for their sizes fewest are \(words(rarest).en), "
                    + "with \(grouped(ties)) of \(grouped(possible)) possible pairs.",
                "ทุกสองภาคส่วนมีพันธมิตรระหว่างกัน ที่น้อยที่สุดเมื่อเทียบกับขนาดคือ\(words(rarest).th) "
                    + "มี \(grouped(ties)) จาก \(grouped(possible)) คู่ที่เป็นไปได้")
        }
        let named = Bilingual(
            empty.map { words($0).en }.joined(separator: ", nor "), empty.map { words($0).th }.joined(separator: " "))
        return Bilingual("No tie joins \(named.en).", "ยังไม่มีความเชื่อมโยงระหว่าง\(named.th)")
    }

    // MARK: What projects lack

    private func projectSentence(_ findings: SectorFindings) -> Bilingual {
        let all = findings.completeness
        guard all.projects > 0 else {
            return network.projects.isEmpty
                ? Bilingual(
                    "There are no projects, so nothing can be said of which helices meet in them.",
                    "ไม่มีข้อมูลโครงการ จึงบอกไม่ได้ว่าภาคส่วนใดพบกันในโครงการ")
                : Bilingual(
                    "Of no project the partners' sectors are known, so nothing can be said of which helices meet in them.",
                    "ไม่มีโครงการใดที่ทราบภาคส่วนของผู้เข้าร่วม จึงบอกไม่ได้ว่าภาคส่วนใดพบกันในโครงการ")
        }
        let number = all.observable.count
        let complete = all.complete
        let share = percent(Double(complete) / Double(all.projects))
        let many = all.projects == 1 ? "Of the 1 project" : "Of \(grouped(all.projects)) projects"
        var sentence = Bilingual(
            "\(many), \(complete == 0 ? "none" : "\(grouped(complete)) (\(share))") "
                + "\(complete == 1 || complete == 0 && all.projects == 1 ? "brings" : "bring") all \(Self.word(number).en) "
                + "helices together",
            "โครงการ \(grouped(all.projects)) โครงการ "
                + (complete == 0
                    ? "ไม่มีโครงการใดที่รวมครบทั้ง\(Self.word(number).th)ภาคส่วน"
                    : "มี \(grouped(complete)) โครงการ (\(share)) ที่รวมครบทั้ง\(Self.word(number).th)ภาคส่วน"))
        let missing = all.mostOftenMissing
        if let first = missing.first, let place = all.observable.firstIndex(of: first) {
            let names = listed(missing.map(\.words))
            let count = all.missing[place]
            let rate = percent(Double(count) / Double(all.projects))
            sentence =
                sentence
                + Bilingual(
                    "; most often missing \(missing.count == 1 ? "is" : "are") \(names.en), from "
                        + "\(counted(count, "project", "projects")) (\(rate))\(missing.count == 1 ? "" : " each")",
                    " ที่ขาดบ่อยที่สุดคือ\(names.th) ขาดใน \(grouped(count)) โครงการ (\(rate))")
        }
        return sentence + Bilingual(".", "")
    }

    static func word(_ number: Int) -> Bilingual {
        switch number {
        case 1: Bilingual("one", "หนึ่ง")
        case 2: Bilingual("two", "สอง")
        case 3: Bilingual("three", "สาม")
        case 4: Bilingual("four", "สี่")
        case 5: Bilingual("five", "ห้า")
        default: Bilingual(same: "\(number)")
        }
    }
}
