import Foundation
import Graphviz

/// What stands where in an SVG written here: boxes of shapes and of lines of text, in points from the upper left.
struct SVGGeometry {
    struct Box: CustomStringConvertible {
        var name: String
        var left: Double
        var top: Double
        var right: Double
        var bottom: Double
        /// Whether it is a circle, which leaves the corners of its box free.
        var isCircle = false

        /// Whether the two share more than a hair.
        func overlaps(_ other: Box, slack: Double = 0.6) -> Bool {
            if isCircle, other.isCircle {
                let (dx, dy) = (
                    (left + right - other.left - other.right) / 2, (top + bottom - other.top - other.bottom) / 2
                )
                return (dx * dx + dy * dy).squareRoot() + slack < (right - left + other.right - other.left) / 2
            }
            return left + slack < other.right && other.left + slack < right && top + slack < other.bottom
                && other.top + slack < bottom
        }

        var description: String {
            "\(name) [\(Int(left)),\(Int(top)) \(Int(right)),\(Int(bottom))]"
        }
    }

    struct Group {
        var classes: Set<String>
        var shapes: [Box] = []
        var texts: [Box] = []
    }

    let width: Double
    let height: Double
    let groups: [Group]
    /// Every id, in the order of the file.
    let ids: [String]

    func groups(_ name: String) -> [Group] { groups.filter { $0.classes.contains(name) } }

    /// - Parameter widths: how wide words are; the file itself does not say.
    init(_ svg: String, widths: FontWidths) {
        var (width, height, shift) = (0.0, 0.0, 0.0)
        var groups: [Group] = []
        var ids: [String] = []
        for line in svg.split(separator: "\n") {
            if line.hasPrefix("<svg ") || line.hasPrefix("viewBox") {
                if let box = Self.attribute("viewBox", line)?.split(separator: " ").compactMap({ Double($0) }),
                    box.count == 4
                {
                    (width, height) = (box[2], box[3])
                }
            }
            if line.hasPrefix("<g ") {
                groups.append(
                    Group(classes: Set((Self.attribute("class", line) ?? "").split(separator: " ").map(String.init))))
                if let id = Self.attribute("id", line) { ids.append(id) }
                if let move = Self.attribute("transform", line)?.split(separator: "translate(").last,
                    let y = move.dropLast().split(separator: " ").last.flatMap({ Double($0) })
                {
                    shift = y
                }
                continue
            }
            guard let last = groups.indices.last else { continue }
            let name = groups[last].classes.sorted().joined(separator: ".") + " " + (ids.last ?? "")
            if line.hasPrefix("<text ") {
                let number = { (key: String) in Double(Self.attribute(key, line) ?? "") ?? 0 }
                let (x, y, size) = (number("x"), number("y") + shift, number("font-size"))
                let content = line.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
                let plain = content.replacing("&amp;", with: "&").replacing("&lt;", with: "<")
                    .replacing("&#39;", with: "'").replacing("&quot;", with: "\"").replacing("&#45;", with: "-")
                    .replacing("&#160;", with: " ").replacing("&gt;", with: ">")
                let isBold = line.contains("font-weight=\"bold\"")
                let extent = widths.width(of: String(plain), size: size, isBold: isBold)
                let anchor = Self.attribute("text-anchor", line) ?? "start"
                let left = anchor == "middle" ? x - extent / 2 : anchor == "end" ? x - extent : x
                groups[last].texts.append(
                    Box(
                        name: String(plain), left: left, top: y - size * 0.78, right: left + extent,
                        bottom: y + size * 0.18))
            } else if line.hasPrefix("<ellipse ") {
                let number = { (key: String) in Double(Self.attribute(key, line) ?? "") ?? 0 }
                let (x, y) = (number("cx"), number("cy") + shift)
                groups[last].shapes.append(
                    Box(
                        name: name, left: x - number("rx"), top: y - number("ry"), right: x + number("rx"),
                        bottom: y + number("ry"), isCircle: number("rx") == number("ry")))
            } else if line.hasPrefix("<polygon ") || line.hasPrefix("<path ") || line.hasPrefix("<polyline ") {
                let text = Self.attribute("points", line) ?? Self.attribute("d", line) ?? ""
                let numbers = text.split { !($0.isNumber || $0 == "." || $0 == "-") }.compactMap { Double($0) }
                let xs = stride(from: 0, to: numbers.count - 1, by: 2).map { numbers[$0] }
                let ys = stride(from: 1, to: numbers.count, by: 2).map { numbers[$0] + shift }
                guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else {
                    continue
                }
                groups[last].shapes.append(Box(name: name, left: left, top: top, right: right, bottom: bottom))
            }
        }
        (self.width, self.height, self.groups, self.ids) = (width, height, groups, ids)
    }

    private static func attribute(_ name: String, _ line: Substring) -> String? {
        guard
            let start = line.range(of: " \(name)=\"")?.upperBound
                ?? (line.hasPrefix("\(name)=\"") ? line.range(of: "\"")?.upperBound : nil)
        else { return nil }
        return String(line[start...].prefix { $0 != "\"" })
    }

    /// What stands off the page, wholly or in part.
    var outside: [Box] {
        var boxes: [Box] = []
        for group in groups where !group.classes.contains("graph") { boxes += group.texts + group.shapes }
        return boxes.filter { box in
            let isBeside = box.left < 0 || box.right > width
            return isBeside || box.top < 0 || box.bottom > height
        }
    }

    /// Pairs that lie on each other.
    static func overlaps(_ boxes: [Box]) -> [String] {
        var found: [String] = []
        let sorted = boxes.sorted { $0.left < $1.left }
        for (place, one) in sorted.enumerated() {
            for other in sorted[(place + 1)...] {
                if other.left > one.right { break }
                if one.overlaps(other) { found.append("\(one) on \(other)") }
            }
        }
        return found
    }
}
