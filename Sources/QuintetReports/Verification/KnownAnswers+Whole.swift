import Quintet

extension KnownAnswer {
    /// Networks of which everyone sees the answer.
    static let shapes: [KnownAnswer] = [
        KnownAnswer(.star, .degree, KnownSource.hand, ["o1": 4, "o2": 1]),
        KnownAnswer(.star, .betweenness, KnownSource.hand, ["o1": 6, "o2": 0]),
        KnownAnswer(.star, .degreeCentralization, KnownSource.freeman, whole: 1),
        KnownAnswer(.star, .betweennessCentralization, KnownSource.freeman, whole: 1),
        KnownAnswer(.star, .closenessCentralization, KnownSource.freeman, whole: 1),
        KnownAnswer(.complete, .density, KnownSource.hand, whole: 1),
        KnownAnswer(.complete, .transitivity, KnownSource.hand, whole: 1),
        KnownAnswer(.complete, .core, KnownSource.hand, ["o1": 4]),
        KnownAnswer(.complete, .betweenness, KnownSource.hand, ["o1": 0]),
        KnownAnswer(.complete, .degreeCentralization, KnownSource.freeman, whole: 0),
        KnownAnswer(.d6, .density, KnownSource.hand, whole: 7.0 / 30),
        KnownAnswer(.d6, .inDegree, KnownSource.hand, ["b1": 2, "a3": 2, "a1": 0]),
        KnownAnswer(.d6, .outDegree, KnownSource.hand, ["a2": 2, "b2": 1]),
    ]

    /// How the network of seven holds together.
    static let cohesion: [KnownAnswer] = [
        KnownAnswer(.q7, .degree, KnownSource.hand, ["g1": 3, "a1": 3, "b1": 3, "c1": 2, "a2": 1, "b2": 1, "e1": 1]),
        KnownAnswer(.q7, .density, KnownSource.hand, whole: 1.0 / 3),
        KnownAnswer(.q7, .diameter, KnownSource.hand, whole: 4),
        KnownAnswer(.q7, .averagePath, KnownSource.networkX, whole: 2.095238),
        KnownAnswer(.q7, .transitivity, KnownSource.hand, whole: 0.3),
        KnownAnswer(.q7, .core, KnownSource.networkX, ["g1": 2, "a1": 2, "b1": 2, "c1": 1, "a2": 1, "b2": 1, "e1": 1]),
        KnownAnswer(.q7, .cuts, KnownSource.hand, ["g1": 1, "a1": 1, "b1": 1, "c1": 1, "a2": 0, "b2": 0, "e1": 0]),
        KnownAnswer(.q7, .bridges, KnownSource.hand, whole: 4),
    ]

    /// How far the network of seven turns on one organization.
    static let centralization: [KnownAnswer] = [
        KnownAnswer(.q7, .degreeCentralization, KnownSource.freeman, whole: 0.233333),
        KnownAnswer(.q7, .betweennessCentralization, KnownSource.freeman, whole: 0.366667),
        KnownAnswer(.q7, .closenessCentralization, KnownSource.freeman, whole: 0.420588),
    ]

    /// What a weight means: y lies between x and z only where the stronger tie is the shorter one.
    static let weights: [KnownAnswer] = [
        KnownAnswer(.unevenTriangle, .betweenness, KnownSource.hand, ["y": 0]),
        KnownAnswer(.unevenTriangle, .betweenness, KnownSource.hand, length: .weight, ["y": 0]),
        KnownAnswer(.unevenTriangle, .betweenness, KnownSource.hand, length: .inverseWeight, ["y": 1]),
        KnownAnswer(.unevenTriangle, .strength, KnownSource.hand, ["x": 5, "y": 8, "z": 5]),
    ]
}
