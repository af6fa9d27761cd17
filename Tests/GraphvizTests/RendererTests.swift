import Testing

@testable import Graphviz

struct RendererTests {
    @Test(arguments: [
        ("svg", PictureFormat.svg), ("PNG", .png), ("pdf", .pdf), ("gv", .dot), ("dot", .dot), ("jpeg", nil), ("", nil),
    ]) func `a file name's ending names the format`(ending: String, format: PictureFormat?) {
        #expect(PictureFormat(fileExtension: ending) == format)
    }

    @Test func `every error is a sentence, with a remedy where there is one`() {
        var drawing = sampleDrawing(nodes: 3)
        let task = RenderingTask(drawing)
        #expect(
            RenderingError.timedOut(seconds: 30, task: task).description
                == "the neato layout of 3 nodes and 2 lines took longer than 30.0 seconds; "
                + "try --engine sfdp, or fewer nodes with --top")
        #expect(
            RenderingError.crashed(signal: 11, task: task, lastWords: "out of memory").description
                == "the drawing library died of signal 11 during the neato layout of 3 nodes and 2 lines "
                + "(it last said: out of memory); try --engine sfdp, or fewer nodes with --top")
        drawing.engine = .sfdp
        #expect(
            RenderingError.crashed(signal: nil, task: RenderingTask(drawing), lastWords: "").description
                == "the drawing library gave up during the sfdp layout of 3 nodes and 2 lines; "
                + "try fewer nodes with --top")
        #expect(RenderingError.tooLarge("x").description == "too large to draw: x; draw fewer nodes with --top")
        #expect(RenderingError.libraryFailed("x").description == "the drawing library failed: x")
    }

    @Test func `a color laid over another is opaque`() {
        #expect(Color(0x000000, alpha: 0).laid(over: .white) == .white)
        #expect(Color(0x000000, alpha: 128).laid(over: .white) == Color(0x7F7F7F))
    }

    @Test func `stretching apart never draws together`() {
        let positions = (0..<9).map { Drawing.Point(x: Double($0 % 3) * 50, y: Double($0 / 3) * 20) }
        let sizes = positions.map { _ in Size(width: 30, height: 10) }
        let box = Box(left: 0, bottom: 0, right: 400, top: 20)
        let spread = stretched(positions, sizes: sizes, into: box, onlyApart: true)
        let reached = bounds(of: spread, sizes: sizes)
        #expect(abs(reached.width - 400) < 0.5)
        #expect(abs(reached.height - 50) < 0.5)  // as high as before: the box is lower
        #expect(reached.middle == box.middle)
    }
}
