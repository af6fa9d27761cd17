import Graphviz
import Quintet

/// How a sector looks: a colour that colour-blind eyes and grey printers tell apart, and a shape of its own.
///
/// The colours are those of M. Okabe and K. Ito, "Color Universal Design" (2002), lightest for the sector that is most
/// often in the middle of long labels; the accent of that palette is kept for what a picture points out. The shapes are
/// those that hold a label well: a diamond would need twice the room. For printers that know only grey the colors are
/// tinted so that each sector has a grey of its own.
package struct SectorStyle: Sendable {
    package let color: Color
    package let shape: Drawing.Shape
    package let rim: Color

    /// What can be read on the color.
    package var ink: Color { color.readableInk }

    /// The style of a sector, or of organizations without one among those that have one.
    package init(_ sector: Sector?, _ theme: Theme = .light) {
        let full: Color
        switch sector {
        case .government: (full, shape) = (Color(0x0072B2), .box)
        case .academia: (full, shape) = (Color(0x56B4E9), .ellipse)
        case .business: (full, shape) = (Color(0xE69F00), .hexagon)
        case .civilSociety: (full, shape) = (Color(0xCC79A7), .octagon)
        case .environment: (full, shape) = (Color(0x009E73), .roundedBox)
        case nil: (full, shape) = (theme.name == .dark ? Color(0xCBD2D9) : Color(0xE4E7EB), .box)
        }
        guard theme.name == .print else {
            color = full
            rim = sector == nil && theme.name == .light ? .line : theme.rim
            return
        }
        switch sector {
        case .government, .business: color = full
        case .environment: color = full.lightened(by: 0.15)
        case .academia: color = full.lightened(by: 0.65)
        case .civilSociety: color = full.lightened(by: 0.35)
        case nil: color = .white
        }
        rim = theme.rim
    }

    private init(_ color: Color, _ shape: Drawing.Shape, rim: Color) {
        (self.color, self.shape, self.rim) = (color, shape, rim)
    }

    /// The style of all organizations of a network that knows no sectors.
    package static let sectorless = SectorStyle(Color(0xDDEFFB), .roundedBox, rim: Color(0x56B4E9))

    /// The shape of a box with words in it: the sector's own where the color may be lost.
    package func labelShape(_ theme: Theme) -> Drawing.Shape { theme.usesShapes ? shape : .roundedBox }

    /// The class name of a sector in the SVG.
    package static func className(_ sector: Sector?) -> String { "sector-" + (sector?.rawValue ?? "none") }
}

extension Sector {
    /// One letter for the sector, different for each.
    package var letter: Bilingual {
        switch self {
        case .government: Bilingual("G", "ร")
        case .academia: Bilingual("A", "ศ")
        case .business: Bilingual("B", "อ")
        case .civilSociety: Bilingual("C", "ป")
        case .environment: Bilingual("E", "ส")
        }
    }
}
