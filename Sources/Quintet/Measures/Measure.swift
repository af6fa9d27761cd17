/// A measure as a value: what the command line lists, the report explains and the tests walk through.
///
/// ``all`` is the one list of measures. Adding one is a file with its method and its value, and a line in
/// `Measure+All.swift`.
public struct Measure: Sendable, Identifiable {
    /// What a measure says something about.
    public enum Level: String, CaseIterable, Sendable {
        /// A number for each organization.
        case organization
        /// A number for each tie.
        case tie
        /// A number for the whole network, or several.
        case network
        /// The organizations divided into groups.
        case groups
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
    /// What weights mean to it when nothing else is chosen; see ``weights(under:)``.
    public let weights: WeightReading
    /// The options that make a difference to it.
    public let options: Set<Option>
    /// What sort of number it gives.
    public let number: NumberKind
    /// What it costs to work out.
    public let cost: Cost
    let function: @Sendable (MeasureRun) throws(Stopped) -> MeasureResult

    /// Makes a measure.
    ///
    /// - Parameters:
    ///   - number: what its numbers look like; four decimals unless said.
    ///   - cost: what it rests on; one look at every tie unless said.
    ///   - function: what it says about the graph at hand.
    init(
        id: String, title: Names, summary: Names, reference: String, level: Level, weights: WeightReading,
        options: Set<Option>, number: NumberKind = .decimals(4), cost: Cost = .linear,
        function: @escaping @Sendable (MeasureRun) throws(Stopped) -> MeasureResult
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.reference = reference
        self.level = level
        self.weights = weights
        self.options = options
        self.number = number
        self.cost = cost
        self.function = function
    }

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
        progress?.plan(Measure.works(measures, on: graph, options: options))
        for (stage, measure) in measures.enumerated() {
            try progress?.check()
            progress?.begin(stage: stage)
            results.append(try measure.function(run))
        }
        return results
    }

    /// The measure of a name; nil where there is none.
    public static func named(_ id: String) -> Measure? { all.first { $0.id == id } }
}
