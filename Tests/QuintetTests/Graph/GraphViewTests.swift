import Testing

@testable import Quintet

struct GraphViewTests {
    @Test func `the empty network and the isolate have graphs`() throws {
        let empty = GraphView(Network())
        #expect(empty.count == 0)
        #expect(empty.offsets == [0])
        let single = GraphView(try Network("a"))
        #expect(single.count == 1)
        #expect(single.tieCount == 0)
        #expect(single.neighbors(of: 0).isEmpty)
        #expect(single.weight(from: 0, to: 0) == nil)
    }

    @Test func `parallel ties add up, and ties with itself are kept aside`() throws {
        var network = try Network("a", "b", "c")
        try network.add(Collaboration("a", "b", weight: 2))
        try network.add(Collaboration("b", "a", weight: 3))
        try network.add(Collaboration("c", "c", weight: 4))
        try network.add(Collaboration("c", "c", weight: 5))
        let graph = GraphView(network)
        #expect(!graph.isDirected)
        #expect(graph.tieCount == 1)
        #expect(graph.weight(from: 0, to: 1) == 5)
        #expect(graph.weight(from: 1, to: 0) == 5)
        #expect(graph.mergedParallelTies == 1)
        #expect(graph.loopCount == 2)
        #expect(graph.loops[2]?.weight == 9)
        #expect(graph.neighbors(of: 2).isEmpty)
    }

    @Test func `a tie that repeats both directions of another counts once`() throws {
        var network = try Network("a", "b", "c")
        try network.add(Collaboration("a", "b"))
        try network.add(Collaboration("a", "b"))
        try network.add(Collaboration("b", "a", isDirected: true))
        try network.add(Collaboration("b", "c", isDirected: true))
        let graph = GraphView(network)
        #expect(graph.isDirected)
        #expect(graph.tieCount == 3)
        #expect(graph.mergedParallelTies == 2)
    }

    @Test func `in a mixed network an undirected tie runs both ways and a directed one its own`() throws {
        var network = try Network("a", "b", "c")
        try network.add(Collaboration("a", "b", weight: 2, isDirected: true))
        try network.add(Collaboration("c", "b", weight: 3))
        let graph = GraphView(network)
        #expect(graph.isDirected)
        #expect(graph.weight(from: 0, to: 1) == 2)
        #expect(graph.weight(from: 1, to: 0) == nil)
        #expect(graph.weight(from: 1, to: 2) == 3)
        #expect(graph.weight(from: 2, to: 1) == 3)
        #expect(Array(graph.incomingTargets[graph.incomingOffsets[1]..<graph.incomingOffsets[2]]) == [0, 2])
    }

    @Test func `symmetrized, two ties against each other become one of their joint strength`() throws {
        var network = try Network("a", "b")
        try network.add(Collaboration("a", "b", weight: 2, isDirected: true))
        try network.add(Collaboration("b", "a", weight: 3, isDirected: true))
        let graph = GraphView(network, direction: .symmetrized)
        #expect(!graph.isDirected)
        #expect(graph.tieCount == 1)
        #expect(graph.weight(from: 1, to: 0) == 5)
        #expect(GraphView(network).tieCount == 2)
    }

    @Test func `sectors and positions are those of the network`() throws {
        var network = Network()
        try network.add(Organization("b", sector: .business))
        try network.add(Organization("a"))
        let graph = GraphView(network)
        #expect(graph.sectors == [.business, nil])
        #expect(graph.count == 2)
    }

    @Test(arguments: 0..<200 as Range<UInt64>, DirectionReading.allCases)
    func `the rows say what a dictionary of dictionaries says`(seed: UInt64, direction: DirectionReading) throws {
        var generator = ModelGenerator(seed: seed)
        var network = Network()
        let count = 1 + generator.below(15)
        for number in 0..<count { try network.add(Organization(Organization.ID("o\(number)"))) }
        var oracle: [Int: [Int: Double]] = [:]
        var (loops, arcs) = (0, 0)
        let directedShare = [0, 1, 2][generator.below(3)]
        let ties: [(Int, Int, Double, Bool)] = (0..<generator.below(60)).map { _ in
            (
                generator.below(count), generator.below(count), Double(1 + generator.below(9)),
                generator.below(2) < directedShare
            )
        }
        let isDirected = direction == .recorded && ties.contains { $0.3 }
        for (source, target, weight, isOneWay) in ties {
            try network.add(
                Collaboration(
                    Organization.ID("o\(source)"), Organization.ID("o\(target)"), weight: weight, isDirected: isOneWay))
            if source == target {
                loops += 1
                continue
            }
            arcs += 1
            oracle[source, default: [:]][target, default: 0] += weight
            if !isDirected || !isOneWay {
                oracle[target, default: [:]][source, default: 0] += weight
                if isDirected { arcs += 1 }
            }
        }

        let graph = GraphView(network, direction: direction)
        #expect(graph.isDirected == isDirected)
        #expect(graph.loopCount == loops)
        #expect(graph.offsets.count == count + 1)
        #expect(graph.offsets.first == 0)
        #expect(graph.offsets.last == graph.targets.count)
        for v in 0..<count {
            let row = (oracle[v] ?? [:]).sorted { $0.key < $1.key }
            #expect(graph.neighbors(of: v).map { Int($0) } == row.map(\.key))
            for w in 0..<count {
                #expect(graph.weight(from: v, to: w) == oracle[v]?[w])
                let incoming = graph.incomingOffsets[w]..<graph.incomingOffsets[w + 1]
                let place = incoming.first { graph.incomingTargets[$0] == Int32(v) }
                #expect(place.map { graph.incomingWeights[$0] } == oracle[v]?[w])
            }
        }
        // An undirected tie of a directed graph has two arcs and counts once, so there the sum can only fall short.
        if isDirected {
            #expect(graph.tieCount + graph.mergedParallelTies <= arcs)
        } else {
            #expect(graph.tieCount + graph.mergedParallelTies == arcs)
        }
    }
}
