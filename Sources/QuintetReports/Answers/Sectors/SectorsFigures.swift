import Quintet
import QuintetFormats

/// The field's figures on the page of sectors, each in plain words.
extension Subject {
    func figureTable(_ findings: SectorFindings) -> Table {
        var table = Table(columns: [
            .init("figure", Term.measure.words), .number("value", Term.value.words),
            .init("meaning", Bilingual("In plain words", "ความหมาย")),
        ])
        func add(_ code: String, _ words: Bilingual, _ figure: NetworkFigure, _ meaning: Bilingual) {
            let meaning = figure.reason?.words ?? meaning
            table.append([.word(code: code, words), .number(figure.value), .word(code: meaning.en, meaning)])
        }
        addEvenness(findings, add)
        guard findings.evenness.observed > 1 else { return table }
        addMixing(findings, add)
        return table
    }

    private typealias Add = (String, Bilingual, NetworkFigure, Bilingual) -> Void

    private func addEvenness(_ findings: SectorFindings, _ add: Add) {
        let evenness = findings.evenness
        add(
            "blau", Bilingual("Blau's index", "ดัชนีเบลา (Blau)"), evenness.blau,
            Bilingual("chance that two organizations are of different sectors", "โอกาสที่สององค์กรอยู่ต่างภาคส่วน"))
        add(
            "iqv", Bilingual("IQV", "ไอคิววี (IQV)"), evenness.indexOfQualitativeVariation,
            Bilingual("the same, of the most five sectors could give", "เทียบกับค่าสูงสุดของห้าภาคส่วน"))
        add(
            "shannon", Bilingual("Shannon entropy, bits", "เอนโทรปี (Shannon) บิต"), evenness.shannon,
            Bilingual("how uncertain the sector of one of them is; 2.32 at most", "ความไม่แน่นอนของภาคส่วน สูงสุด 2.32"))
        add(
            "pielou", Bilingual("Pielou's evenness, of five", "ความสม่ำเสมอของพีลู จากห้าภาคส่วน"), evenness.pielou,
            findings.notObserved.isEmpty
                ? Bilingual("1 if all five sectors are alike in size", "เท่ากับ 1 เมื่อทั้งห้าภาคส่วนมีขนาดเท่ากัน")
                : Bilingual(
                    "1 if all five were alike; one that is not observed lowers it",
                    "เท่ากับ 1 เมื่อทั้งห้าภาคส่วนเท่ากัน ภาคส่วนที่ไม่ได้สังเกตทำให้ลดลง"))
        guard evenness.observed < Sector.allCases.count else { return }
        add(
            "pielou_observed", Bilingual("Pielou's evenness, of those present", "ความสม่ำเสมอของพีลู เฉพาะที่มีอยู่"),
            evenness.pielouOfObserved,
            Bilingual(
                "1 if the \(Self.word(evenness.observed).en) present are alike in size",
                "เท่ากับ 1 เมื่อ\(Self.word(evenness.observed).th)ภาคส่วนที่มีอยู่มีขนาดเท่ากัน"))
    }

