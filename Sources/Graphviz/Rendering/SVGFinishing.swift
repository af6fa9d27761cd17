// From the library's SVG to ours. The library's output is lines of known kinds, and every id in it was made in
// PageDrawing, so this reads line by line; data occur only in `<text>` content, where the library escapes them.

/// Turns the library's SVG into the file that is handed out: our ids, classes and tooltips, a list of font families
/// instead of one, a title and description for those who hear the page, and no traces of the library's names.
struct SVGFinishing {
    private let drawing: Drawing
    private let layout: PageLayout
    private let nodeIDs: [String]
    private let edgeIDs: [String]
    private let cardIDs: [String]
    let families: String

    init(_ drawing: Drawing, layout: PageLayout) {
        self.drawing = drawing
        self.layout = layout
        nodeIDs = Self.unique(drawing.nodes.map { SVGIdentifier.node($0.key) })
        edgeIDs = Self.unique(drawing.edges.map { SVGIdentifier.edge($0.key) })
        cardIDs = Self.unique(drawing.cards.map { SVGIdentifier.card($0.key) })
        families = (drawing.fonts.isEmpty ? Drawing.defaultFonts : Array(drawing.fonts.prefix(12)))
            .map { name in
                let family = Sanitizer.font(name)
                return ["sans-serif", "serif", "monospace"].contains(family) ? family : "'\(family)'"
            }
            .joined(separator: ", ")
    }

    /// Repeated ids get a number, in the order of the drawing.
    private static func unique(_ ids: [String]) -> [String] {
        var seen: Set<String> = []
        return ids.map { id in
            var candidate = id
            var number = 2
            while !seen.insert(candidate).inserted {
                candidate = "\(id).\(number)"
                number += 1
            }
            return candidate
        }
    }

    /// The finished file.
    func finish(_ svg: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var cards: [(number: Int, bytes: [UInt8])] = []
        output.reserveCapacity(svg.count + svg.count / 4)
        output += Array(head.utf8)
        var isInside = false
        var isComment = false
        var pendingTitle: String?
        var start = svg.startIndex
        while start < svg.endIndex {
            let end = svg[start...].firstIndex(of: 0x0A) ?? svg.endIndex
            let line = svg[start..<end]
            start = end < svg.endIndex ? end + 1 : end
            if isComment || line.starts(with: Self.commentStart) {
                isComment = !line.ends(with: Self.commentEnd)
                continue
            }
            if line.starts(with: Self.groupStart) {
                isInside = true
                // The library writes cards in the order of their addresses in memory; here they come in ours.
                let text = String(decoding: line, as: UTF8.self)
                let group = group(text)
                if let number = Self.cardNumber(text) {
                    let end = Self.endOfGroup(svg, from: start)
                    // The library's own title, its name for the box, is the first line.
                    let content = svg[start..<end].drop { $0 != 0x0A }
                    let title = group.title.isEmpty ? "" : "<title>\(group.title)</title>"
                    cards.append((number, Array((group.line + "\n" + title).utf8) + content))
                    start = end
                    continue
                }
                for card in cards.sorted(by: { $0.number < $1.number }) { output += card.bytes }
                cards = []
                output += Array(group.line.utf8)
                pendingTitle = group.title
            } else if !isInside {
                continue  // the library's prolog and root; ours are already there
            } else if line.starts(with: Self.titleStart) {
                if let title = pendingTitle, !title.isEmpty {
                    output += Array("<title>\(title)</title>".utf8)
                } else {
                    continue
                }
                pendingTitle = nil
            } else if line.starts(with: Self.textStart) {
                output += withFamilies(line)
            } else {
                output += line
            }
            output.append(0x0A)
        }
        return output
    }

    var head: String {
        let size = (Sanitizer.number(layout.width), Sanitizer.number(layout.height))
        let title = drawing.heading.title.isEmpty ? drawing.name : drawing.heading.title
        let words = drawing.summary.isEmpty ? drawing.heading.subtitle : drawing.summary
        let description = [words, drawing.heading.source].filter { !$0.isEmpty }
        let scale = Sanitizer.number(layout.body.scale)
        let labels = description.isEmpty ? "title" : "title desc"
        var head = """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="\(labels)" width="\(size.0)pt" height="\(size.1)pt" \
            viewBox="0 0 \(size.0) \(size.1)" data-quintet-scale="\(scale)" data-quintet-seed="\(drawing.seed)">
            <title id="title">\(Sanitizer.xml(title))</title>

            """
        if !description.isEmpty {
            head += "<desc id=\"desc\">\(Sanitizer.xml(description.joined(separator: " · ")))</desc>\n"
        }
        return head
    }

