import Graphviz
import Quintet

/// How the lines of one picture look, by its rules.
struct LineLooks {
    let lines: TieLines
    let theme: Theme
    /// What the color shows; nil where all have one color.
    let color: KeyValues?
    let numbers: NumberClasses?
    let colors: CategoryScale?
    private let slotColors: [CategoryScale.Slot: Color]
    /// What the style shows; nil where all are solid.
    let style: KeyValues?
    let styles: CategoryScale?
    private let slotStyles: [CategoryScale.Slot: Drawing.LineStyle]
    /// Whether color and style say the same, and have one row in the legend.
    let isOneKey: Bool
    /// What the width shows; nil where all are of one width.
    let width: KeyValues?
    private let widest: Double
    /// Where a line stands among the lines.
    private let places: [[Int]: Int]

    init(
        _ subject: Subject, _ rules: StyleRules.Lines, _ lines: TieLines, _ theme: Theme
    ) throws(StyleError) {
        self.lines = lines
        self.theme = theme
        places = Dictionary(uniqueKeysWithValues: lines.lines.enumerated().map { ([$1.one, $1.other], $0) })
        func values(_ word: StyleRules.Word?, usual: LineKey?) throws(StyleError) -> KeyValues? {
            guard let word else { return usual.map { subject.lineValues($0, lines) } }
            return word.text.lowercased() == "none" ? nil : try subject.lineValues(word, lines)
        }

        let color = try values(rules.color.by, usual: nil)
        self.color = color
        var (numbers, colors): (NumberClasses?, CategoryScale?) = (nil, nil)
        var slotColors: [CategoryScale.Slot: Color] = [:]
        switch color?.content {
        case .numbers(let found, let form):
            numbers = NumberClasses(found.compactMap(\.self), by: rules.color.classes, form)
        case .categories:
            guard let color else { break }
            let scale = CategoryScale(color, preferred: color.preferred(rules.color), limit: StyleRules.colorLimit)
            let own = color.looks(of: rules.color)
            let usual = scale.own.indices.map { StylePalette.color($0, theme).visible(on: theme.background) }
            let assigned = assignedLooks(scale.own.map { $0.flatMap { own[$0] } }, usual: usual)
            for (number, look) in assigned.enumerated() { slotColors[.own(number)] = look }
            slotColors[.other] = StylePalette.other(theme).visible(on: theme.background)
            colors = scale
        case nil: break
        }
        (self.numbers, self.colors, self.slotColors) = (numbers, colors, slotColors)

        let style = try values(rules.style.by, usual: .kind)
        self.style = style
        if let style {
            if case .numbers = style.content {
                throw StyleError(
                    place: rules.style.by?.place ?? "",
                    problem: Bilingual(
                        "\(shortQuoted(rules.style.by?.text ?? "")) is a number, which line styles cannot show; use it for color or width",
                        "\(shortQuoted(rules.style.by?.text ?? "")) เป็นตัวเลข ลักษณะเส้นแสดงไม่ได้ ให้ใช้กับสีหรือความหนา"))
            }
            let scale = CategoryScale(
                byCount: style, preferred: style.preferred(rules.style), limit: StyleRules.lineStyleLimit,
                last: sharedProjectCode)
            let own = style.looks(of: rules.style)
            let usual = Drawing.LineStyle.allCases
            // The look of all others is one of the three, and so is that of shared projects.
            var looks: [Drawing.LineStyle?] = scale.own.map { $0.flatMap { own[$0] } }
            while looks.count < usual.count { looks.append(nil) }
            let assigned = assignedLooks(looks, usual: usual)
            var slots: [CategoryScale.Slot: Drawing.LineStyle] = [:]
            for (number, look) in assigned.enumerated() { slots[.own(number)] = look }
            if !scale.own.isEmpty { slots[.other] = assigned[min(max(scale.otherNumber ?? 0, 0), 2)] }
            (styles, slotStyles) = (scale, slots)
        } else {
            (styles, slotStyles) = (nil, [:])
        }

        isOneKey = colors != nil && (rules.style.by?.text ?? LineKey.kind.rawValue) == rules.color.by?.text

        let width = try values(rules.width, usual: .strength)
        if let width, case .categories = width.content {
            throw StyleError(
                place: rules.width?.place ?? "",
                problem: Bilingual(
                    "\(shortQuoted(rules.width?.text ?? "")) has words, and widths show numbers",
                    "\(shortQuoted(rules.width?.text ?? "")) เป็นคำ แต่ความหนาต้องแสดงตัวเลข"))
        }
        let found = lines.lines.indices.compactMap { width?.number($0) }
        widest = max(found.max() ?? 1, 1e-300)
        self.width = found.contains { $0 < found[0] || $0 > found[0] } ? width : nil
    }

    private func place(of line: TieLines.Line) -> Int { places[[line.one, line.other]] ?? 0 }

    /// The color of a line that has one by a rule.
    func color(of line: TieLines.Line) -> Color? {
        guard let color else { return nil }
        let place = place(of: line)
        if let numbers {
            return color.number(place).flatMap { numbers.place(of: $0) }.map { self.color(ofClass: $0) } ?? missingColor
        }
        return self.color(of: colors?.slot(of: color.category(place)) ?? .missing)
    }

    func color(ofClass place: Int) -> Color {
        let ramp = StylePalette.lineRamp(theme)
        return ramp[min(max(numbers?.step(of: place) ?? 0, 0), ramp.count - 1)]
    }

    func color(of slot: CategoryScale.Slot) -> Color { slotColors[slot] ?? missingColor }

    /// What is not recorded.
    private var missingColor: Color { theme.line }

    func style(of line: TieLines.Line) -> Drawing.LineStyle {
        guard let style, let styles else { return .solid }
        return self.style(of: styles.slot(of: style.category(place(of: line))))
    }

    /// The style of a value; nil is the look of all others.
    func style(ofCode code: String?) -> Drawing.LineStyle { style(of: styles?.slot(of: code) ?? .other) }

    func style(of slot: CategoryScale.Slot) -> Drawing.LineStyle { slotStyles[slot] ?? .solid }

    /// From a hairline to three and a half points, by the share of the greatest number.
    func width(of line: TieLines.Line, scale: Double = 1) -> Double {
        guard let width else { return 1.2 * scale }
        return width.number(place(of: line)).map { self.width(ofNumber: $0) * scale } ?? 0.7 * scale
    }

    func width(ofNumber number: Double) -> Double { 0.7 + 2.8 * max(number / widest, 0).squareRoot() }
}

extension StylePalette {
    /// The ramp of lines, which are too thin for the palest colors.
    static func lineRamp(_ theme: Theme) -> [Color] {
        theme.name == .dark ? darkRamp : [0xB9D3A0, 0x7FBF9F, 0x4A9DB3, 0x2A6DA3, 0x1F3F85].map { Color($0) }
    }
}
