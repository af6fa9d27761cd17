// How evenly organizations are spread over the sectors.
//
// p is a sector's share of the organizations that have a sector, K the number of sectors compared.
//
// P. M. Blau, "Inequality and Heterogeneity", Free Press, 1977. J. H. Mueller and K. F. Schuessler, "Statistical Reasoning
// in Sociology", Houghton Mifflin, 1961 (IQV). C. E. Shannon, Bell System Technical Journal 27, 1948, 379–423,
// doi 10.1002/j.1538-7305.1948.tb01338.x. E. C. Pielou, Journal of Theoretical Biology 13, 1966, 131–144,
// doi 10.1016/0022-5193(66)90013-0.

/// How evenly organizations are spread over the sectors.
public struct SectorEvenness: Hashable, Sendable {
    /// How many organizations each sector has, in the order of ``Sector``.
    public let counts: [Int]
    /// Organizations without a sector, which no figure counts.
    public let withoutSector: Int

    /// The evenness of some counts, one for each sector in their order.
    public init(counts: [Int], withoutSector: Int = 0) {
        precondition(counts.count == Sector.allCases.count, "one count for each sector")
        precondition(counts.allSatisfy { $0 >= 0 } && withoutSector >= 0, "counts are not negative")
        self.counts = counts
        self.withoutSector = withoutSector
    }

    /// Organizations that have a sector.
    public var total: Int { counts.reduce(0, +) }

    /// How many sectors have at least one organization.
    public var observed: Int { counts.count { $0 > 0 } }

    private var shares: [Double] { counts.filter { $0 > 0 }.map { Double($0) / Double(total) } }

    /// The chance that two organizations drawn with replacement are of different sectors: 1 − Σ p², 0 to 1 − 1/K.
    public var blau: NetworkFigure {
        guard total > 0 else { return .undefined(.nobodyHasASector) }
        return NetworkFigure(1 - shares.reduce(0) { $0 + $1 * $1 })
    }

    /// ``blau`` as a share of the most it could be over all five sectors: 0 (one sector) to 1 (all alike).
    public var indexOfQualitativeVariation: NetworkFigure { scaled(blau, by: 1 - 1 / Double(Sector.allCases.count)) }

    /// Shannon's entropy in bits, −Σ p log₂ p: 0 (one sector) to log₂ 5 = 2.32 (five alike).
    public var shannon: NetworkFigure {
        guard total > 0 else { return .undefined(.nobodyHasASector) }
        return NetworkFigure(entropy)
    }

    /// Pielou's evenness over all five sectors, so that an absent sector lowers it: entropy / log₂ 5, 0 to 1.
    public var pielou: NetworkFigure { scaled(shannon, by: Math.log(Double(Sector.allCases.count)) / Math.log(2)) }

    /// Pielou's evenness over the sectors that have an organization: entropy / log₂ K. Undefined for fewer than two.
    public var pielouOfObserved: NetworkFigure {
        guard total > 0 else { return .undefined(.nobodyHasASector) }
        guard observed > 1 else { return .undefined(.oneSector) }
        return scaled(shannon, by: Math.log(Double(observed)) / Math.log(2))
    }

    private var entropy: Double { max(0, -shares.reduce(0) { $0 + $1 * Math.log($1) } / Math.log(2)) }

    private func scaled(_ figure: NetworkFigure, by most: Double) -> NetworkFigure {
        guard let value = figure.value else { return figure }
        return NetworkFigure(min(1, value / most))
    }
}

extension GraphView {
    /// How evenly the organizations are spread over the sectors.
    ///
    /// Organizations without a sector are left out and counted. Every figure is undefined where nobody has a sector. Ties
    /// do not matter.
    ///
    /// - Complexity: O(*n*), where *n* is the number of organizations.
    ///
    /// For one organization of government and three of academia: Blau 1 − (1/16 + 9/16) = 0.375, entropy 0.811 bits,
    /// Pielou over the two 0.811, over five 0.349.
    ///
    /// References: Blau 1977; Mueller and Schuessler 1961; Shannon 1948; Pielou 1966.
    public func sectorEvenness() -> SectorEvenness {
        SectorEvenness(
            counts: Sector.allCases.map { sector in sectors.count { $0 == sector } },
            withoutSector: sectors.count { $0 == nil })
    }
}

