/// What the ties inside groups add up to when the labels are dealt anew while the graph stays.
///
/// Shuffles are cut into chunks of fifty, each with a generator of its own seed, so that the sums are the same with any
/// number of threads.
enum LabelShuffles {
    private static let chunkSize = 50

    /// The seed of a chunk's generator: far from those of other chunks and of neighbouring seeds.
    static func seed(_ seed: UInt64, chunk: Int) -> UInt64 {
        seed ^ (UInt64(chunk) &+ 1) &* 0xD1B5_4A32_D192_ED03
    }

    /// For each of `count` shuffles the number, or strength, of ties inside groups.
    static func insideSums(
        of ties: GroupTies, countingStrength: Bool, count: Int, seed: UInt64, progress: WorkProgress?
    ) throws(Stopped) -> [Double] {
        // Safe to share: each shuffle has its own entry.
        nonisolated(unsafe) let sums = UnsafeMutableBufferPointer<Double>.scratch(count, filledWith: 0)
        defer { sums.deallocate() }
        progress?.expect(count)
        let rows = Arcs.Rows(offsets: ties.offsets, targets: ties.targets, weights: ties.weights, merged: [])
        let chunks = (count + chunkSize - 1) / chunkSize
        try rows.withRawRows { (rows) throws(Stopped) in
            try Parallel.forEachChunk(chunks) {
                ()
            } body: { (chunk, _) throws(Stopped) in
                var generator = SeededGenerator(seed: Self.seed(seed, chunk: chunk))
                var labels = ties.labels
                for shuffle in chunk * chunkSize..<min(count, (chunk + 1) * chunkSize) {
                    sums[shuffle] = labels.withUnsafeMutableBufferPointer { labels in
                        Self.shuffle(labels, &generator)
                        return inside(rows, UnsafeBufferPointer(labels), countingStrength)
                    }
                    try progress?.advance(1)
                }
            }
        }
        return Array(sums)
    }

    /// Deals the labels anew (Fisher and Yates).
    static func shuffle<Label>(
        _ labels: UnsafeMutableBufferPointer<Label>, _ generator: inout SeededGenerator
    ) {
        for i in stride(from: labels.count - 1, to: 0, by: -1) { labels.swapAt(i, generator.below(i + 1)) }
    }

    static func inside(_ rows: RawRows, _ labels: UnsafeBufferPointer<UInt8>, _ countingStrength: Bool) -> Double {
        var (count, strength) = (0, 0.0)
        for v in 0..<rows.count {
            let own = labels[v]
            if countingStrength {
                for tie in rows.offsets[v]..<rows.offsets[v + 1] where labels[Int(rows.targets[tie])] == own {
                    strength += rows.weights[tie]
                }
            } else {
                for tie in rows.offsets[v]..<rows.offsets[v + 1] {
                    count &+= labels[Int(rows.targets[tie])] == own ? 1 : 0
                }
            }
        }
        return countingStrength ? strength : Double(count)
    }
}
