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
        /// Where the strongest recorded tie stands in the network; nil where there is none.
        var record: Int?
        var strongest: Double
        var isShared: Bool
        var runsForward: Bool
        var runsBackward: Bool
        var count: Int
    }

    let lines: [Line]
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
                    one: one, other: other, strength: 0, kind: nil, record: nil, strongest: 0,
                    isShared: tie.record == nil, runsForward: false, runsBackward: false, count: 0)
            line.strength += tie.weight
            line.count += 1
            if tie.record != nil { line.isShared = false }
            if tie.weight > line.strongest, tie.record != nil || line.isShared {
                line.record = tie.record
                line.strongest = tie.weight
                line.kind = kind
            }
            if !isDirected || tie.source == one { line.runsForward = true }
            if !isDirected || tie.source == other { line.runsBackward = true }
            lines[[one, other]] = line
        }
        self.init(lines.values.sorted { ($0.one, $0.other) < ($1.one, $1.other) })
    }

    private init(_ lines: [Line]) {
        self.lines = lines
        let strongest = lines.map(\.strength).max() ?? 1
        differInStrength = lines.contains { $0.strength < strongest }
        self.strongest = strongest
    }

    /// Only those of which all conditions hold.
    func keeping(_ conditions: [StyleRules.Word], _ subject: Subject) throws(StyleError) -> TieLines {
        var isKept = [Bool](repeating: true, count: lines.count)
        for word in conditions {
            let condition = try Condition(word)
            let values = try subject.lineValues(condition.key, self)
            for (place, holds) in try condition.holds(for: values).enumerated() where !holds { isKept[place] = false }
        }
        return TieLines(zip(lines, isKept).filter(\.1).map(\.0))
    }

    /// From a hairline to three and a half points, by the share of the strongest line's strength.
    func width(of line: Line, scale: Double = 1) -> Double {
        differInStrength ? (0.7 + 2.8 * (line.strength / strongest).squareRoot()) * scale : 1.2 * scale
    }
}
