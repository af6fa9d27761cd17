// Springs between partners, and everyone pushes everyone away: the last touch on a large drawing, which opens what
// distances alone leave in a heap.
//
// Y. Hu, "Efficient, high-quality force-directed graph drawing", The Mathematica Journal 10(1), 2005, 37–71, for the forces:
// a tie pulls with d²/ℓ, where d is its length in the drawing and ℓ the one it should have, and each pair pushes with
// C/d. Steps are his in spirit only: each moves by its force over the stiffness of its springs (a Newton step that looks
// at itself alone), and no further than a limit that shrinks.

extension PlanePoints {
    /// Lets the forces move the points, everyone at once, so that threads leave no trace.
    ///
    /// - Parameters:
    ///   - limits: how far anyone may move, for each step.
    ///   - groups: for each position the number of its group or −1; each is drawn to the middle of its group by `pull`.
    mutating func loosen(
        _ rows: Arcs.Rows, _ lengths: [Float], limits: [Float], groups: [Int32]?, pull: Float,
        progress: WorkProgress?
    ) throws(Stopped) {
        let n = count
        let chunks = n < 500 ? 1 : 32
        for limit in limits {
            let push = try Quadtree(self).repulsion(progress: progress)
            let centers = groups.map { groupCenters($0) }
            let old = self
            try withRaw { (x, y) throws(Stopped) in
                try rows.withRawRows { (rows) throws(Stopped) in
                    // Safe to share: each chunk moves its own points and reads the old places.
                    nonisolated(unsafe) let (x, y) = (x, y)
                    try Parallel.forEachChunk(chunks) {
                    } body: { (chunk, _) throws(Stopped) in
                        for v in Parallel.part(chunk, of: chunks, in: n) {
                            let (vx, vy) = (old.x[v], old.y[v])
                            var (forceX, forceY) = (Self.push * push.x[v], Self.push * push.y[v])
                            var stiffness: Float = 0
                            for arc in rows.offsets[v]..<rows.offsets[v &+ 1] {
                                let w = Int(rows.targets[arc])
                                let (dx, dy) = (old.x[w] - vx, old.y[w] - vy)
                                let spring = (dx * dx + dy * dy).squareRoot() / lengths[arc]
                                forceX += spring * dx
                                forceY += spring * dy
                                stiffness += spring
                            }
                            if let groups, let centers, groups[v] >= 0 {
                                let spring = pull * 0.5 * max(stiffness, 1)
                                forceX += spring * (centers.x[Int(groups[v])] - vx)
                                forceY += spring * (centers.y[Int(groups[v])] - vy)
                                stiffness += spring
                            }
                            let share = 1 / (1.5 * stiffness + 0.1)
                            let length = (forceX * forceX + forceY * forceY).squareRoot() * share
                            let move = length > limit ? share * limit / length : share
                            x[v] = vx + move * forceX
                            y[v] = vy + move * forceY
                        }
                    }
                }
            }
        }
    }

    /// C: how hard all push, beside the springs; the author's value.
    private static let push: Float = 0.2

    /// The middle of each group.
    private func groupCenters(_ groups: [Int32]) -> PlanePoints {
        let groupCount = Int(groups.max() ?? -1) + 1
        var centers = PlanePoints(
            x: [Float](repeating: 0, count: groupCount), y: [Float](repeating: 0, count: groupCount))
        var sizes = [Float](repeating: 0, count: groupCount)
        for (v, group) in groups.enumerated() where group >= 0 {
            centers.x[Int(group)] += x[v]
            centers.y[Int(group)] += y[v]
            sizes[Int(group)] += 1
        }
        for group in 0..<groupCount where sizes[group] > 0 {
            centers.x[group] /= sizes[group]
            centers.y[group] /= sizes[group]
        }
        return centers
    }
}
