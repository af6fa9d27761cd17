import Quintet

extension KnownAnswer {
    /// The networks every textbook has.
    static let classics: [KnownAnswer] = [
        KnownAnswer(.kite, .degree, KnownSource.kite, ["Diane": 6]),
        KnownAnswer(.kite, .betweenness, KnownSource.kite, ["Heather": 14]),
        KnownAnswer(.kite, .betweenness, KnownSource.kite, decimals: 4, normalized: true, ["Heather": 0.3889]),
        KnownAnswer(.kite, .closeness, KnownSource.kite, decimals: 4, ["Fernando": 0.6429, "Garth": 0.6429]),
        KnownAnswer(.florentine, .constraint, KnownSource.networkX, ["Medici": 0.209877]),
        KnownAnswer(.florentine, .effectiveSize, KnownSource.networkX, ["Medici": 5.666667]),
        KnownAnswer(.florentine, .betweenness, KnownSource.networkX, ["Medici": 47.5]),
        KnownAnswer(.florentine, .density, KnownSource.networkX, whole: 0.166667),
        KnownAnswer(
            .florentineTied, .betweenness, KnownSource.networkX, normalized: true,
            ["Medici": 0.521978, "Guadagni": 0.254579, "Albizzi": 0.212454, "Strozzi": 0.102564]),
        KnownAnswer(.karate, .constraint, KnownSource.networkX, ["1": 0.155423, "34": 0.156419]),
        KnownAnswer(.karate, .effectiveSize, KnownSource.networkX, ["1": 13.75, "34": 15.235294]),
        KnownAnswer(.karate, .density, KnownSource.networkX, whole: 0.139037),
        KnownAnswer(.karate, .averagePath, KnownSource.networkX, decimals: 4, whole: 2.4082),
        KnownAnswer(.karate, .transitivity, KnownSource.networkX, whole: 0.255682),
        KnownAnswer(.karate, .averageClustering, KnownSource.networkX, whole: 0.570638),
        KnownAnswer(.karate, .degreeAssortativity, KnownSource.networkX, whole: -0.475613),
    ]
}
