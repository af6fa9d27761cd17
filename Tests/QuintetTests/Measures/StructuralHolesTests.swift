import Quintet
import QuintetTestSupport
import Testing

struct StructuralHolesTests {
    @Test func `Q7 has the figures worked out by hand`() throws {
        let holes = try GraphView(NamedNetworks.q7).structuralHoles()
        let corner = 2 * (4.0 / 9) * (4.0 / 9) + 1.0 / 9
        let ends = ["a2": 1.0, "b2": 1, "e1": 1]
        #expect(
            firstDifference(
                holes.constraint, ["g1": corner, "a1": corner, "b1": corner, "c1": 0.5].merging(ends) { $1 }, to: 1e-12)
                == nil)
        let size = 7.0 / 3
        #expect(
            firstDifference(
                holes.effectiveSize, ["g1": size, "a1": size, "b1": size, "c1": 2].merging(ends) { $1 }, to: 1e-12)
                == nil)
        #expect(firstDifference(holes.efficiency, ["g1": 7.0 / 9, "c1": 1, "e1": 1], to: 1e-12) == nil)
        #expect(firstDifference(holes.hierarchy, ["g1": 0.028517, "a1": 0.028517, "b1": 0.028517, "c1": 0]) == nil)
        #expect(holes.hierarchy.reason(for: "e1") == .fewerThanTwoPartners)
    }

    @Test func `the classics have their published figures`() throws {
        let medici = try GraphView(NamedNetworks.florentineMarriages).structuralHoles()
        #expect(agree(medici.constraint["Medici"], 0.209877))
        #expect(agree(medici.effectiveSize["Medici"], 5.666667))
        let karate = try GraphView(NamedNetworks.zacharyKarate).structuralHoles()
        #expect(firstDifference(karate.constraint, ["1": 0.155423, "34": 0.156419]) == nil)
        #expect(firstDifference(karate.effectiveSize, ["1": 13.75, "34": 15.235294]) == nil)
    }

    @Test func `whoever has no partners has no figures, and a reason`() throws {
        let holes = try GraphView(NamedNetworks.florentineMarriages).structuralHoles()
        var network = NamedNetworks.single
        try network.add(Collaboration("o1", "o1"))
        let alone = try GraphView(network).structuralHoles()
        for scores in [holes.constraint, holes.effectiveSize, holes.efficiency, holes.hierarchy] {
            #expect(scores["Pucci"] == nil)
            #expect(scores.reason(for: "Pucci") == .noTies)
        }
        #expect(alone.constraint.reason(for: "o1") == .noTies)
    }

    @Test func `beyond the ego network nothing counts, if so asked`() throws {
        var network = NamedNetworks.cycle(3)
        try network.add(Organization("tail"))
        try network.add(Collaboration("o3", "tail"))
        let graph = GraphView(network)
        let (whole, ego) = (try graph.structuralHoles(), try graph.structuralHoles(.egoNetwork))
        #expect(agree(whole.constraint["o3"], 11.0 / 18, to: 1e-12))
        #expect(agree(ego.constraint["o3"], 11.0 / 18, to: 1e-12))
        // o3 puts a third in o2 in the whole network, half in the network of o1 alone.
        let toOne = 0.5 + 0.5 / 3
        let toThree = 0.5 + 0.5 / 2
        #expect(agree(whole.constraint["o1"], toOne * toOne + toThree * toThree, to: 1e-12))
        #expect(agree(ego.constraint["o1"], 2 * toThree * toThree, to: 1e-12))
    }

    @Test func `strengths divide an organization's effort unless all ties count alike`() throws {
        var network = NamedNetworks.path(3)
        try network.add(Collaboration("o1", "o2", weight: 2))
        let graph = GraphView(network)
        #expect(try agree(graph.structuralHoles().constraint["o2"], 9.0 / 16 + 1.0 / 16, to: 1e-12))
        #expect(try agree(graph.structuralHoles(countingStrength: false).constraint["o2"], 0.5, to: 1e-12))
    }

    @Test func `arcs both ways weigh twice an arc one way`() throws {
        var network = Network()
        for id in ["a", "b", "c"] { try network.add(Organization(Organization.ID(id))) }
        for (one, other) in [("a", "b"), ("b", "a"), ("c", "b")] {
            try network.add(
                Collaboration(Organization.ID(one), Organization.ID(other), weight: 1, isDirected: true))
        }
        for countsStrength in [true, false] {
            let holes = try GraphView(network).structuralHoles(countingStrength: countsStrength)
            #expect(agree(holes.constraint["b"], 4.0 / 9 + 1.0 / 9, to: 1e-12))
            #expect(holes.effectiveSize["b"] == 2)
        }
    }

    @Test func `constraint, size and hierarchy follow from their formulas, term by term`() throws {
        try withEverySeed(0..<200) { generator, _ in
            let network = try anyNetwork(upTo: 12, using: &generator)
            let holes = try GraphView(network).structuralHoles()
            let table = Oracles(network)
            let all = 0..<table.count
            func mutual(_ i: Int, _ j: Int) -> Double { table.strengths[i][j] + table.strengths[j][i] }
            func share(_ i: Int, _ j: Int) -> Double { mutual(i, j) / all.map { mutual(i, $0) }.reduce(0, +) }
            for i in all {
                let partners = all.filter { mutual(i, $0) > 0 }
                guard !partners.isEmpty else {
                    if holes.constraint[i] != nil { throw Difference("o\(i) has no partners") }
                    continue
                }
                let parts = partners.map { j -> Double in
                    let part =
                        share(i, j) + partners.filter { $0 != j }.map { share(i, $0) * share($0, j) }.reduce(0, +)
                    return part * part
                }
                let size = partners.map { j in
                    let most = all.map { mutual(j, $0) }.max() ?? 1
                    return 1 - partners.filter { $0 != j }.map { share(i, $0) * mutual(j, $0) / most }.reduce(0, +)
                }.reduce(0, +)
                guard agree(holes.constraint[i], parts.reduce(0, +), to: 1e-12),
                    agree(holes.effectiveSize[i], size, to: 1e-12)
                else { throw Difference("o\(i): \(String(describing: holes.constraint[i])), \(parts)") }
                if let hierarchy = holes.hierarchy[i], !(0...1).contains(hierarchy) {
                    throw Difference("hierarchy \(hierarchy)")
                }
            }
        }
    }

    @Test func `everyone in a star is tied up in the center, which nobody ties up`() throws {
        let holes = try GraphView(NamedNetworks.star(6)).structuralHoles()
        #expect(agree(holes.constraint["o1"], 0.2, to: 1e-12))
        #expect(holes.efficiency["o1"] == 1)
        #expect(holes.hierarchy["o1"] == 0)
        #expect(holes.constraint["o2"] == 1)
    }
}
