import Quintet

extension KnownAnswer {
    /// Sectors of the network of seven: whether ties cross them, and how even they are.
    static let sectors: [KnownAnswer] = [
        KnownAnswer(.q7, .ei, KnownSource.hand, whole: 3.0 / 7),
        KnownAnswer(.q7, .eiRescaled, KnownSource.hand, whole: -1),
        KnownAnswer(
            .q7, .eiOrganization, KnownSource.hand,
            ["g1": 1, "a1": 1.0 / 3, "b1": 1.0 / 3, "c1": 1, "a2": -1, "b2": -1, "e1": 1]),
        KnownAnswer(.q7, .sectorAssortativity, KnownSource.networkXAndR, whole: 0.066667),
        KnownAnswer(.q7, .sectorModularity, KnownSource.hand, whole: 0.051020),
        KnownAnswer(
            .q7, .participationCoefficient, KnownSource.hand,
            ["g1": 0.666667, "a1": 0.666667, "b1": 0.666667, "c1": 0.5, "a2": 0, "b2": 0, "e1": 0]),
        KnownAnswer(.q7, .blau, KnownSource.hand, whole: 0.775510),
        KnownAnswer(.q7, .iqv, KnownSource.hand, whole: 0.969388),
        KnownAnswer(.q7, .shannon, KnownSource.hand, whole: 2.235926),
        KnownAnswer(.q7, .pielou, KnownSource.hand, whole: 0.962961),
    ]

    /// Brokers between sectors, with direction and without.
    static let brokerage: [KnownAnswer] = [
        KnownAnswer(.d6, .coordinator, KnownSource.sna, ["a2": 1, "a3": 0, "b1": 0]),
        KnownAnswer(.d6, .representative, KnownSource.sna, ["a2": 1, "a3": 1, "b2": 1, "b1": 0]),
        KnownAnswer(.d6, .gatekeeper, KnownSource.sna, ["b1": 2, "a2": 0]),
        KnownAnswer(.d6, .liaison, KnownSource.sna, ["a3": 1, "c1": 1, "a2": 0]),
        KnownAnswer(.d6, .consultant, KnownSource.sna, ["a2": 0, "b1": 0]),
        KnownAnswer(.d6, .brokerageTotal, KnownSource.sna, ["a2": 2, "a3": 2, "b1": 2, "b2": 1, "c1": 1]),
        KnownAnswer(.q7, .liaison, KnownSource.sna, ["g1": 4, "c1": 2, "a1": 0]),
        KnownAnswer(.q7, .representative, KnownSource.sna, ["a1": 2, "b1": 2, "g1": 0]),
        KnownAnswer(.q7, .gatekeeper, KnownSource.sna, ["a1": 2, "b1": 2, "g1": 0]),
        KnownAnswer(.q7, .brokerageTotal, KnownSource.sna, ["g1": 4, "a1": 4, "b1": 4, "c1": 2, "e1": 0]),
    ]
}
