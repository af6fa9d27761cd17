/// What a measure says.
public enum MeasureResult: Sendable {
    /// A number for each organization.
    case scores(Scores)
    /// A number for each organization, estimated from some of them, and how far off each may be.
    case estimate(BetweennessEstimate)
    /// A number for each tie.
    case ties(CollaborationScores)
    /// The organizations divided into groups.
    case partition(Partition)
    /// A number for the whole network.
    case figure(NetworkFigure)
    /// Several numbers for the whole network, each with a name.
    case figures([NamedFigure])

    /// The scores of organizations, if it is that, estimated or not.
    public var scores: Scores? {
        switch self {
        case .scores(let scores): scores
        case .estimate(let estimate): estimate.scores
        default: nil
        }
    }

    /// The scores of ties, if it is that.
    public var ties: CollaborationScores? { if case .ties(let ties) = self { ties } else { nil } }
    /// The figure, if it is one.
    public var figure: NetworkFigure? { if case .figure(let figure) = self { figure } else { nil } }
    /// The figures, if it is several; none otherwise.
    public var figures: [NamedFigure] { if case .figures(let figures) = self { figures } else { [] } }
    /// The groups, if it is groups.
    public var partition: Partition? { if case .partition(let partition) = self { partition } else { nil } }
}

/// One of several numbers that a measure gives for the whole network: a row of a census, a step of a distribution.
public struct NamedFigure: Sendable, Identifiable {
    /// What it is called in files: unique among those of the measure.
    public let id: String
    /// What to call it.
    public let title: Names
    public let figure: NetworkFigure
    /// What sort of number it is.
    public let number: Measure.NumberKind

    package init(id: String, title: Names, _ figure: NetworkFigure, number: Measure.NumberKind) {
        self.id = id
        self.title = title
        self.figure = figure
        self.number = number
    }

    /// A whole number of something.
    package init(id: String, title: Names, count: Int) {
        self.init(id: id, title: title, NetworkFigure(Double(count)), number: .whole)
    }
}
