// Information centrality: how near an organization is to the others if every way counts, not just the shortest.
//
// In words: let ties conduct, each as well as it is strong, or all alike. The resistance between two is small where many
// short ways join them; the score is n over the sum of the resistances to the others. That is the harmonic mean of the
// information between it and everyone, itself included, whose definition rests on the paths. K. Stephenson and M. Zelen,
// "Rethinking centrality: methods and examples", Social Networks 11, 1989, 1–37, doi 10.1016/0378-8733(89)90016-6.
//
// Current-flow closeness is the same up to scale: n − 1 over that sum, as closeness is over the sum of distances (networkx
// has 1 over it). U. Brandes and D. Fleischer, "Centrality measures based on current flow", STACS 2005, Lecture Notes in
// Computer Science 3404, 533–544, doi 10.1007/978-3-540-31856-9_44.
//
// A network in pieces is read piece by piece, n being the size of the piece; whoever is alone has no score.

extension GraphView {
    /// The largest piece whose resistances are worked out.
    package static let informationLimit = 2_000

    /// How near each organization is to the others by all ways together (Stephenson and Zelen).
    ///
    /// Directed graphs are read without direction, and ties of an organization with itself are ignored. Each piece of the
    /// network is read by itself. Undefined for an organization without ties, and in a piece of more than 2,000.
    ///
    /// - Parameters:
    ///   - counting: whether ties conduct alike or by strength; alike unless said.
    ///   - progress: asked now and then; may ask to stop.
    /// - Returns: the scores, above 0; in a piece where everyone is tied to everyone, n²/(2(n − 1)).
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(*n*³) for a piece of *n* organizations; space O(*n*²).
    ///
    /// For the path a – b – c the scores are a 1, b 3/2, c 1.
    ///
    /// Reference: Stephenson and Zelen 1989, doi 10.1016/0378-8733(89)90016-6.
    public func information(
        counting: TieCounting = .alike, progress: WorkProgress? = nil
    ) throws(Stopped) -> Scores {
        informationScores(try resistances(counting, progress))
    }

    /// Closeness with resistances for distances: n − 1 over the resistance to all others in the piece.
    ///
    /// Everything as for ``information(counting:progress:)``, which is n/(n − 1) times this.
    ///
    /// - Throws: ``Stopped`` when asked to stop.
    ///
    /// For the path a – b – c the scores are a 2/3, b 1, c 2/3: without circles, resistances are distances.
    ///
    /// Reference: Brandes and Fleischer 2005, doi 10.1007/978-3-540-31856-9_44.
    public func currentFlowCloseness(
        counting: TieCounting = .alike, progress: WorkProgress? = nil
    ) throws(Stopped) -> Scores {
        currentFlowScores(try resistances(counting, progress))
    }

    func informationScores(_ resistances: Resistances) -> Scores { scores(resistances) { Double($0) } }

    func currentFlowScores(_ resistances: Resistances) -> Scores { scores(resistances) { Double($0 - 1) } }

    private func scores(_ resistances: Resistances, _ numerator: (Int) -> Double) -> Scores {
        var values = [Double](repeating: 0, count: count)
        for (members, totals) in resistances.pieces {
            for (v, total) in zip(members, totals) { values[v] = numerator(members.count) / total }
        }
        return Scores(values, undefined: resistances.undefined, index: index)
    }

    /// The resistances between each organization and the others of its piece, together.
    func resistances(_ counting: TieCounting, _ progress: WorkProgress?) throws(Stopped) -> Resistances {
        let rows = partners
        var result = Resistances()
        for members in rows.pieceMembers() {
            guard members.count > 1 else {
                result.undefined[members[0]] = .noTies
                continue
            }
            guard members.count <= Self.informationLimit else {
                for v in members { result.undefined[v] = .tooManyOrganizations }
                continue
            }
            let totals = try ResistanceTable(rows.piece(members).rows, counting, progress: progress).totals
            result.pieces.append((members, totals))
        }
        return result
    }
}

/// What information centrality and current-flow closeness share.
struct Resistances {
    var pieces: [(members: [Int], totals: [Double])] = []
    var undefined: [Int: Undefined] = [:]
}

extension Measure {
    public static let information = Measure(
        id: "information", title: ["en": "Information centrality", "th": "ความเป็นศูนย์กลางของข้อมูล"],
        summary: [
            "en": "How easily news passes between the organization and the others by all ways, not just the shortest.",
            "th": "ข่าวสารผ่านไปมาระหว่างองค์กรกับรายอื่นได้ง่ายเพียงใด เมื่อนับทุกเส้นทาง ไม่ใช่แค่เส้นทางที่สั้นที่สุด",
        ],
        reference: "Stephenson and Zelen 1989, doi 10.1016/0378-8733(89)90016-6", level: .organization,
        weights: .ignored, options: [.counting], cost: .equations
    ) { run throws(Stopped) in .scores(run.graph.informationScores(try run.resistances())) }

    public static let currentFlowCloseness = Measure(
        id: "current-flow-closeness", title: ["en": "Current-flow closeness", "th": "ความใกล้ชิดตามการไหล"],
        summary: [
            "en": "How near the organization is to the others of its piece if every way counts, not just the shortest.",
            "th": "องค์กรอยู่ใกล้รายอื่นในส่วนเดียวกันเพียงใด เมื่อนับทุกเส้นทาง ไม่ใช่แค่เส้นทางที่สั้นที่สุด",
        ],
        reference: "Brandes and Fleischer 2005, doi 10.1007/978-3-540-31856-9_44", level: .organization,
        weights: .ignored, options: [.counting], cost: .equations
    ) { run throws(Stopped) in .scores(run.graph.currentFlowScores(try run.resistances())) }
}
