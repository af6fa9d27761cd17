import Quintet

/// What organizations are put together by.
public enum MeasureGrouping: String, CaseIterable, Sendable {
    case sector
    case region
    case area

    var term: Term {
        switch self {
        case .sector: .sector
        case .region: .region
        case .area: .area
        }
    }
}

extension Subject {
    /// For each measure and group: how many there are, the usual summaries, and who has the most.
    func groupTables(_ measures: [Measured], by grouping: MeasureGrouping) -> (blocks: [Answer.Block], table: Table) {
        let groups = groups(grouping)
        var everything = Table(columns: [.init("measure", Term.measure.words)] + columns(grouping, decimals: 4))
        var blocks: [Answer.Block] = []
        for each in measures {
            guard let scores = each.result.scores else { continue }
            var table = Table(columns: columns(grouping, decimals: each.decimals))
            for group in groups {
                let cells = summary(of: scores, group)
                table.append(cells)
                everything.append([.word(code: each.measure.id, each.title)] + cells)
            }
            if measures.count > 1 { blocks.append(.heading(each.title)) }
            blocks.append(.table(table.without("best_id")))
        }
        return (blocks, everything)
    }

    private typealias Group = (code: String, words: Bilingual, members: [Int])

    /// The groups in the order of their vocabulary, then those it does not know, then those who belong to none.
    private func groups(_ grouping: MeasureGrouping) -> [Group] {
        var members: [String: [Int]] = [:]
        var without: [Int] = []
        for position in 0..<network.organizations.count {
            let organization = network.organization(at: position)
            let codes =
                switch grouping {
                case .sector: organization.sector.map { [$0.rawValue] } ?? []
                case .region: organization.region.map { [$0] } ?? []
                case .area: organization.areas
                }
            if codes.isEmpty { without.append(position) }
            for code in Set(codes) { members[code, default: []].append(position) }
        }
        let list: (known: [String], words: (String) -> Bilingual, none: Term)
        switch grouping {
        case .sector:
            list = (
                Sector.allCases.map(\.rawValue),
                { code in Sector(rawValue: code)?.words ?? Bilingual(same: code) }, .noSector
            )
        case .region:
            let vocabulary = network.vocabularies[.region]
            list = (vocabulary.terms.map(\.code), { vocabulary.words(for: $0) }, .noRegion)
        case .area:
            let vocabulary = network.vocabularies[.area]
            list = (vocabulary.terms.map(\.code), { vocabulary.words(for: $0) }, .noArea)
        }
        let known = list.known.filter { members[$0] != nil }
        let others = members.keys.filter { !known.contains($0) }.sorted()
        var groups = (known + others).map { Group($0, list.words($0), members[$0] ?? []) }
        if !without.isEmpty { groups.append(("none", list.none.words, without)) }
        return groups
    }

    private func columns(_ grouping: MeasureGrouping, decimals: Int) -> [Table.Column] {
        // A mean of whole numbers is not whole.
        let middle = max(decimals, 2)
        return [
            .init(grouping.rawValue, grouping.term.words), .number("organizations", Term.organizations.words),
            .number("defined", Bilingual("With a value", "ที่มีค่า")),
            .number("mean", Bilingual("Mean", "เฉลี่ย"), decimals: middle),
            .number("median", Bilingual("Median", "มัธยฐาน"), decimals: middle),
            .number("min", Bilingual("Least", "ต่ำสุด"), decimals: decimals),
            .number("max", Bilingual("Most", "สูงสุด"), decimals: decimals),
            .number("sum", Bilingual("Sum", "รวม"), decimals: decimals),
            .init("best_id", Bilingual("Id of who has the most", "รหัสของผู้ที่ได้สูงสุด")),
            .init("best", Bilingual("Who has the most", "ผู้ที่ได้สูงสุด")),
        ]
    }

    private func summary(of scores: Scores, _ group: Group) -> [Table.Cell] {
        let values = group.members.compactMap { scores[$0] }
        let sorted = values.sorted()
        let (sum, count) = (values.reduce(0, +), sorted.count)
        let median = count == 0 ? nil : (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
        let isMember = Set(group.members)
        let best = scores.ranked().filter { isMember.contains($0.position) }
        let leaders = best.prefix { $0.rank == best[0].rank }.map { network.organization(at: $0.position) }
        // Several with the most are named as long as they are few.
        var names = Bilingual.joined(leaders.prefix(2).map(\.words))
        if leaders.count > 2 {
            names = names + Bilingual(" and \(leaders.count - 2) more", " และอีก \(leaders.count - 2) ราย")
        }
        return [
            .word(code: group.code, group.words), .integer(group.members.count), .integer(count),
            .number(count == 0 ? nil : sum / Double(count)), .number(median), .number(sorted.first),
            .number(sorted.last), .number(count == 0 ? nil : sum), .text(leaders.first?.id.text),
            leaders.isEmpty ? .absent : .word(code: leaders[0].name(in: .english), names),
        ]
    }

    func sentences(on grouping: MeasureGrouping, leavingOut others: [Measured]) -> [Bilingual] {
        var sentences: [Bilingual] = []
        if grouping == .area {
            sentences.append(
                Bilingual(
                    "An organization counts in each of its issue areas.", "องค์กรหนึ่งนับในทุกประเด็นที่ทำงาน"))
        }
        if !others.isEmpty {
            let names = others.map(\.measure.id).joined(separator: ", ")
            sentences.append(
                Bilingual(
                    "Left out: \(names) has no numbers to add up, only groups.",
                    "ไม่ได้แสดง: \(names) เป็นการแบ่งกลุ่ม ไม่มีตัวเลขให้รวม"))
        }
        return sentences
    }
}
