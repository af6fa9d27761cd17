import Testing

@testable import Graphviz

struct DrawingCodingTests {
    @Test func `a request survives the journey`() throws {
        var drawing = sampleDrawing(nodes: 23)
        drawing.nodes[3].label = ["👩‍🌾", "", "\0\u{1}"]
        drawing.root = nil
        for request in [
            DrawingRequest(drawing, as: [.svg, .pdf]), DrawingRequest(sampleDrawing(nodes: 4, page: nil), as: []),
            DrawingRequest(Drawing(name: ""), as: PictureFormat.allCases),
        ] {
            #expect(try DrawingRequest(decoding: request.encoded()) == request)
        }
    }

    @Test func `a place that no list has arrives as one`() throws {
        let edge = Drawing.Edge(tail: -1, head: Int.max, key: "e")
        let request = try DrawingRequest(
            decoding: DrawingRequest(Drawing(name: "x", edges: [edge]), as: [.svg]).encoded())
        #expect(throws: RenderingError.self) { try InProcessRenderer().render(request.drawing, as: [.svg]) }
    }

    @Test func `answers survive the journey`() throws {
        let picture = RenderedPicture(
            files: [.svg: [1, 2, 3], .png: []], warnings: ["w"], width: 842, height: 595,
            positions: [.init(x: 1, y: 2)], scale: 0.5)
        for answer in [
            DrawingAnswer.picture(picture), .failure(.tooLarge("a")), .failure(.cannotStart("b")),
            .failure(.invalidDrawing("c")), .failure(.libraryFailed("d")),
        ] {
            #expect(try DrawingAnswer(decoding: answer.encoded()) == answer)
        }
    }

    /// Flips, cuts, doubles and overwrites; whatever comes of it is a value or an error.
    @Test func `no bytes can trap a reader`() {
        let good = DrawingRequest(sampleDrawing(nodes: 6), as: [.svg]).encoded()
        let answer = DrawingAnswer.picture(
            RenderedPicture(
                files: [.svg: [1, 2, 3]], warnings: ["w"], width: 1, height: 2, positions: [.init(x: 1, y: 2)])
        ).encoded()
        var refused = 0
        for seed in UInt64(0)..<2_000 {
            var numbers = SeededNumbers(state: seed)
            var bytes = good
            var other = answer
            for _ in 0..<Int.random(in: 1...4, using: &numbers) {
                mutate(&bytes, using: &numbers)
                mutate(&other, using: &numbers)
            }
            if (try? DrawingRequest(decoding: bytes)) == nil { refused += 1 }
            if (try? DrawingAnswer(decoding: other)) == nil { refused += 1 }
        }
        #expect(refused > 1_000)
    }

    private func mutate(_ bytes: inout [UInt8], using numbers: inout SeededNumbers) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0..<5, using: &numbers) {
        case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
        case 1: bytes.removeSubrange(place...)
        case 2: bytes.insert(contentsOf: bytes[place...].prefix(9), at: place)
        case 3: for index in place..<min(place + 4, bytes.count) { bytes[index] = 0xFF }
        default: bytes.remove(at: place)
        }
    }
}
