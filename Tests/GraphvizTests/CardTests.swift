import Foundation
import Testing

@testable import Graphviz

struct CardTests {
    private func drawing(_ tooltip: String = "") -> Drawing {
        let cards = (0..<12).map { number in
            Drawing.Card(
                key: "card \(number)<&", tooltip: tooltip, classes: ["cell\"<"],
                middle: .init(x: Double(number) * 60, y: 0), width: 50, height: 40, rimStyle: .dashed)
        }
        let nodes = (0..<2).map { number in
            Drawing.Node(
                key: "n\(number)", label: ["x"], width: 20, height: 10, hasFixedSize: true,
                position: .init(x: Double(number) * 660, y: 0))
        }
        let course = [0.0, 100, 500, 660].map { Drawing.Point(x: $0, y: 0) }
        let edge = Drawing.Edge(tail: 0, head: 1, key: "e", hasArrow: true, course: course)
        return Drawing(name: "cards", cards: cards, nodes: nodes, edges: [edge], engine: .given)
    }

    @Test func `cards come in the order of the drawing, with ids and titles made safe`() throws {
        let picture = try InProcessRenderer().render(drawing("a <b> & \"c\" \u{1}"), as: [.svg, .png, .pdf])
        let svg = picture.data(for: .svg)
        #expect(faultInXML(svg) == nil)
        let text = String(decoding: svg, as: UTF8.self)
        let places = (0..<12).map { number in
            text.range(of: "id=\"c-card.20\(number).3C.26\"")?.lowerBound ?? text.endIndex
        }
        #expect(places == places.sorted() && places.last != text.endIndex)
        #expect(text.contains("<title>a &lt;b&gt; &amp; &quot;c&quot; \u{FFFD}</title>"))
        // Beneath lines and nodes.
        let first = text.range(of: "class=\"edge\"")?.lowerBound ?? text.startIndex
        #expect(places.allSatisfy { $0 < first })
    }

    @Test func `what cannot be seen only holds room open`() throws {
        var drawing = drawing()
        drawing.cards.append(
            Drawing.Card(
                key: "frame", middle: .init(x: 330, y: 0), width: 1_000, height: 500, fill: Color(0, alpha: 0),
                rimWidth: 0))
        let picture = try InProcessRenderer().render(drawing, as: [.svg])
        #expect(picture.width >= 1_000 && picture.height >= 500)
        #expect(!String(decoding: picture.data(for: .svg), as: UTF8.self).contains("c-frame"))
    }

    @Test func `a course is drawn as it is given, and one that is none is not`() throws {
        let picture = try InProcessRenderer().render(drawing(), as: [.svg])
        let text = String(decoding: picture.data(for: .svg), as: UTF8.self)
        let start = picture.positions[0]
        #expect(text.contains("M\(number(start.x)),-\(number(start.y))C\(number(start.x + 100)),"), "\(text)")
        var broken = drawing()
        broken.edges[0].course = [.init(x: .nan, y: 0), .init(x: 1, y: 1)]
        #expect(faultInXML(try InProcessRenderer().render(broken, as: [.svg]).data(for: .svg)) == nil)
    }

    private func number(_ value: Double) -> String { Sanitizer.number((value * 100).rounded() / 100) }

    @Test func `a card or node without a place is refused`() {
        var drawing = drawing()
        drawing.cards[0].middle.x = .infinity
        #expect(throws: RenderingError.self) { try InProcessRenderer().render(drawing, as: [.svg]) }
    }

    @Test func `characters add up to the width of a text`() throws {
        let widths = try InProcessRenderer().widths(of: FontWidths.usualScalars)
        // Nothing above or below a letter takes room; bold is wider; an unknown character counts as wide.
        #expect(widths.width(of: "น้ำใจ", size: 10) == widths.width(of: "นำใจ", size: 10))
        #expect(widths.width(of: "Quintet", size: 10, isBold: true) > widths.width(of: "Quintet", size: 10))
        #expect(widths.width(of: "網", size: 10) == 10.5)
        #expect(abs(widths.width(of: "ab", size: 20) - 2 * widths.width(of: "ab", size: 10)) < 1e-9)
        let whole = try GraphvizLibrary.use(printsMessages: false) { session throws(RenderingError) in
            var measurer = TextMeasurer(fonts: Drawing.defaultFonts)
            return try measurer.widths(
                of: ["องค์การบริหารส่วนตำบล and its partners"], in: .init(size: 20), session: session)[0]
        }
        let sum = widths.width(of: "องค์การบริหารส่วนตำบล and its partners", size: 20)
        #expect(abs(sum - whole) < 0.05 * whole, "\(sum) \(whole)")
    }

    @Test func `a question about widths and its answer survive the journey`() throws {
        let request = MeasuringRequest(["a", "ก", "\u{1F600}"], fonts: ["A", ""])
        #expect(try MeasuringRequest(decoding: request.encoded()) == request)
        let widths = FontWidths(regular: [97: 0.5], bold: [97: 0.6, 0x0E01: 0.7])
        #expect(try DrawingAnswer(decoding: DrawingAnswer.widths(widths).encoded()) == .widths(widths))
        #expect(throws: DrawingCodingError.self) { try MeasuringRequest(decoding: [1, 2, 3]) }
        #expect(throws: DrawingCodingError.self) { try DrawingRequest(decoding: request.encoded()) }
    }
}
