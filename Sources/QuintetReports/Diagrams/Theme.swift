import Graphviz
import Quintet

/// The colors of a picture: for paper in color, for a dark slide, or for a printer that knows only grey.
public struct Theme: Sendable, Equatable {
    /// What a theme is called on the command line.
    public enum Name: String, CaseIterable, Sendable {
        case light, dark, print
    }

    public let name: Name
    public let background: Color
    /// Title, labels on the background, and legend.
    public let ink: Color
    /// Text of less weight.
    public let muted: Color
    /// Ordinary lines.
    public let line: Color
    /// Lines in the background of others.
    public let paleLine: Color
    /// Lines that matter.
    public let strongLine: Color
    /// What is pointed out.
    public let accent: Color
    /// The rim of what stands in a sector's color.
    public let rim: Color
    /// Whether a sector must be told without its color wherever it appears.
    public let usesShapes: Bool

    /// White ground, full colors.
    public static let light = Theme(
        name: .light, background: .white, ink: .ink, muted: .muted, line: .line, paleLine: .paleLine,
        strongLine: Color(0x3E4C59), accent: .accent, rim: .white, usesShapes: false)
    /// Slate ground, light words.
    public static let dark = Theme(
        name: .dark, background: Color(0x1F2933), ink: Color(0xE4E7EB), muted: Color(0xA9B4C0), line: Color(0x7B8794),
        paleLine: Color(0x52606D), strongLine: Color(0xCBD2D9), accent: Color(0xFF8A3D), rim: Color(0x1F2933),
        usesShapes: false)
    /// White ground; each sector has a grey of its own, a dark rim, and a shape or letter.
    public static let print = Theme(
        name: .print, background: .white, ink: Color(0x0B1117), muted: Color(0x4A5763), line: Color(0x7B8794),
        paleLine: Color(0xB8C2CC), strongLine: Color(0x1F2933), accent: Color(0xB34700), rim: Color(0x3E4C59),
        usesShapes: true)

    /// The theme with this name.
    public init(_ name: Name) {
        switch name {
        case .light: self = .light
        case .dark: self = .dark
        case .print: self = .print
        }
    }

    private init(
        name: Name, background: Color, ink: Color, muted: Color, line: Color, paleLine: Color, strongLine: Color,
        accent: Color, rim: Color, usesShapes: Bool
    ) {
        self.name = name
        self.background = background
        self.ink = ink
        self.muted = muted
        self.line = line
        self.paleLine = paleLine
        self.strongLine = strongLine
        self.accent = accent
        self.rim = rim
        self.usesShapes = usesShapes
    }

    /// A color as a tint of the ground: 0 leaves it, 1 is the ground.
    func pale(_ color: Color, by share: Double) -> Color { color.mixed(with: background, by: share) }

    /// The ground of boxes that hold others.
    var panel: Color { background.mixed(with: ink, by: name == .dark ? 0.06 : 0.035) }
}

extension Color {
    /// The least contrast at which words are read with ease (WCAG 2.1, level AA).
    package static let leastContrast = 4.5

    /// This color with so much of another in it.
    package func mixed(with other: Color, by share: Double) -> Color {
        other.withAlpha(UInt8(min(max(share, 0), 1) * 255)).laid(over: self).withAlpha(alpha)
    }

    /// White or dark ink, whichever can be read on this color; darker than ink where neither can.
    package var readableInk: Color {
        let best = contrast(with: .white) > contrast(with: .ink) ? Color.white : .ink
        return contrast(with: best) >= Self.leastContrast ? best : Color(0x0B1117)
    }

    /// This color as words on a ground: as it is if it can be read, else darker or lighter until it can.
    package func readable(on ground: Color) -> Color {
        let end = ground.luminance > 0.18 ? Color(0x000000) : .white
        var color = self
        var share = 0.0
        while color.contrast(with: ground) < Self.leastContrast + 0.1, share < 1 {
            share += 0.05
            color = mixed(with: end, by: share)
        }
        return color
    }
}
