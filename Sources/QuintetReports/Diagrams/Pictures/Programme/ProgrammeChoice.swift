import Graphviz
import Quintet

// Which projects and partners the programme picture shows, and what it says of them.

extension ProgrammePicture {
    /// The projects drawn, from top to bottom, and how many partners there may be.
    struct Choice {
        var projects: [Int]
        var partners: [Int]
        var rows: Int { max(partners.count, projects.count) }
    }

    func choice(capacity: Int?) -> Choice {
        let ranked = members.indices.sorted { (members[$1].count, $0) < (members[$0].count, $1) }
        var projects: [Int] = []
        var partners: Set<Int> = []
        for project in ranked {
            if let top = task.options.top, projects.count >= top { break }
            let more = partners.union(members[project].keys)
            // A project takes two lines, a partner one.
            if let capacity, !projects.isEmpty,
                more.count > capacity || Double(projects.count + 1) * 1.7 > Double(capacity)
            {
                break
            }
            projects.append(project)
            partners = more
        }
        if let capacity, partners.count > capacity {
            // One project alone is more than the page holds: those with the greatest part in it.
            let parts = projects.first.map { members[$0] } ?? [:]
            let most = parts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(capacity).map(\.key)
            partners = Set(most)
        }
        let order = Dictionary(uniqueKeysWithValues: areas.enumerated().map { ($1 ?? "", $0) })
        projects.sort { one, other in
            func key(_ project: Int) -> (Int, Int, Int) {
                let record = subject.network.projects[project]
                return (order[record.areas.first ?? ""] ?? 0, record.period.since ?? Int.max, project)
            }
            return key(one) < key(other)
        }
        // Each partner stands beside the middle of its projects.
        var sums: [Int: (Double, Double)] = [:]
        for (row, project) in projects.enumerated() {
            for member in members[project].keys where partners.contains(member) {
                let sum = sums[member] ?? (0, 0)
                sums[member] = (sum.0 + Double(row), sum.1 + 1)
            }
        }
        let ordered = sums.map { (member: $0.key, row: $0.value.0 / $0.value.1) }
            .sorted { ($0.row, $0.member) < ($1.row, $1.member) }.map(\.member)
        return Choice(projects: projects, partners: ordered)
    }

    // MARK: Words

    func heading(_ choice: Choice?) -> Drawing.Heading {
        let all = members.count
        let shown = choice?.projects.count ?? all
        let partners = Set(members.flatMap(\.keys)).count
        var parts: [Bilingual] = []
        if shown < all || choice == nil {
            let shownPartners = choice?.partners.count ?? partners
            parts.append(
                Bilingual(
                    "the \(counted(shown, "project", "projects")) with most partners, of \(grouped(all)), and \(grouped(shownPartners)) of \(grouped(partners)) partners",
                    "\(grouped(shown)) โครงการที่มีพันธมิตรมากที่สุดจาก \(grouped(all)) โครงการ และพันธมิตร \(grouped(shownPartners)) จาก \(grouped(partners)) องค์กร"
                ))
        } else {
            parts.append(
                Bilingual(
                    "\(counted(all, "project", "projects")), \(counted(partners, "partner", "partners"))",
                    "\(grouped(all)) โครงการ พันธมิตร \(grouped(partners)) องค์กร"))
        }
        parts.append(Bilingual("line width: weight of the part taken", "ความหนาเส้น: น้ำหนักการมีส่วนร่วม"))
        let drawn = choice?.partners ?? members.flatMap(\.keys)
        let sectors = Set(drawn.map { subject.graph.sectors[$0] })
        let items = (Sector.allCases.map(Optional.some) + [nil]).filter { sectors.contains($0) }.map { sector in
            sectorItem(sector)
        }
        return task.heading(
            Bilingual("Programme: \(subject.name)", "แผนงาน โครงการ และพันธมิตร: \(subject.name)"), parts,
            legend: [subject.knowsSectors ? items : []])
    }

    func sectorItem(_ sector: Sector?) -> Drawing.LegendItem {
        let style = SectorStyle(sector, theme)
        let words = (sector?.words ?? Term.noSector.words)[task.language]
        guard theme.usesShapes, let sector else {
            return Drawing.LegendItem(
                mark: .node(
                    shape: .roundedBox, fill: style.color, rim: theme.usesShapes ? style.rim : style.color), text: words
            )
        }
        return Drawing.LegendItem(
            mark: .letter(
                sector.letter[task.language], shape: .roundedBox, fill: style.color, rim: style.rim, ink: style.ink),
            text: words)
    }

    func summary(_ choice: Choice) -> String {
        Bilingual(
            "\(counted(choice.projects.count, "project", "projects")) of \(members.count) between their issue areas on the left and \(counted(choice.partners.count, "partner", "partners")) on the right.",
            "\(grouped(choice.projects.count)) จาก \(members.count) โครงการ ระหว่างประเด็นทางซ้ายและพันธมิตร \(grouped(choice.partners.count)) องค์กรทางขวา"
        )[task.language]
    }
}