    /// The opening line of a group, and the title that belongs into it.
    private func group(_ line: String) -> (line: String, title: String) {
        guard let id = Self.attribute("id", in: line), let kind = id.unicodeScalars.first else { return ("<g>", "") }
        let number = Int(id.dropFirst()) ?? -1
        if let opening = opening(kind, number) { return opening }
        // The page itself: the library's line carries the shift that puts the origin at the lower left.
        let transform = Self.attribute("transform", in: line).map { " transform=\"\($0)\"" } ?? ""
        return ("<g class=\"graph\"\(transform)>", "")
    }

    /// The opening line of a group for what has a kind and a number in PageDrawing, and the title that belongs into it;
    /// nil for the page itself.
    func opening(_ kind: Unicode.Scalar, _ number: Int) -> (line: String, title: String)? {
        func open(_ id: String?, _ classes: [String]) -> String {
            let identity = id.map { " id=\"\($0)\"" } ?? ""
            return "<g\(identity) class=\"\(classes.map(Sanitizer.className).joined(separator: " "))\">"
        }
        switch kind {
        case "n" where drawing.nodes.indices.contains(number):
            let node = drawing.nodes[number]
            let title = node.tooltip.isEmpty ? node.label.joined(separator: " ") : node.tooltip
            // Where the node stands, for pictures that keep it there.
            let place = layout.body.positions[number]
            let at = " data-at=\"\(Sanitizer.number(place.x)),\(Sanitizer.number(place.y))\">"
            return (open(nodeIDs[number], ["node"] + node.classes).dropLast() + at, Sanitizer.xml(title))
        case "e" where drawing.edges.indices.contains(number):
            let edge = drawing.edges[number]
            let title = edge.tooltip.isEmpty ? edge.label : edge.tooltip
            return (open(edgeIDs[number], ["edge"] + edge.classes), Sanitizer.xml(title))
        case "c" where drawing.cards.indices.contains(number):
            let card = drawing.cards[number]
            return (open(cardIDs[number], ["card"] + card.classes), Sanitizer.xml(card.tooltip))
        case "l" where drawing.edges.indices.contains(number):
            return (open(nil, ["edge-label"] + drawing.edges[number].classes), "")
        case "w":
            let texts = layout.heading.texts + layout.heading.footer
            return (open(nil, [texts.indices.contains(number) ? texts[number].role.rawValue : "heading"]), "")
        case "x": return (open(nil, ["legend"]), "")
        default: return nil
        }
    }

    private static func cardNumber(_ line: String) -> Int? {
        guard let id = attribute("id", in: line), id.first == "c" else { return nil }
        return Int(id.dropFirst())
    }

    /// Behind the line that closes the group; groups of cards hold no others.
    private static func endOfGroup(_ svg: [UInt8], from start: Int) -> Int {
        var start = start
        while start < svg.endIndex {
            let end = svg[start...].firstIndex(of: 0x0A) ?? svg.endIndex
            let isEnd = svg[start..<end].starts(with: groupEnd)
            start = end < svg.endIndex ? end + 1 : end
            if isEnd { break }
        }
        return start
    }

    private static func attribute(_ name: String, in line: String) -> String? {
        let pieces = line.split(separator: "\"", omittingEmptySubsequences: false)
        for (index, piece) in pieces.enumerated() where piece.hasSuffix(" \(name)=") && index + 1 < pieces.count {
            return String(pieces[index + 1])
        }
        return nil
    }

    /// A text line with all families instead of the one measured.
    private func withFamilies(_ line: ArraySlice<UInt8>) -> [UInt8] {
        let text = String(decoding: line, as: UTF8.self)
        // The attribute stands before the content, and its value holds no quote.
        guard let tagEnd = text.utf8.firstIndex(of: 0x3E) else { return Array(line) }
        let tag = text[..<tagEnd]
        let pieces = tag.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
        var rebuilt: [String] = []
        var isFamily = false
        for piece in pieces {
            if isFamily {
                rebuilt.append(families)
                if piece.hasSuffix(" Bold") { rebuilt[rebuilt.count - 1] += "\" font-weight=\"bold" }
            } else {
                rebuilt.append(piece)
            }
            isFamily = piece.hasSuffix(" font-family=")
        }
        return Array((rebuilt.joined(separator: "\"") + text[tagEnd...]).utf8)
    }

    private static let commentStart = Array("<!--".utf8)
    private static let commentEnd = Array("-->".utf8)
    private static let groupStart = Array("<g ".utf8)
    private static let groupEnd = Array("</g>".utf8)
    private static let titleStart = Array("<title>".utf8)
    private static let textStart = Array("<text ".utf8)
}

extension Collection<UInt8> where Self: BidirectionalCollection {
    fileprivate func ends(with suffix: [UInt8]) -> Bool { reversed().starts(with: suffix.reversed()) }
}
