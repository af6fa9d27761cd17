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
        /// Linear equations, and for every tie a walk over all organizations in order: O(n³ + m n log n).
        case flows
        /// Nobody can tell: exponential at worst, and quick on most networks.
        case open

        /// Whether what one measure works out serves the others of the same cost.
        var isShared: Bool { [.triangles, .distances, .distancesBack].contains(self) }
    }

    /// About how many elementary steps the measure takes on a graph: a looking at one tie by one search, or as much.
    ///
    /// Good for comparing one with another; ``forecast(_:on:options:progress:)`` says how long that takes here.
    ///
    /// - Complexity: O(*n* + *m*).
    public func work(on graph: GraphView, options: MeasureOptions = MeasureOptions()) -> Double {
        let (n, arcs) = (Double(graph.count), Double(graph.targets.count))
        // A heap, and no sharing of steps between searches.
        let perArc = self.options.contains(.length) && options.length != .hops ? 30.0 : 1
        switch cost {
        case .linear: return n + arcs
        case .rounds: return 100 * (n + arcs)
        case .triangles: return n + arcs + 2 * graph.lesserEnds
        case .distances, .distancesBack: return n * (n + arcs) * (perArc > 1 ? perArc / 2 : 1.0 / 64)
        case .betweenness: return searches(of: n, options) * (n + arcs) * (perArc > 1 ? perArc : 0.6)
        case .tieBetweenness: return n * (n + arcs) * perArc * 2
        case .nearby:
            let perSource = (1..<max(options.steps ?? 2, 2)).reduce(arcs / max(n, 1)) { size, _ in
                min(arcs, size * (graph.squaredDegrees / max(arcs, 1)))
            }
            return n * (1 + perSource)
        case .triples: return n + 4 * graph.squaredDegrees
        case .equations: return graph.solvedPieces { size, _ in size * size * size }
        case .flows:
            // An equation's step is a product in a row, which goes by many at once; one of sorting takes as long as sixty.
            return graph.solvedPieces { size, arcs in
                size * size * size + 30 * arcs * size * Double(Int.bitWidth - Int(size).leadingZeroBitCount)
            }
        case .open: return 20 * (n + arcs)
        }
    }

    private func searches(of n: Double, _ options: MeasureOptions) -> Double {
        guard self.options.contains(.samples), let samples = options.samples else { return n }
        // One search at a time, where all together go by eights.
        return min(n, 4 * Double(samples))
    }

    /// The work of several measures, one after another; what an earlier one has worked out costs nothing more.
    static func works(_ measures: [Measure], on graph: GraphView, options: MeasureOptions) -> [Double] {
        var known: Set<Cost> = []
        return measures.map { measure in
            let cost = measure.cost == .distancesBack && !graph.isDirected ? .distances : measure.cost
            let isKnown = cost.isShared && !known.insert(cost).inserted
            return isKnown ? Double(graph.count) : measure.work(on: graph, options: options)
        }
    }
}

extension GraphView {
    /// Σ over all arcs of the degree of the end that has fewer.
    fileprivate var lesserEnds: Double {
        var sum = 0.0
        for v in 0..<count {
            let degree = offsets[v + 1] - offsets[v]
            for w in targets[offsets[v]..<offsets[v + 1]] {
                sum += Double(min(degree, offsets[Int(w) + 1] - offsets[Int(w)]))
            }
        }
        return sum
    }

    /// Σ k².
    fileprivate var squaredDegrees: Double {
        (0..<count).reduce(0) { sum, v in
            let degree = Double(offsets[v + 1] - offsets[v])
            return sum + degree * degree
        }
    }

    /// The sum over the pieces small enough for linear equations, by size and number of arcs.
    fileprivate func solvedPieces(_ work: (_ size: Double, _ arcs: Double) -> Double) -> Double {
        let pieces = components().sizes.filter { $0 <= Self.informationLimit }.map(Double.init)
        // Arcs are taken to be spread over the pieces like organizations.
        return pieces.reduce(0) { $0 + work($1, Double(targets.count) * $1 / Double(count)) }
    }
}