    private func addMixing(_ findings: SectorFindings, _ add: Add) {
        let ei = findings.ei
        let (across, inside) = (grouped(Int(ei.across)), grouped(Int(ei.inside)))
        add(
            "ei", Bilingual("E-I index", "ดัชนีอี-ไอ (E-I)"), ei.value,
            Bilingual(
                "\(across) pairs across and \(inside) inside sectors; -1 all inside, 1 all across",
                "ข้ามภาคส่วน \(across) คู่ ภายใน \(inside) คู่ ค่า -1 คือภายในทั้งหมด 1 คือข้ามทั้งหมด"))
        if let range = ei.attainable {
            let (low, high) = (shortNumber(range.lowerBound), shortNumber(range.upperBound))
            add(
                "ei_rescaled", Bilingual("E-I index, rescaled", "ดัชนีอี-ไอที่ปรับขนาด"), ei.rescaled,
                Bilingual(
                    "the same on the scale of what the sizes allow, \(low) to \(high)",
                    "เทียบกับช่วงที่ขนาดภาคส่วนเปิดให้ คือ \(low) ถึง \(high)"))
        }
        if let test = findings.eiTest {
            let (low, high) = (shortNumber(test.interval.lowerBound), shortNumber(test.interval.upperBound))
            add(
                "ei_chance", Bilingual("E-I index by chance, mean", "ดัชนีอี-ไอโดยบังเอิญ (เฉลี่ย)"),
                NetworkFigure(test.mean),
                Bilingual("95 of 100 dealings lie from \(low) to \(high)", "95 ใน 100 ครั้งอยู่ระหว่าง \(low) ถึง \(high)"))
            add(
                "ei_p_outward", Bilingual("p, as outward or more", "ค่า p ด้านข้ามภาคส่วน"),
                NetworkFigure(test.asOutward),
                Bilingual("chance of ties that cross as much or more", "โอกาสที่จะข้ามภาคส่วนเท่านี้หรือมากกว่า"))
            add(
                "ei_p_inward", Bilingual("p, as inward or more", "ค่า p ด้านภายในภาคส่วน"),
                NetworkFigure(test.asInward),
                Bilingual("chance of ties that stay inside as much or more", "โอกาสที่จะอยู่ภายในเท่านี้หรือมากกว่า"))
        }
        if findings.pairs.totalStrength != Double(findings.pairs.tieCount) {
            add(
                "ei_strength", Bilingual("E-I index by strength", "ดัชนีอี-ไอตามความเข้มแข็ง"), findings.eiByStrength.value,
                Bilingual("the same, each tie by its strength", "นับแต่ละความเชื่อมโยงตามความเข้มแข็ง"))
        }
        if findings.projectMixing.projects > 0 {
            add(
                "project_ei", Bilingual("E-I index over projects", "ดัชนีอี-ไอในโครงการ"),
                findings.projectMixing.eiIndex.value,
                Bilingual(
                    "the same over meetings in projects, each project counted once",
                    "นับการพบกันในโครงการ แต่ละโครงการนับเท่ากัน")
            )
        }
        add(
            "sector_assortativity", Bilingual("Assortativity by sector", "การจับคู่ภายในภาคส่วน"), findings.assortativity,
            Bilingual("above 0: like works with like; below 0: unlike", "มากกว่า 0 คือทำงานกับพวกเดียวกัน น้อยกว่า 0 คือต่างพวก"))
        add(
            "sector_modularity", Bilingual("Modularity by sector", "มอดูลาริตีตามภาคส่วน"), findings.modularity,
            Bilingual("ties inside sectors beyond the sectors' shares", "ความเชื่อมโยงภายในที่เกินกว่าสัดส่วนของภาคส่วน"))
        add(
            "participation", Bilingual("Participation coefficient, mean", "สัมประสิทธิ์การกระจายเฉลี่ย"),
            findings.participation.mean.map { NetworkFigure($0) } ?? NetworkFigure.undefined(.noTieBetweenKnown),
            Bilingual("how far one's partners spread over sectors; 0.8 at most", "พันธมิตรกระจายข้ามภาคส่วนเพียงใด สูงสุด 0.8")
        )
    }

    // MARK: Synergy

    func synergyTable(_ findings: SectorFindings) -> Table? {
        guard !findings.shownSynergies.isEmpty else { return nil }
        var table = Table(columns: [
            .init("helices", Bilingual("Helices", "ภาคส่วน")), .number("t", Bilingual("T", "ค่า T"), decimals: 1),
            .number("r", Bilingual("R", "ค่า R"), decimals: 1),
            .init("chance", Bilingual("R by chance (95%)", "ค่า R โดยบังเอิญ (95%)"), alignment: .trailing),
            .init("meaning", Bilingual("In plain words", "ความหมาย")),
        ])
        for synergy in findings.shownSynergies {
            let meaning = Self.reading(synergy)
            let interval = synergy.chance.map {
                [$0.interval.lowerBound, $0.interval.upperBound]
                    .map { NumberText.text(of: $0 * 1000, decimals: 1) }.joined(separator: " … ")
            }
            table.append([
                .word(code: "", .joined(synergy.helices.map(\.words))), .number(synergy.transmission * 1000),
                .number(synergy.redundancy * 1000), .text(interval), .word(code: meaning.en, meaning),
            ])
        }
        return table
    }

