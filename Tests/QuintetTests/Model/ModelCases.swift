@testable import Quintet

/// SplitMix64: the same seed gives the same cases on every machine.
struct ModelGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }
}

extension Network {
    /// A network of organizations with these identifiers and nothing else.
    init(_ ids: Organization.ID...) throws {
        self.init()
        for id in ids { try add(Organization(id)) }
    }

    /// The ties as `source>target`.
    var tieTexts: [String] { collaborations.map { "\($0.source)>\($0.target)" } }

    var ids: [String] { organizations.map(\.id.text) }
}

extension Period {
    /// A period that is known to be one.
    init(_ since: Int?, _ until: Int?) { self.init(unchecked: since, until) }
}
