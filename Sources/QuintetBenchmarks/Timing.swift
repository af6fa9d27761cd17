import Quintet

/// A network to time on, with the name that the table calls it by.
struct Case {
    let name: String
    let graph: GraphView

    /// Seeded networks of three sizes, in groups as partner networks are.
    static let all: [Case] = [(10, 10, 0.6, 0.01), (100, 18, 0.7, 0.0145), (500, 20, 0.4, 0.0002)].map {
        groups, size, inside, between in
        var generator = SeededGenerator(seed: 1)
        let network = RandomNetworks.plantedPartition(
            groups: groups, size: size, inside: inside, between: between, weights: 1...5, using: &generator)
        return Case(name: "planted-\(groups * size)", graph: GraphView(network))
    }
}

/// What a suite is given: it times bodies and checks their results, so that a wrong answer can't be fast.
struct Timing {
    let only: String?

    /// Runs a body until it has taken a quarter of a second or run ten times, and prints its fastest run, and whether that is
    /// over the seconds it has.
    func measure<R>(
        _ what: String, on each: Case, limit: Double = .infinity, _ body: (GraphView) throws -> R,
        check: (R) -> Bool
    ) rethrows {
        if let only, !what.contains(only) { return }
        var (best, spent, runs) = (Double.infinity, 0.0, 0)
        while runs < 10, spent < 0.25 {
            let start = ContinuousClock.now
            let result = try body(each.graph)
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            guard check(result) else { fatalError("\(what) on \(each.name): the result is wrong") }
            best = min(best, seconds)
            spent += seconds
            runs += 1
        }
        let perTie = best * 1e9 / Double(max(each.graph.tieCount, 1))
        let columns = [
            padded(what, 24), padded(each.name, 16), padded("\(each.graph.count)", 8),
            padded("\(each.graph.tieCount)", 8),
            padded("\((best * 1e6).rounded() / 1e3) ms", 16), "\((perTie * 10).rounded() / 10) ns/tie",
            best > limit ? "  TOO SLOW" : "",
        ]
        print(columns.joined(separator: " "))
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
