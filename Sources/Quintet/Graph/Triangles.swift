extension Arcs.Rows {
    /// How many triangles each position belongs to; the rows are those of an undirected graph.
    ///
    /// Every tie is turned towards the end with more partners (the later one of two alike), and a triangle is found once,
    /// from the end that two of its ties leave. No row then holds more than √(2m) ties, whatever the hubs.
    ///
    /// - Complexity: O(m^1.5).
    func triangleCounts(progress: WorkProgress? = nil) throws(Stopped) -> [Int] {
        let n = offsets.count - 1
        var forward = Arcs.Rows(offsets: [0], targets: [], weights: [], merged: [])
        forward.offsets.reserveCapacity(n + 1)
        forward.targets.reserveCapacity(targets.count / 2)
        for v in 0..<n {
            let degree = offsets[v + 1] - offsets[v]
            for w in targets[offsets[v]..<offsets[v + 1]] {
                let other = offsets[Int(w) + 1] - offsets[Int(w)]
                if (degree, Int32(v)) < (other, w) { forward.targets.append(w) }
            }
            forward.offsets.append(forward.targets.count)
        }
        var counts = [Int](repeating: 0, count: n)
        var isMarked = [Bool](repeating: false, count: n)
        progress?.expect(n)
        for start in stride(from: 0, to: n, by: 256) {
            let part = start..<min(start + 256, n)
            forward.withRawRows { rows in
                counts.withUnsafeMutableBufferPointer { counts in
                    isMarked.withUnsafeMutableBufferPointer { isMarked in
                        Self.countTriangles(rows, part, isMarked: isMarked, into: counts)
                    }
                }
            }
            try progress?.advance(part.count)
        }
        return counts
    }

    private static func countTriangles(
        _ rows: RawRows, _ part: Range<Int>, isMarked: UnsafeMutableBufferPointer<Bool>,
        into counts: UnsafeMutableBufferPointer<Int>
    ) {
        let (offsets, targets) = (rows.offsets, rows.targets)
        for v in part {
            let row = offsets[v]..<offsets[v + 1]
            for arc in row { isMarked[Int(targets[arc])] = true }
            var ofV = 0
            for arc in row {
                let u = Int(targets[arc])
                var ofU = 0
                for second in offsets[u]..<offsets[u + 1] {
                    let w = Int(targets[second])
                    let isTriangle = isMarked[w] ? 1 : 0
                    ofU &+= isTriangle
                    counts[w] &+= isTriangle
                }
                counts[u] &+= ofU
                ofV &+= ofU
            }
            counts[v] &+= ofV
            for arc in row { isMarked[Int(targets[arc])] = false }
        }
    }
}
