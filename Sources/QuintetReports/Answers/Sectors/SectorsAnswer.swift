import Quintet

extension Subject {
    /// The Quintuple Helix on one page: who is there, who works across sectors and whether more than chance would have it,
    /// teams of all helices, what projects lack, and the field's figures.
    ///
    /// - Parameters:
    ///   - permutations: how often sectors are dealt anew to see what chance would make of a figure, at least 1.
    ///   - seed: where the random choices begin.
    ///   - progress: told of the work; may ask to stop.
    /// - Throws: ``Stopped`` when asked to stop.
    public func sectorsPage(
        permutations: Int = 1000, seed: UInt64 = 1, progress: WorkProgress? = nil
    ) throws(Stopped) -> Answer {
        try inOrderOfIDs.orderedSectorsPage(permutations, seed, progress)
    }

    private func orderedSectorsPage(
        _ permutations: Int, _ seed: UInt64, _ progress: WorkProgress?
    ) throws(Stopped) -> Answer {
        let findings = try SectorFindings(self, permutations: permutations, seed: seed, progress: progress)
        let table = sectorRecord(findings)
        guard findings.evenness.total > 0 else {
            return Answer(statements: statements, blocks: [.paragraph(nobodyHasASector)], table: table)
        }
        var blocks: [Answer.Block] = openingSentences(findings).map { .paragraph($0) }
        func section(_ title: Bilingual, _ table: Table?, _ note: Bilingual? = nil) {
            guard let table, !table.rows.isEmpty else { return }
            blocks.append(.heading(title))
            blocks.append(.table(table))
            if let note { blocks.append(.paragraph(note)) }
        }
        section(Bilingual("The sectors", "ภาคส่วนต่าง ๆ"), sectorTable(findings))
        section(
            Bilingual(
                "Who works with whom: pairs of partners, and the share of those possible",
                "ใครทำงานกับใคร: จำนวนคู่พันธมิตร และสัดส่วนของคู่ที่เป็นไปได้"),
            mixingTable(findings), directionNote(findings))
        section(
            Bilingual("The strength of those ties", "ความเข้มแข็งของความเชื่อมโยงเหล่านั้น"), strengthTable(findings))
        section(Bilingual("The figures", "ตัวชี้วัด"), figureTable(findings), crossingNote(findings))
        section(
            Bilingual(
                "Teams of different sectors in which everyone works with everyone (rainbow cliques)",
                "ทีมต่างภาคส่วนที่ทุกองค์กรทำงานร่วมกันหมด (กลุ่มสมบูรณ์หลากสี)"),
            teamTable(findings), teamSentences(findings))
        section(Bilingual("Helices in projects", "ภาคส่วนในโครงการ"), distributionTable(findings))
        section(Bilingual("Which are missing", "ภาคส่วนที่ขาด"), missingTable(findings), projectNote(findings))
        section(
            Bilingual("Helix synergy over projects, in millibits", "การเสริมกันของภาคส่วนในโครงการ (มิลลิบิต)"),
            synergyTable(findings), signRule(findings))
        section(regionTitle(findings), regionTable(findings), regionNote(findings))
        return Answer(statements: statements + (dealing(findings).map { [$0] } ?? []), blocks: blocks, table: table)
    }

    private var nobodyHasASector: Bilingual {
        guard graph.count > 0 else {
            return Bilingual("There are no organizations, so there are no sectors.", "ไม่มีองค์กร จึงไม่มีภาคส่วนให้กล่าวถึง")
        }
        return Bilingual(
            "No organization has a sector, so nothing can be said of the Quintuple Helix. Fill in the column sector; for a "
                + "source with classes of its own there is --vocabulary.",
            "ไม่มีองค์กรใดระบุภาคส่วน จึงยังบอกอะไรเกี่ยวกับเบญจภาคีไม่ได้ โปรดกรอกคอลัมน์ภาคส่วน "
                + "หรือใช้ --vocabulary หากแหล่งข้อมูลมีประเภทของตนเอง")
    }

    /// How chance was asked.
    private func dealing(_ findings: SectorFindings) -> Bilingual? {
        guard findings.eiTest != nil || findings.projectTest != nil || !findings.synergies.isEmpty else { return nil }
        let drawn = Bilingual(
            "Chance: sectors are dealt anew while the ties stay, \(counted(findings.permutations, "time", "times")), "
                + "seed \(findings.seed); p = (1 + hits) / (1 + dealings).",
            "ความบังเอิญ: สลับภาคส่วนโดยคงความเชื่อมโยงไว้ \(grouped(findings.permutations)) ครั้ง "
                + "ค่าเริ่มสุ่ม \(findings.seed) ค่า p = (1 + จำนวนที่เข้าเกณฑ์) / (1 + จำนวนครั้ง)")
        guard let test = findings.eiTest, test.isExact else { return drawn }
        return Bilingual(
            "Chance: all \(grouped(test.dealings)) ways to deal the sectors are looked at for the E-I index; elsewhere "
                + "\(counted(findings.permutations, "dealing", "dealings")), seed \(findings.seed).",
            "ความบังเอิญ: ดัชนีอี-ไอใช้การจัดภาคส่วนครบทั้ง \(grouped(test.dealings)) แบบ ส่วนตัวเลขอื่นสลับ "
                + "\(grouped(findings.permutations)) ครั้ง ค่าเริ่มสุ่ม \(findings.seed)")
    }

    private func directionNote(_ findings: SectorFindings) -> Bilingual? {
        findings.arcs == nil
            ? nil
            : Bilingual(
                "Direction does not count here; --as csv has the ties by direction too.",
                "ตารางนี้ไม่นับทิศทาง ดูแบบแยกทิศทางได้ด้วย --as csv")
    }

    /// Beside the ties, the projects, each of which counts once.
    private func crossingNote(_ findings: SectorFindings) -> Bilingual? {
        let mixing = findings.projectMixing
        guard let index = mixing.eiIndex.value.value else { return nil }
        let share = percent((1 + index) / 2)
        var chance = Bilingual(".", "")
        if let test = findings.projectTest {
            let mean = percent((1 + test.mean) / 2)
            let verdict = Self.verdict(test)
            chance = Bilingual(
                "; by chance it would be \(mean): \(verdict.en).", " หากบังเอิญจะเป็น \(mean) คือ\(verdict.th)")
        }
        return Bilingual(
            "In projects, each of which counts once however many take part, \(share) of the meetings are across sectors"
                + chance.en,
            "ในโครงการ เมื่อนับแต่ละโครงการเท่ากันไม่ว่ามีผู้เข้าร่วมกี่ราย การพบกันข้ามภาคส่วนมี \(share)" + chance.th)
    }

    /// Whether ties cross sectors more than chance would have it.
    static func verdict(_ test: EITest) -> Bilingual {
        if test.eitherSide > 0.05 {
            return Bilingual("no more and no less than chance would have it", "ไม่มากและไม่น้อยกว่าที่จะเกิดโดยบังเอิญ")
        }
        return test.asOutward < test.asInward
            ? Bilingual("more than chance would have it", "มากกว่าที่จะเกิดโดยบังเอิญ")
            : Bilingual("less than chance would have it", "น้อยกว่าที่จะเกิดโดยบังเอิญ")
    }
}
