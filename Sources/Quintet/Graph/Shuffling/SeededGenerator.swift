/// A source of random numbers that gives the same ones for the same seed, on every platform and in every version.
///
/// xoshiro256**, its state filled by SplitMix64 from the seed. D. Blackman and S. Vigna, "Scrambled linear pseudorandom
/// number generators", ACM Transactions on Mathematical Software 47(4), 2021, doi 10.1145/3460772. Not for secrets.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: (UInt64, UInt64, UInt64, UInt64)

    /// Makes the generator of a seed.
    public init(seed: UInt64) {
        var counter = seed
        func mix() -> UInt64 {
            counter &+= 0x9E37_79B9_7F4A_7C15
            var z = counter
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
        state = (mix(), mix(), mix(), mix())
    }

    public mutating func next() -> UInt64 {
        func rotate(_ x: UInt64, _ by: UInt64) -> UInt64 { (x << by) | (x >> (64 - by)) }
        let result = rotate(state.1 &* 5, 7) &* 9
        let shifted = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= shifted
        state.3 = rotate(state.3, 45)
        return result
    }
}

extension RandomNumberGenerator {
    // The standard library does not promise that `Int.random(in:using:)` will always draw alike; these do.

    /// A number in 0..<bound, each as likely to about one in 2⁶⁴/bound; the bound is above zero.
    package mutating func below(_ bound: Int) -> Int {
        precondition(bound > 0, "there is a number below the bound")
        return Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// A number in 0..<1, a multiple of 2⁻⁵³.
    package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// The numbers 0..<count in random order (Fisher and Yates).
    package mutating func permutation(_ count: Int) -> [Int32] {
        var order = (0..<Int32(truncatingIfNeeded: count)).map { $0 }
        for i in stride(from: count - 1, to: 0, by: -1) { order.swapAt(i, below(i + 1)) }
        return order
    }
}
