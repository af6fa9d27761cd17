/// Thrown by a measure that nears its result step by step and did not come near enough.
public struct ConvergenceError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The id of the measure.
    public let measure: String
    /// How many steps were made.
    public let iterations: Int
    /// How far from settled the result still was, in the measure's own terms.
    public let residual: Double

    package init(measure: String, iterations: Int, residual: Double) {
        self.measure = measure
        self.iterations = iterations
        self.residual = residual
    }

    public var description: String {
        "\(measure) did not settle: after \(iterations) steps the residual is \(residual)"
    }
}
