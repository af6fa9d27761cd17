/// Whether ties count alike or by their strength, in measures that can do either.
public enum TieCounting: String, CaseIterable, Sendable {
    /// Every tie counts 1; weights are ignored.
    case alike
    /// A tie counts its weight: the more, the stronger.
    case byStrength = "by-strength"
}

/// A graph's rows as a matrix that vectors are multiplied with.
///
/// Every entry of a product is added up in the order of its own row, so threads leave no trace.
struct RowProduct {
    private let rows: Arcs.Rows
    private let counting: TieCounting

    init(_ rows: Arcs.Rows, _ counting: TieCounting) {
        self.rows = rows
        self.counting = counting
    }

    /// The sums of the rows.
    var rowSums: [Double] {
        (0..<rows.offsets.count - 1).map { v in
            let row = rows.offsets[v]..<rows.offsets[v + 1]
            return counting == .alike ? Double(row.count) : rows.weights[row].reduce(0, +)
        }
    }

    /// For each row, the sum over its arcs of what the vector has at the target.
    func callAsFunction(_ vector: [Double], progress: WorkProgress?) throws(Stopped) -> [Double] {
        try progress?.check()
        let n = vector.count
        let counting = counting
        var product = [Double](repeating: 0, count: n)
        // Small graphs are done before a second thread wakes up.
        let chunks = rows.targets.count < 50_000 ? 1 : 16
        try rows.withRawRows { (rows) throws(Stopped) in
            try vector.withUnsafeBufferPointer { (vector) throws(Stopped) in
                try product.withUnsafeMutableBufferPointer { (product) throws(Stopped) in
                    // Safe to share: each chunk writes to its own part.
                    nonisolated(unsafe) let (vector, product) = (vector, product)
                    try Parallel.forEachChunk(chunks) {
                    } body: { (chunk, _) throws(Stopped) in
                        for v in Parallel.part(chunk, of: chunks, in: n) {
                            var sum = 0.0
                            let row = rows.offsets[v]..<rows.offsets[v &+ 1]
                            if counting == .alike {
                                for arc in row { sum += vector[Int(rows.targets[arc])] }
                            } else {
                                for arc in row { sum += rows.weights[arc] * vector[Int(rows.targets[arc])] }
                            }
                            product[v] = sum
                        }
                    }
                }
            }
        }
        return product
    }
}
