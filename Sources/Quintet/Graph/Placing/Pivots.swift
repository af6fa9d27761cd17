// Distances from a few organizations stand for those of all: pivots.
//
// U. Brandes and C. Pich, "Eigensolver methods for progressive multidimensional scaling of large data", Graph Drawing
// 2006, LNCS 4372, 42–53, doi 10.1007/978-3-540-70904-6_6.

/// Some organizations far from one another, and everyone's distance in hops from them.
struct Pivots {
    let positions: [Int]
    /// By organization and then by pivot.
    let hops: [UInt16]
    let longest: Int

    var count: Int { positions.count }

    /// The hub first, then always whoever is furthest from all pivots so far.
    init(_ rows: Arcs.Rows, count wanted: Int) {
        let n = rows.offsets.count - 1
        let p = min(wanted, n)
        var next = (0..<n).max { (rows.degree($0), $1) < (rows.degree($1), $0) } ?? 0
        var positions: [Int] = []
        var hops = [UInt16](repeating: 0, count: n * p)
        var nearest = [Int](repeating: .max, count: n)
        var longest = 0
        rows.withRawRows { rows in
            var search = BreadthFirst(count: n)
            for pivot in 0..<p {
                positions.append(next)
                hops.withUnsafeMutableBufferPointer { hops in
                    search.run(rows, from: next) { v, distance in
                        hops[v * p + pivot] = UInt16(min(distance, 65_535))
                        longest = max(longest, distance)
                        nearest[v] = min(nearest[v], distance)
                    }
                }
                var furthest = -1
                for v in 0..<n where nearest[v] > furthest { (next, furthest) = (v, nearest[v]) }
            }
        }
        self.positions = positions
        self.hops = hops
        self.longest = min(longest, 65_535)
    }
}

extension Arcs.Rows {
    /// How many partners a position has.
    func degree(_ v: Int) -> Int { offsets[v + 1] - offsets[v] }
}

extension PlanePoints {
    /// The first two axes of the pivots' distances, at the distances' own scale: what a network looks like from afar.
    init(_ pivots: Pivots, using generator: inout SeededGenerator) {
        let p = min(pivots.count, 50)
        let n = pivots.hops.count / pivots.count
        // Squared distances, centered by row and column; the longest is 1, so that no product grows too large.
        let unit = 1 / Float(max(pivots.longest, 1))
        var centered = [Float](repeating: 0, count: n * p)
        var columnMeans = [Float](repeating: 0, count: p)
        for v in 0..<n {
            var mean: Float = 0
            for k in 0..<p {
                let hops = Float(pivots.hops[v * pivots.count + k]) * unit
                centered[v * p + k] = hops * hops
                mean += hops * hops
            }
            mean /= Float(p)
            for k in 0..<p {
                centered[v * p + k] -= mean
                columnMeans[k] += centered[v * p + k]
            }
        }
        for k in 0..<p { columnMeans[k] /= Float(n) }
        for v in 0..<n { for k in 0..<p { centered[v * p + k] -= columnMeans[k] } }

        let first = Self.axis(centered, p, apartFrom: nil, using: &generator)
        let second = Self.axis(centered, p, apartFrom: first, using: &generator)
        func coordinates(_ axis: [Float]) -> [Float] {
            (0..<n).map { v in
                var sum: Float = 0
                for k in 0..<p { sum += centered[v * p + k] * axis[k] }
                return sum
            }
        }
        (x, y) = (coordinates(first), coordinates(second))
        rescale(to: pivots, using: &generator)
    }

    /// The leading eigenvector of CᵀC, orthogonal to another, by power iteration; what matters is a good start.
    private static func axis(
        _ centered: [Float], _ p: Int, apartFrom other: [Float]?, using generator: inout SeededGenerator
    ) -> [Float] {
        let n = centered.count / p
        var axis = (0..<p).map { _ in Float(generator.unit() - 0.5) }
        centered.withUnsafeBufferPointer { centered in
            for _ in 0..<12 {
                if let other {
                    let along = zip(axis, other).reduce(0) { $0 + $1.0 * $1.1 }
                    for k in 0..<p { axis[k] -= along * other[k] }
                }
                let length = axis.reduce(0) { $0 + $1 * $1 }.squareRoot()
                guard length > 1e-12 else { break }
                for k in 0..<p { axis[k] /= length }
                var next = [Float](repeating: 0, count: p)
                next.withUnsafeMutableBufferPointer { next in
                    axis.withUnsafeBufferPointer { axis in
                        for v in 0..<n {
                            var sum: Float = 0
                            for k in 0..<p { sum += centered[v &* p &+ k] * axis[k] }
                            for k in 0..<p { next[k] += sum * centered[v &* p &+ k] }
                        }
                    }
                }
                axis = next
            }
        }
        let length = axis.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return length > 1e-12 && length.isFinite ? axis.map { $0 / length } : [Float](repeating: 0, count: p)
    }

    /// The scale at which the points' distances from the pivots are right on the whole, and a little noise, so that
    /// nobody stands on another.
    private mutating func rescale(to pivots: Pivots, using generator: inout SeededGenerator) {
        var (sum, squares) = (0.0, 0.0)
        for v in 0..<count {
            for k in 0..<min(pivots.count, 50) {
                let pivot = pivots.positions[k]
                guard pivot != v else { continue }
                let (dx, dy) = (Double(x[v] - x[pivot]), Double(y[v] - y[pivot]))
                let ratio = (dx * dx + dy * dy).squareRoot() / Double(pivots.hops[v * pivots.count + k])
                sum += ratio
                squares += ratio * ratio
            }
        }
        let scale = squares > 0 && (sum / squares).isFinite ? Float(sum / squares) : 0
        for v in 0..<count {
            x[v] = x[v] * scale + Float(generator.unit() - 0.5) * 0.5
            y[v] = y[v] * scale + Float(generator.unit() - 0.5) * 0.5
        }
    }
}
