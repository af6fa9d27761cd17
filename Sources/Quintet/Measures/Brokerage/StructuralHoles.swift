// Structural holes: how far an organization's partners depend on it, or it on them, because they know each other or not.
//
// R. S. Burt, "Structural Holes", Harvard University Press, 1992, chapter 2, ISBN 978-0-674-84371-4. S. P. Borgatti,
// "Structural holes: unpacking Burt's redundancy measures", Connections 20, 1997, 35–38.
//
// p(i, j) is the share of i's strength that lies in its ties with j, in either direction:
// (w_ij + w_ji) / Σ_k (w_ik + w_ki). m(j, k) is the strength between j and k over that of j's strongest tie.

/// How far one looks when asking how a partner divides its strength.
public enum StructuralHolesModel: String, CaseIterable, Sendable {
    /// At all of the partner's ties, wherever they lead: as networkx and igraph do, and UCINET's whole network model.
    case wholeNetwork = "whole-network"
    /// At its ties with the organization and with the organization's other partners alone, as if the rest did not exist:
    /// what an interview of one organization tells, and UCINET's ego network model.
    case egoNetwork = "ego-network"
}

/// Burt's four figures of each organization.
public struct StructuralHoles: Sendable {
    /// C = Σ_j c_j, with c_j = (p(i, j) + Σ_q p(i, q) p(q, j))²: how far an organization's strength lies, directly or by
    /// way of others, in few partners. Above 0; it exceeds 1 only in small and dense surroundings.
    public let constraint: Scores
    /// Σ_j (1 − Σ_q p(i, q) m(j, q)): how many partners there are but for those who repeat each other, 1 to k.
    public let effectiveSize: Scores
    /// The effective size over the number k of partners, 0 to 1.
    public let efficiency: Scores
    /// How much of the constraint one partner makes up, Σ_j r_j ln r_j / (k ln k) with r_j = c_j k / C: 0 if all partners
    /// constrain alike, towards 1 if one does alone. Undefined for fewer than two partners.
    public let hierarchy: Scores
}

extension GraphView {
    /// Burt's constraint, effective size, efficiency and hierarchy.
    ///
    /// Partners are those in either direction. Parallel ties count together; ties of an organization with itself are
    /// ignored. Undefined for an organization without partners.
    ///
    /// - Parameters:
    ///   - model: how far one looks; the whole network unless said.
    ///   - countingStrength: whether a tie counts by its weight; otherwise every tie counts 1, and two that run against each
    ///     other 2.
    ///   - progress: told of the organizations looked at; may ask to stop.
    /// - Returns: the four figures.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(Σ k²), where an organization has k partners; O(*n* *m*) at worst, where *n* is the number of
    ///   organizations and *m* of ties.
    ///
    /// In the triangle a – b – c with a tail c – d, c has the shares 1/3, 1/3, 1/3, and a puts half of its strength in b: a
    /// and b constrain c by (1/3 + 1/3 · 1/2)² = 1/4 each, d by 1/9, together 11/18. Its effective size is 3 − 2/3 = 7/3.
    ///
    /// References: 1. Burt 1992, chapter 2. 2. Borgatti 1997, Connections 20, 35–38.
    public func structuralHoles(
        _ model: StructuralHolesModel = .wholeNetwork, countingStrength: Bool = true, progress: WorkProgress? = nil
    ) throws(Stopped) -> StructuralHoles {
        var search = HoleSearch(countingStrength ? partners : partnersByTieCount, model)
        var figures: [EgoFigures] = []
        figures.reserveCapacity(count)
        var (isolates, lonely): ([Int: Undefined], [Int: Undefined]) = ([:], [:])
        progress?.expect(count)
        for v in 0..<count {
            let ego = search.figures(of: v)
            figures.append(ego)
            if ego.partners == 0 { isolates[v] = .noTies }
            if ego.partners < 2 { lonely[v] = ego.partners == 0 ? .noTies : .fewerThanTwoPartners }
            try progress?.advance(1)
        }
        return StructuralHoles(
            constraint: Scores(figures.map(\.constraint), undefined: isolates, index: index),
            effectiveSize: Scores(figures.map(\.effectiveSize), undefined: isolates, index: index),
            efficiency: Scores(
                figures.map { $0.effectiveSize / Double(max($0.partners, 1)) }, undefined: isolates, index: index),
            hierarchy: Scores(figures.map(\.hierarchy), undefined: lonely, index: index))
    }

    /// The partners' rows with the number of arcs between two in place of their strength.
    private var partnersByTieCount: Arcs.Rows {
        var rows = partners
        for v in 0..<count {
            for arc in rows.offsets[v]..<rows.offsets[v + 1] {
                let w = Int(rows.targets[arc])
                let isMutual = isDirected && weight(from: v, to: w) != nil && weight(from: w, to: v) != nil
                rows.weights[arc] = isMutual ? 2 : 1
            }
        }
        return rows
    }
}

private struct EgoFigures {
    var partners = 0
    var constraint = 0.0
    var effectiveSize = 0.0
    var hierarchy = 0.0
}

/// One organization after another, with memory for what its partners say.
private struct HoleSearch {
    let rows: Arcs.Rows
    let model: StructuralHolesModel
    /// The strength of each one's ties together, and of its strongest.
    let totals: [Double]
    let strongest: [Double]
    /// p(i, j) of the partners of the organization at hand; 0 for everyone else.
    private var direct: [Double]
    /// Σ_q p(i, q) p(q, j) of its partners; 0 for everyone else.
    private var indirect: [Double]

