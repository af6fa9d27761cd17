import Quintet

extension Subject {
    /// The clusters held against sectors, regions, and what else was asked for: a table, and a sentence that says how to
    /// read it; none where there is nothing to compare with. Organizations without partners are left out.
    func comparisonBlocks(
        _ partition: Partition, _ question: ClusterQuestion, progress: WorkProgress?
    ) throws -> [Answer.Block] {
        var table = Table(columns: [
            .init("compared_with", Bilingual("Compared with", "เทียบกับ")),
            .init("meaning", Bilingual("In words", "ความหมาย")),
            .number("organizations", Term.organizations.words),
            .number("adjusted_rand", Bilingual("Adjusted Rand", "ดัชนี Rand ปรับแก้"), decimals: 2),
            .number("nmi", Bilingual("NMI", "NMI (ข้อมูลร่วม)"), decimals: 2),
            .number("variation_bits", Bilingual("Variation, bits", "ความต่าง (บิต)"), decimals: 2),
        ])
        var asked: [ClusterQuestion.Comparison] = [.sector, .region]
        if let more = question.comparison, !asked.contains(more) { asked.append(more) }
        for what in asked {
            let labels = try labels(for: what, question, progress)
            let known = labels.enumerated().map { partnerCount($0.offset) > 0 ? $0.element : nil }
            // One label for all says nothing; unless it was asked for, nothing is said of it.
            guard Set(known.compactMap(\.self)).count > 1 || what == question.comparison else { continue }
            let found = partition.compared(withLabels: known)
            table.append([
                .word(code: what.code, what.words), .word(code: meaning(found).en, meaning(found)),
                .integer(found.organizationCount), .number(found.adjustedRandIndex.value),
                .number(found.normalizedMutualInformation.value), .number(found.variationOfInformation.value),
            ])
        }
        guard !table.rows.isEmpty else { return [] }
        return [
            .heading(Bilingual("Do the clusters follow something else?", "กลุ่มสอดคล้องกับการแบ่งอื่นหรือไม่")), .table(table),
            .paragraph(
                Bilingual(
                    "Adjusted Rand: 1 the same division, 0 no more in common than by chance. NMI (normalized mutual "
                        + "information, arithmetic mean): 1 the same, and above 0 by chance where groups are many and small. "
                        + "Variation of information: 0 the same.",
                    "ดัชนี Rand ปรับแก้: 1 คือแบ่งเหมือนกัน 0 คือตรงกันเท่าความบังเอิญ NMI (เฉลี่ยเลขคณิต): 1 คือเหมือนกัน "
                        + "และสูงกว่า 0 ได้โดยบังเอิญเมื่อกลุ่มเล็กและมีมาก ความต่างของข้อมูล: 0 คือเหมือนกัน")),
        ]
    }

    /// The label of each organization in what the clusters are compared with.
    func labels(
        for what: ClusterQuestion.Comparison, _ question: ClusterQuestion, _ progress: WorkProgress?
    ) throws -> [String?] {
        switch what {
        case .sector: return graph.sectors.map { $0?.rawValue }
        case .region: return network.organizations.map(\.region)
        case .attribute(let name): return network.organizations.map { $0.attributes[name] }
        case .method(let method):
            let other = try graph.communities(
                by: method, resolution: question.resolution, seed: question.seed, progress: progress)
            return other.groups.map { String($0 + 1) }
        }
    }

    private func meaning(_ found: PartitionComparison) -> Bilingual {
        guard let index = found.adjustedRandIndex.value else {
            let reason = found.adjustedRandIndex.reason ?? .divisionsSayNothing
            return Bilingual(reason.sentence(in: .english), reason.sentence(in: .thai))
        }
        return switch index {
        case 0.9...: Bilingual("nearly the same division", "แทบเป็นการแบ่งเดียวกัน")
        case 0.65...: Bilingual("largely the same division", "ส่วนใหญ่แบ่งเหมือนกัน")
        case 0.3...: Bilingual("partly the same division", "เหมือนกันบางส่วน")
        case 0.1...: Bilingual("little in common", "เหมือนกันเล็กน้อย")
        default: Bilingual("nothing in common: clusters cut across it", "ไม่สอดคล้องกัน กลุ่มตัดข้ามการแบ่งนี้")
        }
    }
}

extension ClusterQuestion.Comparison {
    /// The word for programs, as it is asked for.
    var code: String {
        switch self {
        case .method(let method): method.rawValue
        case .sector: "sector"
        case .region: "region"
        case .attribute(let name): name
        }
    }

    var words: Bilingual {
        switch self {
        case .method(let method): Bilingual("clusters by \(method.title.en)", "กลุ่มตามวิธี \(method.title.th)")
        case .sector: Term.sector.words
        case .region: Term.region.words
        case .attribute(let name): Bilingual(name, "คอลัมน์ \(name)")
        }
    }
}
