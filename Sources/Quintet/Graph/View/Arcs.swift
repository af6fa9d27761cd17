/// A list of arcs on its way to becoming rows.
struct Arcs {
    private var sources: [Int32] = []
    private var targets: [Int32] = []
    private var weights: [Double] = []

    struct Rows {
        var offsets: [Int]
        var targets: [Int32]
        var weights: [Double]
        /// Which arcs were added to an earlier one, by their number in the list.
        var merged: [Int]
    }

    init() {}

    /// The arcs of the rows, turned round.
    init(reversing rows: Rows) {
        reserveCapacity(rows.targets.count)
        for v in 0..<rows.offsets.count - 1 {
            for arc in rows.offsets[v]..<rows.offsets[v + 1] { append(rows.targets[arc], Int32(v), rows.weights[arc]) }
        }
    }

    mutating func reserveCapacity(_ count: Int) {
        sources.reserveCapacity(count)
        targets.reserveCapacity(count)
        weights.reserveCapacity(count)
    }

    mutating func append(_ source: Int32, _ target: Int32, _ weight: Double) {
        sources.append(source)
        targets.append(target)
        weights.append(weight)
    }

    /// Rows with ascending targets: two stable counting sorts, by target and then by source, then one pass that adds up
    /// arcs between the same two.
    func rows(count n: Int) -> Rows {
        let byTarget = Self.order(of: targets, count: n)
        let bySource = Self.order(of: byTarget.order.map { sources[Int($0)] }, count: n)
        var rows = Rows(offsets: [0], targets: [], weights: [], merged: [])
        rows.offsets.reserveCapacity(n + 1)
        rows.targets.reserveCapacity(targets.count)
        rows.weights.reserveCapacity(targets.count)
        for v in 0..<n {
            let start = rows.targets.count
            for place in bySource.starts[v]..<bySource.starts[v + 1] {
                let arc = Int(byTarget.order[Int(bySource.order[place])])
                if rows.targets.count > start, rows.targets[rows.targets.count - 1] == targets[arc] {
                    rows.weights[rows.weights.count - 1] += weights[arc]
                    rows.merged.append(arc)
                } else {
                    rows.targets.append(targets[arc])
                    rows.weights.append(weights[arc])
                }
            }
            rows.offsets.append(rows.targets.count)
        }
        return rows
    }

    /// The places of the keys in ascending order, those of equal keys in their own, and where each key's places start.
    private static func order(of keys: [Int32], count n: Int) -> (order: [Int32], starts: [Int]) {
        var starts = [Int](repeating: 0, count: n + 1)
        for key in keys { starts[Int(key) + 1] += 1 }
        for key in 0..<n { starts[key + 1] += starts[key] }
        var next = starts
        var order = [Int32](repeating: 0, count: keys.count)
        for (place, key) in keys.enumerated() {
            order[next[Int(key)]] = Int32(truncatingIfNeeded: place)
            next[Int(key)] += 1
        }
        return (order, starts)
    }
}
