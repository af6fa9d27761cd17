import Graphviz
import Quintet

// What the picture of change says round it.

extension ChangePicture {
    func heading(named: Int) -> Drawing.Heading {
        func counts(_ count: (NetworkChange.State) -> Int) -> (String, String, String) {
            (grouped(count(.new)), grouped(count(.ended)), grouped(count(.kept)))
        }
        let (pairs, organizations) = (counts(change.count), counts(change.organizationCount))
        var parts = [
            Bilingual(
                "Pairs of partners: \(pairs.0) new, \(pairs.1) ended, \(pairs.2) kept",
                "คู่พันธมิตร: เพิ่ม \(pairs.0) หายไป \(pairs.1) คงเดิม \(pairs.2)"),
            Bilingual(
                "organizations: \(organizations.0) came, \(organizations.1) left, \(organizations.2) stayed",
                "องค์กร: เข้ามา \(organizations.0) ออกไป \(organizations.1) คงอยู่ \(organizations.2)"),
        ]
        if let remark = task.tieRemark { parts.append(remark) }
        parts += remarks(named: named)
        let (before, after) = change.names
        return task.heading(
            Bilingual(
                "What changed from \(before.en) to \(after.en)\(title.en)",
                "สิ่งที่เปลี่ยนไปจาก \(before.th) ถึง \(after.th)\(title.th)"), parts, legend: [lineItems, nodeItems])
    }

    /// Two years are of a network that the title names; two networks name themselves.
    private var title: Bilingual {
        subjects.count > 1 ? Bilingual(same: "") : Bilingual(same: ": \(task.subject.name)")
    }

    private func remarks(named: Int) -> [Bilingual] {
        var parts: [Bilingual] = []
        let isYears = subjects.count == 1
        if isYears {
            parts.append(
                Bilingual(
                    "there: with a tie or a part in a project at any time in the year",
                    "นับองค์กรที่มีความร่วมมือหรือร่วมโครงการในช่วงใดช่วงหนึ่งของปี"))
            if let remark = task.subject.remark(onUndated: change.after.undated) { parts.append(remark) }
        } else {
            parts.append(
                Bilingual("organizations are the same where their ids are", "ถือว่าเป็นองค์กรเดียวกันเมื่อรหัสตรงกัน"))
        }
        let all = change.organizations.count
        if drawn.count < all {
            parts.append(
                task.options.top == nil
                    ? Bilingual(
                        "\(counted(all - drawn.count, "organization", "organizations")) without a partner at either time not drawn",
                        "ไม่ได้วาด \(grouped(all - drawn.count)) องค์กรที่ไม่มีพันธมิตรทั้งสองช่วง")
                    : Bilingual(
                        "drawn: the \(grouped(drawn.count)) of \(grouped(all)) organizations to which most happened",
                        "วาด \(grouped(drawn.count)) จาก \(grouped(all)) องค์กรที่เปลี่ยนแปลงมากที่สุด"))
        }
        if named < drawn.count, named > 0 {
            parts.append(
                Bilingual(
                    "named: the \(grouped(named)) to which most happened",
                    "ระบุชื่อ \(grouped(named)) องค์กรที่เปลี่ยนแปลงมากที่สุด"))
        }
        return parts
    }

    func words(_ state: NetworkChange.State) -> Bilingual {
        switch state {
        case .new: Bilingual("new pair of partners", "คู่พันธมิตรที่เพิ่ม")
        case .ended: Bilingual("ended", "หายไป")
        case .kept: Bilingual("kept", "คงเดิม")
        }
    }

    /// The lines that are drawn, with how many there are of each.
    private var lineItems: [Drawing.LegendItem] {
        NetworkChange.State.allCases.map { state in
            Drawing.LegendItem(
                mark: .line(
                    style: state == .ended ? .dashed : .solid,
                    color: state == .kept ? theme.line : color(state), width: width(state), hasArrow: false),
                text: "\(words(state)[task.language]) (\(grouped(change.count(state))))")
        } + signItems
    }

