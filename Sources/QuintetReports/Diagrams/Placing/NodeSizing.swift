import Graphviz
import Quintet

extension Drawing.Node {
    /// The size that this node takes: as it says if that is fixed, else enough for its label, with air that also a font somewhat
    /// wider than the one measured needs.
    ///
    /// A shape without corners at its label's corners is larger than the label all round; how much in which direction is a
    /// matter of looks.
    func size(_ widths: FontWidths) -> Positions.Size {
        let least = Positions.Size(width: max(width, 1), height: max(height, 1))
        guard !hasFixedSize, shape != .point, label.contains(where: { !$0.isEmpty }) else { return least }
        let words = label.map { widths.width(of: $0, size: fontSize, isBold: isBold) }.max() ?? 0
        // A font that runs wider than the one measured must still stay inside.
        let wide = words * 1.05 + fontSize * 0.5
        let high = Double(label.count) * fontSize * FontWidths.lineHeight
        let size: Positions.Size
        switch shape {
        case .ellipse:
            // The corner of the words lies on the ellipse: (w/W)² + (h/H)² = 1, with H one and a half times h.
            size = Positions.Size(width: wide * 1.342, height: high * 1.5)
        case .hexagon:
            // The sides run in from half the height to a quarter of the width at the top.
            size = Positions.Size(width: wide * 1.56, height: high * 1.4)
        case .octagon:
            // The corners cut off lie on |x|/W + |y|/H = √½, with H three halves of h.
            size = Positions.Size(width: wide * 1.337, height: high * 1.5)
        case .diamond:
            size = Positions.Size(width: wide * 2, height: high * 2)
        case .circle, .doubleCircle:
            let side = max((wide * wide + high * high).squareRoot(), least.width, least.height)
            return Positions.Size(width: side, height: side)
        default:
            size = Positions.Size(width: wide + fontSize * 0.5, height: high + fontSize * 0.5)
        }
        return Positions.Size(width: max(size.width, least.width), height: max(size.height, least.height))
    }
}
