extension Arcs.Rows {
    /// For each organization, the sum of all sources' dependencies on it (Brandes 2001): how many ordered pairs need it.
    ///
    /// One search for each source: for lengths, and the plain version of the searches by eights. Sources are cut into chunks, each with its own sums, and the sums are added in the order of the chunks.
    func dependencies(lengths: [Double]?, progress: WorkProgress?) throws(Stopped) -> [Double] {
        let n = offsets.count - 1
        progress?.expect(n)
        let chunks = Parallel.chunkCount(for: n)
        // Safe to share: each chunk writes to its own part.
        nonisolated(unsafe) let sums = UnsafeMutableBufferPointer<Double>.scratch(chunks * n, filledWith: 0)
        defer { sums.deallocate() }
        try withRawRows { (rows) throws(Stopped) in
            try withUnsafe(lengths) { (lengths) throws(Stopped) in
                nonisolated(unsafe) let lengths = lengths
                try Parallel.forEachChunk(chunks) {
                    ShortestPathSearch(rows, lengths: lengths)
                } body: { (chunk, paths) throws(Stopped) in
                    let mine = UnsafeMutableBufferPointer(rebasing: sums[chunk * n..<(chunk + 1) * n])
                    for source in Parallel.part(chunk, of: chunks, in: n) {
                        paths.search(from: source)
                        paths.accumulateDependencies(into: mine)
                        try progress?.advance(1)
                    }
                }
            }
        }
        return (0..<n).map { v in (0..<chunks).reduce(0) { $0 + sums[$1 * n + v] } }
    }
}

/// Lends an array that may be missing.
func withUnsafe<R, E>(
    _ array: [Double]?, _ body: (UnsafeBufferPointer<Double>?) throws(E) -> R
) throws(E) -> R {
    guard let array else { return try body(nil) }
    return try array.withUnsafeBufferPointer { (buffer) throws(E) -> R in try body(buffer) }
}
