import Foundation
import Quintet
import QuintetTestSupport
import Testing

struct MathTests {
    @Test func `the portable exponential is the library's to the last few bits`() {
        for step in -6_990...6_990 {
            let x = Double(step) / 10 + 0.0123
            #expect((Math.portableExp(x) / exp(x) - 1).magnitude < 2e-15, "at \(x)")
        }
        #expect(Math.portableExp(0) == 1)
        #expect(Math.portableExp(-1_000) == 0)
        #expect(Math.portableExp(-.infinity) == 0)
    }

    @Test func `a bounded draw covers its range evenly, and a unit draw lies in it`() {
        var generator = SeededGenerator(seed: 11)
        var counts = [0, 0, 0, 0, 0]
        for _ in 0..<10_000 { counts[generator.below(5)] += 1 }
        #expect(counts.allSatisfy { (1_840...2_160).contains($0) })
        let units = (0..<1_000).map { _ in generator.unit() }
        #expect(units.allSatisfy { $0 >= 0 && $0 < 1 })
        #expect(generator.permutation(50).sorted() == Array(0..<50))
    }
}
