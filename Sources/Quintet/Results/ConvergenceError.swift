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

    /// What happened, as a sentence for people, in Thai or else in English.
    public func sentence(in language: Language) -> String {
        language == .thai
            ? "การคำนวณทีละขั้นไม่ลงตัวเป็นค่าเดียว: หลัง \(iterations) ขั้น ยังคลาดเคลื่อน \(shortResidual)"
            : "The calculation did not settle on a value: after \(iterations) steps the residual is \(shortResidual)."
    }

    /// The residual to two digits: 0.016, 2.1e-08.
    private var shortResidual: String {
        guard residual > 0, residual.isFinite else { return "\(residual)" }
        var (scale, digits) = (1.0, 0)
        while residual * scale < 10, digits < 300 { (scale, digits) = (scale * 10, digits + 1) }
        return digits == 0 ? "\(residual.rounded())" : "\((residual * scale).rounded() / scale)"
    }
}