extension Measure {
    public static let blau = Measure(
        id: "blau", title: ["en": "Blau's index of sectors", "th": "ความหลากหลายของภาคส่วน (เบลา)"],
        summary: [
            "en": "The chance that two organizations are of different sectors; more sectors of like size raise it.",
            "th": "โอกาสที่สององค์กรจะมาจากต่างภาคส่วน ยิ่งมีหลายภาคส่วนที่ขนาดใกล้กันยิ่งสูง",
        ],
        reference: "Blau 1977, ISBN 978-0-02-903660-0", level: .network, weights: .ignored, options: []
    ) { run throws(Stopped) in .figure(run.graph.sectorEvenness().blau) }

    public static let iqv = Measure(
        id: "iqv", title: ["en": "Evenness of sectors (IQV)", "th": "ความสม่ำเสมอของภาคส่วน (ไอคิววี)"],
        summary: [
            "en": "Blau's index as a share of the most it could be over five sectors: 1 where all are of one size.",
            "th": "ดัชนีเบลาเทียบกับค่าสูงสุดที่เป็นไปได้ของห้าภาคส่วน เท่ากับ 1 เมื่อทุกภาคส่วนมีขนาดเท่ากัน",
        ],
        reference: "Mueller and Schuessler 1961", level: .network, weights: .ignored, options: []
    ) { run throws(Stopped) in .figure(run.graph.sectorEvenness().indexOfQualitativeVariation) }

    public static let shannon = Measure(
        id: "shannon", title: ["en": "Entropy of sectors, in bits", "th": "เอนโทรปีของภาคส่วน (บิต)"],
        summary: [
            "en": "How uncertain one is of the sector of an organization: 0 to 2.32 bits.",
            "th": "ความไม่แน่นอนว่าองค์กรหนึ่งจะอยู่ภาคส่วนใด ตั้งแต่ 0 ถึง 2.32 บิต",
        ],
        reference: "Shannon 1948, doi 10.1002/j.1538-7305.1948.tb01338.x", level: .network, weights: .ignored,
        options: []
    ) { run throws(Stopped) in .figure(run.graph.sectorEvenness().shannon) }

    public static let pielou = Measure(
        id: "pielou", title: ["en": "Pielou's evenness over five sectors", "th": "ความสม่ำเสมอของห้าภาคส่วน (พีลู)"],
        summary: [
            "en": "How evenly organizations are spread over five sectors, 0 to 1; an absent sector lowers it.",
            "th": "องค์กรกระจายในห้าภาคส่วนสม่ำเสมอเพียงใด ตั้งแต่ 0 ถึง 1 ภาคส่วนที่ไม่มีองค์กรทำให้ค่าลดลง",
        ],
        reference: "Pielou 1966, doi 10.1016/0022-5193(66)90013-0", level: .network, weights: .ignored, options: []
    ) { run throws(Stopped) in .figure(run.graph.sectorEvenness().pielou) }

    public static let pielouObserved = Measure(
        id: "pielou-observed",
        title: ["en": "Pielou's evenness over the sectors present", "th": "ความสม่ำเสมอของภาคส่วนที่มีอยู่ (พีลู)"],
        summary: [
            "en": "How evenly organizations are spread over the sectors that have any, 0 to 1.",
            "th": "องค์กรกระจายในภาคส่วนที่มีองค์กรอยู่สม่ำเสมอเพียงใด ตั้งแต่ 0 ถึง 1",
        ],
        reference: "Pielou 1966, doi 10.1016/0022-5193(66)90013-0", level: .network, weights: .ignored, options: []
    ) { run throws(Stopped) in .figure(run.graph.sectorEvenness().pielouOfObserved) }
}
