/// Points of the plane on their way to becoming a drawing, in units of one tie's length.
struct PlanePoints: Equatable {
    var x: [Float]
    var y: [Float]

    var count: Int { x.count }

    init(x: [Float], y: [Float]) {
        self.x = x
        self.y = y
    }

    /// Points scattered evenly over a disk of the area that so many points take at a distance of one.
    init(scattered count: Int, using generator: inout SeededGenerator) {
        let radius = (Double(count).squareRoot() / 1.77).rounded(.up)
        self.init(x: [], y: [])
        x.reserveCapacity(count)
        y.reserveCapacity(count)
        while x.count < count {
            let (u, v) = (2 * generator.unit() - 1, 2 * generator.unit() - 1)
            guard u * u + v * v <= 1 else { continue }
            x.append(Float(u * radius))
            y.append(Float(v * radius))
        }
    }

    /// Lends the coordinates as raw buffers.
    mutating func withRaw<R, E>(
        _ body: (UnsafeMutableBufferPointer<Float>, UnsafeMutableBufferPointer<Float>) throws(E) -> R
    ) throws(E) -> R {
        try x.withUnsafeMutableBufferPointer { (x) throws(E) -> R in
            try y.withUnsafeMutableBufferPointer { (y) throws(E) -> R in try body(x, y) }
        }
    }
}

/// The lengths that the ties of a graph should have in a drawing, in units of a usual tie: the stronger, the shorter.
///
/// A tie of strength w has length (m / w)^¼, where m is the middle strength (the median), held between 0.6 and 1.4: a
/// tie of sixteen times the usual strength is drawn half as long and no tie shrinks to nothing, whatever its strength.
func tieLengths(_ rows: Arcs.Rows, _ counting: TieCounting) -> [Float] {
    guard counting == .byStrength, let first = rows.weights.first, rows.weights.contains(where: { $0 != first })
    else { return [Float](repeating: 1, count: rows.weights.count) }
    let middle = rows.weights.sorted()[rows.weights.count / 2]
    return rows.weights.map { Float(min(max((middle / $0).squareRoot().squareRoot(), 0.6), 1.4)) }
}

/// Numbers that shrink from one to another by the same factor sixteen times: the steps of a descent that settles.
///
/// The factor comes from square roots alone, so it is the same on every platform.
func coolingSteps(from first: Float, to last: Float) -> [Float] {
    let factor = (last / first).squareRoot().squareRoot().squareRoot().squareRoot()
    return (0...16).reduce(into: []) { steps, _ in steps.append(steps.last.map { $0 * factor } ?? first) }
}
