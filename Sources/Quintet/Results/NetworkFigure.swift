/// One number for the whole network, or the reason why there is none.
public struct NetworkFigure: Hashable, Sendable {
    /// The number, finite; nil where undefined.
    public let value: Double?
    /// Why there is no number; nil where there is one.
    public let reason: Undefined?

    /// Makes a figure of a number; one that is not finite counts as ``Undefined/tooLarge``.
    package init(_ value: Double) {
        self.value = value.isFinite ? value : nil
        reason = value.isFinite ? nil : .tooLarge
    }

    /// A figure without a number.
    package static func undefined(_ reason: Undefined) -> NetworkFigure { NetworkFigure(reason) }

    private init(_ reason: Undefined) {
        value = nil
        self.reason = reason
    }
}
