/// The potentials in one connected piece when current enters anywhere and leaves at its last organization, each tie
/// conducting: the inverse of the Laplacian without the last row and column, with a row and column of zeros for it.
///
/// From the same factor as ``ResistanceTable``; n³ steps and n² numbers.
struct PotentialTable {
    /// Organizations of the piece.
    let count: Int
    /// Row by row: the potential at one when current enters at another; symmetric.
    private let table: [Double]

    init(_ rows: Arcs.Rows, _ counting: TieCounting, progress: WorkProgress?) throws(Stopped) {
        let (upper, n) = try ResistanceTable.factor(rows, counting, progress)
        defer { upper.deallocate() }
        count = n + 1
        // Safe to share: the factor is only read, and each chunk writes to rows of its own.
        nonisolated(unsafe) let factor = upper
        nonisolated(unsafe) let table = UnsafeMutableBufferPointer<Double>.scratch((n + 1) * (n + 1), filledWith: 0)
        defer { table.deallocate() }
        let chunks = min(max(n, 1), 32)
        try Parallel.forEachChunk(chunks) {
        } body: { (chunk, _) throws(Stopped) in
            for v in stride(from: chunk, to: n, by: chunks) {
                try progress?.check()
                let row = UnsafeMutableBufferPointer(rebasing: table[v * (n + 1)..<v * (n + 1) + n])
                Self.solve(factor, n, unit: v, into: row)
            }
        }
        self.table = Array(table)
    }

    /// The potentials at all when current enters at one.
    func row(_ v: Int) -> ArraySlice<Double> { table[v * count..<(v + 1) * count] }

    /// One column of (UᵀU)⁻¹, forward and back.
    private static func solve(
        _ upper: UnsafeMutableBufferPointer<Double>, _ n: Int, unit: Int,
        into x: UnsafeMutableBufferPointer<Double>
    ) {
        x[unit] = 1
        for k in unit..<n where x[k] != 0 {
            let row = UnsafeMutableBufferPointer(rebasing: upper[k * n..<(k + 1) * n])
            x[k] /= row[k]
            let value = x[k]
            for j in k + 1..<max(n, k + 1) { x[j] -= value * row[j] }
        }
        for k in stride(from: n - 1, through: 0, by: -1) {
            let row = UnsafeMutableBufferPointer(rebasing: upper[k * n..<(k + 1) * n])
            var sum = x[k]
            for j in k + 1..<max(n, k + 1) { sum -= row[j] * x[j] }
            x[k] = sum / row[k]
        }
    }
}
