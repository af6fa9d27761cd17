/// A search in order of hops, with scratch that serves one search after another.
struct BreadthFirst {
    private var hops: [Int32]
    private var queue: [Int32]

    init(count: Int) {
        hops = [Int32](repeating: -1, count: count)
        queue = [Int32](repeating: 0, count: count)
    }

    /// Visits everyone whom the source reaches, the nearest first, the source itself with 0 hops.
    mutating func run(_ rows: RawRows, from source: Int, visit: (_ position: Int, _ hops: Int) -> Void) {
        hops.withUnsafeMutableBufferPointer { hops in
            queue.withUnsafeMutableBufferPointer { queue in
                var (head, tail) = (0, 1)
                queue[0] = Int32(truncatingIfNeeded: source)
                hops[source] = 0
                while head < tail {
                    let v = Int(queue[head])
                    head &+= 1
                    let next = hops[v] &+ 1
                    for arc in rows.offsets[v]..<rows.offsets[v &+ 1] {
                        let w = rows.targets[arc]
                        guard hops[Int(w)] < 0 else { continue }
                        hops[Int(w)] = next
                        queue[tail] = w
                        tail &+= 1
                    }
                }
                for place in 0..<tail {
                    let v = Int(queue[place])
                    visit(v, Int(hops[v]))
                    hops[v] = -1
                }
            }
        }
    }
}
