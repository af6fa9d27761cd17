import Quintet

extension Subject {
    /// What is missing where: which helices are at work in each cell of two dimensions, which projects lack one alone, and who
    /// could fill in, the cheapest gaps first.
    ///
    /// - Parameters:
    ///   - question: which dimensions, how many gaps.
    ///   - progress: told of the work; may ask to stop.
    /// - Throws: ``Stopped`` when asked to stop.
    public func gaps(_ question: GapsQuestion = GapsQuestion(), progress: WorkProgress? = nil) throws(Stopped) -> Answer
    {
        try inOrderOfIDs.orderedGaps(question, progress)
    }

    private func orderedGaps(_ question: GapsQuestion, _ progress: WorkProgress?) throws(Stopped) -> Answer {
        let findings = try GapsFindings(self, question, progress: progress)
        let table = question.listsGaps ? findings.fullGapTable(question.top) : findings.cellTable()
        guard network.organizations.count > 0 else {
            let nothing = Bilingual(
                "There are no organizations, so nothing can be said to be missing.", "ไม่มีองค์กร จึงบอกไม่ได้ว่าขาดสิ่งใด")
            return Answer(statements: statements, blocks: [.paragraph(nothing)], table: table)
        }
        guard
            graph.sectors.contains(where: { $0 != nil })
                || network.organizations.contains(where: { !$0.alsoSectors.isEmpty })
        else {
            let nothing = Bilingual(
                "No organization has a sector, so no helix can be said to be missing.",
                "ไม่มีองค์กรใดระบุภาคส่วน จึงบอกไม่ได้ว่าขาดภาคส่วนใด")
            return Answer(statements: statements, blocks: [.paragraph(nothing)], table: table)
        }
        var blocks: [Answer.Block] = findings.sentences.map { .paragraph($0) }
        let shown = findings.gaps.prefix(question.top ?? 10)
        if !shown.isEmpty {
            blocks.append(
                .heading(
                    Bilingual(
                        "The \(shown.count == 1 ? "cheapest gap" : "\(shown.count) cheapest gaps") to close, of \(grouped(findings.gaps.count))",
                        "ช่องว่างที่ปิดง่ายที่สุด \(shown.count) จาก \(grouped(findings.gaps.count)) ช่อง")))
            blocks.append(.table(findings.gapTable(shown).dropping(empty: ["shares", "ask"])))
        }
        let title = Bilingual(
            "\(question.rows.words.en) by \(question.columns.words.en.lowercased())",
            "\(question.rows.words.th)และ\(question.columns.words.th)")
        if let matrix = findings.matrix() {
            blocks += [.heading(title), .table(matrix), .paragraph(findings.legend)]
        } else if !findings.coverage.rows.isEmpty {
            let list = findings.cellTable().dropping(empty: ["only_also", "not_observed"])
            blocks += [.heading(title), .table(list)]
        }
        return Answer(statements: statements + findings.method, blocks: blocks, table: table)
    }
}
