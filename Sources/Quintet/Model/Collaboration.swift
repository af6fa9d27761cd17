/// A recorded tie between two organizations.
///
/// Several ties between the same two are kept: they may differ in kind, years, project, direction.
public struct Collaboration: Hashable, Sendable {
    /// The tie's own identifier, where its file has one.
    public var id: String?
    public var source: Organization.ID
    public var target: Organization.ID
    /// Whether the tie runs from source to target only; undirected unless said.
    public var isDirected = false
    public var kind: String?
    /// The strength, finite and above zero. More means closer: never a distance or a cost.
    public var weight: Double = 1
    public var period = Period.undated
    public var project: Project.ID?
    /// How far the partners trust each other, on the scale of the source.
    public var trust: Double?
    /// How much they value the tie, on the scale of the source.
    public var value: Double?
    /// What shows the tie: an agreement, a report and page.
    public var evidence: String?
    public var attributes: Attributes = [:]
    public var origin: Origin?

    /// Makes an undirected tie of strength 1 unless said otherwise.
    public init(
        _ source: Organization.ID, _ target: Organization.ID, kind: String? = nil, weight: Double = 1,
        isDirected: Bool = false, period: Period = .undated
    ) {
        self.source = source
        self.target = target
        self.kind = kind
        self.weight = weight
        self.isDirected = isDirected
        self.period = period
    }
}

/// A yearly aim of a strategy: the value that a measure should reach.
public struct Target: Hashable, Sendable {
    /// The year of the Common Era.
    public var year: Int
    /// What the aim is about: `all`, `region`, `area`, `mechanism`, `sector`.
    public var dimension: String
    /// The one meant within the dimension.
    public var item: String?
    /// What is counted: a measure, or an outcome's indicator.
    public var measure: String
    public var value: Double
    public var attributes: Attributes = [:]
    public var origin: Origin?

    /// Makes an aim.
    public init(year: Int, dimension: String, item: String? = nil, measure: String, value: Double) {
        self.year = year
        self.dimension = dimension
        self.item = item
        self.measure = measure
        self.value = value
    }
}
