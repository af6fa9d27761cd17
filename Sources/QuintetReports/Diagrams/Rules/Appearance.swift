import Graphviz
import Quintet

/// How the organizations and lines of one picture look, by its rules; the legend is made of the same values.
struct Appearance {
    let rules: ResolvedRules
    let theme: Theme
    let language: InterfaceLanguage
    /// The organizations drawn, by position.
    let organizations: [Int]
    let lines: LineLooks

    /// What the color shows, in classes or in slots.
    let numbers: NumberClasses?
    let colors: CategoryScale?
    private let slotColors: [CategoryScale.Slot: Color]
    let shapes: CategoryScale?
    private let slotShapes: [CategoryScale.Slot: Drawing.Shape]
    /// The least and the greatest number that sizes show among those drawn.
    let sizes: ClosedRange<Double>?

    /// - Throws: ``StyleError`` where a rule for lines does not fit the ties.
    init(
        _ subject: Subject, _ rules: ResolvedRules, organizations: [Int], lines: TieLines, _ options: PictureOptions
    ) throws(StyleError) {
        self.rules = rules
        (theme, language) = (options.theme, options.language)
        self.organizations = organizations
        self.lines = try LineLooks(subject, rules.rules.lines, lines, options.theme)

        var (numbers, colors): (NumberClasses?, CategoryScale?) = (nil, nil)
        let colorRule = rules.rules.nodes.color
        if let values = rules.color {
            switch values.content {
            case .numbers(_, let form):
                guard colorRule.values.isEmpty, colorRule.order.isEmpty else {
                    throw StyleError(
                        place: colorRule.values.first?.value.place ?? colorRule.order[0].place,
                        problem: Bilingual(
                            "numbers have classes, not colors of their own; leave out \"values\" and \"order\"",
                            "ตัวเลขแบ่งเป็นช่วง ไม่มีสีเฉพาะค่า โปรดลบ \"values\" และ \"order\""))
                }
                numbers = NumberClasses(organizations.compactMap { values.number($0) }, by: colorRule.classes, form)
            case .categories:
                colors = CategoryScale(
                    values, preferred: values.preferred(colorRule), limit: StyleRules.colorLimit)
            }
        }
        (self.numbers, self.colors) = (numbers, colors)
        slotColors = Self.colors(colors, rules.color, colorRule, options.theme)
        (shapes, slotShapes) = Self.shapes(rules)
        let drawn = organizations.compactMap { rules.size?.number($0) }
        sizes = drawn.min().flatMap { least in drawn.max().map { least...$0 } }
    }

    // MARK: Organizations

    /// How an organization looks.
    func look(of position: Int) -> NodeLook {
        guard let values = rules.color else {
            let plain = NodeLook(.sectorless)
            return NodeLook(color: plain.color, shape: shape(of: position, beside: .roundedBox), rim: plain.rim)
        }
        if let numbers {
            let number = values.number(position)
            let color =
                number.flatMap { numbers.place(of: $0) }.map { StylePalette.ramp(numbers.step(of: $0), theme) }
                ?? StylePalette.missing(theme)
            return NodeLook(color, shape(of: position, beside: number == nil ? .box : .roundedBox), theme)
        }
        return look(
            of: colors?.slot(of: values.category(position)) ?? .missing, code: values.category(position),
            shape: rules.shape == nil ? nil : shape(of: position, beside: .box))
    }

    /// How a value looks, with the shape that goes with its color or another.
    func look(of slot: CategoryScale.Slot, code: String?, shape: Drawing.Shape?) -> NodeLook {
        if let values = rules.color, values.isSector {
            var look = NodeLook(SectorStyle(code.flatMap(Sector.init(rawValue:)), theme))
            if let own = slotColors[slot] { look.color = own }
            look.shape = shape ?? (rules.shapeFollowsColor ? look.shape : .roundedBox)
            return look
        }
        var paired = Drawing.Shape.box
        if case .own(let number) = slot { paired = StylePalette.shapes[number % StylePalette.shapes.count] }
        if !rules.shapeFollowsColor { paired = .roundedBox }
        return NodeLook(slotColors[slot] ?? StylePalette.missing(theme), shape ?? paired, theme)
    }

    private func shape(of position: Int, beside usual: Drawing.Shape) -> Drawing.Shape {
        guard let values = rules.shape, let shapes else { return usual }
        return slotShapes[shapes.slot(of: values.category(position))] ?? usual
    }

