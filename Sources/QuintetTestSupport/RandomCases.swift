import Quintet

/// Runs a law on each seed; the error names the seed that broke it.
public func withEverySeed(_ seeds: Range<UInt64>, _ law: (inout SeededGenerator, UInt64) throws -> Void) throws {
    precondition(!seeds.isEmpty, "a law is tried on at least one seed")
    for seed in seeds {
        var generator = SeededGenerator(seed: seed)
        do {
            try law(&generator, seed)
        } catch {
            throw BrokenLaw(seed: seed, cause: error)
        }
    }
}

/// A law that did not hold, and for which seed.
public struct BrokenLaw: Error, CustomStringConvertible {
    public let seed: UInt64
    public let cause: any Error

    public var description: String { "seed \(seed): \(cause)" }
}

/// What a law found wrong, thrown from within ``withEverySeed(_:_:)``.
public struct Difference: Error, CustomStringConvertible {
    public let description: String

    public init(_ description: String) {
        self.description = description
    }
}

/// Throws the sentence if there is one.
public func expectNone(_ difference: String?, _ what: String) throws {
    if let difference { throw Difference("\(what): \(difference)") }
}

/// Small networks of every sort: none to `most` organizations; directed, undirected or both; weights 1 to 4; now and
/// then loops, parallel ties and organizations without ties.
public func anyNetwork(upTo most: Int, using generator: inout SeededGenerator) throws -> Network {
    func below(_ bound: Int) -> Int { Int(generator.next() % UInt64(bound)) }
    var network = Network()
    let count = below(most + 1)
    for i in 0..<count { try network.add(Organization(Organization.ID("o\(i)"))) }
    guard count > 0 else { return network }
    let (mayDirect, mayLoop) = (below(2) == 0, below(3) == 0)
    for _ in 0..<below(count * 2 + 1) {
        let (one, other) = (below(count), below(count))
        guard one != other || mayLoop else { continue }
        try network.add(
            Collaboration(
                Organization.ID("o\(one)"), Organization.ID("o\(other)"), weight: Double(1 + below(4)),
                isDirected: mayDirect && below(4) > 0))
    }
    return network
}
