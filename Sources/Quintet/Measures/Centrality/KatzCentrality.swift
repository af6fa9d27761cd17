// Katz centrality: how many walks lead to an organization, longer ones counting less.
//
// In words: every walk of l ties that ends here counts βˡ, the walk of no ties counting 1; the sum is the solution of
// x = 1 + β Aᵀ x, and is finite for β below 1/λ, where λ is the largest eigenvalue of the adjacency matrix A. L. Katz, "A
// new status index derived from sociometric analysis", Psychometrika 18, 1953, 39–43, doi 10.1007/BF02289026 (who leaves out
// the walk of no ties and scales by β). Libraries scale the scores in many ways; these are not scaled.

extension GraphView {
    /// How many walks end at each organization, a walk of l ties counting βˡ.
    ///
    /// In a directed graph walks run along the arcs, so whoever many point at has much. Ties of an organization with itself
    /// are ignored. One without incoming arcs has 1.
    ///
    /// - Parameters:
    ///   - beta: what each further tie is multiplied by, above zero and below 1/λ; 0.9/λ unless given, or 1 where there are no
    ///     circles for walks to go round in, and λ is 0.
    ///   - counting: whether ties count alike or by strength; alike unless said.
    ///   - progress: asked at each step; may ask to stop.
    /// - Returns: the scores, at least 1, right to 10⁻¹² or so of themselves; all undefined (``Undefined/tooLarge``) where
    ///   `beta` is not below 1/λ, for then there is no end to the walks.
    /// - Throws: ``Stopped`` when asked to stop; ``ConvergenceError`` if the steps do not settle.
    /// - Complexity: O(*n* + *m*) for each step, of which 0.9/λ needs some 300, where *n* is the number of organizations and
    ///   *m* of ties.
    ///
    /// For the path a – b – c and β = 1/2 the scores are a 3, b 4, c 3.
    ///
    /// Reference: Katz 1953, doi 10.1007/BF02289026.
    public func katz(
        beta: Double? = nil, counting: TieCounting = .alike, progress: WorkProgress? = nil
    ) throws -> Scores {
        precondition(beta.map { $0 > 0 && $0.isFinite } ?? true, "beta is finite and above zero")
        let radius = try spectralRadius(counting, progress)
        if let beta, beta * radius >= 1 - 1e-12 { return Scores(allUndefined: .tooLarge, index: index) }
        let beta = beta ?? (radius > 0 ? 0.9 / radius : 1)
        let product = RowProduct(incoming, counting)
        let limit = 100_000
        // Walks of one length after another; no sum shrinks, so what is added says how near the end is.
        var walks = [Double](repeating: 1, count: count)
        var scores = walks
        var residual = 0.0
        let tail = Swift.max(1, 1 / (1 - beta * radius))
        for _ in 0..<limit {
            walks = try product(walks, progress: progress).map { $0 * beta }
            residual = 0
            for v in 0..<count {
                scores[v] += walks[v]
                residual = Swift.max(residual, walks[v] / scores[v])
            }
            residual *= tail
            if residual <= 1e-13 { return Scores(scores, index: index) }
            if !residual.isFinite { break }
        }
        throw ConvergenceError(measure: "katz", iterations: limit, residual: residual)
    }

    /// The largest eigenvalue of the adjacency matrix, along arcs; 0 where no arcs form a circle.
    private func spectralRadius(_ counting: TieCounting, _ progress: WorkProgress?) throws -> Double {
        guard isDirected else { return try outgoing.leadingEigenvector(counting, "katz", progress)?.value ?? 0 }
        let strong = components(.strong)
        var members = [[Int]](repeating: [], count: strong.groupCount)
        for (v, group) in strong.groups.enumerated() { members[group].append(v) }
        let rows = outgoing
        var radius = 0.0
        for piece in members where piece.count > 1 {
            radius = Swift.max(radius, try rows.piece(piece).rows.strongRadius(counting, progress))
        }
        return radius
    }
}

extension Arcs.Rows {
    /// The largest eigenvalue λ of a strongly connected graph. It lies between the smallest and the largest factor by which
    /// any entry of a positive vector is stretched (Collatz and Wielandt), and a shift by half of the largest sum of a row
    /// makes both settle even where all circles have an even length.
    fileprivate func strongRadius(_ counting: TieCounting, _ progress: WorkProgress?) throws -> Double {
        let product = RowProduct(self, counting)
        let shift = (product.rowSums.max() ?? 0) / 2
        let limit = 100_000
        var vector = [Double](repeating: 1, count: offsets.count - 1)
        var (low, high) = (0.0, 0.0)
        for _ in 0..<limit {
            var next = try product(vector, progress: progress)
            (low, high) = (.infinity, 0)
            for v in next.indices {
                next[v] += shift * vector[v]
                low = min(low, next[v] / vector[v])
                high = max(high, next[v] / vector[v])
            }
            if high - low <= 1e-13 * high { return (low + high) / 2 - shift }
            let largest = next.max() ?? 1
            vector = next.map { $0 / largest }
        }
        throw ConvergenceError(measure: "katz", iterations: limit, residual: (high - low) / high)
    }
}

extension Measure {
    public static let katz = Measure(
        id: "katz", title: ["en": "Katz centrality", "th": "ความเป็นศูนย์กลางแบบคัตซ์"],
        summary: [
            "en": "How many ways of any length lead to the organization, longer ones counting less.",
            "th": "มีเส้นทางทุกความยาวกี่เส้นทางที่นำมาสู่องค์กร โดยเส้นทางยิ่งยาวยิ่งนับน้อย",
        ],
        reference: "Katz 1953, doi 10.1007/BF02289026; β is 0.9 over the largest eigenvalue unless said",
        level: .organization,
        weights: .ignored, options: [.attenuation, .counting], cost: .rounds
    ) { run throws(Stopped) in
        try run.settled {
            try run.graph.katz(
                beta: run.options.attenuation, counting: run.options.counting ?? .alike, progress: run.progress)
        }
    }
}
