/// A connected piece of the network on its way to a drawing.
struct LayoutPiece {
    /// Its positions in the plan's order, ascending.
    let members: [Int]
    let rows: Arcs.Rows
    /// The length of each arc of the rows.
    let lengths: [Float]

    /// Up to so many organizations every pair counts; above, the work would grow too fast.
    static let mostByDistances = 600
    /// The same if asked for.
    static let mostByDistancesAsked = 2_000

    /// Gives the members' boxes their places in points, without overlaps.
    func place(
        _ boxes: inout [Box], _ plan: LayoutPlan, seed: UInt64, progress: WorkProgress?
    ) throws(Stopped) {
        var generator = SeededGenerator(seed: seed)
        let groups = plan.groups.map { groups in members.map { groups[$0] } }
        let points = try points(
            plan.options.method, groups: groups, pull: Float(min(max(plan.options.groupPull, 0), 1)),
            using: &generator, progress: progress)
        boxes.take(
            points.oriented(rows, landscape: plan.aspectRatio >= 1).gathered(), aspectRatio: plan.aspectRatio)
        boxes.openCrowds()
        try boxes.separate(progress: progress)
    }

    /// The members' places as points, in units of a tie's length.
    private func points(
        _ method: LayoutMethod, groups: [Int32]?, pull: Float, using generator: inout SeededGenerator,
        progress: WorkProgress?
    ) throws(Stopped) -> PlanePoints {
        let n = members.count
        guard n > 2 else { return PlanePoints(x: (0..<n).map { Float($0) }, y: (0..<n).map { _ in 0 }) }
        let most = method == .distances ? Self.mostByDistancesAsked : Self.mostByDistances
        guard method == .forces || n > most else {
            let distances = DistanceTable(rows, lengths: lengths, groups: groups, pull: pull)
            // Of several ways down the lowest: small pieces can be drawn in a few very different ways.
            var best: (points: PlanePoints, stress: Double)?
            for _ in 0..<(n <= 200 ? 6 : 1) {
                try progress?.check()
                var points =
                    best == nil
                    ? PlanePoints(Pivots(rows, count: 50), using: &generator)
                    : PlanePoints(scattered: n, using: &generator)
                points.descend(distances, using: &generator)
                let stress = points.stress(distances)
                if stress < (best?.stress ?? .infinity) - 1e-9 { best = (points, stress) }
            }
            return best?.points ?? PlanePoints(scattered: n, using: &generator)
        }
        return try ForceGraph(rows, lengths: lengths, groups: groups, pull: pull)
            .settled(using: &generator, progress: progress)
    }
}

extension Arcs.Rows {
    /// A connected piece, with the lengths of its arcs.
    func layoutPiece(_ members: [Int], lengths: [Float]) -> LayoutPiece {
        // Members ascend, so arcs stand in the piece in the same order as in the whole.
        let piece = piece(members)
        let own = members.flatMap { lengths[offsets[$0]..<offsets[$0 + 1]] }
        return LayoutPiece(members: members, rows: piece.rows, lengths: own)
    }
}

extension GraphView {
    /// Where so many steps of the forces bring scattered organizations: what a step costs, for timing.
    package func forceSteps(_ steps: Int) throws(Stopped) -> [Positions.Point] {
        var generator = SeededGenerator(seed: 1)
        var points = PlanePoints(scattered: count, using: &generator)
        let graph = ForceGraph(partners, lengths: tieLengths(partners, .alike), groups: nil, pull: 0)
        try graph.settle(&points, limits: [Float](repeating: 1, count: steps), progress: nil)
        return zip(points.x, points.y).map { Positions.Point(x: Double($0), y: Double($1)) }
    }
}
