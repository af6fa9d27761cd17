/// How organizations find their places.
public enum LayoutMethod: String, CaseIterable, Sendable {
    /// Distances for pieces of up to 600 organizations, forces for larger ones.
    case automatic
    /// Distances in the drawing like those in the network: every pair counts. Even, calm drawings; the work grows with
    /// the square of a piece, so a piece of more than 2,000 organizations is laid out by forces all the same.
    case distances
    /// Ties pull and everyone pushes: groups stand out, and ten thousand organizations take no longer than a blink.
    case forces
}

/// What a layout should look like.
public struct LayoutOptions: Sendable {
    /// How organizations find their places.
    public var method: LayoutMethod = .automatic
    /// The seed of all chance: the same seed gives the same positions.
    public var seed: UInt64 = 1
    /// The boxes of the organizations in points, labels and all, by position of the graph; nil means marks of 10 points.
    /// Sizes below zero or not finite count as 0, those above 10,000 as 10,000.
    public var sizes: [Positions.Size]?
    /// The least distance between two boxes in points, 0 or more.
    public var gap: Double = 6
    /// Width over height that the drawing should come near to, 0.1 to 10; A4 on its side is 1.41.
    public var aspectRatio: Double = 1.6
    /// Whether stronger ties are drawn shorter.
    public var counting: TieCounting = .byStrength
    /// Groups to be drawn together (sectors, clusters, regions) by position of the graph: any numbers, equal for members
    /// of one group, nil for none.
    public var groups: [Int?]?
    /// How much groups are drawn together, from 0 (not at all) to 1 (apart from each other).
    public var groupPull: Double = 0.5
    /// The room to fill, in points; its form replaces ``aspectRatio``. Nil takes what room is needed.
    ///
    /// The drawing is stretched over the whole room at the largest scale at which boxes have air, which ``Positions/scale(in:)``
    /// tells afterwards.
    public var frame: Positions.Size?
    /// The most that boxes may be enlarged to fill the frame, above 0.
    public var largestScale: Double = 1.3
    /// Earlier positions to keep: see ``GraphView/layout(_:progress:)``.
    public var keeping: [Organization.ID: Positions.Point] = [:]
    /// With positions to keep, the lower left corner and the size of the room in which new organizations must find a place.
    /// Nothing grows then: where the room is too small, boxes overlap or stand outside, which the caller has to look at.
    public var ground: (origin: Positions.Point, size: Positions.Size)?

    /// Makes the options of a layout where nothing is said.
    public init() {}
}
