// The k-core: what is left when everyone with fewer than k partners leaves, and those who thereby lose theirs.
//
// S. B. Seidman, "Network structure and minimum degree", Social Networks 5, 1983, 269–287,
// doi 10.1016/0378-8733(83)90028-X. V. Batagelj and M. Zaveršnik, "An O(m) algorithm for cores decomposition of
// networks", arXiv cs/0310049, 2003.

extension GraphView {
    /// The largest k for which each organization belongs to the k-core.
    ///
    /// The k-core is the largest part of the network in which everyone has at least k partners in that part. Directed
    /// graphs are read without direction. An organization without ties has 0. Weights, parallel ties and ties of an
    /// organization with itself are ignored.
    ///
    /// - Returns: the scores, whole numbers from 0.
    /// - Complexity: O(*n* + *m*), where *n* is the number of organizations and *m* of ties.
    ///
    /// For a triangle a – b – c with a tail c – d the scores are a 2, b 2, c 2, d 1.
    ///
    /// References: 1. Seidman 1983, doi 10.1016/0378-8733(83)90028-X. 2. Batagelj and Zaveršnik 2003.
    public func coreNumbers() -> Scores {
        let rows = partners
        var degree = (0..<count).map { rows.offsets[$0 + 1] - rows.offsets[$0] }

        // Positions sorted by degree, kept sorted while degrees shrink: `start[d]` is where those of degree d begin.
        var start = [Int](repeating: 0, count: (degree.max() ?? 0) + 2)
        for d in degree { start[d + 1] += 1 }
        for d in 1..<start.count { start[d] += start[d - 1] }
        var next = start
        var order = [Int](repeating: 0, count: count)
        var place = [Int](repeating: 0, count: count)
        for v in 0..<count {
            place[v] = next[degree[v]]
            order[place[v]] = v
            next[degree[v]] += 1
        }

        for i in 0..<count {
            let v = order[i]
            for neighbor in rows.targets[rows.offsets[v]..<rows.offsets[v + 1]] {
                let w = Int(neighbor)
                guard degree[w] > degree[v] else { continue }
                // w changes places with the first of its degree, and that degree then begins one later.
                let first = start[degree[w]]
                let other = order[first]
                (order[first], order[place[w]]) = (w, other)
                (place[other], place[w]) = (place[w], first)
                start[degree[w]] += 1
                degree[w] -= 1
            }
        }
        return Scores(degree.map(Double.init), index: index)
    }
}

extension Measure {
    public static let core = Measure(
        id: "core", title: ["en": "Core number", "th": "ระดับแกนกลาง"],
        summary: [
            "en": "How deep in the core of the network an organization stands.",
            "th": "องค์กรอยู่ลึกเข้าไปในแกนกลางของเครือข่ายเพียงใด",
        ],
        reference: "Seidman 1983, doi 10.1016/0378-8733(83)90028-X", level: .organization, weights: .ignored,
        options: [], number: .whole
    ) { run throws(Stopped) in .scores(run.graph.coreNumbers()) }
}
