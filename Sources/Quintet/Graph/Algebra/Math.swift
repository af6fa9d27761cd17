// The one place that calls the platform's C library.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Functions of numbers that the standard library does not have.
package enum Math {
    /// The natural logarithm of a number above zero.
    package static func log(_ x: Double) -> Double {
        #if canImport(Glibc)
            Glibc.log(x)
        #elseif canImport(Musl)
            Musl.log(x)
        #elseif canImport(Darwin)
            Darwin.log(x)
        #endif
    }

    /// The number of processors that are running, at least 1.
    package static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// e to the power of x, from additions and multiplications alone, so that a seeded choice falls the same way on
    /// every platform; libraries differ in the last bit. Right to about 1e-15 of the value; 0 below −700, and x is at
    /// most 700.
    package static func portableExp(_ x: Double) -> Double {
        guard x > -700 else { return 0 }
        precondition(x <= 700, "the exponent is at most 700")
        // x = k ln 2 + r, with |r| at most half of ln 2; ln 2 in two parts, so that k ln 2 loses nothing.
        let k = (x * 1.442_695_040_888_963_4).rounded()
        let r = (x - k * 0.693_147_180_369_123_8) - k * 1.908_214_929_270_587_7e-10
        var (term, sum) = (1.0, 1.0)
        for i in 1...14 {
            term *= r / Double(i)
            sum += term
        }
        return Double(sign: .plus, exponent: Int(k), significand: sum)
    }
}
