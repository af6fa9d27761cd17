// Springs between partners, and everyone pushes everyone away.
//
// Y. Hu, "Efficient, high-quality force-directed graph drawing", The Mathematica Journal 10(1), 2005, 37–71, for the forces
// and for going from coarse to fine: a tie pulls with k d², where d is its length in the drawing and 1/k the one it should
// have, and each pair pushes with C/d. Steps are his in spirit only: each moves by its force over the stiffness of its
// springs (a Newton step that looks at itself alone), and no further than a limit that shrinks.

/// A connected graph of bodies with springs.
struct ForceGraph {
    let rows: Arcs.Rows
    /// k, the strength of each arc's spring.
    let springs: [Float]
    /// How hard each pushes and is pushed.
    let masses: [Float]
    /// For each position the number of its group or −1.
    let groups: [Int32]?
    /// How much groups are drawn together, 0 to 1.
    let pull: Float

    /// The graph of a piece. Who has one tie or two is pushed less, or it would stand far out on a spike.
    init(_ rows: Arcs.Rows, lengths: [Float], groups: [Int32]?, pull: Float) {
        self.rows = rows
        springs = lengths.map { 1 / $0 }
        masses = (0..<rows.offsets.count - 1).map { min(1, 0.15 + 0.25 * Float(rows.degree($0))) }
        self.groups = groups
        self.pull = pull
    }

    private init(_ rows: Arcs.Rows, masses: [Float], groups: [Int32]?, pull: Float) {
        self.rows = rows
        springs = rows.weights.map { Float($0) }
        self.masses = masses
        self.groups = groups
        self.pull = pull
    }

    var count: Int { masses.count }

    // MARK: From coarse to fine

    /// Where the bodies settle: first those of a coarser graph, then each near its coarse one, and so on.
    ///
    /// Masses and springs add up when bodies are joined, so the coarse graph settles at the size of the fine one.
    func settled(using generator: inout SeededGenerator, progress: WorkProgress?) throws(Stopped) -> PlanePoints {
        var levels = [self]
        var parents: [[Int32]] = []
        while let last = levels.last, last.count > 60 {
            let next = last.joined(using: &generator)
            // A star shrinks to its hub at once, and something that hardly shrinks is coarse enough.
            guard next.graph.count > 20, next.graph.count * 10 < last.count * 9 else { break }
            levels.append(next.graph)
            parents.append(next.parents)
        }
        guard let coarsest = levels.last else { return PlanePoints(x: [], y: []) }
        var points = PlanePoints(Pivots(coarsest.rows, count: 50), using: &generator)
        try coarsest.settle(&points, limits: Self.limits(from: 2, steps: 100), progress: progress)
        for (level, parents) in zip(levels, parents).reversed() {
            let coarse = points
            points = PlanePoints(
                x: parents.map { coarse.x[Int($0)] + Float(generator.unit() - 0.5) },
                y: parents.map { coarse.y[Int($0)] + Float(generator.unit() - 0.5) })
            try level.settle(&points, limits: Self.limits(from: 1, steps: 60), progress: progress)
        }
        return points
    }

    private static func limits(from first: Float, steps: Int) -> [Float] {
        (0..<steps).map { first * (1 - 0.9 * Float($0) / Float(steps)) }
    }

    /// The graph of pairs of partners, and for each body the number of the pair it went into.
    ///
    /// Everyone, in random order, joins the free partner with the strongest spring for its mass, or else goes with the
    /// partner whose spring is strongest. Members of different groups stay apart.
    func joined(using generator: inout SeededGenerator) -> (graph: ForceGraph, parents: [Int32]) {
        var parents = [Int32](repeating: -1, count: count)
        var coarseMasses: [Float] = []
        var coarseGroups: [Int32] = []
        let order = generator.permutation(count)
        for v in order.lazy.map({ Int($0) }) where parents[v] < 0 {
            var (best, most): (Int, Float) = (-1, 0)
            for arc in rows.offsets[v]..<rows.offsets[v + 1] {
                let w = Int(rows.targets[arc])
                guard parents[w] < 0, groups == nil || groups?[v] == groups?[w] else { continue }
                let worth = springs[arc] / masses[w]
                if worth > most { (best, most) = (w, worth) }
            }
            if best < 0 {
                for arc in rows.offsets[v]..<rows.offsets[v + 1] {
                    let w = Int(rows.targets[arc])
                    guard groups == nil || groups?[v] == groups?[w], springs[arc] > most else { continue }
                    (best, most) = (w, springs[arc])
                }
                if best >= 0 {
                    parents[v] = parents[best]
                    coarseMasses[Int(parents[v])] += masses[v]
                    continue
                }
            }
            let number = Int32(truncatingIfNeeded: coarseMasses.count)
            parents[v] = number
            if best >= 0 { parents[best] = number }
            coarseMasses.append(masses[v] + (best >= 0 ? masses[best] : 0))
            coarseGroups.append(groups?[v] ?? -1)
        }
        var arcs = Arcs()
        arcs.reserveCapacity(rows.targets.count)
        for v in 0..<count {
            for arc in rows.offsets[v]..<rows.offsets[v + 1] {
                let (one, other) = (parents[v], parents[Int(rows.targets[arc])])
                if one != other { arcs.append(one, other, Double(springs[arc])) }
            }
        }
        let graph = ForceGraph(
            arcs.rows(count: coarseMasses.count), masses: coarseMasses, groups: groups == nil ? nil : coarseGroups,
            pull: pull)
        return (graph, parents)
    }

