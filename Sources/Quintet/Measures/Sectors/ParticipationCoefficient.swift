extension GraphView {
    /// How evenly an organization's partners are spread over the sectors: the participation coefficient.
    ///
    /// 1 − Σ (k_s / k)², where k partners have a sector and k_s of them are of sector s, the organization's own among them.
    /// Partners are counted, not ties: parallel ties and weights make no difference, and partners are those in either
    /// direction. Partners without a sector are left out. Undefined without a partner of a known sector; the organization's
    /// own sector does not matter.
    ///
    /// - Returns: 0 (all of one sector) to 0.8 (five sectors alike).
    /// - Complexity: O(*n* + *m*), where *n* is the number of organizations and *m* of ties.
    ///
    /// For a star whose middle has two partners of business and one each of government and academia it is
    /// 1 − (4 + 1 + 1)/16 = 0.625 in the middle, and 0 for everyone else.
    ///
    /// Reference: R. Guimerà and L. A. N. Amaral, "Functional cartography of complex metabolic networks", Nature 433, 2005,
    /// 895–900, doi 10.1038/nature03288.
    public func participationCoefficient() -> Scores {
        let rows = partners
        var values = [Double](repeating: 0, count: count)
        var undefined: [Int: Undefined] = [:]
        var bySector = [Int](repeating: 0, count: Sector.allCases.count)
        for v in 0..<count {
            for place in bySector.indices { bySector[place] = 0 }
            for w in rows.targets[rows.offsets[v]..<rows.offsets[v + 1]] {
                if let sector = sectors[Int(w)] { bySector[sector.position] += 1 }
            }
            let k = bySector.reduce(0, +)
            guard k > 0 else {
                undefined[v] = rows.offsets[v] == rows.offsets[v + 1] ? .noTies : .noPartnerOfKnownSector
                continue
            }
            // Whole numbers until the last division, so that equals are equal to the last bit.
            values[v] = 1 - Double(bySector.reduce(0) { $0 + $1 * $1 }) / Double(k * k)
        }
        return Scores(values, undefined: undefined, index: index)
    }
}

extension Measure {
    public static let participationCoefficient = Measure(
        id: "participation-coefficient",
        title: ["en": "Spread over sectors (participation)", "th": "การกระจายพันธมิตรข้ามภาคส่วน"],
        summary: [
            "en": "How evenly an organization's partners are spread over the sectors: 0 for one sector, at most 0.8.",
            "th": "พันธมิตรขององค์กรกระจายในภาคส่วนต่าง ๆ สม่ำเสมอเพียงใด เท่ากับ 0 เมื่ออยู่ภาคส่วนเดียว สูงสุด 0.8",
        ],
        reference: "Guimerà and Amaral 2005, doi 10.1038/nature03288", level: .organization, weights: .ignored,
        options: []
    ) { run throws(Stopped) in .scores(run.graph.participationCoefficient()) }
}
