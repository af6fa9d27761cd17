import Quintet

/// What can be measured of organizations and projects together.
public enum TwoModeMeasure: String, CaseIterable, Sendable {
    case degree
    case closeness
    case betweenness
    case bonacich
    /// Of the whole, not of its members.
    case density
    /// Of the whole, not of its members.
    case clustering

    /// Whether it is a number for the whole network.
    public var isOfTheWhole: Bool { self == .density || self == .clustering }

    var words: Bilingual {
        switch self {
        case .degree: Bilingual("Degree", "จำนวนการเข้าร่วม")
        case .closeness: Bilingual("Closeness", "ความใกล้ชิด")
        case .betweenness: Bilingual("Betweenness", "ความเป็นคนกลาง")
        case .bonacich: Bilingual("Bonacich centrality", "ความเป็นศูนย์กลางแบบ Bonacich")
        case .density:
            Bilingual("Density (share of possible participations)", "ความหนาแน่น (สัดส่วนการเข้าร่วมที่เป็นไปได้)")
        case .clustering:
            Bilingual(
                "Clustering (who shares a project shares another; Robins and Alexander)",
                "การเกาะกลุ่ม (ผู้ที่ร่วมโครงการหนึ่งร่วมอีกโครงการด้วย ตาม Robins และ Alexander)")
        }
    }

    /// What it says of members, and how it reads a network in pieces; nothing for the whole, whose words say it.
    var sentence: Bilingual? {
        switch self {
        case .degree:
            Bilingual(
                "Degree: in how many projects an organization takes part, and how many organizations a project has.",
                "จำนวนการเข้าร่วม: องค์กรเข้าร่วมกี่โครงการ และโครงการมีกี่องค์กร")
        case .closeness:
            Bilingual(
                "Closeness: the least the distances to all those reached could add up to (1 to the other kind, 2 to one's own) "
                    + "over what they do, times the share of all others that is reached.",
                "ความใกล้ชิด: ผลรวมระยะทางน้อยที่สุดที่เป็นไปได้ (1 ถึงอีกประเภท 2 ถึงประเภทเดียวกัน) หารด้วยผลรวมจริง "
                    + "คูณด้วยสัดส่วนของรายอื่นที่ไปถึงได้")
        case .betweenness:
            Bilingual(
                "Betweenness: how many pairs of others, organizations or projects, depend on it on their shortest way.",
                "ความเป็นคนกลาง: มีองค์กรหรือโครงการอื่นกี่คู่ที่ต้องผ่านรายนี้บนเส้นทางที่สั้นที่สุด")
        case .bonacich:
            Bilingual(
                "Bonacich centrality: an organization is as central as its projects together, a project as its organizations; "
                    + "in pieces with a smaller largest singular value it is 0.",
                "ความเป็นศูนย์กลางแบบ Bonacich: องค์กรเป็นศูนย์กลางตามโครงการของตน โครงการเป็นศูนย์กลางตามองค์กรของตน "
                    + "ส่วนของเครือข่ายที่มีค่าเอกฐานสูงสุดน้อยกว่าได้ 0")
        case .density, .clustering: nil
        }
    }
}

extension Subject {
    /// Organizations and projects measured together, without the detour of ties between organizations: a row for each, ranked
    /// among its kind by the first measure, and the density and clustering of the whole.
    ///
    /// - Parameters:
    ///   - measures: which; all if empty. The table for programs has the members where one of theirs is asked for,
    ///     otherwise the whole.
    ///   - normalized: whether degree and betweenness are shares of the most there could be.
    ///   - top: how many rows of each kind at most; nil for all.
    ///   - progress: told of the work; may ask to stop.
    /// - Throws: ``Stopped`` when asked to stop.
    public func measureTwoMode(
        _ measures: [TwoModeMeasure] = [], normalized: Bool = false, top: Int? = nil, progress: WorkProgress? = nil
    ) throws(Stopped) -> Answer {
        let asked = measures.isEmpty ? TwoModeMeasure.allCases : measures
        let measures = asked.filter { !$0.isOfTheWhole }
        let view = TwoModeView(network)
        guard !measures.isEmpty else {
            let figures = figures(view, asked)
            return Answer(
                statements: twoModeStatements(view, [], normalized),
                blocks: [.table(figures.dropping(empty: ["note"]))],
                table: figures)
        }
        var scores: [TwoModeScores] = []
        for measure in measures {
            switch measure {
            case .degree: scores.append(view.degree(normalized: normalized))
            case .closeness: scores.append(try view.closeness(progress: progress))
            case .betweenness: scores.append(try view.betweenness(normalized: normalized, progress: progress))
            case .bonacich: scores.append(try view.bonacich(progress: progress).scores)
            case .density, .clustering: break
            }
        }
        let ofOrganizations = rows(scores.map(\.organizations.values), top) { position in
            let organization = network.organization(at: position)
            return (organization.id.text, organization.words, cell(organization.sector))
        }
        let projects = Array(network.projects)
        let ofProjects = rows(scores.map(\.projects), top) { position in
            (projects[position].id.text, projects[position].words, .absent)
        }
        let isWhole = { (measure: TwoModeMeasure) in measure == .degree && !normalized }
        func table(_ kinds: [(code: String, words: Bilingual, rows: [[Table.Cell]])]) -> Table {
            var table = Table(
                columns: [
                    .init("id", Bilingual(same: "id")), .init("kind", Term.kind.words),
                    .number("rank", Term.rank.words), .init("name", Term.name.words),
                    .init("sector", Term.sector.words),
                ] + measures.map { .number($0.rawValue, $0.words, decimals: isWhole($0) ? 0 : 4) })
            for kind in kinds {
                for row in kind.rows { table.append([row[0], .word(code: kind.code, kind.words)] + row[1...]) }
            }
            return table
        }
        let organizations = ("organization", Term.organization.words, ofOrganizations)
        let initiatives = ("project", Term.project.words, ofProjects)
        let figures = figures(view, [.density, .clustering])
        let everything = table([organizations, initiatives])
        return Answer(
            statements: twoModeStatements(view, measures, normalized),
            blocks: [
                .heading(Bilingual("Organizations", "องค์กร")),
                .table(table([organizations]).without("kind").dropping(empty: ["rank", "sector"])),
                .heading(Bilingual("Projects", "โครงการ")),
                .table(table([initiatives]).without("kind").without("sector").dropping(empty: ["rank"])),
                .table(figures.dropping(empty: ["note"])),
            ], table: everything)
    }

