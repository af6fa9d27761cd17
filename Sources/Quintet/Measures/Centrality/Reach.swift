// Reach in k steps: the share of the others that an organization gets to in at most k steps.
//
// S. P. Borgatti, M. G. Everett and J. C. Johnson, "Analyzing Social Networks", SAGE, 2013, chapter 10 (k-reach
// centrality); for k = 1 it is the normalized degree. Directed graphs are searched along outgoing arcs; weights are ignored.

extension GraphView {
    /// The share of the others that each organization reaches in at most a number of steps.
    ///
    /// - Parameters:
    ///   - steps: how many ties a way may have, at least 1.
    ///   - progress: told of each search, one for each organization; may ask to stop.
    /// - Returns: the shares, 0 to 1; undefined in a network of one.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(*n* *m*), or as much less as fewer ties lie within reach, where *n* is the number of organizations
    ///   and *m* of ties.
    ///
    /// For the path a – b – c – d and two steps the shares are a 2/3, b 1, c 1, d 2/3.
    ///
    /// Reference: Borgatti, Everett and Johnson 2013, chapter 10.
    public func reach(within steps: Int, progress: WorkProgress? = nil) throws(Stopped) -> Scores {
        precondition(steps >= 1, "somebody is reached in one step or more")
        let n = count
        guard n > 1 else { return Scores(allUndefined: .fewerThanTwoOrganizations, index: index) }
        progress?.expect(n)
        // Safe to share: each source has its own entry.
        nonisolated(unsafe) let shares = UnsafeMutableBufferPointer<Double>.scratch(n, filledWith: 0)
        defer { shares.deallocate() }
        let chunks = Parallel.chunkCount(for: n)
        try outgoing.withRawRows { (rows) throws(Stopped) in
            try Parallel.forEachChunk(chunks) {
                NearbySearch(rows)
            } body: { (chunk, search) throws(Stopped) in
                for source in Parallel.part(chunk, of: chunks, in: n) {
                    shares[source] = Double(search.reached(from: source, within: steps)) / Double(n - 1)
                    try progress?.advance(1)
                }
            }
        }
        return Scores(Array(shares), index: index)
    }
}

/// Searches that go a few steps and no farther; the scratch of one thread.
final class NearbySearch {
    private let rows: RawRows
    /// The last source that reached each organization.
    private let reachedBy: UnsafeMutableBufferPointer<Int32>
    /// Those reached, the source first; one entry more than needed, for the loop writes first and then decides.
    private let reached: UnsafeMutableBufferPointer<Int32>

    init(_ rows: RawRows) {
        self.rows = rows
        reachedBy = .scratch(rows.count, filledWith: -1)
        reached = .scratch(rows.count + 1, filledWith: 0)
    }

    deinit {
        reachedBy.deallocate()
        reached.deallocate()
    }

    /// How many others a source reaches.
    func reached(from source: Int, within steps: Int) -> Int {
        let (offsets, targets, reachedBy, reached) = (rows.offsets, rows.targets, reachedBy, reached)
        let mark = Int32(truncatingIfNeeded: source)
        reached[0] = mark
        reachedBy[source] = mark
        var (start, end, step) = (0, 1, 0)
        while step < steps, start < end {
            var tail = end
            for place in start..<end {
                let v = Int(reached[place])
                for arc in offsets[v]..<offsets[v &+ 1] {
                    let w = targets[arc]
                    reached[tail] = w
                    tail &+= reachedBy[Int(w)] == mark ? 0 : 1
                    reachedBy[Int(w)] = mark
                }
            }
            (start, end) = (end, tail)
            step += 1
        }
        return end - 1
    }
}

extension Measure {
    public static let twoStepReach = Measure(
        id: "two-step-reach", title: ["en": "Reach in two steps", "th": "การเข้าถึงในสองขั้น"],
        summary: [
            "en": "What share of the others the organization reaches through its partners and theirs.",
            "th": "องค์กรเข้าถึงองค์กรอื่นได้เป็นสัดส่วนเท่าใด ผ่านพันธมิตรและพันธมิตรของพันธมิตร",
        ],
        reference: "Borgatti, Everett and Johnson 2013, chapter 10; k = 2", level: .organization,
        weights: .ignored, options: [], cost: .nearby
    ) { run throws(Stopped) in .scores(try run.graph.reach(within: 2, progress: run.progress)) }

    public static let reach = Measure(
        id: "reach", title: ["en": "Reach in k steps", "th": "การเข้าถึงใน k ขั้น"],
        summary: [
            "en": "What share of the others the organization reaches in so many steps: two unless said.",
            "th": "องค์กรเข้าถึงองค์กรอื่นได้เป็นสัดส่วนเท่าใดภายในจำนวนขั้นที่กำหนด (สองขั้นถ้าไม่ระบุ)",
        ],
        reference: "Borgatti, Everett and Johnson 2013, chapter 10", level: .organization,
        weights: .ignored, options: [.steps], cost: .nearby
    ) { run throws(Stopped) in
        .scores(try run.graph.reach(within: run.options.steps ?? 2, progress: run.progress))
    }

    public static let inReach = Measure(
        id: "in-reach", title: ["en": "In-reach in k steps", "th": "การเข้าถึงขาเข้าใน k ขั้น"],
        summary: [
            "en": "What share of the others reaches the organization in so many steps: two unless said.",
            "th": "องค์กรอื่นเป็นสัดส่วนเท่าใดที่เข้าถึงองค์กรนี้ได้ภายในจำนวนขั้นที่กำหนด (สองขั้นถ้าไม่ระบุ)",
        ],
        reference: "Borgatti, Everett and Johnson 2013, chapter 10", level: .organization,
        weights: .ignored, options: [.steps], cost: .nearby
    ) { run throws(Stopped) in
        .scores(try run.graph.reversed.reach(within: run.options.steps ?? 2, progress: run.progress))
    }
}
