/// One number for the whole network, or the reason why there is none.
public struct NetworkFigure: Hashable, Sendable {
    /// The number, finite; nil where undefined.
    public let value: Double?
    /// Why there is no number; nil where there is one.
    public let reason: Undefined?
    /// How the steps of the calculation failed to settle, where that is the reason.
    public let failure: ConvergenceError?

    /// Makes a figure of a number; one that is not finite counts as ``Undefined/tooLarge``.
    package init(_ value: Double) {
        self.value = value.isFinite ? value : nil
        reason = value.isFinite ? nil : .tooLarge
        failure = nil
    }

    /// A figure without a number.
    package static func undefined(_ reason: Undefined) -> NetworkFigure { NetworkFigure(reason, nil) }

    /// A figure without a number, for the steps to it did not settle.
    package static func unsettled(_ failure: ConvergenceError?) -> NetworkFigure {
        NetworkFigure(.didNotSettle, failure)
    }

    private init(_ reason: Undefined, _ failure: ConvergenceError?) {
        value = nil
        self.reason = reason
        self.failure = failure
    }

    /// Why there is no number, as a sentence for people, in Thai or else in English; nil where there is one.
    public func reason(in language: Language) -> String? {
        failure?.sentence(in: language) ?? reason?.sentence(in: language)
    }
}