    // MARK: Steps

    /// Lets the forces move the points, everyone at once, so that threads leave no trace.
    ///
    /// - Parameter limits: how far anyone may move, for each step.
    func settle(_ points: inout PlanePoints, limits: [Float], progress: WorkProgress?) throws(Stopped) {
        // Few bodies would swing about their places for ever; among many the swings cancel out.
        let damping: Float = count <= 60 ? 3 : 2
        let chunks = count < 500 ? 1 : 32
        for limit in limits {
            let push = try Quadtree(points, masses: masses).repulsion(progress: progress)
            let centers = groups.map { points.centers(of: $0, apart: pull) }
            let old = points
            try points.withRaw { (x, y) throws(Stopped) in
                try rows.withRawRows { (rows) throws(Stopped) in
                    // Safe to share: each chunk moves its own points and reads the old places.
                    nonisolated(unsafe) let (x, y) = (x, y)
                    try Parallel.forEachChunk(chunks) {
                    } body: { (chunk, _) throws(Stopped) in
                        for v in Parallel.part(chunk, of: chunks, in: count) {
                            let move = move(of: v, rows, old, push, centers, damping, limit: limit)
                            x[v] = old.x[v] + move.x
                            y[v] = old.y[v] + move.y
                        }
                    }
                }
            }
        }
    }

    @inline(__always)
    private func move(
        of v: Int, _ rows: RawRows, _ places: PlanePoints, _ push: PlanePoints, _ centers: PlanePoints?,
        _ damping: Float,
        limit: Float
    ) -> (x: Float, y: Float) {
        let (vx, vy) = (places.x[v], places.y[v])
        let force = Self.push * masses[v]
        var (forceX, forceY) = (force * push.x[v], force * push.y[v])
        var stiffness: Float = 0
        for arc in rows.offsets[v]..<rows.offsets[v &+ 1] {
            let w = Int(rows.targets[arc])
            let (dx, dy) = (places.x[w] - vx, places.y[w] - vy)
            let spring = (dx * dx + dy * dy).squareRoot() * springs[arc]
            forceX += spring * dx
            forceY += spring * dy
            stiffness += spring
        }
        if let groups, let centers, groups[v] >= 0 {
            let spring = pull * max(stiffness, 1)
            forceX += spring * (centers.x[Int(groups[v])] - vx)
            forceY += spring * (centers.y[Int(groups[v])] - vy)
            stiffness += spring
        }
        let share = 1 / (damping * stiffness + 0.1)
        let length = (forceX * forceX + forceY * forceY).squareRoot() * share
        let move = length > limit ? share * limit / length : share
        return (move * forceX, move * forceY)
    }

    /// C: how hard all push, beside the springs; the author's value.
    private static let push: Float = 0.2
}

extension PlanePoints {
    /// Where each group is drawn to: its middle, moved away from those of groups it lies upon.
    ///
    /// - Parameter apart: how much of the room that two groups take should lie between their middles, 0 to 1.
    func centers(of groups: [Int32], apart: Float) -> PlanePoints {
        let groupCount = Int(groups.max() ?? -1) + 1
        let none = [Float](repeating: 0, count: groupCount)
        var centers = PlanePoints(x: none, y: none)
        var (sizes, radii) = (none, none)
        for (v, group) in groups.enumerated() where group >= 0 {
            centers.x[Int(group)] += x[v]
            centers.y[Int(group)] += y[v]
            sizes[Int(group)] += 1
        }
        for group in 0..<groupCount where sizes[group] > 0 {
            centers.x[group] /= sizes[group]
            centers.y[group] /= sizes[group]
        }
        // So many groups are clusters of the network itself, which lie apart as it is.
        guard groupCount <= 200 else { return centers }
        for (v, group) in groups.enumerated() where group >= 0 {
            let (dx, dy) = (x[v] - centers.x[Int(group)], y[v] - centers.y[Int(group)])
            radii[Int(group)] += dx * dx + dy * dy
        }
        for group in 0..<groupCount where sizes[group] > 0 {
            radii[group] = (radii[group] / sizes[group]).squareRoot() * 1.3
        }
        var moved = centers
        for one in 0..<groupCount where sizes[one] > 0 {
            for other in 0..<one where sizes[other] > 0 {
                let (dx, dy) = (centers.x[one] - centers.x[other], centers.y[one] - centers.y[other])
                let distance = (dx * dx + dy * dy).squareRoot() + 1e-6
                let lack = apart * (radii[one] + radii[other]) - distance
                guard lack > 0 else { continue }
                let share = 0.5 * lack / distance
                moved.x[one] += share * dx
                moved.y[one] += share * dy
                moved.x[other] -= share * dx
                moved.y[other] -= share * dy
            }
        }
        return moved
    }
}
