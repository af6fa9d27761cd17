// Whether ties run across sectors or stay inside them.
//
// EI = (E − I) / (E + I), where E is the number (or strength) of ties across sectors and I of those inside. How far EI can
// go depends on the sizes of the sectors: of m ties at most I_max = min(m, Σ n(n − 1)/2) fit inside, and at least
// I_min = max(0, m − pairs across) have to. Where sectors are many and small, few ties could be inside, and the raw figure
// looks outward whatever the organizations do; rescaled to [−1, 1] it does not.
//
// D. Krackhardt and R. N. Stern, "Informal networks and organizational crises: an experimental simulation", Social
// Psychology Quarterly 51, 1988, 123–140, doi 10.2307/2786835.

/// The E-I index of a network, a sector or an organization.
public struct EIIndex: Hashable, Sendable {
    /// E: ties across sectors, as a number or as their strength.
    public let across: Double
    /// I: ties inside a sector.
    public let inside: Double
    /// (E − I) / (E + I): −1 (all inside) to 1 (all across). Undefined without such ties.
    public let value: NetworkFigure
    /// The least and the most that the sizes of the sectors allow as many ties to give; nil where strength is counted, as
    /// strength knows no such bounds, and where there are no ties.
    public let attainable: ClosedRange<Double>?
    /// ``value`` moved so that ``attainable`` becomes −1 to 1. Undefined where the sizes leave only one value, and where
    /// strength is counted.
    public let rescaled: NetworkFigure

    /// Makes the index of ties that could have been inside or across in so many pairs; nil where strength is counted.
    init(across: Double, inside: Double, pairs: (inside: Int, across: Int)?, reason: Undefined) {
        self.across = across
        self.inside = inside
        let total = across + inside
        guard total > 0 else {
            (value, rescaled, attainable) = (.undefined(reason), .undefined(reason), nil)
            return
        }
        let index = (across - inside) / total
        value = NetworkFigure(index)
        guard let pairs else {
            (attainable, rescaled) = (nil, .undefined(.strengthHasNoBounds))
            return
        }
        let (most, least) = (min(total, Double(pairs.inside)), max(0, total - Double(pairs.across)))
        let range = min(1 - 2 * most / total, index)...max(1 - 2 * least / total, index)
        attainable = range
        rescaled =
            most > least
            ? NetworkFigure(2 * (most - inside) / (most - least) - 1) : .undefined(.sizesLeaveNoChoice)
    }
}

extension GroupTies {
    package func eiIndex(countingStrength: Bool = false) -> EIIndex {
        let ends = ends(countingStrength: countingStrength)
        return EIIndex(
            across: ends.leaving.reduce(0, +) / 2, inside: ends.inside.reduce(0, +),
            pairs: countingStrength ? nil : (insidePairs, acrossPairs), reason: .noTieBetweenKnown)
    }

    func eiIndex(of group: Int, countingStrength: Bool) -> EIIndex {
        let (ends, n) = (ends(countingStrength: countingStrength), sizes[group])
        return EIIndex(
            across: ends.leaving[group], inside: ends.inside[group],
            pairs: countingStrength ? nil : (n * (n - 1) / 2, n * (members.count - n)), reason: .noTieBetweenKnown)
    }
}

extension GraphView {
    /// Whether the network's ties run across sectors or stay inside them: Krackhardt and Stern's E-I index.
    ///
    /// Partners are those in either direction, each pair once. Ties with an end without a sector are left out. Undefined
    /// where no tie joins two organizations of known sectors.
    ///
    /// - Parameter countingStrength: whether a tie counts by its strength; otherwise every pair of partners counts 1, as in
    ///   UCINET. Only counted pairs can be rescaled.
    /// - Complexity: O(*n* + *m*), where *n* is the number of organizations and *m* of ties.
    ///
    /// For the path a – b – c of government, academia, academia it is (1 − 1)/2 = 0. Of two ties one at most could be
    /// inside, and none has to be: 0 to 1 is what the sizes allow, and the rescaled index is −1.
    ///
    /// Reference: Krackhardt and Stern 1988, doi 10.2307/2786835.
    public func eiIndex(countingStrength: Bool = false) -> EIIndex {
        GroupTies(self).eiIndex(countingStrength: countingStrength)
    }

    /// The E-I index of one sector: its ties with other sectors against those inside it, each counted once.
    ///
    /// - Parameters:
    ///   - sector: the sector.
    ///   - countingStrength: whether a tie counts by its strength.
    /// - Complexity: O(*n* + *m*).
    public func eiIndex(of sector: Sector, countingStrength: Bool = false) -> EIIndex {
        GroupTies(self).eiIndex(of: sector.position, countingStrength: countingStrength)
    }

