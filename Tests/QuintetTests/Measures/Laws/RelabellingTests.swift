import Quintet
import QuintetTestSupport
import Testing

/// What the whole network has and what ties have does not depend on the order of the organizations.
struct RelabellingTests {
    @Test func `relabelling the organizations changes no figure of the network, and permutes the ties and pieces`()
        throws
    {
        // The best clusters found depend on where one begins to look.
        let measures = Measure.all.filter { $0.level != .organization && $0.id != "modularity" }
        try withEverySeed(0..<60) { generator, _ in
            let network = try anyNetwork(upTo: 16, using: &generator)
            let organizations = Array(network.organizations)
            var turned = Network()
            for place in generator.permutation(organizations.count) { try turned.add(organizations[Int(place)]) }
            for tie in network.collaborations { try turned.add(tie) }
            let (one, other) = (GraphView(network), GraphView(turned))
            for measure in measures {
                let (before, after) = (try measure.compute(on: one), try measure.compute(on: other))
                if let figure = before.figure {
                    guard agree(figure.value, after.figure?.value, to: 1e-9) else {
                        throw Difference("\(measure.id): \(figure), \(after.figure as Any)")
                    }
                }
                guard before.figures.map(\.id) == after.figures.map(\.id) else { throw Difference(measure.id) }
                for (a, b) in zip(before.figures, after.figures) {
                    guard agree(a.figure.value, b.figure.value, to: 1e-9) else {
                        throw Difference("\(measure.id), \(a.id)")
                    }
                }
                if let ties = before.ties, let others = after.ties {
                    let (sum, turnedSum) = (ties.values.sorted(), others.values.sorted())
                    guard sum.count == turnedSum.count else { throw Difference(measure.id) }
                    for (a, b) in zip(sum, turnedSum) where !agree(a, b, to: 1e-9) { throw Difference(measure.id) }
                }
                if measure.id.hasSuffix("component") {
                    guard before.partition?.sizes == after.partition?.sizes else { throw Difference(measure.id) }
                }
            }
        }
    }
}
