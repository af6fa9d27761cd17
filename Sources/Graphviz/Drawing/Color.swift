/// A colour of the sRGB space.
public struct Color: Sendable, Hashable {
    public var red: UInt8
    public var green: UInt8
    public var blue: UInt8
    /// 255 is opaque.
    public var alpha: UInt8

    /// Makes a colour from its 24-bit value, `Color(0x0072B2)`.
    public init(_ rgb: UInt32, alpha: UInt8 = 255) {
        red = UInt8(truncatingIfNeeded: rgb >> 16)
        green = UInt8(truncatingIfNeeded: rgb >> 8)
        blue = UInt8(truncatingIfNeeded: rgb)
        self.alpha = alpha
    }

    public static let white = Color(0xFFFFFF)
    /// Text.
    public static let ink = Color(0x1F2933)
    /// Text of less weight.
    public static let muted = Color(0x616E7C)
    /// Ordinary lines.
    public static let line = Color(0x9AA5B1)
    /// Lines in the background.
    public static let paleLine = Color(0xCBD2D9)
    /// What is pointed out: a path, a loss.
    public static let accent = Color(0xD55E00)

    /// The same colour, mixed with white: 0 leaves it, 1 is white.
    public func lightened(by share: Double) -> Color {
        func mix(_ channel: UInt8) -> UInt8 {
            let value = Double(channel) + (255 - Double(channel)) * min(max(share, 0), 1)
            return UInt8(value + 0.5)
        }
        var lighter = self
        (lighter.red, lighter.green, lighter.blue) = (mix(red), mix(green), mix(blue))
        return lighter
    }

    /// The same colour, less opaque.
    public func withAlpha(_ alpha: UInt8) -> Color {
        var other = self
        other.alpha = alpha
        return other
    }

    /// The opaque colour that this one gives on top of another.
    public func laid(over ground: Color) -> Color {
        let share = Double(alpha) / 255
        func mix(_ above: UInt8, _ below: UInt8) -> UInt8 {
            UInt8(Double(above) * share + Double(below) * (1 - share) + 0.5)
        }
        var color = Color.white
        (color.red, color.green, color.blue) =
            (mix(red, ground.red), mix(green, ground.green), mix(blue, ground.blue))
        return color
    }

    /// Relative luminance as WCAG 2.1 defines it, 0 for black to 1 for white.
    public var luminance: Double {
        func linear(_ channel: UInt8) -> Double {
            let share = Double(channel) / 255
            guard share > 0.04045 else { return share / 12.92 }
            // ((share + 0.055) / 1.055) ^ 2.4 as x² · x^0.4, the fifth root by Newton's steps: no C library needed.
            let x = (share + 0.055) / 1.055
            var root = 0.5
            for _ in 0..<60 { root -= (root * root * root * root * root - x * x) / (5 * root * root * root * root) }
            return x * x * root
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// The contrast ratio of two colours as WCAG 2.1 defines it, 1 to 21.
    public func contrast(with other: Color) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }
}
