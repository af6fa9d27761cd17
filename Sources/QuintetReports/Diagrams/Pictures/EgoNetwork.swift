import Graphviz
import Quintet

extension Picture {
    static let ego = Picture(
        "ego", Bilingual("one organization and those round it", "องค์กรหนึ่งและผู้ที่อยู่รอบข้าง"),
        accepts: [.focus, .within, .top, .size, .engine, .rules]
    ) { task in
        guard task.options.focus != nil else {
            throw PictureError.needs(
                Bilingual("say whose network: --focus ORGANIZATION", "ระบุองค์กร: --focus ORGANIZATION"))
        }
        return try task.ringed(try task.subject.partnerMap(task.options))
    }
}

extension Subject {
    /// One organization in the middle, its partners round it, and with two steps their partners outside.
    func egoNetwork(_ options: PictureOptions) throws -> Drawing {
        guard let focus = options.focus, let root = network.position(of: focus.id) else {
            preconditionFailure("the organization in the middle exists")
        }
        let rules = try ResolvedRules(self, options.rules)
        let selection = PictureSelection(self, options, rules)
        // Partners of one sector stand side by side.
        let ordered = selection.organizations.sorted { one, other in
            let ranks = (rank(one, root), rank(other, root))
            return ranks.0 == ranks.1 ? one < other : ranks.0 < ranks.1
        }
        let lines = try TieLines(self, among: ordered).keeping(options.rules.lines.only, self)
        let look = try Appearance(self, rules, organizations: selection.organizations, lines: lines, options)
        let place = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1, $0) })
        let nodes = ordered.map { node($0, distance: selection.distance[$0] ?? 0, look) }
        let edges = lines.lines.map { line -> Drawing.Edge in
            let isDirect = line.one == root || line.other == root
            let (tail, head) = line.runsForward ? (line.one, line.other) : (line.other, line.one)
            return Drawing.Edge(
                tail: place[tail] ?? 0, head: place[head] ?? 0, key: key(tail) + "--" + key(head),
                tooltip: description(of: line, options.language), classes: classes(of: line),
                color: look.lines.color(of: line)?.withAlpha(isDirect ? 0xFF : 0x80)
                    ?? (isDirect ? options.theme.strongLine : options.theme.paleLine.withAlpha(0xB0)),
                width: isDirect ? look.lines.width(of: line) : 0.8, style: look.lines.style(of: line),
                hasArrow: line.runsForward != line.runsBackward, weight: isDirect ? 5 : 1)
        }
        let name = network.organization(at: root).words
        let title = Bilingual("The network of \(name.en)", "เครือข่ายของ\(name.th)")
        let rings = (1...max(focus.steps, 1)).map { step in selection.distance.values.count { $0 == step } }
        var heading = heading(
            options, selection, look, title: title, legend: look.legend(showsSize: false, boxed: true))
        let counts = Bilingual(
            "\(counted(rings[0], "direct partner", "direct partners"))"
                + (rings.count > 1 ? ", \(grouped(rings[1])) two steps away" : ""),
            "พันธมิตรโดยตรง \(grouped(rings[0])) องค์กร" + (rings.count > 1 ? " ห่างสองช่วง \(grouped(rings[1])) องค์กร" : "")
        )
        heading.subtitle = counts[options.language] + " · " + heading.subtitle
        return Drawing(
            name: self.name, heading: heading, summary: egoSummary(root: root, selection, lines, options.language),
            nodes: nodes, edges: edges, engine: options.engine ?? .twopi, lines: .straight,
            page: options.page ?? Self.page(for: ordered.count), root: place[root],
            rankSeparation: ordered.count > 40 ? 130 : 115
        ).themed(options.theme)
    }

    private func rank(_ position: Int, _ root: Int) -> Int {
        position == root ? -1 : graph.sectors[position]?.position ?? Sector.allCases.count
    }

    private func node(_ position: Int, distance: Int, _ look: Appearance) -> Drawing.Node {
        let (theme, style) = (look.theme, look.look(of: position))
        let isPale = distance > 1
        let fill = isPale ? theme.pale(style.color, by: 0.78) : style.color
        let isRoot = distance == 0
        // The one in the middle is named even where the others are not.
        let text =
            look.text(of: position, self) ?? (isRoot ? network.organization(at: position).words[look.language] : nil)
        return Drawing.Node(
            key: key(position), label: text.map { labelLines($0, width: isRoot ? 14 : 18) } ?? [],
            tooltip: description(of: position, look.language),
            classes: [SectorStyle.className(graph.sectors[position])] + (isRoot ? ["focus"] : []),
            shape: isRoot ? .doubleCircle : look.labelShape(style), fill: fill, ink: fill.readableInk,
            rim: (isPale || isRoot) && theme.name != .print && style.rim == theme.rim ? style.color : style.rim,
            rimWidth: isRoot ? 1.6 : 1.2,
            fontSize: isRoot ? 17 : isPale ? 9.5 : 12.5, isBold: isRoot, width: isRoot ? 120 : 30,
            height: isRoot ? 120 : 20)
    }
}
