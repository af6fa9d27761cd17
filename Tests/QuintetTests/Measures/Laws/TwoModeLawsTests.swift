import Quintet
import QuintetTestSupport
import Testing

/// What holds for every two-mode measure, whatever it says.
struct TwoModeLawsTests {
    private func network(_ organizations: Int, _ projects: Int, _ parts: [(Int, Int)]) throws -> Network {
        var network = Network()
        for i in 0..<organizations { try network.add(Organization(Organization.ID("o\(i)"))) }
        for i in 0..<projects { try network.add(Project(Project.ID("p\(i)"))) }
        for (organization, project) in parts {
            try network.add(Participation(Organization.ID("o\(organization)"), in: Project.ID("p\(project)")))
        }
        return network
    }

    private func scores(_ view: TwoModeView) throws -> [(name: String, scores: TwoModeScores)] {
        [
            ("degree", view.degree()), ("share", view.degree(normalized: true)), ("closeness", try view.closeness()),
            ("betweenness", try view.betweenness()),
            ("betweenness share", try view.betweenness(normalized: true)), ("bonacich", try view.bonacich().scores),
        ]
    }

    @Test func `nothing traps or is NaN, and what is not defined has a sentence in both languages`() throws {
        let networks = try [
            network(0, 0, []), network(1, 0, []), network(0, 1, []), network(3, 0, []), network(2, 2, []),
            network(1, 1, [(0, 0)]), network(2, 1, [(0, 0), (1, 0)]), network(1, 2, [(0, 0), (0, 1)]),
            network(3, 3, [(0, 0), (1, 0), (2, 1)]), network(2, 2, [(0, 0), (0, 1), (1, 0), (1, 1)]),
            network(4, 1, [(0, 0)]),
        ]
        var undefined = 0
        for (place, network) in networks.enumerated() {
            let view = TwoModeView(network)
            for (name, scores) in try scores(view) {
                for organization in network.organizations {
                    let value = scores[organization.id]
                    #expect(value.map(\.isFinite) ?? true, "\(name) in \(place)")
                    #expect((value == nil) == (scores.organizations.reason(for: organization.id) != nil))
                    undefined += value == nil ? 1 : 0
                }
                for project in network.projects {
                    let value = scores[project.id]
                    #expect(value.map(\.isFinite) ?? true, "\(name) in \(place)")
                    #expect((value == nil) == (scores.reason(for: project.id) != nil), "\(name) in \(place)")
                }
                let (english, thai) = (
                    scores.organizations.reasons(in: .english), scores.organizations.reasons(in: .thai)
                )
                #expect(english.count == thai.count && english.allSatisfy { $0.hasSuffix(".") })
            }
            for figure in [view.density(), view.clustering(), try view.bonacich().singularValue] {
                #expect(figure.value.map(\.isFinite) ?? true)
                #expect((figure.value == nil) == (figure.reason(in: .english) != nil))
            }
        }
        #expect(undefined > 0)
    }

    @Test func `neither the order of members, nor that of participations, nor threads change a score`() throws {
        try withEverySeed(0..<40) { generator, _ in
            let (n, p) = (1 + Int(generator.next() % 12), 1 + Int(generator.next() % 8))
            var parts: [(Int, Int)] = []
            for i in 0..<n { for j in 0..<p where generator.next() % 3 == 0 { parts.append((i, j)) } }
            let first = TwoModeView(try network(n, p, parts))
            let shuffled = TwoModeView(
                try network(n, p, generator.permutation(parts.count).map { parts[Int($0)] }))
            var turned = Network()
            for i in (0..<n).reversed() { try turned.add(Organization(Organization.ID("o\(i)"))) }
            for j in (0..<p).reversed() { try turned.add(Project(Project.ID("p\(j)"))) }
            for (i, j) in parts { try turned.add(Participation(Organization.ID("o\(i)"), in: Project.ID("p\(j)"))) }
            let other = TwoModeView(turned)
            let expected = try Parallel.$threadLimit.withValue(1) { try scores(first) }
            let threaded = try Parallel.$threadLimit.withValue(8) { try scores(shuffled) }
            let permuted = try scores(other)
            for (place, (name, scores)) in expected.enumerated() {
                guard scores.organizations.values == threaded[place].scores.organizations.values,
                    scores.projects == threaded[place].scores.projects
                else { throw Difference(name) }
                for i in 0..<n {
                    let id = Organization.ID("o\(i)")
                    guard agree(scores[id], permuted[place].scores[id], to: 1e-9) else { throw Difference(name) }
                }
                for j in 0..<p {
                    let id = Project.ID("p\(j)")
                    guard agree(scores[id], permuted[place].scores[id], to: 1e-9) else { throw Difference(name) }
                }
            }
        }
    }

    @Test func `cosine is the number shared over the mean of both, and never above one`() throws {
        // o0 in three projects, o1 in two of them, o2 in one of its own and one with o0.
        let small = try network(3, 4, [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (2, 2), (2, 3)])
        let ties = small.ties(.shared, projection: .cosine)
        #expect((0..<ties.count).map { [ties[$0].source, ties[$0].target] } == [[0, 1], [0, 2]])
        #expect(agree(ties[0].weight, 2 / 6.0.squareRoot(), to: 1e-12))
        #expect(agree(ties[1].weight, 1 / 6.0.squareRoot(), to: 1e-12))
        let alike = try network(2, 3, [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)])
        #expect(alike.ties(.shared, projection: .cosine)[0].weight == 1)
    }
}
