#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

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
private struct BetweenGroups {
    struct Group {
        let key: String
        let words: Bilingual
        let className: String
        let color: Color
        let rim: Color
        let letter: String
        var count = 0
        var inside = 0
    }

    let task: PictureTask
    let theme: Theme
    let widths: FontWidths
    private(set) var groups: [Group]
    /// Ties between two groups, by their places, the smaller first.
    private(set) var between: [[Int]: Int] = [:]
    /// Ties of organizations that belong to no group drawn.
    private(set) var leftOut = 0
    private(set) var remarks: [Bilingual] = []

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
            guard tie.source != tie.target else { continue }
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
    private static func groups(_ task: PictureTask, _ codes: [String?]) -> [Group] {
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
        for place in groups.indices { groups[place].count = counts[groups[place].key] ?? 0 }
        return groups
    }

    func drawing() -> Drawing {
        var canvas = Canvas(widths, theme)
        let most = Double(max(groups.map(\.inside).max() ?? 1, 1))
        let labels = groups.map { label($0, canvas.fitting) }
        let ring = ring(smallest: labels.map { radius($0, canvas.fitting) }.max() ?? 40)
        let (places, size) = (ring.places, ring.size)
        // Area, not radius, grows with the ties inside; the smallest circle still holds its words.
        let radii = groups.map { group in
            let (least, greatest) = (ring.smallest * ring.smallest, ring.largest * ring.largest)
            return (least + (greatest - least) * Double(group.inside) / most).squareRoot()
        }
        for (number, group) in groups.enumerated() {
            canvas.place(circle(group, radii[number]), x: places[number].x, y: places[number].y)
        }
        drawLines(places, radii, on: &canvas)
        for (number, group) in groups.enumerated() {
            write(labels[number], group, at: places[number], on: &canvas)
        }
        return canvas.drawing(
            task.subject.name, heading: heading(), summary: summary, size: size, page: task.options.page ?? .a4)
    }

    // MARK: Circles

    /// Places on an ellipse, and the least and greatest radius that leave room for a number between two neighbors.
    private func ring(
        smallest: Double
    ) -> (places: [Drawing.Point], smallest: Double, largest: Double, size: (width: Double, height: Double)) {
        var size = (width: 786.0, height: 460.0)
        while true {
            for share in [1.6, 1.5, 1.4, 1.3, 1.2, 1.1] {
                let largest = smallest * share
                let axes = (x: size.width / 2 - largest, y: size.height / 2 - largest)
                let places = groups.indices.map { number -> Drawing.Point in
                    let angle = -Double.pi / 2 + 2 * Double.pi * Double(number) / Double(groups.count)
                    guard groups.count > 1 else { return Drawing.Point(x: size.width / 2, y: size.height / 2) }
                    return Drawing.Point(
                        x: size.width / 2 + axes.x * cos(angle), y: size.height / 2 + axes.y * sin(angle))
                }
                let nearest =
                    places.indices.map { number in
                        let (one, other) = (places[number], places[(number + 1) % places.count])
                        return hypot(one.x - other.x, one.y - other.y)
                    }.min() ?? 0
                if groups.count < 2 || nearest >= 2 * largest + 40 { return (places, smallest, largest, size) }
            }
            size = (size.width * 1.1, size.height * 1.1)
        }
    }

    private typealias Label = (lines: [String], inside: String, count: String)

    private static let nameSize = 13.0
    private static let countSize = 9.5

    private func label(_ group: Group, _ fitting: TextFitting) -> Label {
        let words = group.words[task.language]
        let letter = group.letter.isEmpty ? "" : group.letter + " · "
        let name = letter + words.prefix(1).uppercased() + words.dropFirst()
        let inside = Bilingual("inside \(grouped(group.inside))", "ภายใน \(grouped(group.inside))")
        let count = Bilingual(
            counted(group.count, "organization", "organizations"), "\(grouped(group.count)) องค์กร")
        return (
            fitting.lines(name, width: 92, size: Self.nameSize, isBold: true, limit: 2), inside[task.language],
            count[task.language]
        )
    }

    /// The radius of a circle that holds the words.
    private func radius(_ label: Label, _ fitting: TextFitting) -> Double {
        let width =
            (label.lines.map { fitting.width($0, Self.nameSize, isBold: true) }
            + [label.inside, label.count].map { fitting.width($0, Self.countSize) }).max() ?? 0
        let height = Canvas.height(label.lines.count, Self.nameSize) + Canvas.height(2, Self.countSize)
        return (width * width + height * height).squareRoot() / 2 + 2
    }

