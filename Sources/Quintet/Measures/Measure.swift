/// A measure as a value: what the command line lists, the report explains and the tests walk through.
///
/// ``all`` is the one list of measures. Adding one is a file with its method and its value, and a line in `all`.
public struct Measure: Sendable, Identifiable {
    /// What a measure says something about.
    public enum Level: String, CaseIterable, Sendable {
        /// A number for each organization.
        case organization
        /// A number for the whole network.
        case network
        /// The organizations divided into groups.
        case groups
    }

    /// What the weights of ties mean to a measure.
    public enum WeightReading: String, CaseIterable, Sendable {
        /// Every tie counts alike.
        case ignored
        /// The more, the stronger.
        case strength
        /// Whatever ``MeasureOptions/length`` says: nothing, unless asked to.
        case length

        /// What was done with the weights, as a sentence for people, in Thai or else in English.
        public func sentence(in language: Language, length: PathLength = .hops) -> String {
            switch (self, length, language) {
            case (.ignored, _, .thai), (.length, .hops, .thai): "ไม่ใช้น้ำหนัก: ทุกความเชื่อมโยงนับเท่ากัน"
            case (.ignored, _, _), (.length, .hops, _): "Weights are ignored: every tie counts alike."
            case (.strength, _, .thai): "น้ำหนักคือความเข้มแข็งของความเชื่อมโยง"
            case (.strength, _, _): "Weights are strengths: the more, the stronger."
            case (.length, .inverseWeight, .thai): "ความยาวของความเชื่อมโยงคือ 1 หารด้วยน้ำหนัก: ยิ่งเข้มแข็งยิ่งใกล้"
            case (.length, .inverseWeight, _): "A tie is 1/weight long: the stronger, the nearer."
            case (.length, .weight, .thai): "ความยาวของความเชื่อมโยงคือน้ำหนัก: ยิ่งมากยิ่งไกล"
            case (.length, .weight, _): "A tie is as long as its weight: the more, the farther."
            }
        }
    }

    /// What one may choose about a measure.
    public enum Option: String, CaseIterable, Sendable {
        case length
        case isNormalized = "normalized"
        case seed
        case resolution
    }

    /// The name by which it is asked for: lower case, with hyphens.
    public let id: String
    /// What to call it.
    public let title: Names
    /// What it tells a strategist, in a sentence.
    public let summary: Names
    /// Where it is defined.
    public let reference: String
    public let level: Level
    public let weights: WeightReading
    /// The options that make a difference to it.
    public let options: Set<Option>
    let function: @Sendable (MeasureRun) throws(Stopped) -> MeasureResult

    /// What the measure says about a graph.
    ///
    /// - Parameters:
    ///   - graph: the graph.
    ///   - options: the choices; those not among the measure's ``options-swift.property`` make no difference.
    ///   - progress: told of the work; may ask to stop.
    /// - Throws: ``Stopped`` when asked to stop.
    public func compute(
        on graph: GraphView, options: MeasureOptions = MeasureOptions(), progress: WorkProgress? = nil
    ) throws(Stopped) -> MeasureResult {
        try function(MeasureRun(graph, options: options, progress: progress))
    }

    /// What several measures say about a graph; those that rest on the same searches share them.
    ///
    /// - Throws: ``Stopped`` when asked to stop.
    public static func compute(
        _ measures: [Measure], on graph: GraphView, options: MeasureOptions = MeasureOptions(),
        progress: WorkProgress? = nil
    ) throws(Stopped) -> [MeasureResult] {
        let run = MeasureRun(graph, options: options, progress: progress)
        var results: [MeasureResult] = []
        for measure in measures { results.append(try measure.function(run)) }
        return results
    }

    /// The measure of a name; nil where there is none.
    public static func named(_ id: String) -> Measure? { all.first { $0.id == id } }

    /// Every measure, in the order in which they are listed.
    public static let all: [Measure] = [
        .degree, .inDegree, .outDegree, .strength, .betweenness, .closeness, .closenessComponent, .harmonic,
        .eccentricity, .pageRank, .eigenvector, .eigenvectorMaximumOne, .information, .katz, .hubs, .authorities,
        .twoStepReach,
        .core, .clustering, .component, .cluster, .density, .averagePath, .diameter, .transitivity, .averageClustering,
        .modularity, .degreeCentralization, .betweennessCentralization, .closenessCentralization,
        .eigenvectorCentralization,
        .constraint, .effectiveSize, .egoEfficiency, .hierarchy, .cuts, .bridges, .reciprocity, .degreeAssortativity,
        .globalEfficiency, .radius, .truss,
        .coordinator, .consultant, .representative, .gatekeeper, .liaison, .brokerageTotal,
    ]
}

/// What one may choose when asking for a measure.
public struct MeasureOptions: Hashable, Sendable {
    /// What makes a path long.
    public var length: PathLength
    /// Whether scores are shares of the most there could be.
    public var isNormalized: Bool
    /// Where random choices begin.
    public var seed: UInt64
    /// How much weight chance has in communities, above zero.
    public var resolution: Double

    /// The usual choices, except those given.
    public init(
        length: PathLength = .hops, isNormalized: Bool = false, seed: UInt64 = 1, resolution: Double = 1
    ) {
        precondition(resolution > 0 && resolution.isFinite, "a resolution is finite and above zero")
        self.length = length
        self.isNormalized = isNormalized
        self.seed = seed
        self.resolution = resolution
    }
}

/// What a measure says.
public enum MeasureResult: Sendable {
    case scores(Scores)
    case figure(NetworkFigure)
    case partition(Partition)

    /// The scores, if it is scores.
    public var scores: Scores? { if case .scores(let scores) = self { scores } else { nil } }
    /// The figure, if it is one.
    public var figure: NetworkFigure? { if case .figure(let figure) = self { figure } else { nil } }
    /// The groups, if it is groups.
    public var partition: Partition? { if case .partition(let partition) = self { partition } else { nil } }
}

/// One graph being measured: what several measures rest on is worked out once, when the first asks for it.
final class MeasureRun {
    let graph: GraphView
    let options: MeasureOptions
    let progress: WorkProgress?
    private var knownDistances: DistanceSummary?
    private var knownCommunities: Partition?
    private(set) lazy var triangles = TriangleSummary(graph.partners)
    private(set) lazy var structuralHoles = graph.structuralHoles()
    private(set) lazy var biconnectivity = graph.biconnectivity()
    private(set) lazy var brokerage = graph.brokerage()

    init(_ graph: GraphView, options: MeasureOptions, progress: WorkProgress?) {
        self.graph = graph
        self.options = options
        self.progress = progress
    }

    func distances() throws(Stopped) -> DistanceSummary {
        if let knownDistances { return knownDistances }
        let distances = try graph.distanceSummary(length: options.length, progress: progress)
        knownDistances = distances
        return distances
    }

    /// Scores that are worked out step by step; where the steps do not settle, nobody has a score.
    func settled(_ scores: () throws -> Scores) throws(Stopped) -> MeasureResult {
        do {
            return .scores(try scores())
        } catch let stopped as Stopped {
            throw stopped
        } catch {
            return .scores(Scores(allUndefined: .didNotSettle, index: graph.index))
        }
    }

    func communities() throws(Stopped) -> Partition {
        if let knownCommunities { return knownCommunities }
        let communities = try graph.leiden(
            resolution: options.resolution, seed: options.seed, progress: progress)
        knownCommunities = communities
        return communities
    }
}
