import Quintet

/// Every measure that looks at each tie a few times, on a network of the size of a continent's research projects: 35,871
/// organizations and close to 796,670 ties. Each has three seconds.
func runLargeSuite(_ timing: Timing) throws {
    if let only = timing.only, !"large".contains(only) { return }
    var generator = SeededGenerator(seed: 1)
    let network = RandomNetworks.plantedPartition(
        groups: 1087, size: 33, inside: 0.6, between: 0.000_704, weights: 1...5, using: &generator)
    let graph = GraphView(network)
    print("large            \(graph.count) organizations, \(graph.tieCount) ties")
    let quick: Set<Measure.Cost> = [.linear, .rounds, .triangles, .nearby]
    let clock = ContinuousClock()
    for measure in Measure.all where quick.contains(measure.cost) {
        let start = clock.now
        _ = try measure.compute(on: graph)
        let seconds = (clock.now - start) / .seconds(1)
        print("large            \(padded(measure.id, 28)) \(rounded(seconds)) s\(seconds > 3 ? "   TOO SLOW" : "")")
    }
    for id in ["closeness", "betweenness", "triad-census"] {
        guard let measure = Measure.named(id) else { continue }
        let before = clock.now
        let forecast = try Measure.forecast([measure], on: graph)
        let start = clock.now
        _ = try measure.compute(on: graph)
        let seconds = (clock.now - start) / .seconds(1)
        print(
            "large            \(padded(id, 28)) \(rounded(seconds)) s, foretold \(rounded(forecast)) s in "
                + "\(rounded((start - before) / .seconds(1))) s")
    }
}

private func rounded(_ seconds: Double) -> Double { (seconds * 1000).rounded() / 1000 }

private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
}
