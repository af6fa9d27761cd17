import Graphviz
import Quintet

extension Picture {
    static let map = Picture(
        "map", Bilingual("the partner map: every organization and its ties", "แผนที่พันธมิตร: ทุกองค์กรและความร่วมมือ"),
        accepts: [.top, .size, .engine, .keeping, .backbone, .rules]
    ) { task in
        var options = task.options
        options.focus = nil
        return try task.placed(try task.subject.partnerMap(options))
    }
}

extension Subject {
    /// The partner map: every organization in the color and shape of its sector, as large as it matters, with a line to
    /// each partner; or as the rules among the options say.
    ///
    /// With more organizations than the page has room for labels only the largest have one; the others are small marks.
    ///
    /// - Throws: ``StyleError`` where a rule does not fit the network; ``PictureError`` where the rules hide everyone; what
    ///   the measures of the rules throw.
    public func partnerMap(_ options: PictureOptions = PictureOptions()) throws -> Drawing {
        if options.focus != nil { return try egoNetwork(options) }
        let rules = try ResolvedRules(self, options.rules)
        let selection = PictureSelection(self, options, rules)
        let lines = try TieLines(self, among: selection.organizations, backbone: options.backbone)
            .keeping(options.rules.lines.only, self)
        let look = try Appearance(self, rules, organizations: selection.organizations, lines: lines, options)
        let place = Dictionary(uniqueKeysWithValues: selection.organizations.enumerated().map { ($1, $0) })
        let page = options.page ?? Self.page(for: selection.organizations.count)
        let labelLimit = options.page.map(Self.labelLimit) ?? Self.largestLabelled
        let labelled = labelled(selection, rules.ranking, limit: rules.label == .nothing ? 0 : labelLimit)
        let isCrowded = selection.organizations.count > labelLimit

        let nodes = selection.organizations.map { position in
            labelled.contains(position) ? labelledNode(position, look) : mark(position, look)
        }
        let edges = lines.lines.map { line -> Drawing.Edge in
            let isBackward = !line.runsForward
            let (tail, head) = isBackward ? (line.other, line.one) : (line.one, line.other)
            let closeness = min(line.strength, 5)
            return Drawing.Edge(
                tail: place[tail] ?? 0, head: place[head] ?? 0, key: key(tail) + "--" + key(head),
                tooltip: description(of: line, options.language), classes: classes(of: line),
                color: (look.lines.color(of: line) ?? options.theme.line).withAlpha(isCrowded ? 0x70 : 0xC8),
                width: look.lines.width(of: line, scale: isCrowded ? 0.5 : 1), style: look.lines.style(of: line),
                hasArrow: line.runsForward != line.runsBackward, weight: closeness, length: 96 - 7 * closeness)
        }
        let title = Bilingual("Partner network: \(name)", "แผนที่เครือข่ายพันธมิตร: \(name)")
        var heading = heading(
            options, selection, look, title: title,
            legend: look.legend(showsSize: true, boxed: false, scale: isCrowded ? 0.5 : 1))
        if let remark = backboneRemark(options, selection, lines) {
            heading.subtitle += " · " + remark[options.language]
        }
        if isCrowded, !labelled.isEmpty {
            let named = Bilingual("the \(labelled.count) largest are named", "ระบุชื่อ \(labelled.count) องค์กรที่ใหญ่ที่สุด")
            heading.subtitle += " · " + named[options.language]
        }
        return Drawing(
            name: name, heading: heading, summary: mapSummary(selection, lines, options.language), nodes: nodes,
            edges: edges,
            engine: options.engine ?? (selection.organizations.count > 400 ? .sfdp : .neato),
            lines: isCrowded ? .straight : .curved, page: page
        ).themed(options.theme)
    }

    /// Without a page, the most organizations that all have labels.
    static let largestLabelled = 160

    /// The page where none is asked for: of the shape of A4 on its side, and as large as the labels need to be read.
    static func page(for count: Int) -> Drawing.Page {
        let needed = Double(min(max(count, 50), largestLabelled)) * 60 * 30 * 5
        let height = (needed / 1.4142).squareRoot().rounded()
        return Drawing.Page(width: (height * 1.4142).rounded(), height: height)
    }

    /// Above so many organizations labels cannot be read any more: at the size a page leaves them.
    static func labelLimit(_ page: Drawing.Page) -> Int {
        // A label of two lines that is read without a magnifying glass takes 60 by 30 points, and a map needs as much room
        // again four times over between its labels.
        return Int(page.width * page.height / (60 * 30 * 4))
    }

    private func labelled(_ selection: PictureSelection, _ sizes: Scores, limit: Int) -> Set<Int> {
        guard limit > 0 else { return [] }
        guard selection.organizations.count > limit else { return Set(selection.organizations) }
        let isDrawn = Set(selection.organizations)
        return Set(sizes.ranked().lazy.map(\.position).filter { isDrawn.contains($0) }.prefix(min(40, limit)))
    }

    private func labelledNode(_ position: Int, _ look: Appearance) -> Drawing.Node {
        guard let text = look.text(of: position, self) else { return mark(position, look) }
        let (style, share) = (look.look(of: position), look.share(of: position))
        return Drawing.Node(
            key: key(position), label: labelLines(text, width: 17), tooltip: description(of: position, look.language),
            classes: [SectorStyle.className(graph.sectors[position])], shape: style.shape, fill: style.color,
            ink: style.ink, rim: style.rim, rimWidth: 1.2,
            fontSize: 9.5 + 6.5 * share, isBold: share > 0.85, width: 26 + 30 * share, height: 20 + 22 * share)
    }

    private func mark(_ position: Int, _ look: Appearance) -> Drawing.Node {
        let style = look.look(of: position)
        let side = 7 + 9 * look.share(of: position)
        return Drawing.Node(
            key: key(position), label: [], tooltip: description(of: position, look.language),
            classes: [SectorStyle.className(graph.sectors[position])], shape: style.shape, fill: style.color,
            rim: style.rim, rimWidth: 0.6, fontSize: 6, width: side, height: side,
            hasFixedSize: true)
    }

    func style(of position: Int, _ theme: Theme) -> SectorStyle {
        let sector = graph.sectors[position]
        return !knowsSectors ? .sectorless : SectorStyle(sector, theme)
    }

    func key(_ position: Int) -> String { network.organizationID(at: position).text }

    func classes(of line: TieLines.Line) -> [String] {
        line.isShared ? ["shared"] : line.kind.map { ["kind-" + $0] } ?? []
    }

    func description(of line: TieLines.Line, _ language: InterfaceLanguage) -> String {
        let (one, other) = (
            network.organization(at: line.one).words[language], network.organization(at: line.other).words[language]
        )
        let ties = Bilingual(counted(line.count, "tie", "ties"), "ความร่วมมือ \(grouped(line.count)) รายการ")
        let strength = Bilingual("strength \(shortNumber(line.strength))", "ความเข้มแข็ง \(shortNumber(line.strength))")
        return "\(one) – \(other): \(ties[language]), \(strength[language])"
    }
}

extension Drawing {
    /// The drawing on the ground and in the inks of a theme.
    func themed(_ theme: Theme) -> Drawing {
        var drawing = self
        (drawing.background, drawing.ink, drawing.mutedInk) = (theme.background, theme.ink, theme.muted)
        return drawing
    }
}
