extension Measure {
    /// Every measure, in the order in which they are listed.
    public static let all: [Measure] = centralities + structuralHoleMeasures + cohesion + groups

    private static let centralities: [Measure] = [
        .degree, .inDegree, .outDegree, .strength,
        .betweenness,
        .closeness, .closenessComponent,
        .harmonic, .eccentricity,
        .pageRank, .eigenvector, .eigenvectorMaximumOne, .katz, .hubs, .authorities,
        .information,
        .twoStepReach,
        .degreeCentralization, .betweennessCentralization, .closenessCentralization, .eigenvectorCentralization,
    ]

    private static let structuralHoleMeasures: [Measure] = [.constraint, .effectiveSize, .egoEfficiency, .hierarchy]

    private static let cohesion: [Measure] = [
        .core, .truss, .clustering, .cuts,
        .component,
        .density, .reciprocity, .averagePath, .diameter, .radius, .globalEfficiency,
        .averageClustering, .transitivity, .degreeAssortativity,
        .bridges,
    ]

    private static let groups: [Measure] = [
        .cluster,
        .modularity,
    ]
}
