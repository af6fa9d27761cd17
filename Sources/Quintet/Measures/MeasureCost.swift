extension Measure {
    /// What a measure costs to work out, by what it rests on; measures of the same cost share the work.
    public enum Cost: String, CaseIterable, Hashable, Sendable {
        /// A few looks at every tie: seconds, whatever the size.
        case linear
        /// Many rounds over all ties, until nothing moves any more.
        case rounds
        /// Triangles: O(m^1.5).
        case triangles
        /// The distances between all pairs, along the ties: O(n m), hundreds of searches at once.
        case distances
        /// The distances between all pairs, against the ties.
        case distancesBack
        /// All shortest paths between all pairs: O(n m).
        case betweenness
        /// All shortest paths, tie by tie: O(n m).
        case tieBetweenness
        /// A short search from every organization.
        case nearby
        /// Triples: O(m k).
        case triples
        /// Linear equations: O(n³).
        case equations
        /// Nobody can tell: exponential at worst, and quick on most networks.
        case open
    }
}