    private func circle(_ group: Group, _ radius: Double) -> Drawing.Node {
        let inside = Bilingual(
            counted(group.inside, "tie inside", "ties inside"), "ความร่วมมือภายใน \(grouped(group.inside)) รายการ")
        return Drawing.Node(
            key: "group-" + (group.key.isEmpty ? "none" : group.key), label: [],
            tooltip: "\(group.words[task.language]): \(inside[task.language])", classes: ["group", group.className],
            shape: .circle, fill: group.color, ink: group.color.readableInk, rim: group.rim, rimWidth: 1.4,
            width: 2 * radius, height: 2 * radius)
    }

    private func write(_ label: Label, _ group: Group, at place: Drawing.Point, on canvas: inout Canvas) {
        let nameHeight = Canvas.height(label.lines.count, Self.nameSize)
        let top = place.y - (nameHeight + Canvas.height(2, Self.countSize)) / 2
        let key = group.key.isEmpty ? "none" : group.key
        canvas.write(
            label.lines, key: "name-\(key)", x: place.x, y: top + nameHeight / 2, size: Self.nameSize, isBold: true,
            ink: group.color.readableInk, on: group.color)
        canvas.write(
            [label.inside, label.count], key: "inside-\(key)", x: place.x,
            y: top + nameHeight + Canvas.height(2, Self.countSize) / 2, size: Self.countSize,
            ink: group.color.readableInk, on: group.color)
    }

    // MARK: Lines

    private func drawLines(_ places: [Drawing.Point], _ radii: [Double], on canvas: inout Canvas) {
        let most = Double(between.values.max() ?? 1)
        var discs: [(middle: Drawing.Point, radius: Double)] = zip(places, radii).map { ($0, $1) }
        for (pair, count) in between.sorted(by: { ($0.key[0], $0.key[1]) < ($1.key[0], $1.key[1]) }) {
            let (one, other) = (places[pair[0]], places[pair[1]])
            let words = Bilingual(
                "\(groups[pair[0]].words.en) – \(groups[pair[1]].words.en): \(counted(count, "tie", "ties"))",
                "\(groups[pair[0]].words.th) – \(groups[pair[1]].words.th): ความร่วมมือ \(grouped(count)) รายการ")
            let key = [pair[0], pair[1]].map { groups[$0].key.isEmpty ? "none" : groups[$0].key }.joined(
                separator: "--")
            canvas.add(
                Drawing.Edge(
                    tail: pair[0], head: pair[1], key: key, tooltip: words[task.language], classes: ["between"],
                    color: theme.name == .dark ? theme.paleLine : theme.line.mixed(with: theme.background, by: 0.3),
                    width: 1 + 13 * Double(count) / most),
                course: straightCourse(one, other))
            let size = 11.5
            let radius = max(canvas.fitting.width(grouped(count), size, isBold: true) / 2 + 5, 11)
            // The middle, unless another number is there already.
            func at(_ share: Double) -> Drawing.Point {
                Drawing.Point(x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share)
            }
            let free = [0.5, 0.44, 0.56, 0.38, 0.62, 0.33, 0.67, 0.28, 0.72].map(at).first { place in
                discs.allSatisfy { disc in
                    let (dx, dy) = (disc.middle.x - place.x, disc.middle.y - place.y)
                    let apart = disc.radius + radius + 2
                    return dx * dx + dy * dy > apart * apart
                }
            }
            let middle = free ?? at(0.5)
            discs.append((middle, radius))
            canvas.place(
                Drawing.Node(
                    key: "count-" + key, label: [grouped(count)], tooltip: words[task.language], classes: ["count"],
                    shape: .circle, fill: theme.background, ink: theme.ink, rim: theme.muted, rimWidth: 1,
                    fontSize: size,
                    isBold: true, width: 2 * radius, height: 2 * radius),
                x: middle.x, y: middle.y)
        }
    }

    // MARK: Words

    private var total: Int { groups.reduce(0) { $0 + $1.inside } + between.values.reduce(0, +) }

    private func heading() -> Drawing.Heading {
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
                text: Bilingual("the larger, the more ties inside", "วงยิ่งใหญ่ ความร่วมมือภายในยิ่งมาก")[task.language]),
        ]
        let title =
            isSectors
            ? Bilingual("Between the sectors: \(task.subject.name)", "ความร่วมมือระหว่างภาคส่วน: \(task.subject.name)")
            : Bilingual("Between the regions: \(task.subject.name)", "ความร่วมมือระหว่างภูมิภาค: \(task.subject.name)")
        return task.heading(title, parts, legend: [items])
    }

    /// Which pairs have no tie: what is missing is never seen in a picture.
    private var empty: Bilingual? {
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
            pairs.count > 4 ? Bilingual(" and \(pairs.count - 4) more pairs", " และอีก \(pairs.count - 4) คู่") : nil
        return Bilingual("no tie: \(shown.en)\(more?.en ?? "")", "ไม่มีความร่วมมือ: \(shown.th)\(more?.th ?? "")")
    }

    private var summary: String {
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
