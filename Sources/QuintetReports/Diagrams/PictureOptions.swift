import Graphviz
import Quintet

/// What may be chosen about a picture.
public struct PictureOptions: Sendable {
    public var language = InterfaceLanguage.en
    /// What colors, shapes, sizes, labels and lines say.
    public var rules = StyleRules()
    /// The measure that the size of a node shows; nil for the number of partners.
    public var size: Measure? {
        get { rules.nodes.size.flatMap { Measure.named($0.text) } }
        set { rules.nodes.size = newValue.map { StyleRules.Word($0.id, at: "--size") } }
    }
    /// The organization in the middle, with those within so many steps.
    public var focus: (id: Organization.ID, steps: Int)?
    /// Only the organizations with the greatest size.
    public var top: Int?
    /// How to lay out; nil to choose by the number of organizations.
    public var engine: Drawing.Engine?
    public var page: Drawing.Page?
    public var theme = Theme.light
    /// Where a path leads.
    public var target: Organization.ID?
    /// What organizations are taken together by, in pictures of groups.
    public var grouping = Grouping.sector
    /// An earlier picture whose organizations stay where they were.
    public var earlier: EarlierPicture?
    /// Only lines that stand out by the disparity filter at this significance, above 0 and below 1.
    public var backbone: Double?
    /// What a picture of change sets against each other.
    public var comparison: Comparison?
    public var title: String?
    public var source: String?

    /// What organizations may be taken together by.
    public enum Grouping: String, CaseIterable, Sendable {
        case sector, region
    }

    /// Makes the usual choices.
    public init() {}
}

/// The organizations of a picture and what was left out of it.
struct PictureSelection {
    /// Positions, ascending.
    let organizations: [Int]
    /// Steps from the organization in the middle, by position; empty without one.
    let distance: [Int: Int]
    /// What the subtitle says about those left out.
    let remarks: [Bilingual]

    init(_ subject: Subject, _ options: PictureOptions, _ rules: ResolvedRules) {
        var remarks = rules.remarks
        var chosen = Array(0..<subject.graph.count)
        var distance: [Int: Int] = [:]
        if let focus = options.focus, let root = subject.network.position(of: focus.id) {
            distance = subject.distances(from: root, within: focus.steps)
            chosen = distance.keys.sorted()
        } else {
            let isolates = chosen.filter { subject.partnerCount($0) == 0 }
            // A few stand at the rim; many would push the network aside.
            if isolates.count > 12, isolates.count < chosen.count {
                let left = Set(isolates)
                chosen.removeAll { left.contains($0) }
                remarks.append(
                    Bilingual(
                        "\(counted(isolates.count, "organization", "organizations")) without a partner not drawn",
                        "ไม่ได้วาด \(grouped(isolates.count)) องค์กรที่ไม่มีพันธมิตร"))
            }
        }
        let root = options.focus.flatMap { subject.network.position(of: $0.id) }
        // The one in the middle stays, whatever the rules hide.
        chosen.removeAll { !rules.isDrawn($0) && $0 != root }
        if let top = options.top, top < chosen.count {
            let isChosen = Set(chosen)
            var best = rules.ranking.ranked().map(\.position).filter { isChosen.contains($0) && $0 != root }
            best = [root].compactMap(\.self) + best
            let all = chosen.count
            chosen = best.prefix(top).sorted()
            remarks.append(
                Bilingual(
                    "the \(grouped(chosen.count)) largest of \(grouped(all))",
                    "\(grouped(chosen.count)) จาก \(grouped(all)) องค์กรที่มีค่าสูงสุด"))
        }
        organizations = chosen
        self.distance = distance
        self.remarks = remarks
    }
}

extension Subject {
    /// Organizations within so many steps of one, without regard to direction.
    func distances(from root: Int, within steps: Int) -> [Int: Int] {
        var distance = [root: 0]
        var ring = [root]
        for step in stride(from: 1, through: steps, by: 1) {
            var next: [Int] = []
            for v in ring {
                for w in partners(of: v).sorted() where distance[w] == nil {
                    distance[w] = step
                    next.append(w)
                }
            }
            ring = next
        }
        return distance
    }
}
