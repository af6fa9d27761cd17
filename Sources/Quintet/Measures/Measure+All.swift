extension Measure {
    /// Every measure, in the order in which they are listed.
    public static let all: [Measure] =
        centralities + structuralHoleMeasures + brokerage + cohesion + groups + sectorMeasures

    private static let centralities: [Measure] = [
        .degree, .inDegree, .outDegree, .strength, .inStrength, .outStrength, .averageNeighborDegree,
        .betweenness, .currentFlowBetweenness, .tieBetweenness,
        .closeness, .closenessComponent, .inCloseness, .outCloseness,
        .harmonic, .inHarmonic, .outHarmonic, .eccentricity,
        .pageRank, .eigenvector, .eigenvectorMaximumOne, .katz, .hubs, .authorities,
        .information, .currentFlowCloseness,
        .twoStepReach, .reach, .inReach,
        .degreeCentralization, .inDegreeCentralization, .outDegreeCentralization, .betweennessCentralization,
        .closenessCentralization, .eigenvectorCentralization,
    ]

    private static let structuralHoleMeasures: [Measure] = [.constraint, .effectiveSize, .egoEfficiency, .hierarchy]

    private static let brokerage: [Measure] = [
        .coordinator, .consultant, .representative, .gatekeeper, .liaison, .brokerageTotal,
    ]

    private static let cohesion: [Measure] = [
        .core, .truss, .clustering, .cuts,
        .component, .strongComponent,
        .density, .reciprocity, .averagePath, .diameter, .radius, .globalEfficiency, .distanceDistribution,
        .averageClustering, .transitivity, .degreeAssortativity, .richClub,
        .componentCount, .bridges, .blocks, .cliques, .dyadCensus, .triadCensus,
    ]

    private static let groups: [Measure] = [
        .cluster, .louvain, .labelPropagation,
        .modularity,
    ]

    private static let sectorMeasures: [Measure] = [
        .eiOrganization, .eiOrganizationRescaled, .participationCoefficient,
        .ei, .eiRescaled, .sectorAssortativity, .sectorModularity,
        .blau, .iqv, .shannon, .pielou, .pielouObserved,
    ]
}
