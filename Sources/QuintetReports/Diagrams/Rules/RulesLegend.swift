import Graphviz
import Quintet

// The legend, made of the rules: exactly what is in the picture, and how many.

extension Appearance {
    /// The rows of the legend.
    ///
    /// - Parameters:
    ///   - showsSize: whether the picture's sizes follow the rule.
    ///   - boxed: whether organizations are boxes with words, whose shape may be a common one.
    ///   - scale: by how much lines are thinner than the rule says.
    func legend(showsSize: Bool, boxed: Bool, scale: Double = 1) -> [[Drawing.LegendItem]] {
        var rows = [colorRow(boxed: boxed), shapeRow()]
        rows.append((showsSize ? sizeItems : []) + widthItems(scale: scale))
        rows += lines.legend(language)
        return rows.filter { !$0.isEmpty }
    }

    private func item(_ mark: Drawing.LegendItem.Mark, _ words: Bilingual, count: Int? = nil) -> Drawing.LegendItem {
        Drawing.LegendItem(mark: mark, text: words[language] + (count.map { " (\(grouped($0)))" } ?? ""))
    }

    private func mark(_ look: NodeLook, boxed: Bool) -> Drawing.LegendItem.Mark {
        let rim = theme.usesShapes || look.rim != theme.rim ? look.rim : look.color
        return .node(shape: boxed ? labelShape(look) : look.shape, fill: look.color, rim: rim)
    }

    private func colorRow(boxed: Bool) -> [Drawing.LegendItem] {
        guard let values = rules.color else { return [] }
        var items: [Drawing.LegendItem] = []
        let shape: Drawing.Shape? = rules.shapeFollowsColor ? nil : .roundedBox
        if let numbers {
            for (place, one) in numbers.classes.enumerated() {
                let look = NodeLook(StylePalette.ramp(numbers.step(of: place), theme), .roundedBox, theme)
                items.append(item(mark(look, boxed: boxed), numbers.words(of: place), count: one.count))
            }
            let missing = organizations.count { values.number($0) == nil }
            if missing > 0 {
                let look = NodeLook(StylePalette.missing(theme), rules.shape == nil ? .box : .roundedBox, theme)
                items.append(item(mark(look.outlined(theme), boxed: boxed), values.missing, count: missing))
            }
            let method =
                numbers.areSingle
                ? Bilingual("", "")
                : rules.rules.nodes.color.classes == .quantiles
                    ? Bilingual(", about as many in each class", " แต่ละช่วงมีจำนวนใกล้เคียงกัน")
                    : Bilingual(", in equal steps", " ช่วงกว้างเท่ากัน")
            return [item(.none, values.title + method + Bilingual(same: ":"))] + items
        }
        guard let colors else { return [] }
        for (slot, words, count, code) in entries(values, colors, organizations) {
            let look = look(of: slot, code: code, shape: shape)
            items.append(
                item(
                    mark(slot == .missing && !values.isSector ? look.outlined(theme) : look, boxed: boxed), words,
                    count: count))
        }
        return (values.speaksForItself ? [] : [item(.none, values.title + Bilingual(same: ":"))]) + items
    }

    private func shapeRow() -> [Drawing.LegendItem] {
        guard let values = rules.shape, let shapes else { return [] }
        let items = entries(values, shapes, organizations).map { slot, words, count, _ in
            item(.node(shape: self.shape(of: slot), fill: theme.panel, rim: theme.muted), words, count: count)
        }
        return (values.speaksForItself ? [] : [item(.none, values.title + Bilingual(same: ":"))]) + items
    }

    /// The size of the dot that stands for a number in the legend.
    private func diameter(_ share: Double) -> Double { 4 + 10 * share }

    /// Least, middle and greatest of what sizes show.
    private var sizeItems: [Drawing.LegendItem] {
        guard let values = rules.size, case .numbers(_, let form) = values.content else { return [] }
        let numbers = organizations.compactMap { values.number($0) }.sorted()
        let title = Bilingual("Size: \(values.title.en.lowercased())", "ขนาด: \(values.title.th)")
        guard let least = numbers.first, let greatest = numbers.last, least < greatest else { return [] }
        let missing = organizations.count { values.number($0) == nil }
        var items = [item(.none, title)]
        items += key(numbers, form).map { number, words in
            item(.dot(diameter: diameter(share(ofNumber: number)), fill: theme.muted, rim: theme.muted), words)
        }
        if missing > 0 {
            items.append(
                item(.dot(diameter: diameter(0), fill: theme.muted, rim: theme.muted), values.missing, count: missing))
        }
        return items
    }

    private func widthItems(scale: Double) -> [Drawing.LegendItem] {
        guard let values = lines.width, case .numbers(let all, let form) = values.content else { return [] }
        let numbers = all.compactMap(\.self).sorted()
        let title = Bilingual("Line width: \(values.title.en.lowercased())", "ความหนาเส้น: \(values.title.th)")
        return [item(.none, title)]
            + key(numbers, form).map { number, words in
                item(
                    .line(
                        style: .solid, color: theme.muted, width: lines.width(ofNumber: number) * scale, hasArrow: false
                    ), words)
            }
    }

