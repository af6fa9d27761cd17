import Quintet

extension BrokersFindings {
    private func organization(_ v: Int) -> [Table.Cell] {
        let organization = subject.network.organization(at: v)
        return [.word(code: organization.name(in: .english), organization.words), cell(organization.sector)]
    }

    /// Ranks of the ranking: those who bridge equally many share one.
    private func ranks(_ order: [Int]) -> [Int] {
        var ranks: [Int] = []
        for (place, v) in order.enumerated() {
            let isEqual = place > 0 && bridged(order[place - 1]) == bridged(v)
            ranks.append(isEqual ? ranks[place - 1] : place + 1)
        }
        return ranks
    }

    // MARK: For people

    /// Who bridges most, with the roles.
    func brokerTable(_ shown: [Int]) -> Table {
        var columns: [Table.Column] = [
            .init("name", Term.organization.words), .init("sector", Term.sector.words),
            .number("bridged_pairs", Bilingual("Pairs", "คู่")),
        ]
        if question.between == nil { columns.append(.init("between", Bilingual("Mostly between", "ส่วนใหญ่ระหว่าง"))) }
        columns.append(.number("only_bridge", Bilingual("Only one", "รายเดียว")))
        columns += BrokerRole.allCases.map { .number($0.rawValue, $0.words) }
        columns += [
            .number("total", Bilingual("All roles", "ทุกบทบาท")),
            .number("z_total", Bilingual("z", "ค่า z"), decimals: 1),
            .init("beyond_chance", Bilingual("More than chance", "มากกว่าความบังเอิญ")),
        ]
        var table = Table(columns: columns)
        for v in shown {
            var row = organization(v) + [.integer(bridged(v))]
            if question.between == nil { row.append(mainPair(v).map { pairCell($0.source, $0.target) } ?? .absent) }
            row.append(.integer(sole(v)))
            row += BrokerRole.allCases.map { role in
                // What a sector's size rules out is not a count of 0.
                brokerage.chance(role, at: v)?.possible ?? 0 > 0 ? .integer(brokerage.count(role, at: v)) : .absent
            }
            row += [
                .integer(brokerage.total(at: v)), .number(brokerage.standardScore(at: v).value), beyondCell(v),
            ]
            table.append(row)
        }
        return test == nil ? table.without("beyond_chance") : table
    }

    private func beyondCell(_ v: Int) -> Table.Cell {
        let found = beyondChance(v)
        guard !found.isEmpty else { return .absent }
        let words = found.map { role, p in
            Bilingual("\(role.words.en.lowercased()) (p \(chanceNumber(p)))", "\(role.words.th) (p \(chanceNumber(p)))")
        }
        return .word(code: found.map(\.role.rawValue).joined(separator: "|"), .joined(words))
    }

    /// How much room the same organizations have: Burt's figures beside their share of the pairs.
    func holesTable(_ shown: [Int]) -> Table {
        var table = Table(columns: [
            .init("name", Term.organization.words), .number("partners", Term.partners.words),
            .number("shared_credit", Bilingual("Share of pairs", "ส่วนแบ่งของคู่"), decimals: 1),
            .number("constraint", Bilingual("Constraint", "ข้อจำกัด"), decimals: 3),
            .number("effective_size", Bilingual("Effective size", "ขนาดที่ไม่ซ้ำซ้อน"), decimals: 1),
            .number("efficiency", Bilingual("Efficiency", "ประสิทธิภาพ"), decimals: 2),
            .number("hierarchy", Bilingual("Hierarchy", "การกระจุก"), decimals: 2),
        ])
        for v in shown {
            table.append([
                organization(v)[0], .integer(subject.partnerCount(v)), .number(credit(v)), .number(holes.constraint[v]),
                .number(holes.effectiveSize[v]), .number(holes.efficiency[v]), .number(holes.hierarchy[v]),
            ])
        }
        return table
    }

    /// Pairs of sectors, also of one sector with itself: how many pairs of organizations, who serves them.
    func pairTable() -> Table {
        var table = Table(columns: [
            .init("sectors", Bilingual("Between", "ระหว่าง")), .number("pairs", Bilingual("Pairs", "คู่")),
            .number("brokers", Bilingual("Brokers", "ตัวกลาง")),
            .number("sole_pairs", Bilingual("Pairs with only one", "คู่ที่มีรายเดียว")),
            .init("first", Bilingual("Bridged most by", "ผู้เชื่อมมากที่สุด")),
            .number("first_pairs", Bilingual("its pairs", "คู่ของรายนั้น")),
            .number("ways", Bilingual("All brokers' pairs", "คู่ของทุกตัวกลาง")),
            .number("p_more", Bilingual("p of as many", "p ที่จะมากเท่านี้"), decimals: 3),
            .number("p_less", Bilingual("p of as few", "p ที่จะน้อยเท่านี้"), decimals: 3),
            .init("verdict", Bilingual("Against chance", "เทียบกับความบังเอิญ")),
        ])
        let present = Set(sectors.map(\.position))
        let groups = brokerage.groupSizes.indices
        let all = groups.flatMap { source in groups.map { (source, $0) } }.filter { cell in
            present.contains(cell.0) && present.contains(cell.1) && (isDirected || cell.0 <= cell.1)
                && (question.between == nil || cells.contains { $0 == cell })
        }
        for (source, target) in all.filter({ $0.0 != $0.1 }) + all.filter({ $0.0 == $0.1 }) {
            let summary = pairs[source, target]
            var first: (v: Int, pairs: Int)?
            for v in ranking where bridged(v, source, target) > first?.pairs ?? 0 {
                first = (v, bridged(v, source, target))
            }
            let ways = brokerage.sum(from: source, to: target)
            let more = test?.probabilityOfMore(from: source, to: target)
            let less = test?.probabilityOfLess(from: source, to: target)
            table.append([
                pairCell(source, target), .integer(summary.pairs), .integer(summary.brokers),
                .integer(summary.soleBroker),
                first.map { organization($0.v)[0] } ?? .absent, .integer(first?.pairs),
                .integer(!isDirected && source == target ? ways / 2 : ways), .number(more), .number(less),
                verdict(more, less),
            ])
        }
        return test == nil ? table.without("p_more").without("p_less").without("verdict") : table
    }