    init(_ rows: Arcs.Rows, _ model: StructuralHolesModel) {
        let n = rows.offsets.count - 1
        self.rows = rows
        self.model = model
        totals = (0..<n).map { rows.weights[rows.offsets[$0]..<rows.offsets[$0 + 1]].reduce(0, +) }
        strongest = (0..<n).map { rows.weights[rows.offsets[$0]..<rows.offsets[$0 + 1]].reduce(0, max) }
        direct = [Double](repeating: 0, count: n)
        indirect = direct
    }

    mutating func figures(of ego: Int) -> EgoFigures {
        let row = rows.offsets[ego]..<rows.offsets[ego + 1]
        var figures = EgoFigures(partners: row.count)
        for arc in row { direct[Int(rows.targets[arc])] = rows.weights[arc] / totals[ego] }
        figures.effectiveSize = Double(row.count)
        for arc in row {
            let q = Int(rows.targets[arc])
            let (total, most) = scale(of: q, to: ego)
            var overlap = 0.0
            for second in rows.offsets[q]..<rows.offsets[q + 1] {
                let j = Int(rows.targets[second])
                guard direct[j] > 0 else { continue }
                indirect[j] += direct[q] * rows.weights[second] / total
                overlap += direct[j] * rows.weights[second] / most
            }
            figures.effectiveSize -= overlap
        }
        let parts = row.map { arc -> Double in
            let j = Int(rows.targets[arc])
            let part = direct[j] + indirect[j]
            return part * part
        }
        figures.constraint = parts.reduce(0, +)
        if parts.count > 1 {
            let k = Double(parts.count)
            let sum = parts.reduce(0.0) { sum, part in
                let ratio = part * k / figures.constraint
                return sum + (ratio > 0 ? ratio * Math.log(ratio) : 0)
            }
            // Alike to the last bit or not, nobody is less than not hierarchical.
            figures.hierarchy = max(0, sum / (k * Math.log(k)))
        }
        for arc in row {
            direct[Int(rows.targets[arc])] = 0
            indirect[Int(rows.targets[arc])] = 0
        }
        return figures
    }

    /// By what a partner's strengths are divided for p and for m.
    private func scale(of partner: Int, to ego: Int) -> (total: Double, most: Double) {
        guard model == .egoNetwork else { return (totals[partner], strongest[partner]) }
        var (total, most) = (0.0, 0.0)
        for arc in rows.offsets[partner]..<rows.offsets[partner + 1] {
            let j = Int(rows.targets[arc])
            guard j == ego || direct[j] > 0 else { continue }
            total += rows.weights[arc]
            most = max(most, rows.weights[arc])
        }
        return (total, most)
    }
}

extension Measure {
    public static let constraint = Measure(
        id: "constraint", title: ["en": "Constraint", "th": "ข้อจำกัดจากพันธมิตร"],
        summary: [
            "en": "How far an organization is tied up in few partners, or in partners who work with each other.",
            "th": "องค์กรผูกติดอยู่กับพันธมิตรเพียงไม่กี่รายหรือกับพันธมิตรที่ทำงานร่วมกันเองเพียงใด",
        ],
        reference: "Burt 1992, chapter 2, ISBN 978-0-674-84371-4", level: .organization, weights: .strength,
        options: [.holes, .counting], cost: .triangles
    ) { run throws(Stopped) in .scores(try run.structuralHoles().constraint) }

    public static let effectiveSize = Measure(
        id: "effective-size", title: ["en": "Effective size", "th": "ขนาดเครือข่ายที่ไม่ซ้ำซ้อน"],
        summary: [
            "en": "How many partners an organization has, but for those who repeat each other.",
            "th": "องค์กรมีพันธมิตรกี่รายเมื่อหักความซ้ำซ้อนระหว่างพันธมิตรออกแล้ว",
        ],
        reference: "Burt 1992, chapter 2; Borgatti 1997, Connections 20, 35–38", level: .organization,
        weights: .strength, options: [.holes, .counting], cost: .triangles
    ) { run throws(Stopped) in .scores(try run.structuralHoles().effectiveSize) }

    public static let egoEfficiency = Measure(
        id: "ego-efficiency", title: ["en": "Efficiency of partners", "th": "ประสิทธิภาพของพันธมิตร"],
        summary: [
            "en": "What share of an organization's partners leads to somewhere else than the others do.",
            "th": "พันธมิตรขององค์กรเป็นสัดส่วนเท่าใดที่นำไปสู่กลุ่มที่พันธมิตรรายอื่นไปไม่ถึง",
        ],
        reference: "Burt 1992, chapter 2; Borgatti 1997, Connections 20, 35–38", level: .organization,
        weights: .strength, options: [.holes, .counting], cost: .triangles
    ) { run throws(Stopped) in .scores(try run.structuralHoles().efficiency) }

    public static let hierarchy = Measure(
        id: "hierarchy", title: ["en": "Hierarchy", "th": "การกระจุกของข้อจำกัด"],
        summary: [
            "en": "How far a single partner makes up all of what constrains an organization.",
            "th": "ข้อจำกัดขององค์กรกระจุกอยู่ที่พันธมิตรรายเดียวเพียงใด",
        ],
        reference: "Burt 1992, chapter 2, ISBN 978-0-674-84371-4", level: .organization, weights: .strength,
        options: [.holes, .counting], cost: .triangles
    ) { run throws(Stopped) in .scores(try run.structuralHoles().hierarchy) }
}
