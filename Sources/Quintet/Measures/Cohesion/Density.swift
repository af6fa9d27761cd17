extension GraphView {
    /// The share of the possible ties that are there.
    ///
    /// The number of ties over n(n − 1)/2 undirected, n(n − 1) directed. Parallel ties are one tie; weights and ties of an
    /// organization with itself are ignored. Undefined in a network of fewer than two organizations.
    ///
    /// - Returns: the share, 0 to 1.
    /// - Complexity: O(1).
    ///
    /// For the path a – b – c it is 2/3.
    ///
    /// Reference: S. Wasserman and K. Faust, "Social Network Analysis", Cambridge University Press, 1994, section 4.1.1,
    /// doi 10.1017/CBO9780511815478.
    public func density() -> NetworkFigure {
        guard count > 1 else { return .undefined(.fewerThanTwoOrganizations) }
        // In both cases every arc is one of the n(n − 1) that could be.
        return NetworkFigure(Double(targets.count) / (Double(count) * Double(count - 1)))
    }
}

extension Measure {
    public static let density = Measure(
        id: "density", title: ["en": "Density", "th": "ความหนาแน่น"],
        summary: [
            "en": "What share of the possible ties is there.",
            "th": "มีความเชื่อมโยงเกิดขึ้นจริงเป็นสัดส่วนเท่าใดของที่เป็นไปได้ทั้งหมด",
        ],
        reference: "Wasserman and Faust 1994, section 4.1.1, doi 10.1017/CBO9780511815478", level: .network,
        weights: .ignored, options: []
    ) { run throws(Stopped) in .figure(run.graph.density()) }
}
