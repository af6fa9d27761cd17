import Quintet
import QuintetTestSupport
import Testing

/// Every measure on the networks that break measures: nothing traps, nothing is NaN or infinite, and whatever has no value
/// says why in both languages.
struct MeasureWalkTests {
    static func networks() throws -> [(name: String, network: Network)] {
        func build(_ count: Int, _ ties: [(Int, Int)], isDirected: Bool = false) throws -> Network {
            var network = Network()
            for i in 0..<count { try network.add(Organization(Organization.ID("o\(i)"), sector: .academia)) }
            for (one, other) in ties {
                try network.add(
                    Collaboration(Organization.ID("o\(one)"), Organization.ID("o\(other)"), isDirected: isDirected))
            }
            return network
        }
        return [
            ("empty", try build(0, [])), ("one organization", try build(1, [])), ("isolates only", try build(4, [])),
            ("two components", try build(5, [(0, 1), (1, 2), (3, 4)])), ("one tie", try build(2, [(0, 1)])),
            ("one tie and isolates", try build(4, [(0, 1)])),
            ("one directed tie", try build(2, [(0, 1)], isDirected: true)),
            ("a directed cycle", try build(3, [(0, 1), (1, 2), (2, 0)], isDirected: true)),
            ("loops only", try build(3, [(0, 0), (1, 1)])), ("a loop on one", try build(1, [(0, 0)])),
            ("a directed loop only", try build(2, [(0, 0)], isDirected: true)),
            ("parallel ties", try build(2, [(0, 1), (1, 0), (0, 1)])), ("star", NamedNetworks.star(6)),
            ("directed star", try build(4, [(1, 0), (2, 0), (3, 0)], isDirected: true)),
            ("complete", NamedNetworks.complete(5)),
        ]
    }

    static let choices: [MeasureOptions] = [
        MeasureOptions(), MeasureOptions(length: .inverseWeight, isNormalized: true, steps: 1, counting: .byStrength),
        MeasureOptions(
            length: .weight, damping: 1, samples: 2, attenuation: 0.5, counting: .alike,
            restart: ["o0": 1, "nobody": 2],
            holes: .egoNetwork),
        MeasureOptions(damping: 0, attenuation: 1e300),
    ]

    @Test(arguments: Measure.all) func `every measure is at peace with every small network`(_ measure: Measure) throws {
        for (name, network) in try Self.networks() {
            let graph = GraphView(network)
            for options in Self.choices {
                try check(measure.compute(on: graph, options: options), graph, "\(measure.id) on \(name), \(options)")
            }
        }
    }

    private func check(_ result: MeasureResult, _ graph: GraphView, _ what: String) throws {
        switch result {
        case .scores(let scores): check(scores, graph, what)
        case .estimate(let estimate):
            check(estimate.scores, graph, what)
            check(estimate.standardErrors, graph, what)
            #expect(estimate.standardErrors.values.allSatisfy { ($0 ?? 0) >= 0 }, "\(what)")
        case .ties(let ties):
            #expect(ties.count == graph.tieCount && ties.values.allSatisfy { $0.isFinite }, "\(what)")
        case .partition(let partition):
            #expect(partition.sizes.reduce(0, +) == graph.count, "\(what)")
            #expect(partition.modularity.map(\.isFinite) ?? true, "\(what)")
        case .figure(let figure): check(figure, what)
        case .figures(let figures):
            #expect(!figures.isEmpty, "\(what)")
            for named in figures {
                check(named.figure, "\(what), \(named.id)")
                #expect(named.title[.english] != nil && named.title[.thai] != nil, "\(what), \(named.id)")
            }
        }
    }

    private func check(_ scores: Scores, _ graph: GraphView, _ what: String) {
        #expect(scores.count == graph.count, "\(what)")
        for v in 0..<scores.count {
            #expect(scores[v].map(\.isFinite) ?? true, "\(what), position \(v)")
            #expect((scores[v] == nil) == (scores.reason(at: v) != nil), "\(what), position \(v)")
        }
        guard scores.undefinedCount > 0 else { return }
        checkSentences(scores.reasons(in: .english), scores.reasons(in: .thai), what)
    }

    private func check(_ figure: NetworkFigure, _ what: String) {
        #expect(figure.value.map(\.isFinite) ?? true, "\(what)")
        #expect((figure.value == nil) == (figure.reason != nil), "\(what)")
        guard let english = figure.reason(in: .english), let thai = figure.reason(in: .thai) else { return }
        checkSentences([english], [thai], what)
    }

    private func checkSentences(_ english: [String], _ thai: [String], _ what: String) {
        #expect(!english.isEmpty && english.count == thai.count, "\(what)")
        #expect(english.allSatisfy { $0.hasSuffix(".") }, "\(what): \(english)")
        #expect(
            thai.allSatisfy { $0.unicodeScalars.contains { (0x0E00...0x0E7F).contains($0.value) } }, "\(what): \(thai)")
    }

    @Test func `what does not settle says after how many steps, and how far it still was`() throws {
        // At a damping of 1 a wanderer in a network of two sides goes to and fro for ever.
        let options = MeasureOptions(damping: 1)
        let scores = try #require(
            try Measure.pageRank.compute(on: GraphView(NamedNetworks.star(4)), options: options).scores)
        #expect(scores.undefinedCount == 4 && scores.reason(at: 0) == .didNotSettle)
        #expect(scores.failure?.iterations == 10_000 && (scores.failure?.residual ?? 0) > 0.1)
        #expect(scores.reasons(in: .english).first?.contains("after 10000 steps the residual is") == true)
        #expect(scores.reasons(in: .thai).first?.contains("10000 ขั้น") == true)
    }
}
