import Graphviz
import Quintet

/// How a sector looks: a colour that colour-blind eyes and grey printers tell apart, and a shape of its own.
///
/// The colours are those of M. Okabe and K. Ito, "Color Universal Design" (2002), lightest for the sector that is most
/// often in the middle of long labels; the accent of that palette is kept for what a picture points out. The shapes are
/// those that hold a label well: a diamond would need twice the room.
package struct SectorStyle: Sendable {
    package let color: Color
    package let shape: Drawing.Shape
    package let rim: Color

    /// The style of a sector, or of organizations without one among those that have one.
    package init(_ sector: Sector?) {
        switch sector {
        case .government: (color, shape) = (Color(0x0072B2), .box)
        case .academia: (color, shape) = (Color(0x56B4E9), .ellipse)
        case .business: (color, shape) = (Color(0xE69F00), .hexagon)
        case .civilSociety: (color, shape) = (Color(0xCC79A7), .octagon)
        case .environment: (color, shape) = (Color(0x009E73), .roundedBox)
        case nil: (color, shape) = (Color(0xE4E7EB), .box)
        }
        rim = sector == nil ? .line : .white
    }

    private init(_ color: Color, _ shape: Drawing.Shape, rim: Color) {
        (self.color, self.shape, self.rim) = (color, shape, rim)
    }

    /// The style of all organizations of a network that knows no sectors.
    package static let sectorless = SectorStyle(Color(0xDDEFFB), .roundedBox, rim: Color(0x56B4E9))

    /// The class name of a sector in the SVG.
    package static func className(_ sector: Sector?) -> String { "sector-" + (sector?.rawValue ?? "none") }
}

extension Color {
    /// White or dark ink, whichever can be read better on this colour.
    package var readableInk: Color { contrast(with: .white) > contrast(with: .ink) ? .white : .ink }
}
