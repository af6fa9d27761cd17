// Groups in which everyone is tied to everyone, and to which nobody can be added.
//
// C. Bron and J. Kerbosch, "Algorithm 457: finding all cliques of an undirected graph", Communications of the ACM 16, 1973,
// 575–577, doi 10.1145/362342.362367. D. Eppstein, M. Löffler and D. Strash, "Listing all maximal cliques in sparse graphs in
// near-optimal time", ISAAC 2010, 403–414, doi 10.1007/978-3-642-17517-6_36.

/// Maximal cliques, or the first of them.
public struct Cliques: Sendable {
    /// The members of each by position, ascending; cliques by their members.
    public let members: [[Int]]
    /// Whether these are all that there are.
    public let isComplete: Bool
}

extension GraphView {
    /// The groups in which everyone is tied to everyone, and to which nobody can be added.
    ///
    /// A network can have exponentially many, hence the limit. Directed graphs are read without direction; weights, parallel
    /// ties and ties of an organization with itself are ignored. An organization without ties is a group of one.
    ///
    /// - Parameters:
    ///   - limit: at most how many to find, at least 1; which ones are left out is the same each time.
    ///   - progress: told of the organizations looked at; may ask to stop.
    /// - Returns: the groups.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(*d* *n* 3^(*d*/3)), where *n* is the number of organizations and *d* the largest core number.
    ///
    /// For a triangle a – b – c with a tail c – d they are {a, b, c} and {c, d}.
    ///
    /// References: 1. Bron and Kerbosch 1973. 2. Eppstein, Löffler and Strash 2010.
    public func maximalCliques(
        limit: Int = 100_000, progress: WorkProgress? = nil
    ) throws(Stopped) -> Cliques {
        precondition(limit > 0, "at least one group is looked for")
        let order = degeneracyOrder()
        var place = [Int](repeating: 0, count: count)
        for (i, v) in order.enumerated() { place[v] = i }
        var search = CliqueSearch(rows: partners, limit: limit)
        progress?.expect(count)
        for v in order where search.hasRoom {
            // Those after v may join it; those before are only asked whether the group is known already.
            let partners = search.row(v)
            try search.extend(
                v, candidates: partners.filter { place[$0] > place[v] },
                known: partners.filter { place[$0] < place[v] },
                progress)
            try progress?.advance(1)
        }
        return Cliques(
            members: search.found.sorted { $0.lexicographicallyPrecedes($1) }, isComplete: search.hasRoom)
    }

    /// Positions in the order in which they would be peeled off, lowest core first: nobody has more partners behind it than
    /// the largest core number.
    func degeneracyOrder() -> [Int] {
        let rows = partners
        var degree = (0..<count).map { rows.offsets[$0 + 1] - rows.offsets[$0] }
        var buckets = [[Int]](repeating: [], count: (degree.max() ?? 0) + 1)
        for v in 0..<count { buckets[degree[v]].append(v) }
        var isPlaced = [Bool](repeating: false, count: count)
        var order: [Int] = []
        var level = 0
        while order.count < count {
            // Entries that are out of date are passed over.
            guard let v = buckets[level].popLast() else {
                level += 1
                continue
            }
            guard !isPlaced[v] else { continue }
            isPlaced[v] = true
            order.append(v)
            for w in rows.targets[rows.offsets[v]..<rows.offsets[v + 1]] where !isPlaced[Int(w)] {
                degree[Int(w)] -= 1
                buckets[degree[Int(w)]].append(Int(w))
            }
            level = max(0, level - 1)
        }
        return order
    }
}

/// Bron and Kerbosch's search with a stack of its own.
private struct CliqueSearch {
    let rows: Arcs.Rows
    let limit: Int
    var found: [[Int]] = []
    var hasRoom = true

    private struct Step {
        var clique: [Int]
        var candidates: [Int]
        var known: [Int]
    }

    init(rows: Arcs.Rows, limit: Int) {
        self.rows = rows
        self.limit = limit
    }

    func row(_ v: Int) -> [Int] { rows.targets[rows.offsets[v]..<rows.offsets[v + 1]].map(Int.init) }

