import Foundation
import Graphviz
import Quintet
import QuintetFormats
import Testing

@testable import QuintetReports

/// One picture in one language and theme.
struct PictureCase: CustomTestStringConvertible, Sendable {
    let picture: String
    let language: InterfaceLanguage
    let theme: Theme.Name

    var testDescription: String { "\(picture) \(language) \(theme)" }

    static let all: [PictureCase] = Picture.all.flatMap { picture in
        [InterfaceLanguage.en, .th].flatMap { language in
            Theme.Name.allCases.map { PictureCase(picture: picture.id, language: language, theme: $0) }
        }
    }
}

/// The pictures of the example network, read back from their files.
@Suite(.serialized) struct PictureTests {
    static let renderer = InProcessRenderer()
    static let widths = try? renderer.widths(of: FontWidths.usualScalars)
    static let example: Result<ReadResult, any Error> = Result {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { url.deleteLastPathComponent() }
        return try NetworkFile.read(
            url.appendingPathComponent("examples/thai-social-innovation").path, options: ReadOptions())
    }

    private func subject() throws -> Subject {
        Subject(try Self.example.get(), name: "thai-social-innovation", scope: Scope())
    }

    private func draw(_ one: PictureCase, page: Drawing.Page? = nil) throws -> Drawing {
        var options = PictureOptions()
        options.language = one.language
        options.theme = Theme(one.theme)
        options.page = page
        if one.picture == "ego" || one.picture == "path" { options.focus = ("northern-university", 1) }
        if one.picture == "path" { options.target = "man-mok-sanctuary" }
        if one.picture == "change" { options.comparison = .years(2020...2020, 2023...2023) }
        let picture = try #require(Picture.named(one.picture))
        return try subject().draw(picture, options, measuring: Self.renderer)
    }

    private func geometry(_ drawing: Drawing) throws -> SVGGeometry {
        let picture = try Self.renderer.render(drawing, as: [.svg])
        return SVGGeometry(
            String(decoding: picture.data(for: .svg), as: UTF8.self), widths: try #require(Self.widths))
    }

    @Test(arguments: PictureCase.all) func `nothing lies on anything else and all is in its place`(_ one: PictureCase)
        throws
    {
        let picture = try geometry(try draw(one))
        let texts = picture.groups.flatMap(\.texts)
        #expect(SVGGeometry.overlaps(texts) == [] && texts.count > 12)
        let nodes = picture.groups("node").filter { !$0.classes.contains("words") }.compactMap(\.shapes.first)
        #expect(SVGGeometry.overlaps(nodes) == [])
        #expect(nodes.count > 5)
        #expect(SVGGeometry.overlaps(picture.groups("card").compactMap(\.shapes.first)) == [])
        let outside = picture.outside
        #expect(outside.isEmpty, "\(outside)")
        #expect(Set(picture.ids).count == picture.ids.count)
        // Labels stand in their boxes.
        for group in picture.groups("node") where !group.classes.contains("words") {
            guard let shape = group.shapes.first else { continue }
            for text in group.texts {
                let isBeside = text.left < shape.left - 0.5 || text.right > shape.right + 0.5
                let isAbove = text.top < shape.top - 1.5 || text.bottom > shape.bottom + 1.5
                #expect(!isBeside && !isAbove, "\(text) in \(shape)")
            }
        }
        for part in ["title", "subtitle", "legend", "source"] { #expect(!picture.groups(part).isEmpty, "\(part)") }
    }

    @Test(arguments: PictureCase.all) func `all words can be read on their ground`(_ one: PictureCase) throws {
        let drawing = try draw(one)
        for node in drawing.nodes where node.label.contains(where: { !$0.isEmpty }) {
            let contrast = node.ink.contrast(with: node.fill.laid(over: drawing.background))
            #expect(contrast >= 4.5, "\(node.label) \(contrast)")
        }
        for ink in [drawing.ink, drawing.mutedInk] { #expect(ink.contrast(with: drawing.background) >= 4.5) }
        #expect(!drawing.heading.title.isEmpty && !drawing.heading.legend.joined().isEmpty)
        #expect(!drawing.heading.source.isEmpty)
    }

    @Test(arguments: Picture.all.map(\.id)) func `a page asked for is filled exactly`(_ id: String) throws {
        for page in [Drawing.Page.a4, .slide, Drawing.Page(width: 595, height: 842)] {
            let one = PictureCase(picture: id, language: .th, theme: .light)
            let picture = try geometry(try draw(one, page: page))
            #expect(picture.width == page.width && picture.height == page.height)
            #expect(SVGGeometry.overlaps(picture.groups.flatMap(\.texts)) == [], "\(page)")
            let outside = picture.outside
            #expect(outside.isEmpty, "\(page) \(outside)")
        }
    }

    @Test func `coverage is an exact A4 on its side without being asked`() throws {
        let one = PictureCase(picture: "coverage", language: .th, theme: .print)
        let picture = try geometry(try draw(one))
        #expect(picture.width == 842 && picture.height == 595)
        #expect(picture.groups("cell").count == 54 && picture.groups("empty").count == 6)
    }

    @Test(arguments: Picture.all.map(\.id)) func `the same question gives the same file`(_ id: String) throws {
        let one = PictureCase(picture: id, language: .en, theme: .light)
        let files = try (0..<2).map { _ in try Self.renderer.render(draw(one), as: [.svg]).data(for: .svg) }
        #expect(files[0] == files[1])
    }

    @Test func `every picture says in words what it shows`() throws {
        for one in PictureCase.all where one.theme == .light && one.picture != "map" && one.picture != "ego" {
            let drawing = try draw(one)
            #expect(drawing.summary.count > 20, "\(one)")
            let isThai = drawing.summary.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) }
            #expect(isThai == (one.language == .th), "\(one)")
        }
    }

    @Test func `each sector has a grey of its own in print`() {
        let greys = Sector.allCases.map { sector -> Double in
            let color = SectorStyle(sector, .print).color
            return 0.299 * Double(color.red) + 0.587 * Double(color.green) + 0.114 * Double(color.blue)
        }.sorted()
        for (one, other) in zip(greys, greys.dropFirst()) { #expect(other - one > 20, "\(greys)") }
        for language in [InterfaceLanguage.en, .th] {
            #expect(Set(Sector.allCases.map { $0.letter[language] }).count == 5)
        }
    }
}