    /// Rows of one kind without their kind, by the first measure; equal values share a rank, and those without come last.
    private func rows(
        _ values: [[Double?]], _ top: Int?, _ describe: (Int) -> (id: String, name: Bilingual, sector: Table.Cell)
    ) -> [[Table.Cell]] {
        let first = values[0]
        let order = first.indices.sorted { one, other in
            switch (first[one], first[other]) {
            case (let a?, let b?) where a != b: a > b
            case (.some, nil): true
            case (nil, .some): false
            default: one < other
            }
        }
        var rank = 0
        var last: Double?
        return order.enumerated().prefix(top ?? .max).map { place, position in
            if let value = first[position] {
                if last.map({ ($0 - value).magnitude > 1e-10 * $0.magnitude }) ?? true { rank = place + 1 }
                last = value
            }
            let (id, name, sector) = describe(position)
            return [
                .text(id), .integer(first[position] == nil ? nil : rank), .word(code: name.en, name), sector,
            ] + values.map { .number($0[position]) }
        }
    }

    private func figures(_ view: TwoModeView, _ measures: [TwoModeMeasure]) -> Table {
        var table = Table(columns: [
            .init("measure", Term.measure.words), .number("value", Term.value.words, decimals: 6),
            .init("note", Bilingual("Note", "หมายเหตุ")),
        ])
        for measure in measures where measure.isOfTheWhole {
            let figure = measure == .density ? view.density() : view.clustering()
            table.append(row(measure.rawValue, measure.words, figure, .decimals(6)))
        }
        return table
    }

    private func twoModeStatements(
        _ view: TwoModeView, _ measures: [TwoModeMeasure], _ isNormalized: Bool
    ) -> [Bilingual] {
        let (organizations, projects) = (network.organizations.count, network.projects.count)
        let first = Bilingual(
            "\(counted(organizations, "organization", "organizations")), \(counted(projects, "project", "projects")), "
                + "\(counted(view.participationCount, "participation", "participations")); ties between organizations are not "
                + "looked at, and weights are ignored.",
            "\(grouped(organizations)) องค์กร \(grouped(projects)) โครงการ การเข้าร่วม \(grouped(view.participationCount)) รายการ "
                + "ไม่ใช้ความร่วมมือระหว่างองค์กรและไม่ใช้น้ำหนัก")
        // The first of the subject's own is about ties.
        var statements = [first] + self.statements.dropFirst() + measures.compactMap(\.sentence)
        guard !measures.isEmpty else { return statements }
        if isNormalized {
            statements.append(
                Bilingual(
                    "Degree and betweenness are shares of the most there could be.",
                    "จำนวนการเข้าร่วมและความเป็นคนกลางเป็นสัดส่วนของค่าสูงสุดที่เป็นไปได้"))
        }
        statements.append(
            Bilingual(
                "Each kind is ranked by itself by \(measures[0].rawValue), highest first; equal values share a rank (1, 2, 2, 4).",
                "แต่ละประเภทเรียงอันดับแยกกันตาม \(measures[0].rawValue) จากมากไปน้อย ค่าเท่ากันได้อันดับเดียวกัน (1, 2, 2, 4)"))
        return statements
    }
}