    /// The E-I index of each organization: its partners of other sectors against those of its own.
    ///
    /// Partners are those in either direction; those without a sector are left out. Undefined for an organization without a
    /// sector or without a partner that has one; rescaled also where the sizes leave only one value, as for the only
    /// organization of its sector.
    ///
    /// - Parameters:
    ///   - isRescaled: whether the scores are moved so that what the sizes allow becomes −1 to 1.
    ///   - countingStrength: whether a tie counts by its strength; only counted partners can be rescaled.
    /// - Complexity: O(*n* + *m*).
    ///
    /// For the path a – b – c of government, academia, academia: a 1, b 0, c −1.
    public func eiScores(isRescaled: Bool = false, countingStrength: Bool = false) -> Scores {
        var sizes = [Int](repeating: 0, count: Sector.allCases.count)
        for sector in sectors { if let sector { sizes[sector.position] += 1 } }
        let (rows, known) = (partners, sizes.reduce(0, +))
        var values = [Double](repeating: 0, count: count)
        var undefined: [Int: Undefined] = [:]
        for v in 0..<count {
            guard let own = sectors[v] else {
                undefined[v] = .noSector
                continue
            }
            var (across, inside) = (0.0, 0.0)
            for arc in rows.offsets[v]..<rows.offsets[v + 1] {
                guard let theirs = sectors[Int(rows.targets[arc])] else { continue }
                let weight = countingStrength ? rows.weights[arc] : 1
                if theirs == own { inside += weight } else { across += weight }
            }
            let n = sizes[own.position]
            let index = EIIndex(
                across: across, inside: inside, pairs: countingStrength ? nil : (n - 1, known - n),
                reason: .noPartnerOfKnownSector)
            let figure = isRescaled ? index.rescaled : index.value
            values[v] = figure.value ?? 0
            undefined[v] = figure.reason
        }
        return Scores(values, undefined: undefined, index: self.index)
    }
}

extension Measure {
    public static let ei = Measure(
        id: "ei", title: ["en": "E-I index of the network", "th": "ดัชนีอี-ไอของเครือข่าย"],
        summary: [
            "en": "Whether ties run across sectors (towards 1) or stay inside them (towards −1), whatever their sizes.",
            "th": "ความเชื่อมโยงข้ามภาคส่วน (เข้าใกล้ 1) หรืออยู่ภายในภาคส่วนเดียวกัน (เข้าใกล้ −1) โดยไม่คิดขนาดของภาคส่วน",
        ],
        reference: "Krackhardt and Stern 1988, doi 10.2307/2786835", level: .network, weights: .ignored, options: []
    ) { run throws(Stopped) in .figure(run.graph.eiIndex().value) }

    public static let eiRescaled = Measure(
        id: "ei-rescaled", title: ["en": "E-I index, rescaled", "th": "ดัชนีอี-ไอที่ปรับตามขนาดภาคส่วน"],
        summary: [
            "en": "The E-I index on the scale of what the sizes of the sectors allow, −1 to 1.",
            "th": "ดัชนีอี-ไอเทียบกับช่วงที่ขนาดของภาคส่วนเปิดให้เป็นไปได้ ตั้งแต่ −1 ถึง 1",
        ],
        reference: "Krackhardt and Stern 1988, doi 10.2307/2786835", level: .network, weights: .ignored, options: []
    ) { run throws(Stopped) in .figure(run.graph.eiIndex().rescaled) }

    public static let eiOrganization = Measure(
        id: "ei-organization", title: ["en": "E-I index", "th": "ดัชนีอี-ไอ"],
        summary: [
            "en": "Whether an organization's partners are of other sectors (1) or of its own (−1).",
            "th": "พันธมิตรขององค์กรอยู่ต่างภาคส่วน (1) หรืออยู่ภาคส่วนเดียวกัน (−1)",
        ],
        reference: "Krackhardt and Stern 1988, doi 10.2307/2786835", level: .organization, weights: .ignored,
        options: []
    ) { run throws(Stopped) in .scores(run.graph.eiScores()) }

    public static let eiOrganizationRescaled = Measure(
        id: "ei-organization-rescaled", title: ["en": "E-I index, rescaled", "th": "ดัชนีอี-ไอที่ปรับตามขนาดภาคส่วน"],
        summary: [
            "en": "An organization's E-I index on the scale of what the sizes of the sectors allow, −1 to 1.",
            "th": "ดัชนีอี-ไอขององค์กรเทียบกับช่วงที่ขนาดของภาคส่วนเปิดให้เป็นไปได้ ตั้งแต่ −1 ถึง 1",
        ],
        reference: "Krackhardt and Stern 1988, doi 10.2307/2786835", level: .organization, weights: .ignored,
        options: []
    ) { run throws(Stopped) in .scores(run.graph.eiScores(isRescaled: true)) }
}
