extension GraphView {
    /// The share of arcs that are answered by one in the opposite direction.
    ///
    /// In an undirected graph every tie runs both ways, so it is 1. Weights, parallel ties and ties of an organization with
    /// itself are ignored. Undefined in a network without ties.
    ///
    /// - Returns: the share, 0 to 1.
    /// - Complexity: O(*n* + *m*), where *n* is the number of organizations and *m* of ties.
    ///
    /// For a → b, b → a and b → c it is 2/3.
    ///
    /// Reference: S. Wasserman and K. Faust, "Social Network Analysis", Cambridge University Press, 1994, section 13.1,
    /// doi 10.1017/CBO9780511815478.
    public func reciprocity() -> NetworkFigure {
        guard !targets.isEmpty else { return .undefined(.networkHasNoTies) }
        // Two that are tied both ways are two arcs and one partnership.
        let answered = isDirected ? 2 * (targets.count - partners.targets.count / 2) : targets.count
        return NetworkFigure(Double(answered) / Double(targets.count))
    }
}

extension Measure {
    public static let reciprocity = Measure(
        id: "reciprocity", title: ["en": "Reciprocity", "th": "การตอบกลับกัน"],
        summary: [
            "en": "What share of directed ties is returned.",
            "th": "ความเชื่อมโยงที่มีทิศทางได้รับการเชื่อมโยงตอบกลับเป็นสัดส่วนเท่าใด",
        ],
        reference: "Wasserman and Faust 1994, section 13.1, doi 10.1017/CBO9780511815478", level: .network,
        weights: .ignored, options: []
    ) { run throws(Stopped) in .figure(run.graph.reciprocity()) }
}
