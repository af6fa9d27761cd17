// Where a network comes apart if one organization leaves, or one tie ends.
//
// J. Hopcroft and R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation", Communications of the ACM 16,
// 1973, 372–378, doi 10.1145/362248.362272.

/// A pair of organizations, by position, the earlier one first.
public struct Pair: Hashable, Sendable {
    public let first: Int
    public let second: Int

    init(_ one: Int, _ other: Int) {
        first = min(one, other)
        second = max(one, other)
    }
}

/// The blocks of a network: parts that hold together whichever of their members leaves.
public struct Biconnectivity: Sendable {
    /// Which organization stands at which position.
    public let index: OrganizationIndex
    /// The members of each block, ascending, by position; blocks by their members. A bridge is a block of two; an
    /// organization without ties is in none.
    public let blocks: [[Int]]
    /// The ties whose end would part a piece in two, ascending.
    public let bridges: [Pair]
    /// Into how many more parts than before each one's departure would break its piece of the network: one less than the
    /// number of its blocks, and 0 without ties. By position.
    public let cuts: [Int]

    /// The organizations whose departure would part their piece, by position, ascending.
    public var articulationPoints: [Int] { cuts.indices.filter { cuts[$0] > 0 } }
}

extension GraphView {
    /// The articulation points, bridges and biconnected components.
    ///
    /// Directed graphs are read without direction. Weights, parallel ties and ties of an organization with itself are
    /// ignored: two parallel ties between two organizations are still one bridge.
    ///
    /// - Complexity: O(*n* + *m*), where *n* is the number of organizations and *m* of ties; and O(*n* log *n*) to sort.
    ///
    /// For a triangle a – b – c with a tail c – d, c is the only articulation point, c – d the only bridge, and the blocks
    /// are {a, b, c} and {c, d}.
    ///
    /// Reference: Hopcroft and Tarjan 1973, doi 10.1145/362248.362272.
    public func biconnectivity() -> Biconnectivity {
        let rows = partners
        let unseen = -1
        // The order of discovery, and the earliest that can be reached from those found through v by one tie back.
        var found = [Int](repeating: unseen, count: count)
        var low = found
        var blocks: [[Int]] = []
        var bridges: [Pair] = []
        var cuts = [Int](repeating: unseen, count: count)
        // Those whose block is not complete yet, and the path of the search with a stack of its own: recursion would
        // overflow on a long chain.
        var open: [Int] = []
        var path: [(v: Int, arc: Int)] = []
        var clock = 0

        func enter(_ v: Int) {
            (found[v], low[v]) = (clock, clock)
            clock += 1
            open.append(v)
            path.append((v, rows.offsets[v]))
        }
        for root in 0..<count where found[root] == unseen {
            enter(root)
            while let (v, arc) = path.last {
                if arc < rows.offsets[v + 1] {
                    path[path.count - 1].arc += 1
                    let w = Int(rows.targets[arc])
                    if found[w] == unseen { enter(w) } else { low[v] = min(low[v], found[w]) }
                    continue
                }
                path.removeLast()
                guard let parent = path.last?.v else { continue }
                low[parent] = min(low[parent], low[v])
                guard low[v] >= found[parent] else { continue }
                // Nobody found through v reaches past the parent: they make up a block with it.
                var block = [parent]
                while let w = open.popLast() {
                    block.append(w)
                    if w == v { break }
                }
                for w in block { cuts[w] += 1 }
                if block.count == 2 { bridges.append(Pair(parent, v)) }
                blocks.append(block.sorted())
            }
            open.removeAll(keepingCapacity: true)
        }
        return Biconnectivity(
            index: index, blocks: blocks.sorted { $0.lexicographicallyPrecedes($1) },
            bridges: bridges.sorted { ($0.first, $0.second) < ($1.first, $1.second) },
            cuts: cuts.map { max($0, 0) })
    }

    func cutScores(of biconnectivity: Biconnectivity) -> Scores {
        Scores(biconnectivity.cuts.map(Double.init), index: index)
    }
}

extension Measure {
    public static let cuts = Measure(
        id: "articulation", title: ["en": "Articulation", "th": "จุดเชื่อมที่ขาดไม่ได้"],
        summary: [
            "en": "Into how many more pieces the network would break if the organization left; 0 if it would hold.",
            "th": "ถ้าองค์กรนี้ออกไป เครือข่ายจะแตกเพิ่มอีกกี่ส่วน โดย 0 หมายถึงไม่แตก",
        ],
        reference: "Hopcroft and Tarjan 1973, doi 10.1145/362248.362272", level: .organization, weights: .ignored,
        options: [], number: .whole
    ) { run throws(Stopped) in .scores(run.graph.cutScores(of: run.biconnectivity)) }

    public static let bridges = Measure(
        id: "bridges", title: ["en": "Bridges", "th": "จำนวนสะพาน"],
        summary: [
            "en": "How many ties are the only link between two parts of the network.",
            "th": "มีความเชื่อมโยงกี่เส้นที่เป็นทางเชื่อมเดียวระหว่างสองส่วนของเครือข่าย",
        ],
        reference: "Hopcroft and Tarjan 1973, doi 10.1145/362248.362272", level: .network, weights: .ignored,
        options: [], number: .whole
    ) { run throws(Stopped) in .figure(NetworkFigure(Double(run.biconnectivity.bridges.count))) }

    public static let blocks = Measure(
        id: "blocks", title: ["en": "Biconnected components", "th": "จำนวนส่วนที่ยึดเหนี่ยวกันสองทาง"],
        summary: [
            "en": "How many parts hold together whichever one of their members leaves.",
            "th": "มีกี่ส่วนที่ยังเชื่อมถึงกันแม้สมาชิกรายใดรายหนึ่งออกไป",
        ],
        reference: "Hopcroft and Tarjan 1973, doi 10.1145/362248.362272", level: .network, weights: .ignored,
        options: [], number: .whole
    ) { run throws(Stopped) in .figure(NetworkFigure(Double(run.biconnectivity.blocks.count))) }
}
