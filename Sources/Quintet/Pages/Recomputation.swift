/// A way to compute figures of a network anew: for the examples of the pages and for the answers that are known.
package struct Recomputation: Sendable {
    /// Figures by the name of the organization, tie or project they are about.
    package let figures: @Sendable (Network) throws -> [String: NetworkFigure]
    let isNothing: Bool

    /// The name of a figure that is about the whole network.
    package static let whole = ""

    /// A computation that names its figures itself.
    package init(_ figures: @escaping @Sendable (Network) throws -> [String: NetworkFigure]) {
        self.figures = figures
        isNothing = false
    }

    private init() {
        figures = { _ in [:] }
        isNothing = true
    }

    /// Stands where none was given.
    static let nothing = Recomputation()

    /// What a measure says; groups are numbered from 1.
    package static func measure(_ measure: Measure, _ options: MeasureOptions = MeasureOptions()) -> Recomputation {
        Recomputation { network in
            switch try measure.compute(on: GraphView(network), options: options) {
            case .scores(let scores): named(scores)
            case .estimate(let estimate): named(estimate.scores)
            case .ties(let scores): named(scores)
            case .figures(let figures): Dictionary(uniqueKeysWithValues: figures.map { ($0.id, $0.figure) })
            case .figure(let figure): [whole: figure]
            case .partition(let partition):
                named(Scores(partition.groups.map { Double($0 + 1) }, index: partition.index))
            }
        }
    }

    /// A number for each organization.
    package static func scores(_ scores: @escaping @Sendable (GraphView) throws -> Scores) -> Recomputation {
        Recomputation { network in named(try scores(GraphView(network))) }
    }

    /// A number for the whole network.
    package static func figure(_ figure: @escaping @Sendable (GraphView) throws -> NetworkFigure) -> Recomputation {
        Recomputation { network in [whole: try figure(GraphView(network))] }
    }

    /// A number for each tie: `a – b`, in the order of the network.
    package static func ties(
        _ scores: @escaping @Sendable (GraphView) throws -> CollaborationScores
    ) -> Recomputation {
        Recomputation { network in named(try scores(GraphView(network))) }
    }

    /// A number for each organization and each project.
    package static func twoMode(
        _ scores: @escaping @Sendable (TwoModeView) throws -> TwoModeScores
    ) -> Recomputation {
        Recomputation { network in named(try scores(TwoModeView(network)), network) }
    }

    /// Numbers that are counted, or given as such.
    package static func numbers(_ numbers: @escaping @Sendable (Network) throws -> [String: Double]) -> Recomputation {
        Recomputation { network in try numbers(network).mapValues { NetworkFigure($0) } }
    }

    package static func named(_ scores: TwoModeScores, _ network: Network) -> [String: NetworkFigure] {
        var figures = named(scores.organizations)
        for id in network.projects.map(\.id) {
            let reason = scores.reason(for: id) ?? .noParticipations
            figures[id.text] = scores[id].map { NetworkFigure($0) } ?? .undefined(reason)
        }
        return figures
    }

    private static func named(_ scores: CollaborationScores) -> [String: NetworkFigure] {
        let link = scores.isDirected ? " → " : " – "
        return Dictionary(
            uniqueKeysWithValues: zip(scores.ends, scores.values).map { ends, value in
                ("\(scores.index[ends.source])\(link)\(scores.index[ends.target])", NetworkFigure(value))
            })
    }

    private static func named(_ scores: Scores) -> [String: NetworkFigure] {
        Dictionary(
            uniqueKeysWithValues: (0..<scores.count).map { position in
                let reason = scores.reason(at: position) ?? .noTies
                return (
                    scores.index[position].text,
                    scores[position].map { NetworkFigure($0) } ?? .undefined(reason)
                )
            })
    }
}