    private func verdict(_ more: Double?, _ less: Double?) -> Table.Cell {
        if let more, more <= 0.05 { return .word(code: "more", Bilingual("more than chance", "มากกว่าความบังเอิญ")) }
        if let less, less <= 0.05 { return .word(code: "less", Bilingual("less than chance", "น้อยกว่าความบังเอิญ")) }
        return .word(code: "as-chance", Bilingual("as chance has it", "ไม่ต่างจากความบังเอิญ"))
    }

    // MARK: For programs

    /// One row an organization, whoever bridges most first, those without a sector last: everything there is.
    func fullTable(_ top: Int?) -> Table {
        let scores: [(String, Bilingual)] =
            BrokerRole.allCases.map { ($0.rawValue, $0.words) } + [("total", Bilingual("All roles", "ทุกบทบาท"))]
        func columns(_ prefix: String, _ english: String, _ thai: String, _ of: ArraySlice<(String, Bilingual)>)
            -> [Table.Column]
        {
            of.map { .number("\(prefix)_\($0.0)", Bilingual("\(english): \($0.1.en)", "\(thai): \($0.1.th)")) }
        }
        let roles = scores.dropLast()
        var table = Table(
            columns: [
                .init("id", Bilingual(same: "id")), .number("rank", Term.rank.words), .init("name", Term.name.words),
                .init("sector", Term.sector.words), .number("bridged_pairs", Bilingual("Pairs bridged", "คู่ที่เชื่อม")),
                .init("between", Bilingual("Mostly between", "ส่วนใหญ่ระหว่าง")),
                .number("only_bridge", Bilingual("Only one between", "ตัวกลางรายเดียว")),
                .number("shared_credit", Bilingual("Share of pairs", "ส่วนแบ่งของคู่")),
            ] + scores.map { .number($0.0, $0.1) } + columns("expected", "Expected", "ค่าคาดหมาย", scores[...])
                + columns("sd", "Standard deviation", "ส่วนเบี่ยงเบน", scores[...])
                + columns("z", "z", "ค่า z", scores[...])
                + columns("p_more", "p of as many", "p ที่จะมากเท่านี้", roles)
                + columns("p_less", "p of as few", "p ที่จะน้อยเท่านี้", roles) + [
                    .init("not_possible", Bilingual("Roles not possible", "บทบาทที่เป็นไปไม่ได้")),
                    .number("partners", Term.partners.words), .number("constraint", Bilingual("Constraint", "ข้อจำกัด")),
                    .number("effective_size", Bilingual("Effective size", "ขนาดที่ไม่ซ้ำซ้อน")),
                    .number("efficiency", Bilingual("Efficiency", "ประสิทธิภาพ")),
                    .number("hierarchy", Bilingual("Hierarchy", "การกระจุก")),
                ])
        let without = brokerage.groups.indices.filter { brokerage.groups[$0] == nil }
        let ranks = ranks(ranking)
        for (place, v) in (ranking + without).prefix(top ?? .max).enumerated() {
            table.append(fullRow(v, rank: place < ranks.count ? ranks[place] : nil))
        }
        return table
    }

    private func fullRow(_ v: Int, rank: Int?) -> [Table.Cell] {
        let all: [BrokerRole?] = BrokerRole.allCases + [nil]
        let hasSector = rank != nil
        let impossible = hasSector ? BrokerRole.allCases.filter { brokerage.chance($0, at: v)?.possible == 0 } : []
        let found = mainPair(v)
        var row: [Table.Cell] = [.text(subject.network.organizationID(at: v).text), .integer(rank)] + organization(v)
        row += [
            hasSector ? .integer(bridged(v)) : .absent, found.map { pairCell($0.source, $0.target) } ?? .absent,
            .integer(sole(v)), .number(credit(v)),
        ]
        row += all.map { role in .integer(role.map { brokerage.count($0, at: v) } ?? brokerage.total(at: v)) }
        row += all.map { .number(brokerage.chance($0, at: v)?.mean) }
        row += all.map { .number(brokerage.chance($0, at: v)?.deviation) }
        row += all.map { .number(brokerage.standardScore($0, at: v).value) }
        row += BrokerRole.allCases.map { .number(test?.probabilityOfMore($0, at: v)) }
        row += BrokerRole.allCases.map { .number(test?.probabilityOfLess($0, at: v)) }
        row += [
            impossible.isEmpty
                ? .absent
                : .word(code: impossible.map(\.rawValue).joined(separator: "|"), .joined(impossible.map(\.words))),
            .integer(subject.partnerCount(v)), .number(holes.constraint[v]), .number(holes.effectiveSize[v]),
            .number(holes.efficiency[v]), .number(holes.hierarchy[v]),
        ]
        return row
    }
}