    static func reading(_ synergy: HelixSynergy) -> Bilingual {
        if !synergy.constant.isEmpty {
            let names = listed(synergy.constant.map(\.words))
            return Bilingual(
                "\(names.en): in every project or in none, so nothing can show",
                "\(names.th)มีในทุกโครงการหรือไม่มีเลย จึงไม่บอกอะไร")
        }
        var reading = Bilingual("no more than chance", "ไม่ต่างจากความบังเอิญ")
        if let chance = synergy.chance, min(chance.asSynergetic, chance.asRedundant) <= 0.025 {
            reading =
                chance.asSynergetic < chance.asRedundant
                ? Bilingual("synergy beyond chance", "เสริมกันเกินกว่าความบังเอิญ")
                : Bilingual("redundancy beyond chance", "ซ้ำซ้อนกันเกินกว่าความบังเอิญ")
        }
        guard synergy.restsOnFewProjects else { return reading }
        return reading + Bilingual("; few projects, do not build on it", " โครงการน้อย ไม่ควรใช้ตัดสินใจ")
    }

    func signRule(_ findings: SectorFindings) -> Bilingual {
        let few = findings.shownSynergies.contains(where: \.restsOnFewProjects)
        let warning =
            few
            ? Bilingual(
                " A set of k helices wants at least 5 · 2^k projects; here there are "
                    + "\(grouped(findings.shownSynergies.first?.projects ?? 0)).",
                " ชุดที่มี k ภาคส่วนควรมีอย่างน้อย 5 · 2^k โครงการ ข้อมูลนี้มี \(grouped(findings.shownSynergies.first?.projects ?? 0))"
            ) : Bilingual(same: "")
        return Bilingual(
            "Which helices come together in projects, not who is tied to whom. The sign of T turns with the number of "
                + "helices, that of R = (−1)^(1+n) T does not: R below 0 is synergy, above 0 redundancy.",
            "ดูจากภาคส่วนที่พบกันในโครงการ ไม่ใช่ความเชื่อมโยง เครื่องหมายของ T สลับตามจำนวนภาคส่วน แต่ R = (−1)^(1+n) T ไม่สลับ "
                + "R ต่ำกว่า 0 คือเสริมกัน สูงกว่า 0 คือซ้ำซ้อน") + warning
    }

    func regionTitle(_ findings: SectorFindings) -> Bilingual {
        let helices = listed(findings.presence.observable.prefix(3).map(\.words))
        return Bilingual("Where the synergy of \(helices.en) arises", "การเสริมกันของ\(helices.th) แยกตามภูมิภาค")
    }

    func regionNote(_ findings: SectorFindings) -> Bilingual? {
        guard let regional = findings.regional, regional.parts.contains(where: { $0.projects < 5 << 3 }) else {
            return nil
        }
        return Bilingual(
            "A region with fewer than 40 projects says little by itself.", "ภูมิภาคที่มีโครงการไม่ถึง 40 โครงการบอกอะไรได้ไม่มาก"
        )
    }

    func regionTable(_ findings: SectorFindings) -> Table? {
        guard let regional = findings.regional, regional.parts.count > 1 else { return nil }
        var table = Table(columns: [
            .init("region", Term.region.words), .number("projects", Term.projects.words),
            .number("t", Bilingual("T in the region", "ค่า T ในภูมิภาค"), decimals: 1),
            .number("part", Bilingual("Its part of T", "ส่วนร่วมใน T"), decimals: 1),
        ])
        for part in regional.parts {
            table.append([
                part.region.map { .word(code: $0, network.vocabularies[.region].words(for: $0)) }
                    ?? .word(code: "none", Term.noRegion.words),
                .integer(part.projects), .number(part.transmission * 1000), .number(part.contribution * 1000),
            ])
        }
        table.append([
            .word(code: "between", Bilingual("between the regions (T0)", "ระหว่างภูมิภาค (T0)")), .absent, .absent,
            .number(regional.between * 1000),
        ])
        let projects = regional.parts.reduce(0) { $0 + $1.projects }
        table.append([
            .word(code: "all", Bilingual("all together", "รวมทั้งหมด")), .integer(projects),
            .number(regional.transmission * 1000), .number(regional.transmission * 1000),
        ])
        return table
    }
}
