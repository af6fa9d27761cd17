import Foundation

import Graphviz

/// The words of an SVG written here with the color beneath each, found by painting the file in order.
struct SVGContrast {
    /// Words, and how well they are told from what lies beneath their middle.
    struct Finding: CustomStringConvertible {
        var words: String
        var contrast: Double
        var ink: Color
        var ground: Color

        var description: String { "\(words): \(contrast) \(ink) on \(ground)" }
    }

    private(set) var findings: [Finding] = []

    init(_ svg: String) {
        var painted: [(left: Double, top: Double, right: Double, bottom: Double, color: Color)] = []
        func ground(_ x: Double, _ y: Double) -> Color {
            var color = Color.white
            for box in painted where box.left <= x && x <= box.right && box.top <= y && y <= box.bottom {
                color = box.color.laid(over: color)
            }
            return color
        }
        for line in svg.split(separator: "\n") {
            let fill = Self.color(line)
            if line.hasPrefix("<text ") {
                let words = line.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
                guard !words.isEmpty, let x = Self.number("x", line), let y = Self.number("y", line) else { continue }
                let size = Self.number("font-size", line) ?? 10
                // A little inside, also where the words begin here.
                let at = line.contains("text-anchor=\"start\"") ? x + 1 : x
                let below = ground(at, y - size * 0.3)
                let ink = (fill ?? Color(0)).laid(over: below)
                findings.append(
                    Finding(words: String(words), contrast: ink.contrast(with: below), ink: ink, ground: below))
                continue
            }
            guard let fill else { continue }
            if line.hasPrefix("<ellipse "), let x = Self.number("cx", line), let y = Self.number("cy", line),
                let rx = Self.number("rx", line), let ry = Self.number("ry", line)
            {
                painted.append((x - rx, y - ry, x + rx, y + ry, fill))
            } else if line.hasPrefix("<polygon ") || line.hasPrefix("<path ") {
                let text = Self.attribute("points", line) ?? Self.attribute("d", line) ?? ""
                let numbers = text.split { !($0.isNumber || $0 == "." || $0 == "-") }.compactMap { Double($0) }
                let xs = stride(from: 0, to: numbers.count - 1, by: 2).map { numbers[$0] }
                let ys = stride(from: 1, to: numbers.count, by: 2).map { numbers[$0] }
                guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else {
                    continue
                }
                painted.append((left, top, right, bottom, fill))
            }
        }
    }

    private static func attribute(_ name: String, _ line: Substring) -> String? {
        guard let start = line.range(of: " \(name)=\"")?.upperBound else { return nil }
        return String(line[start...].prefix { $0 != "\"" })
    }

    private static func number(_ name: String, _ line: Substring) -> Double? {
        attribute(name, line).flatMap(Double.init)
    }

    /// nil for what has no fill; black where nothing is said, as SVG has it.
    private static func color(_ line: Substring) -> Color? {
        let opacity = number("fill-opacity", line) ?? 1
        let names: [String: UInt32] = ["white": 0xFFFFFF, "black": 0]
        switch attribute("fill", line) {
        case "none"?, "transparent"?: return nil
        case let word? where word.hasPrefix("#"):
            return UInt32(word.dropFirst(), radix: 16).map { Color($0, alpha: UInt8(opacity * 255)) }
        case let word?: return names[word].map { Color($0, alpha: UInt8(opacity * 255)) }
        case nil: return Color(0)
        }
    }
}
