import Quintet
import QuintetTestSupport
import Testing

/// Two hundred networks of every sort, each small enough for a slow and obvious answer.
struct LawsTests {
    @Test func `betweenness in hops is what enumerating all shortest paths gives`() throws {
        try withEverySeed(0..<200) { generator, _ in
            let network = try anyNetwork(upTo: 9, using: &generator)
            let scores = try GraphView(network).betweenness()
            try expectNone(firstDifference(scores, Oracles(network).betweenness()), "betweenness")
        }
    }

    @Test(arguments: [PathLength.inverseWeight, .weight])
    func `betweenness over lengths is what all distances give`(length: PathLength) throws {
        try withEverySeed(0..<200) { generator, _ in
            let network = try anyNetwork(upTo: 14, using: &generator)
            let scores = try GraphView(network).betweenness(length: length)
            let oracle = Oracles(network, length: length).betweennessByDistances()
            try expectNone(firstDifference(scores, oracle), "betweenness by \(length)")
        }
    }

    @Test func `the two oracles of betweenness agree`() throws {
        try withEverySeed(0..<100) { generator, _ in
            let network = try anyNetwork(upTo: 8, using: &generator)
            let oracles = Oracles(network, length: .inverseWeight)
            let (one, other) = (oracles.betweenness(), oracles.betweennessByDistances())
            for v in one.indices where !agree(one[v], other[v]) { throw Difference("o\(v): \(one[v]), \(other[v])") }
        }
    }

    @Test(arguments: PathLength.allCases)
    func `closeness, harmonic closeness and the paths follow from all distances`(length: PathLength) throws {
        try withEverySeed(0..<200) { generator, _ in
            let network = try anyNetwork(upTo: 14, using: &generator)
            let graph = GraphView(network)
            let distances = Oracles(network, length: length).distances().enumerated().map { v, row in
                row.enumerated().filter { $0.offset != v && $0.element < .infinity }.map(\.element)
            }
            let n = Double(graph.count)
            let closeness: [Double?] = distances.map { d in
                if n < 2 { return nil }
                return d.isEmpty ? 0 : Double(d.count * d.count) / d.reduce(0, +) / (n - 1)
            }
            try expectNone(firstDifference(try graph.closeness(length: length), closeness), "closeness")
            let component: [Double?] = distances.map { $0.isEmpty ? nil : Double($0.count) / $0.reduce(0, +) }
            try expectNone(
                firstDifference(try graph.closeness(.component, length: length), component), "in the component")
            let harmonic: [Double?] = distances.map { $0.reduce(0) { $0 + 1 / $1 } }
            try expectNone(firstDifference(try graph.harmonicCloseness(length: length), harmonic), "harmonic")
            let eccentricity: [Double?] = distances.map { $0.max() }
            try expectNone(firstDifference(try graph.eccentricity(length: length), eccentricity), "eccentricity")
            let all = distances.flatMap { $0 }
            let average = all.isEmpty ? nil : all.reduce(0, +) / Double(all.count)
            guard agree(try graph.averagePath(length: length).value, average, to: 1e-9) else {
                throw Difference("average path, expected \(String(describing: average))")
            }
            guard agree(try graph.diameter(length: length).value, all.max(), to: 1e-9) else {
                throw Difference("diameter, expected \(String(describing: all.max()))")
            }
        }
    }

    @Test func `cores, clustering and components are what the slow ways give`() throws {
        try withEverySeed(0..<200) { generator, _ in
            let network = try anyNetwork(upTo: 14, using: &generator)
            let (graph, oracles) = (GraphView(network), Oracles(network))
            try expectNone(firstDifference(graph.coreNumbers(), oracles.coreNumbers()), "cores")
            try expectNone(firstDifference(graph.clustering(), oracles.clustering()), "clustering")
            try expectSameGroups(graph.components(), oracles.components())
            try expectSameGroups(graph.components(.strong), oracles.strongComponents())
        }
    }

    @Test func `transitivity is the mean of clustering weighted by pairs of partners`() throws {
        try withEverySeed(0..<200) { generator, _ in
            let graph = GraphView(try anyNetwork(upTo: 14, using: &generator))
            let (degree, clustering) = (graph.degree(), try graph.clustering())
            var (closed, all) = (0.0, 0.0)
            for v in 0..<graph.count {
                let d = degree[v] ?? 0
                all += d * (d - 1) / 2
                closed += (clustering[v] ?? 0) * d * (d - 1) / 2
            }
            guard try agree(graph.transitivity().value, all > 0 ? closed / all : nil, to: 1e-12) else {
                throw Difference("\(try graph.transitivity())")
            }
        }
    }

    @Test func `relabelling the organizations permutes every score`() throws {
        let measures = Measure.all.filter { $0.level == .organization }
        #expect(!measures.isEmpty)
        try withEverySeed(0..<60) { generator, _ in
            let network = try anyNetwork(upTo: 20, using: &generator)
            var turned = Network()
            for organization in network.organizations.reversed() { try turned.add(organization) }
            for tie in network.collaborations.reversed() { try turned.add(tie) }
            let (one, other) = (GraphView(network), GraphView(turned))
            for measure in measures {
                guard let before = try measure.compute(on: one).scores,
                    let after = try measure.compute(on: other).scores
                else { throw Difference("\(measure.id) gives no scores") }
                for id in one.index.ids where !agree(before[id], after[id], to: 1e-9) {
                    throw Difference("\(measure.id) of \(id): \(before[id] as Any), \(after[id] as Any)")
                }
            }
        }
    }

    @Test func `adding an isolated organization changes nobody's degree, betweenness or core`() throws {
        try withEverySeed(0..<60) { generator, _ in
            let network = try anyNetwork(upTo: 20, using: &generator)
            var larger = network
            try larger.add(Organization("newcomer"))
            for measure in [
                Measure.degree, .inDegree, .outDegree, .strength, .betweenness, .core, .harmonic, .clustering,
            ] {
                guard let before = try measure.compute(on: GraphView(network)).scores,
                    let after = try measure.compute(on: GraphView(larger)).scores
                else { throw Difference("\(measure.id) gives no scores") }
                try expectNone(
                    firstDifference(after, before.values + [measure.id == "clustering" ? nil : 0]), measure.id)
            }
        }
    }

    private func expectSameGroups(_ partition: Partition, _ labels: [Int]) throws {
        for one in labels.indices {
            for other in labels.indices
            where (labels[one] == labels[other]) != (partition.groups[one] == partition.groups[other]) {
                throw Difference("o\(one) and o\(other): \(partition.groups), expected \(labels)")
            }
        }
    }
}
