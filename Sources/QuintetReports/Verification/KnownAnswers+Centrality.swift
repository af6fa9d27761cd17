import Quintet

extension KnownAnswer {
    /// Centralities of the network of seven.
    static let centrality: [KnownAnswer] = [
        KnownAnswer(
            .q7, .betweenness, KnownSource.networkXAndR,
            ["g1": 8, "a1": 5, "b1": 5, "c1": 5, "a2": 0, "b2": 0, "e1": 0]),
        KnownAnswer(
            .q7, .closeness, KnownSource.networkXAndR,
            ["g1": 0.666667, "a1": 0.6, "b1": 0.6, "c1": 0.5, "a2": 0.4, "b2": 0.4, "e1": 0.352941]),
        KnownAnswer(
            .q7, .harmonic, KnownSource.networkX,
            [
                "g1": 4.5, "a1": 4.333333, "b1": 4.333333, "c1": 3.666667, "a2": 2.916667, "b2": 2.916667,
                "e1": 2.666667,
            ]),
        KnownAnswer(
            .q7, .eigenvector, KnownSource.networkXAndR,
            [
                "g1": 0.534968, "a1": 0.520316, "b1": 0.520316, "c1": 0.263770, "a2": 0.213394, "b2": 0.213394,
                "e1": 0.108179,
            ]),
        KnownAnswer(
            .q7, .eigenvectorMaximumOne, KnownSource.networkX,
            [
                "g1": 1, "a1": 0.972613, "b1": 0.972613, "c1": 0.493058, "a2": 0.398892, "b2": 0.398892,
                "e1": 0.202215,
            ]),
        KnownAnswer(
            .q7, .pageRank, KnownSource.settledNetworkX,
            [
                "g1": 0.200430, "a1": 0.202658, "b1": 0.202658, "c1": 0.150969, "a2": 0.078848, "b2": 0.078848,
                "e1": 0.085590,
            ]),
        KnownAnswer(
            .q7, .information, KnownSource.sna, decimals: 4,
            [
                "g1": 0.9130, "a1": 0.8400, "b1": 0.8400, "c1": 0.6562, "a2": 0.5250, "b2": 0.5250, "e1": 0.4468,
            ]),
    ]

    /// Structural holes of the network of seven.
    static let structuralHoles: [KnownAnswer] = [
        KnownAnswer(
            .q7, .constraint, KnownSource.networkXAndR,
            ["g1": 0.506173, "a1": 0.506173, "b1": 0.506173, "c1": 0.5, "a2": 1, "b2": 1, "e1": 1]),
        KnownAnswer(
            .q7, .effectiveSize, KnownSource.networkX,
            ["g1": 2.333333, "a1": 2.333333, "b1": 2.333333, "c1": 2, "a2": 1, "b2": 1, "e1": 1]),
        KnownAnswer(.q7, .egoEfficiency, KnownSource.burt, ["g1": 0.777778, "a1": 0.777778, "b1": 0.777778, "c1": 1]),
        KnownAnswer(.q7, .hierarchy, KnownSource.burt, ["g1": 0.028517, "a1": 0.028517, "b1": 0.028517, "c1": 0]),
    ]
}
