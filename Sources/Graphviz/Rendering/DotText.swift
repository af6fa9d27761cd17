extension Drawing {
    /// The drawing in the DOT language, for people and other graph programs.
    ///
    /// Nodes appear under their keys, with labels, colors and the positions found. A pure function; the library is not asked.
    ///
    /// - Parameter positions: the middles of the nodes in points, in their order; missing ones are left out.
    public func dotText(positions: [Point] = []) -> String {
        var text = "digraph \(quoted(name.isEmpty ? "drawing" : name)) {\n"
        text += "  graph [charset=\"UTF-8\", layout=\"neato\", outputorder=\"edgesfirst\""
        text += ", splines=\"\(lines == .curved ? "curved" : "line")\"];\n"
        text += "  node [style=\"filled\", fontname=\(quoted(Sanitizer.font(fonts.first ?? "sans-serif")))];\n"
        for (index, node) in nodes.enumerated() {
            var attributes = [
                ("label", quoted(node.label)), ("fillcolor", quoted(Sanitizer.color(node.fill))),
                ("fontcolor", quoted(Sanitizer.color(node.ink))), ("color", quoted(Sanitizer.color(node.rim))),
                ("fontsize", Sanitizer.number(node.clampedFontSize)),
            ]
            attributes += node.shape.attributes.map { ($0.0, quoted($0.1)) }
            if positions.indices.contains(index) {
                let place = positions[index]
                attributes.append(("pos", "\"\(Sanitizer.number(place.x)),\(Sanitizer.number(place.y))!\""))
            }
            text += "  \(quoted(dotName(index))) [\(list(attributes))];\n"
        }
        for edge in edges where nodes.indices.contains(edge.tail) && nodes.indices.contains(edge.head) {
            var attributes = [
                ("color", quoted(Sanitizer.color(edge.color))),
                ("penwidth", Sanitizer.number(Sanitizer.clamp(edge.width, 0.1...40))),
                ("weight", Sanitizer.number(Sanitizer.clamp(edge.weight, 0...1_000))),
                ("dir", edge.hasArrow ? "forward" : "none"),
            ]
            if !edge.label.isEmpty { attributes.append(("label", quoted([edge.label]))) }
            if edge.style != .solid { attributes.append(("style", edge.style.attribute)) }
            // One statement a line: some parsers lose the end of a long chain.
            text += "  \(quoted(dotName(edge.tail))) -> \(quoted(dotName(edge.head))) [\(list(attributes))];\n"
        }
        return text + "}\n"
    }

    /// The key, unless it is empty: DOT knows nodes by name alone.
    private func dotName(_ index: Int) -> String {
        nodes[index].key.isEmpty ? "node \(index + 1)" : nodes[index].key
    }

    private func list(_ attributes: [(String, String)]) -> String {
        attributes.map { "\($0.0)=\($0.1)" }.joined(separator: ", ")
    }

    /// A name as a DOT string: only the quote needs escaping, but a backslash at the end would escape our own.
    private func quoted(_ name: String) -> String {
        let line = Sanitizer.line(name, limit: 1_000)
        var text = "\""
        for scalar in line.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { text += "\\" }
            text.unicodeScalars.append(scalar)
        }
        return text + "\""
    }

    /// A label as a DOT string: the library's escapes first, then the language's.
    private func quoted(_ lines: [String]) -> String {
        var text = "\""
        for scalar in Sanitizer.label(lines).unicodeScalars {
            if scalar == "\"" { text += "\\" }
            text.unicodeScalars.append(scalar)
        }
        return text + "\""
    }
}
