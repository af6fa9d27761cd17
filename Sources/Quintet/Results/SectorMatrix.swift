/// How the ties of a network run between the sectors: a mixing matrix.
///
/// A row and a column for each of the five sectors and one for the organizations without a sector (`nil`), so that every
/// tie between two organizations is in it. Without direction each pair of partners counts once, and the matrix is
/// symmetric; with direction the row is where an arc starts. Ties of an organization with itself are not in it.
public struct SectorMatrix: Hashable, Sendable {
    /// The rows and columns in their order: the five sectors, then `nil` for organizations without one.
    public static let rows: [Sector?] = Sector.allCases.map { $0 } + [nil]

    /// Whether direction counts.
    public let isDirected: Bool
    /// How many organizations stand in each row, in the order of ``rows``.
    public let sizes: [Int]
    private let counts: [Int]
    private let strengths: [Double]

    /// Makes a matrix of cells by row and column; without direction `counts` and `strengths` hold only cells whose
    /// column does not come before the row.
    package init(isDirected: Bool, sizes: [Int], counts: [Int], strengths: [Double]) {
        let k = Self.rows.count
        precondition(sizes.count == k && counts.count == k * k && strengths.count == k * k, "one cell for each pair")
        self.isDirected = isDirected
        self.sizes = sizes
        self.counts = counts
        self.strengths = strengths
    }

    static func row(of sector: Sector?) -> Int { sector?.position ?? Sector.allCases.count }

    private func cell(_ one: Sector?, _ other: Sector?) -> Int {
        let (i, j) = (Self.row(of: one), Self.row(of: other))
        return isDirected || i <= j ? i * Self.rows.count + j : j * Self.rows.count + i
    }

    /// How many organizations a sector has; of `nil`, how many have no sector.
    public func size(of sector: Sector?) -> Int { sizes[Self.row(of: sector)] }

    /// How many ties run between two sectors, or inside one.
    public func ties(_ one: Sector?, _ other: Sector?) -> Int { counts[cell(one, other)] }

    /// How strong those ties are together.
    public func strength(_ one: Sector?, _ other: Sector?) -> Double { strengths[cell(one, other)] }

    /// How many ties there could be between two sectors, or inside one.
    public func possible(_ one: Sector?, _ other: Sector?) -> Int {
        let (mine, theirs) = (size(of: one), size(of: other))
        guard one == other else { return mine * theirs }
        return isDirected ? mine * (mine - 1) : mine * (mine - 1) / 2
    }

    /// What share of the ties that there could be there is; nil where there could be none.
    public func share(_ one: Sector?, _ other: Sector?) -> Double? {
        let possible = possible(one, other)
        return possible > 0 ? Double(ties(one, other)) / Double(possible) : nil
    }

    /// All ties.
    public var tieCount: Int { counts.reduce(0, +) }

    /// The strength of all ties.
    public var totalStrength: Double { strengths.reduce(0, +) }

    /// Ties inside a sector, of organizations that have one.
    public var insideCount: Int { Sector.allCases.reduce(0) { $0 + ties($1, $1) } }

    /// Ties between two different sectors.
    public var acrossCount: Int { tieCount - insideCount - unknownCount }

    /// Ties with an end that has no sector.
    public var unknownCount: Int {
        let without = ties(nil, nil)
        return Sector.allCases.reduce(without) { $0 + ties($1, nil) + (isDirected ? ties(nil, $1) : 0) }
    }

    /// Pairs of sectors that both have organizations and have no tie between them; each pair once, whatever the
    /// direction.
    public var emptyPairs: [SectorPair] {
        SectorPair.all.filter { pair in
            possible(pair.one, pair.other) > 0 && ties(pair.one, pair.other) == 0 && ties(pair.other, pair.one) == 0
        }
    }
}

/// Two different sectors, whatever their order.
public struct SectorPair: Hashable, Sendable {
    /// The one that comes first in the order of sectors.
    public let one: Sector
    public let other: Sector

    /// Makes a pair; nil where the two are the same.
    public init?(_ one: Sector, _ other: Sector) {
        guard one != other else { return nil }
        self.one = min(one, other)
        self.other = max(one, other)
    }

    /// The ten pairs, by the first and then the second.
    public static let all: [SectorPair] = Sector.allCases.flatMap { one in
        Sector.allCases.filter { $0 > one }.compactMap { SectorPair(one, $0) }
    }
}

extension GraphView {
    /// How the ties run between the sectors: how many, how strong, and of how many there could be.
    ///
    /// Every tie of the graph is counted once: each pair of partners, or each arc if the graph is directed. Ties that were
    /// merged because they join the same two count as one, of their joint strength; ties of an organization with itself
    /// are left out. Organizations without a sector have a row of their own.
    ///
    /// - Parameter ignoringDirection: whether two arcs against each other count as one pair of partners.
    /// - Complexity: O(*n* + *m*), where *n* is the number of organizations and *m* of ties.
    ///
    /// For the path a – b – c of government, academia, academia: one of two possible ties between government and
    /// academia, and the only one possible inside academia.
    ///
    /// Reference: M. E. J. Newman, "Mixing patterns in networks", Physical Review E 67, 026126 (2003),
    /// doi 10.1103/PhysRevE.67.026126.
    public func sectorMatrix(ignoringDirection: Bool = false) -> SectorMatrix {
        let k = SectorMatrix.rows.count
        let places = sectors.map { SectorMatrix.row(of: $0) }
        var sizes = [Int](repeating: 0, count: k)
        for place in places { sizes[place] += 1 }
        var counts = [Int](repeating: 0, count: k * k)
        var strengths = [Double](repeating: 0, count: k * k)
        let keepsDirection = isDirected && !ignoringDirection
        let rows = keepsDirection ? outgoing : partners
        for v in 0..<count {
            for arc in rows.offsets[v]..<rows.offsets[v + 1] {
                let w = Int(rows.targets[arc])
                guard keepsDirection || v < w else { continue }
                var (i, j) = (places[v], places[w])
                if !keepsDirection, i > j { swap(&i, &j) }
                counts[i * k + j] += 1
                strengths[i * k + j] += rows.weights[arc]
            }
        }
        return SectorMatrix(isDirected: keepsDirection, sizes: sizes, counts: counts, strengths: strengths)
    }
}
