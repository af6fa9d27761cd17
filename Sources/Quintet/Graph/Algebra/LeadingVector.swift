/// The largest eigenvalue of a symmetric matrix, and the part of a starting vector that belongs to it.
///
/// The method of Lanczos: the matrix is looked at only within the space of a starting vector and its products, where it
/// is a small matrix; that one's best vector is the start of the next round. C. Lanczos, "An iteration method for the
/// solution of the eigenvalue problem", Journal of Research of the National Bureau of Standards 45, 1950, 255–282,
/// doi 10.6028/jres.045.026.
struct LeadingVector {
    /// The largest eigenvalue.
    let value: Double
    /// The vector, of length 1 and a sum that is not negative.
    let vector: [Double]

    /// Vectors in the space of a round: enough to make headway, and few enough to keep.
    private static let width = 24

    /// - Parameters:
    ///   - start: where to start: not zero, and not at a right angle to what is sought.
    ///   - measure: the id of the measure that asks, for the error.
    ///   - tolerance: how large the residual may be, as a share of the eigenvalue.
    ///   - multiply: the product of the matrix with a vector.
    /// - Throws: what `multiply` throws, and ``ConvergenceError`` where 20,000 products do not bring the residual down to
    ///   the tolerance.
    init(
        start: [Double], measure: String, tolerance: Double = 1e-12,
        multiply: ([Double]) throws(Stopped) -> [Double]
    ) throws {
        let limit = 20_000
        var best = start
        Self.normalize(&best)
        var products = 0
        var earlier = Double.infinity
        while true {
            var basis = [best]
            var projected: [[Double]] = []
            while basis.count <= Self.width {
                var next = try multiply(basis[basis.count - 1])
                products += 1
                // Twice is enough for right angles to full precision.
                var column = [Double](repeating: 0, count: basis.count)
                let size = Self.length(next)
                for _ in 0..<2 {
                    for (i, vector) in basis.enumerated() {
                        let share = Self.dot(vector, next)
                        column[i] += share
                        for v in next.indices { next[v] -= share * vector[v] }
                    }
                }
                projected.append(column)
                let rest = Self.length(next)
                // Nothing new: the space holds all its products, and what is found in it is exact.
                if rest <= 1e-13 * size || basis.count == Self.width { break }
                for v in next.indices { next[v] /= rest }
                basis.append(next)
            }
            let k = projected.count
            var small = [[Double]](repeating: [Double](repeating: 0, count: k), count: k)
            for (j, column) in projected.enumerated() {
                for i in max(0, j - 1)...j { (small[i][j], small[j][i]) = (column[i], column[i]) }
            }
            let weights = small.leadingEigenvector()
            best = [Double](repeating: 0, count: start.count)
            for (weight, vector) in zip(weights, basis) {
                for v in best.indices { best[v] += weight * vector[v] }
            }
            Self.normalize(&best)
            let product = try multiply(best)
            products += 1
            let value = Self.dot(best, product)
            var residual = 0.0
            for v in best.indices { residual += (product[v] - value * best[v]) * (product[v] - value * best[v]) }
            residual = residual.squareRoot()
            // Where another value lies close, the vector is off by many times the residual: on, while that gets it further.
            if residual <= tolerance * value, residual <= 2e-15 * value || residual > earlier / 2 {
                let sign = best.reduce(0, +) < 0 ? -1.0 : 1.0
                self.value = value
                vector = best.map { $0 * sign }
                return
            }
            earlier = residual
            guard products < limit, residual.isFinite else {
                throw ConvergenceError(measure: measure, iterations: products, residual: residual / value)
            }
        }
    }

    private static func dot(_ one: [Double], _ other: [Double]) -> Double {
        var sum = 0.0
        for v in one.indices { sum += one[v] * other[v] }
        return sum
    }

    private static func length(_ vector: [Double]) -> Double { dot(vector, vector).squareRoot() }

    private static func normalize(_ vector: inout [Double]) {
        let length = length(vector)
        for v in vector.indices { vector[v] /= length }
    }
}

extension [[Double]] {
    /// The eigenvector of the largest eigenvalue of a small symmetric matrix, by Jacobi's rotations.
    fileprivate func leadingEigenvector() -> [Double] {
        var (a, n) = (self, count)
        var vectors = (0..<n).map { i in (0..<n).map { $0 == i ? 1.0 : 0 } }
        for _ in 0..<60 {
            var (off, size) = (0.0, 0.0)
            for i in 0..<n {
                for j in 0..<n {
                    size += a[i][j] * a[i][j]
                    if i != j { off += a[i][j] * a[i][j] }
                }
            }
            if off <= 1e-34 * size { break }
            for p in 0..<n {
                for q in p + 1..<Swift.max(n, p + 1) where a[p][q] != 0 {
                    let theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
                    let t = (theta < 0 ? -1 : 1) / (theta.magnitude + (theta * theta + 1).squareRoot())
                    let c = 1 / (t * t + 1).squareRoot()
                    let s = t * c
                    for i in 0..<n {
                        (a[i][p], a[i][q]) = (c * a[i][p] - s * a[i][q], s * a[i][p] + c * a[i][q])
                    }
                    for i in 0..<n {
                        (a[p][i], a[q][i]) = (c * a[p][i] - s * a[q][i], s * a[p][i] + c * a[q][i])
                        (vectors[i][p], vectors[i][q]) = (
                            c * vectors[i][p] - s * vectors[i][q], s * vectors[i][p] + c * vectors[i][q]
                        )
                    }
                }
            }
        }
        n = (0..<n).max { a[$0][$0] < a[$1][$1] } ?? 0
        return vectors.map { $0[n] }
    }
}
