import Quintet
import QuintetTestSupport
import Testing

struct MeasureTests {
    @Test(arguments: Measure.all) func `every measure says what it is in both languages`(measure: Measure) {
        for names in [measure.title, measure.summary] {
            #expect(names[.english] != nil)
            #expect(names[.thai]?.unicodeScalars.contains { (0x0E00...0x0E7F).contains($0.value) } == true)
        }
        #expect(measure.summary[.english]?.hasSuffix(".") == true)
        #expect(!measure.reference.isEmpty)
        #expect(measure.id.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 })
        #expect(measure.options.contains(.length) == (measure.weights == .length))
        #expect(!measure.weights.sentence(in: .thai).isEmpty)
    }

    @Test func `names are unique and find their measure`() {
        #expect(Set(Measure.all.map(\.id)).count == Measure.all.count)
        for measure in Measure.all { #expect(Measure.named(measure.id)?.id == measure.id) }
        #expect(Measure.named("pagerang") == nil)
    }

    @Test(arguments: Measure.all) func `every measure keeps its word on any network`(measure: Measure) throws {
        let networks = [
            NamedNetworks.empty, NamedNetworks.single, NamedNetworks.pair, NamedNetworks.q7, NamedNetworks.d6,
            NamedNetworks.threeProjects, NamedNetworks.davisSouthernWomen,
        ]
        for network in networks {
            let graph = GraphView(network)
            switch try measure.compute(on: graph) {
            case .scores(let scores):
                #expect(measure.level == .organization)
                #expect(scores.count == graph.count)
                for position in 0..<scores.count {
                    #expect((scores[position] == nil) == (scores.reason(at: position) != nil))
                }
            case .figure(let figure):
                #expect(measure.level == .network)
                #expect((figure.value == nil) == (figure.reason != nil))
            case .estimate: Issue.record("nobody asked for an estimate")
            case .ties(let ties):
                #expect(measure.level == .tie)
                #expect(ties.count == graph.tieCount)
            case .figures(let figures):
                #expect(measure.level == .network)
                #expect(Set(figures.map(\.id)).count == figures.count)
            case .partition(let partition):
                #expect(measure.level == .groups)
                #expect(partition.sizes.reduce(0, +) == graph.count)
            }
        }
    }

    @Test func `measures asked together give what each gives alone, and search once`() throws {
        let graph = GraphView(NamedNetworks.zacharyKarate)
        let measures = ["closeness", "harmonic", "average-path", "diameter"].compactMap(Measure.named)
        let (together, alone) = (WorkProgress(), WorkProgress())
        let results = try Measure.compute(measures, on: graph, progress: together)
        let separately = try measures.map { try $0.compute(on: graph, progress: alone) }
        #expect(results.count == 4)
        #expect(results[0].scores?.values == separately[0].scores?.values)
        #expect(results[1].scores?.values == separately[1].scores?.values)
        #expect(results[2].figure == separately[2].figure)
        #expect(results[3].figure == separately[3].figure)
        #expect(together.expectedWork == 34)
        #expect(alone.expectedWork == 4 * 34)
    }

    @Test func `options reach the measure`() throws {
        let graph = GraphView(NamedNetworks.path(3))
        let options = MeasureOptions(isNormalized: true)
        #expect(try Measure.degree.compute(on: graph, options: options).scores?.values == [0.5, 1, 0.5])
        #expect(try Measure.betweenness.compute(on: graph, options: options).scores?.values == [0, 1, 0])
    }
}
