// Eigenvector centrality: whoever has central partners is central.
//
// In words: everyone's score is the sum of the partners' scores, up to one factor for all; the only such scores that are
// never negative are the eigenvector of the largest eigenvalue λ of the adjacency matrix, A x = λ x. P. Bonacich, "Factoring
// and weighting approaches to status scores and clique identification", Journal of Mathematical Sociology 2, 1972, 113–120,
// doi 10.1080/0022250X.1972.9989806.
//
// A network in pieces has such scores for each of them, with a λ of its own. The largest λ wins: whoever is in another piece
// has 0. Where pieces share it, each is scaled by the sum of its scores, which is where repeated adding up of partners'
// scores, started alike for all, leads. Directed graphs are read without direction. Libraries scale the scores to a length
// of 1 or to a largest of 1.

/// What the scores of an eigenvector are scaled to.
public enum EigenvectorScale: String, CaseIterable, Sendable {
    /// The sum of their squares is 1.
    case unitLength = "unit-length"
    /// The largest is 1.
    case maximumOne = "maximum-one"
}

extension GraphView {
    /// How central each organization's partners are.
    ///
    /// Directed graphs are read without direction: a pair with arcs both ways has one tie, of their joint strength. Ties of
    /// an organization with itself are ignored. Only the piece with the largest eigenvalue has scores above 0; undefined for
    /// everyone where the network has no ties.
    ///
    /// - Parameters:
    ///   - scale: what the scores are scaled to.
    ///   - counting: whether ties count alike or by strength; alike unless said.
    ///   - progress: asked at each step; may ask to stop.
    /// - Returns: the scores, 0 to 1, right to about 10⁻¹² of the share by which the largest eigenvalue exceeds the next.
    /// - Throws: ``Stopped`` when asked to stop; ``ConvergenceError`` if the steps do not settle.
    /// - Complexity: O(*n* + *m*) for each of some dozens of steps, and more where eigenvalues lie close together, as in long
    ///   chains, where *n* is the number of organizations and *m* of ties; space O(24 *n*).
    ///
    /// For the path a – b – c the scores are a 1/2, b 1/√2, c 1/2.
    ///
    /// Reference: Bonacich 1972, doi 10.1080/0022250X.1972.9989806.
    public func eigenvector(
        scale: EigenvectorScale = .unitLength, counting: TieCounting = .alike, progress: WorkProgress? = nil
    ) throws -> Scores {
        guard let vector = try partners.leadingEigenvector(counting, "eigenvector", progress)?.vector else {
            return Scores(allUndefined: .networkHasNoTies, index: index)
        }
        let length =
            switch scale {
            case .unitLength: vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
            case .maximumOne: vector.max() ?? 1
            }
        return Scores(vector.map { $0 / length }, index: index)
    }
}

extension Arcs.Rows {
    /// The largest eigenvalue of an undirected graph and its vector, unscaled; nil without ties.
    func leadingEigenvector(
        _ counting: TieCounting, _ measure: String, _ progress: WorkProgress?
    ) throws -> (value: Double, vector: [Double])? {
        let sums = RowProduct(self, counting).rowSums
        // No eigenvalue is larger than the largest sum of a row, which spares most small pieces the work.
        let pieces = pieceMembers().filter { $0.count > 1 }
            .map { (members: $0, bound: $0.reduce(0) { max($0, sums[$1]) }) }
            .sorted { ($1.bound, $0.members[0]) < ($0.bound, $1.members[0]) }
        var found: [(piece: Piece, leading: LeadingVector)] = []
        var largest = 0.0
        for (members, bound) in pieces where bound >= largest * (1 - 1e-9) {
            let piece = piece(members)
            let product = RowProduct(piece.rows, counting)
            let start = [Double](repeating: 1, count: members.count)
            let leading = try LeadingVector(start: start, measure: measure) { (vector) throws(Stopped) in
                try product(vector, progress: progress)
            }
            found.append((piece, leading))
            largest = max(largest, leading.value)
        }
        guard !found.isEmpty else { return nil }
        var vector = [Double](repeating: 0, count: offsets.count - 1)
        for (piece, leading) in found where leading.value >= largest * (1 - 1e-9) {
            let weight = leading.vector.reduce(0, +)
            for (v, score) in zip(piece.members, leading.vector) { vector[v] = max(0, score) * weight }
        }
        return (largest, vector)
    }
}

extension Measure {
    public static let eigenvector = Measure(
        id: "eigenvector", title: ["en": "Eigenvector centrality", "th": "ความเป็นศูนย์กลางตามพันธมิตร"],
        summary: [
            "en": "How central the organization's partners are, and theirs in turn; the squares add up to 1.",
            "th": "พันธมิตรขององค์กร และพันธมิตรของพันธมิตรต่อ ๆ ไป เป็นศูนย์กลางเพียงใด (ผลรวมกำลังสองเท่ากับ 1)",
        ],
        reference: "Bonacich 1972, doi 10.1080/0022250X.1972.9989806", level: .organization, weights: .ignored,
        options: [.counting], cost: .rounds
    ) { run throws(Stopped) in
        try run.settled { try run.graph.eigenvector(counting: run.options.counting ?? .alike, progress: run.progress) }
    }

    public static let eigenvectorMaximumOne = Measure(
        id: "eigenvector-share",
        title: ["en": "Eigenvector centrality, largest 1", "th": "ความเป็นศูนย์กลางตามพันธมิตร (สูงสุดเป็น 1)"],
        summary: [
            "en": "How central the organization's partners are, as a share of the most central one's score.",
            "th": "พันธมิตรขององค์กรเป็นศูนย์กลางเพียงใด เทียบเป็นสัดส่วนกับองค์กรที่ได้ค่าสูงสุด",
        ],
        reference: "Bonacich 1972, doi 10.1080/0022250X.1972.9989806", level: .organization, weights: .ignored,
        options: [.counting], cost: .rounds
    ) { run throws(Stopped) in
        try run.settled {
            try run.graph.eigenvector(
                scale: .maximumOne, counting: run.options.counting ?? .alike, progress: run.progress)
        }
    }
}
