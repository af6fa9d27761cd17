import Quintet
import QuintetFormats

/// Everything about sectors that one page says, worked out once.
struct SectorFindings {
    let evenness: SectorEvenness
    /// Each pair of partners once, whichever way their ties run.
    let pairs: SectorMatrix
    /// The ties by direction; nil where direction does not count.
    let arcs: SectorMatrix?
    let ei: EIIndex
    let eiByStrength: EIIndex
    let eiTest: EITest?
    let assortativity: NetworkFigure
    let modularity: NetworkFigure
    let eiBySector: [EIIndex]
    let participation: Scores
    let cliques: RainbowCliques
    /// Teams of three, four and five that one tie would complete; sizes beyond the sectors present are left out.
    let nearTeams: [NearRainbowTeams]
    let presence: HelixPresence
    let completeness: ProjectCompleteness
    let projectMixing: ProjectMixing
    let projectTest: EITest?
    let synergies: [HelixSynergy]
    let regional: RegionalSynergy?
    let permutations: Int
    let seed: UInt64

    /// How much to look at for teams that lack a tie, so that a page never takes long.
    private static let stepLimit = 100_000_000

    init(_ subject: Subject, permutations: Int, seed: UInt64, progress: WorkProgress?) throws(Stopped) {
        let graph = subject.graph
        evenness = graph.sectorEvenness()
        pairs = graph.sectorMatrix(ignoringDirection: true)
        arcs = graph.isDirected ? graph.sectorMatrix() : nil
        ei = graph.eiIndex()
        eiByStrength = graph.eiIndex(countingStrength: true)
        eiTest = try graph.eiTest(permutations: permutations, seed: seed, progress: progress)
        assortativity = graph.sectorAssortativity()
        modularity = graph.sectorModularity()
        eiBySector = Sector.allCases.map { graph.eiIndex(of: $0) }
        participation = graph.participationCoefficient()
        let cliques = try graph.rainbowCliques(teamLimit: 5, progress: progress)
        self.cliques = cliques
        var near: [NearRainbowTeams] = []
        for size in 3..<max(3, evenness.observed + 1) {
            near.append(
                try graph.nearRainbowTeams(
                    of: size, besides: cliques, teamLimit: 5, stepLimit: Self.stepLimit, progress: progress))
        }
        nearTeams = near
        presence = HelixPresence(subject.network)
        completeness = presence.completeness()
        projectMixing = subject.network.projectMixing()
        projectTest = try projectMixing.eiTest(permutations: permutations, seed: seed, progress: progress)
        synergies = try presence.synergies(
            of: presence.helixSets, permutations: permutations, seed: seed, progress: progress)
        let first = Set(presence.observable.prefix(3))
        regional = first.count == 3 ? presence.regionalSynergy(of: first) : nil
        self.permutations = permutations
        self.seed = seed
    }

    /// Sectors that the source cannot express, which are not missing.
    var notObserved: [Sector] { Sector.allCases.filter { !presence.observable.contains($0) } }

    /// Sectors that the source could express and that nobody is of.
    var absent: [Sector] { presence.observable.filter { evenness.counts[$0.position] == 0 } }

    /// The sectors that organizations have, and those without one where there are any.
    var rows: [Sector?] { SectorMatrix.rows.filter { pairs.size(of: $0) > 0 } }

    /// Pairs of partners whose sectors are both known.
    var knownPairs: Int { pairs.insideCount + pairs.acrossCount }

    /// The synergies that a page shows: of the first three helices, the first four, all five.
    var shownSynergies: [HelixSynergy] {
        synergies.filter { $0.helices == Array(presence.observable.prefix($0.helices.count)) }
    }

    /// The mean participation coefficient of a sector's organizations that have one.
    func meanParticipation(_ sector: Sector?, _ sectors: [Sector?]) -> Double? {
        let values = sectors.indices.filter { sectors[$0] == sector }.compactMap { participation[$0] }
        return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
}

extension Undefined {
    var words: Bilingual { Bilingual(sentence(in: .english), sentence(in: .thai)) }
}

/// `78%`; what is neither nothing nor everything is not rounded to it.
func percent(_ share: Double) -> String {
    if share > 0, share < 0.005 { return "<1%" }
    if share < 1, share > 0.995 { return ">99%" }
    return "\(Int((share * 100).rounded()))%"
}

/// The same with two decimals below one percent, where a share of all possible pairs usually lies in a large network.
func finePercent(_ share: Double) -> String {
    guard share > 0, share < 0.01 else { return percent(share) }
    return share < 0.000_05 ? "<0.01%" : NumberText.text(of: share * 100, decimals: 2) + "%"
}

/// `A`, `A and B`, `A, B and C`.
func listed(_ texts: [Bilingual], by word: Bilingual = Bilingual("and", "และ")) -> Bilingual {
    guard texts.count > 1, let last = texts.last else { return texts.first ?? Bilingual(same: "") }
    let first = Bilingual.joined(Array(texts.dropLast()))
    let thai = texts.dropLast().map(\.th).joined(separator: " ")
    return Bilingual("\(first.en) \(word.en) \(last.en)", "\(thai) \(word.th)\(last.th)")
}
