import Quintet

/// What is asked about brokers.
public struct BrokersQuestion: Sendable {
    /// Two sectors (or one twice): only pairs of organizations between these two count; nil for all pairs of different sectors.
    public var between: (Sector, Sector)?
    /// How many brokers to show; nil for fifteen where people read them, and all for programs.
    public var top: Int?
    /// How often sectors are shuffled, 0 for not at all; nil for the usual number.
    public var permutations: Int?
    public var seed: UInt64 = 1
    /// Whether programs get the pairs of sectors in place of the brokers.
    public var listsPairs = false

    /// Asks about all pairs of sectors.
    public init() {}
}

/// All that is known for the answer, and what the answer says of an organization.
struct BrokersFindings {
    let subject: Subject
    let question: BrokersQuestion
    let brokerage: Brokerage
    let test: BrokerageTest?
    let pairs: BrokeredPairs
    let holes: StructuralHoles
    /// Sectors that any organization has.
    let sectors: [Sector]
    /// The pairs of sectors that the answer is about, by position; without direction each once.
    let cells: [(Int, Int)]
    /// Positions of those with a sector: who bridges most first.
    let ranking: [Int]

    init(_ subject: Subject, _ question: BrokersQuestion, progress: WorkProgress?) throws(Stopped) {
        let graph = subject.graph
        // Five groups whether the data has organizations of all sectors or not.
        let groups: [Int?] = graph.sectors.map { $0?.position }
        let permutations = question.permutations ?? graph.usualPermutations
        var test: BrokerageTest?
        if permutations > 0, groups.contains(where: { $0 != nil }) {
            test = try graph.brokerageTest(
                groups: groups, permutations: permutations, seed: question.seed, progress: progress)
        }
        self.subject = subject
        self.question = question
        self.test = test
        let brokerage: Brokerage
        if let test {
            brokerage = test.brokerage
        } else {
            brokerage = try graph.brokerage(groups: groups, progress: progress)
        }
        let pairs = try graph.brokeredPairs(groups: groups, progress: progress)
        self.brokerage = brokerage
        self.pairs = pairs
        holes = try graph.structuralHoles(progress: progress)
        sectors = Sector.allCases.filter { graph.sectors.contains($0) }
        let bridged = Self.bridged(brokerage, question.between)
        let cells = Self.cells(question.between, brokerage, isDirected: graph.isDirected)
        self.cells = cells
        let shares = (0..<graph.count).map { v in
            cells.reduce(0.0) { $0 + pairs.credit(from: $1.0, to: $1.1, at: v) }
        }
        let totals = (0..<graph.count).map { brokerage.total(at: $0) ?? 0 }
        let ids = graph.index.ids
        ranking = groups.indices.filter { groups[$0] != nil }.sorted { one, other in
            (bridged[other], shares[other], totals[other], ids[one])
                < (bridged[one], shares[one], totals[one], ids[other])
        }
    }

    /// The pairs of groups in question; without direction each once.
    private static func cells(
        _ between: (Sector, Sector)?, _ brokerage: Brokerage, isDirected: Bool
    ) -> [(Int, Int)] {
        let groups = brokerage.groupSizes.indices
        let all = groups.flatMap { source in groups.map { (source, $0) } }.filter { isDirected || $0.0 <= $0.1 }
        guard let between else { return all.filter { $0.0 != $0.1 } }
        let (one, other) = (between.0.position, between.1.position)
        return all.filter { $0 == (one, other) || $0 == (other, one) }
    }

    private static func bridged(_ brokerage: Brokerage, _ between: (Sector, Sector)?) -> [Int] {
        let cells = cells(between, brokerage, isDirected: brokerage.isDirected)
        return brokerage.groups.indices.map { v in
            cells.reduce(0) { $0 + bridged(brokerage, v, $1.0, $1.1) }
        }
    }

    /// Pairs of organizations, each once where there is no direction.
    private static func bridged(_ brokerage: Brokerage, _ v: Int, _ source: Int, _ target: Int) -> Int {
        let count = brokerage.count(from: source, to: target, at: v) ?? 0
        // Without direction, both orders of a pair are in the count of one sector alone, and one order in that of two.
        return !brokerage.isDirected && source == target ? count / 2 : count
    }

    /// How many pairs of organizations in question someone stands between.
    func bridged(_ v: Int) -> Int { cells.reduce(0) { $0 + Self.bridged(brokerage, v, $1.0, $1.1) } }

    /// The same for one pair of sectors.
    func bridged(_ v: Int, _ source: Int, _ target: Int) -> Int { Self.bridged(brokerage, v, source, target) }

    /// The pair of sectors that someone bridges most often; nil where none.
    func mainPair(_ v: Int) -> (source: Int, target: Int, pairs: Int)? {
        var best: (source: Int, target: Int, pairs: Int)?
        for (source, target) in cells {
            let count = bridged(v, source, target)
            if count > best?.pairs ?? 0 { best = (source, target, count) }
        }
        return best
    }

    /// The pairs in question, each shared among all who stand between.
    func credit(_ v: Int) -> Double { cells.reduce(0.0) { $0 + pairs.credit(from: $1.0, to: $1.1, at: v) } }

    /// The pairs in question that have nobody else between them.
    func sole(_ v: Int) -> Int { cells.reduce(0) { $0 + pairs.solePairs(from: $1.0, to: $1.1, at: v) } }

    /// The roles in which someone brokers more than chance would have it, with their p.
    func beyondChance(_ v: Int) -> [(role: BrokerRole, p: Double)] {
        guard let test else { return [] }
        return BrokerRole.allCases.compactMap { role in
            test.probabilityOfMore(role, at: v).flatMap { $0 <= 0.05 ? (role, $0) : nil }
        }
    }

    /// Who is cut off from most of its part of the network if someone leaves, by position.
    func cutOff(without v: Int) -> [Int] {
        var seen = [Bool](repeating: false, count: subject.graph.count)
        seen[v] = true
        var parts: [[Int]] = []
        for start in subject.partners(of: v).sorted() where !seen[start] {
            var part = [start]
            seen[start] = true
            var head = 0
            while head < part.count {
                for w in subject.partners(of: part[head]).sorted() where !seen[w] {
                    seen[w] = true
                    part.append(w)
                }
                head += 1
            }
            parts.append(part)
        }
        let largest = parts.indices.max { (parts[$0].count, -$0) < (parts[$1].count, -$1) }
        return parts.indices.filter { $0 != largest }.flatMap { parts[$0] }.sorted()
    }
}
