extension GraphView {
    /// How densely the organizations with many partners are tied to each other, for every bound on "many".
    ///
    /// The entry at k is the density among those with more than k partners. Directed graphs are read without direction;
    /// weights, parallel ties and ties of an organization with itself are ignored. High figures at high k are to be expected
    /// by chance: compare with random networks of the same degrees.
    ///
    /// - Returns: the densities, 0 to 1, for k = 0, 1, 2 … as long as at least two have more than k partners.
    /// - Complexity: O(*n* + *m*), where *n* is the number of organizations and *m* of ties.
    ///
    /// For a triangle a – b – c with a tail c – d: 2/3 among all four (k = 0), 1 among a, b and c (k = 1).
    ///
    /// Reference: V. Colizza et al., "Detecting rich-club ordering in complex networks", Nature Physics 2, 2006, 110–115,
    /// doi 10.1038/nphys209.
    public func richClub() -> [Double] {
        let rows = partners
        let degrees = (0..<count).map { rows.offsets[$0 + 1] - rows.offsets[$0] }
        let most = degrees.max() ?? 0
        // How many have exactly k partners, and how many ties have k at their lesser end.
        var members = [Int](repeating: 0, count: most + 1)
        var ties = members
        for v in 0..<count {
            members[degrees[v]] += 1
            for w in rows.targets[rows.offsets[v]..<rows.offsets[v + 1]] where w > v {
                ties[min(degrees[v], degrees[Int(w)])] += 1
            }
        }
        var densities: [Double] = []
        var (left, among) = (count - members[0], rows.targets.count / 2)
        var k = 0
        while left > 1 {
            densities.append(2 * Double(among) / (Double(left) * Double(left - 1)))
            k += 1
            left -= members[k]
            among -= ties[k]
        }
        return densities
    }
}

extension Measure {
    public static let richClub = Measure(
        id: "rich-club", title: ["en": "Rich club", "th": "สโมสรผู้มีพันธมิตรมาก"],
        summary: [
            "en": "How densely the organizations with more than k partners are tied to each other, for every k.",
            "th": "องค์กรที่มีพันธมิตรมากกว่า k รายเชื่อมโยงกันเองหนาแน่นเพียงใด สำหรับทุกค่า k",
        ],
        reference: "Colizza et al. 2006, doi 10.1038/nphys209", level: .network, weights: .ignored, options: []
    ) { run throws(Stopped) in
        let densities = run.graph.richClub()
        guard !densities.isEmpty else {
            return .figure(.undefined(.networkHasNoTies))
        }
        return .figures(
            densities.enumerated().map { k, density in
                NamedFigure(
                    id: "\(k)", title: ["en": "more than \(k)", "th": "มากกว่า \(k)"], NetworkFigure(density),
                    number: .decimals(4))
            })
    }
}
