/// A number as it is written on paper: `2/3`, `1/√2`, `0.2568` rounded, or the reason why there is none.
public struct ExampleNumber: Sendable, Hashable {
    /// The number; nil where undefined.
    public let value: Double?
    /// Why there is none.
    public let reason: Undefined?
    /// How it is written where it is not a decimal number.
    private let form: String?
    /// Whether the number is rounded to four decimals.
    public let isRounded: Bool

    private init(value: Double?, reason: Undefined? = nil, form: String? = nil, isRounded: Bool = false) {
        self.value = value
        self.reason = reason
        self.form = form
        self.isRounded = isRounded
    }

    /// A number rounded to four decimals.
    static func about(_ value: Double) -> ExampleNumber { ExampleNumber(value: value, isRounded: true) }

    /// No number, for a reason.
    static func undefined(_ reason: Undefined) -> ExampleNumber { ExampleNumber(value: nil, reason: reason) }

    /// One over the root of a number.
    static func oneOver(root: Int) -> ExampleNumber {
        ExampleNumber(value: 1 / Double(root).squareRoot(), form: "1/√\(root)")
    }

    static func / (one: ExampleNumber, other: ExampleNumber) -> ExampleNumber {
        ExampleNumber(value: (one.value ?? 0) / (other.value ?? 1), form: "\(one.plain)/\(other.plain)")
    }

    static prefix func - (number: ExampleNumber) -> ExampleNumber {
        ExampleNumber(value: number.value.map { -$0 }, form: number.form.map { "−" + $0 })
    }

    /// Whether a computed figure is this one: to the last digits, or to the four decimals that are written.
    package func isMet(by figure: NetworkFigure) -> Bool {
        guard let value, let other = figure.value else { return figure.value == nil && figure.reason == reason }
        let tolerance = isRounded ? 0.5001e-4 : 1e-10 * max(1, value.magnitude)
        return (value - other).magnitude <= tolerance
    }

    /// `a 2/3 (0.6667)`; a figure without a name is that of the whole network.
    func text(of name: String, in language: InterfaceLanguage) -> String {
        let label = name == Recomputation.whole ? "" : name + " "
        if let reason {
            let sentence = reason.sentence(in: language.language)
            let text = language == .th ? "ไม่มีค่า (\(sentence))" : "undefined (\(sentence))"
            return label + text
        }
        guard form != nil else { return label + (isRounded ? "≈ " : "") + plain }
        return "\(label)\(plain) (\(Self.decimal(((value ?? 0) * 10_000).rounded() / 10_000)))"
    }

    private var plain: String { form ?? Self.decimal(value ?? 0) }

    /// Whole numbers without a fraction, and a true minus.
    private static func decimal(_ value: Double) -> String {
        let magnitude = value.magnitude
        let text = magnitude < 1e15 && magnitude == magnitude.rounded() ? "\(Int(magnitude))" : "\(magnitude)"
        return (value < 0 ? "−" : "") + text
    }
}

extension ExampleNumber: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    public init(integerLiteral value: Int) { self.init(value: Double(value)) }
    public init(floatLiteral value: Double) { self.init(value: value) }
}
