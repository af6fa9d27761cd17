/// How hard it is for current to pass between the organizations of one connected piece, each tie conducting.
///
/// The Laplacian without one row and column has an inverse M, whose entries give the resistance between any two:
/// R(v, w) = M(v, v) + M(w, w) − 2 M(v, w), where M is 0 at the one left out. It is inverted by way of its Cholesky factor:
/// n³/3 steps and n² numbers.
struct ResistanceTable {
    /// For each position of the piece, the resistance to all the others together.
    let totals: [Double]

    init(_ rows: Arcs.Rows, _ counting: TieCounting, progress: WorkProgress?) throws(Stopped) {
        let (upper, n) = try Self.factor(rows, counting, progress)
        defer { upper.deallocate() }
        let diagonal = try Self.diagonalOfInverse(upper, n, progress)
        let sums = Self.solve(upper, n)
        let trace = diagonal.reduce(0, +)
        totals = (0..<n).map { Double(n + 1) * diagonal[$0] + trace - 2 * sums[$0] } + [trace]
    }

    /// The factor U of the Laplacian without its last row and column, and its size; whoever takes it gives it back.
    static func factor(
        _ rows: Arcs.Rows, _ counting: TieCounting, _ progress: WorkProgress?
    ) throws(Stopped) -> (upper: UnsafeMutableBufferPointer<Double>, size: Int) {
        let n = rows.offsets.count - 2
        let upper = UnsafeMutableBufferPointer<Double>.scratch(n * n, filledWith: 0)
        for v in 0..<n {
            for arc in rows.offsets[v]..<rows.offsets[v + 1] {
                let conductance = counting == .alike ? 1 : rows.weights[arc]
                let w = Int(rows.targets[arc])
                upper[v * n + v] += conductance
                if w > v && w < n { upper[v * n + w] -= conductance }
            }
        }
        do throws(Stopped) {
            try factor(upper, n, progress)
        } catch {
            upper.deallocate()
            throw error
        }
        return (upper, n)
    }

    /// Turns the upper half of a positive definite matrix into U, where the matrix is UᵀU: row by row, so that the inner loop
    /// runs along rows.
    private static func factor(
        _ upper: UnsafeMutableBufferPointer<Double>, _ n: Int, _ progress: WorkProgress?
    ) throws(Stopped) {
        for k in 0..<n {
            try progress?.check()
            let row = UnsafeMutableBufferPointer(rebasing: upper[k * n..<(k + 1) * n])
            let pivot = row[k].squareRoot()
            for j in k..<n { row[j] /= pivot }
            for i in k + 1..<max(n, k + 1) where row[i] != 0 {
                let factor = row[i]
                let target = UnsafeMutableBufferPointer(rebasing: upper[i * n..<(i + 1) * n])
                for j in i..<n { target[j] -= factor * row[j] }
            }
        }
    }

    /// The diagonal of (UᵀU)⁻¹: the squares along each row of U⁻¹.
    private static func diagonalOfInverse(
        _ upper: UnsafeMutableBufferPointer<Double>, _ n: Int, _ progress: WorkProgress?
    ) throws(Stopped) -> [Double] {
        // Safe to share: the factor is only read, and each row has its own entry.
        nonisolated(unsafe) let upper = upper
        nonisolated(unsafe) let diagonal = UnsafeMutableBufferPointer<Double>.scratch(n, filledWith: 0)
        defer { diagonal.deallocate() }
        // Chunks are strided, for the first rows are the longest.
        let chunks = min(max(n, 1), 32)
        try Parallel.forEachChunk(chunks) {
        } body: { (chunk, _) throws(Stopped) in
            let inverse = UnsafeMutableBufferPointer<Double>.scratch(n, filledWith: 0)
            defer { inverse.deallocate() }
            for i in stride(from: chunk, to: n, by: chunks) {
                try progress?.check()
                for j in i..<n { inverse[j] = 0 }
                inverse[i] = 1
                var sum = 0.0
                for k in i..<n where inverse[k] != 0 {
                    let row = UnsafeMutableBufferPointer(rebasing: upper[k * n..<(k + 1) * n])
                    let entry = inverse[k] / row[k]
                    sum += entry * entry
                    for j in k + 1..<max(n, k + 1) { inverse[j] -= entry * row[j] }
                }
                diagonal[i] = sum
            }
        }
        return Array(diagonal)
    }

    /// The sums of the rows of (UᵀU)⁻¹.
    private static func solve(_ upper: UnsafeMutableBufferPointer<Double>, _ n: Int) -> [Double] {
        var x = [Double](repeating: 1, count: n)
        for k in 0..<n {
            x[k] /= upper[k * n + k]
            for j in k + 1..<max(n, k + 1) { x[j] -= x[k] * upper[k * n + j] }
        }
        for k in stride(from: n - 1, through: 0, by: -1) {
            for j in k + 1..<max(n, k + 1) { x[k] -= upper[k * n + j] * x[j] }
            x[k] /= upper[k * n + k]
        }
        return x
    }
}
