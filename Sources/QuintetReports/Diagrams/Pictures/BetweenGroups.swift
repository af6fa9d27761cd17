import Graphviz
import Quintet

extension Picture {
    static let between = Picture(
        "between",
        Bilingual("how many ties lie between the sectors, or regions", "จำนวนความร่วมมือระหว่างภาคส่วนหรือภูมิภาค"),
        accepts: [.grouping]
    ) { try BetweenGroups($0).drawing() }
}

/// The sectors (or regions) in a ring, with the number of ties on the line between each two, and of those inside in each
/// circle.
struct BetweenGroups {
    struct Group {
        let key: String
        let words: Bilingual
        let className: String
        var color: Color
        var rim: Color
        let letter: String
        var count = 0
        var inside = 0
    }

    let task: PictureTask
    let theme: Theme
    let widths: FontWidths
    var groups: [Group]
    /// Ties between two groups, by their places, the smaller first.
    var between: [[Int]: Int] = [:]
    /// Ties of organizations that belong to no group drawn.
    var leftOut = 0
    /// Ties of an organization with itself.
    var loops = 0
    var remarks: [Bilingual] = []

    /// The most groups in one ring.
    static let limit = 12

    init(_ task: PictureTask) throws {
        self.task = task
        theme = task.theme
        let subject = task.subject
        let isSectors = task.options.grouping == .sector
        let codes: [String?] =
            isSectors
            ? subject.graph.sectors.map { $0?.rawValue } : subject.network.organizations.map(\.region)
        guard codes.contains(where: { $0 != nil }) else {
            throw PictureError.nothing(
                isSectors
                    ? Bilingual(
                        "no organization has a sector, so there is nothing between sectors to draw",
                        "ไม่มีองค์กรใดระบุภาคส่วน จึงไม่มีความร่วมมือระหว่างภาคส่วนให้วาด")
                    : Bilingual(
                        "no organization has a region, so there is nothing between regions to draw",
                        "ไม่มีองค์กรใดระบุภูมิภาค จึงไม่มีความร่วมมือระหว่างภูมิภาคให้วาด"))
        }
        widths = try task.widths()
        groups = Self.groups(task, codes)
        if groups.count > Self.limit {
            let all = groups.count
            let kept = Set(groups.sorted { ($1.count, $0.key) < ($0.count, $1.key) }.prefix(Self.limit).map(\.key))
            groups.removeAll { !kept.contains($0.key) }
            remarks.append(
                Bilingual(
                    "the \(groups.count) regions of \(all) with most organizations",
                    "\(groups.count) ภูมิภาคที่มีองค์กรมากที่สุดจาก \(all)"))
        }
        let place = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1.key, $0) })
        for position in 0..<subject.ties.count {
            let tie = subject.ties[position]
            guard tie.source != tie.target else {
                loops += 1
                continue
            }
            guard let one = place[codes[tie.source] ?? ""], let other = place[codes[tie.target] ?? ""] else {
                leftOut += 1
                continue
            }
            if one == other {
                groups[one].inside += 1
            } else {
                between[[min(one, other), max(one, other)], default: 0] += 1
            }
        }
    }

    /// All five sectors, or the regions of the vocabulary and those that occur, in that order; last those without.
    static func groups(_ task: PictureTask, _ codes: [String?]) -> [Group] {
        let theme = task.theme
        var counts: [String: Int] = [:]
        for code in codes { counts[code ?? "", default: 0] += 1 }
        var groups: [Group] = []
        if task.options.grouping == .sector {
            groups = Sector.allCases.map { sector in
                let style = SectorStyle(sector, theme)
                return Group(
                    key: sector.rawValue, words: sector.words, className: SectorStyle.className(sector),
                    color: style.color, rim: style.rim, letter: theme.usesShapes ? sector.letter[task.language] : "")
            }
        } else {
            let vocabulary = task.subject.network.vocabularies[.region]
            let known = vocabulary.terms.map(\.code).filter { counts[$0] != nil }
            let others = counts.keys.filter { !$0.isEmpty && vocabulary[$0] == nil }.sorted()
            let color = theme.name == .dark ? Color(0x7FC4EC) : Color(0xDDEFFB)
            groups = (known + others).map { code in
                Group(
                    key: code, words: vocabulary.words(for: code), className: "region-" + code, color: color,
                    rim: theme.usesShapes ? theme.rim : Color(0x56B4E9), letter: "")
            }
        }
        if counts[""] != nil {
            let isSectors = task.options.grouping == .sector
            let style = SectorStyle(nil, theme)
            groups.append(
                Group(
                    key: "", words: isSectors ? Term.noSector.words : Term.noRegion.words,
                    className: isSectors ? SectorStyle.className(nil) : "region-none", color: style.color,
                    rim: theme.usesShapes ? theme.rim : theme.line, letter: ""))
        }
        for place in groups.indices {
            groups[place].count = counts[groups[place].key] ?? 0
            // What nobody belongs to is seen to be empty.
            if groups[place].count == 0 {
                (groups[place].rim, groups[place].color) = (
                    groups[place].color, theme.pale(groups[place].color, by: 0.85)
                )
            }
        }
        return groups
    }

    // MARK: Words

    var total: Int { groups.reduce(0) { $0 + $1.inside } + between.values.reduce(0, +) }

    func heading() -> Drawing.Heading {
        let isSectors = task.options.grouping == .sector
        let crossing = between.values.reduce(0, +)
        var parts = [
            Bilingual(
                "\(grouped(crossing)) of \(counted(total, "tie", "ties")) \(crossing == 1 ? "lies" : "lie") between \(isSectors ? "sectors" : "regions")",
                "ความร่วมมือข้าม\(isSectors ? "ภาคส่วน" : "ภูมิภาค") \(grouped(crossing)) จาก \(grouped(total)) รายการ")
        ]
        if let remark = task.tieRemark { parts.append(remark) }
        parts += remarks
        if leftOut > 0 {
            parts.append(
                Bilingual(
                    "\(counted(leftOut, "tie", "ties")) of other organizations not drawn",
                    "ไม่ได้วาดความร่วมมือ \(grouped(leftOut)) รายการขององค์กรอื่น"))
        }
        if loops > 0 {
            parts.append(
                Bilingual(
                    "\(counted(loops, "tie of an organization with itself", "ties of organizations with themselves")) not counted",
                    "ไม่นับความร่วมมือขององค์กรกับตัวเอง \(grouped(loops)) รายการ"))
        }
        if let empty { parts.append(empty) }
        if isSectors {
            let unseen = task.subject.network.vocabularies.notObserved.sorted().map(\.words)
            if !unseen.isEmpty {
                let list = Bilingual.joined(unseen)
                parts.append(
                    Bilingual("not observed in this data: \(list.en)", "ข้อมูลชุดนี้ไม่ได้สังเกต: \(list.th)"))
            }
        }
        let items = [
            Drawing.LegendItem(
                mark: .line(style: .solid, color: theme.line, width: 5, hasArrow: false),
                text: Bilingual(
                    "number of ties between two; the wider, the more", "จำนวนความร่วมมือระหว่างสองกลุ่ม ยิ่งหนายิ่งมาก")[
                        task.language]),
            Drawing.LegendItem(
                mark: .node(shape: .circle, fill: theme.paleLine, rim: theme.muted),
                text: Bilingual("area: number of ties inside", "พื้นที่วงกลม: จำนวนความร่วมมือภายใน")[task.language]),
        ]
        let title =
            isSectors
            ? Bilingual("Between the sectors: \(task.subject.name)", "ความร่วมมือระหว่างภาคส่วน: \(task.subject.name)")
            : Bilingual("Between the regions: \(task.subject.name)", "ความร่วมมือระหว่างภูมิภาค: \(task.subject.name)")
        return task.heading(title, parts, legend: [items])
    }

    /// Which pairs have no tie: what is missing is never seen in a picture.
    var empty: Bilingual? {
        var pairs: [Bilingual] = []
        for one in groups.indices where !groups[one].key.isEmpty && groups[one].count > 0 {
            for other in groups.indices
            where other > one && !groups[other].key.isEmpty && groups[other].count > 0 && between[[one, other]] == nil {
                let (a, b) = (groups[one].words, groups[other].words)
                pairs.append(Bilingual("\(a.en)–\(b.en)", "\(a.th)–\(b.th)"))
            }
        }
        guard !pairs.isEmpty else { return nil }
        let shown = Bilingual.joined(Array(pairs.prefix(4)))
        let more =
            pairs.count > 4
            ? Bilingual(" and \(counted(pairs.count - 4, "more pair", "more pairs"))", " และอีก \(pairs.count - 4) คู่")
            : nil
        return Bilingual("no tie: \(shown.en)\(more?.en ?? "")", "ไม่มีความร่วมมือ: \(shown.th)\(more?.th ?? "")")
    }

    var summary: String {
        let inside = Bilingual.joined(
            groups.map { Bilingual("\($0.words.en) \($0.inside)", "\($0.words.th) \($0.inside)") })
        let strongest = between.max { ($0.value, $1.key[0], $1.key[1]) < ($1.value, $0.key[0], $0.key[1]) }
        let most = strongest.map { pair, count in
            Bilingual(
                " Most lie between \(groups[pair[0]].words.en) and \(groups[pair[1]].words.en) (\(count)).",
                " มากที่สุดระหว่าง\(groups[pair[0]].words.th)กับ\(groups[pair[1]].words.th) (\(count))")
        }
        return Bilingual(
            "A ring of circles with the number of ties between each two. Ties inside: \(inside.en).\(most?.en ?? "")",
            "วงกลมของแต่ละกลุ่มพร้อมจำนวนความร่วมมือระหว่างกัน ความร่วมมือภายใน: \(inside.th)\(most?.th ?? "")"
        )[task.language]
    }
}
