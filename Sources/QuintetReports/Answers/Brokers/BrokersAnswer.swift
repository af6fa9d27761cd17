import Quintet

extension Subject {
    /// Who bridges the sectors: the five roles of Gould and Fernandez tested against chance, who is the only bridge and what
    /// breaks if it leaves, and Burt's structural holes beside them.
    ///
    /// - Parameters:
    ///   - question: between which sectors, how many rows, how many shuffles.
    ///   - progress: told of the work; may ask to stop.
    /// - Throws: ``Stopped`` when asked to stop.
    public func brokers(_ question: BrokersQuestion = BrokersQuestion(), progress: WorkProgress? = nil) throws(Stopped)
        -> Answer
    {
        try inOrderOfIDs.orderedBrokers(question, progress)
    }

    private func orderedBrokers(_ question: BrokersQuestion, _ progress: WorkProgress?) throws(Stopped) -> Answer {
        let findings = try BrokersFindings(self, question, progress: progress)
        let shown = Array(findings.ranking.prefix(question.top ?? 15)).filter { served($0, findings) > 0 }
        var blocks: [Answer.Block] = findings.sentences.map { .paragraph($0) }
        if !shown.isEmpty {
            blocks.append(.heading(Bilingual("Who stands between others", "ใครเป็นตัวกลาง")))
            blocks.append(.table(findings.brokerTable(shown)))
            blocks.append(.paragraph(legend(findings, shown)))
            blocks.append(
                .heading(Bilingual("How free they are (structural holes)", "ความเป็นอิสระของตัวกลาง (ช่องว่างเชิงโครงสร้าง)")))
            blocks.append(.table(findings.holesTable(shown)))
            blocks.append(.heading(Bilingual("Pairs of sectors", "คู่ภาคส่วน")))
            blocks.append(.table(findings.pairTable()))
        }
        let table = question.listsPairs ? findings.pairTable() : findings.fullTable(question.top)
        return Answer(statements: statements + findings.method, blocks: blocks, table: table)
    }

    /// Pairs someone stands between, in question or at all: who has none is not shown.
    private func served(_ v: Int, _ findings: BrokersFindings) -> Int {
        findings.question.between != nil ? findings.bridged(v) : findings.brokerage.total(at: v) ?? 0
    }

    private func legend(_ findings: BrokersFindings, _ shown: [Int]) -> Bilingual {
        var lines = [findings.legend]
        let lacksRole = shown.contains { v in
            BrokerRole.allCases.contains { findings.brokerage.chance($0, at: v)?.possible == 0 }
        }
        if lacksRole {
            lines.append(
                Bilingual(
                    "–: not possible for this sector; it has too few organizations.",
                    "–: เป็นไปไม่ได้สำหรับภาคส่วนนี้ เพราะมีองค์กรน้อยเกินไป"))
        }
        let total = findings.ranking.count { served($0, findings) > 0 }
        if total > shown.count {
            lines.append(
                Bilingual(
                    "The first \(grouped(shown.count)) of \(grouped(total)) who stand between others; --top shows more.",
                    "แสดง \(grouped(shown.count)) จาก \(grouped(total)) องค์กรที่เป็นตัวกลาง ใช้ --top เพื่อดูเพิ่ม"))
        }
        return .joined(lines, separator: "\n")
    }
}
