import Quintet
import QuintetTestSupport
import Testing

@Suite(.serialized)
struct MeasureForecastTests {
    private static let network: GraphView = {
        var generator = SeededGenerator(seed: 3)
        return GraphView(
            RandomNetworks.plantedPartition(
                groups: 40, size: 30, inside: 0.25, between: 0.006, weights: 1...5, using: &generator))
    }()

    static let choices: [(id: String, options: MeasureOptions)] = [
        ("betweenness", MeasureOptions()), ("betweenness", MeasureOptions(length: .inverseWeight)),
        ("betweenness", MeasureOptions(samples: 200)), ("closeness", MeasureOptions(length: .inverseWeight)),
        ("tie-betweenness", MeasureOptions()), ("triad-census", MeasureOptions()), ("reach", MeasureOptions(steps: 3)),
        ("current-flow-betweenness", MeasureOptions()), ("current-flow-closeness", MeasureOptions()),
    ]

    @Test(arguments: choices)
    func `a forecast is right within a factor of two`(id: String, options: MeasureOptions) throws {
        let measure = try #require(Measure.named(id))
        var seen: [(forecast: Double, seconds: Double)] = []
        // Others use this machine too, so the best of a few tries counts.
        for _ in 0..<5 {
            let forecast = try Measure.forecast([measure], on: Self.network, options: options, tryingAbove: 0)
            let start = ContinuousClock.now
            _ = try measure.compute(on: Self.network, options: options)
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            seen.append((forecast, seconds))
            if forecast < 2 * seconds, seconds < 2 * forecast { return }
        }
        Issue.record("\(id): \(seen)")
    }

    @Test func `what is over at once needs no trial, and what another has worked out costs nothing`() throws {
        let graph = GraphView(NamedNetworks.zacharyKarate)
        #expect(try Measure.forecast(Measure.all, on: graph) < 0.1)
        #expect(try Measure.forecast([], on: graph) == 0)
        let one = Measure.closeness.work(on: Self.network)
        #expect(one > 0 && Measure.harmonic.work(on: Self.network) == one)
        #expect(Measure.betweenness.work(on: Self.network) > Measure.degree.work(on: Self.network))
        let progress = WorkProgress()
        progress.stop()
        #expect(throws: Stopped.self) {
            try Measure.forecast([.betweenness], on: Self.network, tryingAbove: 0, progress: progress)
        }
    }

    @Test func `the share done never falls back where stages were planned`() throws {
        let progress = WorkProgress()
        #expect(progress.fraction == 0)
        progress.plan([1, 3])
        progress.begin(stage: 0)
        progress.expect(10)
        try progress.advance(5)
        #expect(agree(progress.fraction, 0.125, to: 1e-12))
        try progress.advance(5)
        #expect(agree(progress.fraction, 0.25, to: 1e-12))
        progress.begin(stage: 1)
        #expect(agree(progress.fraction, 0.25, to: 1e-12))
        progress.expect(100)
        #expect(agree(progress.fraction, 0.25, to: 1e-12))
        try progress.advance(50)
        #expect(agree(progress.fraction, 0.625, to: 1e-12))
        // A stage that announces too little is done when it says so, and not more.
        try progress.advance(80)
        #expect(agree(progress.fraction, 1, to: 1e-12))
        progress.plan([])
        #expect(progress.fraction == 1)
    }
}
