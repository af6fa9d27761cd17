import Quintet

extension KnownAnswer {
    /// Organizations and projects together.
    static let twoMode: [KnownAnswer] = [
        KnownAnswer(
            .threeProjects, words("Shared projects", "จำนวนโครงการที่ร่วมกัน"), KnownSource.hand,
            ["a1 – b1": 2, "g1 – a1": 1, "g1 – b1": 1, "g1 – c1": 1], by: sharedTies(.count)),
        KnownAnswer(
            .threeProjects, words("Newman's weights", "น้ำหนักแบบ Newman"), KnownSource.networkX,
            ["a1 – b1": 1.5, "g1 – a1": 0.5, "g1 – b1": 0.5, "g1 – c1": 1], by: sharedTies(.newman)),
        KnownAnswer(
            .threeProjects, words("Cosine of shared projects", "โคไซน์ของโครงการที่ร่วมกัน"), KnownSource.hand,
            ["a1 – b1": 1, "g1 – a1": 0.5, "g1 – b1": 0.5, "g1 – c1": 0.707107], by: sharedTies(.cosine)),
        KnownAnswer(
            .threeProjects, MeasurePage.twoModeDensity.title, KnownSource.hand, [Recomputation.whole: 7.0 / 12],
            by: Recomputation { [Recomputation.whole: TwoModeView($0).density()] }),
        KnownAnswer(
            .threeProjects, words("Participations, normalized", "จำนวนการเข้าร่วม ปรับมาตรฐาน"), KnownSource.networkX,
            ["a1": 0.666667, "b1": 0.666667, "g1": 0.666667, "c1": 0.333333, "P1": 0.75, "P2": 0.5, "P3": 0.5],
            by: .twoMode { $0.degree(normalized: true) }),
        KnownAnswer(
            .threeProjects, MeasurePage.twoModeBetweenness.title, KnownSource.networkX,
            ["g1": 8, "a1": 2, "b1": 2, "P1": 9.5, "P2": 5, "P3": 0.5], by: .twoMode { try $0.betweenness() }),
        KnownAnswer(
            .threeProjects,
            words("Betweenness in two modes, normalized", "ความเป็นคนกลางระหว่างองค์กรกับโครงการ ปรับมาตรฐาน"),
            KnownSource.networkX, decimals: 4,
            ["g1": 0.6667, "a1": 0.1667, "P1": 0.7308, "P2": 0.3846, "P3": 0.0385],
            by: .twoMode { try $0.betweenness(normalized: true) }),
        KnownAnswer(
            .threeProjects, MeasurePage.twoModeCloseness.title, KnownSource.networkX, decimals: 4,
            ["g1": 0.8182, "P1": 0.8, "a1": 0.6923, "P2": 0.5714, "P3": 0.5, "c1": 0.4737],
            by: .twoMode { try $0.closeness() }),
        KnownAnswer(
            .threeProjects, MeasurePage.twoModeClustering.title, KnownSource.networkX,
            [Recomputation.whole: 0.444444],
            by: Recomputation { [Recomputation.whole: TwoModeView($0).clustering()] }),
        KnownAnswer(
            .threeProjects, MeasurePage.twoModeBonacich.title, KnownSource.networkX,
            ["singular value": 2.188901, "a1": 0.612025, "b1": 0.612025, "g1": 0.484288, "c1": 0.127737], by: bonacich),
        KnownAnswer(
            .davis, MeasurePage.twoModeDensity.title, KnownSource.networkX, [Recomputation.whole: 89.0 / 252],
            by: Recomputation { [Recomputation.whole: TwoModeView($0).density()] }),
        KnownAnswer(
            .davis, words("Participations, normalized", "จำนวนการเข้าร่วม ปรับมาตรฐาน"), KnownSource.davis,
            ["Evelyn": 0.571429], by: .twoMode { $0.degree(normalized: true) }),
        KnownAnswer(
            .davis, MeasurePage.twoModeCloseness.title, KnownSource.davis, ["Evelyn": 0.8],
            by: .twoMode { try $0.closeness() }),
        KnownAnswer(
            .davis, words("Betweenness in two modes, normalized", "ความเป็นคนกลางระหว่างองค์กรกับโครงการ ปรับมาตรฐาน"),
            KnownSource.davis, ["Evelyn": 0.096585], by: .twoMode { try $0.betweenness(normalized: true) }),
        KnownAnswer(
            .davis, words("Newman's weights", "น้ำหนักแบบ Newman"), KnownSource.networkX,
            ["Evelyn – Laura": 1.562637], by: sharedTies(.newman)),
        KnownAnswer(
            .davis, MeasurePage.twoModeClustering.title, KnownSource.networkX, [Recomputation.whole: 0.467764],
            by: Recomputation { [Recomputation.whole: TwoModeView($0).clustering()] }),
    ]

    private static func words(_ en: String, _ th: String) -> Bilingual { Bilingual(en, th) }

    private static func sharedTies(_ projection: Projection) -> Recomputation {
        .numbers { network in
            let ties = network.ties(.shared, projection: projection)
            let ids = network.organizations.map(\.id)
            return Dictionary(
                uniqueKeysWithValues: (0..<ties.count).map { place in
                    let tie = ties[place]
                    return ("\(ids[tie.source]) – \(ids[tie.target])", tie.weight)
                })
        }
    }

    private static let bonacich = Recomputation { network in
        let vector = try TwoModeView(network).bonacich()
        var figures = Recomputation.named(vector.scores, network)
        figures["singular value"] = vector.singularValue
        return figures
    }
}