    /// The shape of what a value of the shape's rule looks like.
    func shape(of slot: CategoryScale.Slot) -> Drawing.Shape { slotShapes[slot] ?? .box }

    /// The shape of a box with words in it: its own where it is asked for, or the color may be lost.
    func labelShape(_ look: NodeLook) -> Drawing.Shape {
        rules.shape != nil || rules.rules.nodes.shape.by != nil ? look.shape : look.labelShape(theme)
    }

    /// The size of an organization from 0 to 1, so that areas compare as the numbers do; 0 where it has none.
    func share(of position: Int) -> Double {
        guard rules.size != nil else { return 0.25 }
        return rules.size?.number(position).map(share(ofNumber:)) ?? 0
    }

    /// The size of a number.
    func share(ofNumber number: Double) -> Double {
        guard let sizes else { return 0 }
        // From nothing, or the least where there is less than nothing.
        let base = min(sizes.lowerBound, 0)
        let room = max(sizes.upperBound / 2 - base / 2, 1e-12)
        return min(max((number / 2 - base / 2) / room, 0), 1).squareRoot()
    }

    /// The words on an organization; nil for none.
    func text(of position: Int, _ subject: Subject) -> String? { rules.text(position, subject, language) }

    // MARK: Making the looks

    private static func colors(
        _ scale: CategoryScale?, _ values: KeyValues?, _ rule: StyleRules.Rule<Color>, _ theme: Theme
    ) -> [CategoryScale.Slot: Color] {
        guard let scale, let values else { return [:] }
        let own = values.looks(of: rule)
        let usual = scale.own.indices.map { number -> Color in
            if values.isSector { return SectorStyle(scale.own[number].flatMap(Sector.init(rawValue:)), theme).color }
            return StylePalette.color(number, theme)
        }
        var colors: [CategoryScale.Slot: Color] = [
            .other: StylePalette.other(theme), .missing: StylePalette.missing(theme),
        ]
        let assigned = assignedLooks(scale.own.map { $0.flatMap { own[$0] } }, usual: usual)
        for (number, color) in assigned.enumerated() { colors[.own(number)] = color }
        return colors
    }

    private static func shapes(_ rules: ResolvedRules) -> (CategoryScale?, [CategoryScale.Slot: Drawing.Shape]) {
        guard let values = rules.shape else { return (nil, [:]) }
        let rule = rules.rules.nodes.shape
        let own = values.looks(of: rule)
        var usual: [Drawing.Shape] = [.box, .ellipse, .hexagon, .octagon, .roundedBox]
        var shapes: [CategoryScale.Slot: Drawing.Shape] = [:]
        var limit = StyleRules.shapeLimit
        if values.isSector {
            usual = Sector.allCases.map { SectorStyle($0).shape }
            shapes[.missing] = .diamond
        } else {
            let codes = (0..<values.count).map { values.category($0) }
            let count = Set(values.vocabulary).union(codes.compactMap(\.self)).count
            if codes.contains(nil) {
                limit -= 1
                shapes[.missing] = usual[limit]
            }
            if count > limit {
                limit -= 1
                shapes[.other] = usual[limit]
            }
        }
        let scale = CategoryScale(values, preferred: values.preferred(rule), limit: limit)
        let assigned = assignedLooks(
            scale.own.map { $0.flatMap { own[$0] } }, usual: Array(usual.prefix(max(limit, scale.own.count))))
        for (number, shape) in assigned.enumerated() { shapes[.own(number)] = shape }
        return (scale, shapes)
    }
}

/// For each value its own look, or else the usual one of its number; one that is taken gives way to one that is free.
func assignedLooks<Look: Hashable>(_ own: [Look?], usual: [Look]) -> [Look] {
    var taken = Set(own.compactMap(\.self))
    for (number, look) in own.enumerated() where look == nil && number < usual.count { taken.insert(usual[number]) }
    let isOwn = Set(own.compactMap(\.self))
    return own.enumerated().map { number, look in
        if let look { return look }
        let wanted = usual[min(number, usual.count - 1)]
        guard isOwn.contains(wanted), let free = usual.first(where: { !taken.contains($0) }) else { return wanted }
        taken.insert(free)
        return free
    }
}

extension KeyValues {
    /// The values that a rule names: in its order, then those with looks of their own.
    func preferred<Look>(_ rule: StyleRules.Rule<Look>) -> [String] {
        let listed = codes(of: rule.order)
        let isListed = Set(listed)
        return listed + codes(of: rule.values.map(\.value)).filter { !isListed.contains($0) }
    }
}
