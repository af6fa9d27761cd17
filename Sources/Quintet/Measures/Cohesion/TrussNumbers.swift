// The k-truss: what is left when every tie goes whose ends have fewer than k − 2 partners in common, and those that thereby
// lose theirs.
//
// J. Cohen, "Trusses: cohesive subgraphs for social network analysis", National Security Agency, 2008. J. Wang and
// J. Cheng, "Truss decomposition in massive networks", PVLDB 5(9), 2012, 812–823, doi 10.14778/2311906.2311909.

/// The largest k for which each tie belongs to the k-truss.
public struct TrussNumbers: Sendable {
    /// The ties, as pairs of positions, ascending.
    public let ties: [Pair]
    /// The number of each tie, at least 2.
    public let numbers: [Int]
}

extension GraphView {
    /// The largest k for which each tie belongs to the k-truss.
    ///
    /// The k-truss is the largest part of the network in which the ends of every tie have at least k − 2 partners in common
    /// in that part. Directed graphs are read without direction; weights, parallel ties and ties of an organization with
    /// itself are ignored.
    ///
    /// - Parameter progress: told of the ties looked at; may ask to stop.
    /// - Returns: the ties with their numbers, whole from 2.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(Σ k log k) over all ties, where the end with fewer partners has k; at worst O(*m*^1.5 log *n*).
    ///
    /// For a triangle a – b – c with a tail c – d the numbers are 3, 3, 3 and 2.
    ///
    /// References: 1. Cohen 2008. 2. Wang and Cheng 2012, doi 10.14778/2311906.2311909.
    public func trussNumbers(progress: WorkProgress? = nil) throws(Stopped) -> TrussNumbers {
        let rows = partners
        // The number of the tie at each arc.
        var tieAt = [Int](repeating: 0, count: rows.targets.count)
        var ties: [Pair] = []
        for v in 0..<count {
            for arc in rows.offsets[v]..<rows.offsets[v + 1] where rows.targets[arc] > v {
                tieAt[arc] = ties.count
                ties.append(Pair(v, Int(rows.targets[arc])))
            }
        }
        func place(_ v: Int, _ w: Int) -> Int? {
            var (low, high) = (rows.offsets[v], rows.offsets[v + 1])
            while low < high {
                let middle = (low + high) / 2
                if rows.targets[middle] < Int32(w) { low = middle + 1 } else { high = middle }
            }
            return low < rows.offsets[v + 1] && rows.targets[low] == Int32(w) ? low : nil
        }
        for v in 0..<count {
            for arc in rows.offsets[v]..<rows.offsets[v + 1] where rows.targets[arc] < v {
                if let back = place(Int(rows.targets[arc]), v) { tieAt[arc] = tieAt[back] }
            }
        }

        /// The other two ties of each triangle on a tie.
        func forEachTriangle(on tie: Int, _ body: (Int, Int) -> Void) {
            var (v, w) = (ties[tie].first, ties[tie].second)
            if rows.offsets[v + 1] - rows.offsets[v] > rows.offsets[w + 1] - rows.offsets[w] { swap(&v, &w) }
            for arc in rows.offsets[v]..<rows.offsets[v + 1] {
                guard let other = place(w, Int(rows.targets[arc])) else { continue }
                body(tieAt[arc], tieAt[other])
            }
        }
        var support = [Int](repeating: 0, count: ties.count)
        // Every tie is looked at twice: to count what supports it, and when it goes.
        progress?.expect(2 * ties.count)
        for tie in ties.indices {
            forEachTriangle(on: tie) { _, _ in support[tie] += 1 }
            try progress?.advance(1)
        }

        // Ties by their support; one whose support shrinks is put down anew, and its older entries are passed over.
        var buckets = [[Int]](repeating: [], count: (support.max() ?? 0) + 1)
        for tie in ties.indices { buckets[support[tie]].append(tie) }
        var numbers = [Int](repeating: 0, count: ties.count)
        for level in buckets.indices {
            while let tie = buckets[level].popLast() {
                guard numbers[tie] == 0 else { continue }
                numbers[tie] = level + 2
                forEachTriangle(on: tie) { one, other in
                    guard numbers[one] == 0, numbers[other] == 0 else { return }
                    for third in [one, other] where support[third] > level {
                        support[third] -= 1
                        buckets[support[third]].append(third)
                    }
                }
                try progress?.advance(1)
            }
        }
        return TrussNumbers(ties: ties, numbers: numbers)
    }

    /// The largest truss number among each organization's ties; undefined without ties.
    func trussScores(progress: WorkProgress? = nil) throws(Stopped) -> Scores {
        let trusses = try trussNumbers(progress: progress)
        var scores = [Double](repeating: 0, count: count)
        for (tie, number) in zip(trusses.ties, trusses.numbers) {
            for v in [tie.first, tie.second] { scores[v] = max(scores[v], Double(number)) }
        }
        let isolates = scores.indices.filter { scores[$0] == 0 }
        return Scores(scores, undefined: Dictionary(uniqueKeysWithValues: isolates.map { ($0, .noTies) }), index: index)
    }
}

extension Measure {
    public static let truss = Measure(
        id: "truss", title: ["en": "Truss number", "th": "ระดับความแน่นแฟ้นของกลุ่ม"],
        summary: [
            "en": "How closely knit the closest group is in which an organization's ties rest on partners in common.",
            "th": "กลุ่มที่แน่นแฟ้นที่สุดซึ่งองค์กรมีพันธมิตรร่วมกันรองรับความเชื่อมโยงนั้นแน่นแฟ้นเพียงใด",
        ],
        reference: "Cohen 2008; Wang and Cheng 2012, doi 10.14778/2311906.2311909", level: .organization,
        weights: .ignored, options: [], number: .whole, cost: .triangles
    ) { run throws(Stopped) in .scores(try run.graph.trussScores(progress: run.progress)) }
}
