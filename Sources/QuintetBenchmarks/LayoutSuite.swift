import Quintet

/// Layouts and steps of the forces, on seeded networks of four sizes.
func runLayoutSuite(_ timing: Timing) throws {
    for each in Case.all + [Case.largest] {
        // Labels as wide as names are.
        var options = LayoutOptions()
        options.sizes = (0..<each.graph.count).map { Positions.Size(width: 40 + Double($0 % 7) * 10, height: 24) }
        try timing.measure("layout labels", on: each) {
            try $0.layout(options)
        } check: {
            $0.overlapCount(gap: options.gap) == 0
        }
        try timing.measure("layout marks", on: each) {
            try $0.layout()
        } check: {
            $0.overlapCount(gap: LayoutOptions().gap) == 0
        }
        try timing.measure("layout fifty steps", on: each) {
            try $0.forceSteps(50)
        } check: {
            $0.allSatisfy { $0.x.isFinite && $0.y.isFinite }
        }
    }
}

extension Case {
    /// Ten thousand organizations and about thirty thousand ties.
    static let largest: Case = {
        var generator = SeededGenerator(seed: 1)
        let network = RandomNetworks.plantedPartition(
            groups: 166, size: 60, inside: 0.087, between: 0.0000919, weights: 1...5, using: &generator)
        return Case(name: "planted-9960", graph: GraphView(network))
    }()
}
