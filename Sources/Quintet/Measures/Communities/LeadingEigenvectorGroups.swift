// Communities by the leading eigenvector of the modularity matrix: Newman's spectral method.
//
// The modularity matrix holds what each two organizations have, less what chance would give them:
//     B(i, j) = A(i, j) − γ k(i) k(j) / 2m,
// and that of a group g, with the sums of its rows taken off the diagonal,
//     B(g)(i, j) = B(i, j) − [i = j] Σ over l in g of B(i, l).
// Each connected part is divided in two by the signs of the eigenvector that belongs to the largest eigenvalue, the halves
// in turn, and so on. A group stays whole where no eigenvalue is above zero or the halves would not raise the modularity.
//
// M. E. J. Newman, "Finding community structure in networks using the eigenvectors of matrices", Physical Review E 74,
// 036104, 2006, doi 10.1103/PhysRevE.74.036104. The halves are not mended afterwards by moving single organizations, which
// the paper offers as a further step.

extension GraphView {
    /// Groups by repeated division in two along the leading eigenvector of the modularity matrix.
    ///
    /// Weights are strengths. Directed graphs are read without direction; ties of an organization with itself are
    /// ignored. An organization without ties is a group of its own. Nothing is left to chance: an organization that leans
    /// to neither side, its entry below 10⁻⁹ of the largest, goes with the first that does; where several vectors belong
    /// to the largest eigenvalue, the one nearest a fixed start counts, so that in a network of perfect symmetry the order
    /// of organizations decides. A group may be in pieces.
    ///
    /// - Parameters:
    ///   - resolution: how much weight chance has, above zero; 1 is Newman's.
    ///   - progress: asked at each step; may ask to stop.
    /// - Returns: the groups, the largest first, with their modularity at that resolution.
    /// - Throws: ``Stopped`` when asked to stop; ``ConvergenceError`` where a vector does not settle: its residual in the
    ///   Euclidean norm is above 10⁻⁹ of the largest sum of a row after 20,000 products.
    /// - Complexity: O(*n* + *m*) for each of some dozens of products a division, where *n* is the number of organizations
    ///   and *m* of ties, and more where eigenvalues lie close together.
    ///
    /// For two triangles a – b – c and d – e – f with a tie c – d, the groups are the triangles, and the modularity is
    /// 5/14.
    ///
    /// Reference: Newman 2006, doi 10.1103/PhysRevE.74.036104.
    public func leadingEigenvectorGroups(
        resolution: Double = 1, progress: WorkProgress? = nil
    ) throws -> Partition {
        precondition(resolution > 0 && resolution.isFinite, "a resolution is finite and above zero")
        let rows = communityRows
        let strengths = RowProduct(rows, .byStrength).rowSums
        let chance = resolution / strengths.reduce(0, +)
        var labels = [Int](repeating: 0, count: count)
        var open: [[Int]] = rows.pieceMembers().reversed()
        var groupCount = 0
        while let members = open.popLast() {
            let part = GroupMatrix(rows.piece(members), strengths, chance: chance)
            if let halves = try part.halves(progress) {
                open.append(halves.others)
                open.append(halves.first)
            } else {
                for v in members { labels[v] = groupCount }
                groupCount += 1
            }
        }
        return Partition(labels: labels, modularity: rows.modularity(labels, resolution: resolution), index: index)
    }
}

/// B(g): the modularity matrix of a group, of which only products with vectors are ever made.
private struct GroupMatrix {
    let piece: Piece
    let ties: RowProduct
    /// γ / 2m.
    let chance: Double
    /// k: the strengths of the members in the whole network.
    let strengths: [Double]
    /// What is taken off the diagonal.
    let rest: [Double]
    /// No eigenvalue lies farther from zero.
    let bound: Double

    init(_ piece: Piece, _ strengths: [Double], chance: Double) {
        self.piece = piece
        self.chance = chance
        ties = RowProduct(piece.rows, .byStrength)
        let inside = ties.rowSums
        let own = piece.members.map { strengths[$0] }
        let together = own.reduce(0, +)
        self.strengths = own
        rest = own.indices.map { inside[$0] - chance * own[$0] * together }
        bound = own.indices.reduce(0) { max($0, 2 * (inside[$1] + chance * own[$1] * together)) }
    }

    func times(_ vector: [Double], _ progress: WorkProgress?) throws(Stopped) -> [Double] {
        var product = try ties(vector, progress: progress)
        var share = 0.0
        for v in vector.indices { share += strengths[v] * vector[v] }
        share *= chance
        for v in vector.indices { product[v] -= strengths[v] * share + rest[v] * vector[v] }
        return product
    }

    /// The two halves, that of the first who leans to a side and the others; nil where the group is better left whole.
    func halves(_ progress: WorkProgress?) throws -> (first: [Int], others: [Int])? {
        let members = piece.members
        guard members.count > 1, bound > 0, bound.isFinite else { return nil }
        // A start that leans to no group of organizations, and the same every time.
        var generator = SeededGenerator(seed: 1)
        let start = members.map { _ in generator.unit() - 0.5 }
        // Moved up by the bound, no eigenvalue is below zero, and the largest is the farthest from it.
        let leading = try LeadingVector(start: start, measure: "leading-eigenvector", tolerance: 5e-10) {
            (vector) throws(Stopped) in
            var product = try times(vector, progress)
            for v in vector.indices { product[v] += bound * vector[v] }
            return product
        }
        guard leading.value - bound > 1e-9 * bound else { return nil }
        let largest = leading.vector.reduce(0) { max($0, $1.magnitude) }
        guard let leader = leading.vector.first(where: { $0.magnitude > 1e-9 * largest }) else { return nil }
        let sides = leading.vector.map { $0.magnitude > 1e-9 * largest && ($0 < 0) != (leader < 0) ? -1.0 : 1.0 }
        let product = try times(sides, progress)
        var gain = 0.0
        for v in sides.indices { gain += sides[v] * product[v] }
        guard gain > 1e-9 * bound else { return nil }
        return (
            members.indices.filter { sides[$0] > 0 }.map { members[$0] },
            members.indices.filter { sides[$0] < 0 }.map { members[$0] }
        )
    }
}
