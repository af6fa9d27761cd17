/// One graph being measured: what several measures rest on is worked out once, when the first asks for it.
final class MeasureRun {
    let graph: GraphView
    let options: MeasureOptions
    let progress: WorkProgress?
    private var knownDistances: DistanceSummary?
    private var knownDistancesBack: DistanceSummary?
    private var knownResistances: Resistances?
    private var knownCommunities: Partition?
    private var knownHubs: HubsAndAuthorities?
    private var knownTriangles: TriangleSummary?
    private var knownHoles: StructuralHoles?
    private var knownBrokerage: Brokerage?
    private(set) lazy var biconnectivity = graph.biconnectivity()

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

    /// Distances to each organization rather than from it; the same without direction.
    func distancesBack() throws(Stopped) -> DistanceSummary {
        guard graph.isDirected else { return try distances() }
        if let knownDistancesBack { return knownDistancesBack }
        let distances = try graph.reversed.distanceSummary(length: options.length, progress: progress)
        knownDistancesBack = distances
        return distances
    }

    /// Pairs by their distance in hops, whatever makes a path long otherwise.
    func distanceDistribution() throws(Stopped) -> DistanceDistribution {
        guard options.length == .hops else { return try graph.distanceDistribution(progress: progress) }
        return graph.distanceDistribution(of: try distances())
    }

    func triangles() throws(Stopped) -> TriangleSummary {
        if let knownTriangles { return knownTriangles }
        let triangles = try TriangleSummary(graph.partners, progress)
        knownTriangles = triangles
        return triangles
    }

    func structuralHoles() throws(Stopped) -> StructuralHoles {
        if let knownHoles { return knownHoles }
        let holes = try graph.structuralHoles(
            options.holes, countingStrength: options.counting != .alike, progress: progress)
        knownHoles = holes
        return holes
    }

    func brokerage() throws(Stopped) -> Brokerage {
        if let knownBrokerage { return knownBrokerage }
        let brokerage = try graph.brokerage(progress: progress)
        knownBrokerage = brokerage
        return brokerage
    }

    func resistances() throws(Stopped) -> Resistances {
        if let knownResistances { return knownResistances }
        let resistances = try graph.resistances(options.counting ?? .alike, progress)
        knownResistances = resistances
        return resistances
    }

    /// Scores that are worked out step by step; where the steps do not settle, nobody has a score.
    func settled(_ scores: () throws -> Scores) throws(Stopped) -> MeasureResult {
        do {
            return .scores(try scores())
        } catch let stopped as Stopped {
            throw stopped
        } catch {
            return .scores(Scores(unsettled: error as? ConvergenceError, index: graph.index))
        }
    }

    func hubsAndAuthorities() throws -> HubsAndAuthorities {
        if let knownHubs { return knownHubs }
        let hubs = try graph.hubsAndAuthorities(counting: options.counting ?? .alike, progress: progress)
        knownHubs = hubs
        return hubs
    }

    /// Where a wanderer starts anew: those named who are in the graph; nil for everywhere alike.
    var restart: [Organization.ID: Double]? {
        let restart = options.restart?.filter { graph.index.position(of: $0.key) != nil }
        return restart.flatMap { $0.values.contains { $0 > 0 } ? $0 : nil }
    }

    func communities() throws(Stopped) -> Partition {
        if let knownCommunities { return knownCommunities }
        let communities = try graph.leiden(
            resolution: options.resolution, seed: options.seed, progress: progress)
        knownCommunities = communities
        return communities
    }
}
