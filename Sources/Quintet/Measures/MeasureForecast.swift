// How long measures will take, found out by doing a little of the work itself: what a step costs differs tenfold between
// machines and networks, and nothing but the work knows.

extension Measure {
    /// About how many seconds measures will take, worked out together.
    ///
    /// Work that takes a moment is guessed; of the rest a small part is done, on as many threads as the whole would be, and
    /// scaled up. Nobody can tell for a ``Cost/open`` cost, which counts as nothing.
    ///
    /// - Parameters:
    ///   - measures: which.
    ///   - graph: on what.
    ///   - options: the choices.
    ///   - progress: may ask to stop.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: some tenths of a second where the measures take long.
    public static func forecast(
        _ measures: [Measure], on graph: GraphView, options: MeasureOptions = MeasureOptions(),
        progress: WorkProgress? = nil
    ) throws(Stopped) -> Double {
        try forecast(measures, on: graph, options: options, tryingAbove: 1, progress: progress)
    }

    /// The same, with how many guessed seconds are worth a trial.
    package static func forecast(
        _ measures: [Measure], on graph: GraphView, options: MeasureOptions = MeasureOptions(),
        tryingAbove limit: Double, progress: WorkProgress? = nil
    ) throws(Stopped) -> Double {
        var seconds = 0.0
        for (measure, work) in zip(measures, works(measures, on: graph, options: options)) {
            // A step takes about a nanosecond; nothing is to be found out about what is over at once.
            let guess = work * 1.5e-9
            let isLong = guess > limit && work > Double(graph.count)
            seconds += isLong ? try measure.trial(on: graph, options: options, progress) ?? guess : guess
        }
        return seconds
    }

    /// What the whole takes, from a part of it; nil where the measure has none that can be tried.
    private func trial(
        on graph: GraphView, options: MeasureOptions, _ progress: WorkProgress?
    ) throws(Stopped) -> Double? {
        let trial = Trial(graph, options.length.lengths(of: graph.weights), progress)
        switch cost {
        case .betweenness:
            if let samples = options.samples { return try trial.searches(.paths, of: min(samples, graph.count)) }
            return options.length == .hops ? try trial.dependencySweeps() : try trial.searches(.paths, of: graph.count)
        case .distances, .distancesBack:
            return options.length == .hops ? try trial.hopSweeps() : try trial.searches(.distances, of: graph.count)
        case .tieBetweenness: return try trial.searches(.ties, of: graph.count)
        case .nearby: return try trial.nearby(within: options.steps ?? 2)
        case .triples: return try trial.triples()
        case .equations, .flows: return try trial.equations(work(on: graph, options: options))
        case .linear, .rounds, .triangles, .open: return nil
        }
    }
}

/// Parts of the real work, timed.
private struct Trial {
    let graph: GraphView
    let lengths: [Double]?
    let progress: WorkProgress?

    init(_ graph: GraphView, _ lengths: [Double]?, _ progress: WorkProgress?) {
        self.graph = graph
        self.lengths = lengths
        self.progress = progress
    }

    /// The time of all units, from some that are spread over them: more and more, until they take long enough to time.
    private func scaled(_ units: Int, _ body: ([Int]) throws(Stopped) -> Duration) throws(Stopped) -> Double {
        var count = 2 * (Parallel.threadLimit ?? Math.processorCount)
        while true {
            try progress?.check()
            count = min(count, units)
            let some = (0..<count).map { $0 * units / count }
            let seconds = try body(some) / .seconds(1)
            if seconds > 0.1 || count == units { return seconds * Double(units) / Double(max(count, 1)) }
            count *= 4
        }
    }

    func dependencySweeps() throws(Stopped) -> Double {
        let order = graph.partners.breadthFirstOrder()
        let rows = graph.outgoing.relabelled(order)
        return try scaled((graph.count + 7) / 8) { (sweeps) throws(Stopped) in
            try rows.timeDependencySweeps(sweeps)
        }
    }

