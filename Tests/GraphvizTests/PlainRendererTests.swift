import Testing

@testable import Graphviz

struct PlainRendererTests {
    private func placed(_ count: Int, page: Drawing.Page? = .a4) -> Drawing {
        sampleDrawing(nodes: count, engine: .given, page: page)
    }

    @Test(arguments: [0, 1, 2, 40]) func `the same page comes without the library`(_ count: Int) throws {
        let drawing = placed(count)
        let plain = try PlainRenderer().render(drawing, as: [.svg, .dot])
        let library = try InProcessRenderer().render(drawing, as: [.svg, .dot])
        let (own, its) = (plain.data(for: .svg), library.data(for: .svg))
        #expect(faultInXML(own) == nil)
        #expect(plain.width == library.width && plain.height == library.height)
        func ids(_ svg: [UInt8]) -> Set<Substring> {
            Set(
                String(decoding: svg, as: UTF8.self).split(separator: "<g id=\"").dropFirst().map {
                    $0.prefix { $0 != "\"" }
                })
        }
        #expect(ids(own) == ids(its) && ids(own).count == count + max(count - 1, 0))
        for (one, other) in zip(plain.positions, library.positions) {
            #expect(abs(one.x - other.x) < 25 && abs(one.y - other.y) < 25)
        }
    }

    @Test func `a layout found before is drawn as it is`() throws {
        let drawing = sampleDrawing(nodes: 15)
        let layout = try InProcessRenderer().layout(of: drawing)
        let library = try InProcessRenderer().render(drawing, as: [.svg], layout: layout)
        #expect(try InProcessRenderer().render(drawing, as: [.svg]) == library)
        #expect(try PlainRenderer().render(drawing, as: [.svg], layout: layout).positions == library.positions)
    }

    @Test func `what it cannot do is said`() {
        #expect(throws: RenderingError.self) { try PlainRenderer().render(sampleDrawing(nodes: 3), as: [.svg]) }
        #expect(throws: RenderingError.self) { try PlainRenderer().render(placed(3), as: [.png]) }
    }

    @Test func `a layout survives the journey, and no bytes trap its reader`() throws {
        let drawing = sampleDrawing(nodes: 12)
        let good = try InProcessRenderer().layout(of: drawing)
        #expect(try PageLayout(decoding: good).encoded() == good)
        #expect(
            try PageLayout(decoding: good).fits(drawing) && !PageLayout(decoding: good).fits(sampleDrawing(nodes: 11)))
        var refused = 0
        for seed in UInt64(0)..<600 {
            var numbers = SeededNumbers(state: seed)
            var bytes = good
            let place = Int.random(in: 0..<bytes.count, using: &numbers)
            switch seed % 3 {
            case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
            case 1: bytes.removeSubrange(place...)
            default: bytes.remove(at: place)
            }
            guard let layout = try? PageLayout(decoding: bytes) else {
                refused += 1
                continue
            }
            if layout.fits(drawing) { _ = try? PlainRenderer().render(drawing, as: [.svg], layout: bytes) }
        }
        #expect(refused > 300)
    }
}

/// Names that files, markup and typesetting have trouble with.
struct NastyNamesTests {
    static let pieces = [
        "\0", "\u{1}", "\u{8}", "\u{B}", "\u{1B}[31m", "\r\n", "\t", "]]>", "<![CDATA[", "<!--", "-->", "\"", "'", "&",
        "&amp;",
        "&#0;", "<", ">", "</text>", "</svg>", "<script>", "\\N", "\\", "\u{FFFE}", "\u{FFFF}", "\u{202E}", "\u{2066}",
        "مرحبا", "שלום", "👩‍🌾", "🇹🇭", "é", "e\u{301}\u{302}\u{303}", "กี่", "ก\u{E38}\u{E49}", "\u{E33}", "\u{1F600}", "%s",
        "{", "|",
        "javascript:alert(1)", "\u{2028}", "\u{85}", " ", "", "-", "a",
    ]

    private func name(_ numbers: inout SeededNumbers) -> String {
        let count = Int.random(in: 0..<12, using: &numbers)
        let name = (0..<count).map { _ in Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &numbers)] }.joined()
        return numbers.next() % 40 == 0 ? String(repeating: name + "x", count: 12_000 / (name.count + 1)) : name
    }

    @Test func `files are well-formed whatever the names`() throws {
        var numbers = SeededNumbers(state: 9)
        for round in 0..<25 {
            let nodes = (0..<14).map { index in
                Drawing.Node(
                    key: name(&numbers), label: [name(&numbers)], tooltip: name(&numbers), classes: [name(&numbers)],
                    shape: Drawing.Shape.allCases[index % 10], isLeftAligned: index % 3 == 0,
                    position: .init(x: Double(index % 4) * 150, y: Double(index / 4) * 60))
            }
            let edges = (1..<14).map {
                Drawing.Edge(
                    tail: $0 - 1, head: $0, key: name(&numbers), label: name(&numbers), tooltip: name(&numbers),
                    classes: [name(&numbers)])
            }
            let drawing = Drawing(
                name: name(&numbers),
                heading: .init(
                    title: name(&numbers), subtitle: name(&numbers),
                    legend: [[.init(mark: .none, text: name(&numbers))]],
                    source: name(&numbers)), summary: name(&numbers), nodes: nodes, edges: edges, engine: .given,
                page: round % 2 == 0 ? .a4 : nil, fonts: [name(&numbers), "Noto Sans Thai"])
            for renderer in [PlainRenderer(), InProcessRenderer()] as [any Renderer] {
                let svg = try renderer.render(drawing, as: [.svg]).data(for: .svg)
                #expect(faultInXML(svg) == nil, "\(round) \(type(of: renderer))")
                let text = String(decoding: svg, as: UTF8.self)
                for word in ["<script", "<a ", "href", "<!--", "<![CDATA", "\u{202E}"] { #expect(!text.contains(word)) }
                #expect(text.contains("role=\"img\" aria-labelledby=\"title"))
                let ids = text.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
                #expect(Set(ids).count == ids.count)
            }
        }
    }
}
