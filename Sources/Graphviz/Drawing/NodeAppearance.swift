// What a node looks like, in the library's words. Shared by the pass that measures nodes and the pass that draws them.

extension Drawing.Shape {
    /// The library's shape, the style that goes with it and how many outlines it has.
    var attributes: [(String, String)] {
        switch self {
        case .box: [("shape", "box"), ("style", "filled")]
        case .roundedBox: [("shape", "box"), ("style", "rounded,filled")]
        case .ellipse: [("shape", "ellipse"), ("style", "filled")]
        case .hexagon: [("shape", "hexagon"), ("style", "filled")]
        case .octagon: [("shape", "octagon"), ("style", "filled")]
        case .diamond: [("shape", "diamond"), ("style", "filled")]
        case .circle, .point: [("shape", "circle"), ("style", "filled")]
        case .doubleCircle: [("shape", "doublecircle"), ("style", "filled")]
        case .plain: [("shape", "plaintext"), ("style", "")]
        }
    }
}

extension Drawing.Shape {
    /// Whether width and height are the same, whatever the label.
    var isCircle: Bool { self == .circle || self == .doubleCircle || self == .point }
}

extension Drawing.LineStyle {
    var attribute: String { self == .solid ? "" : rawValue }
}

/// Width and height in points.
struct Size: Equatable {
    var width: Double
    var height: Double
}

/// The family and weight as the library's text layout reads them.
func fontName(_ fonts: [String], bold: Bool) -> String {
    Sanitizer.font(fonts.first ?? "sans-serif") + (bold ? " Bold" : "")
}

extension Drawing.Node {
    /// The font size that is drawn, before the body is scaled.
    var clampedFontSize: Double { Sanitizer.clamp(fontSize, 4...200) }

    /// The label in the library's escapes; points have none.
    var safeLabel: String {
        shape == .point ? "" : Sanitizer.label(label, justification: isLeftAligned ? "l" : "n")
    }
}

extension Drawing {
    /// The sizes that the nodes take, measured by the library: at least as asked, and enough for the label.
    func measureNodes(in session: borrowing GraphvizLibrary.Session) throws(RenderingError) -> [Size] {
        guard !nodes.isEmpty else { return [] }
        // Nothing to measure where all sizes are given, as in large pictures.
        if nodes.allSatisfy({ $0.hasFixedSize && $0.width > 0 && $0.height > 0 }) {
            return nodes.map {
                Size(width: Sanitizer.clamp($0.width, 1...5_000), height: Sanitizer.clamp($0.height, 1...5_000))
            }
        }
        if let estimates = session.estimates { return estimatedSizes(estimates) }
        let graph = try session.makeGraph()
        try graph.declare(.graph, [("splines", "none"), ("charset", "UTF-8")])
        try graph.declare(
            .node,
            [
                ("label", ""), ("shape", "box"), ("style", ""), ("fontname", "sans-serif"), ("fontsize", "12"),
                ("width", "0"), ("height", "0"), ("margin", "0"), ("pos", "0,0"), ("fixedsize", "false"),
            ])
        for (number, node) in nodes.enumerated() {
            try graph.addNode("n\(number)")
            // Circles are measured as boxes: the library would draw them half as large again as their words need.
            if !node.shape.isCircle {
                for (name, value) in node.shape.attributes { try graph.set(.node(number), name, value) }
            }
            let font = node.clampedFontSize
            try graph.set(.node(number), "label", node.safeLabel)
            try graph.set(.node(number), "fontname", fontName(fonts, bold: node.isBold))
            try graph.set(.node(number), "fontsize", Sanitizer.number(font))
            // Room beside the words: a third of it is for fonts that run wider than the one measured.
            try graph.set(
                .node(number), "margin", "\(Sanitizer.inches(font * 0.62)),\(Sanitizer.inches(font * 0.30))")
            let least = node.shape == .point ? 4.0 : 0
            try graph.set(.node(number), "width", Sanitizer.inches(max(Sanitizer.clamp(node.width, 0...5_000), least)))
            try graph.set(
                .node(number), "height", Sanitizer.inches(max(Sanitizer.clamp(node.height, 0...5_000), least)))
            if node.hasFixedSize { try graph.set(.node(number), "fixedsize", "shape") }
        }
        try graph.layOut(with: "nop2")
        return nodes.indices.map { number in
            let node = nodes[number]
            let place = graph.place(of: number)
            guard node.hasFixedSize, node.width > 0, node.height > 0 else {
                guard node.shape.isCircle else { return Size(width: place.width, height: place.height) }
                let words = node.safeLabel.isEmpty ? 0 : place.width * place.width + place.height * place.height
                let diameter = max(words.squareRoot(), place.width, place.height)
                return Size(width: diameter, height: diameter)
            }
            return Size(width: Sanitizer.clamp(node.width, 1...5_000), height: Sanitizer.clamp(node.height, 1...5_000))
        }
    }
}