    /// The least, the median and the greatest of some numbers, each different one with its words.
    private func key(_ sorted: [Double], _ form: NumberForm) -> [(Double, Bilingual)] {
        guard let least = sorted.first, let greatest = sorted.last else { return [] }
        let middle = sorted[(sorted.count - 1) / 2]
        let isThree = middle > least && middle < greatest
        let decimals = form.decimals(telling: isThree ? [least, middle, greatest] : [least, greatest])
        func words(_ number: Double) -> Bilingual { form.words(number, decimals: decimals) }
        var entries = [(least, Bilingual("least ", "น้อยสุด ") + words(least))]
        if isThree { entries.append((middle, Bilingual("median ", "มัธยฐาน ") + words(middle))) }
        entries.append((greatest, Bilingual("greatest ", "มากสุด ") + words(greatest)))
        return entries
    }
}

/// What of a scale is in the picture, in the order of its looks: what it is called, how many have it.
func entries(
    _ values: KeyValues, _ scale: CategoryScale, _ positions: some Sequence<Int>
) -> [(slot: CategoryScale.Slot, words: Bilingual, count: Int, code: String?)] {
    var counts: [CategoryScale.Slot: Int] = [:]
    var others: [String?: Int] = [:]
    for position in positions {
        let code = values.category(position)
        let slot = scale.slot(of: code)
        counts[slot, default: 0] += 1
        if slot == .other { others[code, default: 0] += 1 }
    }
    // Lines from shared projects are no kind; they come behind all kinds.
    func isLast(_ code: String?) -> Bool { code == sharedProjectCode }
    var entries: [(slot: CategoryScale.Slot, words: Bilingual, count: Int, code: String?)] = []
    for (number, code) in scale.named where !isLast(code) {
        guard let count = counts[.own(number)] else { continue }
        entries.append((.own(number), code.map(values.words) ?? values.missing, count, code))
    }
    if let count = counts[.other], !(scale.own.isEmpty && others.keys.allSatisfy { $0 == nil }) {
        let codes = others.sorted { ($1.value, $0.key ?? "~") < ($0.value, $1.key ?? "~") }.map(\.key)
        let names = Bilingual.joined(codes.map { $0.map(values.words) ?? values.missing })
        // One or two are named; of more it is said how many they are.
        let words = codes.count <= 2 ? names : Bilingual("\(grouped(codes.count)) values", "\(grouped(codes.count)) ค่า")
        entries.append((.other, Bilingual("other: ", "อื่น ๆ: ") + words, count, nil))
    }
    for (number, code) in scale.named where isLast(code) {
        if let count = counts[.own(number)], let code {
            entries.append((.own(number), values.words(code), count, code))
        }
    }
    if let count = counts[.missing] { entries.append((.missing, values.missing, count, nil)) }
    return entries
}

extension NodeLook {
    /// The look in the legend of what has hardly a color: with a rim that shows.
    func outlined(_ theme: Theme) -> NodeLook {
        NodeLook(color: color, shape: shape, rim: theme.usesShapes ? rim : theme.line)
    }
}

extension LineLooks {
    /// The rows for color and style, and what an arrow means.
    func legend(_ language: InterfaceLanguage) -> [[Drawing.LegendItem]] {
        func item(_ color: Color?, _ style: Drawing.LineStyle, _ words: Bilingual) -> Drawing.LegendItem {
            Drawing.LegendItem(
                mark: .line(style: style, color: color ?? theme.muted, width: 1.8, hasArrow: false),
                text: words[language])
        }
        func title(_ values: KeyValues) -> [Drawing.LegendItem] {
            values.speaksForItself ? [] : [Drawing.LegendItem(mark: .none, text: values.title[language] + ":")]
        }
        let all = lines.lines.indices
        var colorRow: [Drawing.LegendItem] = []
        if let color, let numbers {
            colorRow =
                title(color)
                + numbers.classes.indices.map { item(self.color(ofClass: $0), .solid, numbers.words(of: $0)) }
            if all.contains(where: { color.number($0) == nil }) {
                colorRow.append(item(theme.line, .solid, color.missing))
            }
        } else if let color, let colors {
            colorRow =
                title(color)
                + entries(color, colors, all).map {
                    item(self.color(of: $0.slot), isOneKey ? style(ofCode: $0.code) : .solid, $0.words)
                }
        }
        var styleRow: [Drawing.LegendItem] = []
        if let style, let styles, !isOneKey {
            styleRow = entries(style, styles, all).filter { $0.slot != .missing }.map {
                item(nil, self.style(of: $0.slot), $0.words)
            }
            if !styleRow.isEmpty { styleRow = title(style) + styleRow }
        }
        if lines.lines.contains(where: { $0.runsForward != $0.runsBackward }) {
            let arrow = Drawing.LegendItem.Mark.line(style: .solid, color: theme.muted, width: 1.6, hasArrow: true)
            styleRow.append(
                Drawing.LegendItem(mark: arrow, text: Bilingual("one way", "ทิศทางเดียว")[language]))
        }
        return [colorRow, styleRow]
    }
}
