// Stress: how far distances in the drawing are from distances in the network, each pair's error counted relative to its
// distance. Full model, for small graphs: every pair has its say.
//
// E. R. Gansner, Y. Koren and S. North, "Graph drawing by stress majorization", Graph Drawing 2004, LNCS 3383, 239–250,
// doi 10.1007/978-3-540-31843-9_25, for the model; J. X. Zheng, S. Pawar and D. F. M. Goodman, "Graph drawing by
// stochastic gradient descent", IEEE Transactions on Visualization and Computer Graphics 25(9), 2019, 2738–2748,
// doi 10.1109/TVCG.2018.2859997, for the way down.

/// The distances between all organizations of a connected graph, as a drawing should show them.
struct DistanceTable {
    /// Distances in sixteenths, row by row.
    let sixteenths: [UInt16]
    let count: Int
    let longest: Float

    /// Hops between those who are not partners, the tie's length between those who are.
    ///
    /// - Parameter groups: for each position the number of its group or −1; members of different groups are kept
    ///   further apart by `pull`, those of one group closer.
    init(_ rows: Arcs.Rows, lengths: [Float], groups: [Int32]?, pull: Float) {
        let n = rows.offsets.count - 1
        count = n
        var table = [UInt16](repeating: 0, count: n * n)
        table.withUnsafeMutableBufferPointer { table in
            rows.withRawRows { rows in
                var search = BreadthFirst(count: n)
                for source in 0..<n {
                    search.run(rows, from: source) { table[source * n + $0] = UInt16(min($1 * 16, 60_000)) }
                    for arc in rows.offsets[source]..<rows.offsets[source + 1] {
                        table[source * n + Int(rows.targets[arc])] = UInt16(lengths[arc] * 16)
                    }
                }
            }
            if let groups {
                for i in 0..<n {
                    for j in 0..<n where j != i {
                        let distance = separated(
                            Float(table[i * n + j]), groups[i], groups[j], pull: pull, unit: 16)
                        table[i * n + j] = UInt16(min(max(distance, 4), 60_000))
                    }
                }
            }
        }
        longest = Float(table.max() ?? 16) / 16
        sixteenths = table
    }
}

/// The distance two organizations should have in view of their groups.
@inline(__always)
func separated(_ distance: Float, _ one: Int32, _ other: Int32, pull: Float, unit: Float) -> Float {
    guard one >= 0, other >= 0 else { return distance }
    return one == other ? distance * (1 - 0.45 * pull) : distance + 1.5 * pull * unit
}

extension PlanePoints {
    /// Moves the points to where the stress of all pairs is low, from far to near.
    ///
    /// In each round every pair is looked at once, in random order, and moved towards its distance: all the way at
    /// first, then less and less. Pairs are taken as "k apart" in a random order of the points, for a random k, which is
    /// as good as shuffling the pairs and needs no list of them.
    mutating func descend(_ distances: DistanceTable, using generator: inout SeededGenerator) {
        let n = count
        guard n > 1 else { return }
        for step in coolingSteps(from: distances.longest * distances.longest, to: 0.02) {
            let order = generator.permutation(n)
            let gaps = generator.permutation(n / 2).map { Int($0) + 1 }
            distances.sixteenths.withUnsafeBufferPointer { table in
                order.withUnsafeBufferPointer { order in
                    withRaw { x, y in
                        for gap in gaps {
                            Self.move(x, y, order, gap: gap, table, step: step)
                        }
                    }
                }
            }
        }
    }

    private static func move(
        _ x: UnsafeMutableBufferPointer<Float>, _ y: UnsafeMutableBufferPointer<Float>,
        _ order: UnsafeBufferPointer<Int32>, gap: Int, _ table: UnsafeBufferPointer<UInt16>, step: Float
    ) {
        let n = order.count
        // Half way round the circle each pair would come twice.
        for place in 0..<(2 * gap == n ? gap : n) {
            let next = place &+ gap
            let (i, j) = (Int(order[place]), Int(order[next < n ? next : next &- n]))
            let wanted = Float(table[i &* n &+ j]) * (1 / 16)
            var (dx, dy) = (x[i] - x[j], y[i] - y[j])
            var length = (dx * dx + dy * dy).squareRoot()
            if length < 1e-6 {
                // On one another: apart in a direction of their own.
                (dx, dy, length) = (i & 1 == 0 ? 1e-3 : -1e-3, j & 1 == 0 ? 1e-3 : -1e-3, 1.414e-3)
            }
            let share = min(1, step / (wanted * wanted))
            let move = 0.5 * share * (wanted - length) / length
            x[i] += move * dx
            y[i] += move * dy
            x[j] -= move * dx
            y[j] -= move * dy
        }
    }

    /// The stress of all pairs, for choosing between descents.
    func stress(_ distances: DistanceTable) -> Double {
        var sum = 0.0
        for i in 0..<count {
            for j in i + 1..<max(count, i + 1) {
                let wanted = Double(distances.sixteenths[i * count + j]) / 16
                let (dx, dy) = (Double(x[i] - x[j]), Double(y[i] - y[j]))
                let error = (dx * dx + dy * dy).squareRoot() / wanted - 1
                sum += error * error
            }
        }
        return sum
    }
}
