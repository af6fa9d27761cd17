// How pairs and triples of organizations are tied. P. W. Holland and S. Leinhardt, "A method for detecting structure in
// sociometric data", American Journal of Sociology 76, 1970, 492–513, doi 10.1086/224954. V. Batagelj and A. Mrvar, "A
// subquadratic triad census algorithm for large sparse networks with small maximum degree", Social Networks 23, 2001,
// 237–243, doi 10.1016/S0378-8733(01)00035-1.

/// How many pairs of organizations are tied both ways, one way and not at all.
public struct DyadCensus: Hashable, Sendable {
    public let mutual: Int
    public let asymmetric: Int
    public let null: Int
}

/// The sixteen ways in which three organizations can be tied: the numbers of mutual, asymmetric and null pairs, and a letter
/// where these leave a choice (up, down, cyclic, transitive).
public enum Triad: String, CaseIterable, Sendable {
    case t003 = "003"
    case t012 = "012"
    case t102 = "102"
    case t021D = "021D"
    case t021U = "021U"
    case t021C = "021C"
    case t111D = "111D"
    case t111U = "111U"
    case t030T = "030T"
    case t030C = "030C"
    case t201 = "201"
    case t120D = "120D"
    case t120U = "120U"
    case t120C = "120C"
    case t210 = "210"
    case t300 = "300"
}

/// How many triples of organizations are tied in which way.
public struct TriadCensus: Hashable, Sendable {
    private var counts = [Int](repeating: 0, count: Triad.allCases.count)

    fileprivate init() {}

    /// The triples of a kind.
    public fileprivate(set) subscript(triad: Triad) -> Int {
        get { counts[Self.place[triad] ?? 0] }
        set { counts[Self.place[triad] ?? 0] = newValue }
    }

    private static let place = Dictionary(
        uniqueKeysWithValues: Triad.allCases.enumerated().map { ($0.element, $0.offset) })
}

extension GraphView {
    /// Pairs by how they are tied.
    ///
    /// An undirected tie is mutual. Weights, parallel ties and ties of an organization with itself are ignored.
    ///
    /// - Returns: the numbers; their sum is that of all pairs.
    /// - Complexity: O(*n* + *m*), where *n* is the number of organizations and *m* of ties.
    ///
    /// For a → b, b → a and b → c: one mutual, one asymmetric, one null.
    ///
    /// Reference: Holland and Leinhardt 1970, doi 10.1086/224954.
    public func dyadCensus() -> DyadCensus {
        let tied = partners.targets.count / 2
        let mutual = isDirected ? targets.count - tied : tied
        return DyadCensus(mutual: mutual, asymmetric: tied - mutual, null: count * (count - 1) / 2 - tied)
    }

    /// Triples by how they are tied.
    ///
    /// An undirected tie is mutual. Weights, parallel ties and ties of an organization with itself are ignored.
    ///
    /// - Parameter progress: told of the organizations looked at; may ask to stop.
    /// - Returns: the numbers; their sum is that of all triples.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(*m* k), where *m* is the number of ties and k the largest number of partners.
    ///
    /// For a → b → c → a and c → d: one 030C (a, b, c), one 012 (a, b, d), one 021C (b, c, d) and one 021D (a, c, d).
    ///
    /// Reference: Batagelj and Mrvar 2001, doi 10.1016/S0378-8733(01)00035-1.
    public func triadCensus(progress: WorkProgress? = nil) throws(Stopped) -> TriadCensus {
        var search = TriadSearch(self)
        progress?.expect(count)
        for v in 0..<count {
            search.count(from: v)
            try progress?.advance(1)
        }
        var census = TriadCensus()
        for code in 0..<64 where search.byCode[code] > 0 { census[Self.triad(of: code)] += search.byCode[code] }
        census[.t003] = Self.triples(count) - search.connected
        return census
    }

    private static func triples(_ n: Int) -> Int { n < 3 ? 0 : n * (n - 1) / 2 * (n - 2) / 3 }

