import Graphviz
import Quintet
import QuintetTestSupport
import Testing

@testable import QuintetReports

struct PlacingTests {
    private let renderer = InProcessRenderer()

    private func map(_ network: Network, _ change: (inout PictureOptions) -> Void = { _ in }) throws -> Drawing {
        var options = PictureOptions()
        change(&options)
        let picture = options.focus == nil ? Picture.map : Picture.ego
        return try AnswerFixtures.subject(network).draw(picture, options, measuring: renderer)
    }

    private func ring(_ count: Int, chords: Bool = true) throws -> Network {
        var ties: [(String, String, Double)] = (0..<count).map { ("o\($0)", "o\(($0 + 1) % count)", 1) }
        if chords { ties += (0..<count / 2).map { ("o\($0)", "o\($0 + count / 2)", 2) } }
        return try AnswerFixtures.network(ties)
    }

    private func overlaps(_ drawing: Drawing) -> Int {
        let points = drawing.nodes.map { Positions.Point(x: $0.position?.x ?? 0, y: $0.position?.y ?? 0) }
        let sizes = drawing.nodes.map { Positions.Size(width: $0.width, height: $0.height) }
        var count = 0
        for one in points.indices {
            for other in points.indices where other > one {
                let apartX = (points[one].x - points[other].x).magnitude >= (sizes[one].width + sizes[other].width) / 2
                let apartY =
                    (points[one].y - points[other].y).magnitude >= (sizes[one].height + sizes[other].height) / 2
                if !apartX && !apartY { count += 1 }
            }
        }
        return count
    }

    @Test(arguments: [2, 9, 40, 170]) func `no two nodes of a map overlap`(_ count: Int) throws {
        let drawing = try map(ring(count))
        #expect(drawing.engine == .given)
        #expect(drawing.nodes.allSatisfy { $0.position != nil })
        #expect(overlaps(drawing) == 0)
    }

    @Test func `no two nodes on rings overlap and the focus is in the middle`() throws {
        var ties: [(String, String, Double)] = (0..<30).map { ("hub", "partner number \($0)", 1) }
        ties += (0..<25).map { ("partner number \($0)", "second \($0)", 1) }
        var options = PictureOptions()
        options.focus = ("hub", 2)
        let widths = try renderer.widths(of: FontWidths.usualScalars, fonts: Drawing.defaultFonts)
        let drawing = try RingPlacing(widths: widths).placed(
            AnswerFixtures.subject(AnswerFixtures.network(ties)).partnerMap(options))
        #expect(try map(AnswerFixtures.network(ties)) { $0.focus = ("hub", 1) }.engine == .given)
        #expect(drawing.engine == .given && overlaps(drawing) == 0)
        let hub = try #require(drawing.nodes.first { $0.key == "hub" }?.position)
        #expect(hub == Drawing.Point(x: 0, y: 0))
    }

    @Test func `an engine that is asked for is used`() throws {
        #expect(try map(ring(9)) { $0.engine = .sfdp }.engine == .sfdp)
    }

    @Test(arguments: [true, false]) func `nobody moves more than a fiftieth of the width when some come and some go`(
        _ isSVG: Bool
    ) throws {
        let first = try map(ring(60))
        let picture = try renderer.render(first, as: [.svg])
        let bytes = isSVG ? picture.data(for: .svg) : EarlierPicture.json(picture, of: first, version: "1")
        let earlier = try EarlierPicture.read(bytes, file: "map").get()
        #expect(earlier.places.count == 60)
        #expect((earlier.page.width - picture.width).magnitude < 0.01)

        var network = try ring(60)
        for gone in ["o3", "o17"] { try network.remove(Organization.ID(gone)) }
        for number in 0..<6 {
            try network.add(Organization(Organization.ID("new\(number)")))
            try network.add(Collaboration(Organization.ID("new\(number)"), Organization.ID("o\(number * 7 + 1)")))
        }
        let second = try map(network) { $0.earlier = earlier }
        let later = try renderer.render(second, as: [])
        #expect(overlaps(second) == 0)
        let before = Dictionary(uniqueKeysWithValues: zip(first.nodes.map(\.key), picture.positions))
        var kept = 0
        for (node, place) in zip(second.nodes, later.positions) {
            guard let old = before[node.key] else { continue }
            kept += 1
            let (dx, dy) = (place.x - old.x, place.y - old.y)
            #expect((dx * dx + dy * dy).squareRoot() <= 0.02 * picture.width, "\(node.key)")
        }
        #expect(kept == 58)
    }

    @Test func `the same network keeps its places to a hundredth of a point`() throws {
        let first = try map(ring(40))
        let picture = try renderer.render(first, as: [.svg])
        let earlier = try EarlierPicture.read(picture.data(for: .svg), file: "map").get()
        let again = try renderer.render(try map(ring(40)) { $0.earlier = earlier }, as: [])
        for (one, other) in zip(picture.positions, again.positions) {
            #expect((one.x - other.x).magnitude < 0.1 && (one.y - other.y).magnitude < 0.1)
        }
    }

    @Test(arguments: [
        "", "GIF89a", "<svg/>", "<svg viewBox=\"0 0 1 1\"", "{}", "{\"page\": 1}",
        "<html><g id=\"n-a\" data-at=\"1,2\"/></html>",
        "<svg viewBox=\"0 0 900 600\" data-quintet-scale=\"1\"><g id=\"n-a\" data-at=\"1e99,2\"/></svg>",
        "{\"page\": {\"width\": 900, \"height\": 600}, \"scale\": 0, \"positions\": [{\"id\": \"a\", \"x\": 1, \"y\": 1}]}",
    ]) func `a file that is not a picture of ours is refused with a sentence`(_ text: String) {
        guard case .failure(let error) = EarlierPicture.read(Array(text.utf8), file: "old.svg") else {
            Issue.record("read \(text)")
            return
        }
        #expect(error.reason.en.contains("old.svg") && !error.reason.th.isEmpty)
    }

    @Test(arguments: ["a", "มหาวิทยาลัย", "x.y z", "", "a-b_c"]) func `a node's id gives back its key`(_ key: String) {
        #expect(SVGIdentifier.nodeKey(SVGIdentifier.node(key)) == key)
    }

    @Test func `the backbone keeps what stands out and says what it left out`() throws {
        var ties: [(String, String, Double)] = [("hub", "strong", 50)]
        ties += (0..<9).map { ("hub", "weak\($0)", 1) }
        let drawing = try map(AnswerFixtures.network(ties)) { $0.backbone = 0.05 }
        #expect(drawing.edges.count == 1)
        #expect(drawing.heading.subtitle.contains("9 of 10 pairs left out"))
    }
}
