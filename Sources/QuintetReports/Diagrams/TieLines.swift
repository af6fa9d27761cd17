import Graphviz
import Quintet

/// The lines of a picture: one for each pair of partners, however many ties they have.
struct TieLines {
    struct Line {
        let one: Int
        let other: Int
        /// The strengths of all their ties together.
        var strength: Double
        /// The kind of the strongest tie; nil where it has none or comes from shared projects.
        var kind: String?
        var strongest: Double
        var isShared: Bool
        var runsForward: Bool
        var runsBackward: Bool
        var count: Int
    }

    let lines: [Line]
    /// The kinds that have a line style of their own, the commonest first, nil for ties without one; the rest share the
    /// last style. Empty where no tie has a kind.
    let styledKinds: [String?]
    /// Whether lines of shared projects are drawn beside recorded ones.
    let mixesShared: Bool
    /// Whether the width of a line says anything.
    let differInStrength: Bool
    private let strongest: Double

    /// Lines between the chosen organizations, ordered by position.
    ///
    /// - Parameter backbone: only pairs whose tie stands out at this significance; nil for all.
    init(_ subject: Subject, among organizations: [Int], backbone: Double? = nil) {
        let isChosen = Set(organizations)
        let standingOut = backbone.map { significance in
            Set(
                subject.graph.backbone(significance: significance).map {
                    [min($0.source, $0.target), max($0.source, $0.target)]
                })
        }
        var lines: [[Int]: Line] = [:]
        for position in 0..<subject.ties.count {
            let tie = subject.ties[position]
            guard tie.source != tie.target, isChosen.contains(tie.source), isChosen.contains(tie.target) else {
                continue
            }
            let (one, other) = (min(tie.source, tie.target), max(tie.source, tie.target))
            guard standingOut?.contains([one, other]) ?? true else { continue }
            let isDirected = tie.isDirected && subject.graph.isDirected
            let kind = tie.record.flatMap { subject.network.word(subject.network.tieColumns.kinds[$0]) }
            var line =
                lines[[one, other]]
                ?? Line(
                    one: one, other: other, strength: 0, kind: nil, strongest: 0, isShared: tie.record == nil,
                    runsForward: false, runsBackward: false, count: 0)
            line.strength += tie.weight
            line.count += 1
            if tie.record != nil { line.isShared = false }
            if tie.weight > line.strongest, tie.record != nil || line.isShared {
                line.strongest = tie.weight
                line.kind = kind
            }
            if !isDirected || tie.source == one { line.runsForward = true }
            if !isDirected || tie.source == other { line.runsBackward = true }
            lines[[one, other]] = line
        }
        self.lines = lines.values.sorted { ($0.one, $0.other) < ($1.one, $1.other) }
        mixesShared = self.lines.contains(where: \.isShared) && self.lines.contains { !$0.isShared }
        var counts: [String?: Int] = [:]
        for line in self.lines where !line.isShared { counts[line.kind, default: 0] += 1 }
        let isAnyNamed = counts.keys.contains { $0 != nil }
        let byCount = counts.sorted { ($1.value, $0.key ?? "~") < ($0.value, $1.key ?? "~") }.map(\.key)
        // Three styles can be told apart, and shared projects take one; with more kinds the last is for all the others
        // together.
        kindStyles = mixesShared ? [.solid, .dashed] : [.solid, .dashed, .dotted]
        hasOtherKinds = isAnyNamed && byCount.count > kindStyles.count
        styledKinds = isAnyNamed ? Array(byCount.prefix(hasOtherKinds ? kindStyles.count - 1 : kindStyles.count)) : []
        let strongest = self.lines.map(\.strength).max() ?? 1
        differInStrength = self.lines.contains { $0.strength < strongest }
        self.strongest = strongest
    }

    /// The styles there are for kinds.
    private let kindStyles: [Drawing.LineStyle]
    /// Whether the last of them stands for several kinds.
    let hasOtherKinds: Bool

    func style(of line: Line) -> Drawing.LineStyle {
        if mixesShared, line.isShared { return .dotted }
        if line.isShared || styledKinds.isEmpty { return .solid }
        return kindStyles[styledKinds.firstIndex(of: line.kind) ?? kindStyles.count - 1]
    }

    /// From a hairline to three and a half points, by the share of the strongest line's strength.
    func width(of line: Line, scale: Double = 1) -> Double {
        differInStrength ? (0.7 + 2.8 * (line.strength / strongest).squareRoot()) * scale : 1.2 * scale
    }

    /// The legend entries for the line styles.
    func legend(_ network: Network, _ language: InterfaceLanguage, _ theme: Theme) -> [Drawing.LegendItem] {
        func item(_ style: Drawing.LineStyle, _ text: String) -> Drawing.LegendItem {
            Drawing.LegendItem(
                mark: .line(style: style, color: theme.muted, width: 1.6, hasArrow: false), text: text)
        }
        var items = zip(styledKinds, kindStyles).map { kind, style in
            let words = kind.map { network.vocabularies[.kind].words(for: $0) }
            return item(style, (words ?? Bilingual("kind not given", "ไม่ระบุประเภท"))[language])
        }
        if hasOtherKinds {
            items.append(item(kindStyles[kindStyles.count - 1], Bilingual("other kinds", "ประเภทอื่น")[language]))
        }
        if mixesShared { items.append(item(.dotted, Term.sharedProject.words[language])) }
        if lines.contains(where: { $0.runsForward != $0.runsBackward }) {
            let arrow = Drawing.LegendItem.Mark.line(style: .solid, color: theme.muted, width: 1.6, hasArrow: true)
            items.append(Drawing.LegendItem(mark: arrow, text: Bilingual("one way", "ทิศทางเดียว")[language]))
        }
        return items
    }
}