    /// The kind of a triple v, u, w from the ties v – u, v – w and u – w, two bits each.
    static func triad(of code: Int) -> Triad {
        let ties = [code & 3, code >> 2 & 3, code >> 4 & 3]
        let mutual = ties.count { $0 == 3 }
        let null = ties.count { $0 == 0 }
        // How many arcs leave and reach each of the three.
        var (out, into) = ([0, 0, 0], [0, 0, 0])
        for (tie, (one, other)) in zip(ties, [(0, 1), (0, 2), (1, 2)]) {
            if tie & 1 != 0 {
                out[one] += 1
                into[other] += 1
            }
            if tie & 2 != 0 {
                out[other] += 1
                into[one] += 1
            }
        }
        switch (mutual, 3 - mutual - null, null) {
        case (0, 0, _): return .t003
        case (0, 1, _): return .t012
        case (1, 0, _): return .t102
        case (0, 2, _): return out.contains(2) ? .t021D : into.contains(2) ? .t021U : .t021C
        // The third one either reaches the mutual pair (D) or is reached from it (U).
        case (1, 1, _): return into.contains(2) ? .t111D : .t111U
        case (0, 3, _): return out.contains(2) ? .t030T : .t030C
        case (2, 0, _): return .t201
        case (1, 2, _):
            let apart = (0..<3).first { out[$0] + into[$0] == 2 } ?? 0
            return out[apart] == 2 ? .t120D : into[apart] == 2 ? .t120U : .t120C
        case (2, 1, _): return .t210
        default: return .t300
        }
    }
}

/// Triples from one organization after another, with memory for how it is tied.
struct TriadSearch {
    private let graph: GraphView
    private let rows: Arcs.Rows
    /// Which way the organizations at hand are tied to everyone: 1 there, 2 back, 3 both.
    private var tieOfV: [Int]
    private var tieOfU: [Int]
    private var around: [Int] = []
    /// How many triples have which ties v – u, v – w and u – w, two bits each, and how many have any.
    private(set) var byCode = [Int](repeating: 0, count: 64)
    private(set) var connected = 0

    init(_ graph: GraphView) {
        self.graph = graph
        rows = graph.partners
        tieOfV = [Int](repeating: 0, count: graph.count)
        tieOfU = tieOfV
    }

    /// Counts the triples whose first tie is one of v's with somebody later.
    mutating func count(from v: Int) {
        Self.mark(v, graph, in: &tieOfV)
        for target in rows.targets[rows.offsets[v]..<rows.offsets[v + 1]] where target > v {
            let u = Int(target)
            Self.mark(u, graph, in: &tieOfU)
            let code = tieOfV[u]
            uniteRows(v, u)
            // Each triple is counted from its first tie: v < u, and no tie of w comes before.
            for w in around where u < w || (v < w && w < u && tieOfV[w] == 0) {
                byCode[code + 4 * tieOfV[w] + 16 * tieOfU[w]] += 1
                connected += 1
            }
            // Nobody else is tied to either of the two.
            let apart = graph.count - around.count - 2
            byCode[code] += apart
            connected += apart
            Self.unmark(u, graph, in: &tieOfU)
        }
        Self.unmark(v, graph, in: &tieOfV)
    }

    private static func mark(_ v: Int, _ graph: GraphView, in marks: inout [Int]) {
        for w in graph.targets[graph.offsets[v]..<graph.offsets[v + 1]] { marks[Int(w)] |= 1 }
        for w in graph.incomingTargets[graph.incomingOffsets[v]..<graph.incomingOffsets[v + 1]] { marks[Int(w)] |= 2 }
    }

    private static func unmark(_ v: Int, _ graph: GraphView, in marks: inout [Int]) {
        for w in graph.targets[graph.offsets[v]..<graph.offsets[v + 1]] { marks[Int(w)] = 0 }
        for w in graph.incomingTargets[graph.incomingOffsets[v]..<graph.incomingOffsets[v + 1]] { marks[Int(w)] = 0 }
    }

    /// The partners of either but the two themselves, ascending and each once.
    private mutating func uniteRows(_ one: Int, _ other: Int) {
        var (i, j) = (rows.offsets[one], rows.offsets[other])
        let (iEnd, jEnd) = (rows.offsets[one + 1], rows.offsets[other + 1])
        around.removeAll(keepingCapacity: true)
        while i < iEnd || j < jEnd {
            let a = i < iEnd ? rows.targets[i] : .max
            let b = j < jEnd ? rows.targets[j] : .max
            if a <= b { i += 1 }
            if b <= a { j += 1 }
            let w = Int(min(a, b))
            if w != one && w != other { around.append(w) }
        }
    }
}
