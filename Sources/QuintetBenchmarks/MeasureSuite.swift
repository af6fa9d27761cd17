import Quintet

/// The measures on seeded networks of three sizes.
func runMeasureSuite(_ timing: Timing) throws {
    for each in Case.all {
        let graph = each.graph
        let pairs = Double(graph.count) * Double(graph.count - 1)
        let components = graph.components()
        let connectedPairs = components.sizes.reduce(0) { $0 + Double($1) * Double($1 - 1) }
        let totalDistance = (try graph.averagePath().value ?? 0) * connectedPairs

        timing.measure("degree", on: each) {
            $0.degree()
        } check: {
            $0.sum == Double(2 * graph.tieCount)
        }
        timing.measure("components", on: each) {
            $0.components()
        } check: {
            $0.sizes.reduce(0, +) == graph.count
        }
        timing.measure("core", on: each) {
            $0.coreNumbers()
        } check: {
            ($0.min ?? -1) >= 0
        }
        try timing.measure("transitivity", on: each) {
            try $0.transitivity()
        } check: {
            (0.0...1.0).contains($0.value ?? -1)
        }
        // Every pair's shortest path of d steps has d − 1 go-betweens.
        try timing.measure("betweenness", on: each) {
            try $0.betweenness()
        } check: {
            isClose(2 * $0.sum, totalDistance - connectedPairs)
        }
        if graph.count < 5_000 {
            try timing.measure("betweenness by strength", on: each) {
                try $0.betweenness(length: .inverseWeight)
            } check: {
                $0.sum >= 0
            }
        }
        let closeness = [Measure.closeness, .harmonic]
        try timing.measure("closeness and harmonic", on: each) {
            try Measure.compute(closeness, on: $0)
        } check: {
            guard let closeness = $0[0].scores?.max, let harmonic = $0[1].scores?.max else { return false }
            return closeness <= 1 && harmonic <= Double(graph.count - 1) && pairs > 0
        }
        try timing.measure("leiden", on: each) {
            try $0.leiden(runs: 1)
        } check: { groups in
            (groups.modularity ?? 0) > 0.05
        }
    }
}

private func isClose(_ one: Double, _ other: Double) -> Bool { (one - other).magnitude <= 1e-9 * max(one, other, 1) }
