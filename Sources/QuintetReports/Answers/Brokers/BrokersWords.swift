import Quintet

extension BrokerRole {
    /// The field's term.
    var words: Bilingual {
        switch self {
        case .coordinator: Bilingual("Coordinator", "ผู้ประสานในภาคส่วน")
        case .consultant: Bilingual("Consultant", "ผู้ประสานจากภายนอก")
        case .representative: Bilingual("Representative", "ผู้แทนภาคส่วน")
        case .gatekeeper: Bilingual("Gatekeeper", "ผู้เปิดประตูสู่ภาคส่วน")
        case .liaison: Bilingual("Liaison", "ผู้เชื่อมข้ามภาคส่วน")
        }
    }

    /// What the role is, in plain words.
    var plainWords: Bilingual {
        switch self {
        case .coordinator: Bilingual("between two of its own sector", "อยู่ระหว่างสององค์กรในภาคส่วนของตน")
        case .consultant:
            Bilingual(
                "between two of one other sector (itinerant broker)", "อยู่ระหว่างสององค์กรในภาคส่วนเดียวกันที่ไม่ใช่ของตน")
        case .representative: Bilingual("from its own sector to another", "พาภาคส่วนของตนออกไปสู่ภาคส่วนอื่น")
        case .gatekeeper: Bilingual("from another sector into its own", "พาภาคส่วนอื่นเข้ามาสู่ภาคส่วนของตน")
        case .liaison: Bilingual("between two different other sectors", "อยู่ระหว่างสองภาคส่วนอื่นที่ต่างกัน")
        }
    }
}

/// `0.004`, three decimals; never 0 for a chance that is not.
func chanceNumber(_ p: Double) -> String {
    let thousandths = Int((p * 1000).rounded())
    guard thousandths > 0 else { return "< 0.001" }
    let digits = String(thousandths)
    return thousandths >= 1000 ? "1" : "0." + String(repeating: "0", count: 3 - digits.count) + digits
}

extension BrokersFindings {
    var isDirected: Bool { brokerage.isDirected }

    /// `government and business`; with direction `from government to business`.
    func words(_ source: Int, _ target: Int) -> Bilingual {
        let (one, other) = (Sector.allCases[source].words, Sector.allCases[target].words)
        if source == target { return Bilingual("two of \(one.en)", "สององค์กรใน\(one.th)") }
        return isDirected
            ? Bilingual("\(one.en) to \(other.en)", "\(one.th)ไปสู่\(other.th)")
            : Bilingual("\(one.en) and \(other.en)", "\(one.th)กับ\(other.th)")
    }

    /// The same as a cell: `government – business`, codes for programs.
    func pairCell(_ source: Int, _ target: Int) -> Table.Cell {
        let (one, other) = (Sector.allCases[source], Sector.allCases[target])
        let sign = isDirected ? " → " : " – "
        return .word(
            code: "\(one.rawValue)|\(other.rawValue)",
            Bilingual(one.words.en + sign + other.words.en, one.words.th + sign + other.words.th))
    }

    /// What the counts count and what they are compared with.
    var method: [Bilingual] {
        var sentences = [
            Bilingual(
                "Roles after Gould and Fernandez (1989): a broker stands between two organizations that are not tied to each "
                    + "other. Weights are ignored. "
                    + (isDirected
                        ? "Counted are pairs in the direction of the ties."
                        : "Role counts take each pair in both orders, as R's sna and UCINET do; pairs are counted once."),
                "บทบาทตาม Gould และ Fernandez (1989): ตัวกลางอยู่ระหว่างสององค์กรที่ไม่ได้เชื่อมกันเอง ไม่ใช้น้ำหนัก "
                    + (isDirected
                        ? "นับเฉพาะคู่ตามทิศทางของความร่วมมือ"
                        : "จำนวนตามบทบาทนับแต่ละคู่ทั้งสองลำดับเช่นเดียวกับโปรแกรม sna และ UCINET ส่วนจำนวนคู่นับคู่ละครั้ง"))
        ]
        let lacking = subject.graph.sectors.count { $0 == nil }
        if lacking > 0, lacking < subject.graph.count {
            sentences.append(
                Bilingual(
                    "\(counted(lacking, "organization has", "organizations have")) no sector: without a role here, and no end "
                        + "of a pair; as someone else between a pair \(lacking == 1 ? "it counts" : "they count").",
                    "\(grouped(lacking)) องค์กรไม่ระบุภาคส่วน จึงไม่มีบทบาทและไม่อยู่ในคู่ใด แต่นับเมื่อเป็นผู้อื่นที่อยู่ระหว่างคู่"))
        }
        for sector in Sector.allCases where subject.network.vocabularies.notObserved.contains(sector) {
            sentences.append(
                Bilingual(
                    "\(sector.words.en) is not observed in this source.", "แหล่งข้อมูลนี้ไม่มีข้อมูลของ\(sector.words.th)"))
        }
        if let test {
            sentences.append(
                Bilingual(
                    "z compares with ties dealt out by chance; p with \(grouped(test.permutations)) shuffles of the sectors "
                        + "(seed \(test.seed)).",
                    "ค่า z เทียบกับความร่วมมือที่เกิดโดยบังเอิญ ค่า p เทียบกับการสลับภาคส่วน \(grouped(test.permutations)) ครั้ง "
                        + "(ค่าเริ่มสุ่ม \(test.seed))"))
        } else {
            sentences.append(
                Bilingual(
                    "z compares with ties dealt out by chance; sectors were not shuffled.",
                    "ค่า z เทียบกับความร่วมมือที่เกิดโดยบังเอิญ ไม่ได้สลับภาคส่วน"))
        }
        if subject.ties.choice != .recorded {
            // A project ties everyone in it to everyone: nothing like ties that fall one by one, which z takes for chance.
            sentences.append(
                Bilingual(
                    "Ties from shared projects come in whole teams, not one by one, so z is far too large here"
                        + (test == nil ? "." : "; go by p."),
                    "ความเชื่อมโยงจากโครงการร่วมเกิดขึ้นพร้อมกันทั้งทีม ไม่ใช่ทีละคู่ ค่า z จึงสูงเกินจริงมาก"
                        + (test == nil ? "" : " ให้ดูค่า p แทน")))
        }
        return sentences
    }

    /// What each role is: read once, under the table.
    var legend: Bilingual {
        .joined(
            BrokerRole.allCases.map {
                Bilingual("\($0.words.en): \($0.plainWords.en).", "\($0.words.th): \($0.plainWords.th)")
            }, separator: "\n")
    }
}