    private var signItems: [Drawing.LegendItem] {
        let fill = theme.panel
        func sign(_ state: NetworkChange.State, _ words: Bilingual) -> Drawing.LegendItem? {
            guard drawn.contains(where: { change.state(of: $0) == state }) else { return nil }
            return Drawing.LegendItem(
                mark: .letter(
                    Self.sign(state), shape: .roundedBox, fill: fill, rim: color(state),
                    ink: theme.ink.readable(on: fill)), text: words[task.language])
        }
        return [
            sign(.new, Bilingual("organization that came", "องค์กรที่เข้ามา")),
            sign(.ended, Bilingual("that left", "องค์กรที่ออกไป")),
        ].compactMap(\.self)
    }

    private var nodeItems: [Drawing.LegendItem] {
        guard subjects.contains(where: \.knowsSectors) else { return [] }
        let sectors = Set(drawn.map { sector(of: $0) })
        var items = (Sector.allCases.map(Optional.some) + [nil]).filter { sectors.contains($0) }.map { sector in
            let style = SectorStyle(sector, theme)
            let words = (sector?.words ?? Term.noSector.words)[task.language]
            let rim = theme.usesShapes ? style.rim : style.color
            guard theme.usesShapes, let sector else {
                return Drawing.LegendItem(
                    mark: .node(shape: .roundedBox, fill: style.color, rim: rim), text: words)
            }
            return Drawing.LegendItem(
                mark: .letter(
                    sector.letter[task.language], shape: .roundedBox, fill: style.color, rim: rim, ink: style.ink),
                text: words)
        }
        items.append(
            Drawing.LegendItem(
                mark: .none, text: Bilingual("pale: nothing changed", "สีจาง: ไม่มีการเปลี่ยนแปลง")[task.language]))
        return items
    }

    private func sector(of id: Organization.ID) -> Sector? {
        for subject in subjects {
            if let position = subject.network.position(of: id) { return subject.graph.sectors[position] }
        }
        return nil
    }

    func description(_ id: Organization.ID) -> String {
        let state: Bilingual =
            switch change.state(of: id) {
            case .new: Bilingual("came", "เข้ามา")
            case .ended: Bilingual("left", "ออกไป")
            case .kept: Bilingual("stayed", "คงอยู่")
            }
        let counts = change.touched[id] ?? (0, 0)
        let partners = Bilingual(
            "\(counted(counts.new, "new partner", "new partners")), \(grouped(counts.ended)) ended",
            "พันธมิตรเพิ่ม \(grouped(counts.new)) หายไป \(grouped(counts.ended))")
        let sector = (sector(of: id)?.words ?? Term.noSector.words)[task.language]
        return "\(words(id)[task.language]), \(sector): \(state[task.language]), \(partners[task.language])"
    }

    var summary: String {
        func few(_ state: NetworkChange.State) -> Bilingual? {
            let ids = ranked.filter { change.state(of: $0) == state }
            guard !ids.isEmpty else { return nil }
            let list = Bilingual.joined(ids.prefix(5).map { words($0) })
            let more = ids.count > 5 ? ids.count - 5 : 0
            return more > 0
                ? Bilingual("\(list.en) and \(grouped(more)) more", "\(list.th) และอีก \(grouped(more))") : list
        }
        let (before, after) = change.names
        var text = Bilingual(
            "The network of \(before.en) and that of \(after.en) in one layout: \(grouped(change.count(.new))) new pairs of partners, \(grouped(change.count(.ended))) ended, \(grouped(change.count(.kept))) kept.",
            "เครือข่ายของ \(before.th) และ \(after.th) ในการจัดวางเดียวกัน คู่พันธมิตรเพิ่ม \(grouped(change.count(.new))) หายไป \(grouped(change.count(.ended))) คงเดิม \(grouped(change.count(.kept)))"
        )
        if let came = few(.new) { text = text + Bilingual(" Came: \(came.en).", " เข้ามา: \(came.th)") }
        if let left = few(.ended) { text = text + Bilingual(" Left: \(left.en).", " ออกไป: \(left.th)") }
        return text[task.language]
    }
}