    func hopSweeps() throws(Stopped) -> Double {
        let order = graph.partners.breadthFirstOrder()
        return try scaled((graph.count + 511) / 512) { (sweeps) throws(Stopped) in
            try graph.timeHopSweeps(sweeps, order: order)
        }
    }

    enum Search { case distances, paths, ties }

    func searches(_ kind: Search, of count: Int) throws(Stopped) -> Double {
        let rows = graph.outgoing
        let perSource = try scaled(graph.count) { (sources) throws(Stopped) in
            let clock = ContinuousClock()
            let start = clock.now
            try rows.withRawRows { (rows) throws(Stopped) in
                try withUnsafe(lengths) { (lengths) throws(Stopped) in
                    nonisolated(unsafe) let lengths = lengths
                    try Parallel.forEachChunk(sources.count) {
                        (
                            search: ShortestPathSearch(rows, lengths: lengths),
                            sums: ScratchSums(kind == .ties ? rows.targets.count : rows.count)
                        )
                    } body: { (chunk, scratch) throws(Stopped) in
                        if kind == .distances {
                            scratch.search.searchDistances(from: sources[chunk])
                        } else {
                            scratch.search.search(from: sources[chunk])
                            if kind == .ties {
                                scratch.search.accumulateTieDependencies(into: scratch.sums.buffer)
                            } else {
                                scratch.search.accumulateDependencies(into: scratch.sums.buffer)
                            }
                        }
                    }
                }
            }
            return clock.now - start
        }
        return perSource * Double(count) / Double(max(graph.count, 1))
    }

    func nearby(within steps: Int) throws(Stopped) -> Double {
        let rows = graph.outgoing
        return try scaled(graph.count) { (sources) throws(Stopped) in
            let clock = ContinuousClock()
            let start = clock.now
            try rows.withRawRows { (rows) throws(Stopped) in
                try Parallel.forEachChunk(sources.count) {
                    NearbySearch(rows)
                } body: { (chunk, search) throws(Stopped) in
                    _ = search.reached(from: sources[chunk], within: steps)
                }
            }
            return clock.now - start
        }
    }

    /// Hubs make most of the work, and a few organizations that are spread over all may miss them: what was done is known
    /// by the rows that were walked, and scaled up by those of all.
    func triples() throws(Stopped) -> Double {
        let rows = graph.partners
        let work = (0..<graph.count).map { v in
            let row = rows.offsets[v]..<rows.offsets[v + 1]
            return row.reduce(2.0 * Double(row.count)) { sum, arc in
                let w = Int(rows.targets[arc])
                return w < v ? sum : sum + Double(row.count + rows.offsets[w + 1] - rows.offsets[w])
            }
        }
        let all = work.reduce(0, +)
        return try scaled(graph.count) { (sources) throws(Stopped) in
            var search = TriadSearch(graph)
            let clock = ContinuousClock()
            let start = clock.now
            for v in sources { search.count(from: v) }
            let seen = sources.reduce(0.0) { $0 + work[$1] } / Double(max(sources.count, 1))
            return (clock.now - start) * (seen > 0 ? all / Double(max(graph.count, 1)) / seen : 1)
        }
    }

    /// The equations of a network in which everyone is tied to everyone: no other of the size takes longer.
    func equations(_ work: Double) throws(Stopped) -> Double {
        let size = 320
        var arcs = Arcs()
        arcs.reserveCapacity(size * size)
        for v in 0..<Int32(size) {
            for w in 0..<Int32(size) where w != v { arcs.append(v, w, 1) }
        }
        let rows = arcs.rows(count: size)
        let clock = ContinuousClock()
        let start = clock.now
        _ = try ResistanceTable(rows, .alike, progress: progress)
        return (clock.now - start) / .seconds(1) * work / Double(size * size * size)
    }
}

/// Sums of one thread that nobody reads.
final class ScratchSums {
    let buffer: UnsafeMutableBufferPointer<Double>

    init(_ count: Int) { buffer = .scratch(count, filledWith: 0) }

    deinit { buffer.deallocate() }
}
