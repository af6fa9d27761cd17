import Graphviz
import Quintet

/// The colors and shapes that values get in their order.
///
/// The eight colors are the "muted" scheme of P. Tol, "Colour schemes" (SRON technical note SRON/EPS/TN/09-002, 2021), as
/// far apart as eight colors can be for every kind of color vision; on a dark ground the dark ones are lightened. None of
/// them is a sector's, so that a cluster is not taken for a sector. Each has a shape, and the two that share one are far
/// apart in grey. The ramp for numbers runs from pale to dark, on a dark ground from dark to pale, in even steps of
/// lightness: more is what stands out.
enum StylePalette {
    static let light = colors(0x88CCEE, 0xDDCC77, 0xCC6677, 0x117733, 0x332288, 0x44AA99, 0x999933, 0x882255)
    static let dark = colors(0x8FD2F2, 0xE3D27E, 0xE2808C, 0x2F9A57, 0x9D93F0, 0x55C3B0, 0xB3AE45, 0xB8478A)
    static let shapes: [Drawing.Shape] = [
        .roundedBox, .ellipse, .box, .hexagon, .octagon, .octagon, .roundedBox, .ellipse,
    ]
    static let lightRamp = colors(0xEEF3CF, 0xA9D8B8, 0x5FB4C0, 0x2874A5, 0x1F3F85)
    static let darkRamp = colors(0x3D6FA5, 0x4A97B8, 0x6FBFAE, 0xB2DD9C, 0xF6F5BC)

    static func color(_ number: Int, _ theme: Theme) -> Color {
        let colors = theme.name == .dark ? dark : light
        return colors[number % colors.count]
    }

    /// The color of a class, 0 to 4.
    static func ramp(_ step: Int, _ theme: Theme) -> Color {
        let ramp = theme.name == .dark ? darkRamp : lightRamp
        return ramp[min(max(step, 0), ramp.count - 1)]
    }

    /// What is neither one nor another.
    static func other(_ theme: Theme) -> Color { theme.name == .dark ? Color(0x7B8794) : Color(0xB8C2CC) }

    /// What is not recorded.
    static func missing(_ theme: Theme) -> Color { SectorStyle(nil, theme).color }

    private static func colors(_ values: UInt32...) -> [Color] { values.map { Color($0) } }
}

/// How an organization looks.
struct NodeLook: Hashable {
    var color: Color
    var shape: Drawing.Shape
    var rim: Color

    /// What can be read on the color.
    var ink: Color { color.readableInk }

    /// The shape of a box with words in it: its own where the color may be lost.
    func labelShape(_ theme: Theme) -> Drawing.Shape { theme.usesShapes ? shape : .roundedBox }

    init(color: Color, shape: Drawing.Shape, rim: Color) {
        (self.color, self.shape, self.rim) = (color, shape, rim)
    }

    init(_ style: SectorStyle) { self.init(color: style.color, shape: style.shape, rim: style.rim) }

    /// A look with the rim of the theme, or a darker one where the color would be lost on the ground.
    init(_ color: Color, _ shape: Drawing.Shape, _ theme: Theme) {
        let isSeen = color.contrast(with: theme.background) >= 2 || theme.rim.contrast(with: theme.background) >= 2
        self.init(color: color, shape: shape, rim: isSeen ? theme.rim : color.visible(on: theme.background))
    }
}

extension Color {
    /// This color as a line on a ground: darker or lighter until it stands out from it three to one (WCAG 2.1, 1.4.11).
    func visible(on ground: Color) -> Color {
        let end = ground.luminance > 0.18 ? Color(0x000000) : .white
        var color = self
        var share = 0.0
        while color.contrast(with: ground) < 3, share < 1 {
            share += 0.05
            color = mixed(with: end, by: share)
        }
        return color
    }
}
