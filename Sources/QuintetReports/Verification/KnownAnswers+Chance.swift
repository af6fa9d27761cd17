import Quintet

extension KnownAnswer {
    /// Evenness where it is largest, and where one sector crowds out the rest.
    static let evenness: [KnownAnswer] = [
        KnownAnswer(.oneOfEach, .blau, KnownSource.hand, whole: 0.8),
        KnownAnswer(.oneOfEach, .iqv, KnownSource.hand, whole: 1),
        KnownAnswer(.oneOfEach, .shannon, KnownSource.hand, whole: 2.321928),
        KnownAnswer(.oneOfEach, .pielou, KnownSource.hand, whole: 1),
        KnownAnswer(.threeAndOne, .blau, KnownSource.hand, whole: 0.375),
        KnownAnswer(.threeAndOne, .iqv, KnownSource.hand, whole: 0.46875),
        KnownAnswer(.threeAndOne, .shannon, KnownSource.hand, whole: 0.811278),
        KnownAnswer(.threeAndOne, .pielou, KnownSource.hand, whole: 0.349398),
    ]

    /// How far brokers are from chance, in standard deviations; without direction corrected for pairs that come in twos.
    static let brokerageScores: [KnownAnswer] = [
        z(.d6, .coordinator, KnownSource.sna, ["a2": 3.240]),
        z(.d6, .representative, KnownSource.sna, ["a2": 1.280, "a3": 1.280, "b2": 1.742]),
        z(.d6, .gatekeeper, KnownSource.sna, ["b1": 3.833]),
        z(.d6, .liaison, KnownSource.sna, ["a3": 1.948, "c1": 0.603]),
        z(.q7, .representative, KnownSource.sna, ["a1": 2.173, "b1": 2.173]),
        z(.q7, .gatekeeper, KnownSource.sna, ["a1": 2.173, "b1": 2.173]),
        z(.q7, .liaison, KnownSource.hand, ["g1": 0.761, "c1": 0.027]),
    ]

    private static func z(
        _ network: Case, _ role: BrokerRole, _ source: Bilingual, _ figures: KeyValuePairs<String, Double>
    ) -> KnownAnswer {
        let name = Measure.named(role.rawValue)?.words ?? Bilingual(same: role.rawValue)
        return KnownAnswer(
            network, Bilingual("\(name.en), z", "\(name.th) ค่า z"), source, decimals: 3, figures,
            by: Recomputation { network in
                let graph = GraphView(network)
                let brokerage = try graph.brokerage()
                var scores: [String: NetworkFigure] = [:]
                for (v, id) in graph.index.ids.enumerated() {
                    scores[id.text] = brokerage.standardScore(role, at: v)
                }
                return scores
            })
    }
}

extension KnownAnswer.Case {
    static let oneOfEach = Self(Bilingual("one organization of each sector", "ภาคส่วนละหนึ่งองค์กร")) {
        NamedNetworks.sketched("g, a, b, c, e", bySector: true)
    }
    static let threeAndOne = Self(
        Bilingual("three of one sector, one of another", "สามองค์กรจากภาคส่วนหนึ่ง หนึ่งจากอีกภาคส่วน")
    ) {
        NamedNetworks.sketched("g1, g2, g3, a1", bySector: true)
    }
}
