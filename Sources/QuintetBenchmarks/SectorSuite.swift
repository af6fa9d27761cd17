import Quintet

/// The tests against chance of sectors and brokers, each with the time it has: 10,000 dealings of the E-I test on 1,819
/// organizations five seconds, the brokers' roles of 11,042 organizations with 200 shuffles five seconds.
func runSectorSuite(_ timing: Timing) throws {
    let middle = sectored(groups: 107, size: 17, inside: 0.6, between: 0.01)
    try timing.measure("ei-test 10,000", on: middle, limit: 5) {
        try $0.eiTest(permutations: 10_000)
    } check: { test in
        test?.dealings == 10_000 && (test?.mean ?? 0) < 1
    }
    try timing.measure("brokerage-test 1,000", on: middle, limit: 5) {
        try $0.brokerageTest(permutations: 1_000)
    } check: { test in
        test.brokerage.scores().sum > 0
    }
    let large = sectored(groups: 502, size: 22, inside: 0.6, between: 0.001)
    try timing.measure("brokerage-test 200", on: large, limit: 5) {
        try $0.brokerageTest(permutations: 200)
    } check: { test in
        test.brokerage.scores().sum > 0
    }
    try timing.measure("brokered-pairs", on: large, limit: 5) {
        try $0.brokeredPairs()
    } check: {
        $0[0, 1].pairs > 0
    }
    try timing.measure("rainbow-cliques", on: large, limit: 3) {
        try $0.rainbowCliques()
    } check: { teams in
        (teams.count(of: 2) ?? 0) > 0
    }
}

/// A seeded network in groups whose organizations take the five sectors in turn.
private func sectored(groups: Int, size: Int, inside: Double, between: Double) -> Case {
    var generator = SeededGenerator(seed: 1)
    var network = RandomNetworks.plantedPartition(
        groups: groups, size: size, inside: inside, between: between, weights: 1...5, using: &generator)
    for (place, organization) in network.organizations.enumerated() {
        var organization = organization
        organization.sector = Sector.allCases[place % Sector.allCases.count]
        do {
            try network.update(organization)
        } catch {
            fatalError("\(error)")
        }
    }
    return Case(name: "sectors-\(groups * size)", graph: GraphView(network))
}