    mutating func extend(
        _ v: Int, candidates: [Int], known: [Int], _ progress: WorkProgress?
    ) throws(Stopped) {
        var stack = [Step(clique: [v], candidates: candidates, known: known)]
        while let step = stack.popLast() {
            try progress?.check()
            guard !step.candidates.isEmpty || !step.known.isEmpty else {
                guard found.count < limit else {
                    hasRoom = false
                    return
                }
                found.append(step.clique.sorted())
                continue
            }
            guard !step.candidates.isEmpty else { continue }
            // Whoever is tied to most candidates: every group without it has someone who is not tied to it.
            let pivot = (step.candidates + step.known).max { one, other in
                let (a, b) = (common(step.candidates, one), common(step.candidates, other))
                return (a, other) < (b, one)
            }
            let toTry = step.candidates.filter { candidate in pivot.map { !areTied($0, candidate) } ?? true }
            var (candidates, known) = (step.candidates, step.known)
            for w in toTry {
                stack.append(
                    Step(
                        clique: step.clique + [w], candidates: candidates.filter { areTied(w, $0) },
                        known: known.filter { areTied(w, $0) }))
                candidates.removeAll { $0 == w }
                known.append(w)
            }
        }
    }

    private func common(_ candidates: [Int], _ v: Int) -> Int { candidates.count { areTied(v, $0) } }

    private func areTied(_ v: Int, _ w: Int) -> Bool {
        var (low, high) = (rows.offsets[v], rows.offsets[v + 1])
        while low < high {
            let middle = (low + high) / 2
            if rows.targets[middle] < Int32(w) { low = middle + 1 } else { high = middle }
        }
        return low < rows.offsets[v + 1] && rows.targets[low] == Int32(w)
    }
}

extension Measure {
    public static let cliques = Measure(
        id: "cliques", title: ["en": "Maximal cliques", "th": "กลุ่มที่ทุกคู่เชื่อมโยงกัน"],
        summary: [
            "en": "How many groups there are in which everyone is tied to everyone, and how large the largest is.",
            "th": "มีกลุ่มที่สมาชิกทุกคู่เชื่อมโยงกันกี่กลุ่ม และกลุ่มที่ใหญ่ที่สุดมีสมาชิกกี่ราย",
        ],
        reference: "Bron and Kerbosch 1973, doi 10.1145/362342.362367; Eppstein, Löffler and Strash 2010, "
            + "doi 10.1007/978-3-642-17517-6_36; the first 100,000 unless told", level: .network, weights: .ignored, options: [.limit],
        number: .whole, cost: .open
    ) { run throws(Stopped) in
        let cliques = try run.graph.maximalCliques(limit: run.options.limit, progress: run.progress)
        let largest = cliques.members.reduce(0) { max($0, $1.count) }
        // Of those left out nobody knows how large they are.
        func certain(_ number: Int) -> NetworkFigure {
            cliques.isComplete ? NetworkFigure(Double(number)) : .undefined(.tooManyToList)
        }
        let figures = [
            NamedFigure(
                id: "count", title: ["en": "how many", "th": "จำนวนกลุ่ม"], certain(cliques.members.count),
                number: .whole),
            NamedFigure(
                id: "largest", title: ["en": "members of the largest", "th": "สมาชิกของกลุ่มที่ใหญ่ที่สุด"],
                certain(largest), number: .whole),
            NamedFigure(
                id: "largest-count", title: ["en": "as large as the largest", "th": "จำนวนกลุ่มที่ใหญ่ที่สุด"],
                certain(cliques.members.count { $0.count == largest }), number: .whole),
        ]
        guard !cliques.isComplete else { return .figures(figures) }
        return .figures(
            figures + [
                NamedFigure(
                    id: "found", title: ["en": "found before stopping", "th": "พบก่อนหยุดนับ"],
                    count: cliques.members.count),
                NamedFigure(
                    id: "largest-found",
                    title: ["en": "members of the largest found", "th": "สมาชิกของกลุ่มที่ใหญ่ที่สุดที่พบ"], count: largest),
            ])
    }
}
