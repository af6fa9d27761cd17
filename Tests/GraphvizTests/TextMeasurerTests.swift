import Testing

@testable import Graphviz

struct TextMeasurerTests {
    private func wrap(_ text: String, room: Double) throws -> [String] {
        try GraphvizLibrary.use(printsMessages: false) { session throws(RenderingError) in
            var measurer = TextMeasurer(fonts: Drawing.defaultFonts)
            let style = TextMeasurer.Style(size: 12)
            let lines = try measurer.wrap(text, in: style, room: room, lineLimit: 50, session: session)
            for width in try measurer.widths(of: lines, in: style, session: session) where width > room + 6 {
                Issue.record("a line of \(width) in a room of \(room)")
            }
            return lines
        }
    }

    @Test func `a short text is one line`() throws {
        #expect(try wrap("short", room: 300) == ["short"])
        #expect(try wrap("", room: 300) == [])
    }

    @Test func `words stay whole`() throws {
        let lines = try wrap("one two three four five six seven eight nine ten", room: 90)
        #expect(lines.count > 2)
        #expect(lines.joined(separator: " ") == "one two three four five six seven eight nine ten")
    }

    @Test(arguments: [40.0, 75, 120]) func `Thai without spaces is broken between letters and loses none`(
        room: Double
    ) throws {
        let text = "ความร่วมมือระหว่างภาคส่วนในเครือข่ายนวัตกรรมสังคมแห่งประเทศไทย"
        let lines = try wrap(text, room: room)
        #expect(lines.count > 2)
        #expect(lines.joined() == text)
        for line in lines.dropLast() { #expect(!"เแโใไ".contains(line.suffix(1))) }
        for line in lines.dropFirst() { #expect(!"ะาำๆฯ".contains(line.prefix(1))) }
    }

    @Test func `a room narrower than a letter ends`() throws {
        #expect(try wrap("ab", room: 6.5).joined() == "ab")
    }
}
