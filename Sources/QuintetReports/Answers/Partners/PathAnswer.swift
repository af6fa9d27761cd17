import Quintet

extension Subject {
    /// How one organization reaches another: a shortest chain with the evidence of each step, and the alternatives.
    ///
    /// Where there is no chain, the sentence says so and in which connected parts the two are.
    ///
    /// - Parameters:
    ///   - source: an organization of the network.
    ///   - target: another.
    ///   - limit: how many chains to show.
    public func path(from source: Organization.ID, to target: Organization.ID, limit: Int = 4) -> Answer {
        guard let from = network.position(of: source), let to = network.position(of: target) else {
            preconditionFailure("both organizations exist")
        }
        var table = Table(columns: [
            .number("chain", Bilingual("Chain", "เส้นทาง")), .number("step", Term.steps.words),
            .init("source", Bilingual("From", "จาก")), .init("target", Bilingual("To", "ไปยัง")),
            .number("strength", Term.strength.words, decimals: 2), .init("kinds", Term.kind.words),
            .number("since", Term.since.words), .number("shared_projects", Term.projects.words),
            .init("evidence", Term.evidence.words),
        ])
        let names = (setOff(network.organization(at: from).words), setOff(network.organization(at: to).words))
        guard let found = graph.shortestChains(from: from, to: to, limit: limit) else {
            return Answer(statements: statements, blocks: [.paragraph(noWay(from, to, names).tidied)], table: table)
        }
        guard found.steps > 0 else {
            let same = Bilingual("Both are \(names.0.en).", "ทั้งสองคือ\(names.0.th)")
            return Answer(statements: statements, blocks: [.paragraph(same.tidied)], table: table)
        }
        var blocks: [Answer.Block] = [.paragraph(summary(found, names).tidied)]
        for (number, chain) in found.chains.enumerated() {
            blocks.append(.heading(self.heading(chain, number)))
            var lines: [Bilingual] = []
            for (step, (one, other)) in zip(chain, chain.dropFirst()).enumerated() {
                let evidence = evidence(from: one, to: other)
                let ends = (network.organization(at: one), network.organization(at: other))
                let all = evidence.lines(in: network, era: era)
                if number == 0 {
                    lines.append(
                        Bilingual(
                            "\(step + 1). \(ends.0.words.en) – \(ends.1.words.en)",
                            "\(step + 1). \(ends.0.words.th) – \(ends.1.words.th)"))
                    lines += all.prefix(4).map { Bilingual("   \($0.en)", "   \($0.th)") }
                    if all.count > 4 {
                        lines.append(Bilingual("   and \(all.count - 4) more", "   และอีก \(all.count - 4) รายการ"))
                    }
                }
                let kinds = evidence.kinds(in: network)
                table.append([
                    .integer(number + 1), .integer(step + 1), .text(ends.0.id.text), .text(ends.1.id.text),
                    .number(graph.weight(from: one, to: other)),
                    kinds.isEmpty
                        ? .absent : .word(code: kinds.joined(separator: "|"), evidence.kindWords(in: network)),
                    Era.cell(evidence.since(in: network), era), .integer(evidence.projects.count),
                    .word(code: all.map(\.en).joined(separator: "; "), .joined(all, separator: "; ")),
                ])
            }
            if !lines.isEmpty { blocks.append(.paragraph(.joined(lines, separator: "\n"))) }
        }
        return Answer(statements: statements, blocks: blocks, table: table)
    }

    private func evidence(from one: Int, to other: Int) -> TieEvidence {
        var evidence = network.evidence(around: one)[other] ?? TieEvidence()
        if ties.choice == .shared { evidence.ties = [] }
        if ties.choice == .recorded { evidence.projects = [] }
        if graph.isDirected {
            // Against the direction of a tie there is no way.
            evidence.ties.removeAll { tie in
                network.tieColumns.directed[tie] && Int(network.tieColumns.sources[tie]) != one
            }
        }
        return evidence
    }

    private func summary(_ found: ShortestChains, _ names: (Bilingual, Bilingual)) -> Bilingual {
        let count = found.count < 1e15 ? grouped(Int(found.count)) : "very many"
        let countTH = found.count < 1e15 ? grouped(Int(found.count)) : "จำนวนมาก"
        let others = found.chains.count
        if found.steps == 1 {
            return Bilingual(
                "\(names.0.en) works with \(names.1.en) directly.", "\(names.0.th) ร่วมงานกับ\(names.1.th)โดยตรง")
        }
        let isOne = found.count == 1
        return Bilingual(
            "\(names.0.en) reaches \(names.1.en) in \(found.steps) steps, through "
                + "\(counted(found.steps - 1, "organization", "organizations")) in between. "
                + (isOne
                    ? "There is no other chain as short."
                    : "There are \(count) chains of this length\(found.count > Double(others) ? "; \(others) \(others == 1 ? "is" : "are") shown" : ""), the firmest first."),
            "\(names.0.th) ไปถึง\(names.1.th) ใน \(found.steps) ช่วง ผ่านองค์กรกลาง \(found.steps - 1) องค์กร "
                + (isOne
                    ? "ไม่มีเส้นทางอื่นที่สั้นเท่ากัน"
                    : "มีเส้นทางที่สั้นเท่ากัน \(countTH) เส้นทาง\(found.count > Double(others) ? " แสดง \(others) เส้นทาง" : "") เรียงจากที่เข้มแข็งที่สุด")
        )
    }

    private func heading(_ chain: [Int], _ number: Int) -> Bilingual {
        let names = chain.map { network.organization(at: $0).words }
        let chain = Bilingual.joined(names, separator: " → ")
        return Bilingual("Chain \(number + 1): \(chain.en)", "เส้นทาง \(number + 1): \(chain.th)")
    }

    /// Why there is no chain: the direction of ties, or two parts that nothing joins.
    func noWay(_ from: Int, _ to: Int, _ names: (Bilingual, Bilingual)) -> Bilingual {
        let parts = graph.components()
        let (one, other) = (parts.groups[from], parts.groups[to])
        if one == other {
            return Bilingual(
                "There is no way from \(names.0.en) to \(names.1.en) along the direction of the ties; without regard to "
                    + "direction (--direction symmetrized) there is one.",
                "ไม่มีเส้นทางจาก\(names.0.th)ไปยัง\(names.1.th)ตามทิศทางของความร่วมมือ "
                    + "แต่มีถ้าไม่นับทิศทาง (--direction symmetrized)")
        }
        func part(_ group: Int) -> Bilingual {
            let size = parts.sizes[group]
            if size == 1 { return Bilingual("has no partner", "ไม่มีพันธมิตร") }
            return Bilingual(
                "is in connected part \(group + 1) (\(counted(size, "organization", "organizations")))",
                "อยู่ในส่วนที่ \(group + 1) (\(grouped(size)) องค์กร)")
        }
        return Bilingual(
            "There is no chain from \(names.0.en) to \(names.1.en): \(names.0.en) \(part(one).en), and \(names.1.en) \(part(other).en).",
            "ไม่มีเส้นทางจาก\(names.0.th)ไปยัง\(names.1.th)เนื่องจาก\(names.0.th)\(part(one).th) ส่วน\(names.1.th)\(part(other).th)"
        )
    }
}
