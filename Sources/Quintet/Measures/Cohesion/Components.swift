// The pieces of a network. R. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1, 1972,
// 146–160, doi 10.1137/0201010.

/// What connects two organizations of a directed graph; in an undirected graph both are the same.
public enum Connection: String, CaseIterable, Sendable {
    /// A path of ties, whichever way they run.
    case weak
    /// A path there and a path back, along the direction of ties.
    case strong
}

extension GraphView {
    /// The pieces of the network: groups of organizations that paths connect.
    ///
    /// An organization without ties is a piece of its own; the empty network has none. Weights are ignored.
    ///
    /// - Parameter connection: whether paths must follow the direction of ties; weak, unless said.
    /// - Returns: the pieces, the largest first.
    /// - Complexity: O(*n* + *m*), where *n* is the number of organizations and *m* of ties.
    ///
    /// For a – b and c alone, the pieces are {a, b} and {c}. For a → b → c → a and c → d, the strong ones are {a, b, c} and
    /// {d}.
    ///
    /// Reference: Tarjan 1972, doi 10.1137/0201010.
    public func components(_ connection: Connection = .weak) -> Partition {
        let labels = connection == .strong && isDirected ? strongComponents() : outgoing.connectedComponents()
        return Partition(labels: labels, index: index)
    }

    /// Tarjan's algorithm, with a stack of its own: recursion would overflow on a long chain.
    private func strongComponents() -> [Int] {
        let unseen = -1
        var label = [Int](repeating: unseen, count: count)
        // The order of discovery, and the earliest that can be reached from v or from those found through it.
        var found = [Int](repeating: unseen, count: count)
        var low = [Int](repeating: unseen, count: count)
        var open: [Int] = []
        var path: [(v: Int, arc: Int)] = []
        var (clock, components) = (0, 0)

        func enter(_ v: Int) {
            (found[v], low[v]) = (clock, clock)
            clock += 1
            open.append(v)
            path.append((v, offsets[v]))
        }
        for root in 0..<count where found[root] == unseen {
            enter(root)
            while let (v, arc) = path.last {
                if arc < offsets[v + 1] {
                    path[path.count - 1].arc += 1
                    let w = Int(targets[arc])
                    if found[w] == unseen {
                        enter(w)
                    } else if label[w] == unseen {
                        low[v] = min(low[v], found[w])
                    }
                    continue
                }
                path.removeLast()
                if let parent = path.last { low[parent.v] = min(low[parent.v], low[v]) }
                guard low[v] == found[v] else { continue }
                while let w = open.popLast() {
                    label[w] = components
                    if w == v { break }
                }
                components += 1
            }
        }
        return label
    }
}

extension Arcs.Rows {
    /// A label for each position, alike for those that arcs connect whichever way they run: the smallest position there.
    func connectedComponents() -> [Int] {
        var forest = DisjointSets(count: offsets.count - 1)
        for v in 0..<offsets.count - 1 {
            for w in targets[offsets[v]..<offsets[v + 1]] { forest.join(v, Int(w)) }
        }
        return (0..<offsets.count - 1).map { forest.root(of: $0) }
    }
}

/// Sets that only ever grow together; the smallest member is the root of its set.
struct DisjointSets {
    private var parents: [Int32]

    init(count: Int) {
        parents = (0..<Int32(count)).map { $0 }
    }

    mutating func root(of v: Int) -> Int {
        var v = Int32(v)
        while parents[Int(v)] != v {
            // Halving the path keeps later walks short.
            parents[Int(v)] = parents[Int(parents[Int(v)])]
            v = parents[Int(v)]
        }
        return Int(v)
    }

    mutating func join(_ one: Int, _ other: Int) {
        let (one, other) = (root(of: one), root(of: other))
        if one != other { parents[max(one, other)] = Int32(min(one, other)) }
    }
}

extension Measure {
    public static let component = Measure(
        id: "component", title: ["en": "Component", "th": "ส่วนย่อยที่เชื่อมถึงกัน"],
        summary: [
            "en": "Which piece of the network an organization belongs to; no tie leads from one piece to another.",
            "th": "องค์กรอยู่ในส่วนใดของเครือข่าย โดยไม่มีความเชื่อมโยงข้ามระหว่างส่วน",
        ],
        reference: "Tarjan 1972, doi 10.1137/0201010", level: .groups, weights: .ignored, options: [], number: .whole
    ) { run throws(Stopped) in .partition(run.graph.components()) }

    public static let strongComponent = Measure(
        id: "strong-component", title: ["en": "Strong component", "th": "ส่วนย่อยที่ไปและกลับถึงกัน"],
        summary: [
            "en": "Which piece an organization belongs to whose members reach each other along the direction of ties.",
            "th": "องค์กรอยู่ในส่วนใดที่สมาชิกไปและกลับถึงกันได้ตามทิศทางของความเชื่อมโยง",
        ],
        reference: "Tarjan 1972, doi 10.1137/0201010", level: .groups, weights: .ignored, options: [], number: .whole
    ) { run throws(Stopped) in .partition(run.graph.components(.strong)) }

    public static let componentCount = Measure(
        id: "components", title: ["en": "Components", "th": "จำนวนส่วนย่อย"],
        summary: [
            "en": "In how many pieces the network is, and how many organizations the largest has.",
            "th": "เครือข่ายแยกเป็นกี่ส่วน และส่วนที่ใหญ่ที่สุดมีกี่องค์กร",
        ],
        reference: "Tarjan 1972, doi 10.1137/0201010", level: .network, weights: .ignored, options: [], number: .whole
    ) { run throws(Stopped) in
        let (weak, strong) = (run.graph.components(), run.graph.components(.strong))
        return .figures([
            NamedFigure(id: "weak", title: ["en": "pieces", "th": "ส่วนย่อย"], count: weak.groupCount),
            NamedFigure(
                id: "largest", title: ["en": "organizations in the largest", "th": "องค์กรในส่วนที่ใหญ่ที่สุด"],
                count: weak.sizes.first ?? 0),
            NamedFigure(
                id: "strong", title: ["en": "strong pieces (there and back)", "th": "ส่วนย่อยที่ไปและกลับถึงกัน"],
                count: strong.groupCount),
            NamedFigure(
                id: "largest-strong",
                title: ["en": "organizations in the largest strong one", "th": "องค์กรในส่วนที่ไปและกลับถึงกันที่ใหญ่ที่สุด"],
                count: strong.sizes.first ?? 0),
            NamedFigure(
                id: "isolates", title: ["en": "organizations alone", "th": "องค์กรโดดเดี่ยว"],
                count: weak.sizes.count { $0 == 1 }),
        ])
    }
}
